"""Charts become pictures in a process of their own, which is started for the first one.

What drawing takes to import would double the memory of the coach, and while it draws everybody
would be held up: so the coach only waits for the picture, and not for long.
"""

import asyncio
import logging
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.delivery.chart_process import LENGTH, PNG, frame

logger = logging.getLogger(__name__)

CHART_PROCESS = (sys.executable, "-m", "bot.delivery.chart_process")
# Where ``bot`` is, so that the process finds the same one.
_ROOT = Path(__file__).parents[2]
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

# Whoever waits for a picture holds a place among the messages under way.
_MOST_WAITING = 8
# On a small machine it can take long; whose chart it was has got the words by then.
_START_SECONDS = 60.0
_END_SECONDS = 1.0
_LARGEST = 10 * 1024**2  # as a photo may be


class ChartError(Exception):
    """The process cannot be started, does not live, or cannot draw this chart."""


class ChartProcess:
    """Has charts drawn, one at a time.

    Args:
        seconds: How long a picture is waited for, its place in the line included.
        process: The command that starts the process.
    """

    def __init__(self, seconds: float, process: Sequence[str] = CHART_PROCESS) -> None:
        self._seconds = seconds
        self._command = process
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._start: asyncio.Task[Process] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        start, self._start = self._start, None
        if start is not None:
            start.cancel()
            with suppress(asyncio.CancelledError, ChartError):
                await _end(await start)

    async def draw(self, chart: bytes) -> bytes | None:
        """Draw a packed chart as PNG; ``None`` where that fails or takes too long."""
        if self._waiting >= _MOST_WAITING:
            logger.warning("more charts than can be drawn: this one is left out")
            return None
        self._waiting += 1
        try:
            async with asyncio.timeout(self._seconds), self._turn:
                return await self._drawn(chart)
        except TimeoutError:
            logger.warning("a chart was not drawn in %s s", self._seconds)
        except ChartError as error:
            logger.warning("a chart was not drawn: %s", error)
        finally:
            self._waiting -= 1
        return None

    async def _drawn(self, chart: bytes) -> bytes:
        """Draw a chart; a process that has died since the last one is started anew."""
        for _ in range(2):
            process = await self._process()
            try:
                picture = await _ask(process, chart)
            except (OSError, EOFError):
                await self._give_up(process)
            except BaseException:
                # What it still says is not for the next one who asks.
                await self._give_up(process)
                raise
            else:
                if not picture.startswith(PNG):
                    raise ChartError(picture.decode(errors="replace"))
                return picture
        raise ChartError("the process that draws has died twice")

    async def _process(self) -> Process:
        """Find the process, or start one; a start goes on when nobody waits for it any more."""
        if self._start is None:
            self._start = asyncio.create_task(_started(self._command))
        try:
            return await asyncio.shield(self._start)
        except ChartError:
            self._start = None
            raise

    async def _give_up(self, process: Process) -> None:
        self._start = None
        await _kill(process)


async def _started(command: Sequence[str]) -> Process:
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            cwd=_ROOT,
            env=os.environ | _ONE_THREAD,
        )
    except OSError as error:
        raise ChartError(f"no process can be started: {error}") from error
    try:
        complaint = await asyncio.wait_for(_read(process), _START_SECONDS)
    except (OSError, EOFError) as error:  # TimeoutError is one of them
        await _kill(process)
        raise ChartError("the process that draws did not start") from error
    except BaseException:
        await _kill(process)
        raise
    if complaint:
        await _kill(process)
        raise ChartError(complaint.decode(errors="replace"))
    return process


async def _ask(process: Process, chart: bytes) -> bytes:
    assert process.stdin  # noqa: S101 - it has a pipe
    process.stdin.write(frame(chart))
    await process.stdin.drain()
    return await _read(process)


async def _read(process: Process) -> bytes:
    assert process.stdout  # noqa: S101 - it has a pipe
    [length] = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
    if length > _LARGEST:
        raise EOFError("what it says makes no sense")
    return await process.stdout.readexactly(length)


async def _end(process: Process) -> None:
    """Let it end by itself; it has nothing to do."""
    assert process.stdin  # noqa: S101 - it has a pipe
    process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), _END_SECONDS)
    except TimeoutError:
        await _kill(process)


async def _kill(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()
    await process.wait()
