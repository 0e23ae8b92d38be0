"""What a report changes in the days to come: whatever the coach says of it, the plan does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coaching.move import note_change
from bot.coaching.plan import remake_weeks_ahead, replan
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, monday_of, sunday_of
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.assessment import Assessment, mean_of
from bot.domain.log.history import ALL_OUT, History, fits, marks_of
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import Distance, Pace
from bot.domain.rules import RuleId
from bot.domain.runner import Runner
from bot.domain.week.rough_day import easy_version
from bot.domain.workout.workout import Outcome, PlannedWorkout, Workout, WorkoutKind

# From how much at mile pace on a run is the week's mile workout, and how much slower it may be.
LEAST_MILE_WORK = 600.0  # metres
MOST_SLOWER = 1.02
_LONGEST_REP = 400.0  # where neither a mile nor times are known
_MILE_WORK = frozenset({WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL})


@dataclass(frozen=True, slots=True)
class News:
    """What a report, or taking one back, has changed.

    Attributes:
        before: What was known without it.
        after: What is known now.
        reported: The results of the report, each with its assessment.
    """

    before: History
    after: History
    reported: Sequence[tuple[LoggedResult, Assessment]] = ()


async def draw_consequences(
    work: UnitOfWork,
    runner: Runner,
    news: News,
    now: datetime,
) -> None:
    """Make the days to come anew where a report asks for it, and note by which rule."""
    today = runner.day_of(now)
    unplanned = [
        logged.day
        for logged, assessed in news.reported
        if is_unplanned_mile_work(assessed.workout, logged.result, news.before)
    ]
    reasons = _reasons(news, has_mile_work=bool(unplanned))
    if reasons:
        is_easier = any(rule_id != "new-mark" for rule_id, _ in reasons)
        await replan(work, runner, today, is_easier=is_easier)
    else:
        await remake_weeks_ahead(work, runner, today)
    for day in unplanned:
        await _settle_mile_work(work, runner, day, today)
    for rule_id, note in reasons:
        await note_change(work, runner, now, rule_id, note)


def _reasons(news: News, *, has_mile_work: bool) -> list[tuple[RuleId, str]]:
    reasons: list[tuple[RuleId, str]] = []
    if marks_of(news.after) != marks_of(news.before):
        reasons.append(("new-mark", "new targets from the next workout on"))
    for logged, assessed in news.reported:
        if assessed.spike is not None:
            reasons.append(("spike", f"three easier days after {logged.day}"))
        if _is_unplanned_race(assessed.workout, logged.result):
            reasons.append(("unplanned-race", f"easy days after the race of {logged.day}"))
    if has_mile_work:
        reasons.append(("unplanned-mile", "the week's workout was run on another day"))
    return reasons


def _is_unplanned_race(workout: Workout | None, result: Result) -> bool:
    is_planned = workout is not None and workout.kind is WorkoutKind.RACE
    return result.kind is ResultKind.RACE and result.distance is not None and not is_planned


def is_unplanned_mile_work(workout: Workout | None, result: Result, history: History) -> bool:
    """Whether something was run at mile pace on a day that did not ask for it."""
    if workout is not None and workout.kind in _MILE_WORK and fits(workout, result):
        return False
    if result.kind in ALL_OUT:
        return result.kind is ResultKind.TIME_TRIAL
    if result.kind is not ResultKind.INTERVALS or result.rep_distance is None:
        return False
    total = (result.reps or len(result.splits)) * result.rep_distance.metres
    return total >= LEAST_MILE_WORK and _is_at_mile_pace(result, result.rep_distance, history)


def _is_at_mile_pace(result: Result, rep: Distance, history: History) -> bool:
    fitness, mean = estimate_fitness(marks_of(history)), mean_of(result)
    if fitness is None or mean is None:
        return rep.metres <= _LONGEST_REP
    pace = Pace(mean / rep.metres * 1000)
    return pace.seconds_per_km <= MOST_SLOWER * fitness.mile_pace.seconds_per_km


async def _settle_mile_work(work: UnitOfWork, runner: Runner, run_on: date, today: date) -> None:
    """Let what was run be the week's workout: no second one, and nothing hard the day after."""
    monday = monday_of(run_on)
    sunday = sunday_of(monday)
    planned = await work.log.workouts_between(runner.id, monday, sunday)
    told = {
        one.day for one in await work.log.results_between(runner.id, monday, min(sunday, today))
    }
    settled = [_settled(each, run_on, today, told) for each in planned]
    if settled != list(planned):
        await work.log.plan_days(runner.id, monday, sunday, settled)


def _settled(each: PlannedWorkout, run_on: date, today: date, told: set[date]) -> PlannedWorkout:
    is_mile_work = each.workout.kind in _MILE_WORK
    if each.day < run_on:
        # It was run late: its own day is not missed.
        is_late = is_mile_work and each.day not in told
        return replace(each, outcome=Outcome.MOVED) if is_late else each
    is_next_day = each.day == run_on + DAY and each.workout.kind.is_hard
    is_open = each.day > run_on and each.day >= today and each.day not in told
    if not is_open or not (is_mile_work or is_next_day):
        return each
    easy = easy_version(each.workout)
    if easy is None:
        return each
    return replace(each, workout=replace(easy, why=("unplanned-mile", "easy-run")))
