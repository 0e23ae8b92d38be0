"""Numbers in words, and places in a row: ``four 400s``, ``forty two``, ``3rd``."""

from bot.understanding.grammar.steps import END, peek
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item, Owner
from bot.understanding.words.tokens import clock

_MOST_DAYS = 31
_HUNDRED = 100
_BEST_SCORE = 10


def spelled_number(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``four 400s``, ``half a mile``: words that count what follows."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.WORD or not item.concepts:
        return None
    if item.has("half_of", "quarter_of") and after.has("unit.mi", "unit.km"):
        share = 0.5 if item.has("half_of") else 0.25
        return Item(Form.BARE, item.text, value=share, places=2), 1
    number = spelled_value(item)
    if number < 0:
        return None
    if number == 1 and after.form is Form.BARE and after.unit != "word":
        return None  # ``un 5`` is *a five*
    is_group = bool(at) and items[at - 1].has("ordinal.1", "ordinal.-1", "rpe_name")
    is_group |= number == _BEST_SCORE and bool(at) and items[at - 1].has("out_of")
    is_counting = counts(after) or spelled_value(after) >= 10 or _counts_far(items, at + 1)
    is_counting |= _adds_to_hours(items, at) or _counts_a_half_more(items, at)
    is_counting |= _place_in_pairs(items, at) is not None or _leads_to_seconds(items, at)
    is_counting |= _leads_to_beats(items, at)
    if not (is_group or is_counting):
        return None
    return Item(Form.BARE, item.text, value=number, unit="word"), 1


def spelled_value(item: Item) -> float:
    """Find the number that a short word says; -1 is none."""
    if item.form is not Form.WORD:
        return -1
    return next((float(c[2:]) for c in item.concepts if c.startswith("n.")), -1)


def _adds_to_hours(items: list[Item], at: int) -> bool:
    """``an hour and five``, ``eine Stunde zehn``, ``fifty six minutes twelve``."""
    if at > 1 and items[at - 1].has("unit.min") and _is_count(items[at - 2]):
        return spelled_value(items[at]) > 1 and ends_time(peek(items, at + 1))
    hours = at - 1 - (at > 1 and items[at - 1].has("and"))
    return hours >= 0 and items[hours].has("one_hour", "unit.h") and ends_time(peek(items, at + 1))


def _leads_to_seconds(items: list[Item], at: int) -> bool:
    """``two oh five``, ``two flat``: minutes of reps, and their seconds in words."""
    is_reps = any(
        item.form is Form.HEAD
        or item.has("reps_of", "times")
        or (item.form is Form.BARE and item.value >= _HUNDRED and item.value % _HUNDRED == 0)
        for item in items[:at]
    )
    after = peek(items, at + 1)
    is_padded = after.has("nought") and 1 <= _said(peek(items, at + 2)) <= _MOST_MINUTES_OF_REP
    return is_reps and (is_padded or after.has("exactly"))


def _leads_to_beats(items: list[Item], at: int) -> bool:
    """``heart rate one oh five``: hundreds of beats, and the rest after *oh*."""
    is_padded = peek(items, at + 1).has("nought") and 1 <= _said(peek(items, at + 2)) <= 9
    return is_padded and _is_led_by_rate(items, at)


def _is_led_by_rate(items: list[Item], at: int) -> bool:
    before = [item for item in items[max(0, at - 3) : at] if not item.has("at", "of", "past")]
    return bool(before) and before[-1].has("hr")


def _is_count(item: Item) -> bool:
    return item.form is Form.BARE or spelled_value(item) > 0


def _counts_a_half_more(items: list[Item], at: int) -> bool:
    """``three and a half miles``."""
    part, unit = peek(items, at + 1), peek(items, at + 2)
    is_part = part.has("and_half", "and_quarter", "and_three_quarters")
    is_better = any(word.has("amends", "correct") for word in items[max(0, at - 2) : at])
    if is_part and is_better and (ends_time(unit) or unit.has("at")):
        return True  # ``cinco kilómetros, no, fueron cuatro y medio``
    return is_part and unit.has("unit.km", "unit.mi", "unit.h", "unit.min", "unit.lap")


def ends_time(after: Item) -> bool:
    """``45 min 30 easy``, ``1 hour 32``: nothing after the number counts something else."""
    if after.form is Form.WORD:
        return bool(after.concepts) and (after.has("of") or not counts(after))
    return after.form is Form.BREAK or after.is_mark(",.;)!?")


def _counts_far(items: list[Item], at: int) -> bool:
    """``three uneventful miles``: what is counted stands behind how it was."""
    return described_unit(items, at) > 0


def counts(after: Item) -> bool:
    counted: tuple[Concept, ...] = (
        "unit.km", "unit.mi", "unit.m", "unit.lap", "unit.h", "unit.min", "unit.s", "reps_of",
        "sets_of", "strides", "hills", "of", "times", "out_of", "at", "intervals", "ago",
        "day_count", "per.mi", "unit.other", "ordinal.1", "ordinal.-1",
    )  # fmt: skip
    return after.is_number or after.has(*counted)


def described_unit(items: list[Item], at: int) -> int:
    """``slow and lovely kilometres``: find the unit behind words that only describe it.

    Returns:
        How many items stand before the unit; 0 where there is none.
    """
    for ahead in range(_MOST_DESCRIBING + 1):
        item = peek(items, at + ahead)
        if ahead and item.has("unit.km", "unit.mi") and len(item.text) > 1:
            return ahead
        if ahead and item.is_mark(","):
            continue  # ``four wet, but lovely kilometres``
        if item.form is not Form.WORD or not _describes(item):
            return 0
    return 0


def _describes(item: Item) -> bool:
    """Tell whether a word says how something was, as far as we know it."""
    if not item.concepts:
        return len(item.text) > 2
    return item.has(*_DESCRIBING) and not item.has("for", "at", "of", "times", "with")


_MOST_DESCRIBING = 5
_DESCRIBING: tuple[Concept, ...] = (
    "easy", "hard", "steady", "long", "felt_good", "felt_bad", "fatigue", "fine", "hilly", "heat",
    "cold", "rain", "wind", "trail", "and", "but", "recovery", "approx",
)  # fmt: skip


def dictated_clock(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``twenty eight thirty``, ``one twenty eight oh five``: a time said number by number.

    Among reps only minutes of one figure take seconds: ``forty four forty five`` are two reps,
    ``one thirty four`` is one.
    """
    first, used = _figure(items, at)
    if first is None or items[at].unit != "word" or first > _MOST_MINUTES:
        return None
    if peek(items, at + used).has("exactly") and _leads_to_seconds(items, at):
        return clock(f"{first}:00"), used + 1
    if first == 1 and _is_the_one(items, at, used):
        return None
    rate = _dictated_rate(items, at, first, used)
    if rate is not None:
        return rate
    is_pair = _place_in_pairs(items, at) == 0
    second, more = _figure(items, at + used, padded=not is_pair)
    if second is None:
        return None
    return _clock_of(items, at, (first, second), used + more, is_pair=is_pair)


def _dictated_rate(items: list[Item], at: int, first: int, used: int) -> tuple[Item, int] | None:
    """``average heart rate one forty two``: beats, said as a time is said."""
    second, more = _figure(items, at + used, padded=True)
    if not _is_led_by_rate(items, at) or second is None or first not in {1, 2}:
        return None
    beats = 100 * first + second
    return Item(Form.BARE, str(beats), value=beats), used + more


_MOST_MINUTES = 59


def _is_the_one(items: list[Item], at: int, used: int) -> bool:
    """``the four mile one forty minutes``: the run of four miles, and how long it took."""
    before = items[at - 1] if at else END
    _, more = _figure(items, at + used)
    is_far = before.form is Form.LENGTH or before.has("unit.mi", "unit.km", "per.mi")
    return is_far and peek(items, at + used + more).has("unit.min")


def _clock_of(
    items: list[Item], at: int, said: tuple[int, int], used: int, *, is_pair: bool
) -> tuple[Item, int] | None:
    """Join two numbers, and a third, to a time; ``None`` where they are several, or a year."""
    first, second = said
    is_reps = any(
        item.has("times", "reps_of", "sets_of") or item.form is Form.HEAD for item in items[:at]
    )
    if (is_reps and first > 9) or (at and _is_month(items[at - 1])):
        return None
    end = at + used
    third, more = _figure(items, end, padded=True)
    if third is not None and first <= 4 and not (is_reps or is_pair):
        text, end = f"{first}:{second:02}:{third:02}", end + more
    elif first == 20 and second > 23 and not any(item.has("unit.km", "unit.mi") for item in items):
        return None  # a year
    else:
        text = f"{first}:{second:02}"
    after = peek(items, end)
    if counts(after) and not after.is_number and not after.has("at", "of", "per.mi", "unit.min"):
        return None
    return clock(text), end - at


def _figure(items: list[Item], at: int, *, padded: bool = False) -> tuple[int | None, int]:
    """Read a whole number said in words; ``padded``: as two figures, *oh five*, *thirty*.

    Returns:
        The number, and how many items say it.
    """
    item = peek(items, at)
    if padded and item.has("nought"):
        digit = _said(peek(items, at + 1))
        return (int(digit), 2) if 1 <= digit <= 9 else (None, 0)
    value = _said(item)
    if value < 0 or not value.is_integer() or (padded and not 10 <= value <= 59):
        return None, 0
    return int(value), 1


def _place_in_pairs(items: list[Item], at: int) -> int | None:
    """``four ten four eight four nine``: minutes and seconds of reps, number after number.

    Returns:
        0 for minutes, 1 for seconds; ``None`` where the numbers make no such list.
    """
    if not 0 <= _said(items[at]) < _SIXTY:
        return None
    start, end = at, at + 1
    while start and 0 <= _said(items[start - 1]) < _SIXTY:
        start -= 1
    while end < len(items) and 0 <= _said(items[end]) < _SIXTY:
        end += 1
    said = [_said(item) for item in items[start:end]]
    minutes = said[::2]
    if len(said) < _FEWEST_IN_PAIRS or len(said) % 2 or any(n % 1 for n in said):
        return None
    is_even = min(minutes) >= 1 and max(minutes) <= _MOST_MINUTES_OF_REP
    return (at - start) % 2 if is_even and max(minutes) - min(minutes) <= 1 else None


_SIXTY = 60
_FEWEST_IN_PAIRS = 4  # numbers: two times
_MOST_MINUTES_OF_REP = 9


def _said(item: Item) -> float:
    is_number = item.form is Form.BARE and item.unit == "word"
    return item.value if is_number else spelled_value(item)


def ordinal(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``3rd``, ``the 14th``, ``April 26``: no counts."""
    item, after = items[at], peek(items, at + 1)
    before = items[at - 1] if at else END
    if item.form is not Form.BARE or item.places:
        return None
    if item.value > _MOST_DAYS:
        is_place = after.is_attached and (
            after.has("ordinal_ending") or _is_placed_of(items, at + 1)
        )
        place = Item(Form.OTHER, item.text, value=item.value, owner="ordinal")
        return (place, 2) if is_place else None
    if after.is_mark(".") and after.is_attached and _is_month(peek(items, at + 2)):
        return Item(Form.OTHER, item.text, value=item.value, owner="day_of_month"), 2
    measured = after.has("unit.km", "unit.mi", "unit.m", "unit.min", "unit.h", "times")
    is_headed = _is_month(before) and not before.has(*WEEKDAYS)  # ``mar 10`` is a Tuesday
    is_date = (is_headed and not measured) or _is_month(after)
    if is_date and item.value <= 31:
        used = 2 if after.has("ordinal_ending") and after.is_attached else 1
        return Item(Form.OTHER, item.text, value=item.value, owner="day_of_month"), used
    if after.has("ordinal_ending") and after.is_attached:
        is_day = before.has("on_the", "until", "ago") or _is_month(peek(items, at + 2))
        is_day &= not _is_time_of_rep(peek(items, at + 2), peek(items, at + 3))
        owner: Owner = "day_of_month" if is_day and item.value <= 31 else "ordinal"
        return Item(Form.OTHER, item.text, value=item.value, owner=owner), 2
    return None


def _is_time_of_rep(time: Item, after: Item) -> bool:
    """``the 2nd 90``: which rep it was; ``the 2nd 10 km`` is a day."""
    is_bare = time.form is Form.BARE and time.value >= _SHORTEST_REP_S and not time.is_attached
    return is_bare and not counts(after)


_SHORTEST_REP_S = 25


def _is_placed_of(items: list[Item], at: int) -> bool:
    """``88e sur 410``: a letter that touches a number before the number of all."""
    ending, of, whole = (peek(items, at + step) for step in range(3))
    is_letters = ending.form is Form.WORD and len(ending.text) <= _LONGEST_ENDING
    return is_letters and of.has("out_of") and whole.form is Form.BARE


_LONGEST_ENDING = 3


def _is_month(item: Item) -> bool:
    return item.is_of("month")
