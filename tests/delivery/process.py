"""A coach in a process of its own, to be killed: it repeats what it hears.

python -m tests.delivery.process DATABASE_URL BOT_API_URL TOKEN [--webhook] [--confirm-first]
"""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from aiohttp import web
from telegram import Bot

from bot.delivery.delivery import Delivery
from bot.delivery.http import AiohttpRequest
from bot.delivery.poll import Poller
from bot.delivery.ports import Handlers
from bot.delivery.settings import Webhook
from bot.mail.calls import Call
from bot.mail.ports import Update
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import SqlUnitOfWork, work_opener
from tests.delivery.coach import QUICK, EchoCoach

READY = "ready"
PUBLIC = "https://coach.example"
# Leases end early, but not while a busy machine still answers.
SETTINGS = replace(QUICK, lease_seconds=6, answer_seconds=5, poll_seconds=5)
BY_WEBHOOK = replace(SETTINGS, webhook=Webhook(f"{PUBLIC}/telegram", "a-secret"))


class ConfirmFirst(Poller[SqlUnitOfWork]):
    """The mistake that loses updates: Telegram hears that they came before they are kept."""

    async def _keep(self, updates: Sequence[Update], stop: asyncio.Event) -> bool:
        after = max(int(one["update_id"]) for one in updates) + 1
        await self._api.call(Call("getUpdates", {"offset": after, "timeout": 0}), 5)
        await asyncio.sleep(0.5)
        return await super()._keep(updates, stop)


async def run(database_url: str, bot_api_url: str, token: str, *options: str) -> None:
    database = await Database.connect(database_url, sole=True)
    echo = EchoCoach()
    coach: Handlers[Any] = Handlers(handle=echo.handle, word=echo.word, apology=echo.apology)
    bot = Bot(
        token,
        base_url=f"{bot_api_url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )
    open_work = work_opener(database)
    settings = BY_WEBHOOK if "--webhook" in options else SETTINGS
    delivery = Delivery(bot, database, open_work, coach, settings)
    if "--confirm-first" in options:
        delivery._intake = ConfirmFirst(
            delivery._api, database, open_work, settings, delivery.health
        )
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with _served(delivery) as port:
        # Whoever brings updates has to know the port before delivery asks to be called.
        _tell(f"port {port}")
        running = asyncio.create_task(delivery.run(stop))
        await delivery.ready.wait()
        _tell(READY)
        await running
    await database.close()


@asynccontextmanager
async def _served(delivery: Delivery[SqlUnitOfWork]) -> AsyncIterator[int]:
    application = web.Application()
    application.add_routes(delivery.routes)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(run(*sys.argv[1:]))
