"""Measure everything, or the scenes named: ``python -m tests.benchmarks [SCENE …]``.

Prints one JSON object a line; docs/performance.md is written from them.
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable

from tests.benchmarks import scenes
from tests.benchmarks.stage import Json

Scene = Callable[[], Awaitable[Json]]

SCENES: dict[str, Scene] = {
    "start-up": scenes.start_up,
    "updates": scenes.updates,
    "conversations": scenes.conversations,
    "due-1k": lambda: scenes.due_together(1_000),
    "due-10k": lambda: scenes.due_together(10_000),
    "due-100k": lambda: scenes.due_together(100_000, rounds=1),
    "rate-30": lambda: scenes.handed_over(600, 30),
    "rate-1000": lambda: scenes.handed_over(10_000, 1000),
    "handed-100k": lambda: scenes.handed_over(100_000, 1000),
    "latency": scenes.reply_latency,
    "looks": scenes.empty_looks,
}


async def main(names: list[str]) -> None:
    for name in names or SCENES:
        found = await SCENES[name]()
        sys.stdout.write(json.dumps({name: found}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
