"""The tick alone, in a process of its own: all runners of a database are due.

With ``ahead`` their weeks are made first, as in the hours before.
"""

import asyncio
import json
import sys
from datetime import UTC, datetime
from time import perf_counter, process_time

from bot.app import BATCH, WEEKS_AT_ONCE
from bot.cli.run import spare_the_collector
from bot.coaching.morning import queue_due_pushes
from bot.coaching.weeks_ahead import make_weeks_ahead
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork, work_opener
from tests.benchmarks.coach import Stalls, resident_mb


async def main(url: str, *, makes_weeks: bool) -> None:
    database = await Database.connect(url)
    open_work = work_opener(database)
    spare_the_collector()  # as the running process does
    stalls = Stalls()
    watch = asyncio.create_task(stalls.watch())
    made = await _make_weeks(open_work) if makes_weeks else {}
    making = {"make_stall_s": stalls.longest, "make_work_s": stalls.longest_work}
    stalls.longest = stalls.longest_work = 0.0
    before, queued, begun = resident_mb(), 0, perf_counter()
    busy = process_time()
    while True:
        async with open_work() as work:
            seen_to = await queue_due_pushes(work, datetime.now(UTC), BATCH)
        queued += seen_to
        if not seen_to:
            break
    found = {
        "fired": queued,
        "fire_s": perf_counter() - begun,
        "fire_cpu_s": process_time() - busy,
        "stall_s": stalls.longest,
        "work_s": stalls.longest_work,
        "memory_mb": resident_mb(),
        "grown_mb": resident_mb() - before,
    }
    if made:
        found |= made | making
    watch.cancel()
    await database.close()
    sys.stdout.write(json.dumps(found) + "\n")


async def _make_weeks(open_work: OpenSqlWork) -> dict[str, float]:
    """Make all weeks without the rests between, so that what is measured is the work."""
    made, begun = 0, perf_counter()
    while True:
        async with open_work() as work:
            seen_to = await make_weeks_ahead(work, datetime.now(UTC), WEEKS_AT_ONCE)
        made += seen_to
        if not seen_to:
            break
    return {"made": made, "make_s": perf_counter() - begun}


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], makes_weeks="ahead" in sys.argv[2:]))
