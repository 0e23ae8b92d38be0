"""How a client treats a service: few requests in any second, and no answer without an end."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from time import monotonic

import aiohttp

from bot.coaching.service import TroubleError

Sleep = Callable[[float], Awaitable[object]]
Seconds = Callable[[], float]
_SECOND = 1.0


class RequestPace:
    """Lets no more than so many requests reach a service in any second.

    A request reaches the service somewhere between its leaving and its answer, and nobody here
    knows when.  So each holds one of as many places as there may be requests in a second, from its
    leaving until a second after its answer: whatever the way there takes, no second sees more.
    """

    def __init__(
        self, a_second: int, sleep: Sleep = asyncio.sleep, seconds: Seconds = monotonic
    ) -> None:
        self._sleep = sleep
        self._seconds = seconds
        self._resting_until = 0.0
        now = seconds()
        # When each place is free, the earliest first; not all of them at once.
        self._places: asyncio.Queue[float] = asyncio.Queue()
        for number in range(a_second):
            self._places.put_nowait(now + number * _SECOND / a_second)

    def rest(self, seconds: float) -> None:
        """Let none go for so long."""
        self._resting_until = self._seconds() + seconds

    @property
    def resting(self) -> float:
        """For how many seconds more none may go."""
        return max(0.0, self._resting_until - self._seconds())

    def take_over(self) -> None:
        """Count as if others had just asked all that may be asked in a second."""
        now = self._seconds()
        count = self._places.qsize()
        places = [self._places.get_nowait() for _ in range(count)]
        for number, free_at in enumerate(places):
            staggered = now + _SECOND + number * _SECOND / count
            self._places.put_nowait(max(free_at, staggered))

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for one's turn; the block is one request, up to the beginning of its answer."""
        free_at = await self._places.get()
        try:
            while (left := free_at - self._seconds()) > 0:
                await self._sleep(left)
            yield
        finally:
            self._places.put_nowait(self._seconds() + _SECOND)


class AnswerTooLongError(TroubleError):
    """An answer is longer than any that is meant."""


async def read_all(answer: aiohttp.ClientResponse, largest: int) -> bytes:
    content = bytearray()
    async for chunk in answer.content.iter_any():
        content += chunk
        if len(content) > largest:
            raise AnswerTooLongError("more came than anybody sends")
    return bytes(content)
