"""What the clients of services have in common: one session, an even pace, rests that are kept."""

from datetime import timedelta
from time import monotonic
from types import TracebackType
from typing import Self

import aiohttp

from bot.coaching.connection import TroubleError
from bot.connections.pace import RequestPace, Seconds

# Without one of its own a client is turned away at the door.
_AGENT = "milecoach"


class ServiceClient:
    """Talks to one service while it is entered.

    Args:
        url: Where the service is.
        a_second: How many requests it gets in a second.
        seconds: How long one may take.
        clock: Counts seconds.
    """

    def __init__(
        self, url: str, a_second: float, seconds: float, clock: Seconds = monotonic
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

    async def _turn(self) -> aiohttp.ClientSession:
        """Wait for the turn of one request.

        Raises:
            TroubleError: The client is not entered, or the service asked to be left alone.
        """
        if self._session is None:
            raise TroubleError("the client is closed")
        if self._pace.resting:
            raise TroubleError("asked to be left alone", timedelta(seconds=self._pace.resting))
        await self._pace.wait()
        return self._session
