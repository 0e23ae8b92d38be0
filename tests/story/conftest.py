"""A Telegram of one's own for each story."""

from collections.abc import AsyncIterator

import pytest

from bot.local_telegram.server import DemoServer


@pytest.fixture
async def telegram() -> AsyncIterator[DemoServer]:
    server = DemoServer()
    await server.start()
    yield server
    await server.stop()
