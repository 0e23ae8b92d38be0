"""What waits and what is set aside, in SQL: one look that costs the same for any crowd."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ScalarSelect,
    Table,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from bot.mail.backlog import Backlog, SetAside
from bot.mail.outbox import Lane
from bot.mail.push import PushKind
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.mail.outbox_statements import IS_PUSH, IS_SET_ASIDE, WAITING, lane_is
from bot.storage.tables import budget, inbox, outbox


def _is(column: Column[Any], value: str) -> ColumnElement[bool]:
    # Literals, not parameters: only then do the partial indexes serve.
    literal: ColumnElement[str] = literal_column(f"'{value}'")
    return column == literal


def _waits_in(lane: Lane) -> ColumnElement[bool]:
    return (outbox.c.fate == WAITING) & lane_is(lane)


def _count(table: Table, condition: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count()).select_from(table).where(condition).scalar_subquery()


def _of_budget(column: Column[Any]) -> ScalarSelect[Any]:
    return select(column).where(budget.c.id == 1).scalar_subquery()


# What is put off waits for its own time, and what its sender sent after it waits behind that:
# whoever writes too much raises no alarm.
_AHEAD = inbox.alias("ahead")
_FIRST_UPDATE = (
    select(func.coalesce(inbox.c.not_before, inbox.c.received_at, type_=UtcDateTime))
    .where(
        _is(inbox.c.state, "waiting"),
        or_(
            inbox.c.not_before.is_(None),
            inbox.c.not_before <= bindparam("now", type_=UtcDateTime),
        ),
        ~exists().where(
            _AHEAD.c.sender_id == inbox.c.sender_id,
            _is(_AHEAD.c.state, "waiting"),
            _AHEAD.c.seq < inbox.c.seq,
        ),
    )
    .order_by(inbox.c.seq)
    .limit(1)
)
_FIRST_REPLY = (
    select(outbox.c.queued_at).where(_waits_in(Lane.REPLY)).order_by(outbox.c.id).limit(1)
)
_IS_DUE = (outbox.c.fate == WAITING) & IS_PUSH
_FIRST_PUSH = select(outbox.c.due_at).where(_IS_DUE).order_by(outbox.c.due_at).limit(1)
# The oldest only: what this code leaves becomes the oldest where newer code does not take it.
_FIRST_KIND = select(outbox.c.push_kind).where(_IS_DUE).order_by(outbox.c.due_at).limit(1)
_UNKNOWN_LANE = (
    select(outbox.c.lane)
    .where(outbox.c.fate == WAITING, outbox.c.lane > literal_column(str(int(max(Lane)))))
    .limit(1)
)
_SINCE = bindparam("since", type_=UtcDateTime)
_UNTIL = bindparam("until", type_=UtcDateTime)
_UPDATE_IS_DEAD = _is(inbox.c.state, "dead")
_MESSAGE_IS_DEAD = and_(_is(outbox.c.fate, "dead"), IS_SET_ASIDE)
_NEWS = select(
    _count(
        inbox, _UPDATE_IS_DEAD & (inbox.c.handled_at > _SINCE) & (inbox.c.handled_at <= _UNTIL)
    ).label("updates"),
    _count(
        outbox, _MESSAGE_IS_DEAD & (outbox.c.tried_at > _SINCE) & (outbox.c.tried_at <= _UNTIL)
    ).label("messages"),
)
_LOOK = select(
    _FIRST_UPDATE.scalar_subquery().label("update"),
    _FIRST_REPLY.scalar_subquery().label("reply"),
    _FIRST_PUSH.scalar_subquery().label("push"),
    _FIRST_KIND.scalar_subquery().label("kind"),
    _UNKNOWN_LANE.scalar_subquery().label("lane"),
    _count(inbox, _is(inbox.c.state, "waiting")).label("updates"),
    _count(inbox, _UPDATE_IS_DEAD).label("updates_dead"),
    _count(outbox, _waits_in(Lane.PUSH)).label("pushes"),
    _count(outbox, _waits_in(Lane.REPLY)).label("replies"),
    _count(outbox, _is(outbox.c.fate, "sending")).label("under_way"),
    _of_budget(budget.c.paused_until).label("paused_until"),
    _of_budget(budget.c.maintenance_since).label("maintenance_since"),
    _count(outbox, and_(_is(outbox.c.fate, "held"), IS_SET_ASIDE)).label("held"),
    _count(outbox, _MESSAGE_IS_DEAD).label("dead"),
)


async def look_at_backlog(connection: SqlConnection, coach_now: datetime) -> Backlog:
    now = datetime.now(UTC)
    row = (await connection.execute(_LOOK, {"now": now})).one()
    return Backlog(
        updates=row.updates,
        updates_dead=row.updates_dead,
        oldest_update_s=_age(row.update, now),
        oldest_reply_s=_age(row.reply, now),
        pushes=row.pushes,
        overdue_push_s=_age(row.push, coach_now),
        held=row.held,
        dead=row.dead,
        replies=row.replies,
        under_way=row.under_way,
        paused_s=0.0 if row.paused_until is None else _age(now, row.paused_until),
        is_in_maintenance=row.maintenance_since is not None,
        unknown=_unknown(row.kind, row.lane),
    )


async def look_at_news(
    connection: SqlConnection, since: datetime, until: datetime
) -> SetAside | None:
    """Count what was set aside between two moments, the second included; ``None``: nothing."""
    row = (await connection.execute(_NEWS, {"since": since, "until": until})).one()
    return SetAside(row.updates, row.messages) if row.updates or row.messages else None


def _unknown(kind: str | None, lane: int | None) -> str | None:
    if lane is not None:
        return f"lane {lane}"
    return f"push {kind}" if kind is not None and kind not in tuple(PushKind) else None


def _age(begun: datetime | None, now: datetime) -> float:
    return 0.0 if begun is None else max(0.0, (now - begun).total_seconds())
