"""A local Telegram, a small coach, and the real delivery between them."""

from collections.abc import AsyncIterator

import pytest

from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork
from tests.delivery.coach import EchoCoach, Post


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def server(clock: MovableClock) -> AsyncIterator[DemoServer]:
    server = DemoServer(clock, first_id=1)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def ada(server: DemoServer) -> Person:
    return server.person("Ada")


@pytest.fixture
def coach() -> EchoCoach:
    return EchoCoach()


@pytest.fixture
def post(
    server: DemoServer,
    database: Database,
    open_work: OpenSqlWork,
    coach: EchoCoach,
    clock: MovableClock,
) -> Post:
    return Post(server, database, open_work, coach, clock)
