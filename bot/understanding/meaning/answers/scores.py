"""How much it hurts, from 0 to 10, in the words of an answer."""

from bot.understanding.meaning.messages import understand
from bot.understanding.meaning.readings import Context
from bot.understanding.words.items import Form, Item

_LONGEST = 80
# A number of something else is no score: "4 hours", "slept 4", "4 days", "4 km".
_OWNERS = frozenset({"", "pain", "rpe", "stranger"})


def read_score(text: str, language: str) -> int | None:
    """Read ``4``, ``about a 4``, ``4/10``, ``2 now, 6 yesterday``; ``None`` where it is no score.

    The first number counts: how it is now is said first.
    """
    if len(text) > _LONGEST:
        return None
    items = understand(text, Context(language=language)).items
    numbers = [item for item in items if item.is_number]
    if not numbers or not all(_is_score(item) for item in numbers):
        return None
    return int(numbers[0].value)


def _is_score(item: Item) -> bool:
    is_of_ten = item.form is Form.BARE or (item.form is Form.FRACTION and item.other == 10)
    is_own = item.owner in _OWNERS and not item.unit
    return is_of_ten and is_own and item.value in range(11)
