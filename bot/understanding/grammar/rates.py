"""Paces and speeds: a time per unit of length, in each of the ways it is written."""

from bot.domain.quantities import MILE
from bot.understanding.grammar.steps import peek
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

METRES: dict[Concept, float] = {
    "unit.km": 1000.0,
    "unit.mi": MILE.metres,
    "unit.m": 1.0,
    "unit.yd": 0.9144,
}


def rate(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``340 s/km``, ``12 km/h``, ``7 mph``."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.BARE:
        return None
    if after.has("per.km", "per.mi"):
        return pace_beside(item, after), 2
    if after.has(*METRES) and peek(items, at + 2).has("per_hour"):
        metres = next(m for concept, m in METRES.items() if after.has(concept))
        return Item(Form.SPEED, item.text, value=item.value * metres / 3600), 3
    if after.has("unit.kmh", "unit.mph"):
        metres = 1000.0 if after.has("unit.kmh") else MILE.metres
        return Item(Form.SPEED, item.text, value=item.value * metres / 3600), 2
    return None


def pace_in_plural(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``6 miles, 9:40s the whole way``: per unit of the run before it; of reps they are times."""
    before, after = items[:at], peek(items, at + 1)
    is_plural = items[at].form is Form.CLOCK and after.text == "s" and after.is_attached
    if not is_plural or any(item.form is Form.HEAD or item.text in {"x", "×"} for item in before):
        return None
    for item in reversed(before):
        if item.has("unit.km") or item.unit == "km":
            return Item(Form.PACE, items[at].text, value=items[at].value, unit="km"), 2
        if item.has("unit.mi") or item.unit == "mi":
            value = items[at].value / MILE.metres * 1000
            return Item(Form.PACE, items[at].text, value=value, unit="mi"), 2
    return None


def pace_beside(item: Item, after: Item) -> Item:
    seconds = pace_seconds(item)
    if after.has("per.mi"):
        return Item(Form.PACE, item.text, value=seconds / MILE.metres * 1000, unit="mi")
    return Item(Form.PACE, item.text, value=seconds, unit="km")


def pace_seconds(item: Item) -> float:
    """Seconds of a pace: ``5:40``, ``5.40`` and ``340`` s are the same, ``5`` is minutes."""
    if item.form is not Form.BARE:
        return item.value
    if item.places == 2:
        minutes, seconds = divmod(round(item.value * 100), 100)
        return minutes * 60 + seconds if seconds < 60 else item.value * 60
    return item.value * 60 if item.value < 30 else item.value
