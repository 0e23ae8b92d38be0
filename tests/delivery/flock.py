"""Coaches in processes of their own that share one database, and die."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.local_telegram.server import DemoServer
from tests.delivery.coach import WAIT_SECONDS
from tests.delivery.process import PUBLIC, READY
from tests.processes import ForkedProcess, start_module


@dataclass(slots=True)
class _Member:
    process: ForkedProcess
    port: int


class Flock:
    """Processes of one kind; with a webhook the living ones take turns, as behind a proxy."""

    def __init__(self, url: str, server: DemoServer, *options: str) -> None:
        self._arguments = (url, server.base_url, server.token, *options)
        self._members: list[_Member] = []
        self._turns = 0
        if "--webhook" in options:
            server._calls.pusher.route = self._route

    async def start(self) -> None:
        process = await start_module("tests.delivery.process", *self._arguments)
        port = (await _line(process)).removeprefix("port ")
        self._members.append(_Member(process, int(port)))
        assert await _line(process) == READY

    async def kill(self, index: int) -> None:
        process = self._members.pop(index).process
        process.kill()
        await process.wait()

    async def kill_any(self, chance: random.Random) -> None:
        await self.kill(chance.randrange(len(self._members)))

    async def end(self) -> None:
        while self._members:
            await self.kill(0)

    def _route(self, url: str) -> str:
        if not self._members:
            return "http://127.0.0.1:9"  # nobody is there
        self._turns += 1
        member = self._members[self._turns % len(self._members)]
        return url.replace(PUBLIC, f"http://127.0.0.1:{member.port}")


@asynccontextmanager
async def flock(url: str, server: DemoServer, *options: str) -> AsyncIterator[Flock]:
    processes = Flock(url, server, *options)
    try:
        yield processes
    finally:
        await processes.end()


async def _line(process: ForkedProcess) -> str:
    line = await asyncio.wait_for(process.stdout.readline(), WAIT_SECONDS)
    return line.decode().strip()
