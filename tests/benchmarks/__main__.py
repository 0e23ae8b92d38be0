"""Measure everything, or the scenes named: ``python -m tests.benchmarks [SCENE …]``.

Prints one JSON object a line; docs/performance.md is written from them.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable

from tests.benchmarks import scenes
from tests.benchmarks.city_day import city_day
from tests.benchmarks.stage import Json

Scene = Callable[[], Awaitable[Json]]

SCENES: dict[str, Scene] = {
    "start-up": scenes.start_up,
    "runner-day": scenes.runner_day,
    "updates": scenes.updates,
    "conversations": scenes.conversations,
    "due-1k": lambda: scenes.due_together(1_000),
    "due-10k": lambda: scenes.due_together(10_000),
    "due-100k": lambda: scenes.due_together(100_000, rounds=1),
    "monday": lambda: scenes.monday(10_000),
    "monday-postgresql": lambda: scenes.monday(10_000, on="postgresql"),
    "rate-30": lambda: scenes.handed_over(600, 30),
    "rate-1000": lambda: scenes.handed_over(10_000, 1000),
    "handed-100k": lambda: scenes.handed_over(100_000, 1000),
    "latency": scenes.reply_latency,
    "looks": scenes.empty_looks,
    "connected": scenes.connected,
    "day-2k": lambda: city_day(2_000),
    "day-100k": lambda: city_day(100_000),
    "day-1m": lambda: city_day(1_000_000),
}


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("scene", nargs="*", help=f"one of {', '.join(SCENES)}; without one: all")
    for name in parser.parse_args().scene or (one for one in SCENES if one != "day-1m"):
        if name not in SCENES:
            parser.error(f"there is no scene {name}; there are {', '.join(SCENES)}")
        found = await SCENES[name]()
        sys.stdout.write(json.dumps({name: found}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
