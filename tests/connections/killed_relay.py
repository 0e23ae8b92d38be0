"""A process that relays for connected runners, and is killed at one of its steps.

A step is: a request leaves, its answer has come, a unit of work is about to be kept, it is kept.
"""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.chat.application import Chat
from bot.connections.intervals_icu import IntervalsIcu
from bot.connections.relay import Relay
from bot.connections.secrets import SecretBox
from bot.delivery.morning import word_push
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import SqlUnitOfWork, work_opener
from bot.understanding.files.activities import read_activities
from tests.chat.conversation import silent_bot
from tests.processes import SERVER

_MOST_LOOKS = 12


@dataclass(frozen=True)
class RelaySetup:
    """What a relay works with, and when."""

    database_url: str
    service_url: str
    secret: str
    now: datetime


class Steps:
    """Counts steps, and dies at one of them; at none, where that is 0."""

    def __init__(self, fatal: int) -> None:
        self._left = fatal

    def __call__(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class _Client(IntervalsIcu):
    def __init__(self, url: str, step: Steps) -> None:
        super().__init__(url, a_second=1000)
        self._step = step

    async def _ask(
        self, key: str, method: str, path: str, body: object, largest: int
    ) -> tuple[int, bytes]:
        self._step()
        answer = await super()._ask(key, method, path, body, largest)
        self._step()
        return answer


def relay_all(setup: RelaySetup, fatal: int) -> None:
    """Do all that is due."""
    asyncio.run(_relay_all(setup, Steps(fatal)))


async def _relay_all(setup: RelaySetup, step: Steps) -> None:
    database = await Database.connect(setup.database_url)
    opened, box = work_opener(database), SecretBox([setup.secret])

    @asynccontextmanager
    async def open_work() -> AsyncIterator[SqlUnitOfWork]:
        async with opened() as work:
            yield work
            step()
        step()

    async def read(content: bytes) -> object:
        return read_activities(content)

    chat = Chat(silent_bot(), lambda: setup.now, word_push, cipher=box)
    await chat.start()
    async with _Client(setup.service_url, step) as client:
        relay = Relay[SqlUnitOfWork](
            open_work,
            client,
            box,
            chat.receive,
            read,  # type: ignore[arg-type]
            lambda: setup.now,
            chat.admits,
        )
        for _ in range(_MOST_LOOKS):
            if not await relay.look():
                break
        else:
            raise AssertionError("something is due without end")
    await database.close()


async def is_killed_relaying(setup: RelaySetup, fatal: int = 0) -> bool:
    """Let a process relay; tell whether it was killed.

    Raises:
        AssertionError: It ended in another setup.
    """
    process = SERVER.Process(target=relay_all, args=(setup, fatal))
    process.start()
    await asyncio.to_thread(process.join)
    assert process.exitcode in {0, -signal.SIGKILL}, process.exitcode
    return process.exitcode != 0
