"""The place and the number of a race: ``came 14th``, ``dossard 112``, ``bin 14. geworden``."""

from collections.abc import Sequence

from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_OF_A_RACE: tuple[Concept, ...] = ("came_in", "place", "age_group", "race", "signed_up")
_AROUND: tuple[Concept, ...] = (
    *_OF_A_RACE, "glue", "article", "noise", "of", "mine", "out_of", "i_am", "done", "and",
    "total",
)  # fmt: skip
_OWNERS: frozenset[Owner] = frozenset({"", "ordinal", "place", "age", "celsius", "day_of_month"})
_FORMS = frozenset({Form.BARE, Form.OTHER})
_TOLD = 2  # ``14 of 200``


def is_placing(items: Sequence[Item]) -> bool:
    """Tell whether a message, or a clause, tells of a place or a number, and of nothing else."""
    words = [item for item in items if item.form is Form.WORD]
    numbers = [item for item in items if item.is_number]
    if not 1 <= len(numbers) <= _TOLD or not all(_may_place(item) for item in numbers):
        return False
    if any(_is_hour(items, item) for item in numbers):
        return False  # ``finished at 8``
    is_named = any(word.has(*_OF_A_RACE) for word in words)
    is_named |= all(item.owner == "ordinal" for item in numbers) and not words
    return is_named and all(word.has(*_AROUND) for word in words)


def _may_place(item: Item) -> bool:
    is_whole = item.value == int(item.value) and not item.places
    return item.form in _FORMS and item.owner in _OWNERS and is_whole


def _is_hour(items: Sequence[Item], number: Item) -> bool:
    before = next((item for item in items if item.at == number.at - 1), None)
    is_place = number.owner in {"ordinal", "place"}
    return before is not None and before.has("at", "start_at", "clock_time") and not is_place


def without_placings(items: Sequence[Item]) -> list[Item]:
    """Leave out the clauses that tell of a place or a number."""
    clauses = {item.clause for item in items}
    placing = {
        clause for clause in clauses if is_placing([i for i in items if i.clause == clause])
    }
    return [item for item in items if item.clause not in placing]
