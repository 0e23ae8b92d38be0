"""A run, a race or a trial: which number is how far, how long, how fast."""

from dataclasses import dataclass, field

from bot.domain.paces import HALF_MARATHON, MARATHON, MILE, Units
from bot.domain.results import ResultKind
from bot.domain.workouts import WorkoutKind
from bot.messages.reading.drafts import Draft, Message
from bot.messages.reading.items import Form, Item
from bot.messages.reading.measures import pace_seconds
from bot.messages.reading.plausibility import beats_own_mile, is_distance, is_run, is_span
from bot.messages.reading.questions import ask, clock
from bot.messages.reading.readings import Question

_AGREE = 0.03
_REP_LONGEST = 1000.0
_ROUND = frozenset({400, 800, 1000, 1200, 1500, 1600, 1609, 2000, 3000, 5000, 10_000})
_TIMES = frozenset({Form.CLOCK, Form.SPAN, Form.BARE})


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


def read_run(message: Message) -> Draft | None:
    """Read a run, or several of one message; ``None`` where nothing tells of one."""
    _free_jogs(message)
    parts = _several(message)
    if parts:
        first, *others = (_read_one(message, figures) for figures in parts)
        first.also = others
        first.needs_nod |= not message.says("morning", "evening", "and", "then", "with")
        first.question = next((d.question for d in (first, *others) if d.question), None)
        return first
    figures = figures_of(message)
    if not (figures.lengths or figures.times or figures.speeds or figures.paces):
        return None
    return _read_one(message, figures)


def _read_one(message: Message, figures: Figures) -> Draft:
    draft = Draft(ResultKind.RUN)
    if figures.lengths:
        _with_length(message, figures, draft)
    else:
        _without_length(message, figures, draft)
    return draft


def _free_jogs(message: Message) -> None:
    """``10 min jog``: without reps there is nothing to recover from."""
    if message.mentions("jog") and not any(item.form is Form.HEAD for item in message.items):
        for item in message.owned("recovery"):
            item.owner = ""


def figures_of(message: Message, items: list[Item] | None = None) -> Figures:
    """Sort the numbers nobody owns into lengths, times and paces."""
    figures = Figures()
    free = message.free if items is None else items
    _own_parts(message, free)
    free = [item for item in free if item.is_free]
    has_length = any(item.form is Form.LENGTH and item.unit != "m" for item in free)
    for item in free:
        _sort(message, item, figures, has_length=has_length)
    _add_totals(message, figures, items)
    _add_event(message, figures, items)
    _merge_lengths(figures)
    if not figures.lengths:
        _take_bare_length(message, figures)
    return figures


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
        if any(is_run(item.value, seconds) for seconds in _durations(other)):
            figures.lengths.append(Length(item.value, "m", item=item))
            return
    for other in others:
        if any(is_run(count * MILE.metres, seconds) for seconds in _durations(other)):
            figures.lengths.append(Length(count * MILE.metres, "mi", item=item, needs_nod=True))
            return
    if item.value >= 100:
        figures.lengths.append(Length(item.value, "m", item=item))
    else:
        figures.times.append(item)


def _own_parts(message: Message, free: list[Item]) -> None:
    """``last 4 at MP``, ``incl 3k tempo``: a part of the run is not the run."""
    lengths = [item for item in free if item.form is Form.LENGTH]
    for item in free:
        before = message.before(item, 3)
        is_part = any(word.has("part") for word in before[:2]) or (
            item.form is Form.LENGTH
            and item is not lengths[0]
            and any(word.has("with") for word in before[:2])
        )
        is_beside = any(word.has("steady", "marathon_pace") for word in message.after(item, 2))
        is_only = sum(other.form is Form.LENGTH for other in free) < 2
        if is_part or (is_beside and not is_only and item.form is Form.LENGTH):
            _own_clause(message, item)


def _own_clause(message: Message, item: Item) -> None:
    """Take a part and the pace right after it."""
    item.owner = "part"
    at = item.at
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


def _add_event(message: Message, figures: Figures, items: list[Item] | None) -> None:
    """``parkrun``, ``London marathon``, ``mile TT``: races name their distance."""
    if figures.lengths:
        return
    for word in message.items if items is None else items:
        if word.form is not Form.WORD or word.mood != "actual" or word.is_negated:
            continue
        metres = event_metres(word)
        if metres is not None:
            figures.lengths.append(Length(metres, "km", is_event=True, item=word))
            return


def event_metres(word: Item) -> float | None:
    """Find how far a race is by its name."""
    if word.has("half_marathon"):
        return HALF_MARATHON.metres
    if word.has("marathon"):
        return MARATHON.metres
    if word.has("parkrun"):
        return 5000.0
    is_mile = word.has("unit.mi", "per.mi", "mile") and word.text.lower() not in {"mi", "/mi"}
    return MILE.metres if is_mile else None


def _merge_lengths(figures: Figures) -> None:
    """``5 mi (8.05 km)`` is said twice."""
    kept: list[Length] = []
    for length in figures.lengths:
        if not any(abs(length.metres / other.metres - 1) < 0.02 for other in kept):
            kept.append(length)
    figures.lengths = kept


def _take_bare_length(message: Message, figures: Figures) -> None:
    """``easy 5``, ``5 in 40``, ``5 40:00``: a first bare number is how far."""
    bare = [item for item in figures.times if item.form is Form.BARE]
    if not bare:
        return
    item = next((other for other in bare if other.value in _ROUND), bare[0])
    others = [other for other in figures.times if other is not item]
    comes_first = not others or item.at < others[0].at
    if item.value in _ROUND and others:
        figures.times = others
        figures.lengths.append(Length(item.value, "m", item=item))
        return
    if not comes_first or item.value > 100:
        return
    before = message.before(item, 2)
    if not others and not item.places and not any(w.has("easy", "long", "ran") for w in before):
        return
    if others and any(word.has("for", "at") for word in before):
        return
    figures.times = others
    units = message.context.units
    metres = item.value * (units.metres if units else 0)
    unit = units.value if units else "?"
    figures.lengths.append(
        Length(metres, unit, item=item, needs_nod=bool(others) or item.places > 0)
    )


def _with_length(message: Message, figures: Figures, draft: Draft) -> None:
    length = figures.lengths[0]
    if length.unit == "?":
        _ask_unit(figures, draft)
        return
    if len(figures.lengths) > 1 and not _is_longest_clear(figures, draft):
        return
    length = figures.lengths[0]
    draft.distance_m = length.metres
    draft.details["unit"] = "mi" if length.unit == "mi" else "km"
    draft.needs_nod |= length.needs_nod
    if not is_distance(length.metres):
        _ask_distance(draft)
        return
    pace = _pace_of(message, figures, length, draft)
    if pace is not None:
        draft.details[f"pace_s_per_{figures.pace_unit}"] = _rounded(
            pace * (MILE.metres / 1000 if figures.pace_unit == "mi" else 1)
        )
    durations = _likely_durations(figures, length)
    _settle(figures, draft, durations, pace)
    _check(message, draft, figures)


def _rounded(value: float) -> float:
    return round(value) if abs(value - round(value)) < 0.05 else round(value, 1)


def _is_longest_clear(figures: Figures, draft: Draft) -> bool:
    """Several lengths and no word that says which: the sum, the longest, or neither."""
    longest = max(figures.lengths, key=lambda length: length.metres)
    fitting = [
        length
        for length in figures.lengths
        if any(is_run(length.metres, s) for t in figures.times for s in _durations(t))
    ]
    if figures.times and len(fitting) == 1:
        figures.lengths = fitting
        return True
    total = sum(length.metres for length in figures.lengths)
    options = [
        Draft(ResultKind.RUN, distance_m=longest.metres),
        Draft(ResultKind.RUN, distance_m=total),
    ]
    for option in options:
        seconds = [s for t in figures.times for s in _durations(t)]
        option.duration_s = next((s for s in seconds if is_run(option.distance_m or 0, s)), None)
    draft.question = ask("How far was the whole run?", *options)
    return False


def _durations(item: Item) -> list[float]:
    """All the durations a number can be, the likeliest first."""
    if item.form is Form.SPAN:
        return [item.value]
    if item.form is Form.CLOCK:
        return [item.value, item.other] if item.other else [item.value]
    if item.form is Form.LENGTH:
        return [item.count * 60.0]
    if item.places:
        return _dotted_durations(item) if item.places == 2 else [item.value]
    return [item.value * 60]


def _dotted_durations(item: Item) -> list[float]:
    """``45.10`` is 45:10, ``1.45`` after 18 km is 1 h 45."""
    hours, minutes = divmod(round(item.value * 100), 100)
    is_clock = hours < 10 and minutes < 60
    return [pace_seconds(item), item.value, *([hours * 3600 + minutes * 60] if is_clock else [])]


def _likely_durations(figures: Figures, length: Length) -> list[tuple[Item, float]]:
    likely = [
        (item, seconds)
        for item in figures.times
        for seconds in _durations(item)
        if is_run(length.metres, seconds)
        # 2:30 per km is the fastest that a number without any mark is taken for.
        and (item.form is not Form.BARE or item.places or seconds >= length.metres * 0.15)
    ]
    if likely or length.metres > _REP_LONGEST:
        return likely
    return [(item, item.value) for item in figures.times if is_run(length.metres, item.value)]


def _pace_of(message: Message, figures: Figures, length: Length, draft: Draft) -> float | None:
    """Find the pace in seconds per km: told as such, or as ``@ 5:40``."""
    if figures.paces:
        return figures.paces[0]
    if figures.speeds:
        return 1000 / figures.speeds[0]
    for item in figures.times:
        before, after = message.before(item, 2), message.after(item, 2)
        is_pace_word = any(word.has("pace") for word in before + after)
        is_at = any(word.is_mark("@") or word.has("at_pace") for word in before)
        if item.form is Form.BARE and item.places != 2:
            continue
        per_km, unit = _per_km(item, length)
        if not is_run(length.metres, per_km * length.metres / 1000):
            continue
        is_whole = any(is_run(length.metres, seconds) for seconds in _durations(item))
        others = [other for other in figures.times if other is not item]
        agrees = any(
            abs(seconds / (per_km * length.metres / 1000) - 1) <= _AGREE
            for other in others
            for seconds in _durations(other)
        )
        if is_pace_word or (is_at and not is_whole) or (agrees and not is_whole):
            return _use_as_pace(figures, item, per_km, unit)
        if not is_whole and item.form is not Form.SPAN and not _is_in(before):
            draft.needs_nod |= not any(word.has("at") for word in before)
            return _use_as_pace(figures, item, per_km, unit)
    return None


def _is_in(before: list[Item]) -> bool:
    return bool(before) and before[0].text.lower() in {"in", "en", "за"}


def _use_as_pace(figures: Figures, item: Item, per_km: float, unit: str) -> float:
    figures.times = [other for other in figures.times if other is not item]
    figures.pace_unit = unit
    return per_km


def _per_km(item: Item, length: Length) -> tuple[float, str]:
    """A pace without a unit is per the unit of the distance."""
    seconds = pace_seconds(item)
    if length.unit == "mi":
        return seconds / MILE.metres * 1000, "mi"
    return seconds, "km"


def _settle(
    figures: Figures,
    draft: Draft,
    durations: list[tuple[Item, float]],
    pace: float | None,
) -> None:
    metres = draft.distance_m or 0
    if not durations and figures.times:
        _ask_impossible(draft, figures)
        return
    if pace is not None:
        derived = pace * metres / 1000
        agreeing = [s for _, s in durations if abs(s / derived - 1) <= _AGREE]
        if durations and not agreeing:
            _ask_which(draft, durations[0][1], derived)
        elif agreeing:
            draft.duration_s = agreeing[0]
        else:
            draft.duration_s = _rounded(derived)
            draft.flags.add("duration_derived")
        return
    told = {id(item) for item, _ in durations}
    if len(told) > 1:
        _ask_several(draft, durations)
    elif durations:
        item, draft.duration_s = durations[0]
        is_hours = item.places and draft.duration_s >= 3600
        draft.needs_nod |= item.form is Form.BARE and (not item.places or bool(is_hours))


def _ask_several(draft: Draft, durations: list[tuple[Item, float]]) -> None:
    seconds = list(dict.fromkeys(s for _, s in durations))
    if len(seconds) == 1:
        draft.duration_s = seconds[0]
        return
    options = [Draft(draft.kind, distance_m=draft.distance_m, duration_s=s) for s in seconds[:3]]
    draft.question = ask("Which of these was the time of the whole run?", *options)


def _ask_which(draft: Draft, told: float, derived: float) -> None:
    options = [
        Draft(draft.kind, distance_m=draft.distance_m, duration_s=s)
        for s in (told, _rounded(derived))
    ]
    draft.question = ask(
        "{time} and that pace do not fit together: {time} or {derived}?",
        *options,
        time=clock(told),
        derived=clock(round(derived)),
    )


def _ask_impossible(draft: Draft, figures: Figures) -> None:
    metres = draft.distance_m or 0
    options = [
        Draft(draft.kind, distance_m=metres * factor, duration_s=seconds)
        for factor in (0.1, 10.0)
        for seconds in _durations(figures.times[0])
        if is_run(metres * factor, seconds)
    ]
    draft.question = ask(
        "{distance} in {time} cannot be: what was it?",
        *options,
        distance=_written(draft),
        time=clock(_durations(figures.times[0])[0]),
    )


def _written(draft: Draft) -> str:
    metres = draft.distance_m or 0
    if draft.details.get("unit") == "mi":
        return f"{metres / MILE.metres:.4g} mi"
    return f"{metres / 1000:.5g} km"


def _ask_unit(figures: Figures, draft: Draft) -> None:
    item = figures.lengths[0].item
    count = item.value if item else 0
    options = []
    for units in Units:
        option = Draft(draft.kind, distance_m=count * units.metres, details={"unit": units.value})
        seconds = [s for time in figures.times for s in _durations(time)]
        option.duration_s = next((s for s in seconds if is_run(option.distance_m or 0, s)), None)
        if option.duration_s or not figures.times:
            options.append(option)
    draft.question = ask("{count:g} km or miles?", *options, count=count)


def _ask_distance(draft: Draft) -> None:
    draft.question = ask("{distance}: how far did you run?", distance=_written(draft))


def _check(message: Message, draft: Draft, figures: Figures) -> None:
    """Ask where the runner would have outrun their own mile."""
    metres, seconds = draft.distance_m, draft.duration_s
    if draft.question or metres is None or seconds is None:
        return
    if not is_run(metres, seconds):
        _ask_impossible(draft, figures)
    elif beats_own_mile(metres, seconds, message.context):
        _ask_faster_than_mile(draft)


def _ask_faster_than_mile(draft: Draft) -> None:
    metres, seconds = draft.distance_m or 0, draft.duration_s or 0
    options = [Draft(draft.kind, distance_m=metres, duration_s=seconds)]
    if "pace_s_per_mi" in draft.details:
        slower = round(seconds * MILE.metres / 1000)
        options.insert(0, Draft(draft.kind, distance_m=metres, duration_s=slower))
    draft.question = ask(
        "{distance} in {time} is faster than your mile: is that right?",
        *options,
        distance=_written(draft),
        time=clock(seconds),
    )


def _without_length(message: Message, figures: Figures, draft: Draft) -> None:
    times = figures.times
    if figures.speeds and times:
        _from_speed(figures, draft)
        return
    if figures.paces and times:
        _from_pace(figures, draft)
        return
    spans = [(item, s) for item in times for s in _durations(item) if is_span(s)]
    is_told = [item for item, _ in spans if item.form is not Form.BARE]
    planned = message.context.planned
    is_trial = planned is not None and planned.kind is WorkoutKind.TIME_TRIAL
    if len(times) == 1 and (is_trial or message.says("trial")):
        _as_trial(draft, times[0])
        draft.needs_nod |= not is_trial
        return
    if len(times) == 1 and times[0].form is Form.LENGTH:
        _ask_minutes_or_miles(message, draft, times[0])
        return
    if len({id(item) for item in is_told}) != 1 or len(times) > 1:
        draft.question = _ask_what(message, times)
        return
    draft.duration_s = spans[0][1]
    is_marked = is_told[0].form is Form.SPAN
    if not _is_about_running(message) and not (is_marked and message.context.planned):
        draft.question = _ask_what(message, times)


def _is_about_running(message: Message) -> bool:
    return message.says(
        "ran", "easy", "long", "steady", "treadmill", "trail", "hills", "strides", "time_label",
        "track", "done", "intervals", "warmup", "morning", "evening", "jog",
    )  # fmt: skip


def _as_trial(draft: Draft, item: Item) -> None:
    likely = [s for s in _durations(item) if is_run(MILE.metres, s)]
    if not likely:
        draft.question = ask("{time} for the mile cannot be: what was it?", time=item.text)
        return
    draft.kind = ResultKind.TIME_TRIAL
    draft.distance_m, draft.duration_s = MILE.metres, likely[0]


def _from_speed(figures: Figures, draft: Draft) -> None:
    seconds = _durations(figures.times[0])[0]
    metres = figures.speeds[0] * seconds
    _derive(draft, metres, seconds)


def _from_pace(figures: Figures, draft: Draft) -> None:
    seconds = next((s for s in _durations(figures.times[0]) if is_span(s)), 0)
    _derive(draft, seconds / figures.paces[0] * 1000, seconds)
    draft.details["unit"] = figures.pace_unit


def _derive(draft: Draft, metres: float, seconds: float) -> None:
    if not (is_distance(metres) and is_run(metres, seconds) and is_span(seconds)):
        draft.question = ask("How far and how long did you run?")
        return
    draft.distance_m, draft.duration_s = round(metres), seconds
    draft.flags.add("distance_derived")


def _ask_minutes_or_miles(message: Message, draft: Draft, item: Item) -> None:
    minutes = Draft(draft.kind, duration_s=item.count * 60.0)
    if message.context.units is Units.KM:
        draft.duration_s, draft.needs_nod = minutes.duration_s, True
        return
    miles = Draft(draft.kind, distance_m=item.count * MILE.metres, details={"unit": "mi"})
    draft.question = ask("{count} minutes or {count} miles?", minutes, miles, count=item.count)


def _ask_what(message: Message, times: list[Item]) -> Question:
    planned = message.context.planned
    if len(times) != 1:
        return ask("What did you run, and how far was it?")
    distance = planned.distance if planned else None
    options = [
        Draft(ResultKind.RUN, distance_m=distance.metres, duration_s=seconds)
        for seconds in _durations(times[0])
        if distance and is_run(distance.metres, seconds)
    ]
    return ask("{time}: what did you run?", *options, time=times[0].text)


def _several(message: Message) -> list[Figures]:
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
    if any(item.is_mark("(") for item in message.items):
        return []
    pairs = [plain[at : at + 2] for at in range(0, len(plain), 2)]
    figures = []
    for pair in pairs:
        length = next((item for item in pair if item.form is Form.LENGTH), None)
        time = next((item for item in pair if item.form is not Form.LENGTH), None)
        if length is None or time is None:
            return []
        if not any(is_run(length.value, seconds) for seconds in _durations(time)):
            return []
        figures.append(Figures([Length(length.value, length.unit, item=length)], [time]))
    return figures
