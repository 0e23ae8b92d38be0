"""Anna's coach with its plan page served."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.local_telegram.chats import PrivateChat
from bot.local_telegram.web_app import launch_address, sign_init_data
from bot.mini_app.routes import MiniApp
from bot.storage.unit_of_work import SqlUnitOfWork
from tests.chat.conversation import Conversation, conversation

TOKEN = "7000000001:a-token-of-this-test"  # noqa: S105


@dataclass
class Served:
    """A served plan page, and Anna who talks to the same coach.

    Attributes:
        closed_to: Who may not use the coach.
        is_idle: The database answers.
    """

    anna: Conversation
    url: str = ""
    closed_to: set[int] = field(default_factory=set)
    is_idle: asyncio.Event = field(default_factory=asyncio.Event)

    def init_data(self, person: int | None = None, language: str = "en") -> str:
        chat = PrivateChat(self.anna.person if person is None else person, "Anna", language)
        return sign_init_data(TOKEN, chat, int(self.anna.now.timestamp()))

    def launch(self, theme: Any = "light") -> str:
        chat = PrivateChat(self.anna.person, "Anna", "en")
        return launch_address(self.url, TOKEN, chat, int(self.anna.now.timestamp()), theme)

    async def season(self, init_data: str | None = None) -> tuple[int, dict[str, Any]]:
        given = self.init_data() if init_data is None else init_data
        headers = {"Authorization": f"tma {given}"}
        async with (
            aiohttp.ClientSession() as http,
            http.get(f"{self.url}/season", headers=headers) as answer,
        ):
            return answer.status, await answer.json()

    async def take(self, told: object, init_data: str | None = None) -> int:
        given = self.init_data() if init_data is None else init_data
        headers = {"Authorization": f"tma {given}"}
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{self.url}/taken", json=told, headers=headers) as answer,
        ):
            return answer.status

    async def inbox(self) -> list[dict[str, Any]]:
        """What waits in the inbox."""
        async with self.anna.database.begin() as connection:
            rows = await connection.exec_driver_sql("SELECT update_id FROM inbox")
            numbers = [number for (number,) in rows]
        async with self.anna.open_work() as work:
            claimed = await work.inbox.claim()
        return [] if claimed is None else [dict(claimed.body)] * len(numbers)

    async def handles(self) -> list[str]:
        """Let the coach handle what waits, in its own transaction; get the replies."""
        [update] = await self.inbox()
        async with self.anna.open_work() as work:
            await self.anna.chat.handle(update, work)
        return await self.anna.replies()


@asynccontextmanager
async def served(anna: Conversation) -> AsyncIterator[Served]:
    page = Served(anna)
    page.is_idle.set()

    async def admits(person: int, _: object) -> bool:
        return person not in page.closed_to

    @asynccontextmanager
    async def open_work() -> AsyncIterator[SqlUnitOfWork]:
        await page.is_idle.wait()
        async with anna.open_work() as work:
            yield work

    app = MiniApp("http://127.0.0.1", TOKEN, open_work, lambda: anna.now, admits)
    application = web.Application()
    application.add_routes(app.routes)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    page.url = f"http://127.0.0.1:{runner.addresses[0][1]}/plan"
    yield page
    await runner.cleanup()


@pytest.fixture
async def page(new_sqlite: str) -> AsyncIterator[Served]:
    async with conversation(new_sqlite, "Anna") as anna:
        await anna.meets()
        async with served(anna) as page:
            yield page
