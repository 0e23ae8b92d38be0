"""The tick alone, in a process of its own: all runners of a database are due."""

import asyncio
import json
import sys
from datetime import UTC, datetime
from time import perf_counter

from bot.app import BATCH
from bot.cli.run import spare_the_collector
from bot.coaching.morning import queue_due_pushes
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import work_opener
from tests.benchmarks.coach import Stalls, resident_mb


async def main(url: str) -> None:
    database = await Database.connect(url)
    open_work = work_opener(database)
    spare_the_collector()  # as the running process does
    stalls = Stalls()
    watch = asyncio.create_task(stalls.watch())
    before, queued, begun = resident_mb(), 0, perf_counter()
    while True:
        async with open_work() as work:
            seen_to = await queue_due_pushes(work, datetime.now(UTC), BATCH)
        queued += seen_to
        if not seen_to:
            break
    found = {
        "fired": queued,
        "fire_s": perf_counter() - begun,
        "stall_s": stalls.longest,
        "memory_mb": resident_mb(),
        "grown_mb": resident_mb() - before,
    }
    watch.cancel()
    await database.close()
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
