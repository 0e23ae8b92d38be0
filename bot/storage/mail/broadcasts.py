"""Broadcasts in SQL: queued runner by runner, so that one that is stopped has gone no further."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Row,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from bot.domain.invitation import Admission
from bot.domain.runner import RunnerId, Status
from bot.mail.broadcasts import Audience, Broadcast, BroadcastState, Listener, Reach
from bot.mail.outbox import Fate
from bot.mail.push import Push
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.mail.outbox_statements import IS_PUSH, SENDING, WAITING
from bot.storage.mail.pushes import queued
from bot.storage.tables import broadcasts, guests, outbox, runners

_QUEUE = insert(outbox)
_OF_REACH: Mapping[Reach, tuple[Status, ...]] = {
    Reach.EVERYONE: (Status.ACTIVE, Status.PAUSED),
    Reach.ACTIVE: (Status.ACTIVE,),
    Reach.PAUSED: (Status.PAUSED,),
}
_NEXT_TO_LOOK_AT = (
    select(broadcasts)
    .where(
        broadcasts.c.state == BroadcastState.GOING,
        broadcasts.c.look_at <= bindparam("now", type_=UtcDateTime),
    )
    .order_by(broadcasts.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
# By the index of the few open rows: a broadcast has as many rows as runners, nearly all settled.
# ``coalesce`` keeps the database from the index of the broadcast.
_UNDER_WAY = (
    select(outbox.c.id)
    .where(
        outbox.c.fate.in_((WAITING, SENDING)),
        func.coalesce(outbox.c.broadcast_id, 0) == bindparam("number", type_=BigInteger),
    )
    .limit(1)
)
_WAITING_PUSHES = select(func.count()).select_from(
    select(outbox.c.id)
    .where(outbox.c.fate == WAITING, IS_PUSH)
    .limit(bindparam("most", type_=Integer))
    .subquery()
)


class SqlBroadcasts:
    """A ``mail.broadcasts.Broadcasts`` inside one transaction.

    Attributes:
        has_queued: Something was queued here, so the sender should look.
    """

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection
        self.has_queued = False

    async def draft(
        self, words: str, audience: Audience, made_at: datetime, ends_at: datetime
    ) -> Broadcast:
        values = {
            "words": words,
            "audience": {
                "reach": audience.reach,
                "language": audience.language,
                "ids": list(audience.ids),
            },
            "state": BroadcastState.DRAFT,
            "made_at": made_at,
            "ends_at": ends_at,
            "look_at": made_at,
            "last_runner": 0,
            "asleep": 0,
            "queued": 0,
        }
        row = await self._connection.execute(
            insert(broadcasts).values(values).returning(broadcasts)
        )
        return _broadcast(row.one())

    async def count(self, audience: Audience, admission: Admission) -> int:
        conditions = (*_hears(audience), *_is_admitted(admission))
        query = select(func.count()).select_from(runners).where(*conditions)
        return int(await self._connection.scalar(query))

    async def get(self, number: int) -> Broadcast | None:
        query = select(broadcasts).where(broadcasts.c.id == number)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _broadcast(row)

    async def latest(self, limit: int) -> Sequence[Broadcast]:
        query = select(broadcasts).order_by(broadcasts.c.id.desc()).limit(limit)
        return [_broadcast(row) for row in await self._connection.execute(query)]

    async def start(self, number: int, now: datetime, ends_at: datetime) -> bool:
        is_draft = broadcasts.c.state == BroadcastState.DRAFT
        done = await self._connection.execute(
            update(broadcasts)
            .where(broadcasts.c.id == number, is_draft)
            .values(state=BroadcastState.GOING, look_at=now, ends_at=ends_at)
        )
        return done.rowcount == 1

    async def stop(self, number: int) -> bool:
        is_open = broadcasts.c.state.in_((BroadcastState.DRAFT, BroadcastState.GOING))
        done = await self._connection.execute(
            update(broadcasts)
            .where(broadcasts.c.id == number, is_open)
            .values(state=BroadcastState.STOPPED)
        )
        # Also of one that is done: what waits has not been said.
        taken_back = await self._connection.execute(
            update(outbox)
            .where(outbox.c.fate == WAITING, IS_PUSH, outbox.c.broadcast_id == number)
            .values(fate=Fate.WITHDRAWN, tried_at=datetime.now(UTC), note="stopped")
        )
        return bool(done.rowcount or taken_back.rowcount)

    async def fates(self, number: int) -> Mapping[str, int]:
        # For whom it went stale it is queued again: only the last of theirs counts.
        later = outbox.alias("later")
        was_queued_again = (outbox.c.fate == Fate.EXPIRED) & exists().where(
            later.c.broadcast_id == outbox.c.broadcast_id,
            later.c.chat_id == outbox.c.chat_id,
            later.c.id > outbox.c.id,
        )
        of_it = (
            select(outbox.c.fate, func.count().label("count"))
            .where(outbox.c.broadcast_id == number, ~was_queued_again)
            .group_by(outbox.c.fate)
        )
        rows = await self._connection.execute(of_it)
        return {row["fate"]: row["count"] for row in rows.mappings()}

    async def is_under_way(self, number: int) -> bool:
        return (await self._connection.execute(_UNDER_WAY, {"number": number})).first() is not None

    async def count_missed(self, broadcast: Broadcast) -> int:
        was_queued = exists().where(
            outbox.c.broadcast_id == broadcast.id, outbox.c.chat_id == runners.c.id
        )
        missed = select(func.count()).select_from(runners)
        query = missed.where(*_hears(broadcast.audience), ~was_queued)
        return int(await self._connection.scalar(query))

    async def claim(self, now: datetime) -> Broadcast | None:
        row = (await self._connection.execute(_NEXT_TO_LOOK_AT, {"now": now})).one_or_none()
        return None if row is None else _broadcast(row)

    async def room(self, most: int) -> int:
        waiting = await self._connection.scalar(_WAITING_PUSHES, {"most": most})
        return max(0, most - int(waiting))

    async def next_listeners(self, broadcast: Broadcast, limit: int) -> Sequence[Listener]:
        heard = exists().where(
            outbox.c.broadcast_id == bindparam("broadcast", type_=BigInteger),
            outbox.c.chat_id == runners.c.id,
            outbox.c.fate != Fate.EXPIRED,  # it went stale before it left
        )
        query = (
            select(runners.c.id, runners.c.zone)
            .where(*_hears(broadcast.audience), runners.c.id > broadcast.last_runner, ~heard)
            .order_by(runners.c.id)
            .limit(limit)
        )
        rows = await self._connection.execute(query, {"broadcast": broadcast.id})
        return [Listener(RunnerId(row.id), row.zone) for row in rows]

    async def queue(self, broadcast: Broadcast, pushes: Sequence[Push]) -> None:
        if not pushes:
            return
        now, of_it = datetime.now(UTC), {"broadcast_id": broadcast.id}
        await self._connection.execute(_QUEUE, [queued(push, now) | of_it for push in pushes])
        self.has_queued = True

    async def keep(self, broadcast: Broadcast, look_at: datetime) -> None:
        await self._connection.execute(
            update(broadcasts)
            .where(broadcasts.c.id == broadcast.id)
            .values(
                state=broadcast.state,
                look_at=look_at,
                last_runner=broadcast.last_runner,
                asleep=broadcast.unheard,
                queued=broadcast.queued,
            )
        )

    async def prune(self, over_before: datetime, limit: int) -> int:
        """Delete some of those that ended before a moment; tell how many."""
        is_old = (
            broadcasts.c.ends_at < over_before,
            broadcasts.c.state != BroadcastState.GOING,
        )
        old = select(broadcasts.c.id).where(*is_old).limit(limit)
        done = await self._connection.execute(delete(broadcasts).where(broadcasts.c.id.in_(old)))
        return done.rowcount


def _hears(audience: Audience) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [
        runners.c.gone_at.is_(None),
        runners.c.status.in_(_OF_REACH[audience.reach]),
    ]
    if audience.language is not None:
        conditions.append(runners.c.language == audience.language)
    if audience.ids:
        conditions.append(runners.c.id.in_(audience.ids))
    return conditions


def _is_admitted(admission: Admission) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [runners.c.id.not_in(admission.banned)]
    if admission.allowed is not None:
        is_guest = exists().where(guests.c.runner_id == runners.c.id)
        conditions.append(runners.c.id.in_(admission.allowed) | is_guest)
    return conditions


def _broadcast(row: Row[Any]) -> Broadcast:
    told = row.audience
    return Broadcast(
        id=row.id,
        words=row.words,
        audience=Audience(Reach(told["reach"]), told["language"], tuple(told["ids"])),
        state=BroadcastState(row.state),
        made_at=row.made_at,
        ends_at=row.ends_at,
        last_runner=row.last_runner,
        unheard=row.asleep,
        queued=row.queued,
    )
