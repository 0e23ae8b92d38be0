"""The coach as a process that tells, at each SIGUSR1, what its processor time went to so far.

A timer that runs with the processor looks at the stack every two milliseconds of work; the
innermost frame that belongs to somebody named here is whose that work was.
"""

import asyncio
import json
import signal
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from time import process_time
from types import FrameType

from bot.cli.run import serve
from bot.settings import read_settings

_EVERY = 0.002
_BOT = str(Path(__file__).parents[2] / "bot")
# Whose a file is, by a part of its path; the first that fits counts.
_PARTS = {
    f"{_BOT}/understanding/": "reading the message",
    f"{_BOT}/wording/": "wording",
    f"{_BOT}/domain/": "rules",
    f"{_BOT}/coaching/": "rules",
    f"{_BOT}/storage/": "rows and their JSON",
    f"{_BOT}/chat/": "chat",
    f"{_BOT}/delivery/": "delivery",
    "/sqlalchemy/": "SQLAlchemy and the database",
    "/telegram/": "python-telegram-bot",
    "/aiohttp/": "HTTP and the loop",
    "/asyncio/": "HTTP and the loop",
    "/logging/": "the log",
    "/structlog/": "the log",
}


@cache
def _owner_of(file: str) -> str | None:
    return next((part for begin, part in _PARTS.items() if begin in file), None)


class Samples:
    """What the processor was seen at."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def look(self, _: int, frame: FrameType | None) -> None:
        while frame is not None:
            owner = _owner_of(frame.f_code.co_filename)
            if owner is not None:
                self.seen[owner] += 1
                return
            frame = frame.f_back
        self.seen["the rest"] += 1

    def tell(self) -> None:
        sys.stdout.write(json.dumps({"cpu_s": process_time(), "seen": self.seen}) + "\n")
        sys.stdout.flush()


async def main() -> None:
    samples = Samples()
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, samples.tell)
    signal.signal(signal.SIGPROF, samples.look)
    signal.siginterrupt(signal.SIGPROF, False)

    def ready(_: str) -> None:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        signal.setitimer(signal.ITIMER_PROF, _EVERY, _EVERY)

    await serve(read_settings(), ready)


if __name__ == "__main__":
    asyncio.run(main())
