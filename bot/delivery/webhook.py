"""From Telegram into the inbox, by being called: kept first, answered after."""

import asyncio
import hmac
import json
import logging
from http import HTTPStatus
from typing import Any, Generic
from urllib.parse import urlsplit

from aiohttp import web

from bot.delivery import metrics
from bot.delivery.bot_api import Caller
from bot.delivery.outcomes import CALL_ERRORS, judge
from bot.delivery.ports import Conceal, OpenWork, Work, as_it_came
from bot.delivery.retry import unless_stopped, until_done
from bot.delivery.settings import ALLOWED_UPDATES, DeliverySettings, Webhook
from bot.mail.calls import Call
from bot.mail.errors import StoreUnavailableError

logger = logging.getLogger(__name__)

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (a name, no secret)
_LARGEST_BODY = 1024**2
_READ_SECONDS = 20.0
_BODY_SECONDS = 10.0
_LARGEST_ID = 2**63 - 1


class WebhookIntake(Generic[Work]):
    """Takes the updates that Telegram brings, in every process that shares the database."""

    def __init__(
        self,
        webhook: Webhook,
        api: Caller,
        open_work: OpenWork[Work],
        settings: DeliverySettings,
        conceal: Conceal = as_it_came,
    ) -> None:
        self._webhook = webhook
        self._api = api
        self._open_work = open_work
        self._settings = settings
        self._conceal = conceal
        self._is_open = False

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.post(urlsplit(self._webhook.url).path or "/", self._on_update)]

    async def run(self, stop: asyncio.Event, ready: asyncio.Event) -> None:
        """Tell Telegram where to call, and answer until told to stop."""
        self._is_open = True
        if await self._register(stop):
            ready.set()
        await stop.wait()
        self._is_open = False

    async def _on_update(self, request: web.Request) -> web.Response:
        """Answer 200 only when the update is kept; on anything else Telegram tries again."""
        refusal = self._refusal(request)
        if refusal is not None:
            return web.Response(status=refusal)
        try:
            async with asyncio.timeout(_BODY_SECONDS):
                body = await request.read()
        except TimeoutError:
            metrics.trouble.labels("webhook", "half-sent").inc()
            return web.Response(status=HTTPStatus.REQUEST_TIMEOUT, headers={"Connection": "close"})
        update = _read(body)
        status = HTTPStatus.BAD_REQUEST if update is None else await self._keep(update)
        return web.Response(status=status)

    def _refusal(self, request: web.Request) -> HTTPStatus | None:
        """Find what is wrong with a request before its body is read."""
        given = request.headers.get(_SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._webhook.secret.encode()):
            return HTTPStatus.FORBIDDEN
        if not self._is_open:
            return HTTPStatus.SERVICE_UNAVAILABLE
        if (request.content_length or 0) > _LARGEST_BODY:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return None

    async def _keep(self, update: dict[str, Any]) -> HTTPStatus:
        try:
            async with self._open_work() as work:
                await work.inbox.store([self._conceal(update)])
        except StoreUnavailableError as error:
            logger.warning("an update cannot be kept, Telegram will bring it again: %s", error)
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.OK

    async def _register(self, stop: asyncio.Event) -> bool:
        params = {
            "url": self._webhook.url,
            "secret_token": self._webhook.secret,
            "allowed_updates": list(ALLOWED_UPDATES),
        }

        async def register() -> bool:
            return bool(
                await unless_stopped(
                    stop, self._api.call(Call("setWebhook", params), _READ_SECONDS)
                )
            )

        def trouble(error: Exception) -> float:
            outcome = judge(error)
            logger.warning("the webhook cannot be set, trying again: %s", outcome.reason)
            return max(self._settings.trouble_seconds, outcome.pause_seconds)

        return bool(await until_done(stop, register, CALL_ERRORS, trouble))


def _read(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    match update:
        case {"update_id": int(number)} if 0 <= number <= _LARGEST_ID and number is not True:
            return dict(update)
    return None
