"""How many reps there were, put right: ``only did 5, the last was the watch``, ``one more, 3:09``.

One that is named is taken out, or a time is put beside the others.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Duration
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.figure_corrections import place_of
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.repair_words import LONGEST, MOST_ITEMS, Atom, Role, atoms_of
from bot.understanding.words.items import Form, Item

_TIMES = frozenset({Form.BARE, Form.CLOCK, Form.SPAN})
_SHORTEST, _LONGEST = 0.5, 2.0  # of the other reps


def read_rep_count(said: Result, text: str, context: Context) -> Result | None:
    """Read reps with one fewer or one more; ``None`` where nothing of the kind is said."""
    message = annotate(text, context)
    if not said.splits or said.kind is not ResultKind.INTERVALS or said.rep_distances:
        return None
    is_short = len(text) <= LONGEST and len(message.items) <= MOST_ITEMS
    if not is_short or "?" in text or message.mentions("hurt", "wish", "future"):
        return None
    atoms = atoms_of(message.items)
    values = [atom.item for atom in atoms if atom.can(Role.VALUE) and atom.item is not None]
    numbers = [item for item in values if item.value != 1 or not item.text.isalpha()]
    times = [item for item in numbers if _is_like(said, item)]
    counts = [int(item.value) for item in numbers if _is_count(item) and item not in times]
    if len(times) + len(counts) != len(numbers) or len(counts) > 1:
        return None
    count = counts[0] if counts else None
    if not times:
        return _with_one_fewer(said, atoms, count)
    return _with_one_more(said, message, atoms, times, count)


def _is_count(item: Item) -> bool:
    return item.form is Form.BARE and not item.places and item.value == int(item.value)


def _is_like(said: Result, item: Item) -> bool:
    """Whether a number can be the time of one more rep."""
    mean = sum(split.seconds for split in said.splits) / len(said.splits)
    return item.form in _TIMES and _SHORTEST < item.value / mean < _LONGEST


def _with_one_fewer(said: Result, atoms: Sequence[Atom], count: int | None) -> Result | None:
    places = [place_of(a.item) for a in atoms if a.can(Role.PLACE) and a.item is not None]
    places = places or [-1 for atom in atoms if atom.can(Role.LAST)]
    is_taken_out = any(atom.can(Role.UNDO, Role.UNCOUNTED) for atom in atoms)
    is_fewer = count == len(said.splits) - 1
    if len(places) != 1 or not (is_fewer or (is_taken_out and count is None)):
        return None
    [at] = places
    if not -len(said.splits) <= at < len(said.splits) or len(said.splits) == 1:
        return None
    splits = list(said.splits)
    del splits[at]
    return _with_splits(said, splits)


def _with_one_more(
    said: Result, message: Message, atoms: Sequence[Atom], times: Sequence[Item], count: int | None
) -> Result | None:
    is_told = count == len(said.splits) + 1
    is_more = any(atom.can(Role.MORE) for atom in atoms) and count is None
    places = [place_of(a.item) for a in atoms if a.can(Role.PLACE) and a.item is not None]
    is_more |= places == [len(said.splits)]  # ``and a fourth in 4:15``, after three
    if len(times) != 1 or not (is_told or is_more):
        return None
    if any(item.is_of("day") for item in message.items):
        return None
    first = places == [0]
    one = Duration(times[0].value)
    return _with_splits(said, [one, *said.splits] if first else [*said.splits, one])


def _with_splits(said: Result, splits: Sequence[Duration]) -> Result:
    reps = None if said.reps is None else len(splits)
    return replace(said, splits=tuple(splits), reps=reps)
