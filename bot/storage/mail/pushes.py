"""The push lane in SQL, as far as the coach fills it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, bindparam, insert, select, update
from sqlalchemy.sql.dml import ReturningInsert

from bot.domain.runner import RunnerId
from bot.mail.outbox import Fate, Lane
from bot.mail.push import Push, PushKind, Shown
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import Dialect, dialect_of
from bot.storage.engine.prepared import made_once
from bot.storage.engine.upserts import insert_into
from bot.storage.mail.letters import data_in
from bot.storage.tables import deliveries, outbox

# Made once: to build a statement takes longer than to run it.
_TAKE_HELD = made_once(
    update(outbox)
    .where(
        outbox.c.chat_id == bindparam("chat", type_=BigInteger),
        outbox.c.lane == Lane.PUSH,
        outbox.c.fate == Fate.HELD,
        outbox.c.push_kind.in_(tuple(PushKind)),  # newer code makes good what it pushed
    )
    .values(fate=Fate.WITHDRAWN, note="said at the next contact")
    .returning(
        outbox.c.chat_id,
        outbox.c.push_kind,
        outbox.c.push_day,
        outbox.c.due_at,
        outbox.c.expires_at,
        outbox.c.params,
    )
)
_QUEUE = made_once(insert(outbox))


@cache
def _deliver(dialect: Dialect) -> ReturningInsert[int, str, date]:
    """Note deliveries unless they are there, and tell which are new."""
    new = insert_into(deliveries, dialect).on_conflict_do_nothing(
        index_elements=["runner_id", "kind", "day"]
    )
    return new.returning(deliveries.c.runner_id, deliveries.c.kind, deliveries.c.day)


class SqlPushes:
    """A ``coaching.ports.Pushes`` inside one transaction.

    Attributes:
        was_filled: Something was queued here, so the sender should look.
    """

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection
        self.was_filled = False

    async def queue(self, push: Push) -> bool:
        return bool(await self._queue([push]))

    async def queue_all(self, pushes: Sequence[Push]) -> None:
        if pushes:
            await self._queue(pushes)

    async def _queue(self, pushes: Sequence[Push]) -> Sequence[Push]:
        """Queue those that are new, and give them back."""
        now = datetime.now(UTC)
        deliver = _deliver(dialect_of(self._connection))
        rows = await self._connection.execute(deliver, [_delivery(push, now) for push in pushes])
        new = {tuple(row) for row in rows}
        fresh = [push for push in pushes if (push.runner, push.kind, push.day) in new]
        if fresh:
            await self._connection.execute(_QUEUE, [queued(push, now) for push in fresh])
            self.was_filled = True
        return fresh

    async def was_queued(self, runner: RunnerId, kind: PushKind, day: date) -> bool:
        query = select(deliveries.c.day).where(
            deliveries.c.runner_id == runner, deliveries.c.kind == kind, deliveries.c.day == day
        )
        return (await self._connection.execute(query)).first() is not None

    async def take_held(self, runner: RunnerId) -> Sequence[Push]:
        rows = await self._connection.execute(_TAKE_HELD, {"chat": runner})
        return sorted(map(push_of, rows), key=lambda push: push.due_at)

    async def find_shown(self, runner: RunnerId, message_id: int) -> Shown | None:
        query = (
            select(outbox.c.push_kind, outbox.c.push_day, outbox.c.params)
            .where(outbox.c.chat_id == runner, outbox.c.message_id == message_id)
            .order_by(outbox.c.id)
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        kind = PushKind(row.push_kind) if row.push_kind in set(PushKind) else None
        return Shown(kind, row.push_day, tuple(data_in(row.params or {})))

    async def mark_seen(self, runner: RunnerId, kind: PushKind, day: date) -> None:
        await self._connection.execute(
            update(outbox)
            .where(
                *_pushes_to(runner),
                outbox.c.push_kind == kind,
                outbox.c.push_day == day,
                outbox.c.fate.in_((Fate.HELD, Fate.SENDING)),
            )
            .values(fate=Fate.SENT, note="a button of it was pressed")
        )

    async def withdraw(self, runner: RunnerId) -> None:
        await self._connection.execute(
            update(outbox)
            .where(*_pushes_to(runner), outbox.c.fate.in_((Fate.WAITING, Fate.HELD)))
            .values(fate=Fate.WITHDRAWN, tried_at=datetime.now(UTC))
        )


def push_of(row: Row[Any]) -> Push:
    return Push(
        RunnerId(row.chat_id),
        PushKind(row.push_kind),
        row.push_day,
        row.due_at,
        row.expires_at,
        words=row.params.get("words") if isinstance(row.params, Mapping) else None,
    )


def queued(push: Push, now: datetime) -> dict[str, Any]:
    """Write a push as it waits in the outbox."""
    return {
        "chat_id": push.runner,
        "lane": Lane.PUSH,
        "fate": Fate.WAITING,
        "push_kind": push.kind,
        "push_day": push.day,
        "due_at": push.due_at,
        "expires_at": push.expires_at,
        "queued_at": now,
    } | ({} if push.words is None else {"params": {"words": push.words}})


def _delivery(push: Push, now: datetime) -> dict[str, Any]:
    return {"runner_id": push.runner, "kind": push.kind, "day": push.day, "queued_at": now}


def _pushes_to(runner: RunnerId) -> tuple[ColumnElement[bool], ...]:
    return (outbox.c.chat_id == runner, outbox.c.lane == Lane.PUSH)
