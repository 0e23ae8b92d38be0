"""APScheduler: what is looked at by the clock, and how often."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

# No question rests for longer, whatever the clock of the machine does.
_LONGEST_REST = timedelta(seconds=10)

Job = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Jobs:
    """What the clock asks for; each can be asked once too often without harm."""

    queue_due_pushes: Job
    make_weeks_ahead: Job
    queue_news: Job
    look_at_connections: Job | None = None
    look_at_weather: Job | None = None


def timetable(jobs: Jobs) -> AsyncIOScheduler:
    """Build the clock: a few questions asked again and again, never a job per runner."""
    clock = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    clock.add_job(jobs.queue_due_pushes, "interval", seconds=1)
    clock.add_job(jobs.queue_news, "interval", seconds=2)
    clock.add_job(jobs.make_weeks_ahead, "interval", seconds=60)
    if jobs.look_at_connections is not None:
        clock.add_job(jobs.look_at_connections, "interval", seconds=5)
    if jobs.look_at_weather is not None:
        clock.add_job(jobs.look_at_weather, "interval", seconds=20)
    return clock


async def keep_ticking(clock: AsyncIOScheduler) -> None:
    """Ask on when the clock of the machine jumped back: the next time lies hours ahead then."""
    while True:
        await asyncio.sleep(1)
        now = datetime.now(UTC)
        for job in clock.get_jobs():
            if job.next_run_time is not None and job.next_run_time - now > _LONGEST_REST:
                job.modify(next_run_time=now)
