"""The numbers of a run sorted: which is how far, which how long, which how fast."""

from itertools import pairwise

from bot.domain.quantities import MILE, Units
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.bare_lengths import take_bare_length
from bot.understanding.meaning.runs.figures import TIMES, Figures, Length, durations
from bot.understanding.meaning.runs.given_up import stop_short
from bot.understanding.meaning.runs.joined_lengths import add_laps_up, join_ways, merge_lengths
from bot.understanding.meaning.runs.named_distances import add_event
from bot.understanding.meaning.runs.parts import own_parts
from bot.understanding.meaning.runs.shares import own_shares
from bot.understanding.words.items import Form, Item


def free_jogs(message: Message) -> None:
    """``10 min jog``: without reps there is nothing to recover from."""
    if message.mentions("jog") and not any(item.form is Form.HEAD for item in message.items):
        for item in message.owned("recovery"):
            item.owner = ""


def figures_of(message: Message, items: list[Item] | None = None) -> Figures:
    """Sort the numbers nobody owns into lengths, times and paces."""
    figures = Figures()
    free = message.free if items is None else items
    own_shares(message, free)
    own_parts(message, free)
    _own_pace_range(message, free)
    free = [item for item in free if item.is_free]
    _measure_laps(message, free)
    has_length = any(item.form is Form.LENGTH and item.unit not in {"m", "lap"} for item in free)
    for item in free:
        _sort(message, item, figures, has_length=has_length)
    _add_totals(message, figures, items)
    _take_total(message, figures)
    add_event(message, figures, items)
    join_ways(message, figures)
    add_laps_up(message, figures)
    merge_lengths(message, figures)
    stop_short(message, figures)
    if not figures.lengths:
        take_bare_length(message, figures)
    return figures


def _own_pace_range(message: Message, free: list[Item]) -> None:
    """``10 km from 5:30 to 4:30, 50:20``: how fast it began and ended, beside how long it took."""
    lengths = [item for item in free if item.form is Form.LENGTH]
    clocks = [item for item in free if item.form is Form.CLOCK and item.is_free]
    for first, last in pairwise(clocks):
        between = message.items[first.at + 1 : last.at]
        is_range = len(between) == 1 and (between[0].has("range_to") or between[0].is_mark("-"))
        others = [item for item in free if item.form in TIMES and item not in {first, last}]
        if not is_range or len(lengths) != 1 or len(others) != 1:
            continue
        unit_m = MILE.metres if lengths[0].unit == "mi" else 1000.0
        slow, fast = max(first.value, last.value), min(first.value, last.value)
        if any(
            fast <= seconds / lengths[0].value * unit_m <= slow for seconds in durations(others[0])
        ):
            first.owner = last.owner = "pace"


def _measure_laps(message: Message, free: list[Item]) -> None:
    """``3 laps, 2.4 each``: so far as each lap was, in the runner's unit."""
    units = message.context.units
    if units is None or not any(i.form is Form.LENGTH and i.unit == "lap" for i in free):
        return
    for item in free:
        is_each = any(word.has("each") for word in message.after(item, 1))
        if item.form is Form.BARE and item.places and is_each:
            item.form, item.unit, item.count = Form.LENGTH, units.value, int(item.value)
            item.value *= units.metres


def _sort(message: Message, item: Item, figures: Figures, *, has_length: bool) -> None:
    if item.form is Form.LENGTH and item.unit == "m" and not item.other:
        _sort_m(message, item, figures, has_length=has_length)
    elif item.form is Form.LENGTH:
        unit = "mi" if item.unit == "mi" else "km"
        figures.lengths.append(
            Length(item.value, unit, item=item, needs_nod=item.unit == "m" and bool(item.other))
        )
    elif item.form is Form.PACE:
        figures.paces.append(item.value)
        figures.pace_unit = item.unit
    elif item.form is Form.SPEED:
        figures.speeds.append(item.value)
    elif item.form in TIMES:
        figures.times.append(item)


def _sort_m(message: Message, item: Item, figures: Figures, *, has_length: bool) -> None:
    """``31m`` beside 5k is minutes, ``10m 1:25:00`` miles, ``800m 2:24`` metres."""
    count = item.count
    others = [o for o in message.free if o is not item and o.form in {Form.CLOCK, Form.SPAN}]
    if has_length and count >= 3:
        item.form, item.value, item.unit = Form.SPAN, count * 60, "min"
        figures.times.append(item)
        return
    bare = [o for o in message.free if o.form is Form.BARE]
    for other in [*others, *bare]:
        if any(is_run(item.value, seconds) for seconds in durations(other)):
            figures.lengths.append(Length(item.value, "m", item=item))
            return
    for other in others:
        if any(is_run(count * MILE.metres, seconds) for seconds in durations(other)):
            figures.lengths.append(Length(count * MILE.metres, "mi", item=item, needs_nod=True))
            return
    if item.value >= 100 or not count:
        figures.lengths.append(Length(item.value, "m", item=item))
    else:
        figures.times.append(item)


def _add_totals(message: Message, figures: Figures, items: list[Item] | None) -> None:
    if items is not None:
        return
    for item in message.owned("total"):
        if item.form is Form.LENGTH:
            figures.lengths = [Length(item.value, item.unit, item=item)]
        elif item.form in TIMES:
            figures.times = [item]


def _take_total(message: Message, figures: Figures) -> None:
    """``5 km at 4:35. Total 12 km, 1h01``: what is called the whole, and the time after it."""
    if len(figures.lengths) < 2:
        return
    for length in figures.lengths:
        item = length.item
        if item is None or not item.at or not message.items[item.at - 1].has("total"):
            continue
        after = [time for time in figures.times if time.at > item.at]
        if len(after) == 1:
            figures.lengths, figures.times, figures.paces = [length], after, []
            return


def _holds_time(message: Message, opened: Item) -> bool:
    """``5 km (30 min)``: the time of the length right before the bracket."""
    before, inner, closed = (
        message.items[at] if 0 <= at < len(message.items) else opened
        for at in (opened.at - 1, opened.at + 1, opened.at + 2)
    )
    is_time = inner.form in {Form.CLOCK, Form.SPAN} and closed.is_mark(")")
    return is_time and before.form is Form.LENGTH


def by_part_of_day(message: Message) -> list[Figures]:
    """``5k in the am (27:40) and 4k at lunch``: a length for each part of the day."""
    told = [item for item in message.items if item.mood == "actual" and _tells_part(item)]
    told = [item for at, item in enumerate(told) if not (at and _is_same_part(told, at))]
    lengths = [item for item in told if item.form is Form.LENGTH]
    is_in_turn = len(told) == 2 * len(lengths) and all(
        (first.form is Form.LENGTH) != (second.form is Form.LENGTH)
        for first, second in pairwise(told)
    )
    if not 2 <= len(lengths) <= _MOST_IN_A_DAY or not is_in_turn:
        return []
    starts = [item.at for item in told[::2]]
    figures = []
    for start, end in pairwise([*starts, len(message.items)]):
        part = [item for item in message.free if start <= item.at < end]
        times = [item for item in part if item.form is not Form.LENGTH]
        length = next(item for item in part if item.form is Form.LENGTH)
        seconds = [each for time in times for each in durations(time)]
        if len(times) > 1 or (times and not any(is_run(length.value, s) for s in seconds)):
            return []
        figures.append(Figures([Length(length.value, length.unit, item=length)], times))
    return figures


_MOST_IN_A_DAY = 3


def _tells_part(item: Item) -> bool:
    is_far = item.form is Form.LENGTH and item.unit in {"km", "mi"} and item.is_free
    return is_far or item.has("morning", "midday", "evening", "tonight")


def _is_same_part(told: list[Item], at: int) -> bool:
    """``this morning before work``: two words that stand together are of one part of the day."""
    first, second = told[at - 1], told[at]
    return second.at - first.at <= _BESIDE and not (first.is_number or second.is_number)


_BESIDE = 2


def _measure_second_run(message: Message, first: Item) -> None:
    """``5 km in 32 min, then did 3 more in 21 minutes``: in the unit of the first."""
    for item in message.free:
        if item.form is not Form.BARE or item.at < first.at or first.unit not in _METRES:
            continue
        after = [other for other in message.items[item.at + 1 : item.at + 4] if _counts(other)]
        is_timed = (
            len(after) > 1 and after[0].has("at") and after[1].form in {Form.CLOCK, Form.SPAN}
        )
        before = message.before(item, 3)
        if is_timed and any(word.has("ran", "past", "another") for word in before):
            item.form, item.unit, item.count = Form.LENGTH, first.unit, int(item.value)
            item.value *= _METRES[first.unit]


_METRES = {units.value: units.metres for units in Units}


def _counts(item: Item) -> bool:
    """Leave out what only says that there was more: ``3 more in 21 minutes``."""
    return item.is_number or item.has("at")


def several(message: Message) -> list[Figures]:
    """``morning 5k 28:00, evening 6k 34:00``: as many lengths as times, in turn."""
    plain = [
        item
        for item in message.free
        if item.form in {Form.LENGTH, Form.CLOCK, Form.SPAN} and item.unit != "lap"
    ]
    lengths = [item for item in plain if item.form is Form.LENGTH]
    times = [item for item in plain if item.form is not Form.LENGTH]
    if len(lengths) == 1 and len(times) == len(message.free) - 2 == 2:
        _measure_second_run(message, lengths[0])
        plain = [item for item in message.free if item.form is not Form.BARE]
        lengths = [item for item in plain if item.form is Form.LENGTH]
    if not 2 <= len(lengths) == len(times) <= 4:
        return []
    if message.says("warmup", "cooldown", "part", "distance_label"):
        return []
    if any(item.is_mark("(") and not _holds_time(message, item) for item in message.items):
        return []
    pairs = [plain[at : at + 2] for at in range(0, len(plain), 2)]
    figures = []
    for pair in pairs:
        length = next((item for item in pair if item.form is Form.LENGTH), None)
        time = next((item for item in pair if item.form is not Form.LENGTH), None)
        if length is None or time is None:
            return []
        if not any(is_run(length.value, seconds) for seconds in durations(time)):
            return []
        figures.append(Figures([Length(length.value, length.unit, item=length)], [time]))
    return figures
