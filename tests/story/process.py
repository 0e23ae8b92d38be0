"""``milecoach run`` as a process of its own, started, killed and started again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.local_telegram.server import DemoServer
from tests.processes import ForkedProcess, start_module

SECONDS_TO_START = 90.0


class CoachProcess:
    """A coach that serves a Bot API over HTTP from a database of its own.

    Args:
        code: The folder that holds ``bot``; ``None``: this one.
    """

    def __init__(
        self,
        telegram: DemoServer,
        database_url: str,
        code: Path | None = None,
        /,
        **environment: str,
    ) -> None:
        self._code = code
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "BOT_TOKEN"},
            "BOT_TOKEN": telegram.token,
            "BOT_API_URL": telegram.base_url,
            "DATABASE_URL": database_url,
            "LISTEN": "127.0.0.1:0",
            "LOG_LEVEL": "WARNING",
            **environment,
        }
        self._process: asyncio.subprocess.Process | ForkedProcess | None = None

    async def start(self) -> str:
        """Start, and wait for the line that says it is ready."""
        await self.begin()
        assert self._process
        assert self._process.stdout
        try:
            line = await asyncio.wait_for(self._process.stdout.readline(), SECONDS_TO_START)
        except TimeoutError:
            await self.kill()
            raise AssertionError(f"the coach did not start: {await self.errors()}") from None
        assert b"ready" in line, f"the coach did not start: {await self.errors()}"
        return line.decode()

    async def begin(self) -> None:
        """Start, and wait for nothing."""
        if self._code is None:
            self._process = await start_module("bot", "run", env=self._environment)
            return
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=self._environment,
            cwd=self._code,
        )

    def hears(self, number: int) -> bool:
        """Tell whether it does something of its own about a signal."""
        assert self._process
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
        return bool(int(caught.split()[1], 16) >> (number - 1) & 1)

    async def kill(self) -> None:
        """End it at once, wherever it is."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def errors(self) -> str:
        """Read what it wrote to standard error until its end."""
        assert self._process
        assert self._process.stderr
        return (await asyncio.wait_for(self._process.stderr.read(), SECONDS_TO_START)).decode()

    async def stop(self) -> int:
        """Ask it to end.

        Returns:
            Its exit status.
        """
        assert self._process
        self._process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self._process.wait(), SECONDS_TO_START)


@asynccontextmanager
async def coach_process(
    telegram: DemoServer, database_url: str, **environment: str
) -> AsyncIterator[CoachProcess]:
    """Run a coach while the block runs."""
    coach = CoachProcess(telegram, database_url, **environment)
    await coach.start()
    try:
        yield coach
    finally:
        await coach.kill()
