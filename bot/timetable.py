"""APScheduler: what is looked at by the clock, and how often."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Job = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Jobs:
    """What the clock asks for; each can be asked once too often without harm."""

    queue_due_pushes: Job


def timetable(jobs: Jobs) -> AsyncIOScheduler:
    """Build the clock: a few questions asked again and again, never a job per runner."""
    clock = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    clock.add_job(jobs.queue_due_pushes, "interval", seconds=1)
    return clock
