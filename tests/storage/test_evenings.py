"""Evenings on a real database: once for each runner, kind and local date, whatever runs twice."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.coaching.evening import queue_due_evenings
from bot.domain.runner import Morning, RunnerId
from bot.mail.push import Push, PushKind
from bot.storage.engine.database import Database
from bot.storage.tables import outbox, runners
from bot.storage.unit_of_work import OpenSqlWork
from tests.builders import MONDAY, MONDAY_7_AM, easy_run, logged, on, planned, run, runner

SUNDAY = on(6)
SUNDAY_7_PM = MONDAY_7_AM + timedelta(days=6, hours=12)


@pytest.fixture(autouse=True)
async def two_runners(open_work: OpenSqlWork) -> None:
    """Two who ran this week, and have the evening of Sunday to look back on it."""
    async with open_work() as work:
        for number in (1, 2):
            one = runner(number)
            await work.runners.save(one)
            await work.log.plan_days(one.id, MONDAY, SUNDAY, [planned(on(2), easy_run())])
            await work.log.record(one.id, 1, [logged(run(), on(2))], MONDAY_7_AM)
            await work.runners.schedule_looks({one.id: Morning(SUNDAY, SUNDAY_7_PM)})


async def queued(database: Database) -> list[tuple[int, str]]:
    async with database.begin() as connection:
        rows = await connection.execute(select(outbox.c.chat_id, outbox.c.push_kind))
        return sorted(tuple(row) for row in rows)


async def test_each_is_queued_once_however_often_the_clock_looks(
    open_work: OpenSqlWork, database: Database
) -> None:
    for _ in range(3):
        async with open_work() as work:
            await queue_due_evenings(work, SUNDAY_7_PM, 10)

    assert await queued(database) == [(1, "recap"), (2, "recap")]


async def test_an_evening_that_was_queued_before_is_left_out(
    open_work: OpenSqlWork, database: Database
) -> None:
    async with open_work() as work:
        push = Push(RunnerId(1), PushKind.RECAP, SUNDAY, SUNDAY_7_PM, SUNDAY_7_PM)
        await work.pushes.queue(push)

    async with open_work() as work:
        assert await queue_due_evenings(work, SUNDAY_7_PM, 10) == 2

    assert await queued(database) == [(1, "recap"), (2, "recap")]


async def test_a_look_sets_the_next_one(open_work: OpenSqlWork, database: Database) -> None:
    async with open_work() as work:
        await queue_due_evenings(work, SUNDAY_7_PM, 10)

    async with database.begin() as connection:
        days = set(await connection.scalars(select(runners.c.next_look_day)))
    assert days == {SUNDAY + timedelta(days=7)}


async def test_after_an_outage_over_night_nothing_is_said(
    open_work: OpenSqlWork, database: Database
) -> None:
    async with open_work() as work:
        assert await queue_due_evenings(work, SUNDAY_7_PM + timedelta(hours=3), 10) == 2

    assert await queued(database) == []


async def test_when_a_runner_was_heard_of_is_kept(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.note_heard(RunnerId(1), on(3))

    async with open_work() as work:
        heard = await work.runners.get(RunnerId(1))
    assert heard is not None
    assert heard.heard_on == on(3)
