"""What was run of what was asked for: ``6 of the 8k``, ``5 km von 8``, ``6 out of 8 miles``."""

from bot.domain.quantities import Units
from bot.understanding.meaning.drafts import Message
from bot.understanding.words.items import Form, Item

_METRES = {units.value: units.metres for units in Units}
_REACH = 4  # ``of the planned 8k``
_SCORE = 10  # ``6/10`` is how hard it was
_LEAST_PLAN = 5  # ``2 de 3 km`` are as well two reps


def own_shares(message: Message, free: list[Item]) -> None:
    """Leave the greater number to the plan; the lesser was run, in the same unit."""
    for item in free:
        if item.form is Form.FRACTION and item.value < item.other != _SCORE:
            item.form = Form.BARE  # ``6 out of 8``
            continue
        if _is_time_of_whole(message, item):
            continue
        whole = _whole_of(message, item) if _is_told(item) else None
        if whole is None or any(word.has("part") for word in message.before(item, 2)):
            continue
        whole.owner = "goal"
        if item.form is Form.BARE and whole.form is Form.LENGTH:
            item.form, item.unit = Form.LENGTH, whole.unit
            item.count, item.value = int(item.value), item.value * _METRES[whole.unit]


def _is_time_of_whole(message: Message, item: Item) -> bool:
    """``held 20 min of 30``: the bare number is the time that was asked for."""
    after = message.items[item.at + 1 : item.at + 3]
    if item.form is not Form.SPAN or len(after) < 2 or not after[0].has("of", "out_of"):
        return False
    whole = after[1]
    if whole.form is not Form.BARE or whole.owner or whole.value * 60 <= item.value:
        return False
    whole.owner = "goal"
    return True


def _is_told(item: Item) -> bool:
    """Tell whether a number can be how far: ``6``, ``6 km``; never ``600 m`` or ``6:00``."""
    return item.form is Form.BARE or (item.form is Form.LENGTH and item.unit in _METRES)


def _whole_of(message: Message, item: Item) -> Item | None:
    """Find what an item is a share of."""
    after = message.items[item.at + 1 : item.at + 1 + _REACH]
    whole = next((other for other in after if other.is_number), None)
    if whole is None or not _is_told(whole) or whole.owner not in {"", "goal"}:
        return None
    words = after[: after.index(whole)]
    if not words or not words[0].has("of", "out_of"):
        return None
    if not all(word.has("of", "out_of", "glue", "on_the", "goal_word") for word in words):
        return None
    is_reps = len(words) == 1 and words[0].has("of_anything") and _size(whole) < _LEAST_PLAN
    return whole if _size(item) < _size(whole) and not is_reps else None


def _size(item: Item) -> float:
    return item.value / _METRES[item.unit] if item.form is Form.LENGTH else item.value
