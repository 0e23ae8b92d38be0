"""The coach as a process that also measures itself: ``milecoach run``, and what it cost."""

import asyncio
import json
import sys
from pathlib import Path
from time import perf_counter, process_time, thread_time

from bot.cli.run import serve
from bot.settings import read_settings


class Stalls:
    """How long the event loop kept others waiting, by the clock and by its own work."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.longest_work = 0.0

    async def watch(self) -> None:
        while True:
            clock, work = perf_counter(), thread_time()
            await asyncio.sleep(0.005)
            self.longest = max(self.longest, perf_counter() - clock - 0.005)
            self.longest_work = max(self.longest_work, thread_time() - work)


def resident_mb() -> float:
    """The most memory this process ever had."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


async def main() -> None:
    stalls = Stalls()
    loop_watch: list[asyncio.Task[None]] = []
    begun = perf_counter()

    def ready(_: str) -> None:
        sys.stdout.write(f"ready {perf_counter() - begun:.3f}\n")
        sys.stdout.flush()
        loop_watch.append(asyncio.create_task(stalls.watch()))

    await serve(read_settings(), ready)
    sys.stdout.write(
        json.dumps(
            {
                "stall_s": stalls.longest,
                "work_s": stalls.longest_work,
                "cpu_s": process_time(),
                "memory_mb": resident_mb(),
            }
        )
        + "\n"
    )


if __name__ == "__main__":
    asyncio.run(main())
