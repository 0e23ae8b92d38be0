"""Processes of the coach that start at once: forked from one that has loaded its modules.

They are processes like any other: with a number, signals, pipes and an end of their own.  Loading
the modules again for each of them would take most of the time of the tests that kill them.
"""

import asyncio
import multiprocessing
import os
import runpy
import signal
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess

SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.preloaded"])


class ForkedProcess:
    """What tests use of ``asyncio.subprocess.Process``."""

    def __init__(
        self,
        process: ForkServerProcess,
        stdout: asyncio.StreamReader,
        stderr: asyncio.StreamReader,
    ) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self._process = process
        self._has_ended = asyncio.Event()
        asyncio.get_running_loop().add_reader(process.sentinel, self._end)

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """Its exit status; the negative number of the signal that ended it."""
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        await self._has_ended.wait()
        assert self.returncode is not None
        return self.returncode

    def _end(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._process.join()
        self._has_ended.set()


async def start_module(
    module: str, *arguments: str, env: Mapping[str, str] | None = None
) -> ForkedProcess:
    """Start ``python -m module arguments``."""
    environment = dict(os.environ if env is None else env)
    stdout, to_stdout = SERVER.Pipe(duplex=False)
    stderr, to_stderr = SERVER.Pipe(duplex=False)
    written = (module, arguments, environment, to_stdout, to_stderr)
    process = SERVER.Process(target=_run, args=written, daemon=True)
    await asyncio.to_thread(process.start)
    to_stdout.close()
    to_stderr.close()
    return ForkedProcess(process, await _reader(stdout), await _reader(stderr))


async def _reader(pipe: Connection) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    file = os.fdopen(os.dup(pipe.fileno()), "rb", buffering=0)
    pipe.close()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), file)
    return reader


def _run(
    module: str,
    arguments: tuple[str, ...],
    environment: dict[str, str],
    stdout: Connection,
    stderr: Connection,
) -> None:
    os.dup2(stdout.fileno(), 1)
    os.dup2(stderr.fileno(), 2)
    stdout.close()
    stderr.close()
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
