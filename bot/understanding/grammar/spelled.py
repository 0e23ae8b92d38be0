"""Numbers in words, and places in a row: ``four 400s``, ``forty two``, ``3rd``."""

from bot.understanding.grammar.steps import END, peek
from bot.understanding.words.items import Form, Item

_MOST_DAYS = 31


def spelled_number(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``four 400s``, ``half a mile``: words that count what follows."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.WORD:
        return None
    if item.has("half_of", "quarter_of") and after.has("unit.mi", "unit.km"):
        share = 0.5 if item.has("half_of") else 0.25
        return Item(Form.BARE, item.text, value=share, places=2), 1
    number, used = _spelled_value(item), 1
    if number >= 20 and 1 <= _spelled_value(after) <= 9:
        number, used = number + _spelled_value(after), 2
    is_group = bool(at) and items[at - 1].has("ordinal.1", "ordinal.-1", "rpe_name")
    if number < 0 or not (is_group or counts(peek(items, at + used))):
        return None
    return Item(Form.BARE, item.text, value=float(number), unit="word"), used


def _spelled_value(item: Item) -> int:
    """Find the number that a word says; -1 is none."""
    if item.form is not Form.WORD:
        return -1
    return next((int(c[2:]) for c in item.concepts if c.startswith("n.")), -1)


def counts(after: Item) -> bool:
    counted = (
        "unit.km", "unit.mi", "unit.m", "unit.lap", "unit.h", "unit.min", "unit.s", "reps_of",
        "sets_of", "strides", "hills", "of", "times", "out_of", "at", "intervals", "ago",
        "day_count", "per.mi", "unit.other", "ordinal.1", "ordinal.-1",
    )  # fmt: skip
    return after.is_number or after.has(*counted)


def ordinal(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``3rd``, ``the 14th``, ``April 26``: no counts."""
    item, after = items[at], peek(items, at + 1)
    before = items[at - 1] if at else END
    if item.form is not Form.BARE or item.places:
        return None
    if item.value > _MOST_DAYS:
        is_place = after.has("ordinal_ending") and after.is_attached
        place = Item(Form.OTHER, item.text, value=item.value, owner="ordinal")
        return (place, 2) if is_place else None
    if after.is_mark(".") and after.is_attached and _is_month(peek(items, at + 2)):
        return Item(Form.OTHER, item.text, value=item.value, owner="day_of_month"), 2
    measured = after.has("unit.km", "unit.mi", "unit.m", "unit.min", "unit.h", "times")
    is_date = (_is_month(before) and not measured) or _is_month(after)
    if is_date and item.value <= 31:
        used = 2 if after.has("ordinal_ending") and after.is_attached else 1
        return Item(Form.OTHER, item.text, value=item.value, owner="day_of_month"), used
    if after.has("ordinal_ending") and after.is_attached:
        is_day = before.has("on_the", "until", "ago") or _is_month(peek(items, at + 2))
        owner = "day_of_month" if is_day and item.value <= 31 else "ordinal"
        return Item(Form.OTHER, item.text, value=item.value, owner=owner), 2
    return None


def _is_month(item: Item) -> bool:
    return any(concept.startswith("month.") for concept in item.concepts)
