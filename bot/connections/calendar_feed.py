"""The calendar that follows the plan: served read-only, to whoever knows its address.

The address holds a secret; nothing else is asked for, for no calendar program can log in.  Every
request looks at the database, so an address that was stopped leads nowhere at once, in every
process.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from http import HTTPStatus
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from aiohttp import web

from bot.clock import Clock
from bot.coaching.plan_calendar import CalendarWork, RunnerCalendar, look_at
from bot.mail.errors import StoreUnavailableError
from bot.wording.plan_calendar import PATH, REFRESH, digest, write_plan_ics
from bot.wording.voice import Voice

# A plan takes some hundredths of a second to look at: one at a time, and few that wait for it.
_MOST_WAITING = 20
_TOKEN = re.compile(r"[A-Za-z0-9_-]{20,64}")
_HEADERS = {
    "Cache-Control": f"private, max-age={REFRESH.seconds // 4}",
    "X-Robots-Tag": "noindex",
    "X-Content-Type-Options": "nosniff",
}

AnyWork = TypeVar("AnyWork", bound=CalendarWork)
OpenWork = Callable[[], AbstractAsyncContextManager[AnyWork]]


class CalendarFeed(Generic[AnyWork]):
    """Answers calendar programs.

    Args:
        public_url: Where runners reach ``LISTEN``; its path is part of every address.
        open_work: Opens a unit of work.
        clock: The coach's time.
        admits: Whether somebody may use the coach.
    """

    def __init__(
        self,
        public_url: str,
        open_work: OpenWork[AnyWork],
        clock: Clock,
        admits: Callable[[int, AnyWork], Awaitable[bool]],
    ) -> None:
        self._path = urlsplit(public_url).path + PATH
        self._open_work = open_work
        self._clock = clock
        self._admits = admits
        self._turn = asyncio.Lock()
        self._waiting = 0

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.get(self._path, self._on_request)]

    async def _on_request(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if _TOKEN.fullmatch(token) is None:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        if self._waiting >= _MOST_WAITING:
            return _later()
        self._waiting += 1
        try:
            async with self._turn:
                content = await self._write(token)
        except StoreUnavailableError:
            return _later()
        finally:
            self._waiting -= 1
        if content is None:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        return web.Response(
            body=content, content_type="text/calendar", charset="utf-8", headers=_HEADERS
        )

    async def _write(self, token: str) -> bytes | None:
        """Write the calendar with this token; ``None`` where there is none."""
        async with self._open_work() as work:
            calendar = await work.calendars.with_token(token)
            return None if calendar is None else await self._write_calendar(work, calendar)

    async def _write_calendar(self, work: AnyWork, calendar: RunnerCalendar) -> bytes | None:
        runner = await work.runners.get(calendar.runner)
        if runner is None or not await self._admits(runner.id, work):
            return None
        now, voice = self._clock(), Voice(runner.language, runner.units)
        given = await look_at(work, runner, calendar, runner.day_of(now), partial(digest, voice))
        return write_plan_ics(voice, given, calendar.tag, now, is_followed=True)


def _later() -> web.Response:
    return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "60"})
