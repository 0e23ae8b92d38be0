"""A day is skipped: past, today or to come, and once."""

from datetime import date, datetime

from bot.coaching.plan import workout_on
from bot.coaching.ports import UnitOfWork
from bot.domain.log.history import RUNNING
from bot.domain.log.results import ResultKind
from bot.domain.runner import Runner
from bot.domain.week.skip import Skippable
from bot.domain.workout.workout import Outcome


async def day_meant(
    work: UnitOfWork, runner: Runner, days: tuple[date, ...], now: datetime
) -> date:
    """Choose between the days that a weekday may mean: the nearest with something planned."""
    today = runner.day_of(now)
    near = sorted(days, key=lambda day: (abs(day - today), day < today))
    for day in near:
        if day >= runner.started and await workout_on(work, runner, day) is not None:
            return day
    return near[0]


async def standing_of(
    work: UnitOfWork, runner: Runner, day: date, now: datetime, message_id: int | None = None
) -> Skippable:
    """Tell whether a day can be skipped; what the same message said before does not count."""
    told = [
        one.result
        for one in await work.log.results_between(runner.id, day, day)
        if one.message_id != message_id
    ]
    if any(result.kind in RUNNING for result in told):
        return Skippable.RUN
    if any(result.kind in {ResultKind.SKIP, ResultKind.REST} for result in told):
        return Skippable.SKIPPED
    if day <= runner.day_of(now):
        return Skippable.OPEN
    planned = await workout_on(work, runner, day)
    is_open = planned is not None and planned.outcome is Outcome.PLANNED
    return Skippable.TO_COME if is_open else Skippable.REST
