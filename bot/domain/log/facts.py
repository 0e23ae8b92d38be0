"""What only today and only this runner gets: facts worth one line of a morning.

Each fact has a weight, and the days for which it is not said again.  The weightiest that was not
said lately is said; where none weighs enough the morning has no such line.  Facts about what has
just happened are always said, and nothing beside them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise, takewhile

from bot.domain.calendar import DAY, WEEK, monday_of
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.history import (
    RUNNING,
    History,
    SetbackKind,
    marks_of,
    mile_workouts_done,
    runs_of,
)
from bot.domain.log.proof import CONTROL, EFFORT, controls_of, is_control_day
from bot.domain.log.results import LoggedResult, ResultKind
from bot.domain.log.retrospect import miles_run, reps_run, week_run
from bot.domain.quantities import HALF_MARATHON, Distance, Duration, Pace, PaceRange
from bot.domain.season.phases import Phase
from bot.domain.season.season import Season
from bot.domain.workout.workout import Intensity, Outcome, PlannedWorkout, WorkoutKind

LEAST = 40  # below it nothing is said
USUAL_REST = 6  # mornings for which a fact is not said again
ALWAYS = 100
_COUNTDOWN = (42, 28, 21, 14)  # days; the card counts them one by one
_RACE_WEEK = 6  # days before the race from which each morning has its own word
_SILENCE = timedelta(days=10)  # without a run that was told
_LEAST_HALVED = 8  # weeks: shorter plans have no middle worth a word
_TOTALS_KM = (100, 250, 500, 750, 1000, 1250, 1500)
_HOLDING_BACK = frozenset(
    {SetbackKind.ILLNESS, SetbackKind.FEVER, SetbackKind.RED_FLAG, SetbackKind.PAUSE}
)
_STREAKS = (3, 4, 6, 8, 10, 12, 16, 20)
_LONG_SINCE = timedelta(weeks=6)
_FAIR = 0.02
_EVEN_S = {200: 2.0, 400: 3.0}
_ALL_HILLS = 10
_KEPT_EVERY = 4  # easy runs in a row that were easy: each number is named once


class FactId(StrEnum):
    """What a line is about."""

    MOVED = "moved"
    CONTROL = "control"
    FIRST_CONTROL = "first_control"
    LAST_FAST = "last_fast"
    HEAVY_LEGS = "heavy_legs"
    KIT = "kit"
    EATING = "eating"
    REST_NOW = "rest_now"
    EVE = "eve"
    HALFWAY = "halfway"
    HALFWAY_MILE = "halfway_mile"
    TRIAL_BEST = "trial_best"
    AFTER_RACE = "after_race"
    AFTER_BAD_DAY = "after_bad_day"
    FIRST_REPS = "first_reps"
    FIRST_HILLS = "first_hills"
    FIRST_PACE = "first_pace"
    COUNTDOWN = "countdown"
    LONGEST_SINCE = "longest_since"
    LONGEST_EVER = "longest_ever"
    REPS_FAIR = "reps_fair"
    PROGRESS = "progress"
    EVEN = "even"
    STEP_BACK = "step_back"
    PHASE = "phase"
    TEN_HILLS = "ten_hills"
    EASY_FAST = "easy_fast"
    EASY_KEPT = "easy_kept"
    STREAK = "streak"
    HARD_TOMORROW = "hard_tomorrow"
    GYM = "gym"
    TRIAL_NEAR = "trial_near"
    TOTAL = "total"
    HILLS_PLUS = "hills_plus"
    NTH = "nth"
    GAP = "gap"
    TOMORROW_OFF = "tomorrow_off"
    SAME_AGAIN = "same_again"
    SAME_AS_BEFORE = "same_as_before"


@dataclass(frozen=True, slots=True)
class LogFact:
    """A fact that is true today.

    Attributes:
        rest: For how many mornings it is not said again.
        values: What its line names.
    """

    id: FactId
    weight: int
    values: Mapping[str, object] = field(default_factory=dict)
    rest: int = USUAL_REST


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that a morning's facts are found in.

    Attributes:
        history: The last weeks as planned and run, the present week's plan to its end.
        gym: The weekdays of the gym, where they were told; Monday is 0.
    """

    today: date
    planned: PlannedWorkout
    season: Season
    started: date
    history: History
    gym: frozenset[int] = frozenset()


def facts_of(scene: Scene) -> tuple[LogFact, ...]:
    """Find every fact that is true today, the weightiest first."""
    found = [fact for find in _FINDERS for fact in find(scene)]
    return tuple(sorted(found, key=lambda fact: -fact.weight))


def _moved(scene: Scene) -> Iterator[LogFact]:
    kind = scene.planned.workout.kind
    for each in reversed(scene.history.planned):
        is_recent = scene.today - WEEK < each.day < scene.today
        if is_recent and each.outcome is Outcome.MOVED and each.workout.kind is kind:
            if kind.is_hard:
                yield LogFact(FactId.MOVED, ALWAYS, {"day": each.day})
            return


def _after_bad_day(scene: Scene) -> Iterator[LogFact]:
    last = _last_run(scene)
    if last is None or scene.today - last.day > 2 * DAY:
        return
    if last.result.has("felt_bad", "fatigue"):
        yield LogFact(FactId.AFTER_BAD_DAY, ALWAYS, {"day": last.day})


def _firsts(scene: Scene) -> Iterator[LogFact]:
    workout = scene.planned.workout
    done = [each for each in scene.history.planned if _is_done_before(each, scene.today)]
    reps = workout.reps
    if workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
        same = [
            each
            for each in done
            if each.workout.kind is workout.kind
            and each.workout.reps is not None
            and each.workout.reps.distance == reps.distance
        ]
        if not same:
            yield LogFact(FactId.FIRST_REPS, 90, {"distance": reps.distance})
    if workout.hills and not any(each.workout.hills for each in done):
        yield LogFact(FactId.FIRST_HILLS, 90)
    if reps is not None and reps.count == 1 and reps.intensity is Intensity.MARATHON:
        paced = [each for each in done if each.workout.reps and _is_at_pace(each)]
        if not paced:
            yield LogFact(FactId.FIRST_PACE, 90)


def _countdown(scene: Scene) -> Iterator[LogFact]:
    race_day = scene.season.goal_race.day
    if race_day is None:
        return
    days = (race_day - scene.today).days
    if days in _COUNTDOWN:
        yield LogFact(FactId.COUNTDOWN, 82, {"weeks": days // 7})


def control_of(scene: Scene) -> LogFact | None:
    """Find the control that the easy run of a day carries; ``None`` of any other day."""
    return next(_control(scene), None)


def _control(scene: Scene) -> Iterator[LogFact]:
    """Every third week an easy run carries a control; the first is explained."""
    if not is_control_day(scene.season, scene.history.planned, scene.today):
        return
    easy = scene.planned.workout.easy
    if easy is None:
        return
    middle = Pace((easy.fast.seconds_per_km + easy.slow.seconds_per_km) / 2)
    values = {"time": middle.duration_over(CONTROL), "effort": EFFORT}
    has_run_one = bool(controls_of(scene.history))
    yield LogFact(FactId.CONTROL if has_run_one else FactId.FIRST_CONTROL, ALWAYS, values)


def _race_week(scene: Scene) -> Iterator[LogFact]:
    """The days before the race, one idea each."""
    race = scene.season.goal_race
    days = 0 if race.day is None else (race.day - scene.today).days
    if race.day is None or not 0 < days <= _RACE_WEEK + 1:
        return
    reps = scene.planned.workout.reps
    if scene.planned.workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
        yield LogFact(FactId.LAST_FAST, ALWAYS, {"race": race.day, "count": reps.count})
        return
    is_long_race = race.goal.distance.metres >= HALF_MARATHON.metres
    by_days = {
        1: FactId.EVE,
        2: FactId.EATING if is_long_race else FactId.REST_NOW,
        3: FactId.KIT,
    }
    if days <= _RACE_WEEK:
        yield LogFact(by_days.get(days, FactId.HEAVY_LEGS), 97, {"race": race.day})


def _halfway(scene: Scene) -> Iterator[LogFact]:
    """The first morning of the second half: what was run so far, and what the mile did."""
    race = scene.season.goal_race.day
    week = scene.season.week_of(scene.today)
    if race is None or week is None:
        return
    weeks = sum(1 for each in scene.season.weeks if each.starts <= race)
    if weeks < _LEAST_HALVED or week.number != weeks // 2 + 1 or not _begins_week(scene):
        return
    runs = [run for run in runs_of(scene.history) if scene.started <= run.day < scene.today]
    if not runs:
        return
    total = Distance(round(sum(run.metres for run in runs) / 1000) * 1000)
    values: dict[str, object] = {"runs": len(runs), "total": total}
    miles = miles_run(scene.history)
    if len(miles) > 1 and miles[-1].day > scene.started:
        values |= {"before": miles[0].time, "now": miles[-1].time}
        yield LogFact(FactId.HALFWAY_MILE, 96, values)
    else:
        yield LogFact(FactId.HALFWAY, 96, values)


def _trial_best(scene: Scene) -> Iterator[LogFact]:
    if scene.planned.workout.kind is not WorkoutKind.TIME_TRIAL:
        return
    times = [mile.time for mile in miles_run(scene.history)]
    if times:
        best = min(times, key=lambda each: each.seconds)
        yield LogFact(FactId.TRIAL_BEST, 96, {"best": best})


def _after_race(scene: Scene) -> Iterator[LogFact]:
    """The first run after the goal race."""
    race = scene.season.goal_race.day
    if race is None or scene.today <= race:
        return
    if not any(race < run.day < scene.today for run in runs_of(scene.history)):
        yield LogFact(FactId.AFTER_RACE, 96, {}, rest=60)


def _longest(scene: Scene) -> Iterator[LogFact]:
    asked = scene.planned.workout.distance
    if asked is None or scene.planned.workout.kind is not WorkoutKind.LONG:
        return
    runs = [run for run in runs_of(scene.history) if run.day < scene.today]
    if len(runs) < 8:
        return
    longer = [run.day for run in runs if run.metres >= asked.metres - 200]
    if not longer:
        yield LogFact(FactId.LONGEST_EVER, 79)
    elif scene.today - max(longer) >= _LONG_SINCE:
        yield LogFact(FactId.LONGEST_SINCE, 78, {"day": max(longer)})


def _reps(scene: Scene) -> Iterator[LogFact]:
    """The last same workout, where it was run as asked; and the last one, where it was even."""
    run = {each.day: each for each in reps_run(scene.history) if each.day < scene.today}
    results = {one.day: one.result for one in scene.history.results}
    reps = scene.planned.workout.reps
    if scene.planned.workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
        for each in reversed(list(run.values())):
            is_same = (each.count, each.distance) == (reps.count, reps.distance)
            splits = results[each.day].splits
            if is_same and splits and _is_fair(each.mean, each.target):
                yield LogFact(FactId.REPS_FAIR, 76, {"splits": splits})
                break
    last = max(run, default=None)
    if last is not None and scene.today - last <= 3 * DAY:
        times = [split.seconds for split in results[last].splits]
        most = _EVEN_S.get(round(run[last].distance.metres))
        if most is not None and len(times) > 2 and max(times) - min(times) <= most:
            spread = max(times) - min(times)
            values = {"day": last, "count": len(times), "spread": max(1, round(spread))}
            yield LogFact(FactId.EVEN, 68, values)
    done = [
        each
        for each in mile_workouts_done(scene.history, scene.today)
        if each.day >= scene.started
    ]
    if scene.planned.workout.kind is WorkoutKind.MILE_WORKOUT and done:
        yield LogFact(FactId.NTH, 48, {"number": len(done) + 1})


def _progress(scene: Scene) -> Iterator[LogFact]:
    """Easy runs at the same effort, four weeks apart: three each, the median beside the median."""
    easy = [
        one
        for one in scene.history.results
        if one.result.kind is ResultKind.RUN and one.result.pace and one.result.rpe
    ]
    by_effort: dict[float, list[LoggedResult]] = {}
    for one in easy:
        assert one.result.rpe is not None  # noqa: S101 - as it was chosen
        by_effort.setdefault(one.result.rpe.score, []).append(one)
    for runs in by_effort.values():
        early, late = runs[:3], runs[-3:]
        if len(runs) < 6 or late[0].day - early[-1].day < timedelta(weeks=4):
            continue
        gained = _median_pace(early) - _median_pace(late)
        if gained >= 5:
            yield LogFact(FactId.PROGRESS, 72, {"day": early[0].day, "gained": gained}, rest=20)
            return


def _week_begins(scene: Scene) -> Iterator[LogFact]:
    week = scene.season.week_of(scene.today)
    if week is None:
        return
    before = scene.season.week_of(week.starts - DAY)
    if before is None or not _begins_week(scene):
        return
    if week.is_step_back and week.distance and before.distance and not before.is_step_back:
        values = {"now": week.distance, "before": before.distance}
        yield LogFact(FactId.STEP_BACK, 66, values)
    if week.phase is not before.phase and week.phase is not Phase.RECOVERY:
        yield LogFact(FactId.PHASE, 65, {"phase": week.phase})


def _hills(scene: Scene) -> Iterator[LogFact]:
    now = scene.planned.workout.hills
    if not now:
        return
    before = [
        each.workout.hills
        for each in scene.history.planned
        if _is_done_before(each, scene.today) and each.workout.hills
    ]
    if not before:
        return
    if now == _ALL_HILLS and max(before) < _ALL_HILLS:
        yield LogFact(FactId.TEN_HILLS, 64, {"count": now, "first": before[0]})
    elif now == before[-1] + 1:
        yield LogFact(FactId.HILLS_PLUS, 50, {"count": now})


def _easy(scene: Scene) -> Iterator[LogFact]:
    fitness = estimate_fitness(marks_of(scene.history))
    if fitness is None or scene.planned.workout.kind is not WorkoutKind.EASY:
        return
    asked = {
        each.day: each.workout.easy or fitness.paces.easy
        for each in scene.history.planned
        if not each.workout.kind.is_hard
    }
    paced = _since_silence(
        [
            (one.day, one.result.pace, asked[one.day])
            for one in scene.history.results
            if one.result.kind is ResultKind.RUN and one.result.pace and one.day in asked
        ],
        scene.today,
    )
    if len(paced) >= 2 and all(_is_fast(*each) for each in paced[-2:]):
        values = {
            "one": paced[-2][0],
            "other": paced[-1][0],
            "limit": paced[-1][1].fast,
        }
        yield LogFact(FactId.EASY_FAST, 62, values, rest=12)
        return
    kept = len(list(takewhile(lambda each: not _is_fast(*each), reversed(paced))))
    if kept and kept % _KEPT_EVERY == 0:
        yield LogFact(FactId.EASY_KEPT, 58, {"count": kept}, rest=12)


def _since_silence(
    told: list[tuple[date, Pace, PaceRange]], today: date
) -> list[tuple[Pace, PaceRange]]:
    """Keep the runs that follow each other: what was before a silence is no row any more."""
    kept: list[tuple[Pace, PaceRange]] = []
    after = today
    for day, pace, asked in reversed(told):
        if after - day > _SILENCE:
            break
        kept.append((pace, asked))
        after = day
    return kept[::-1]


def _streak(scene: Scene) -> Iterator[LogFact]:
    monday = monday_of(scene.today)
    mondays = takewhile(
        lambda each: not _was_held_back(scene, each), (monday - n * WEEK for n in range(1, 21))
    )
    weeks = (week_run(scene.history, each) for each in mondays)
    full = list(takewhile(lambda week: week.workouts and week.done == week.workouts, weeks))
    if len(full) in _STREAKS:
        yield LogFact(FactId.STREAK, 57, {"weeks": len(full)}, rest=12)


def _was_held_back(scene: Scene, monday: date) -> bool:
    """Whether runs were taken out of a week: of one in bed not every run was done."""
    return any(
        each.kind in _HOLDING_BACK
        and each.started < monday + WEEK
        and (each.ended is None or each.ended >= monday)
        for each in scene.history.setbacks
    )


def _tomorrow(scene: Scene) -> Iterator[LogFact]:
    week = scene.season.week_of(scene.today)
    tomorrow = _planned_on(scene, scene.today + DAY)
    if tomorrow is not None and tomorrow.workout.kind.is_hard:
        if scene.today.weekday() in scene.gym:
            yield LogFact(FactId.GYM, 84, {"workout": tomorrow.workout})
        if scene.planned.workout.kind is WorkoutKind.EASY:
            yield LogFact(FactId.HARD_TOMORROW, 56, {"workout": tomorrow.workout})
    elif tomorrow is None and week is not None and scene.today < week.ends:
        yesterday = _planned_on(scene, scene.today - DAY)
        if yesterday is not None and yesterday.workout.kind.is_hard:
            yield LogFact(FactId.TOMORROW_OFF, 42)


def _same_again(scene: Scene) -> Iterator[LogFact]:
    """A day that asks for what the last one asked for says so, rather than only repeat it."""
    days = (scene.today - DAY * back for back in (1, 2, 3))
    last = next((each for day in days if (each := _planned_on(scene, day)) is not None), None)
    if last is None or _asked(last) != _asked(scene.planned):
        return
    if last.day == scene.today - DAY:
        yield LogFact(FactId.SAME_AGAIN, LEAST)
    else:
        yield LogFact(FactId.SAME_AS_BEFORE, LEAST, {"day": last.day})


def _asked(planned: PlannedWorkout) -> tuple[object, ...]:
    workout = planned.workout
    return workout.kind, workout.distance, workout.strides, workout.hills, workout.reps


def _trial(scene: Scene) -> Iterator[LogFact]:
    for each in scene.history.planned:
        if each.workout.kind is WorkoutKind.TIME_TRIAL and each.day > scene.today + DAY:
            yield LogFact(FactId.TRIAL_NEAR, 54, {"day": each.day})
            return


def _total(scene: Scene) -> Iterator[LogFact]:
    runs = [run for run in runs_of(scene.history) if scene.started <= run.day < scene.today]
    if not runs:
        return
    sums = [0.0]
    for run in runs:
        sums.append(sums[-1] + run.metres / 1000)
    for (before, after), run in zip(pairwise(sums), runs, strict=True):
        if scene.today - run.day > 2 * DAY:
            continue
        for total in _TOTALS_KM:
            if before < total <= after:
                yield LogFact(FactId.TOTAL, 52, {"total": Distance(total * 1000)})
                return


def _gap(scene: Scene) -> Iterator[LogFact]:
    race = scene.season.goal_race
    fitness = estimate_fitness(marks_of(scene.history))
    if fitness is None or race.target is None or race.day is None:
        return
    pace = Pace.of(race.goal.distance, race.target)
    gap = pace.seconds_per_km - fitness.mile_pace.seconds_per_km
    if gap >= 10 and scene.planned.workout.kind is WorkoutKind.MILE_WORKOUT:
        yield LogFact(FactId.GAP, 43, {"pace": pace, "gap": gap}, rest=40)


_FINDERS = (
    _moved,
    _control,
    _race_week,
    _after_bad_day,
    _halfway,
    _trial_best,
    _after_race,
    _firsts,
    _countdown,
    _longest,
    _reps,
    _progress,
    _week_begins,
    _hills,
    _easy,
    _streak,
    _tomorrow,
    _trial,
    _total,
    _gap,
    _same_again,
)


def _begins_week(scene: Scene) -> bool:
    """Whether today has the first run of its week."""
    week = scene.season.week_of(scene.today)
    return week is not None and not any(
        week.starts <= each.day < scene.today for each in scene.history.planned
    )


def _last_run(scene: Scene) -> LoggedResult | None:
    runs = (
        one
        for one in reversed(scene.history.results)
        if one.result.kind in RUNNING and one.day < scene.today
    )
    return next(runs, None)


def _planned_on(scene: Scene, day: date) -> PlannedWorkout | None:
    found = (
        each
        for each in scene.history.planned
        if each.day == day and each.outcome is not Outcome.MOVED
    )
    return next(found, None)


def _is_done_before(each: PlannedWorkout, today: date) -> bool:
    return each.day < today and each.outcome is Outcome.DONE


def _is_at_pace(each: PlannedWorkout) -> bool:
    reps = each.workout.reps
    return reps is not None and reps.count == 1 and reps.intensity is Intensity.MARATHON


def _is_fair(mean: Duration, target: Duration | None) -> bool:
    return target is not None and abs(mean.seconds / target.seconds - 1) <= _FAIR


def _is_fast(pace: Pace, asked: PaceRange) -> bool:
    return pace.seconds_per_km < asked.fast.seconds_per_km - 1


def _median_pace(runs: Sequence[LoggedResult]) -> float:
    paces = sorted(one.result.pace.seconds_per_km for one in runs if one.result.pace)
    return paces[len(paces) // 2]
