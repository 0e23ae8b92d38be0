"""How the databases find what the coach asks for: by an index, however much there is."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.domain.runner import RunnerId
from bot.mail.outbox import Claim, Lane
from bot.mail.retention import Retention
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork

ANNA = RunnerId(7)
NOW = datetime(2027, 1, 4, 6, tzinfo=UTC)
YEAR = (date(2026, 1, 4), date(2027, 1, 4))
CLAIM = Claim(owner="me", lease_seconds=30, gap_seconds=1, coach_now=NOW)
GROWING = ("runners", "workouts", "reports", "results", "inbox", "outbox", "deliveries")


async def look(work: SqlUnitOfWork) -> None:
    """What is asked again and again with nobody there."""
    await work.runners.claim_due(NOW, 200)
    await work.inbox.claim()
    await work.outbox.waiting_lanes()
    for lane in Lane:
        await work.outbox.claim(lane, 10, CLAIM)
    await work.outbox.end_leases()
    await work.outbox.expire(NOW, 500)
    await work.outbox.backlog(NOW)
    await work.outbox.take_news(timedelta())


async def prune(work: SqlUnitOfWork) -> None:
    await work.inbox.prune(500, Retention())
    await work.outbox.prune(500, Retention())
    await work.outbox.prune_deliveries(500)


async def answer(work: SqlUnitOfWork) -> None:
    """What an update or a push asks about its runner."""
    await work.sender(ANNA)
    await work.runners.get_all([ANNA])
    await work.log.recall([ANNA], *YEAR)
    await work.log.results_of(ANNA, 1)
    await work.log.recent_results(ANNA, 5)
    await work.log.undo(ANNA)
    await work.pushes.take_held(ANNA)
    await work.pushes.withdraw(ANNA)
    await work.outbox.mark_gone(ANNA, NOW)
    await work.outbox.withdraw(ANNA)
    await work.inbox.received_since(ANNA, NOW)
    await work.inbox.count_waiting(ANNA)
    await work.runners.forget(ANNA)


@pytest.mark.parametrize("asks", [look, prune, answer])
async def test_no_table_that_grows_is_read_whole(
    database: Database, open_work: OpenSqlWork, asks: Any
) -> None:
    asked: list[tuple[str, Any]] = []

    def note(*given: Any) -> None:
        if given[2].split(maxsplit=1)[0] in {"SELECT", "UPDATE", "DELETE"}:
            asked.append((given[2], given[3]))

    engine = database.engine
    async with open_work() as work:
        event.listen(engine, "before_cursor_execute", note)
        await asks(work)
        event.remove(engine, "before_cursor_execute", note)
        read_whole = [
            (line, statement)
            for statement, values in asked
            for line in await _plan(work, statement, values)
            if _reads_whole(line)
        ]

    assert asked
    assert not read_whole


async def test_the_end_of_a_broadcast_is_looked_for_among_open_rows_only(
    database: Database, open_work: OpenSqlWork
) -> None:
    asked: list[tuple[str, Any]] = []
    async with open_work() as work:
        event.listen(
            database.engine, "before_cursor_execute", lambda *given: asked.append(given[2:4])
        )
        await work.broadcasts.is_under_way(3)
        [(statement, values)] = asked[:1]
        plan = "\n".join(await _plan(work, statement, values))

    assert "ix_outbox_broadcast_id" not in plan
    assert "outbox" in plan


async def _plan(work: SqlUnitOfWork, statement: str, values: Any) -> list[str]:
    connection = work.connection
    if connection.dialect.name == "sqlite":
        explain = "EXPLAIN QUERY PLAN "
    else:
        # With a few rows reading all is cheapest: what counts is that there is another way.
        await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN "
    rows = await connection.exec_driver_sql(explain + statement, values)
    return [str(row[-1]) for row in rows]


def _reads_whole(line: str) -> bool:
    """Whether a line of a plan reads a table from end to end; a partial index is short."""
    words = line.replace("(", " ").split()
    is_scan = "SCAN" in words or "Seq Scan on" in line
    is_by_index = "INDEX" in words and "ix_" in line
    return is_scan and not is_by_index and any(table in words for table in GROWING)
