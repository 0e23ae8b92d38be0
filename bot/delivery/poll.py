"""From Telegram into the inbox, by asking: kept first, confirmed after."""

import asyncio
import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Generic

from aiohttp import web

from bot.delivery.bot_api import Caller, RefusedError
from bot.delivery.health import Part, SystemHealth
from bot.delivery.outcomes import CALL_ERRORS, judge
from bot.delivery.ports import Conceal, OpenWork, Work, as_it_came
from bot.delivery.retry import pause, unless_stopped, until_done
from bot.delivery.settings import ALLOWED_UPDATES, DeliverySettings
from bot.mail.calls import Call
from bot.mail.errors import StoreUnavailableError
from bot.mail.ports import Guard, Store, Update

logger = logging.getLogger(__name__)

_TAKE_OVER = 1.0
_READ_SECONDS = 20.0


class Poller(Generic[Work]):
    """Asks Telegram for updates, in one process of all that share the database."""

    def __init__(  # noqa: PLR0913, PLR0917  (its neighbours)
        self,
        api: Caller,
        store: Store,
        open_work: OpenWork[Work],
        settings: DeliverySettings,
        health: SystemHealth,
        conceal: Conceal = as_it_came,
    ) -> None:
        self._api = api
        self._store = store
        self._open_work = open_work
        self._settings = settings
        self._health = health
        self._conceal = conceal

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
                self._health.trouble(Part.DATABASE, "unavailable")
            else:
                self._health.rest(Part.POLLING)
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
        # After trouble the first answer comes at once, so that all is known to be well again.
        seconds = 0 if Part.POLLING in self._health.ailing else self._settings.poll_seconds
        params: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            params["offset"] = offset
        asking = self._api.call(Call("getUpdates", params), seconds + 5)
        try:
            updates = await unless_stopped(stop, asking) or []
        except CALL_ERRORS as error:
            await pause(stop, self._trouble(error))
            return []
        self._health.well(Part.POLLING)
        return updates

    async def _keep(self, updates: Sequence[Update], stop: asyncio.Event) -> bool:
        """Put updates into the inbox; until that is done Telegram keeps them."""

        async def keep() -> bool:
            async with self._open_work() as work:
                await work.inbox.store([self._conceal(update) for update in updates])
            return True

        def trouble(error: Exception) -> float:
            logger.warning("updates cannot be kept, trying again: %s", error)
            self._health.trouble(Part.DATABASE, "unavailable")
            return self._settings.trouble_seconds

        return bool(await until_done(stop, keep, (StoreUnavailableError,), trouble))

    async def _leave_webhook(self, stop: asyncio.Event) -> None:
        async def leave() -> None:
            await unless_stopped(stop, self._api.call(Call("deleteWebhook", {}), _READ_SECONDS))

        await until_done(stop, leave, CALL_ERRORS, self._trouble)

    def _trouble(self, error: Exception) -> float:
        """Tell what is wrong with Telegram; the seconds to wait come back."""
        outcome = judge(error)
        if isinstance(error, RefusedError) and error.code == HTTPStatus.CONFLICT:
            self._health.trouble(Part.POLLING, "conflict")
            logger.warning("another process fetches updates with the same token")
        else:
            self._health.trouble(Part.POLLING, outcome.verdict.value)
            logger.warning("Telegram cannot be reached, trying again: %s", outcome.reason)
        return max(self._settings.trouble_seconds, outcome.pause_seconds)
