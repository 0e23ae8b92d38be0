"""Days as they are written: which numbers are a day, a month, a year, or days gone by."""

from bot.understanding.words.concepts import WEEKDAYS
from bot.understanding.words.items import Form, Item

_YEARS = range(1970, 2100)
_REACH = 3


def own_dates(items: list[Item]) -> None:
    """Put day, month and year of a date together, and own what says how long ago it was.

    A date keeps its day in ``value``, its month in ``other`` and its year in ``count``; nought
    is not said.
    """
    for at, item in enumerate(items):
        if item.form is Form.OTHER and item.owner == "day_of_month":
            _join_month(items, at)
            _own_first_day(items, at)
        elif item.has("ago"):
            _own_ago(items, at)
        elif item.has("ordinal.-1") and at and items[at - 1].has(*WEEKDAYS):
            item.concepts -= {"ordinal.-1", "part", "last_thing"}  # ``dimanche dernier``


def _join_month(items: list[Item], at: int) -> None:
    item = items[at]
    near = [*items[at + 1 : at + 1 + _REACH], *items[max(0, at - 2) : at][::-1]]
    month = next((other for other in near if month_of(other)), None)
    if month is None:
        return
    item.other = month_of(month)
    last = max(at, month.at if month.at > at else at)
    for other in items[last + 1 : last + 3]:
        if other.form is Form.BARE and other.value in _YEARS and not other.places:
            item.count, other.owner = int(other.value), "year_of_date"
            return
        if (other.form is Form.WORD and other.has("goal_word", "glue", "of")) or other.is_mark(
            ",."
        ):
            continue
        return


def _own_first_day(items: list[Item], at: int) -> None:
    """``from 20 to 30 May``, ``20-30 May``: the first day is of the same month."""
    last = items[at]
    first, between = items[at - 2 : at] if at > 1 else (last, last)
    is_range = between.has("range_to", "until") or between.is_mark("-")
    if first.is_mark(".") and at > 2:  # ``vom 20. bis 30. Mai``
        first = items[at - 3]
    is_day = first.form is Form.BARE and first.value in range(1, 32) and not first.places
    if is_range and is_day and not first.owner and first.value < last.value and last.other:
        first.form, first.owner, first.other = Form.OTHER, "day_of_month", last.other


def month_of(item: Item) -> int:
    """Find the number of a month that is named; nought where none is."""
    named = (c for c in item.concepts if c.startswith("month."))
    return next((int(concept.removeprefix("month.")) for concept in named), 0)


def _own_ago(items: list[Item], at: int) -> None:
    """``two days ago``, ``vor 3 Wochen``: days gone by, in days."""
    near = [*items[max(0, at - _REACH) : at][::-1], *items[at + 1 : at + 1 + _REACH]]
    for number in near:
        if not number.is_number or number.owner not in {"", "other", "ago"}:
            continue
        words = [*number.parts, *items[number.at + 1 : number.at + 2]]
        if any(word.has("week_count") for word in words):
            number.owner, number.value = "ago", number.value * 7
            return
        if any(word.has("day_count") or word.text.startswith("day") for word in words):
            number.owner = "ago"
            return
