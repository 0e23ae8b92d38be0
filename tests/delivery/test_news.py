"""Those who run the coach are told what was set aside."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.backlog import SetAside
from bot.storage.engine.database import Database
from bot.storage.tables import budget, inbox, outbox
from bot.storage.unit_of_work import OpenSqlWork, work_opener
from bot.wording.operator import write_set_aside
from tests.delivery.coach import QUICK, Post

HOUR = timedelta(hours=1)


@pytest.fixture
async def olga(server: DemoServer) -> Person:
    """She runs the coach, and has written to it."""
    person = server.person("Olga")
    await person.writes("/start")
    person._board.updates.drop()
    return person


async def set_aside(database: Database, number: int, minutes_ago: float) -> None:
    """An update and a message that nobody could do anything with."""
    moment = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    async with database.begin() as connection:
        await connection.execute(
            inbox.insert().values(
                update_id=number, body={}, state="dead", received_at=moment, handled_at=moment
            )
        )
        await connection.execute(
            outbox.insert().values(lane=1, fate="dead", queued_at=moment, tried_at=moment)
        )


async def let_pass(database: Database, time: timedelta) -> None:
    """Let all that was noted lie longer ago."""
    async with database.begin() as connection:
        for table, key, column in (
            (inbox, inbox.c.seq, inbox.c.handled_at),
            (outbox, outbox.c.id, outbox.c.tried_at),
            (budget, budget.c.id, budget.c.told_until),
        ):
            moments = select(key.label("key"), column.label("moment")).where(column.is_not(None))
            for row in (await connection.execute(moments)).all():
                earlier = {column.name: row.moment - time}
                await connection.execute(update(table).where(key == row.key).values(earlier))


async def news(open_work: OpenSqlWork) -> SetAside | None:
    async with open_work() as work:
        return await work.outbox.take_news(HOUR)


async def test_an_admin_is_told_once_what_was_set_aside(post: Post, olga: Person) -> None:
    await set_aside(post.database, 1, minutes_ago=5)
    admins = replace(QUICK, admins=frozenset({olga.id}))

    async with post.running(admins):
        [told] = await olga.hears()
    async with post.running(admins):
        await olga.hears_nothing(0.5)

    assert told.text.startswith(
        "Set aside: 1 update that failed every try, 1 message that Telegram refused"
    )


async def test_news_come_at_most_once_an_hour(database: Database, open_work: OpenSqlWork) -> None:
    await set_aside(database, 1, minutes_ago=90)
    await set_aside(database, 2, minutes_ago=5)
    assert await news(open_work) == SetAside(2, 2)

    await let_pass(database, timedelta(minutes=5))
    await set_aside(database, 3, minutes_ago=2)
    assert await news(open_work) is None

    await let_pass(database, HOUR)
    assert await news(open_work) == SetAside(1, 1)
    await let_pass(database, HOUR)
    assert await news(open_work) is None


async def test_what_is_being_set_aside_meanwhile_is_told_the_next_time(
    database: Database, open_work: OpenSqlWork
) -> None:
    await set_aside(database, 1, minutes_ago=5)
    assert await news(open_work) == SetAside(1, 1)

    await set_aside(database, 2, minutes_ago=0)
    await let_pass(database, HOUR)
    await set_aside(database, 3, minutes_ago=0)
    assert await news(open_work) == SetAside(1, 1)
    await let_pass(database, HOUR)
    assert await news(open_work) == SetAside(1, 1)


async def test_a_clock_that_jumps_back_silences_nothing(
    database: Database, open_work: OpenSqlWork
) -> None:
    await set_aside(database, 1, minutes_ago=5)
    assert await news(open_work) == SetAside(1, 1)

    await let_pass(database, -timedelta(days=400))
    await set_aside(database, 2, minutes_ago=5)

    assert await news(open_work) == SetAside(1, 1)


async def test_of_several_processes_one_tells(new_postgres: str) -> None:
    database = await Database.connect(new_postgres)
    await set_aside(database, 1, minutes_ago=5)

    told = await asyncio.gather(*(news(work_opener(database)) for _ in range(5)))

    assert sorted(told, key=bool) == [None] * 4 + [SetAside(1, 1)]
    await database.close()


async def test_nobody_is_told_who_was_not_named(post: Post, server: DemoServer) -> None:
    await set_aside(post.database, 1, minutes_ago=5)

    async with post.running():
        await asyncio.sleep(0.2)

    assert not server.ledger.deliveries


@pytest.mark.parametrize(
    ("updates", "messages", "words"),
    [
        (1, 0, "Set aside: 1 update that failed every try. The log"),
        (0, 2, "Set aside: 2 messages that Telegram refused or that stayed in doubt. The log"),
    ],
)
def test_only_what_there_is_is_told(updates: int, messages: int, words: str) -> None:
    assert write_set_aside(updates, messages).startswith(words)
