"""Facts of what was run: firsts, bests, reps, easy runs, controls and rows of weeks."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate, pairwise, takewhile

from bot.domain.calendar import DAY, WEEK, monday_of
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.fact_kinds import ALWAYS, FactId, LogFact, Scene, is_at_pace, is_done_before
from bot.domain.log.history import SetbackKind, marks_of, mile_workouts_done, runs_of
from bot.domain.log.progress import ran_all, reps_run
from bot.domain.log.proof import CONTROL, EFFORT, controls_of, is_control_day
from bot.domain.log.results import LoggedResult, ResultKind
from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.workout.workout import Intensity, WorkoutKind

_SILENCE = timedelta(days=10)  # without a run that was told
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


def about_firsts(scene: Scene) -> Iterator[LogFact]:
    workout = scene.planned.workout
    done = [each for each in scene.history.planned if is_done_before(each, scene.today)]
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
        paced = [each for each in done if each.workout.reps and is_at_pace(each)]
        if not paced:
            yield LogFact(FactId.FIRST_PACE, 90)


def control_of(scene: Scene) -> LogFact | None:
    """Find the control that the easy run of a day carries; ``None`` of any other day."""
    return next(about_control(scene), None)


def about_control(scene: Scene) -> Iterator[LogFact]:
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


def about_longest(scene: Scene) -> Iterator[LogFact]:
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


def about_reps(scene: Scene) -> Iterator[LogFact]:
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


def about_progress(scene: Scene) -> Iterator[LogFact]:
    """Easy runs at the same effort, four weeks apart: three each, the median beside the median."""
    easy = [
        one
        for one in scene.history.results
        if one.result.rpe and one.result.kind is ResultKind.RUN and one.result.pace
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


def about_hills(scene: Scene) -> Iterator[LogFact]:
    now = scene.planned.workout.hills
    if not now:
        return
    before = [
        each.workout.hills
        for each in scene.history.planned
        if is_done_before(each, scene.today) and each.workout.hills
    ]
    if not before:
        return
    if now == _ALL_HILLS and max(before) < _ALL_HILLS:
        yield LogFact(FactId.TEN_HILLS, 64, {"count": now, "first": before[0]})
    elif now == before[-1] + 1:
        yield LogFact(FactId.HILLS_PLUS, 50, {"count": now})


def about_easy(scene: Scene) -> Iterator[LogFact]:
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
            (one.day, pace, asked[one.day])
            for one in scene.history.results
            if one.result.kind is ResultKind.RUN
            and one.day in asked
            and (pace := one.result.pace) is not None
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


def about_streak(scene: Scene) -> Iterator[LogFact]:
    monday = monday_of(scene.today)
    mondays = takewhile(
        lambda each: not _was_held_back(scene, each), (monday - n * WEEK for n in range(1, 21))
    )
    full = list(takewhile(lambda each: ran_all(scene.history, each), mondays))
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


def about_total(scene: Scene) -> Iterator[LogFact]:
    runs = [run for run in runs_of(scene.history) if scene.started <= run.day < scene.today]
    if not runs:
        return
    sums = accumulate((run.metres / 1000 for run in runs), initial=0.0)
    lately = scene.today - 2 * DAY
    for (before, after), run in zip(pairwise(sums), runs, strict=True):
        if run.day < lately:
            continue
        for total in _TOTALS_KM:
            if before < total <= after:
                yield LogFact(FactId.TOTAL, 52, {"total": Distance(total * 1000)})
                return


def _is_fair(mean: Duration, target: Duration | None) -> bool:
    return target is not None and abs(mean.seconds / target.seconds - 1) <= _FAIR


def _is_fast(pace: Pace, asked: PaceRange) -> bool:
    return pace.seconds_per_km < asked.fast.seconds_per_km - 1


def _median_pace(runs: Sequence[LoggedResult]) -> float:
    paces = sorted(one.result.pace.seconds_per_km for one in runs if one.result.pace)
    return paces[len(paces) // 2]
