"""How a client treats a service: one request after the other, and no answer without an end."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

import aiohttp

from bot.coaching.connection import TroubleError

Sleep = Callable[[float], Awaitable[object]]
Seconds = Callable[[], float]


class RequestPace:
    """Lets one request after the other go, evenly."""

    def __init__(
        self, a_second: float, sleep: Sleep = asyncio.sleep, seconds: Seconds = monotonic
    ) -> None:
        self._gap = 1 / a_second
        self._sleep = sleep
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._free_at = 0.0
        self._resting_until = 0.0

    def rest(self, seconds: float) -> None:
        """Let none go for so long."""
        self._resting_until = self._seconds() + seconds

    @property
    def resting(self) -> float:
        """For how many seconds more none may go."""
        return max(0.0, self._resting_until - self._seconds())

    async def wait(self) -> None:
        """Wait for one's turn; after a stall nobody makes up for what was not asked meanwhile."""
        async with self._turn:
            now = self._seconds()
            if now < self._free_at:
                await self._sleep(self._free_at - now)
            self._free_at = max(self._seconds(), self._free_at) + self._gap


async def read_all(answer: aiohttp.ClientResponse, largest: int) -> bytes:
    content = bytearray()
    async for chunk in answer.content.iter_any():
        content += chunk
        if len(content) > largest:
            raise TroubleError("more came than anybody sends")
    return bytes(content)
