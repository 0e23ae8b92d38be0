"""Several processes over one PostgreSQL: one budget, one pause, one morning for each date."""

import asyncio
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from time import monotonic

import psycopg
import pytest
from sqlalchemy import make_url, text

from bot.coaching.morning import queue_due_pushes
from bot.domain.runner import RunnerId
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.faults import Fault, too_many_requests
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from bot.storage.engine.database import Database
from bot.storage.engine.postgres import STANDSTILL_SECONDS, PostgresGuard
from bot.storage.unit_of_work import work_opener
from tests.builders import MONDAY_7_AM, brief, mark, runner
from tests.delivery.chaos import people
from tests.delivery.coach import QUICK, EchoCoach, Post

EVERY_DAY = "mon tue wed thu fri sat sun"


@pytest.fixture
async def posts(new_postgres: str, server: DemoServer) -> AsyncIterator[list[Post]]:
    databases = [await Database.connect(new_postgres) for _ in range(2)]
    yield [Post(server, one, work_opener(one), EchoCoach(), MovableClock()) for one in databases]
    for one in databases:
        await one.close()


async def say_to_all(post: Post, persons: list[Person], *texts: str) -> None:
    async with post.open_work() as work:
        for person in persons:
            for words in texts:
                work.letters.say(RunnerId(person.id), Letter(words))


async def note_when_taken(post: Post) -> None:
    """Let the database note when each message is taken to be sent, by the clock of the budget."""
    async with post.database.begin() as connection:
        for statement in (
            "CREATE TABLE taken (at timestamptz NOT NULL DEFAULT clock_timestamp())",
            "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN INSERT INTO taken DEFAULT VALUES; RETURN NULL; END'",
            "CREATE TRIGGER note AFTER UPDATE ON outbox FOR EACH ROW"
            " WHEN (OLD.fate = 'waiting' AND NEW.fate = 'sending') EXECUTE FUNCTION note()",
        ):
            await connection.exec_driver_sql(statement)


def busiest(instants: list[float], seconds: float) -> int:
    return max(sum(a <= b < a + seconds for b in instants) for a in instants)


async def test_two_processes_keep_to_one_rate_from_a_cold_start(
    posts: list[Post], server: DemoServer
) -> None:
    persons = await people(server, 120)
    await note_when_taken(posts[0])
    await say_to_all(posts[0], persons, "hello")
    settings = replace(QUICK, send_rate=30, chat_gap_seconds=1)

    async with AsyncExitStack() as stack:
        for post in posts:
            await stack.enter_async_context(post.running(settings))
        await posts[0].until_fates(*["sent"] * len(persons))

    async with posts[0].database.begin() as connection:
        taken = await connection.scalars(text("SELECT extract(epoch FROM at) FROM taken"))
        instants = [float(at) for at in taken]
    assert len(instants) == len(persons)
    assert busiest(instants, 1) <= 45
    assert busiest(instants, 10) <= 330


async def test_two_processes_leave_a_second_between_messages_to_one_chat(
    posts: list[Post], server: DemoServer
) -> None:
    persons = await people(server, 2)
    await say_to_all(posts[0], persons, "one", "two", "three", "four")
    # Raising the rate leaves the pace of a chat as it is.
    settings = replace(QUICK, send_rate=1000, chat_gap_seconds=1)

    async with AsyncExitStack() as stack:
        for post in posts:
            await stack.enter_async_context(post.running(settings))
        await posts[0].until_fates(*["sent"] * 8)

    for person in persons:
        came = server.ledger.messages_to(person.id)
        assert [one.text for one in came] == ["one", "two", "three", "four"]
        # What counts is when a message leaves; that it arrives a little late is the wire's doing.
        assert all(b.instant - a.instant > 0.9 for a, b in pairwise(came))


@pytest.fixture
def slow_down_once(server: DemoServer) -> list[Fault]:
    faults = [too_many_requests(3)]
    server.faults = lambda method, _: faults.pop() if method == "sendMessage" and faults else None
    return faults


@pytest.mark.usefixtures("slow_down_once")
async def test_when_one_process_is_told_to_slow_down_all_do(
    posts: list[Post], server: DemoServer
) -> None:
    ada, *others = await people(server, 6)
    await say_to_all(posts[0], [ada], "hello")

    async with AsyncExitStack() as stack:
        for post in posts:
            await stack.enter_async_context(post.running())
        while not await posts[0].is_paused():  # noqa: ASYNC110  (no bell rings in a database)
            await asyncio.sleep(0.02)
        for post in posts:
            await say_to_all(post, others, "hello")
        await posts[0].until_fates(*["sent"] * 11)

    calls = [call for call in server.ledger.calls if call.method == "sendMessage"]
    assert calls[0].code == 429
    assert all(call.instant - calls[0].instant >= 3 for call in calls[1:])


async def test_two_processes_queue_each_morning_once(posts: list[Post]) -> None:
    ids = [RunnerId(number) for number in range(1, 21)]
    async with posts[0].open_work() as work:
        for one in ids:
            anna = runner(one, briefed=brief(running_days=EVERY_DAY))
            await work.runners.save(anna)
            await work.log.add_mark(one, mark())
            before = anna.next_morning(MONDAY_7_AM - timedelta(hours=1))
            await work.runners.schedule(one, before)

    async def tick(post: Post, days: int) -> int:
        async with post.open_work() as work:
            return await queue_due_pushes(work, MONDAY_7_AM + timedelta(days=days, minutes=1), 7)

    for days in range(3):
        while any(await asyncio.gather(*(tick(post, days) for post in posts for _ in range(8)))):
            pass  # a tick makes few weeks at a time

    async with posts[0].database.begin() as connection:
        rows = await connection.execute(text("SELECT chat_id, push_day FROM outbox"))
        queued = Counter((row.chat_id, row.push_day) for row in rows)
    assert len(queued) == len(ids) * 3
    assert set(queued.values()) == {1}


async def test_a_poller_that_stands_still_gives_up_its_lock(posts: list[Post]) -> None:
    """Nobody would take over from a process that neither lives nor dies."""
    async with posts[0].database.sole("polling") as guard:
        assert isinstance(guard, PostgresGuard)
        limit = await guard._connection.scalar(text("SHOW idle_session_timeout"))
        async with posts[1].database.sole("polling") as second:
            assert second is None

    assert limit == "1min"


async def stand_still(url: str) -> asyncio.subprocess.Process:
    """Start a replica that locks the row of a runner, and freeze it in its transaction."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.delivery.standstill", url), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    assert await process.stdout.readline()
    process.send_signal(signal.SIGSTOP)
    return process


async def test_a_replica_that_stands_still_in_a_transaction_gives_up_its_locks(
    posts: list[Post], new_postgres: str
) -> None:
    anna = runner(1)
    async with posts[0].open_work() as work:
        await work.runners.save(anna)
    frozen = await stand_still(new_postgres)
    begun = monotonic()

    async with posts[0].open_work() as work:
        await work.runners.save(replace(anna, name="Anna Karlsson"))

    assert monotonic() - begun < STANDSTILL_SECONDS + 5
    frozen.send_signal(signal.SIGCONT)
    assert frozen.stdout
    assert await frozen.stdout.readline() == b"StoreUnavailableError\n"  # and it tries again
    assert await frozen.wait() == 0


async def test_how_long_the_operator_lets_a_transaction_stand_still_is_kept(
    new_postgres: str,
) -> None:
    with psycopg.connect(new_postgres, autocommit=True) as connection:
        name = make_url(new_postgres).database
        connection.execute(
            f"ALTER DATABASE {name} SET idle_in_transaction_session_timeout = '40s'"
        )
    database = await Database.connect(new_postgres)
    async with database.begin() as connection:
        kept = await connection.scalar(text("SHOW idle_in_transaction_session_timeout"))
    await database.close()

    assert kept == "40s"


async def test_each_file_is_handled_by_one_process(posts: list[Post], server: DemoServer) -> None:
    senders = await people(server, 30)
    async with AsyncExitStack() as running:
        for post in posts:
            await running.enter_async_context(post.running())
        for number in range(2):
            for person in senders:
                await person.sends_document(f"{person.id}-{number}.fit", b"8000")
        for person in senders:
            await person.hears(2)

    heard = Counter(name for post in posts for name in post.coach.heard)
    assert heard == {f"{person.id}-{number}.fit": 1 for person in senders for number in range(2)}
