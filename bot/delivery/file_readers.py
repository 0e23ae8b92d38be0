"""Files of strangers are read in processes of their own, none for longer than ten seconds."""

import asyncio
import logging
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

from bot.delivery.recordings import unpack
from bot.delivery.side_process import SideProcess, SideProcessError
from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns
from bot.understanding.files.archives import is_archive
from bot.understanding.files.errors import TooLargeError, TooLargeExportError, TooManyError

logger = logging.getLogger(__name__)

FILE_PROCESS = (sys.executable, "-m", "bot.delivery.file_process")
SECONDS = 10.0
AT_A_TIME = 2


class FileReaders:
    """Reads files, some at a time; the processes are started when the first ones come.

    Args:
        seconds: How long a file may take.
        process: The command that starts a process.
    """

    def __init__(self, seconds: float = SECONDS, process: Sequence[str] = FILE_PROCESS) -> None:
        self._seconds = seconds
        self._idle = [SideProcess(process) for _ in range(AT_A_TIME)]
        self._turns = asyncio.Semaphore(AT_A_TIME)
        self._ends = AsyncExitStack()

    async def __aenter__(self) -> Self:
        for process in self._idle:
            await self._ends.enter_async_context(process)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._ends.aclose()

    async def read_activities(self, content: bytes) -> tuple[Activity, ...]:
        """Read a file that is no export of years.

        Raises:
            FileError: No activity can be read from it, or it is such an export.
            SideProcessError: No process can be started.
        """
        read = await self.read(content)
        if isinstance(read, PastRuns):
            raise TooManyError
        return read

    async def read(self, content: bytes) -> tuple[Activity, ...] | PastRuns:
        """Read a file; whoever stops waiting ends the reading.

        Raises:
            FileError: No activity can be read from it, or not in time.
            SideProcessError: No process can be started.
        """
        async with self._turns:
            process = self._idle.pop()  # the one that read last, and has started
            try:
                await process.begin()
                return unpack(await self._ask(process, content))
            finally:
                self._idle.append(process)

    async def _ask(self, process: SideProcess, content: bytes) -> bytes:
        try:
            async with asyncio.timeout(self._seconds):
                return await process.ask(content)
        except TimeoutError:
            logger.warning("a file of %s bytes was not read in %s s", len(content), self._seconds)
        except SideProcessError:
            logger.warning("a file of %s bytes ended the process that read it", len(content))
        raise TooLargeExportError if is_archive(content) else TooLargeError
