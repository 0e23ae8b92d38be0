"""How long: ``45 min``, ``1h30``, ``2'``, ``94s``, ``half an hour``."""

from bot.understanding.grammar.spelled import ends_time, spelled_value
from bot.understanding.grammar.steps import is_close, names_heart_rate, peek
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_MOST_HOURS = 48
_LONGEST_IN_KM = 42  # ``5er`` and ``10er`` are kilometres, ``400er`` reps
_LONGEST_TIME = 9  # items of ``an hour, thirty-eight minutes and ten seconds``
_ONE = Item(Form.BARE, "1", value=1)


_PARTS_ADDED: dict[Concept, float] = {
    "and_half": 0.5,
    "and_quarter": 0.25,
    "and_three_quarters": 0.75,
}
_WHOLE: dict[Concept, float] = {"hour_half": 5400.0, "half_hour": 1800.0}


def spelled_hours(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``an hour``, ``half an hour``, ``an hour and a quarter``, ``an hour and twenty``."""
    item = items[at]
    if item.form is not Form.WORD or not item.concepts:
        return None
    if item.has("one_hour"):
        span, used = _hours([_ONE, *items[at : at + _LONGEST_TIME]], 0)
        return span, used - 1
    for concept in item.concepts:
        if concept.startswith("span."):
            seconds = float(concept.removeprefix("span."))
            return Item(Form.SPAN, item.text, value=seconds, unit="h"), 1
    for whole, length in _WHOLE.items():
        if item.has(whole):
            minutes, used = _minutes_more(items, at + 1)
            return Item(Form.SPAN, item.text, value=length + 60 * minutes, unit="h"), 1 + used
    return None


def _minutes_more(items: list[Item], at: int) -> tuple[float, int]:
    """``half an hour and two minutes``."""
    joint, number, unit = (peek(items, at + step) for step in range(3))
    count = number.value if number.form is Form.BARE else spelled_value(number)
    if joint.has("and") and unit.has("unit.min") and 0 < count < _HALF_AN_HOUR:
        return count, 3
    return 0, 0


_HALF_AN_HOUR = 30  # minutes


def minutes_seconds(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``45m10s``, ``53m 50s``: an *m* that is minutes."""
    item, after = items[at], peek(items, at + 1)
    colon = peek(items, at + 2).is_mark(":") and peek(items, at + 2).is_attached
    following, unit = peek(items, at + 2 + colon), peek(items, at + 3 + colon)
    is_minutes = after.has("unit.m") or (colon and after.has("unit.min"))
    if not (item.form is Form.BARE and is_minutes and following.form is Form.BARE):
        return None
    if at and items[at - 1].has("unit.h", "times"):
        return None
    has_seconds = unit.has("unit.s") and unit.is_attached
    is_joined = following.is_attached or has_seconds
    if not is_joined or following.value >= 60 or item.value >= 100:
        return None
    seconds = item.value * 60 + following.value
    used = 3 + colon + has_seconds
    return Item(Form.SPAN, item.text, value=seconds, unit="min"), used


def span(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``45 min``, ``2'``, ``94"``, ``94s``, ``1h30``."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.BARE or names_heart_rate(after, peek(items, at + 2)):
        return None
    if after.is_mark("'"):
        return Item(Form.SPAN, item.text, value=item.value * 60, unit="min"), 2
    if after.is_attached and after.has("plural") and item.value > _LONGEST_IN_KM:
        return Item(Form.SPAN, item.text, value=item.value, unit="s"), 2
    if after.is_mark('"') or (after.has("unit.s") and is_close(after)):
        plural = "s" if after.text == "s" and after.is_attached else "sec"
        return Item(Form.SPAN, item.text, value=item.value, unit=plural, places=item.places), 2
    if after.has("unit.h") and is_close(after) and item.value <= _MOST_HOURS:
        return _hours(items, at)
    return _minutes(items, at) if after.has("unit.min") and not after.has("unit.m") else None


def _hours(items: list[Item], at: int) -> tuple[Item, int]:
    """``1h``, ``1h30``, ``1 h 22 min 30 s``, ``1 hour and 20 minutes``, ``1h22'30"``."""
    seconds = items[at].value * 3600
    used = 2
    short, taken = _minutes_short(items, at + used)
    if taken:
        return Item(Form.SPAN, items[at].text, value=seconds - 60 * short, unit="h"), used + taken
    part = part_added(peek(items, at + used))
    if part:
        return Item(Form.SPAN, items[at].text, value=seconds + part * 3600, unit="h"), used + 1
    is_listed = peek(items, at + used).is_mark(",") and peek(items, at + used + 2).has("unit.min")
    is_listed &= not peek(items, at + used + 3).has("of")  # ``1 hour, 20 min of it hard``
    if is_listed or peek(items, at + used).has("and", "hour_and"):
        used += 1
    rest, unit = peek(items, at + used), peek(items, at + used + 1)
    is_over = _is_over(unit) and rest.form is Form.BARE  # ``1 hora con 2``
    if items[at + used - 1].has("hour_and") and not unit.has("unit.min") and not is_over:
        used, rest, unit = 2, peek(items, at + 2), peek(items, at + 3)
    if rest.form is Form.CLOCK and rest.unit == "min" and rest.is_attached:
        return Item(Form.SPAN, items[at].text, value=seconds + rest.value, unit="h"), used + 1
    is_minutes = unit.has("unit.min", "unit.m") or unit.is_mark("'")
    if rest.has("one_rep", "article") and unit.has("unit.min"):  # ``an hour and a minute``
        return Item(Form.SPAN, items[at].text, value=seconds + 60, unit="h"), used + 2
    is_near = rest.is_attached or is_minutes or _ends_time(rest, items, at + used + 1)
    if rest.form is Form.BARE and rest.value < 60 and not rest.places and is_near:
        minutes, more = _minutes(items, at + used) if is_minutes else (rest, 1)
        added = minutes.value if is_minutes else rest.value * 60
        if not is_minutes:
            further, beyond = _seconds_after(items, at + used + 1)
            added, more = added + further, more + beyond
        return Item(Form.SPAN, items[at].text, value=seconds + added, unit="h"), used + more
    used = used if used == 2 else 2
    return Item(Form.SPAN, items[at].text, value=seconds, unit="h"), used


def _minutes_short(items: list[Item], at: int) -> tuple[float, int]:
    """``une heure moins cinq``, ``una hora menos cuarto``: what an hour lacks."""
    minus = peek(items, at)
    if not minus.has("minus"):
        return 0, 0
    led = int(peek(items, at + 1).has("article"))
    number, unit = peek(items, at + 1 + led), peek(items, at + 2 + led)
    if number.has("quarter"):
        return _QUARTER, 2 + led
    count = number.value if number.form is Form.BARE else spelled_value(number)
    if not 0 < count < _HALF_AN_HOUR or led:
        return 0, 0
    return count, 2 + int(unit.has("unit.min"))


_QUARTER = 15  # minutes


def _seconds_after(items: list[Item], at: int) -> tuple[float, int]:
    """``1 hora 52 con 8 segundos``: seconds that follow minutes without their unit."""
    joined = int(peek(items, at).has("and", "hour_and", "with"))
    number, unit = peek(items, at + joined), peek(items, at + joined + 1)
    is_told = number.form is Form.BARE and number.value < 60 and unit.has("unit.s")
    return (number.value, joined + 2) if is_told else (0, 0)


def _is_over(after: Item) -> bool:
    return after.form is Form.BREAK or after.is_mark(",.;)!?")


def _minutes(items: list[Item], at: int) -> tuple[Item, int]:
    """``45 min``, ``45min30``, ``45 min 30 s``."""
    seconds = items[at].value * 60
    used = 2
    part = part_added(peek(items, at + used))
    if part:
        return Item(Form.SPAN, items[at].text, value=seconds + part * 60, unit="min"), used + 1
    if peek(items, at + used).has("and", "hour_and"):
        used += 1
    rest, unit = peek(items, at + used), peek(items, at + used + 1)
    is_seconds = unit.has("unit.s") or unit.is_mark('"')
    ends = _ends_time(rest, items, at + used + 1) and (used == 2 or rest.unit == "word")
    is_near = rest.is_attached or is_seconds or ends
    if rest.form is Form.BARE and rest.value < 60 and is_near and (is_seconds or not rest.places):
        seconds += rest.value
        used += 2 if is_seconds else 1
    else:
        used = 2
    return Item(Form.SPAN, items[at].text, value=seconds, unit="min"), used


def _ends_time(rest: Item, items: list[Item], at: int) -> bool:
    """``dos horas cinco a ritmo tranquilo``: what follows says how, and counts nothing."""
    after, following = peek(items, at), peek(items, at + 1)
    if ends_time(after):
        return True
    leads_on = rest.unit == "word" and after.has("at", "range_to")
    return leads_on and following.form is Form.WORD and spelled_value(following) < 0


def part_added(item: Item) -> float:
    """``and a half``, ``y cuarto``: what is added, as a part of one."""
    return next((part for concept, part in _PARTS_ADDED.items() if item.has(concept)), 0)
