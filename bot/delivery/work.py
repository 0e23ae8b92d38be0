"""One update, one transaction: handled and done, or as if nothing had been.

One that brings a file is put off first, and handled when its file has come.
"""

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from time import monotonic
from typing import Generic

from bot.delivery import metrics
from bot.delivery.allowance import Allowance
from bot.delivery.downloads import Files
from bot.delivery.masking import mask
from bot.delivery.ports import Handlers, OpenWork, Recording, Work
from bot.delivery.reachability import close, note_sender
from bot.delivery.retry import until_done
from bot.delivery.settings import DeliverySettings
from bot.domain.runner import RunnerId
from bot.mail.bell import Bell
from bot.mail.errors import StoreUnavailableError
from bot.mail.inbox import Incoming
from bot.mail.letters import Letter
from bot.mail.ports import Inbox

logger = logging.getLogger(__name__)

_LONGEST_ERROR = 500

ClaimUpdate = Callable[[Inbox], Awaitable[Incoming | None]]


class Worker(Generic[Work]):
    """Handles updates one by one, each runner's in order."""

    def __init__(
        self,
        open_work: OpenWork[Work],
        bell: Bell,
        coach: Handlers[Work],
        settings: DeliverySettings,
        files: Files[Work] | None = None,
    ) -> None:
        self._open_work = open_work
        self._bell = bell
        self._coach = coach
        self._files = files
        self._settings = settings
        self._allowance = Allowance(settings.chat_gap_seconds)
        self._is_in_maintenance = False
        self._looked_at = -math.inf

    async def run(self, stop: asyncio.Event) -> None:
        """Handle updates until told to stop; the one in hand is finished."""

        def trouble(error: Exception) -> float:
            logger.warning("the inbox cannot be reached, trying again: %s", error)
            return self._settings.trouble_seconds

        while not stop.is_set():
            if not await until_done(stop, self.handle_next, (StoreUnavailableError,), trouble):
                await self._bell.wait(self._settings.look_seconds)
        self._bell.ring()  # one wakes the next

    async def handle_next(self) -> bool:
        """Handle the update whose turn it is; tell whether there was one."""
        if not await self._has_maintenance():
            return await self._handle(lambda inbox: inbox.claim())
        admins = self._settings.admins
        if admins and await self._handle(lambda inbox: inbox.claim(admins)):
            return True
        return await self._tell_that_it_waits()

    async def handle_with(self, seq: int, recording: Recording) -> None:
        """Handle an update whose file has come, if nobody has done so meanwhile."""
        await self._handle(lambda inbox: inbox.claim_again(seq), recording)

    async def _handle(self, claim: ClaimUpdate, recording: Recording | None = None) -> bool:
        began = monotonic()
        incoming: Incoming | None = None
        begin: Callable[[], None] | None = None
        try:
            async with self._open_work() as work:
                incoming = await claim(work.inbox)
                if incoming is None:
                    return False
                self._bell.ring()  # another of us may handle the next one
                if recording is None:
                    if await self._has_to_wait(work, incoming):
                        metrics.updates.labels(metrics.PUT_OFF).inc()
                        return True
                    begin = await self._put_off(work, incoming)
                if begin is None:
                    await self._handle_claimed(work, incoming, recording)
        except StoreUnavailableError:
            raise
        except Exception as error:
            if incoming is None:
                raise
            logger.exception("update %s failed, try %s", incoming.update_id, incoming.tries + 1)
            await self._fail(incoming, error)
        else:
            if begin is not None:
                begin()
            else:
                _note(incoming, monotonic() - began)
        return True

    async def _has_maintenance(self) -> bool:
        """Look now and then whether the operator has updates wait."""
        now = monotonic()
        if now - self._looked_at >= self._settings.look_seconds:
            async with self._open_work() as work:
                self._is_in_maintenance = await work.maintenance.since() is not None
            self._looked_at = now
        return self._is_in_maintenance

    async def _tell_that_it_waits(self) -> bool:
        """Say once to whoever writes that their update waits; tell whether there was one."""
        async with self._open_work() as work:
            found = await work.inbox.claim_untold()
            if found is None:
                return False
            waiting, has_been_told = found
            if waiting.sender is not None and await self._coach.admits(waiting.sender, work):
                letter = self._word_that_it_waits(waiting, has_been_told)
                if letter is not None:
                    work.letters.say(RunnerId(waiting.sender), letter)
        return True

    def _word_that_it_waits(self, waiting: Incoming, has_been_told: bool) -> Letter | None:
        try:
            return self._coach.waits(waiting.body, has_been_told)
        except Exception:
            logger.exception("no word about update %s, which waits", waiting.update_id)
            return None

    async def _has_to_wait(self, work: Work, incoming: Incoming) -> bool:
        """Put an update off that comes too fast, and say so once; others are handled meanwhile."""
        wait = self._allowance.take(incoming.sender)
        if wait is None:
            return False
        until = datetime.now(UTC) + timedelta(seconds=wait.seconds)
        await work.inbox.put_off(incoming.seq, until)
        gap = timedelta(seconds=self._settings.chat_gap_seconds)
        await work.inbox.put_off_line(incoming, until, gap)
        letter = self._coach.slow_down(incoming.body) if wait.is_first else None
        sender = incoming.sender
        if letter is not None and sender is not None and await self._coach.admits(sender, work):
            work.letters.say(RunnerId(sender), letter)
        return True

    async def _put_off(self, work: Work, incoming: Incoming) -> Callable[[], None] | None:
        """Put an update off whose file has to come first, and tell how to begin with that."""
        file_id = None if self._files is None else self._files.in_update(incoming.body)
        if self._files is None or file_id is None or incoming.sender is None:
            return None
        if not await self._coach.admits(incoming.sender, work):
            return None
        await work.inbox.put_off(incoming.seq, self._files.put_off_until())
        return partial(self._files.begin, incoming, file_id, self.handle_with)

    async def _handle_claimed(
        self, work: Work, incoming: Incoming, recording: Recording | None
    ) -> None:
        work.letters.sender = incoming.sender
        await note_sender(work, incoming)
        if recording is None or self._coach.files is None:
            await self._coach.handle(incoming.body, work)
        else:
            await self._coach.files.handle(incoming.body, work, recording)
        await close(work, incoming)

    async def _fail(self, incoming: Incoming, error: Exception) -> None:
        """Count the try; apologise the first time; after the last one set the update aside."""
        metrics.updates.labels(metrics.FAILED).inc()
        waits = self._settings.retry_seconds
        again_at = None
        if incoming.tries < len(waits):
            again_at = datetime.now(UTC) + timedelta(seconds=waits[incoming.tries])
        else:
            metrics.updates.labels(metrics.SET_ASIDE).inc()
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


def _note(incoming: Incoming, seconds: float) -> None:
    """Count what was handled, and leave one line: whose, which, how long, and not a word of it."""
    metrics.updates.labels(metrics.HANDLED).inc()
    metrics.handling.observe(seconds)
    logger.info(
        "update %s of %s handled in %.0f ms", incoming.update_id, incoming.sender, seconds * 1000
    )


def _describe(error: Exception) -> str:
    told = mask(f"{type(error).__name__}: {error}")[:_LONGEST_ERROR]
    # An error often quotes what caused it, and that may be what no database takes.
    return told.replace("\0", "").encode(errors="replace").decode()
