"""Weeks made ahead, in the hours before the first morning of each: small steps, any process.

A week takes far longer to make than to look up.  Made when its first morning falls due, all of
them would be made at the same moment, every Monday.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.coaching.due import turn_of
from bot.coaching.plan import MEMORY, ensure_week
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import WEEK
from bot.domain.runner import RunnerId

# From the evening before: what is reported by then is known, and what comes later remakes it.
AHEAD = timedelta(hours=9)


async def make_weeks_ahead(
    work: UnitOfWork, now: datetime, limit: int, left_out: Collection[RunnerId] = ()
) -> int:
    """Make some of the weeks that are about to begin; what is made already is left alone.

    Returns:
        How many runners were seen to; until there are none there may be more.

    Raises:
        DueRunnerError: One of them has to be left out before the others can be made.
    """
    due = await work.runners.claim_weeks_to_make(now + AHEAD, limit, left_out)
    if due:
        days = [one.morning.day for one in due]
        ids = [one.runner.id for one in due]
        await work.log.recall(ids, min(days) - MEMORY - WEEK, max(days) + WEEK)
    for one in due:
        with turn_of(one):
            await ensure_week(work, one.runner, one.morning.day)
    return len(due)
