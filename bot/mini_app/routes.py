"""What is served of the Mini App: the page to anybody, a season to its runner alone.

Times from the track go into the inbox as Telegram's own ``web_app_data`` message would, so that
they are handled in their turn, in one transaction, once.
"""

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from http import HTTPStatus
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import urlsplit

from aiohttp import web

from bot.clock import Clock
from bot.coaching.plan_page import look_at_season
from bot.coaching.ports import UnitOfWork
from bot.domain.log.report_numbers import A_RANGE, FIRST_TAKEN
from bot.domain.log.stopwatch import StopwatchError, read_taken
from bot.domain.runner import RunnerId
from bot.mail.errors import StoreUnavailableError
from bot.mail.ports import Inbox
from bot.mini_app.session import NoSessionError, Session, read_session
from bot.wording.plan_page import write_plan_page, write_words
from bot.wording.voice import LANGUAGES, Voice

logger = logging.getLogger(__name__)

PAGE = Path(__file__).parent / "page"
PATH = "/plan"
_SCHEME = "tma "
_LARGEST_BODY = 16 * 1024
_LONGEST_KEY = 64
# A season takes some hundredths of a second to look at: one at a time, and few that wait for it.
_MOST_WAITING = 20
# Nobody has run more than these before the coach has read the first of them.
_MOST_UNREAD = 20
# Where Telegram's clients in a browser show it.
_TELEGRAM = ("https://web.telegram.org", "https://*.telegram.org")
_ASSETS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}


class PageWork(UnitOfWork, Protocol):
    """The unit of work of one request."""

    @property
    def inbox(self) -> Inbox: ...


AnyWork = TypeVar("AnyWork", bound=PageWork)
OpenWork = Callable[[], AbstractAsyncContextManager[AnyWork]]


class MiniApp(Generic[AnyWork]):
    """The plan page and the stopwatch.

    Args:
        public_url: Where runners reach ``LISTEN``.
        token: The bot's, which Telegram signs with.
        open_work: Opens a unit of work.
        clock: The coach's time.
        admits: Whether somebody may use the coach.
        framed_by: Who else than Telegram may show the page in a frame.
    """

    def __init__(  # noqa: PLR0913, PLR0917  (its neighbours)
        self,
        public_url: str,
        token: str,
        open_work: OpenWork[AnyWork],
        clock: Clock,
        admits: Callable[[int, AnyWork], Awaitable[bool]],
        framed_by: tuple[str, ...] = (),
    ) -> None:
        self.address = f"{public_url}{PATH}"
        self._token = token
        self._open_work = open_work
        self._clock = clock
        self._admits = admits
        self._turn = asyncio.Lock()
        self._waiting = 0
        frames = " ".join((*_TELEGRAM, *framed_by))
        self._headers = {
            "Content-Security-Policy": (
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                "connect-src 'self'; base-uri 'none'; form-action 'none'; "
                f"frame-ancestors {frames}"
            ),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-cache",
        }

    @property
    def routes(self) -> list[web.RouteDef]:
        path = urlsplit(self.address).path
        return [
            web.get(path, self._on_page),
            web.get(f"{path}/season", self._on_season),
            web.post(f"{path}/taken", self._on_taken),
            web.get(path + "/{name}", self._on_asset),
        ]

    async def _on_page(self, _request: web.Request) -> web.StreamResponse:
        return self._file("index.html", "text/html")

    async def _on_asset(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        kind = _ASSETS.get(Path(name).suffix)
        if kind is None or Path(name).name != name or not (PAGE / name).is_file():
            raise web.HTTPNotFound
        return self._file(name, kind)

    def _file(self, name: str, kind: str) -> web.Response:
        return web.Response(
            body=(PAGE / name).read_bytes(),
            content_type=kind,
            charset="utf-8",
            headers=self._headers,
        )

    async def _on_season(self, request: web.Request) -> web.Response:
        """Show a season to its runner; words alone to whoever has none."""
        session = self._session(request)
        if session is None:
            voice = _voice(request.headers.get("Accept-Language"))
            return self._answer(HTTPStatus.UNAUTHORIZED, {"words": write_words(voice)})
        if self._waiting >= _MOST_WAITING:
            return self._answer(HTTPStatus.SERVICE_UNAVAILABLE, {})
        self._waiting += 1
        try:
            async with self._turn:
                return await self._show_season(session)
        except StoreUnavailableError as error:
            logger.warning("a season cannot be shown: %s", error)
            return self._answer(HTTPStatus.SERVICE_UNAVAILABLE, {})
        finally:
            self._waiting -= 1

    async def _show_season(self, session: Session) -> web.Response:
        async with self._open_work() as work:
            runner = await work.runners.get(session.runner)
            if runner is None or not await self._admits(session.runner, work):
                words = write_words(_voice(session.language))
                return self._answer(HTTPStatus.NOT_FOUND, {"words": words})
            view = await look_at_season(work, runner, runner.day_of(self._clock()))
        page = write_plan_page(Voice(runner.language, runner.units), view)
        return self._answer(HTTPStatus.OK, page | {"runner": str(runner.id)})

    async def _on_taken(self, request: web.Request) -> web.Response:
        """Keep times from the track as a message of their runner; the same ones only once."""
        session = self._session(request)
        if session is None:
            return self._answer(HTTPStatus.UNAUTHORIZED, {})
        if (request.content_length or _LARGEST_BODY + 1) > _LARGEST_BODY:
            return self._answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, {})
        try:
            told = json.loads(await request.read())
            key = told["key"]
            read_taken(told)
            assert isinstance(key, str) and 0 < len(key) <= _LONGEST_KEY  # noqa: PT018, S101
            assert key.isascii()  # noqa: S101
        except (StopwatchError, AssertionError, KeyError, TypeError, ValueError, RecursionError):
            return self._answer(HTTPStatus.BAD_REQUEST, {})
        kept = {"day": told["day"], "sets": told["sets"]}
        update = _update(session, key, json.dumps(kept), int(self._clock().timestamp()))
        try:
            return self._answer(await self._keep(session.runner, update), {})
        except StoreUnavailableError as error:
            logger.warning("times from the track cannot be kept: %s", error)
            return self._answer(HTTPStatus.SERVICE_UNAVAILABLE, {})

    async def _keep(self, sender: RunnerId, update: dict[str, Any]) -> HTTPStatus:
        async with self._open_work() as work:
            if not await self._admits(sender, work):
                return HTTPStatus.UNAUTHORIZED
            if await work.inbox.count_waiting(sender) >= _MOST_UNREAD:
                return HTTPStatus.TOO_MANY_REQUESTS
            await work.inbox.store([update])
        return HTTPStatus.OK

    def _session(self, request: web.Request) -> Session | None:
        given = request.headers.get("Authorization", "")
        if not given.startswith(_SCHEME):
            return None
        try:
            return read_session(given.removeprefix(_SCHEME), self._token, self._clock())
        except NoSessionError as error:
            logger.info("a page was opened without a session: %s", error)
            return None

    def _answer(self, status: HTTPStatus, body: dict[str, Any]) -> web.Response:
        headers = {**self._headers, "Cache-Control": "no-store"}
        return web.json_response(body, status=status, headers=headers)


def _update(session: Session, key: str, data: str, now: int) -> dict[str, Any]:
    """Make an update whose number follows from its runner and key; Telegram's are positive."""
    digest = hashlib.sha256(f"{session.runner}:{key}".encode()).digest()
    number = int.from_bytes(digest[:8]) >> 1
    user = {"id": session.runner, "is_bot": False, "first_name": session.name}
    if session.language is not None:
        user["language_code"] = session.language
    message = {
        "message_id": FIRST_TAKEN + number % A_RANGE,
        "date": now,
        "chat": {"id": session.runner, "type": "private", "first_name": session.name},
        "from": user,
        "web_app_data": {"data": data, "button_text": "stopwatch"},
    }
    return {"update_id": -1 - number, "message": message}


def _voice(language: str | None) -> Voice:
    code = (language or "en")[:2].lower()
    return Voice(code if code in LANGUAGES else "en")
