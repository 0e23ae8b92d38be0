"""Looks up the weather before mornings are due: one request for a cell of the map and a date.

A service that is down is asked again later; a morning goes out without it.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.coaching.ports import UnitOfWork
from bot.coaching.service import TroubleError
from bot.coaching.weather import AHEAD, ForecastService
from bot.domain.place import Cell

logger = logging.getLogger(__name__)

_MOST_AT_A_TIME = 50
_FIRST_REST, _LONGEST_REST = timedelta(minutes=1), timedelta(minutes=30)
_BETWEEN_TRIES = timedelta(minutes=5)  # for one place
# So many failures in a row, and it is the service, not the place, that has a fault.
_IN_A_ROW = 3

OpenWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]


class WeatherWatch:
    """Keeps forecasts for the mornings that are near.

    Attributes:
        steps: Held while a unit of work is open, so that none is cut off.
    """

    def __init__(self, open_work: OpenWork, service: ForecastService, clock: Clock) -> None:
        self._open_work = open_work
        self._service = service
        self._clock = clock
        self.steps = asyncio.Lock()
        self._failures = 0
        self._again_at: datetime | None = None
        # A place that cannot be had holds no other up: when it is asked for again.
        self._put_off: dict[tuple[Cell, date], datetime] = {}

    async def look(self) -> int:
        """Look up what is wanted; tell for how many places it came."""
        kept = 0
        while True:
            now = self._clock()
            if self._again_at is not None and now < self._again_at:
                return kept
            self._put_off = {where: at for where, at in self._put_off.items() if at > now}
            limit = _MOST_AT_A_TIME + len(self._put_off)
            async with self.steps, self._open_work() as work:
                wanted = await work.weather.wanted(now, now + AHEAD, limit)
            kept += await self._fetch_all([one for one in wanted if one not in self._put_off], now)
            if len(wanted) < limit:
                return kept

    async def _fetch_all(self, wanted: Sequence[tuple[Cell, date]], now: datetime) -> int:
        kept = in_a_row = 0
        for where in wanted:
            # Put off whatever happens: a place whose answer cannot be read holds up no other.
            self._put_off[where] = now + _BETWEEN_TRIES
            try:
                forecast = await self._service.forecast(*where)
            except Exception as error:
                in_a_row += 1
                # What an unforeseen error says may quote the place.
                said = error if isinstance(error, TroubleError) else type(error).__name__
                logger.warning("Open-Meteo has to wait: %s", said)
                asked = error.rest if isinstance(error, TroubleError) else timedelta()
                if asked or in_a_row >= _IN_A_ROW:
                    self._rest(asked, now)
                    break
            else:
                async with self.steps, self._open_work() as work:
                    await work.weather.keep_forecast(*where, forecast)
                del self._put_off[where]
                kept, in_a_row, self._failures = kept + 1, 0, 0
        return kept

    def _rest(self, asked: timedelta, now: datetime) -> None:
        """Leave the service alone, for longer each time."""
        rest = min(_LONGEST_REST, _FIRST_REST * 2 ** min(self._failures, 10))
        self._failures += 1
        self._again_at = now + max(rest, asked)
