"""Replay a life: ``python -m tests.seasons SEED [DAYS]`` prints its chat and what broke in it.

``python -m tests.seasons 0-99`` lives many, and prints what broke alone.
"""

import asyncio
import sys
import tempfile
from time import perf_counter

from tests.databases import migrate
from tests.seasons.replay import live, measure
from tests.seasons.transcript import write_transcript


async def _main(seeds: str, days: int | None) -> None:
    first, _, last = seeds.partition("-")
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(int(first), int(last or first) + 1):
            begun = perf_counter()
            lived = await live(seed, migrate(f"sqlite:///{folder}/{seed}.db"), days=days)
            if not last:
                _say(write_transcript(lived.chat, lived.person))
            _say(f"{lived.person}  ({perf_counter() - begun:.1f} s)")
            _say("\n".join(f"  {line}" for line in lived.broken))
            _say(f"  {measure(lived)}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else None))
