"""A coach in a process of its own, to be killed: it repeats what it hears.

python -m tests.delivery.process DATABASE_URL BOT_API_URL TOKEN [--confirm-first]
"""

import asyncio
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from telegram import Bot

from bot.coaching.mail import Call
from bot.delivery.delivery import Delivery
from bot.delivery.intake import Poller
from bot.delivery.ports import Coach, Update
from bot.storage.database import Database
from bot.storage.unit_of_work import SqlUnitOfWork, work_opener
from tests.delivery.coach import QUICK, EchoCoach

READY = "ready"
# Leases end early, but not while a busy machine still answers.
SETTINGS = replace(QUICK, lease_seconds=6, answer_seconds=5)


class ConfirmFirst(Poller[SqlUnitOfWork]):
    """The mistake that loses updates: Telegram hears that they came before they are kept."""

    async def _keep(self, updates: Sequence[Update], stop: asyncio.Event) -> bool:
        after = max(int(one["update_id"]) for one in updates) + 1
        await self._line.call(Call("getUpdates", {"offset": after, "timeout": 0}), 5)
        await asyncio.sleep(0.05)
        return await super()._keep(updates, stop)


async def run(database_url: str, bot_api_url: str, token: str, *, confirm_first: bool) -> None:
    database = await Database.connect(database_url, sole=True)
    echo = EchoCoach()
    coach: Coach[Any] = Coach(handle=echo.handle, word=echo.word, apology=echo.apology)
    bot = Bot(token, base_url=f"{bot_api_url}/bot")
    open_work = work_opener(database)
    delivery = Delivery(bot, database, open_work, coach, SETTINGS)
    if confirm_first:
        delivery._intake = ConfirmFirst(delivery._line, database, open_work, SETTINGS)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    running = asyncio.create_task(delivery.run(stop))
    await delivery.ready.wait()
    sys.stdout.write(f"{READY}\n")
    sys.stdout.flush()
    await running
    await database.close()


if __name__ == "__main__":
    asyncio.run(run(*sys.argv[1:4], confirm_first="--confirm-first" in sys.argv))
