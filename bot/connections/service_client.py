"""What the clients of services have in common: one session, an even pace, rests that are kept."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from time import monotonic
from types import TracebackType
from typing import Self

import aiohttp

from bot.coaching.service import TroubleError
from bot.connections.request_rate import RequestPace, Seconds

# Without one of its own a client is turned away at the door.
_AGENT = "milecoach"


class ServiceClient:
    """Talks to one service while it is entered.

    Args:
        url: Where the service is.
        a_second: How many requests it gets in any second, at most.
        seconds: How long one may take.
        clock: Counts seconds.
    """

    def __init__(
        self, url: str, a_second: int, seconds: float, clock: Seconds = monotonic
    ) -> None:
        self._url = url
        self._seconds = seconds
        self._pace = RequestPace(a_second, seconds=clock)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=self._seconds), headers={"User-Agent": _AGENT}
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def take_over(self) -> None:
        """Begin where another process may have asked until now: the service counts both."""
        self._pace.take_over()

    @asynccontextmanager
    async def _asking(
        self,
        method: str,
        url: str,
        *,
        json: object = None,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Make one request in its turn; the block reads the answer.

        Raises:
            TroubleError: The client is not entered, or the service asked to be left alone.
        """
        if self._session is None:
            raise TroubleError("the client is closed")
        self._keep_rest()
        async with AsyncExitStack() as answering:
            async with self._pace.turn():
                self._keep_rest()  # it may have been asked for while this one waited
                answer = await answering.enter_async_context(
                    self._session.request(method, url, json=json, params=params, headers=headers)
                )
            yield answer

    def _keep_rest(self) -> None:
        if self._pace.resting:
            raise TroubleError("asked to be left alone", timedelta(seconds=self._pace.resting))
