"""The composition root: builds every part once, hands each what it needs, decides nothing."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from aiohttp import web
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.chat.application import Chat, apologise
from bot.chat.door import Door
from bot.chat.menus import publish_menus, publish_plan_button
from bot.chat.operator import Operator
from bot.clock import Clock, real_time
from bot.coaching.broadcast import queue_news
from bot.coaching.due import DueRunnerError
from bot.coaching.evening import put_off_evening, queue_due_evenings
from bot.coaching.morning import put_off, queue_due_pushes
from bot.coaching.ports import DueRunner, UnitOfWork
from bot.coaching.weeks_ahead import make_weeks_ahead
from bot.connections.calendar_feed import CalendarFeed
from bot.connections.intervals_icu import IntervalsIcu
from bot.connections.open_meteo import OpenMeteo
from bot.connections.relay import MOST_AT_A_TIME, Relay
from bot.connections.weather import WeatherWatch
from bot.delivery.delivery import Delivery
from bot.delivery.file_readers import FileReaders
from bot.delivery.http import AiohttpRequest
from bot.delivery.morning import Wording, word_push
from bot.delivery.ports import FileHandlers, Handlers
from bot.delivery.retry import pause, unless_stopped, until_done
from bot.delivery.settings import DeliverySettings, Webhook, in_flight_at
from bot.mail.errors import StoreUnavailableError
from bot.mini_app.routes import MiniApp
from bot.settings import Settings, SettingsError, token_of
from bot.storage.engine.database import Database
from bot.storage.engine.schema import migrate
from bot.storage.unit_of_work import SqlUnitOfWork, work_opener
from bot.timetable import Jobs, keep_ticking, timetable

if TYPE_CHECKING:
    from bot.connections.secrets import SecretBox
    from bot.domain.runner import RunnerId

logger = logging.getLogger(__name__)

# As many runners as one tick takes at a time: nobody who writes meanwhile waits for 50 ms.
BATCH = 50
# So little of a broadcast waits in the push lane that a morning hardly waits behind it.
SECONDS_OF_NEWS = 5
# Weeks are made in small steps with rests, so that whoever writes meanwhile hardly waits.
WEEKS_AT_ONCE = 2
REST_BETWEEN_WEEKS = 0.02  # seconds


class Coach:
    """The whole coach over one database, until it is told to stop."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        clock: Clock = real_time,
        delivery: DeliverySettings | None = None,
    ) -> None:
        self._clock = clock
        self._looking = asyncio.Lock()
        self._making = asyncio.Lock()
        self._broadcasting = asyncio.Lock()
        self._most_news = max(1, round(settings.send_rate * SECONDS_OF_NEWS))
        self._unmade: set[RunnerId] = set()
        self._open_work = work_opener(database)
        self._bot = build_bot(settings)
        self._database = database
        self._service = IntervalsIcu(settings.intervals_url)
        cipher = cipher_of(settings)
        self._chat = Chat(
            self._bot,
            clock,
            word_push,
            door_of(settings),
            operator=operator_of(settings),
            cipher=cipher,
            public_url=settings.public_url,
        )
        self._feed = (
            None
            if settings.public_url is None
            else CalendarFeed[SqlUnitOfWork](
                settings.public_url, self._open_work, clock, self._chat.admits
            )
        )
        self._mini_app = (
            None
            if settings.public_url is None
            else MiniApp[SqlUnitOfWork](
                settings.public_url,
                token_of(settings),
                self._open_work,
                clock,
                self._chat.admits,
                settings.local_telegram,
            )
        )
        self._readers = FileReaders()
        self._relay = (
            None
            if cipher is None
            else Relay[SqlUnitOfWork](
                self._open_work,
                self._service,
                cipher,
                self._chat.receive,
                self._readers.read_activities,
                clock,
                self._chat.admits,
            )
        )
        self._relaying: asyncio.Task[None] | None = None
        self._forecasts = OpenMeteo(settings.weather_url)
        self._weather = (
            None
            if settings.weather is None
            else WeatherWatch(self._open_work, self._forecasts, clock)
        )
        self._forecasting: asyncio.Task[None] | None = None
        self._is_ending = False
        wording = Wording(self._open_work, clock, self._chat.admitted)
        self._delivery = Delivery[SqlUnitOfWork](
            self._bot,
            database,
            self._open_work,
            Handlers(
                handle=self._chat.handle,
                word=wording.word,
                apology=apologise,
                slow_down=self._chat.slow_down,
                waits=self._chat.waits,
                admits=self._chat.admits,
                clock=clock,
                conceal=self._chat.conceal,
                files=FileHandlers(
                    find=self._chat.file_in, read=self._readers.read, handle=self._chat.handle
                ),
            ),
            delivery or delivery_settings(settings),
        )

    @property
    def is_ready(self) -> bool:
        """Whether updates are being taken, and the database and Telegram answer."""
        return self._delivery.ready.is_set() and not self._delivery.health.ailing

    @property
    def routes(self) -> list[web.RouteDef]:
        """What is served over HTTP: webhook, calendars and the plan page, where there are any."""
        feeds = () if self._feed is None else self._feed.routes
        pages = () if self._mini_app is None else self._mini_app.routes
        return [*self._delivery.routes, *feeds, *pages]

    async def run(self, stop: asyncio.Event, when_ready: Callable[[], Awaitable[None]]) -> None:
        """Serve runners until told to stop, then finish what is in hand.

        Raises:
            SettingsError: Telegram does not know the token.
        """
        try:
            if await self._reach_telegram(stop):
                await self._serve(stop, when_ready)
        finally:
            await self._bot.shutdown()

    async def _serve(self, stop: asyncio.Event, when_ready: Callable[[], Awaitable[None]]) -> None:
        jobs = Jobs(
            queue_due_pushes=self._queue_due_pushes,
            make_weeks_ahead=partial(self._make_weeks_ahead, stop),
            queue_news=self._queue_news,
            look_at_connections=None if self._relay is None else self._look_at_connections,
            look_at_weather=None if self._weather is None else self._look_at_weather,
        )
        clock = timetable(jobs)
        announcing = asyncio.create_task(self._announce(when_ready))
        clock.start()
        ticking = asyncio.create_task(keep_ticking(clock))
        try:
            async with self._readers, self._service, self._forecasts:
                await self._delivery.run(stop)
                await self._end_relaying()
                await self._end_forecasting()
        finally:
            ticking.cancel()
            clock.pause()
            async with (
                self._looking,
                self._making,
                self._broadcasting,
            ):  # a step that has begun is finished
                clock.shutdown(wait=False)
            announcing.cancel()

    async def _reach_telegram(self, stop: asyncio.Event) -> bool:
        """Learn the bot's own name; an unreachable Telegram is tried again and again."""

        async def start() -> None:
            try:
                await unless_stopped(stop, self._chat.start())
            except InvalidToken:
                raise SettingsError("BOT_TOKEN is not known to Telegram") from None

        def trouble(error: Exception) -> float:
            logger.warning("Telegram cannot be reached, trying again: %s", error)
            return 1.0

        await until_done(stop, start, (TelegramError,), trouble)
        return not stop.is_set()

    async def _announce(self, when_ready: Callable[[], Awaitable[None]]) -> None:
        await self._delivery.ready.wait()
        await when_ready()
        app = self._mini_app
        await publish_menus(self._bot)
        await publish_plan_button(self._bot, None if app is None else app.address)

    async def _queue_due_pushes(self) -> None:
        """Queue what is due, batch by batch, each in a unit of work of its own."""
        async with self._looking:
            try:
                while await self._see_to_a_batch("morning", queue_due_pushes, put_off):
                    pass
                while await self._see_to_a_batch("evening", queue_due_evenings, put_off_evening):
                    pass
            except StoreUnavailableError as error:
                logger.warning("the database cannot be reached, mornings wait: %s", error)

    async def _see_to_a_batch(
        self,
        name: str,
        queue: Callable[[UnitOfWork, datetime, int], Awaitable[int]],
        leave_out: Callable[[UnitOfWork, DueRunner], Awaitable[None]],
    ) -> int:
        try:
            async with self._open_work() as work:
                return await queue(work, self._clock(), BATCH)
        except DueRunnerError as error:
            logger.exception("runner %s is left out this %s", error.due.runner.id, name)
            async with self._open_work() as work:
                await leave_out(work, error.due)
            return 1

    async def _queue_news(self) -> None:
        """Queue what is broadcast, a few seconds' worth at a time."""
        async with self._broadcasting:
            try:
                while await self._queue_some_news():
                    pass
            except StoreUnavailableError as error:
                logger.warning("the database cannot be reached, broadcasts wait: %s", error)

    async def _queue_some_news(self) -> bool:
        async with self._open_work() as work:
            return await queue_news(work, self._clock(), self._most_news)

    async def _make_weeks_ahead(self, stop: asyncio.Event) -> None:
        """Make the weeks that are about to begin, a few at a time, with rests between."""
        async with self._making:
            try:
                while not stop.is_set() and await self._make_some_weeks():
                    await pause(stop, REST_BETWEEN_WEEKS)
            except StoreUnavailableError as error:
                logger.warning("the database cannot be reached, weeks wait: %s", error)

    async def _make_some_weeks(self) -> int:
        try:
            async with self._open_work() as work:
                return await make_weeks_ahead(work, self._clock(), WEEKS_AT_ONCE, self._unmade)
        except DueRunnerError as error:
            # Its morning tries once more; until then it holds nobody else up.
            left_out = error.due.runner.id
            logger.exception("the week of runner %s is left for the morning", left_out)
            self._unmade.add(left_out)
            return 1

    async def _look_at_connections(self) -> None:
        """Go to and fro for connected runners, unless another process does."""
        if self._is_ending:
            return
        self._relaying = asyncio.create_task(self._relay_what_is_due())
        await asyncio.wait([self._relaying])

    async def _relay_what_is_due(self) -> None:
        assert self._relay is not None  # noqa: S101 - there is no such job without it
        try:
            async with self._database.sole("connections") as guard:
                if guard is None:
                    return
                self._service.take_over()
                # A full step leaves others that are due: they do not wait for the clock.
                while await self._relay.look() >= MOST_AT_A_TIME and not self._is_ending:
                    pass
        except StoreUnavailableError as error:
            logger.warning("the database cannot be reached, connections wait: %s", error)

    async def _end_relaying(self) -> None:
        """Let go of a service that has not answered; what has begun here is finished."""
        self._is_ending = True
        if self._relay is not None and self._relaying is not None:
            async with self._relay.steps:
                self._relaying.cancel()
            await asyncio.wait([self._relaying])

    async def _look_at_weather(self) -> None:
        """Look up the weather of mornings that are near, unless another process does."""
        if self._is_ending:
            return
        self._forecasting = asyncio.create_task(self._look_up_weather())
        await asyncio.wait([self._forecasting])

    async def _look_up_weather(self) -> None:
        assert self._weather is not None  # noqa: S101 - there is no such job without it
        try:
            async with self._database.sole("weather") as guard:
                if guard is not None:
                    self._forecasts.take_over()
                    await self._weather.look()
        except StoreUnavailableError as error:
            logger.warning("the database cannot be reached, the weather waits: %s", error)

    async def _end_forecasting(self) -> None:
        """Let go of a service that has not answered; what has begun here is finished."""
        if self._weather is not None and self._forecasting is not None:
            async with self._weather.steps:
                self._forecasting.cancel()
            await asyncio.wait([self._forecasting])


def build_bot(settings: Settings) -> ExtBot[None]:
    return ExtBot(
        token_of(settings),
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )


def door_of(settings: Settings) -> Door:
    """Tell who may use the coach: those who run it always may."""
    allowed = settings.allowed_ids
    return Door(None if allowed is None else allowed | settings.admin_ids, settings.banned_ids)


def operator_of(settings: Settings) -> Operator:
    return Operator(
        settings.admin_ids,
        settings.crisis_line,
        settings.contact,
        settings.retention,
        has_weather=settings.weather is not None,
    )


def cipher_of(settings: Settings) -> "SecretBox | None":
    """Make what encrypts keys of connected services; without secrets none is kept."""
    if not settings.secrets_key:
        return None
    from bot.connections.secrets import SecretBox  # noqa: PLC0415 - cryptography is large

    return SecretBox([secret.get_secret_value() for secret in settings.secrets_key])


def delivery_settings(settings: Settings) -> DeliverySettings:
    webhook = None
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        webhook = Webhook(settings.webhook_url, settings.webhook_secret.get_secret_value())
    return DeliverySettings(
        send_rate=settings.send_rate,
        in_flight=in_flight_at(settings.send_rate),
        allow_paid_broadcast=settings.allow_paid_broadcast,
        admins=settings.admin_ids,
        retention=settings.retention,
        webhook=webhook,
    )


async def open_database(settings: Settings, *, is_server: bool) -> Database:
    """Open the database and bring its tables to the newest version.

    Raises:
        DatabaseError: It cannot be used; the sentence says why.
    """
    database = await Database.connect(settings.database_url, sole=is_server)
    try:
        await migrate(database)
    except BaseException:
        await database.close()
        raise
    return database
