"""What the coach remembers of a runner, looked up for an answer; nothing is written."""

from datetime import date

from bot.coaching.plan import history_of, plan_ahead, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, sunday_of
from bot.domain.health.illness import NO_SPEED_AFTER_FEVER
from bot.domain.log.history import History, SetbackKind
from bot.domain.log.proof import is_control_day
from bot.domain.runner import Runner
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind


async def remember(work: UnitOfWork, runner: Runner, today: date) -> History:
    """Recall what was planned and run, up to the end of this week."""
    sunday = sunday_of(today)
    return await history_of(work, runner, today, sunday)


async def still_to_run(work: UnitOfWork, runner: Runner, today: date) -> list[PlannedWorkout]:
    """Find all that is still to come, up to the end of the plan."""
    planned = await plan_ahead(work, runner, today)
    return [each for each in planned if each.day >= today and each.outcome is Outcome.PLANNED]


async def first_to_run(
    work: UnitOfWork, runner: Runner, today: date, kind: WorkoutKind
) -> PlannedWorkout | None:
    coming = await still_to_run(work, runner, today)
    return next((each for each in coming if each.workout.kind is kind), None)


async def longest_ahead(work: UnitOfWork, runner: Runner, today: date) -> PlannedWorkout | None:
    """Find the longest run that is still to come; races are none."""
    coming = [
        each
        for each in await still_to_run(work, runner, today)
        if each.workout.kind is not WorkoutKind.RACE and each.workout.distance is not None
    ]
    return max(coming, key=lambda each: each.workout.distance.metres, default=None)  # type: ignore[union-attr]


async def next_control(work: UnitOfWork, runner: Runner, today: date) -> date | None:
    """Find the next easy run that carries a control; ``None`` where none is to come."""
    season, coming = season_of(runner), await plan_ahead(work, runner, today)
    days = (
        each.day
        for each in coming
        if each.day >= today
        and each.outcome is Outcome.PLANNED
        and is_control_day(season, coming, each.day)
    )
    return next(days, None)


def easy_until(runner: Runner, history: History, today: date) -> date | None:
    """Find the last day that is for easy running alone: after the race, or after a fever."""
    race = runner.brief.goal_race
    ends = []
    if race.day is not None and race.day < today:
        ends.append(race.day + RECOVERY_DAYS[race.goal] * DAY)
    for each in history.setbacks:
        if each.kind is SetbackKind.FEVER and each.ended is not None:
            ill_days = (each.ended - each.started).days + 1
            ends.append(each.ended + max(NO_SPEED_AFTER_FEVER, ill_days + 1) * DAY)
    return max((end for end in ends if end >= today), default=None)
