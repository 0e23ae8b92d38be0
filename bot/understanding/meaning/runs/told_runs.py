"""A run, a race or a trial: which number is how far, how long, how fast."""

from bot.domain.fitness.vdot import estimate_vdot, predict_duration
from bot.domain.log.results import ResultKind
from bot.domain.quantities import HALF_MARATHON, MARATHON, MILE, Distance, Units
from bot.domain.workout.workout import Workout, WorkoutKind
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import (
    beats_own_mile,
    is_distance,
    is_run,
    is_span,
    is_walk,
)
from bot.understanding.meaning.questions import ask
from bot.understanding.meaning.runs.event_days import event_of, raced_metres, take_event
from bot.understanding.meaning.runs.evidence import Evidence, disown, evidence_of
from bot.understanding.meaning.runs.figures import Figures, durations
from bot.understanding.meaning.runs.paces import adds_up, likely_durations, pace_of, settle
from bot.understanding.meaning.runs.run_questions import (
    ask_distance,
    ask_faster_than_mile,
    ask_impossible,
    ask_minutes_or_miles,
    ask_unit,
    ask_what,
    is_longest_clear,
    rounded,
)
from bot.understanding.meaning.runs.sorting import by_part_of_day, figures_of, free_jogs, several
from bot.understanding.meaning.stories import tells_more_than_figures
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item


def read_run(message: Message) -> Draft | None:
    """Read a run, or several of one message; ``None`` where nothing tells of one."""
    free_jogs(message)
    parts = several(message) or by_part_of_day(message)
    if parts:
        first, *others = (_read_one(message, figures) for figures in parts)
        first.also = others
        _give_strides(message, parts, [first, *others])
        first.needs_nod |= not message.says(*_APART)
        first.question = next((d.question for d in (first, *others) if d.question), None)
        return first
    by_splits = _by_splits(message)
    if by_splits is not None:
        return by_splits
    figures = figures_of(message)
    if not (figures.lengths or figures.times or figures.speeds or figures.paces):
        return None
    evidence = evidence_of(message, figures)
    if evidence is Evidence.NONE:
        disown(message, figures)
        return None
    draft = _read_one(message, figures)
    if _is_no_pair(message, figures, draft):
        if not message.says("ran", "done"):
            disown(message, figures)
            return None
        draft = Draft(draft.kind, distance_m=draft.distance_m, details=draft.details)
        draft.needs_nod = True
    draft.needs_nod |= evidence is Evidence.WEAK
    return draft


_APART: tuple[Concept, ...] = ("morning", "evening", "and", "then", "with", "way_out")


def _give_strides(message: Message, parts: list[Figures], drafts: list[Draft]) -> None:
    """``5k (27:40) and 4k w/ 6 strides``: strides are of the run they are told with."""
    starts = [figures.lengths[0].item for figures in parts]
    for strides in message.owned("strides"):
        told = [at for at, item in enumerate(starts) if item and item.at < strides.at]
        if told and told[-1]:
            drafts[told[-1]].strides = int(strides.value)
            strides.owner = "other"


def _is_no_pair(message: Message, figures: Figures, draft: Draft) -> bool:
    """``kid up 3 times last night … 8k looks like a mountain``: figures of a story.

    No run can be made of them, and they stand apart.
    """
    metres = draft.distance_m
    if metres is None or draft.question is None or len(figures.lengths) != 1:
        return False
    if figures.paces or figures.speeds or not tells_more_than_figures(message.items):
        return False
    item, told = figures.lengths[0].item, [s for time in figures.times for s in durations(time)]
    if item is None or not told or any(is_run(metres, seconds) for seconds in told):
        return False
    return all(_stand_apart(message, item, time) for time in figures.times)


def _stand_apart(message: Message, length: Item, time: Item) -> bool:
    """Tell whether a sentence or several words part how far from how long, or it is a count."""
    first, second = sorted((length, time), key=lambda item: item.at)
    between = message.items[first.at + 1 : second.at]
    is_counted = first is time and first.form is Form.BARE and not between  # ``12 marathons``
    is_parted = any(item.is_mark(".!?;") or item.form is Form.BREAK for item in between)
    is_parted |= time.form is Form.BARE and any(item.is_number for item in between)
    words = sum(item.form is Form.WORD and not item.has(*_JOINING) for item in between)
    return is_counted or is_parted or words > _MOST_BETWEEN


_JOINING: tuple[Concept, ...] = ("glue", "at", "article", "and", "approx", "unit.h", "unit.min")
_MOST_BETWEEN = 3  # words from how far to how long


def _by_splits(message: Message) -> Draft | None:
    """``km splits: 5:31 5:28 5:30``: as many kilometres, or miles, as times."""
    is_km, is_mi = message.says("km_splits"), message.says("mile_splits")
    times = [item.value for item in message.free if item.form is Form.CLOCK]
    unit = MILE.metres if is_mi else 1000.0
    if not (is_km or is_mi) or len(times) < _FEWEST_SPLITS or len(times) != len(message.free):
        return None
    if not all(is_run(unit, seconds) for seconds in times):
        return None
    draft = Draft(ResultKind.RUN, distance_m=len(times) * unit, duration_s=sum(times))
    draft.details.units, draft.details.splits_s = Units.MI if is_mi else Units.KM, tuple(times)
    draft.needs_nod = True
    return draft


_FEWEST_SPLITS = 2


def _read_one(message: Message, figures: Figures) -> Draft:
    draft = Draft(ResultKind.RUN)
    if figures.lengths:
        _with_length(message, figures, draft)
    else:
        _without_length(message, figures, draft)
    return draft


def _with_length(message: Message, figures: Figures, draft: Draft) -> None:
    length = figures.lengths[0]
    if length.unit == "?":
        ask_unit(figures, draft)
        return
    if len(figures.lengths) > 1 and not is_longest_clear(message, figures, draft):
        return
    length = figures.lengths[0]
    draft.distance_m = length.metres
    draft.details.units = Units.MI if length.unit == "mi" else Units.KM
    draft.needs_nod |= length.needs_nod
    if not is_distance(length.metres):
        ask_distance(draft)
        return
    if adds_up(figures, draft):
        return
    pace = pace_of(message, figures, length, draft)
    if pace is not None:
        _tell_pace(draft, pace, figures.pace_unit)
    durations = likely_durations(figures, length)
    settle(message, figures, draft, durations, pace)
    is_bare = draft.duration_s is None and draft.question is None
    is_known = _is_about_running(message) or message.says("dnf") or bool(message.context.planned)
    draft.needs_nod |= is_bare and not is_known
    _check(message, draft, figures)


def _tell_pace(draft: Draft, pace: float, unit: str) -> None:
    if unit == "mi":
        draft.details.pace_s_per_mi = rounded(pace * MILE.metres / 1000)
    else:
        draft.details.pace_s_per_km = rounded(pace)


def _check(message: Message, draft: Draft, figures: Figures) -> None:
    """Ask where the runner would have outrun their own mile."""
    metres, seconds = draft.distance_m, draft.duration_s
    if draft.question or metres is None or seconds is None:
        return
    if not is_run(metres, seconds):
        ask_impossible(draft, figures)
    elif beats_own_mile(metres, seconds, message.context):
        ask_faster_than_mile(draft)
    elif _may_be_no_hours(message, figures, metres, seconds):
        draft.needs_nod = True


def _may_be_no_hours(message: Message, figures: Figures, metres: float, seconds: float) -> bool:
    """``12k in 3:20``: hours, by the only pace there is, and a walk by that pace."""
    is_hours = any(item.form is Form.CLOCK and item.other == seconds for item in figures.times)
    is_meant = message.mentions("trail", "cross", "race")
    return is_hours and not is_meant and is_walk(metres, seconds, message.context)


def _without_length(message: Message, figures: Figures, draft: Draft) -> None:
    draft.needs_nod |= _takes_speed(message, figures)
    _take_pace(message, figures)
    times = figures.times
    if figures.speeds and times:
        _from_speed(figures, draft)
        return
    if figures.paces and times:
        _from_pace(figures, draft)
        return
    event = event_of(message)
    is_trial = event is not None and event.kind is WorkoutKind.TIME_TRIAL
    if len(times) == 1 and (is_trial or message.says("trial")):
        _as_trial(draft, times[0])
        draft.needs_nod |= not is_trial
        if event is not None and is_trial and draft.question is None:
            take_event(message, event, draft)
        return
    if event is not None and len(times) == 1 and not _is_plain(message):
        _as_event(message, event, draft, times[0])
        return
    if len(times) == 1 and _takes_likely_race(message, times[0], draft):
        return
    if len(times) == 1 and times[0].form is Form.LENGTH:
        ask_minutes_or_miles(message, draft, times[0])
        return
    _with_time_alone(message, times, draft)


def _with_time_alone(message: Message, times: list[Item], draft: Draft) -> None:
    spans = [(item, s) for item in times for s in durations(item) if is_span(s)]
    is_told = [item for item, _ in spans if item.form is not Form.BARE]
    planned = message.context.planned
    if len(times) == 1 and times[0].form is Form.BARE and message.says("done"):
        is_told = [item for item, s in spans if _fits_plan(message, s)][:1]
    is_pace = len(times) == 1 and _is_pace_alone(message, times[0])
    if is_pace or len({id(item) for item in is_told}) != 1 or len(times) > 1:
        draft.question = ask_what(message, times)
        return
    draft.duration_s = spans[0][1]
    distance = planned.distance if planned else None
    # ``done in 47`` is what was planned; ``ran by feel, 50 minutes`` tells of no distance
    tells_of_running = any(item.has("ran") and not item.has("done") for item in message.items)
    is_done = message.says("done") and not tells_of_running
    is_as_planned = message.says("as_planned") or is_done
    if distance and is_as_planned and is_run(distance.metres, draft.duration_s):
        draft.distance_m = distance.metres
        draft.needs_nod = not (message.says("as_planned") and is_told[0].form is Form.CLOCK)
        draft.flags |= {"as_planned"} if message.says("as_planned") else set()
    is_marked = is_told[0].form is Form.SPAN
    if not _is_about_running(message) and not (is_marked and message.context.planned):
        draft.question = ask_what(message, times)


def _takes_likely_race(message: Message, time: Item, draft: Draft) -> bool:
    """``44:52, first time under 45 at the city run``: of the common races the one that fits.

    It is read back to be nodded at: only the runner's mile says so.
    """
    mile = message.context.mile
    if mile is None or time.form is not Form.CLOCK or not message.says("race", "known_race"):
        return False
    vdot = estimate_vdot(MILE, mile)
    for distance in _COMMON_RACES:
        expected = predict_duration(vdot, distance).seconds
        seconds = next((s for s in durations(time) if abs(s / expected - 1) <= _AS_EXPECTED), None)
        if seconds is not None:
            draft.kind, draft.needs_nod = ResultKind.RACE, True
            draft.distance_m, draft.duration_s = distance.metres, seconds
            return True
    return False


_COMMON_RACES = (Distance(5000), Distance(10_000), HALF_MARATHON, MARATHON)
_AS_EXPECTED = 0.08


def _is_pace_alone(message: Message, time: Item) -> bool:
    """``ran 4:52s and it felt comfy``: a kilometre or a mile of a run takes so long, no run."""
    planned = message.context.planned
    is_easy = planned is None or planned.kind in {WorkoutKind.EASY, WorkoutKind.LONG}
    is_hours = bool(time.other) and message.says("long", "trail", "race")
    return is_easy and time.form is Form.CLOCK and not is_hours and time.value < _LONGEST_PACE


_LONGEST_PACE = 540  # seconds


def _fits_plan(message: Message, seconds: float) -> bool:
    """``done in 47``: minutes, where the planned run can take so long."""
    planned = message.context.planned
    distance = planned.distance if planned else None
    return distance is not None and is_run(distance.metres, seconds)


def _is_about_running(message: Message) -> bool:
    return message.says(
        "ran", "easy", "long", "steady", "treadmill", "trail", "hills", "strides", "time_label",
        "track", "done", "intervals", "warmup", "morning", "evening", "jog", "terrain",
    )  # fmt: skip


def _as_trial(draft: Draft, item: Item) -> None:
    likely = [s for s in durations(item) if is_run(MILE.metres, s)]
    if not likely:
        draft.question = ask("{time} for the mile cannot be: what was it?", time=item.text)
        return
    draft.kind = ResultKind.TIME_TRIAL
    draft.distance_m, draft.duration_s = MILE.metres, likely[0]


def _as_event(message: Message, event: Workout, draft: Draft, item: Item) -> None:
    """``47:12`` on the day of a race."""
    metres = raced_metres(event)
    likely = [s for s in durations(item) if is_run(metres, s)]
    if not likely:
        draft.question = ask("How far and how long did you run?")
        return
    take_event(message, event, draft)
    draft.distance_m, draft.duration_s = metres, likely[0]
    draft.needs_nod = item.form is Form.BARE


def _is_plain(message: Message) -> bool:
    """``40 min easy`` on the day of a race is the run beside it."""
    return message.says("easy", "jog", "treadmill", "warmup", "cooldown") and not message.says(
        "race", "done", "chip"
    )


def _takes_speed(message: Message, figures: Figures) -> bool:
    """``tapis 40 min à 10,5``: on a treadmill a bare number after *at* is what it showed."""
    spans = [item for item in figures.times if item.form is Form.SPAN]
    shown = [item for item in figures.times if item.form is Form.BARE]
    units = message.context.units
    if len(spans) != 1 or len(shown) != 1 or units is None or not message.says("treadmill"):
        return False
    is_led = any(word.has("at") for word in message.before(shown[0], 1))
    speed = shown[0].value * units.metres / 3600
    if not is_led or not _SLOWEST <= speed <= _FASTEST or figures.speeds:
        return False
    figures.speeds, figures.times = [speed], spans
    return True


def _take_pace(message: Message, figures: Figures) -> None:
    """``footing 45' à 5'30``: after how long it took, what each kilometre or mile took."""
    units = message.context.units
    spans = [item for item in figures.times if item.form is Form.SPAN]
    clocks = [item for item in figures.times if item.form is Form.CLOCK]
    if figures.paces or figures.speeds or units is None or len(figures.times) != len(spans) + 1:
        return
    if len(spans) != 1 or len(clocks) != 1 or clocks[0].at < spans[0].at:
        return
    before = message.items[clocks[0].at - 1]
    speed = units.metres / clocks[0].value if clocks[0].value else 0
    is_led = before.has("at") or before.is_mark("@")
    if is_led and _SLOWEST <= speed <= _FASTEST and _is_about_running(message):
        figures.paces = [clocks[0].value / units.metres * 1000]
        figures.times, figures.pace_unit = spans, units.value


_SLOWEST = 1.5  # metres a second
_FASTEST = 6.5


def _from_speed(figures: Figures, draft: Draft) -> None:
    seconds = durations(figures.times[0])[0]
    metres = figures.speeds[0] * seconds
    _derive(draft, metres, seconds)


def _from_pace(figures: Figures, draft: Draft) -> None:
    seconds = next((s for s in durations(figures.times[0]) if is_span(s)), 0)
    pace = figures.paces[0]
    _derive(draft, seconds / pace * 1000, seconds)
    draft.details.units = Units.MI if figures.pace_unit == "mi" else Units.KM
    _tell_pace(draft, pace, figures.pace_unit)


def _derive(draft: Draft, metres: float, seconds: float) -> None:
    metres = round(metres)
    if not (is_distance(metres) and is_run(metres, seconds) and is_span(seconds)):
        draft.question = ask("How far and how long did you run?")
        return
    draft.distance_m, draft.duration_s = metres, seconds
    draft.flags.add("distance_derived")
