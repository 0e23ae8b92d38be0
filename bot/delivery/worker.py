"""One update, one transaction: handled and done, or as if nothing had been."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import Generic

from bot.coaching.mail import Bell, Incoming, StoreUnavailableError
from bot.delivery.masking import mask
from bot.delivery.patience import pause
from bot.delivery.ports import Coach, OpenWork, Work
from bot.delivery.presence import close, note_sender
from bot.delivery.settings import DeliverySettings
from bot.domain.runners import RunnerId
from bot.messages.writing.letters import Letter

logger = logging.getLogger(__name__)

_LONGEST_ERROR = 500


class Worker(Generic[Work]):
    """Handles updates one by one, each runner's in order."""

    def __init__(
        self,
        open_work: OpenWork[Work],
        bell: Bell,
        coach: Coach[Work],
        settings: DeliverySettings,
    ) -> None:
        self._open_work = open_work
        self._bell = bell
        self._coach = coach
        self._settings = settings

    async def run(self, stop: asyncio.Event) -> None:
        """Handle updates until told to stop; the one in hand is finished."""
        while not stop.is_set():
            try:
                found = await self.handle_next()
            except StoreUnavailableError as error:
                logger.warning("the inbox cannot be reached, trying again: %s", error)
                await pause(stop, self._settings.trouble_seconds)
                continue
            if not found:
                await self._bell.wait(self._settings.look_seconds)

    async def handle_next(self) -> bool:
        """Handle the update whose turn it is; tell whether there was one."""
        incoming: Incoming | None = None
        try:
            async with self._open_work() as work:
                incoming = await work.inbox.claim()
                if incoming is None:
                    return False
                work.letters.sender = incoming.sender
                await note_sender(work, incoming)
                await self._coach.handle(incoming.body, work)
                await close(work, incoming)
        except StoreUnavailableError:
            raise
        except Exception as error:
            if incoming is None:
                raise
            logger.exception("update %s failed, try %s", incoming.update_id, incoming.tries + 1)
            await self._fail(incoming, error)
        return True

    async def _fail(self, incoming: Incoming, error: Exception) -> None:
        """Count the try; apologise the first time; after the last one set the update aside."""
        waits = self._settings.retry_seconds
        again_at = None
        if incoming.tries < len(waits):
            again_at = datetime.now(UTC) + timedelta(seconds=waits[incoming.tries])
        else:
            logger.error("update %s is set aside", incoming.update_id)
        apology = self._apology(incoming)
        async with self._open_work() as work:
            counts = await work.inbox.fail(incoming, _describe(error), again_at)
            if counts and incoming.sender is not None and apology is not None:
                work.letters.say(RunnerId(incoming.sender), apology)

    def _apology(self, incoming: Incoming) -> Letter | None:
        """Word an apology for the first try; what stopped the handler may stop that, too."""
        if incoming.tries or incoming.is_from_before_they_left:
            return None
        try:
            return self._coach.apology(incoming.body)
        except Exception:
            logger.exception("no apology for update %s", incoming.update_id)
            return None


def _describe(error: Exception) -> str:
    told = mask(f"{type(error).__name__}: {error}")[:_LONGEST_ERROR]
    # An error often quotes what caused it, and that may be what no database takes.
    return told.replace("\0", "").encode(errors="replace").decode()
