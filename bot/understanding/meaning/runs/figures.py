"""The figures of one run: how far, how long, how fast."""

from dataclasses import dataclass, field

from bot.understanding.grammar.rates import pace_seconds
from bot.understanding.words.items import Form, Item

TIMES = frozenset({Form.CLOCK, Form.SPAN, Form.BARE})  # what may be how long


@dataclass(slots=True)
class Length:
    """How far, and in which unit it was said."""

    metres: float
    unit: str = ""
    is_event: bool = False
    item: Item | None = None
    needs_nod: bool = False


@dataclass(slots=True)
class Figures:
    """The numbers of one run, sorted by what they can be."""

    lengths: list[Length] = field(default_factory=list)
    times: list[Item] = field(default_factory=list)
    paces: list[float] = field(default_factory=list)
    speeds: list[float] = field(default_factory=list)
    pace_unit: str = ""


def durations(item: Item) -> list[float]:
    """All the durations a number can be, the likeliest first."""
    if item.form is Form.SPAN:
        return [item.value]
    if item.form is Form.CLOCK:
        return [item.value, item.other] if item.other else [item.value]
    if item.form is Form.LENGTH:
        return [item.count * 60.0]
    if item.unit == "part":
        return [item.value * 60, item.value]  # ``42 and a quarter``
    if item.places:
        return _dotted_durations(item) if item.places == 2 else [item.value]
    return [item.value * 60]


def _dotted_durations(item: Item) -> list[float]:
    """``45.10`` is 45:10, ``1.45`` after 18 km is 1 h 45."""
    hours, minutes = divmod(round(item.value * 100), 100)
    is_clock = hours < 10 and minutes < 60
    return [pace_seconds(item), item.value, *([hours * 3600 + minutes * 60] if is_clock else [])]
