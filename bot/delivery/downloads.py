"""Files that runners send: fetched and read beside the workers, before the transaction begins.

An update with a file is put off for as long as its file is on the way, and put off again while
that takes; nobody else touches it meanwhile, and its sender's next messages wait behind it.  A
process that dies leaves it to whoever comes after the time is up.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Generic

from bot.delivery.bot_api import FileSource
from bot.delivery.chat_action import shown_as_busy
from bot.delivery.http import TooMuchError
from bot.delivery.metrics import faults
from bot.delivery.outcomes import CALL_ERRORS, CallOutcome, CallVerdict, judge
from bot.delivery.ports import FileHandlers, OpenWork, Recording, Work
from bot.delivery.retry import until_done
from bot.delivery.settings import DeliverySettings
from bot.mail.bell import Bell
from bot.mail.calls import Call
from bot.mail.errors import StoreUnavailableError
from bot.mail.inbox import Incoming
from bot.mail.ports import Update
from bot.understanding.files.archives import LARGEST
from bot.understanding.files.errors import (
    DamagedFileError,
    FileError,
    LostFileError,
    TooLargeError,
)

logger = logging.getLogger(__name__)

# Long enough for a loop that is held up, short enough for whoever waits after a death.
_PUT_OFF = timedelta(seconds=15)
_RENEW_SECONDS = 5.0
_FULL = timedelta(seconds=1)
_MOST_IN_HAND = 16
_MOST_AT_A_TIME = 2  # each of up to 20 MB
_ASK_SECONDS = 20.0

HandleWithFile = Callable[[int, Recording], Awaitable[object]]
"""Handles the update of that number with what came of its file."""


class Files(Generic[Work]):
    """Brings files, a few at a time, and has their updates handled."""

    def __init__(
        self,
        source: FileSource,
        open_work: OpenWork[Work],
        bell: Bell,
        coach: FileHandlers[Work],
        settings: DeliverySettings,
    ) -> None:
        self._source = source
        self._open_work = open_work
        self._bell = bell
        self._coach = coach
        self._settings = settings
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._stopping = asyncio.Event()
        self._fetching = asyncio.Semaphore(_MOST_AT_A_TIME)

    async def run(self, stop: asyncio.Event) -> None:
        """Wait until told to stop; then leave what is on the way to others."""
        self._stopping = stop
        await stop.wait()
        while self._in_hand:
            await asyncio.wait(self._in_hand.values())

    def in_update(self, update: Update) -> str | None:
        """Find the file that has to come before an update can be handled."""
        return self._coach.find(update)

    def put_off_until(self) -> datetime:
        """Tell until when an update with a file is put off before it is begun."""
        is_full = len(self._in_hand) >= _MOST_IN_HAND
        return datetime.now(UTC) + (_FULL if is_full else _PUT_OFF)

    def begin(self, incoming: Incoming, file_id: str, handle: HandleWithFile) -> None:
        """Bring the file of an update, unless that is under way, or too many are."""
        seq = incoming.seq
        if seq in self._in_hand or len(self._in_hand) >= _MOST_IN_HAND:
            return
        task = asyncio.create_task(self._bring(incoming, file_id, handle), name=f"file of {seq}")
        self._in_hand[seq] = task
        task.add_done_callback(lambda _: self._in_hand.pop(seq))

    async def _bring(self, incoming: Incoming, file_id: str, handle: HandleWithFile) -> None:
        seq = incoming.seq
        try:
            # A file is only found in a private chat, which has the number of its person.
            async with shown_as_busy(self._source, incoming.sender, "typing"):
                recording = await self._fetched(seq, file_id)
            if recording is None:
                await self._put_off(seq, datetime.now(UTC))
            else:
                await handle(seq, recording)
        except StoreUnavailableError as error:
            logger.warning("update number %s waits for its time: %s", seq, error)
        self._bell.ring()

    async def _fetched(self, seq: int, file_id: str) -> Recording | None:
        """Fetch and read, and keep the update in hand meanwhile; ``None``: told to stop."""
        fetching = asyncio.create_task(self._fetch_and_read(file_id))
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            while not fetching.done() and not stopping.done():
                await asyncio.wait(
                    (fetching, stopping),
                    timeout=_RENEW_SECONDS,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                if not fetching.done() and not stopping.done():
                    await self._keep(seq)
            return fetching.result() if fetching.done() else None
        finally:
            for task in (fetching, stopping):
                task.cancel()
            await asyncio.gather(fetching, stopping, return_exceptions=True)

    async def _keep(self, seq: int) -> None:
        try:
            await self._put_off(seq, datetime.now(UTC) + _PUT_OFF)
        except StoreUnavailableError as error:
            logger.warning("update number %s cannot be kept in hand: %s", seq, error)

    async def _put_off(self, seq: int, until: datetime) -> None:
        async with self._open_work() as work:
            await work.inbox.put_off(seq, until)

    async def _fetch_and_read(self, file_id: str) -> Recording:
        async with self._fetching:
            try:
                content = await self._fetch(file_id)
            except FileError as error:
                return error
            except Exception:
                faults.labels("files").inc()
                logger.exception("a file was fetched in vain")
                return LostFileError()
        return await self._read(content)

    async def _fetch(self, file_id: str) -> bytes:
        left = iter(self._settings.retry_seconds)

        def seconds_after(error: Exception) -> float:
            outcome = judge(error)
            logger.warning("a file did not come: %s", outcome.reason)
            seconds = next(left, None)
            if seconds is None or outcome.verdict is CallVerdict.REFUSED:
                raise LostFileError from error
            return max(seconds, outcome.pause_seconds)

        attempt = partial(self._try_to_download, file_id)
        # Told to stop, whoever waits for the file cancels this: the next process fetches it.
        content = await until_done(asyncio.Event(), attempt, CALL_ERRORS, seconds_after)
        assert content is not None  # noqa: S101 - only who is told to stop gets nothing
        return content

    async def _try_to_download(self, file_id: str) -> bytes:
        try:
            return await self._download(file_id)
        except TooMuchError:
            raise TooLargeError from None
        except CALL_ERRORS as error:
            await self._slow_down(judge(error))
            raise

    async def _download(self, file_id: str) -> bytes:
        call = Call("getFile", {"file_id": file_id})
        told = await self._source.call(call, _ASK_SECONDS)
        if int(told.get("file_size") or 0) > LARGEST:
            raise TooMuchError
        return await self._source.download(str(told.get("file_path")), LARGEST)

    async def _slow_down(self, outcome: CallOutcome) -> None:
        """Let everything rest for as long as Telegram asks for."""
        if outcome.verdict is CallVerdict.TOO_FAST:
            with suppress(StoreUnavailableError):
                async with self._open_work() as work:
                    await work.outbox.pause(outcome.pause_seconds)

    async def _read(self, content: bytes) -> Recording:
        try:
            return await self._coach.read(content)
        except FileError as error:
            return error
        except Exception:
            faults.labels("files").inc()
            logger.exception("a file made the reader stumble")
            return DamagedFileError()
