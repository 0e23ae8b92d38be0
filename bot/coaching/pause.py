"""Pausing and coming back, by the runner's wish."""

from datetime import date, datetime

from bot.coaching.move import note_change
from bot.coaching.next_season import OFF_SEASON, begin_season, is_over
from bot.coaching.plan import replan
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.runner import Morning, Runner, Status


async def pause_pushes(work: UnitOfWork, runner: Runner, now: datetime) -> None:
    """Send nothing unasked until the runner resumes."""
    await work.runners.set_status(runner.id, Status.PAUSED)
    await work.runners.schedule(runner.id, None)
    await work.pushes.withdraw(runner.id)
    await work.log.open_setback(runner.id, Setback(SetbackKind.PAUSE, runner.day_of(now)))
    await note_change(work, runner, now, "paused", "paused by the runner")


async def pause_until(work: UnitOfWork, runner: Runner, back: date, now: datetime) -> None:
    """Ask for nothing until a day; the plan goes on by itself from then on.

    A pause that runs already, without an end or with another one, ends then.
    """
    today, last = runner.day_of(now), back - DAY
    known = await work.log.setbacks(runner.id)
    pauses = [one for one in known if one.kind is SetbackKind.PAUSE and one.started <= today]
    await work.log.close_setbacks(runner.id, last, {SetbackKind.PAUSE})
    if not any(one.ended is None or one.ended >= last for one in pauses):
        await work.log.open_setback(runner.id, Setback(SetbackKind.PAUSE, today, last))
    await work.pushes.withdraw(runner.id)
    if runner.status is Status.PAUSED:
        await work.runners.set_status(runner.id, Status.ACTIVE)
        await work.runners.schedule(runner.id, runner.next_morning(now))
    await replan(work, runner, today)
    await note_change(work, runner, now, "paused", f"paused by the runner until {back}")


async def resume_pushes(work: UnitOfWork, runner: Runner, now: datetime) -> Morning:
    """Take the plan up again from today; what held it back is over.

    Returns:
        The next morning with a message.
    """
    today = runner.day_of(now)
    await work.log.close_setbacks(runner.id, today)
    await work.runners.set_status(runner.id, Status.ACTIVE)
    if is_over(runner, today):
        runner, _ = await begin_season(work, runner, OFF_SEASON, today, now)
    await replan(work, runner, today)
    await note_change(work, runner, now, "resumed", "resumed by the runner")
    morning = runner.next_morning(now)
    await work.runners.schedule(runner.id, morning)
    return morning
