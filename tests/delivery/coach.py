"""A small coach behind the real delivery: it repeats what it hears, and words what is due."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiohttp import web
from sqlalchemy import update
from telegram import Bot

from bot.delivery.delivery import Delivery
from bot.delivery.http import AiohttpRequest
from bot.delivery.ports import FileHandlers, Handlers, Recording, SlowDown, Waits
from bot.delivery.settings import DeliverySettings
from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity
from bot.domain.runner import RunnerId
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.server import DemoServer
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.mail.push import Push, PushKind
from bot.storage.engine.database import Database
from bot.storage.tables import budget
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from bot.understanding.files.errors import UnknownFormatError
from tests.builders import MONDAY, MONDAY_7_AM, runner

# A machine that is busy with other things may take its time; waiting ends as soon as it may.
WAIT_SECONDS = 60.0

# As quick as it goes: what is tested is order and fate, not patience.
QUICK = DeliverySettings(
    send_rate=1000,
    chat_gap_seconds=0,
    look_seconds=0.05,
    trouble_seconds=0.05,
    retry_seconds=(0.05, 0.05),
)


class BrokenHandlerError(Exception):
    """What a handler with a bug raises."""


async def until(condition: Callable[[], Awaitable[bool]], within: float = WAIT_SECONDS) -> None:
    """Look again and again until something is so."""
    async with asyncio.timeout(within):
        while not await condition():  # noqa: ASYNC110  (other processes ring no bell here)
            await asyncio.sleep(0.02)


@dataclass
class EchoCoach:
    """Says back each text, after adding it to what this process has heard.

    Attributes:
        may_read: Lets the reading of slow files go on.
        broken: Texts that make the handler raise, after it has said something.
    """

    heard: list[str] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    worded: list[Push] = field(default_factory=list)
    silent: bool = False
    speechless: bool = False
    slow_down: SlowDown = lambda _: None
    waits: Waits = lambda _, __: None
    strangers: set[int] = field(default_factory=set)
    may_read: asyncio.Event = field(default_factory=asyncio.Event)

    async def admits(self, person: int, work: SqlUnitOfWork) -> bool:
        return person not in self.strangers

    async def handle(self, update: Mapping[str, Any], work: SqlUnitOfWork) -> None:
        message = update.get("message") or update.get("edited_message")
        if message is None:
            return
        text = message.get("text", "")
        work.letters.say(message["from"]["id"], Letter(f"heard {text}"))
        if text in self.broken:
            raise BrokenHandlerError(text)
        self.heard.append(text)

    def file_in(self, update: Mapping[str, Any]) -> str | None:
        document = update.get("message", {}).get("document")
        return None if document is None else str(document["file_id"])

    async def read_file(self, content: bytes) -> tuple[Activity, ...]:
        """Read a length in metres; the file may also be ``slow``, ``broken`` or nothing."""
        if content.startswith(b"slow"):
            await asyncio.wait_for(self.may_read.wait(), WAIT_SECONDS)
        if content == b"broken":
            raise BrokenHandlerError
        if not content[-4:].isdigit():
            raise UnknownFormatError
        metres = Distance(float(content[-4:]))
        run = Activity(
            started_at=MONDAY_7_AM, distance=metres, moving=Duration(60), elapsed=Duration(60)
        )
        return (run,)

    async def handle_file(
        self, update: Mapping[str, Any], work: SqlUnitOfWork, recording: Recording
    ) -> None:
        sender, name = update["message"]["from"]["id"], update["message"]["document"]["file_name"]
        told = recording[0].distance if isinstance(recording, tuple) else recording
        work.letters.say(sender, Letter(f"read {name}: {told}"))
        if name in self.broken:
            raise BrokenHandlerError(name)
        self.heard.append(name)

    async def has_heard(self) -> bool:
        return bool(self.heard)

    async def word(self, push: Push) -> Letter | None:
        self.worded.append(push)
        return None if self.silent else Letter(f"{push.kind} {push.day}")

    def apology(self, update: Mapping[str, Any]) -> Letter:
        if self.speechless:
            raise BrokenHandlerError("apology")
        return Letter("Sorry, that went wrong.")


@dataclass
class Post:
    """Telegram, the coach, and delivery between them."""

    server: DemoServer
    database: Database
    open_work: OpenSqlWork
    coach: EchoCoach
    clock: MovableClock

    webhook: str = ""
    is_store_away: bool = False

    @asynccontextmanager
    async def running(self, settings: DeliverySettings = QUICK) -> AsyncIterator[Delivery[Any]]:
        """Deliver for as long as the block lasts."""
        async with self._run(self._delivery(settings)) as delivery:
            yield delivery

    @asynccontextmanager
    async def serving(
        self, settings: DeliverySettings, public: str
    ) -> AsyncIterator[Delivery[Any]]:
        """Deliver with a webhook, for as long as the block lasts."""
        delivery = self._delivery(settings)
        application = web.Application(client_max_size=1024**2)
        application.add_routes(delivery.routes)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        local = f"http://127.0.0.1:{runner.addresses[0][1]}"
        assert settings.webhook is not None
        self.webhook = settings.webhook.url.replace(public, local)
        self.server.route_webhook(public, local)
        try:
            async with self._run(delivery):
                yield delivery
        finally:
            await runner.cleanup()

    def _delivery(self, settings: DeliverySettings) -> Delivery[Any]:
        bot = Bot(
            self.server.token,
            base_url=f"{self.server.base_url}/bot",
            base_file_url=f"{self.server.base_url}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(),
        )
        coach = Handlers(
            handle=self.coach.handle,
            word=self.coach.word,
            apology=self.coach.apology,
            slow_down=self.coach.slow_down,
            waits=self.coach.waits,
            admits=self.coach.admits,
            clock=self.clock,
            files=FileHandlers(
                find=self.coach.file_in,
                read=self.coach.read_file,
                handle=self.coach.handle_file,
            ),
        )
        return Delivery(bot, self.database, self._open, coach, settings)

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[SqlUnitOfWork]:
        if self.is_store_away:
            raise StoreUnavailableError("away")
        async with self.open_work() as work:
            yield work

    @asynccontextmanager
    async def _run(self, delivery: Delivery[Any]) -> AsyncIterator[Delivery[Any]]:
        stop = asyncio.Event()
        running = asyncio.create_task(delivery.run(stop))
        try:
            await asyncio.wait_for(delivery.ready.wait(), WAIT_SECONDS)
            yield delivery
        finally:
            self.is_store_away = False
            stop.set()
            await asyncio.wait_for(running, WAIT_SECONDS)

    async def push(self, to: int, *, day: int = 0, stale_in: float = 3600) -> None:
        """Queue a push to a runner of this number."""
        now = self.clock()
        push = Push(
            RunnerId(to),
            PushKind.MORNING,
            MONDAY + timedelta(days=day),
            now,
            now + timedelta(seconds=stale_in),
        )
        async with self.open_work() as work:
            await work.runners.save(runner(to))
            assert await work.pushes.queue(push)

    async def fates(self) -> list[str]:
        """What became of everything in the outbox, oldest first."""
        async with self.database.begin() as connection:
            rows = await connection.exec_driver_sql("SELECT fate FROM outbox ORDER BY id")
            return [fate for (fate,) in rows]

    async def is_paused(self) -> bool:
        """Whether Telegram has asked every process to leave it alone."""
        async with self.open_work() as work:
            now = await work.outbox.budget()
        return now.paused_until is not None and now.paused_until > now.now

    async def end_pause(self) -> None:
        async with self.database.begin() as connection:
            await connection.execute(update(budget).values(paused_until=None))

    async def until_fates(self, *fates: str, within: float = WAIT_SECONDS) -> None:
        """Wait until the outbox has come to this."""

        async def has_come() -> bool:
            return sorted(await self.fates()) == sorted(fates)

        await until(has_come, within)
