"""The database is gone for a minute while people write and a morning comes due."""

import asyncio
from collections import Counter
from collections.abc import Iterator

import pytest

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.postgres import Server, server_to_stop
from tests.story.night import make_morning_come
from tests.story.process import coach_process
from tests.story.test_story import meet

OUTAGE = 60.0
# As long as the outage may have made others wait, and as a busy machine may need besides.
WAIT_SECONDS = 120.0

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(900)]


@pytest.fixture
def server() -> Iterator[Server]:
    with server_to_stop() as server:
        yield server


def heard(person: Person) -> Counter[str]:
    return Counter(one.text for one in person.deliveries if one.is_new_message)


async def test_a_minute_without_the_database_loses_and_doubles_nothing(
    telegram: DemoServer, server: Server
) -> None:
    ada, bea, cleo = (telegram.person(name) for name in ("Ada", "Bea", "Cleo"))
    async with coach_process(telegram, server.get_uri()) as coach:
        await meet(ada)
        await meet(bea)
        before = heard(bea).total()
        await make_morning_come(server.get_uri(), bea.id, in_seconds=OUTAGE / 3)

        await asyncio.to_thread(server.stop)
        await ada.writes("8k easy in 45:10")
        await ada.writes("/log")
        await cleo.writes("/start")
        await asyncio.sleep(OUTAGE)
        assert not heard(cleo)
        await asyncio.to_thread(server.ensure_postgres_running)

        await ada.hears_words("8 km in 45:10", WAIT_SECONDS)
        await ada.hears_words("8 km in 45:10", WAIT_SECONDS)  # the log has it
        await cleo.hears_words("Which race are you training for?", WAIT_SECONDS)
        await bea.hears_words("week 1 of", WAIT_SECONDS)
        await bea.hears_nothing(5)

        assert await coach.stop() == 0
        assert "cannot be" in await coach.errors()

    assert telegram.unconfirmed == 0
    assert heard(bea).total() == before + 1
    assert set(heard(ada).values()) | set(heard(cleo).values()) == {1}
