"""The numbers of a run sorted: how far, how long, how fast."""

from dataclasses import dataclass, field
from itertools import pairwise

from bot.domain.quantities import HALF_MARATHON, MARATHON, MILE, Units
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.grammar.measures import pace_seconds
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.shares import own_shares
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item

_ROUND = frozenset({400, 800, 1000, 1200, 1500, 1600, 1609, 2000, 3000, 5000, 10_000})
_OTHER_METRES = range(800, 42_300, 100)  # ``3200``, beside a time that somebody runs them in


_LONGEST_BARE = 15  # ``easy 30`` is as well half an hour
_TIMES = frozenset({Form.CLOCK, Form.SPAN, Form.BARE})
_TIMED = frozenset({Form.CLOCK, Form.SPAN, Form.PACE, Form.LENGTH})


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
    _own_parts(message, free)
    free = [item for item in free if item.is_free]
    _measure_laps(message, free)
    has_length = any(item.form is Form.LENGTH and item.unit != "m" for item in free)
    for item in free:
        _sort(message, item, figures, has_length=has_length)
    _add_totals(message, figures, items)
    _take_total(message, figures)
    _add_event(message, figures, items)
    _join_ways(message, figures)
    _add_laps_up(message, figures)
    _merge_lengths(message, figures)
    _stop_short(message, figures)
    if not figures.lengths:
        _take_bare_length(message, figures)
    return figures


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
    elif item.form in _TIMES:
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


def _own_parts(message: Message, free: list[Item]) -> None:
    """``last 4 at MP``, ``incl 3k tempo``: a part of the run is not the run."""
    lengths = [item for item in free if item.form is Form.LENGTH]
    for item in free:
        before = message.before(item, 3)
        is_part = any(word.has("part") for word in _without_day(before[:2])) or (
            item.form is Form.LENGTH
            and item is not lengths[0]
            and any(word.has("with") for word in before[:2])
        )
        is_part |= bool(lengths) and _is_at_a_pace(message, item)
        is_part |= _is_last_of(message, item, lengths)
        is_beside = any(word.has("steady", "marathon_pace") for word in message.after(item, 2))
        is_one_of_several = item.form is Form.LENGTH and len(lengths) > 1
        if is_part or (is_beside and is_one_of_several):
            _own_clause(message, item)


def _is_at_a_pace(message: Message, item: Item) -> bool:
    """``6 mi w/ 3 at 7:50``: so many of them, and how fast."""
    before, after = message.before(item, 1), message.items[item.at + 1 : item.at + 3]
    is_share = item.form is Form.BARE and any(word.has("with") for word in before)
    is_led = len(after) == 2 and (after[0].has("at") or after[0].is_mark("@"))
    return is_share and is_led and after[1].form in {Form.CLOCK, Form.PACE}


def _is_last_of(message: Message, item: Item, lengths: list[Item]) -> bool:
    """``18 km, les 5 derniers à allure``: so many of those that were told before."""
    is_after_all = bool(lengths) and lengths[0].at < item.at
    return (
        is_after_all
        and item.form is Form.BARE
        and any(word.has("part") for word in message.after(item, 1))
    )


def _without_day(before: list[Item]) -> list[Item]:
    """In ``last friday 12k`` the Friday is the last, not the kilometres."""
    is_day = any(word.is_of("day") for word in before)
    return [] if is_day else before


def _own_clause(message: Message, item: Item) -> None:
    """Take a part and the pace right after it: ``last 7 km at marathon pace, 5:26/km``.

    A pace after a comma is the part's too where the whole run has a time of its own.
    """
    item.owner = "part"
    at = item.at
    figures = (other for other in message.items[at + 1 : at + 8] if other.form in _TIMED)
    nearest = next(figures, None)
    if nearest is not None and nearest.form is Form.PACE and not nearest.owner:
        times = (each for each in message.free if each.form in _TIMES)
        if any(each.at < at for each in times):
            nearest.owner = "part"
            return
    for other in message.items[at + 1 : at + 5]:
        if other.clause != item.clause:
            return
        if other.form in {Form.PACE, Form.CLOCK} and not other.owner:
            other.owner = "part"


def _add_totals(message: Message, figures: Figures, items: list[Item] | None) -> None:
    if items is not None:
        return
    for item in message.owned("total"):
        if item.form is Form.LENGTH:
            figures.lengths = [Length(item.value, item.unit, item=item)]
        elif item.form in _TIMES:
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


def _add_event(message: Message, figures: Figures, items: list[Item] | None) -> None:
    """``parkrun``, ``London marathon``, ``mile TT``: races name their distance."""
    if figures.lengths and not _fits_event_alone(message, figures):
        return
    _name_half(message.items if items is None else items, figures)
    for word in message.items if items is None else items:
        if word.form is not Form.WORD or word.mood != "actual" or word.is_negated:
            continue
        if any(before.has("before_that") for before in message.before(word, 1)):
            continue  # ``how many days before the half``
        metres = event_metres(word)
        if metres is not None:
            figures.lengths = [Length(metres, "km", is_event=True, item=word)]
            return
    if _is_half(message, figures):
        figures.lengths.append(Length(HALF_MARATHON.metres, "km", is_event=True))


def _name_half(items: list[Item], figures: Figures) -> None:
    """``Bath Half 1:45:20``, ``Media de Zaragoza: 1:38:20``: the time right after says it."""
    clocks = [time for time in figures.times if time.form is Form.CLOCK]
    if len(clocks) != 1 or (len(figures.times) > 1 and clocks[0].unit != "h"):
        return
    time = clocks[0]
    told = [seconds for seconds in durations(time) if seconds >= _SHORTEST_HALF]
    if not any(is_run(HALF_MARATHON.metres, s) for s in told):
        return
    before = items[max(0, time.at - items[0].at - _NAME_OF_HALF) : time.at - items[0].at]
    for word in reversed(before):
        if word.has("half_name") and word.mood == "actual":
            word.concepts |= {"half_marathon"}
            figures.times = [time]
            return
        is_name = word.form is Form.WORD and (not word.concepts or word.text[:1].isupper())
        is_day = word.has("morning", "day.today", "day.yesterday", *WEEKDAYS)
        is_small = is_day or word.has("of", "at", "glue", "done") or word.is_mark(":,-!.")
        if not (is_name or is_small):
            return


_NAME_OF_HALF = 5  # items
_SHORTEST_HALF = 3600  # seconds: below that ``half`` is of something else


def _is_half(message: Message, figures: Figures) -> bool:
    """``raced a half, 1:48:22``, ``media de Sevilla 1:39:40``."""
    if not (message.says("race", "known_race", "pr") and message.says("half_of", "half_name")):
        return False
    times = [seconds for time in figures.times for seconds in durations(time)]
    return any(is_run(HALF_MARATHON.metres, seconds) for seconds in times)


def _fits_event_alone(message: Message, figures: Figures) -> bool:
    """``parkrun 23:41. 400 km on these shoes``: no time fits the length that was named."""
    fits_length = any(
        is_run(length.metres, seconds)
        for length in figures.lengths
        for time in figures.times
        for seconds in durations(time)
    )
    events = [event_metres(word) for word in message.items if word.form is Form.WORD]
    return not fits_length and any(
        is_run(metres, seconds)
        for metres in events
        if metres is not None
        for time in figures.times
        for seconds in durations(time)
    )


def event_metres(word: Item) -> float | None:
    """Find how far a race is by its name."""
    if word.has("half_marathon"):
        return HALF_MARATHON.metres
    if word.has("marathon"):
        return MARATHON.metres
    if word.has("parkrun"):
        return 5000.0
    is_mile = word.has("unit.mi", "per.mi", "mile") and not word.has("only_unit")
    return MILE.metres if is_mile else None


def _stop_short(message: Message, figures: Figures) -> None:
    """``DNF at mile 18``, ``didn't finish the 10k, stopped at 7k``: what was run is the least."""
    if not message.says("dnf"):
        return
    end = _where_it_ended(message, figures)
    if end is not None:
        for length in figures.lengths:
            if length.item is not None:
                length.item.owner = "milestone"
        figures.lengths = [end]
        figures.times = [time for time in figures.times if time is not end.item]
        return
    figures.lengths += [Length(i.value, i.unit, item=i) for i in message.owned("milestone")]
    if len(figures.lengths) > 1 and not figures.times:
        figures.lengths = [min(figures.lengths, key=lambda length: length.metres)]


def _where_it_ended(message: Message, figures: Figures) -> Length | None:
    """``Stomach went at 9k, pulled out at 15``: the number that stands with the giving up."""
    ends = [item for item in message.items if item.has("dnf") and item.mood == "actual"]
    clauses = {item.clause for item in ends}
    if any(
        length.item is not None and length.item.clause in clauses for length in figures.lengths
    ):
        return None
    unit = message.context.units or Units.KM
    for item in message.items:
        before = [word for word in message.items[max(0, item.at - 2) : item.at] if word.concepts]
        is_place = any(word.has("at", "after", "unit.km", "unit.mi", "mile") for word in before)
        is_free = item.owner in {"", "best", "milestone"} and item.clause in clauses
        if not (is_place and is_free):
            continue
        if item.form is Form.LENGTH:
            return Length(item.value, item.unit, item=item)
        if item.form is Form.BARE and _FEWEST_TO_THE_END <= item.value <= _MOST_TO_THE_END:
            is_mile = any(word.has("unit.mi", "mile") for word in before)
            in_unit = Units.MI if is_mile else unit
            item.form, item.owner, item.unit = Form.LENGTH, "", str(in_unit)
            item.count, item.value = round(item.value), item.value * in_unit.metres
            return Length(item.value, item.unit, item=item)
    return None


_FEWEST_TO_THE_END, _MOST_TO_THE_END = 2, 160  # km or mi


def _merge_lengths(message: Message, figures: Figures) -> None:
    """``5 mi (8.05 km)`` is said twice."""
    kept: list[Length] = []
    for length in figures.lengths:
        same = [other for other in kept if _is_same(length.metres, other.metres)]
        if not same or _are_added(message, same[0], length):
            kept.append(length)
    figures.lengths = kept


def _join_ways(message: Message, figures: Figures) -> None:
    """``4 km out, 4 km back``, ``3.2 km each way``: how far both ways were together."""
    ways = [length for length in figures.lengths if length.item is not None]
    if len(ways) != len(figures.lengths) or not 1 <= len(ways) <= 2:
        return
    first, last = ways[0], ways[-1]
    is_out_and_back = (
        len(ways) == 2
        and _is_on(message, first, "way_out", other=last)
        and _is_on(message, last, "way_back", other=first)
    )
    is_twice = len(ways) == 1 and _is_on(message, first, "each_way", other=None)
    if is_out_and_back or is_twice:
        figures.lengths = [Length(first.metres + last.metres, first.unit, item=first.item)]


def _add_laps_up(message: Message, figures: Figures) -> None:
    """``two laps of the park, 3.2 km each``."""
    laps = next((one for one in figures.lengths if one.item and one.item.unit == "lap"), None)
    others = [one for one in figures.lengths if one is not laps and one.item is not None]
    if laps is None or laps.item is None or len(others) != 1 or not _is_each(message, others[0]):
        return
    far = others[0]
    figures.lengths = [Length(far.metres * laps.item.count, far.unit, item=far.item)]


def _is_each(message: Message, length: Length) -> bool:
    return length.item is not None and any(
        word.has("each") for word in message.after(length.item, 1)
    )


def _is_on(message: Message, length: Length, way: Concept, *, other: Length | None) -> bool:
    """Tell whether a way is named right before or after a length, and no other length between."""
    if length.item is None:
        return False
    at = length.item.at
    near = [*message.items[max(0, at - 2) : at], *message.items[at + 1 : at + 3]]
    theirs = other.item.at if other is not None and other.item is not None else -1
    return any(word.has(way) and not min(at, word.at) < theirs < max(at, word.at) for word in near)


def _are_added(message: Message, first: Length, second: Length) -> bool:
    """``5k there and 5k back`` are 10."""
    if first.item is None or second.item is None:
        return False
    between = message.items[first.item.at + 1 : second.item.at]
    return any(item.has("and", "then") or item.is_mark("+") for item in between)


def _is_same(first: float, second: float) -> bool:
    return abs(first - second) < 0.02 * second


def _take_bare_length(message: Message, figures: Figures) -> None:
    """``easy 5``, ``5 in 40``, ``5 40:00``: a first bare number is how far."""
    bare = [item for item in figures.times if item.form is Form.BARE]
    if not bare:
        return
    item = next((o for o in bare if o.value in _ROUND or _is_metres(o, figures)), bare[0])
    others = [other for other in figures.times if other is not item]
    comes_first = not others or item.at < others[0].at
    if others and (item.value in _ROUND or _is_metres(item, figures)):
        figures.times = others
        figures.lengths.append(Length(item.value, "m", item=item))
        return
    if not comes_first or item.value > 60 or _is_planned_mile(message, item):
        return
    before = message.before(item, 2)
    is_told = any(word.has("easy", "long", "ran", "incomplete") for word in before)
    is_told |= any(word.has("easy", "long") for word in message.after(item, 1))
    is_told |= _leads_to_pace(message, item)
    if not others and not item.places and not is_told:
        return
    if others and any(word.has("for", "at") for word in before):
        return
    if not others and item.value > _LONGEST_BARE and not item.places:
        return
    figures.times = others
    of_pace = Units.MI if figures.pace_unit == "mi" else None
    units = _labelled_units(message) or of_pace or message.context.units
    metres = item.value * (units.metres if units else 0)
    unit = units.value if units else "?"
    planned = message.context.planned.distance if message.context.planned else None
    is_planned = planned is not None and abs(metres / planned.metres - 1) < _AS_PLANNED  # ``my 8``
    figures.lengths.append(
        Length(
            metres, unit, item=item, needs_nod=not is_planned and (bool(others) or item.places > 0)
        )
    )


def _leads_to_pace(message: Message, item: Item) -> bool:
    """``6 à 9 minutes du mille``: so many, each of them in."""
    after = message.items[item.at + 1 : item.at + 3]
    is_led = len(after) == 2 and (after[0].has("at") or after[0].is_mark("@"))
    return is_led and after[1].form is Form.PACE


def _is_metres(item: Item, figures: Figures) -> bool:
    clocks = [time for time in figures.times if time.form in {Form.CLOCK, Form.SPAN}]
    return item.value in _OTHER_METRES and any(
        is_run(item.value, seconds) for time in clocks for seconds in durations(time)
    )


def _labelled_units(message: Message) -> Units | None:
    """``dist: 12.0, unit: km``: a unit that stands after a label and belongs to no number."""
    named = [
        Units.KM if item.has("unit.km") else Units.MI
        for before, item in pairwise(message.items)
        if item.form is Form.WORD and item.has("unit.km", "unit.mi") and before.is_mark(":=(")
    ]
    return named[0] if len(set(named)) == 1 else None


def _is_planned_mile(message: Message, item: Item) -> bool:
    """``5.54`` on the day of a time trial."""
    planned = message.context.planned
    is_trial = planned is not None and planned.kind is WorkoutKind.TIME_TRIAL
    return is_trial and item.places == 2 and is_run(MILE.metres, pace_seconds(item))


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


def _holds_time(message: Message, opened: Item) -> bool:
    """``5 km (30 min)``: the time of the length right before the bracket."""
    before, inner, closed = (
        message.items[at] if 0 <= at < len(message.items) else opened
        for at in (opened.at - 1, opened.at + 1, opened.at + 2)
    )
    is_time = inner.form in {Form.CLOCK, Form.SPAN} and closed.is_mark(")")
    return is_time and before.form is Form.LENGTH


def several(message: Message) -> list[Figures]:
    """``morning 5k 28:00, evening 6k 34:00``: as many lengths as times, in turn."""
    plain = [
        item
        for item in message.free
        if item.form in {Form.LENGTH, Form.CLOCK, Form.SPAN} and item.unit != "lap"
    ]
    lengths = [item for item in plain if item.form is Form.LENGTH]
    times = [item for item in plain if item.form is not Form.LENGTH]
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


_AS_PLANNED = 0.02  # share of the planned distance
