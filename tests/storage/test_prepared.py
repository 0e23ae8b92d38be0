"""Statements that are made once go to SQLite past SQLAlchemy, and come to the same."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Select, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError, MultipleResultsFound, NoResultFound

from bot.mail.outbox import Fate, Lane
from bot.mail.push import PushKind
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.database import Database
from bot.storage.engine.prepared import made_once
from bot.storage.tables import budget, outbox
from tests.storage.statements import statements_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
IN_ROME = NOON.astimezone(timezone(timedelta(hours=1)))
ADD = insert(outbox)
OF_KIND = (
    select(outbox.c.id, outbox.c.params, outbox.c.is_plain, outbox.c.push_day, outbox.c.queued_at)
    .where(
        outbox.c.lane == Lane.PUSH,
        outbox.c.push_kind.in_((PushKind.MORNING, PushKind.RECAP)),
        outbox.c.queued_at >= bindparam("since", type_=UtcDateTime),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("limit"))
)
ROWS = [
    {
        "chat_id": 5,
        "lane": Lane.PUSH,
        "fate": Fate.WAITING,
        "push_kind": kind,
        "push_day": NOON.date(),
        "queued_at": IN_ROME,
        "params": {"words": f"ö {kind}"},
    }
    for kind in (PushKind.MORNING, PushKind.RECAP, PushKind.NEWS)
]
ASKED = {"since": NOON, "limit": 5}


async def filled(connection: SqlConnection) -> None:
    await connection.execute(ADD, ROWS)


async def test_a_statement_that_is_made_once_finds_the_same(database: Database) -> None:
    async with database.begin() as connection:
        await filled(connection)
        usual = (await connection.execute(OF_KIND, ASKED)).all()
        once = await connection.execute(made_once(OF_KIND), ASKED)

        rows = once.all()
        assert [tuple(row) for row in rows] == [tuple(row) for row in usual]
        assert len(rows) == 2
        assert rows[0].params == {"words": "ö morning"}
        assert rows[0].queued_at == NOON
        again = await connection.execute(made_once(OF_KIND), ASKED)
        assert [dict(row) for row in again.mappings()] == [dict(row._mapping) for row in usual]


async def test_rows_that_are_added_many_at_once_are_the_same(database: Database) -> None:
    async with database.begin() as connection:
        await filled(connection)
        await connection.execute(made_once(ADD), ROWS)

        columns = [column for column in outbox.c if column.name != "id"]
        query = select(*columns).order_by(outbox.c.id)
        found = [tuple(row) for row in await connection.execute(query)]
    assert found[:3] == found[3:]


async def test_a_change_tells_how_many_it_met_and_what_it_returns(database: Database) -> None:
    change = made_once(
        update(outbox)
        .where(outbox.c.chat_id == bindparam("chat"))
        .values(fate=Fate.HELD, tried_at=bindparam("now"))
    )
    telling = made_once(change.returning(outbox.c.tried_at))
    async with database.begin() as connection:
        await filled(connection)

        assert (await connection.execute(change, {"chat": 5, "now": IN_ROME})).rowcount == 3
        assert (await connection.execute(change, {"chat": 6, "now": IN_ROME})).rowcount == 0
        assert await connection.scalar(telling, {"chat": 5, "now": NOON}) == NOON
        assert await connection.scalar(telling, {"chat": 6, "now": NOON}) is None


async def test_what_is_made_of_such_a_statement_is_another(database: Database) -> None:
    query: Select[*tuple[object, ...]] = made_once(OF_KIND)
    async with database.begin() as connection:
        await filled(connection)
        await connection.execute(query, ASKED)

        [one] = await connection.execute(query.with_only_columns(outbox.c.chat_id).limit(1), ASKED)
    assert tuple(one) == (5,)


async def test_one_row_and_no_row_are_told_apart(database: Database) -> None:
    query = made_once(OF_KIND)
    async with database.begin() as connection:
        assert (await connection.execute(query, ASKED)).one_or_none() is None
        assert (await connection.execute(query, ASKED)).first() is None
        with pytest.raises(NoResultFound):
            (await connection.execute(query, ASKED)).one()

        await filled(connection)
        with pytest.raises(MultipleResultsFound):
            (await connection.execute(query, ASKED)).one()
        assert (
            await connection.execute(query, ASKED | {"limit": 1})
        ).one().push_day == NOON.date()


async def test_what_cannot_be_read_is_found_out_when_it_is_read(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)
    query = made_once(OF_KIND)
    async with database.begin() as connection:
        await filled(connection)
        await connection.exec_driver_sql("UPDATE outbox SET params = '{'")

        rows = await connection.execute(query, ASKED)
        with pytest.raises(ValueError, match="EOF"):
            rows.all()
    await database.close()


async def test_an_error_is_the_one_that_sqlalchemy_raises(database: Database) -> None:
    add = made_once(insert(budget))
    async with database.begin() as connection:
        with pytest.raises(IntegrityError):  # it is there from the beginning
            await connection.execute(add, {"id": 1, "free_at": NOON})


async def test_who_counts_statements_counts_these(database: Database) -> None:
    query = made_once(OF_KIND)
    async with database.begin() as connection:
        with statements_of(database) as statements:
            await connection.execute(query, ASKED)
            await connection.execute(query, ASKED)
    assert len(statements) == 2
