"""The stock ``JobQueue.run_daily``, a job per runner: how many fire, and what it costs."""

import asyncio
import json
import sys
from datetime import UTC, datetime, timedelta
from time import perf_counter

from telegram.ext import ApplicationBuilder, ContextTypes

from tests.benchmarks.coach import Stalls, resident_mb

fired: list[float] = []


async def fire(context: ContextTypes.DEFAULT_TYPE) -> None:
    fired.append(perf_counter())


async def main(count: int, *, is_patient: bool) -> None:
    application = ApplicationBuilder().token("1:x").updater(None).build()
    queue = application.job_queue
    assert queue is not None
    await queue.start()
    begun = perf_counter()
    # After all of them are scheduled, as far as that can be told.
    seconds = 3 + count / 1500
    due = datetime.now(UTC) + timedelta(seconds=seconds + 1)
    due = due.replace(microsecond=0)  # jobs know no fractions
    options = {"misfire_grace_time": None} if is_patient else {}
    for _ in range(count):
        queue.run_daily(fire, due.timetz(), job_kwargs=options)
    scheduled = perf_counter() - begun
    stalls = Stalls()
    watch = asyncio.create_task(stalls.watch())
    await asyncio.sleep(max(0.0, seconds - scheduled - 0.5))
    due_at = perf_counter() + max(0.0, (due - datetime.now(UTC)).total_seconds())
    before, quiet = -1, 0
    while quiet < 20:
        await asyncio.sleep(0.1)
        quiet = quiet + 1 if len(fired) == before and perf_counter() > due_at else 0
        before = len(fired)
    watch.cancel()
    found = {
        "fired": len(fired),
        "schedule_s": scheduled,
        "fire_s": max(fired, default=due_at) - due_at,
        "stall_s": stalls.longest,
        "memory_mb": resident_mb(),
    }
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), is_patient=sys.argv[2] == "patient"))
