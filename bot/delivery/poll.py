"""From Telegram into the inbox, by asking: kept first, confirmed after."""

import asyncio
import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Generic

from aiohttp import web

from bot.delivery.bot_api import Caller, RefusedError
from bot.delivery.outcomes import CALL_ERRORS, judge
from bot.delivery.ports import OpenWork, Work
from bot.delivery.retry import pause, unless_stopped
from bot.delivery.settings import ALLOWED_UPDATES, DeliverySettings
from bot.mail.calls import Call
from bot.mail.errors import StoreUnavailableError
from bot.mail.ports import Guard, Store, Update

logger = logging.getLogger(__name__)

_TAKE_OVER = 1.0
_READ_SECONDS = 20.0


class Poller(Generic[Work]):
    """Asks Telegram for updates, in one process of all that share the database."""

    def __init__(
        self, api: Caller, store: Store, open_work: OpenWork[Work], settings: DeliverySettings
    ) -> None:
        self._api = api
        self._store = store
        self._open_work = open_work
        self._settings = settings

    @property
    def routes(self) -> list[web.RouteDef]:
        return []

    async def run(self, stop: asyncio.Event, ready: asyncio.Event) -> None:
        """Poll until told to stop, or stand by for the process that does."""
        while not stop.is_set():
            try:
                async with self._store.sole("polling") as guard:
                    if guard is not None:
                        await self._poll(guard, stop, ready)
            except StoreUnavailableError as error:
                logger.warning("the database cannot be reached, trying again: %s", error)
            else:
                ready.set()
            await pause(stop, _TAKE_OVER)

    async def _poll(self, guard: Guard, stop: asyncio.Event, ready: asyncio.Event) -> None:
        await self._leave_webhook(stop)
        # Without an offset Telegram begins with the oldest it still has.  Ids are no high-water
        # mark: after a quiet week they begin anew at random.
        offset: int | None = None
        ready.set()
        while not stop.is_set():
            await guard.check()
            updates = await self._ask(offset, stop)
            if updates and await self._keep(updates, stop):
                offset = max(int(one["update_id"]) for one in updates) + 1

    async def _ask(self, offset: int | None, stop: asyncio.Event) -> Sequence[Update]:
        seconds = self._settings.poll_seconds
        params: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            params["offset"] = offset
        asking = self._api.call(Call("getUpdates", params), seconds + 5)
        try:
            return await unless_stopped(stop, asking) or []
        except CALL_ERRORS as error:
            await self._wait_out(error, stop)
        return []

    async def _keep(self, updates: Sequence[Update], stop: asyncio.Event) -> bool:
        """Put updates into the inbox; until that is done Telegram keeps them."""
        while not stop.is_set():
            try:
                async with self._open_work() as work:
                    await work.inbox.store(updates)
            except StoreUnavailableError as error:
                logger.warning("updates cannot be kept, trying again: %s", error)
                await pause(stop, self._settings.trouble_seconds)
            else:
                return True
        return False

    async def _leave_webhook(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            leaving = self._api.call(Call("deleteWebhook", {}), _READ_SECONDS)
            try:
                await unless_stopped(stop, leaving)
            except CALL_ERRORS as error:
                await self._wait_out(error, stop)
            else:
                return

    async def _wait_out(self, error: Exception, stop: asyncio.Event) -> None:
        outcome = judge(error)
        if isinstance(error, RefusedError) and error.code == HTTPStatus.CONFLICT:
            logger.warning("another process fetches updates with the same token")
        else:
            logger.warning("Telegram cannot be reached, trying again: %s", outcome.reason)
        await pause(stop, max(self._settings.trouble_seconds, outcome.pause_seconds))
