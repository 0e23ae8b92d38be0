"""The demo: the real coach and a Telegram of one's own in one process, with a movable clock."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot import demo
from bot.app import Coach, open_database
from bot.cli.port import HERE, free_port, taken
from bot.cli.run import stop_on_signals
from bot.delivery.settings import DeliverySettings
from bot.demo.play import PLAY_STARTS, play
from bot.domain.runner import RunnerId
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.next_morning import NextMorning
from bot.local_telegram.server import DEMO_TOKEN, DemoServer
from bot.observe.logs import configure_logging
from bot.observe.web import serve_web
from bot.settings import Settings
from bot.stand_ins.intervals_icu import intervals_icu
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import work_opener

PAGE = Path(demo.__file__).parent / "page"

# On this machine nobody limits messages, and nobody wants to wait for them.
FAST = DeliverySettings(send_rate=1000, chat_gap_seconds=0.02, look_seconds=0.1)


async def demonstrate(port: int, tell: Callable[[str], None]) -> None:
    """Serve the chat page until the process is told to stop.

    Raises:
        SettingsError: The port cannot be served.
    """
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with _demo(MovableClock(), port, stop) as server:
        tell(
            f"milecoach demo: open {server.base_url} in a browser; "
            "Ctrl+C ends it, and its chats with it"
        )
        await stop.wait()
    tell("milecoach demo: ended; a demo keeps nothing, so its chats and plans are gone")


async def play_two_weeks(tell: Callable[[str], None]) -> None:
    """Play a runner's first two weeks through the real coach over HTTP, and tell the chat."""
    clock = MovableClock(PLAY_STARTS)
    async with _demo(clock, 0, asyncio.Event()) as server:
        async for line in play(server.base_url):
            tell(line)


@asynccontextmanager
async def _demo(clock: MovableClock, port: int, stop: asyncio.Event) -> AsyncIterator[DemoServer]:
    async with intervals_icu(clock) as intervals:
        with TemporaryDirectory(prefix="milecoach-demo-") as folder:
            async with _coached(clock, port, stop, Path(folder), intervals.url) as server:
                yield server


@asynccontextmanager
async def _coached(
    clock: MovableClock, port: int, stop: asyncio.Event, folder: Path, intervals_url: str
) -> AsyncIterator[DemoServer]:
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        bot_token=SecretStr(DEMO_TOKEN),
        database_url=f"sqlite:///{folder / 'demo.sqlite'}",
        # Keys last as long as the demo.
        secrets_key=(SecretStr(Fernet.generate_key().decode()),),
        intervals_url=intervals_url,
        log_level="WARNING",
    )
    configure_logging(settings)
    database = await open_database(settings, is_server=True)
    server = DemoServer(clock, next_morning=_next_morning(database), page=PAGE)
    try:
        await server.start(HERE, port)
    except OSError as error:
        await database.close()
        raise taken(port, error) from error
    web_port = free_port(HERE)
    settings = settings.model_copy(
        update={"bot_api_url": server.base_url, "public_url": f"http://{HERE}:{web_port}"}
    )
    coach = Coach(settings, database, clock, FAST)
    ready = asyncio.Event()

    async def when_ready() -> None:
        ready.set()

    running = asyncio.create_task(coach.run(stop, when_ready))
    try:
        async with serve_web((HERE, web_port), lambda: coach.is_ready, coach.routes):
            await asyncio.wait(
                [running, asyncio.create_task(ready.wait())],
                return_when=asyncio.FIRST_COMPLETED,
            )
            yield server
    finally:
        stop.set()
        await running
        await server.stop()
        await database.close()


def _next_morning(database: Database) -> NextMorning:
    open_work = work_opener(database)

    async def next_morning(person: int) -> datetime | None:
        async with open_work() as work:
            morning = await work.runners.appointment(RunnerId(person))
        return None if morning is None else morning.at

    return next_morning
