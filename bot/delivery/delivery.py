"""Delivery as one thing: start it, wait until it is ready, stop it.

How the composition root uses it::

    delivery = Delivery(
        bot,                      # a telegram.Bot: its address is all that is asked
        database,                 # a storage.Database
        work_opener(database),
        Coach(
            handle=handle,        # async (update: dict, work) -> None; raising undoes all of it
            word=word,            # async (Push) -> Letter | None, when the push is sent
            apology=apology,      # (update: dict) -> Letter, in the sender's language
            clock=clock,          # the coach's clock; movable in the demo
        ),
        DeliverySettings(send_rate=30),
    )
    await delivery.run(stop)      # until the event is set; then drains within 10 s
    delivery.ready                # an event: updates are being taken
    delivery.routes               # to be served over HTTP: the webhook, where there is one
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Generic, Protocol

from aiohttp import web
from telegram import Bot

from bot.delivery.attempt import Attempts
from bot.delivery.bot_api import BotApi
from bot.delivery.charts import ChartProcess
from bot.delivery.downloads import Files
from bot.delivery.health import SystemHealth
from bot.delivery.housekeeping import Housekeeping
from bot.delivery.metrics import faults
from bot.delivery.poll import Poller
from bot.delivery.ports import Handlers, OpenWork, Work
from bot.delivery.retry import pause, until_done
from bot.delivery.send import Sender
from bot.delivery.settings import DeliverySettings
from bot.delivery.webhook import WebhookIntake
from bot.delivery.work import Worker
from bot.mail.errors import StoreUnavailableError
from bot.mail.ports import Store

logger = logging.getLogger(__name__)

_DRAIN_SECONDS = 10.0
_STORE_TROUBLE = 1.0
_FAULT_SECONDS = 1.0
_LONGEST_FAULT_SECONDS = 30.0


class Intake(Protocol):
    """A way in for updates."""

    @property
    def routes(self) -> list[web.RouteDef]: ...

    async def run(self, stop: asyncio.Event, ready: asyncio.Event) -> None: ...


class Delivery(Generic[Work]):
    """Carries updates to the coach and letters to the runners.

    Attributes:
        ready: Set once updates are being taken.
        health: Whether the database and Telegram answer.
    """

    def __init__(
        self,
        bot: Bot,
        store: Store,
        open_work: OpenWork[Work],
        coach: Handlers[Work],
        settings: DeliverySettings | None = None,
    ) -> None:
        settings = settings or DeliverySettings()
        self.ready = asyncio.Event()
        self.health = SystemHealth()
        self._store = store
        self._api = BotApi(bot.base_url, bot.base_file_url, settings.in_flight + 1)
        self._intake: Intake = (
            Poller(self._api, store, open_work, settings, self.health, coach.conceal)
            if settings.webhook is None
            else WebhookIntake(settings.webhook, self._api, open_work, settings, coach.conceal)
        )
        bell = store.updates_bell
        self._files = (
            None
            if coach.files is None
            else Files(self._api, open_work, bell, coach.files, settings)
        )
        worker = Worker(open_work, bell, coach, settings, self._files)
        self._workers = [worker] * settings.workers
        self._charts = ChartProcess(settings.drawing_seconds)
        attempts = Attempts(self._api, coach.word, self._charts.draw, settings, self.health)
        self._sender = Sender(attempts, open_work, store.letters_bell, coach.clock, settings)
        self._housekeeping = Housekeeping(open_work, coach.clock, self.health, settings)

    @property
    def routes(self) -> list[web.RouteDef]:
        """What has to be served over HTTP: the webhook, where there is one."""
        return self._intake.routes

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop; then finish what is in hand, within ten seconds."""
        async with self._api, self._charts:
            await self._end_old_leases(stop)
            await self._run(stop)

    async def _run(self, stop: asyncio.Event) -> None:
        runs: list[tuple[str, Callable[[], Awaitable[None]]]] = [
            ("intake", lambda: self._intake.run(stop, self.ready)),
            ("housekeeping", lambda: self._housekeeping.run(stop)),
            *(("worker", partial(worker.run, stop)) for worker in self._workers),
            ("sender", lambda: self._sender.run(stop)),
        ]
        files = self._files
        if files is not None:
            runs.append(("files", lambda: files.run(stop)))
        parts = [asyncio.create_task(_keep_up(name, run, stop), name=name) for name, run in runs]
        stopping = asyncio.create_task(stop.wait(), name="stop")
        await asyncio.wait([stopping, *parts], return_when=asyncio.FIRST_COMPLETED)
        await self._drain(stop, parts)
        for outcome in await asyncio.gather(stopping, *parts, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome

    async def _drain(self, stop: asyncio.Event, parts: list[asyncio.Task[None]]) -> None:
        """Let every part finish what it has in hand."""
        self.ready.clear()
        stop.set()
        self._store.updates_bell.ring()
        self._store.letters_bell.ring()
        _, late = await asyncio.wait(parts, timeout=_DRAIN_SECONDS)
        for part in late:
            logger.warning("the %s did not finish in %s s", part.get_name(), _DRAIN_SECONDS)
            part.cancel()

    async def _end_old_leases(self, stop: asyncio.Event) -> None:
        """Settle what the process before had under way, where there can be no other."""
        if not self._store.is_sole:
            return

        def trouble(error: Exception) -> float:
            logger.warning("the database cannot be reached, trying again: %s", error)
            return _STORE_TROUBLE

        settle = partial(self._housekeeping.settle, all_leases=True)
        await until_done(stop, settle, (StoreUnavailableError,), trouble)


async def _keep_up(name: str, run: Callable[[], Awaitable[None]], stop: asyncio.Event) -> None:
    """Begin a part anew when it fails for no known reason: the others do without it meanwhile.

    Each of its steps is one transaction, so what failed left nothing behind.
    """
    seconds = _FAULT_SECONDS
    while True:
        try:
            await run()
        except Exception:
            faults.labels(name).inc()
            logger.exception("the %s failed, and begins anew in %s s", name, seconds)
            # Told to stop, it tries again at once, to settle what it had in hand; then as before.
            await (asyncio.sleep(seconds) if stop.is_set() else pause(stop, seconds))
            seconds = min(2 * seconds, _LONGEST_FAULT_SECONDS)
        else:
            return
