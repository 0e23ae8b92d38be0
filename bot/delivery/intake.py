"""From Telegram into the inbox, by asking: kept first, confirmed after."""

import asyncio
import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Generic

from bot.coaching.mail import Call, StoreUnavailableError
from bot.delivery.line import Caller, RefusedError
from bot.delivery.outcomes import CALL_ERRORS, judge
from bot.delivery.ports import Guard, OpenWork, Store, Update, Work
from bot.delivery.settings import ALLOWED_UPDATES, DeliverySettings

logger = logging.getLogger(__name__)

_LINE_TROUBLE = 2.0
_STORE_TROUBLE = 1.0
_TAKE_OVER = 1.0


class Poller(Generic[Work]):
    """Asks Telegram for updates, in one process of all that share the database."""

    def __init__(
        self, line: Caller, store: Store, open_work: OpenWork[Work], settings: DeliverySettings
    ) -> None:
        self._line = line
        self._store = store
        self._open_work = open_work
        self._settings = settings

    async def run(self, ready: asyncio.Event) -> None:
        """Poll for ever, or stand by for the process that does."""
        while True:
            try:
                async with self._store.sole("polling") as guard:
                    if guard is not None:
                        await self._poll(guard, ready)
            except StoreUnavailableError as error:
                logger.warning("the database cannot be reached, trying again: %s", error)
            else:
                ready.set()
            await asyncio.sleep(_TAKE_OVER)

    async def _poll(self, guard: Guard, ready: asyncio.Event) -> None:
        await self._leave_webhook()
        # Without an offset Telegram begins with the oldest it still has.  Ids are no high-water
        # mark: after a quiet week they begin anew at random.
        offset: int | None = None
        ready.set()
        while True:
            await guard.check()
            updates = await self._ask(offset)
            if updates:
                await self._keep(updates)
                offset = max(int(one["update_id"]) for one in updates) + 1

    async def _ask(self, offset: int | None) -> Sequence[Update]:
        seconds = self._settings.poll_seconds
        params: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            params["offset"] = offset
        try:
            return list(await self._line.call(Call("getUpdates", params), seconds + 5))
        except CALL_ERRORS as error:
            await self._wait_out(error)
        return []

    async def _wait_out(self, error: Exception) -> None:
        outcome = judge(error)
        if isinstance(error, RefusedError) and error.code == HTTPStatus.CONFLICT:
            logger.warning("another process fetches updates with the same token")
        else:
            logger.warning("Telegram cannot be reached, trying again: %s", outcome.reason)
        await asyncio.sleep(max(_LINE_TROUBLE, outcome.pause_seconds))

    async def _keep(self, updates: Sequence[Update]) -> None:
        """Put updates into the inbox; until that is done Telegram keeps them."""
        while True:
            try:
                async with self._open_work() as work:
                    await work.inbox.store(updates)
            except StoreUnavailableError as error:
                logger.warning("updates cannot be kept, trying again: %s", error)
                await asyncio.sleep(_STORE_TROUBLE)
            else:
                return

    async def _leave_webhook(self) -> None:
        while True:
            try:
                await self._line.call(Call("deleteWebhook", {}))
            except CALL_ERRORS as error:
                await self._wait_out(error)
            else:
                return
