"""The looks that are taken again and again: bounded by their step, not by the crowd."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, func, insert, select

from bot.mail.outbox import Claim, Lane
from bot.mail.retention import Retention
from bot.storage.engine.database import Database
from bot.storage.tables import inbox, outbox
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from tests.builders import MONDAY

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
Look = Callable[[SqlUnitOfWork], Awaitable[None]]


async def queue(database: Database, count: int, due_at: datetime, expires_at: datetime) -> None:
    row = {
        "lane": 2,
        "fate": "waiting",
        "push_kind": "morning",
        "push_day": MONDAY,
        "due_at": due_at,
        "expires_at": expires_at,
        "queued_at": NOW,
    }
    async with database.begin() as connection:
        await connection.execute(insert(outbox), [row | {"chat_id": n} for n in range(count)])


async def expire(work: SqlUnitOfWork) -> None:
    assert await work.outbox.expire(NOW, 100) == 0


async def claim(work: SqlUnitOfWork) -> None:
    terms = Claim(owner="me", lease_seconds=30, gap_seconds=1, coach_now=NOW)
    assert len(await work.outbox.claim(Lane.PUSH, 3, terms)) == 3


async def prune(work: SqlUnitOfWork) -> None:
    assert await work.outbox.prune(100, Retention()) == 0
    assert await work.inbox.prune(100, Retention()) == 0


async def set_aside(database: Database, count: int) -> None:
    """Put what is old enough to be forgotten if it had gone well, but is kept for longer."""
    letter = {"lane": 2, "queued_at": NOW, "tried_at": NOW - 72 * HOUR}
    update = {"body": {}, "state": "dead", "received_at": NOW, "handled_at": NOW - 72 * HOUR}
    async with database.begin() as connection:
        first = await connection.scalar(select(func.count()).select_from(inbox))
        numbers = range(first, first + count)
        await connection.execute(
            insert(outbox), [letter | {"fate": ("held", "dead")[n % 2]} for n in numbers]
        )
        await connection.execute(insert(inbox), [update | {"update_id": n} for n in numbers])


async def steps_of(look: Look, database: Database, open_work: OpenSqlWork) -> int:
    """Count how much SQLite's machine does for one look; that depends on no clock."""
    steps = 0

    def note() -> int:
        nonlocal steps
        steps += 1
        return 0

    def watch(connection: Any, *_: object) -> None:
        connection.connection.driver_connection.set_progress_handler(note, 10)

    event.listen(database.engine, "begin", watch)
    try:
        async with open_work() as work:
            await look(work)
    finally:
        event.remove(database.engine, "begin", watch)
    return steps


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("look", [expire, claim])
async def test_a_look_costs_the_same_for_any_crowd(
    database: Database, open_work: OpenSqlWork, look: Look
) -> None:
    await queue(database, 200, NOW - HOUR, NOW + HOUR)
    few = await steps_of(look, database, open_work)
    await queue(database, 20_000, NOW - HOUR, NOW + HOUR)

    many = await steps_of(look, database, open_work)

    assert few > 0
    assert many <= 1.5 * few


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_kept_for_longer_is_not_looked_at_again_and_again(
    database: Database, open_work: OpenSqlWork
) -> None:
    await set_aside(database, 200)
    few = await steps_of(prune, database, open_work)
    await set_aside(database, 20_000)

    many = await steps_of(prune, database, open_work)

    assert few > 0
    assert many <= 1.5 * few


async def test_what_is_set_aside_is_forgotten_later_than_what_went_well(
    database: Database, open_work: OpenSqlWork
) -> None:
    async def put(days: int, fates: tuple[str, ...], states: tuple[str, ...]) -> None:
        ended = NOW - timedelta(days=days)
        letters = [{"lane": 0, "fate": one, "queued_at": NOW, "tried_at": ended} for one in fates]
        updates = [
            {
                "update_id": days * 10 + n,
                "body": {},
                "state": one,
                "received_at": NOW,
                "handled_at": ended,
            }
            for n, one in enumerate(states)
        ]
        async with database.begin() as connection:
            await connection.execute(insert(outbox), letters)
            await connection.execute(insert(inbox), updates)

    for days in (1, 3, 15, 31):
        await put(days, ("sent", "held", "dead"), ("done", "dead"))

    async with open_work() as work:
        assert await work.outbox.prune(4, Retention()) == 4
        assert await work.outbox.prune(100, Retention()) == 1
        assert await work.inbox.prune(100, Retention()) == 4

    async with database.begin() as connection:
        left = await connection.execute(select(outbox.c.fate, outbox.c.tried_at))
        kept = sorted((one.fate, (NOW - one.tried_at).days) for one in left.all())
    waiting_for_a_month = [(fate, day) for fate in ("dead", "held") for day in (1, 3, 15)]
    assert kept == [*waiting_for_a_month, ("sent", 1)]


async def test_stale_pushes_leave_the_lane_before_fresh_ones_do(
    database: Database, open_work: OpenSqlWork
) -> None:
    await queue(database, 30, NOW - HOUR, NOW + HOUR)
    await queue(database, 25, NOW - 4 * HOUR, NOW - HOUR)

    found = []
    for _ in range(4):
        async with open_work() as work:
            found.append(await work.outbox.expire(NOW, 10))

    assert found == [10, 10, 5, 0]
