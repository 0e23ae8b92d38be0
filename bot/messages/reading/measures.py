"""Numbers joined with the units beside them: lengths, spans, paces, heads of reps."""

from collections.abc import Callable

from bot.domain.paces import MILE
from bot.messages.reading.items import Form, Item

REP_DISTANCES = frozenset(
    {50, 60, 80, 100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000, 1200, 1500}
    | {1600, 1609, 2000, 2400, 2500, 3000, 3200, 4000, 5000}
)
_METRES = {"unit.km": 1000.0, "unit.mi": MILE.metres, "unit.m": 1.0, "unit.yd": 0.9144}
_OWNED_UNITS = {
    "unit.bpm": "hr",
    "unit.spm": "cadence",
    "unit.kcal": "other",
    "unit.watt": "power",
    "unit.kg": "other",
    "unit.c": "celsius",
    "unit.f": "fahrenheit",
}
_MOST_REPS = 60


def measure(items: list[Item]) -> list[Item]:
    """Join numbers and units, one step after the other."""
    for step in _STEPS:
        items = _joined(items, step)
    return items


Step = Callable[[list[Item], int], "tuple[Item, int] | None"]


def _joined(items: list[Item], step: Step) -> list[Item]:
    result: list[Item] = []
    at = 0
    may_begin = _WORDS if step in {_spelled_hours, _spelled_number} else _NUMBERS
    while at < len(items):
        found = step(items, at) if items[at].form in may_begin else None
        if found is None:
            result.append(items[at])
            at += 1
        else:
            item, used = found
            item.is_attached = items[at].is_attached
            result.append(item)
            at += used
    return result


def _peek(items: list[Item], at: int) -> Item:
    return items[at] if at < len(items) else _END


_WORDS = frozenset({Form.WORD})
_NUMBERS = frozenset({Form.BARE, Form.CLOCK, Form.FRACTION, Form.LENGTH})
_END = Item(Form.BREAK, "")
_ONE = Item(Form.BARE, "1", value=1)


def _spelled_hours(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``an hour``, ``half an hour``, ``an hour and a half``, ``an hour and 20 minutes``."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.WORD:
        return None
    if item.has("one_hour") and _begins_minutes(items, at + 1):
        span, used = _hours([_ONE, *items[at : at + 6]], 0)
        return span, used - 1
    if item.has("one_hour") and after.has("and_half"):
        return Item(Form.SPAN, item.text, value=5400, unit="h"), 2
    for concept, seconds in (("hour_half", 5400), ("half_hour", 1800), ("one_hour", 3600)):
        if item.has(concept):
            return Item(Form.SPAN, item.text, value=seconds, unit="h"), 1
    return None


def _begins_minutes(items: list[Item], at: int) -> bool:
    at += _peek(items, at).has("and")
    number, unit = _peek(items, at), _peek(items, at + 1)
    return number.form is Form.BARE and unit.has("unit.min")


def _spelled_number(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``four 400s``, ``half a mile``: words that count what follows."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.WORD:
        return None
    if item.has("half_of", "quarter_of") and after.has("unit.mi", "unit.km"):
        share = 0.5 if item.has("half_of") else 0.25
        return Item(Form.BARE, item.text, value=share, places=2), 1
    number, used = _spelled_value(item), 1
    if number >= 20 and 1 <= _spelled_value(after) <= 9:
        number, used = number + _spelled_value(after), 2
    if number < 0 or not _counts(_peek(items, at + used)):
        return None
    return Item(Form.BARE, item.text, value=float(number), unit="word"), used


def _spelled_value(item: Item) -> int:
    """Find the number that a word says; -1 is none."""
    if item.form is not Form.WORD:
        return -1
    return next((int(c[2:]) for c in item.concepts if c.startswith("n.")), -1)


def _counts(after: Item) -> bool:
    counted = (
        "unit.km", "unit.mi", "unit.m", "unit.lap", "unit.h", "unit.min", "unit.s", "reps_of",
        "sets_of", "strides", "hills", "of", "times", "out_of", "at", "intervals", "ago",
        "day_count", "per.mi", "unit.other", "ordinal.1", "ordinal.-1",
    )  # fmt: skip
    return after.is_number or after.has(*counted)


def _chain(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``7/10``, ``7 out of 10``, ``1/4``: two numbers that are one; never ``94/93/95``."""
    first, mark, second = items[at], _peek(items, at + 1), _peek(items, at + 2)
    if not (first.form is Form.BARE and second.form is Form.BARE):
        return None
    if mark.has("out_of") and second.value <= 100:
        return _fraction(first, second), 3
    before, after = items[at - 1] if at else _END, _peek(items, at + 3)
    is_list = before.is_mark("/") or (after.is_mark("/") and after.is_attached)
    if is_list or not mark.is_mark("/") or not mark.is_attached:
        return None
    if before.has("on_the") and first.value <= 31 and second.value <= 31:
        return Item(Form.DATE, f"{first.value:g}.{second.value:g}"), 3
    if second.value in {2, 3, 4, 5, 6, 8, 10} and first.value <= second.value:
        return _fraction(first, second), 3
    return None


def _fraction(first: Item, second: Item) -> Item:
    text = f"{first.text}/{second.text}"
    return Item(Form.FRACTION, text, value=first.value, other=second.value)


def _part_of_mile(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``1/4 mile``."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.FRACTION or not after.has("unit.mi", "unit.km") or not item.other:
        return None
    metres = _METRES["unit.mi" if after.has("unit.mi") else "unit.km"]
    value = item.value / item.other * metres
    return Item(Form.LENGTH, f"{item.text} {after.text}", value=value, unit="part"), 2


def _clock_with_unit(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``5:40/km``, ``1:30 h``, ``6:30 am``."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.CLOCK or _names_heart_rate(after, _peek(items, at + 2)):
        return None
    if after.has("per.km", "per.mi"):
        return _pace(item, after), 2
    if after.has("clock_time"):
        return Item(Form.OTHER, item.text, value=item.value, owner="clock_time"), 2
    if after.has("unit.h") and item.other:
        return Item(Form.SPAN, item.text, value=item.other, unit="h"), 2
    if after.has("unit.min", "unit.h"):
        return Item(Form.SPAN, item.text, value=item.value, unit="clock"), 2
    return None


def _foreign_unit(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``148 bpm``, ``60 %``, ``3 weeks``, ``28°C``: numbers of their own."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.BARE or not _is_unit(after):
        return None
    if after.is_mark("°"):
        return _degrees(items, at)
    for concept, owner in _OWNED_UNITS.items():
        if concept in after.concepts and not _is_letter_apart(after):
            return Item(Form.OTHER, item.text, value=item.value, owner=owner), 2
    if after.text.lower() == "hm" and item.value > 15:  # Höhenmeter, not half marathons
        return Item(Form.OTHER, item.text, value=item.value, owner="elevation"), 2
    if after.is_mark("%") or after.has("unit.other"):
        owner = "percent" if after.text.startswith(("%", "per")) else "other"
        if after.has("day_count") and at and items[at - 1].has("ago"):
            owner = "ago"
        return Item(Form.OTHER, item.text, value=item.value, owner=owner), 2
    return None


def _rate(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``340 s/km``, ``12 km/h``, ``7 mph``."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.BARE:
        return None
    if after.has("per.km", "per.mi"):
        return _pace(item, after), 2
    if after.has("unit.kmh", "unit.mph"):
        metres = 1000.0 if after.has("unit.kmh") else MILE.metres
        return Item(Form.SPEED, item.text, value=item.value * metres / 3600), 2
    return None


def _names_heart_rate(word: Item, following: Item) -> bool:
    """``25:30 hr 152``: *hr* before a number is the heart's, not hours."""
    is_rate = following.form is Form.BARE and following.value >= 40
    return word.has("hr") and (is_rate or following.is_mark(":=~"))


def _is_unit(after: Item) -> bool:
    return bool(after.concepts) or after.is_mark("'\"°%")


def _is_letter_apart(after: Item) -> bool:
    """One letter is a unit only when it touches its number."""
    return len(after.text) == 1 and not after.is_attached and after.text.lower() in "wcfslr"


def _pace(item: Item, after: Item) -> Item:
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


def _minutes_seconds(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``45m10s``, ``53m 50s``: an *m* that is minutes."""
    item, after, following = items[at], _peek(items, at + 1), _peek(items, at + 2)
    unit = _peek(items, at + 3)
    if not (item.form is Form.BARE and after.has("unit.m") and following.form is Form.BARE):
        return None
    if at and items[at - 1].has("unit.h", "times"):
        return None
    has_seconds = unit.has("unit.s") and unit.is_attached
    is_joined = following.is_attached or has_seconds
    if not is_joined or following.value >= 60 or item.value >= 100:
        return None
    seconds = item.value * 60 + following.value
    return Item(Form.SPAN, item.text, value=seconds, unit="min"), 4 if has_seconds else 3


def _span(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``45 min``, ``2'``, ``94"``, ``94s``, ``1h30``."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.BARE or _names_heart_rate(after, _peek(items, at + 2)):
        return None
    if after.is_mark("'"):
        return Item(Form.SPAN, item.text, value=item.value * 60, unit="min"), 2
    if after.is_mark('"') or (after.has("unit.s") and _is_close(after)):
        plural = "s" if after.text == "s" and after.is_attached else "sec"
        return Item(Form.SPAN, item.text, value=item.value, unit=plural, places=item.places), 2
    if after.has("unit.h") and _is_close(after):
        return _hours(items, at)
    return _minutes(items, at) if after.has("unit.min") and not after.has("unit.m") else None


def _is_close(unit: Item) -> bool:
    return unit.is_attached or len(unit.text) > 1 or unit.text in "mkh"


def _long(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``8k``, ``5.2 mi``, ``400m``, ``4 laps``."""
    item, after = items[at], _peek(items, at + 1)
    if item.form is not Form.BARE:
        return None
    if after.has("unit.lap"):
        metres, count = item.value * 400, int(item.value)
        return Item(Form.LENGTH, item.text, value=metres, unit="lap", count=count), 2
    for concept, metres in _METRES.items():
        if concept in after.concepts and _is_close(after):
            return _length(items, at, concept, metres)
    return None


def _length(items: list[Item], at: int, concept: str, metres: float) -> tuple[Item, int]:
    item, after = items[at], items[at + 1]
    is_thousand = item.unit == "thousand"
    count = item.other if is_thousand and concept != "unit.m" else item.value
    length = Item(Form.LENGTH, f"{item.text}{after.text}", value=count * metres)
    length.unit, length.other = concept.removeprefix("unit."), float(is_thousand)
    length.count, length.places = int(count), item.places
    return length, 2


def _degrees(items: list[Item], at: int) -> tuple[Item, int]:
    letter = _peek(items, at + 2)
    if at and items[at - 1].is_mark("-") and items[at].is_attached:
        items[at].value *= -1
    if letter.has("unit.f") or letter.text.lower() == "f":
        return Item(Form.OTHER, items[at].text, value=items[at].value, owner="fahrenheit"), 3
    used = 3 if letter.has("unit.c") or letter.text.lower() == "c" else 2
    return Item(Form.OTHER, items[at].text, value=items[at].value, owner="celsius"), used


def _hours(items: list[Item], at: int) -> tuple[Item, int]:
    """``1h``, ``1h30``, ``1 h 22 min 30 s``, ``1 hour and 20 minutes``, ``1h22'30"``."""
    seconds = items[at].value * 3600
    used = 2
    if _peek(items, at + used).has("and_half"):
        return Item(Form.SPAN, items[at].text, value=seconds + 1800, unit="h"), used + 1
    if _peek(items, at + used).has("and"):
        used += 1
    rest, unit = _peek(items, at + used), _peek(items, at + used + 1)
    if rest.form is Form.CLOCK and rest.unit == "min" and rest.is_attached:
        return Item(Form.SPAN, items[at].text, value=seconds + rest.value, unit="h"), used + 1
    is_minutes = unit.has("unit.min", "unit.m") or unit.is_mark("'")
    if rest.form is Form.BARE and rest.value < 60 and (rest.is_attached or is_minutes):
        minutes, more = _minutes(items, at + used) if is_minutes else (rest, 1)
        added = minutes.value if is_minutes else rest.value * 60
        return Item(Form.SPAN, items[at].text, value=seconds + added, unit="h"), used + more
    used = used if used == 2 else 2
    return Item(Form.SPAN, items[at].text, value=seconds, unit="h"), used


def _minutes(items: list[Item], at: int) -> tuple[Item, int]:
    """``45 min``, ``45min30``, ``45 min 30 s``."""
    seconds = items[at].value * 60
    used = 2
    if _peek(items, at + used).has("and"):
        used += 1
    rest, unit = _peek(items, at + used), _peek(items, at + used + 1)
    is_last = unit.form is Form.BREAK or unit.is_mark(",.;)")
    is_seconds = unit.has("unit.s") or unit.is_mark('"')
    is_near = rest.is_attached or is_seconds or (is_last and used == 2)
    if rest.form is Form.BARE and rest.value < 60 and is_near and not rest.places:
        seconds += rest.value
        used += 2 if is_seconds else 1
    else:
        used = 2
    return Item(Form.SPAN, items[at].text, value=seconds, unit="min"), used


def _head(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``4x400``, ``2x(4x200)``, ``2 sets of 4x200``, ``6x20s``."""
    return _sets(items, at) or _plain_head(items, at)


def _sets(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``2x(4x200)``, ``2x4x200``: as many sets of as many reps."""
    if not _counts_reps(items, at):
        return None
    is_bracketed = _peek(items, at + 2).is_mark("(")
    start = at + 2 + is_bracketed
    nested = _plain_head(items, start)
    if nested is None:
        return None
    inner, used = nested
    end = start + used
    end += is_bracketed and _peek(items, end).is_mark(")")
    return _with_sets(items[at], inner), end - at


def _plain_head(items: list[Item], at: int) -> tuple[Item, int] | None:
    if not _counts_reps(items, at):
        return None
    count, times, inner = items[at], items[at + 1], _peek(items, at + 2)
    if inner.form not in {Form.BARE, Form.LENGTH, Form.SPAN, Form.CLOCK}:
        return None
    if not times.has("times") and not (times.has("reps_of") and _is_rep_distance(inner)):
        return None
    return _rep_head(count, inner), 3


def _counts_reps(items: list[Item], at: int) -> bool:
    count, times = _peek(items, at), _peek(items, at + 1)
    is_count = count.form is Form.BARE and count.value.is_integer()
    return is_count and 1 <= count.value <= _MOST_REPS and times.has("times", "sets_of", "reps_of")


def _backward_head(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``400 x 4``, ``400m x 4``."""
    distance, times, count = items[at], _peek(items, at + 1), _peek(items, at + 2)
    if distance.form not in {Form.BARE, Form.LENGTH} or not times.has("times"):
        return None
    is_count = count.form is Form.BARE and count.value.is_integer()
    if is_count and 1 < count.value <= _MOST_REPS < distance.value:
        return _rep_head(count, distance), 3
    return None


def _is_rep_distance(item: Item) -> bool:
    return item.form is Form.LENGTH or (item.form is Form.BARE and item.value in REP_DISTANCES)


def _with_sets(count: Item, inner: Item) -> Item:
    head = Item(Form.HEAD, f"{count.text}x{inner.text}", parts=inner.parts)
    head.sets = int(count.value) * inner.sets
    head.count = int(count.value) * inner.count
    return head


def _rep_head(count: Item, inner: Item) -> Item:
    text = f"{count.text}x{inner.text}"
    return Item(Form.HEAD, text, count=int(count.value), parts=(inner,))


def _ordinal(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``3rd``, ``the 14th``, ``April 26``: no counts."""
    item, after = items[at], _peek(items, at + 1)
    before = items[at - 1] if at else _END
    if item.form is not Form.BARE or item.places or item.value > 100:
        return None
    is_date = _is_month(before) or _is_month(after)
    if is_date and item.value <= 31:
        used = 2 if after.has("ordinal_ending") and after.is_attached else 1
        return Item(Form.OTHER, item.text, value=item.value, owner="day_of_month"), used
    if after.has("ordinal_ending") and after.is_attached:
        is_day = before.has("on_the", "until", "ago") or _is_month(_peek(items, at + 2))
        owner = "day_of_month" if is_day and item.value <= 31 else "ordinal"
        return Item(Form.OTHER, item.text, value=item.value, owner=owner), 2
    return None


def _is_month(item: Item) -> bool:
    return any(concept.startswith("month.") for concept in item.concepts)


_STEPS: tuple[Step, ...] = (
    _ordinal,
    _spelled_hours,
    _spelled_number,
    _chain,
    _part_of_mile,
    _clock_with_unit,
    _foreign_unit,
    _rate,
    _minutes_seconds,
    _span,
    _long,
    _head,
    _backward_head,
)
