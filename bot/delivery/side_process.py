"""A process beside the coach, started when it is first needed, and ended when it takes too long.

It knows no secret of ours: of the environment it gets what finds Python, languages and folders.
"""

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.delivery.frames import LENGTH, frame

# Where ``bot`` is, so that the process finds the same one.
_ROOT = Path(__file__).parents[2]
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_PASSED_ON = frozenset({"PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV", "SYSTEMROOT"})
_PASSED_ON_PREFIXES = ("PYTHON", "LC_", "XDG_", "MPL", "LD_", "DYLD_", "FONTCONFIG")

# On a small machine it can take long.
_START_SECONDS = 60.0
_END_SECONDS = 1.0
_LARGEST = 10 * 1024**2  # as a photo may be


class SideProcessError(Exception):
    """The process cannot be started, or does not live."""


class SideProcess:
    """Asks a process, one question at a time.

    Args:
        command: What starts it; it talks in frames.
        tries: How often a question is put to a process that dies of it.
    """

    def __init__(self, command: Sequence[str], tries: int = 1) -> None:
        self._command = command
        self._tries = tries
        self._turn = asyncio.Lock()
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
            with suppress(asyncio.CancelledError, SideProcessError):
                await _end(await start)

    async def begin(self) -> None:
        """Start it, unless it lives.

        Raises:
            SideProcessError: It does not start.
        """
        await self._process()

    async def ask(self, question: bytes) -> bytes:
        """Ask; whoever stops waiting ends the process.

        Raises:
            SideProcessError: It cannot be started, or dies of the question.
        """
        async with self._turn:
            for _ in range(self._tries):
                process = await self._process()
                try:
                    return await _ask(process, question)
                except (OSError, EOFError):
                    await self._give_up(process)
                except BaseException:
                    # What it still says is not for the next one who asks.
                    await self._give_up(process)
                    raise
        raise SideProcessError("the process has died of what it was asked")

    async def _process(self) -> Process:
        """Find the process, or start one; a start goes on when nobody waits for it any more."""
        if self._start is not None and _has_ended(self._start):
            self._start = None
        if self._start is None:
            self._start = asyncio.create_task(_started(self._command))
        try:
            return await asyncio.shield(self._start)
        except SideProcessError:
            self._start = None
            raise

    async def _give_up(self, process: Process) -> None:
        self._start = None
        await _kill(process)


def _has_ended(start: "asyncio.Task[Process]") -> bool:
    """Whether a process that was started is over: after idle minutes, for one."""
    if not start.done() or start.cancelled() or start.exception() is not None:
        return False
    return start.result().returncode is not None


def _environment() -> dict[str, str]:
    passed_on = {
        name: value
        for name, value in os.environ.items()
        if name in _PASSED_ON or name.startswith(_PASSED_ON_PREFIXES)
    }
    return passed_on | _ONE_THREAD


async def _started(command: Sequence[str]) -> Process:
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=_ROOT, env=_environment()
        )
    except OSError as error:
        raise SideProcessError(f"no process can be started: {error}") from error
    try:
        complaint = await asyncio.wait_for(_read(process), _START_SECONDS)
    except (OSError, EOFError) as error:  # TimeoutError is one of them
        await _kill(process)
        raise SideProcessError("the process did not start") from error
    except BaseException:
        await _kill(process)
        raise
    if complaint:
        await _kill(process)
        raise SideProcessError(complaint.decode(errors="replace"))
    return process


async def _ask(process: Process, question: bytes) -> bytes:
    assert process.stdin  # noqa: S101 - it has a pipe
    process.stdin.write(frame(question))
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
