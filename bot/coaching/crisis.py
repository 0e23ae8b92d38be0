"""Words of despair: the plan rests at once, and nothing unasked goes out until it is asked for."""

from datetime import datetime

from bot.coaching.move import note_change
from bot.coaching.pause import resume_pushes
from bot.coaching.plan import replan
from bot.coaching.ports import UnitOfWork
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.runner import Morning, Runner, Status


async def rest_quietly(work: UnitOfWork, runner: Runner, now: datetime) -> None:
    """Pause everything that would come by itself; what was written is kept nowhere."""
    if await is_resting(work, runner):
        return
    today = runner.day_of(now)
    await work.runners.set_status(runner.id, Status.PAUSED)
    await work.runners.schedule(runner.id, None)
    await work.pushes.withdraw(runner.id)
    await work.log.open_setback(runner.id, Setback(SetbackKind.QUIET, today))
    await replan(work, runner, today)
    await note_change(work, runner, now, "paused", "paused")


async def is_resting(work: UnitOfWork, runner: Runner) -> bool:
    """Whether the plan rests since words of despair."""
    if runner.status is not Status.PAUSED:
        return False
    setbacks = await work.log.setbacks(runner.id)
    return any(one.kind is SetbackKind.QUIET and one.ended is None for one in setbacks)


async def come_back(work: UnitOfWork, runner: Runner, now: datetime) -> Morning:
    """Begin again with a short easy run.

    Returns:
        The next morning with a message.
    """
    return await resume_pushes(work, runner, now)
