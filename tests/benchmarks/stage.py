"""The stage of a measurement: a Bot API, a bot in front of it, a database behind."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import aiohttp

from bot.storage.engine.database import Database
from bot.storage.engine.schema import migrate
from tests.benchmarks.city import settle
from tests.postgres import postgres_server

Json = dict[str, Any]
LONGEST = 300.0
COACH = ("tests.benchmarks.coach",)


class Api:
    """The Bot API of the stage, and what it has seen."""

    def __init__(self, port: int, http: aiohttp.ClientSession) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self._http = http

    async def order(self, name: str, **given: Any) -> Json:
        url = f"{self.address}/control/{name}"
        async with self._http.post(url, data=json.dumps(given)) as answer:
            found: Json = json.loads(await answer.read())
            return found

    async def until_came(self, count: int) -> list[float]:
        """Wait for so many messages; give the moments they came at."""
        end = perf_counter() + LONGEST
        while (await self.order("look"))["came"] < count and perf_counter() < end:
            await asyncio.sleep(0.05)
        return list((await self.order("times"))["came"])


@asynccontextmanager
async def telegram(delay: float) -> AsyncIterator[Api]:
    process = await start("tests.benchmarks.bot_api")
    assert process.stdout
    port = int(await process.stdout.readline())
    async with aiohttp.ClientSession() as http:
        api = Api(port, http)
        await api.order("delay", seconds=delay)
        yield api
    process.terminate()
    await process.wait()


class Bot:
    """A bot as a process; when it has ended, what it told of itself."""

    def __init__(self, process: asyncio.subprocess.Process, ready_s: float) -> None:
        self.process = process
        self.ready_s = ready_s
        self.told: Json = {}

    def memory_mb(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024


@asynccontextmanager
async def bot(api: Api, module: Sequence[str], **environment: str) -> AsyncIterator[Bot]:
    begun = perf_counter()
    process = await start(
        *module,
        BOT_TOKEN="1:xxx",
        BOT_API_URL=api.address,
        LISTEN="127.0.0.1:0",
        LOG_LEVEL="ERROR",
        **{"SEND_RATE": "1000", **environment},
    )
    assert process.stdout
    await process.stdout.readline()
    running = Bot(process, perf_counter() - begun)
    yield running
    process.terminate()
    rest = (await process.stdout.read()).decode().strip()
    await process.wait()
    running.told = json.loads(rest) if rest.startswith("{") else {}


async def start(module: str, *arguments: str, **environment: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, **environment},
    )


async def told_by(module: str, *arguments: str) -> Json:
    """Run a process to its end, and read what it told."""
    process = await start(module, *arguments)
    out, _ = await process.communicate()
    found: Json = json.loads(out.decode().splitlines()[-1])
    return found


@asynccontextmanager
async def city(
    count: int,
    *,
    due: bool = False,
    weeks: int = 8,
    is_planned: bool = True,
    on: str = "sqlite",
) -> AsyncIterator[str]:
    """The address of a database with so many runners, on SQLite or on PostgreSQL."""
    with _new_database(on) as url:
        database = await Database.connect(url)
        await migrate(database)
        now = datetime.now(UTC)
        at = now - timedelta(seconds=1) if due else now + timedelta(hours=20)
        await settle(database, count, next_push_at=at, weeks_behind=weeks, is_planned=is_planned)
        await database.close()
        yield url


@contextmanager
def _new_database(on: str) -> Iterator[str]:
    if on == "postgresql":
        with postgres_server() as url:
            yield url
        return
    with TemporaryDirectory(prefix="milecoach-city-") as folder:
        yield f"sqlite:///{folder}/city.db"
