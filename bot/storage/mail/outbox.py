"""The outbox in SQL: what waits to be sent, what is under way, what became of it."""

import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Row,
    and_,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    tuple_,
    update,
)

from bot.mail.backlog import Backlog, SetAside
from bot.mail.budget import Budget
from bot.mail.calls import Call, Enclosure
from bot.mail.outbox import Claim, Fate, Lane, Outgoing, Sending
from bot.mail.push import Push
from bot.mail.retention import Retention
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import dialect_of
from bot.storage.mail.backlog import look_at_backlog, look_at_news
from bot.storage.mail.outbox_statements import (
    BUDGET,
    HORIZON,
    IS_PUSH,
    IS_SET_ASIDE,
    IS_SETTLED,
    LANES_IN_USE,
    NEXT,
    OUR_BUDGET,
    RECORD,
    SENDING,
    SPEND,
    TAKE,
    TOLD_UNTIL,
    WAITING,
)
from bot.storage.mail.pushes import push_of
from bot.storage.tables import budget, deliveries, outbox, runners

logger = logging.getLogger(__name__)

_LONGEST_PAUSE = timedelta(hours=1)
# No transaction takes longer.
_SETTLING = timedelta(minutes=1)
_BEFORE_ALL = datetime(2000, 1, 1, tzinfo=UTC)
# How often a reply whose fate a crash hid is sent again before it is set aside.
_DOUBTS = 3


class SqlOutbox:
    """A ``mail.ports.Outbox`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def waiting_lanes(self) -> frozenset[Lane]:
        """Tell in which lanes something waits; empty lanes need no further look."""
        row = (await self._connection.execute(LANES_IN_USE)).one()
        return frozenset(lane for lane, is_used in zip(Lane, row, strict=True) if is_used)

    async def budget(self) -> Budget:
        """Load the budget of all processes, and keep it from them until the work ends."""
        rows = await self._connection.execute(BUDGET)
        now = await self._now()
        try:
            row = rows.one_or_none()
        except ValueError:
            logger.exception("the budget cannot be read: it begins anew")
            await self._connection.execute(
                update(budget).where(OUR_BUDGET).values(free_at=now, paused_until=None)
            )
            return Budget(now, now)
        if row is not None:
            is_in_maintenance = row.maintenance_since is not None
            return Budget(now, row.free_at, row.paused_until, is_in_maintenance)
        await self._connection.execute(insert(budget).values(id=1, free_at=now))
        return Budget(now, now)

    async def spend(self, free_at: datetime) -> None:
        await self._connection.execute(SPEND, {"moment": free_at})

    async def pause(self, seconds: float) -> None:
        """Leave Telegram alone for a while: every process, both lanes."""
        until = (await self.budget()).now + timedelta(seconds=seconds)
        await self._connection.execute(
            update(budget)
            .where(
                OUR_BUDGET,
                or_(
                    budget.c.paused_until.is_(None),
                    budget.c.paused_until < until,
                    budget.c.paused_until > until + _LONGEST_PAUSE,
                ),
            )
            .values(paused_until=until)
        )

    async def claim(self, lane: Lane, room: int, claim: Claim) -> Sequence[Outgoing]:
        """Take the next of a lane; who asks must hold the budget, so that nobody else takes."""
        if room <= 0:
            return []
        now = datetime.now(UTC)
        asked = {"now": now, "horizon": now + HORIZON, "room": room} | (
            _terms(claim, now) if lane is not Lane.NOTICE else {}
        )
        rows = await self._connection.execute(NEXT[lane], asked)
        try:
            outgoing = [_outgoing(row) for row in rows.all()]
        except ValueError:
            await self._set_aside_unreadable(lane, asked)
            return []
        if outgoing:
            taken = {
                "taken": [one.id for one in outgoing],
                "by": claim.owner,
                "until": now + timedelta(seconds=claim.lease_seconds),
            }
            await self._connection.execute(TAKE[dialect_of(self._connection)], taken)
        return outgoing

    async def _set_aside_unreadable(self, lane: Lane, asked: Mapping[str, Any]) -> None:
        """Set aside what no code can read, so that the rest can be taken at the next look."""
        ids = await self._connection.scalars(NEXT[lane].with_only_columns(outbox.c.id), asked)
        for one in ids.all():
            row = await self._connection.execute(select(outbox).where(outbox.c.id == one))
            try:
                _outgoing(row.one())
            except ValueError:
                logger.exception("message %s cannot be read: it is set aside", one)
                await self._connection.execute(
                    update(outbox)
                    .where(outbox.c.id == one)
                    .values(fate=Fate.DEAD, tried_at=datetime.now(UTC), note="it cannot be read")
                )

    async def record(self, sendings: Sequence[Sending], owner: str) -> None:
        """Keep how attempts ended; what another process has taken over since is left to it."""
        if not sendings:
            return
        of_all = {"now": datetime.now(UTC), "of_owner": owner}
        await self._connection.execute(RECORD, [_ended(one) | of_all for one in sendings])

    async def end_leases(self, *, all_of_them: bool = False) -> int:
        """Settle what a process took and never recorded.

        A push may have arrived, so it is held; a reply is sent again.
        """
        now = datetime.now(UTC)
        fate = case(
            (outbox.c.lane == Lane.PUSH, Fate.HELD),
            (outbox.c.lane == Lane.NOTICE, Fate.WITHDRAWN),
            (outbox.c.lane != Lane.REPLY, Fate.HELD),  # newer code's: what it means, it knows
            (outbox.c.doubts >= _DOUBTS, Fate.DEAD),
            else_=Fate.WAITING,
        )
        is_over = outbox.c.fate == SENDING
        if not all_of_them:
            is_over &= or_(outbox.c.lease_until < now, outbox.c.lease_until > now + HORIZON)
        done = await self._connection.execute(
            update(outbox)
            .where(is_over)
            .values(
                fate=fate,
                doubts=outbox.c.doubts + 1,
                tried_at=now,
                owner=None,
                lease_until=None,
                note="its process ended",
            )
        )
        return done.rowcount

    async def expire(self, coach_now: datetime, limit: int) -> int:
        """Take some of the pushes that have gone stale out of the lane."""
        # Those due longest go stale first: no need to look at all that wait.
        longest_due = (
            select(outbox.c.id, outbox.c.expires_at)
            .where(outbox.c.fate == WAITING, IS_PUSH, outbox.c.due_at <= coach_now)
            .order_by(outbox.c.due_at, outbox.c.id)
            .limit(limit)
            .subquery()
        )
        stale = select(longest_due.c.id).where(longest_due.c.expires_at <= coach_now)
        done = await self._connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(stale), outbox.c.fate == WAITING)
            .values(fate=Fate.EXPIRED, tried_at=datetime.now(UTC))
        )
        return done.rowcount

    async def mark_gone(self, chat: int, since: datetime) -> None:
        """Keep since when a runner cannot be reached; no morning comes due to them."""
        await self._connection.execute(
            update(runners)
            .where(
                runners.c.id == chat, or_(runners.c.gone_at.is_(None), runners.c.gone_at < since)
            )
            .values(gone_at=since)
        )

    async def mark_back(self, chat: int) -> None:
        """A runner who was gone wrote, or came back: they are what they were before."""
        await self._connection.execute(
            update(runners).where(runners.c.id == chat).values(gone_at=None)
        )

    async def withdraw(self, chat: int) -> None:
        """Stop all that waits for a chat; replies too."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.chat_id == chat, outbox.c.fate == WAITING)
            .values(
                fate=Fate.WITHDRAWN,
                tried_at=datetime.now(UTC),
                note="the chat cannot be reached",
            )
        )

    async def backlog(self, coach_now: datetime) -> Backlog:
        """Tell what waits and what is set aside, in inbox and outbox."""
        return await look_at_backlog(self._connection, coach_now)

    async def take_news(self, gap: timedelta) -> SetAside | None:
        """Take what was set aside and the operator has not been told, so that nobody else does."""
        told_until = await self._connection.scalar(TOLD_UNTIL)
        # What was set aside at that moment may not be kept yet.
        until = datetime.now(UTC) - _SETTLING
        if told_until is None or told_until > until:  # never yet, or the clock has jumped back
            told_until = _BEFORE_ALL
        if until - told_until < gap:
            return None
        news = await look_at_news(self._connection, told_until, until)
        if news is not None:
            await self._connection.execute(
                update(budget).where(OUR_BUDGET).values(told_until=until)
            )
        return news

    async def prune(self, limit: int, keep: Retention) -> int:
        """Delete some of what was settled or set aside for long enough."""
        now = datetime.now(UTC)
        found = 0
        for old in (
            and_(IS_SETTLED, outbox.c.tried_at < now - keep.texts),
            *(
                and_(IS_SET_ASIDE, outbox.c.fate == fate, outbox.c.tried_at < now - keep.set_aside)
                for fate in (Fate.HELD, Fate.DEAD)
            ),
        ):
            ids = select(outbox.c.id).where(old).limit(limit - found)
            done = await self._connection.execute(delete(outbox).where(outbox.c.id.in_(ids)))
            found += done.rowcount
        return found

    async def prune_deliveries(self, limit: int) -> int:
        """Forget some pushes of dates that are long gone; no date so old comes due again."""
        keys = (deliveries.c.runner_id, deliveries.c.kind, deliveries.c.day)
        is_old = deliveries.c.queued_at < datetime.now(UTC) - timedelta(days=30)
        old = select(*keys).where(is_old).limit(limit)
        done = await self._connection.execute(delete(deliveries).where(tuple_(*keys).in_(old)))
        return done.rowcount

    async def _now(self) -> datetime:
        """Tell the time by a clock that all processes share."""
        if self._connection.dialect.name == "sqlite":
            return datetime.now(UTC)
        query = select(func.clock_timestamp(type_=UtcDateTime))
        now: datetime = (await self._connection.execute(query)).scalar_one()
        return now


def _terms(claim: Claim, now: datetime) -> dict[str, Any]:
    gap_began = now - timedelta(seconds=claim.gap_seconds)
    return {"gap_began": gap_began, "coach_now": claim.coach_now}


def _outgoing(row: Row[Any]) -> Outgoing:
    return Outgoing(
        id=row.id,
        lane=Lane(row.lane),
        chat=row.chat_id,
        call=_call(row),
        push=_push(row),
        tries=row.tries,
        doubts=row.doubts,
        is_plain=row.is_plain,
    )


def _call(row: Row[Any]) -> Call | None:
    if row.method is None:
        return None
    enclosure = (
        None if row.file is None else Enclosure(row.file_parameter, row.file_name, row.file)
    )
    if not isinstance(row.params, Mapping):
        raise ValueError("the parameters are no object")  # noqa: TRY004  (as all unreadable rows)
    return Call(row.method, row.params, enclosure)


def _push(row: Row[Any]) -> Push | None:
    if row.push_kind is None:
        return None
    return push_of(row)


def _ended(sending: Sending) -> dict[str, Any]:
    return {
        "of": sending.id,
        "is_sent": int(sending.fate is Fate.SENT),
        "fate": sending.fate,
        "tries": sending.tries,
        "doubts": sending.doubts,
        "is_plain": sending.is_plain,
        "not_before": sending.not_before,
        "message_id": sending.message_id,
        "note": sending.note,
    }
