"""A running local Telegram, and Ada in front of it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import demo
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer

PAGE = Path(demo.__file__).parent / "page"
Call = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def server(clock: MovableClock) -> AsyncIterator[DemoServer]:
    server = DemoServer(clock, first_id=1, page=PAGE)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def ada(server: DemoServer) -> Person:
    ada = server.person("Ada")
    await ada.writes("/start")
    return ada


@pytest.fixture
async def call(server: DemoServer) -> AsyncIterator[Call]:
    """Call a method of the Bot API with JSON parameters; the whole answer comes back."""
    async with aiohttp.ClientSession() as session:

        async def post(method: str, **parameters: Any) -> dict[str, Any]:
            url = f"{server.base_url}/bot{server.token}/{method}"
            async with session.post(url, json=parameters) as answer:
                body: dict[str, Any] = await answer.json()
                assert answer.status == body.get("error_code", 200)
                return body

        yield post
