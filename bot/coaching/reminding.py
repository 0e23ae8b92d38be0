"""The mornings: whose workout is due, and what is too late to be sent."""

from datetime import datetime, timedelta

from bot.coaching.ailing import open_ailment
from bot.coaching.moving import move_missed
from bot.coaching.planning import workout_on
from bot.coaching.ports import DueRunner, Push, PushKind, UnitOfWork
from bot.domain.runners import Morning, Runner
from bot.domain.workouts import Outcome

# A workout of the morning is still worth a message before noon, and no push comes twice.
STALE_AFTER = timedelta(hours=3)
# From then on a push says that it is late.
LATE_AFTER = timedelta(minutes=15)


async def queue_due_pushes(work: UnitOfWork, now: datetime, limit: int) -> int:
    """Queue the morning workouts that are due, and set each runner's next morning.

    Returns:
        How many runners were due; as many as ``limit`` means that there may be more.
    """
    due = await work.runners.claim_due(now, limit)
    for one in due:
        await _queue(work, one, now)
    return len(due)


async def _queue(work: UnitOfWork, due: DueRunner, now: datetime) -> None:
    runner, morning = due.runner, due.morning
    if not is_stale(morning.at, now):
        await move_missed(work, runner, morning.day - timedelta(days=1), now)
        planned = await workout_on(work, runner, morning.day)
        is_to_run = planned is not None and planned.outcome is Outcome.PLANNED
        # Whoever hurts or is ill is asked how they are, on rest days too.
        if is_to_run or await open_ailment(work, runner) is not None:
            await work.pushes.queue(push_for(runner, morning))
    # Mornings before that are stale already: after an outage none of them is looked at.
    await work.runners.schedule(runner.id, runner.next_morning(max(morning.at, now - STALE_AFTER)))


def push_for(runner: Runner, morning: Morning) -> Push:
    return Push(
        runner=runner.id,
        kind=PushKind.MORNING,
        day=morning.day,
        due_at=morning.at,
        expires_at=morning.at + STALE_AFTER,
    )


def is_stale(due_at: datetime, now: datetime) -> bool:
    return now - due_at >= STALE_AFTER


def is_late(due_at: datetime, now: datetime) -> bool:
    return now - due_at >= LATE_AFTER


async def reschedule(work: UnitOfWork, runner: Runner, now: datetime) -> None:
    """Set the next morning after a change of zone, of time, or of mind.

    A morning that has just gone by on the new clock is sent at once, unless its date had one.
    """
    recent = runner.next_morning(now - STALE_AFTER)
    had_one = await work.pushes.was_queued(runner.id, PushKind.MORNING, recent.day)
    missed = recent.at <= now and not had_one
    await work.runners.schedule(runner.id, recent if missed else runner.next_morning(now))
