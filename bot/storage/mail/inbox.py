"""The inbox in SQL: every update once, in the order of its sender."""

import json
import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Insert,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.mail.inbox import Incoming
from bot.mail.retention import Retention
from bot.storage.engine.columns import BigId, UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import DIALECTS, Dialect, dialect_of, is_among
from bot.storage.engine.prepared import made_once
from bot.storage.engine.upserts import insert_into
from bot.storage.tables import budget, inbox, runners

logger = logging.getLogger(__name__)

_WAITING: ColumnElement[str] = literal_column("'waiting'")
_DONE: ColumnElement[str] = literal_column("'done'")
_DEAD: ColumnElement[str] = literal_column("'dead'")
_AHEAD = inbox.alias("ahead")

# No try is put off for longer: what lies further ahead was set before the clock of the machine
# jumped back.
_HORIZON = timedelta(minutes=2)

# What of a message tells who sent it where and when.
_ENVELOPE = ("message_id", "date", "edit_date", "chat", "from")

# Made once: to build a statement takes longer than to run it.
_SENDER_GONE_AT = (
    select(runners.c.gone_at).where(runners.c.id == inbox.c.sender_id).scalar_subquery()
)
_UPDATES = select(
    inbox.c.seq,
    inbox.c.update_id,
    inbox.c.sender_id,
    inbox.c.body,
    inbox.c.received_at,
    inbox.c.tries,
    _SENDER_GONE_AT.label("sender_gone_at"),
).where(inbox.c.state == _WAITING)
_NEXT = made_once(
    _UPDATES.where(
        or_(
            inbox.c.not_before.is_(None),
            inbox.c.not_before <= bindparam("now", type_=UtcDateTime),
            inbox.c.not_before > bindparam("horizon", type_=UtcDateTime),
        ),
        ~exists().where(
            _AHEAD.c.sender_id == inbox.c.sender_id,
            _AHEAD.c.state == _WAITING,
            _AHEAD.c.seq < inbox.c.seq,
        ),
    )
    .order_by(inbox.c.seq)
    .limit(1)
    .with_for_update(of=inbox, skip_locked=True)
)
# Made once like the others: under maintenance only those who run the coach are served.
_NEXT_OF_SOME = {
    dialect: made_once(_NEXT.where(is_among(inbox.c.sender_id, "senders", dialect)))
    for dialect in DIALECTS
}
_TOLD = inbox.alias("told")
_UNTOLD = made_once(
    _UPDATES.add_columns(
        exists()
        .where(
            _TOLD.c.sender_id == inbox.c.sender_id,
            _TOLD.c.state == _WAITING,
            _TOLD.c.told_at.is_not(None),
        )
        .label("has_been_told")
    )
    .where(inbox.c.told_at.is_(None), inbox.c.sender_id.is_not(None))
    .order_by(inbox.c.seq)
    .limit(1)
    .with_for_update(of=inbox, skip_locked=True)
)
_TELLING = made_once(select(budget.c.id).where(budget.c.id == 1).with_for_update())
_AGAIN = made_once(
    _UPDATES.where(inbox.c.seq == bindparam("of", type_=BigId)).with_for_update(
        of=inbox, skip_locked=True
    )
)
_PUT_OFF = made_once(
    update(inbox)
    .where(inbox.c.seq == bindparam("of", type_=BigId), inbox.c.state == _WAITING)
    .values(not_before=bindparam("until", type_=UtcDateTime))
)
# What stands further back in one sender's line cannot come soon: out of sight, it costs those
# behind it no look.
_IN_SIGHT = 50
_LINE = inbox.alias("line")
_PUT_OFF_LINE = made_once(
    update(inbox)
    .where(
        inbox.c.sender_id == bindparam("sender", type_=BigId),
        inbox.c.state == _WAITING,
        or_(
            inbox.c.not_before.is_(None),
            inbox.c.not_before <= bindparam("now", type_=UtcDateTime),
        ),
        inbox.c.seq
        > select(_LINE.c.seq)
        .where(
            _LINE.c.sender_id == bindparam("sender", type_=BigId),
            _LINE.c.state == _WAITING,
            _LINE.c.seq > bindparam("of", type_=BigId),
        )
        .order_by(_LINE.c.seq)
        .offset(_IN_SIGHT)
        .limit(1)
        .scalar_subquery(),
    )
    .values(not_before=bindparam("until", type_=UtcDateTime))
)
_COUNT_WAITING = made_once(
    select(func.count(inbox.c.seq)).where(
        inbox.c.sender_id == bindparam("sender", type_=BigId), inbox.c.state == _WAITING
    )
)
_CLOSE = made_once(
    update(inbox)
    .where(inbox.c.seq == bindparam("of", type_=BigId))
    .values(state=_DONE, handled_at=bindparam("now"))
    .returning(_SENDER_GONE_AT)
)


@cache
def _store(dialect: Dialect) -> Insert:
    storing = insert_into(inbox, dialect).on_conflict_do_nothing(index_elements=["update_id"])
    return made_once(storing.execution_options(preserve_rowcount=True))


class SqlInbox:
    """A ``mail.ports.Inbox`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection
        self.was_filled = False
        self.was_blanked = False

    async def store(self, updates: Sequence[Mapping[str, Any]]) -> int:
        """Keep updates as they came; one that is there already is passed over.

        Returns:
            How many were new.
        """
        now = datetime.now(UTC)
        rows = [
            {
                "update_id": one["update_id"],
                "sender_id": sender_of(one),
                "body": _sound(one),
                "state": "waiting",
                "received_at": now,
            }
            for one in updates
        ]
        if not rows:
            return 0
        kept = await self._connection.execute(_store(dialect_of(self._connection)), rows)
        self.was_filled = True
        return kept.rowcount

    async def claim(self, senders: Collection[int] | None = None) -> Incoming | None:
        """Take the oldest update whose sender has no older one waiting; of these senders only."""
        query = _NEXT
        some: dict[str, Any] = {}
        if senders is not None:
            query, some = _NEXT_OF_SOME[dialect_of(self._connection)], {"senders": list(senders)}
        while True:
            now = datetime.now(UTC)
            asked = {"now": now, "horizon": now + _HORIZON, **some}
            rows = await self._connection.execute(query, asked)
            try:
                row = rows.one_or_none()
                return None if row is None else _incoming(row)
            except ValueError:
                await self._set_aside_unreadable(query, asked)

    async def claim_untold(self) -> tuple[Incoming, bool] | None:
        """Take the oldest update of which its sender has not been told that it waits.

        It goes on waiting; from now on it counts as told of.

        Returns:
            The update, and whether its sender has been told of another that waits.
        """
        # One after the other: two updates of one sender would be told of by two workers.
        await self._connection.execute(_TELLING)
        rows = await self._connection.execute(_UNTOLD)
        try:
            row = rows.one_or_none()
            found = None if row is None else (_incoming(row), bool(row.has_been_told))
        except ValueError:
            await self._set_aside_unreadable(_UNTOLD, {})
            return None
        if found is not None:
            await self._connection.execute(
                update(inbox).where(inbox.c.seq == found[0].seq).values(told_at=datetime.now(UTC))
            )
        return found

    async def _set_aside_unreadable(
        self, query: Select[*tuple[Any, ...]], asked: Mapping[str, Any]
    ) -> None:
        """Set aside the update whose turn it is, so that its sender's next ones go on."""
        seq = await self._connection.scalar(query.with_only_columns(inbox.c.seq), asked)
        logger.exception("update number %s of the inbox cannot be read: it is set aside", seq)
        await self._connection.execute(
            update(inbox)
            .where(inbox.c.seq == seq)
            .values(state="dead", handled_at=datetime.now(UTC), error="it cannot be read")
        )

    async def claim_again(self, seq: int) -> Incoming | None:
        """Take an update that was put off, if it still waits and nobody else has it."""
        row = (await self._connection.execute(_AGAIN, {"of": seq})).one_or_none()
        return None if row is None else _incoming(row)

    async def put_off(self, seq: int, until: datetime) -> None:
        """Leave an update alone until then, and with it what its sender sent after it."""
        await self._connection.execute(_PUT_OFF, {"of": seq, "until": until})

    async def put_off_line(self, incoming: Incoming, until: datetime, gap: timedelta) -> None:
        """Leave what stands far back in a sender's line alone for as long as it has to wait.

        Args:
            incoming: What stands first in the line.
            until: When that may be handled.
            gap: From one to the next.
        """
        later = min(until + _IN_SIGHT * gap, datetime.now(UTC) + _HORIZON * 0.8)
        asked = {"sender": incoming.sender, "of": incoming.seq, "now": datetime.now(UTC)}
        await self._connection.execute(_PUT_OFF_LINE, asked | {"until": later})

    async def close(self, seq: int) -> datetime | None:
        """Close what was handled; tell since when its sender cannot be reached, if so."""
        asked = {"of": seq, "now": datetime.now(UTC)}
        gone_at: datetime | None = await self._connection.scalar(_CLOSE, asked)
        return gone_at

    async def received_since(self, sender: int, moment: datetime) -> Sequence[Mapping[str, Any]]:
        query = select(inbox.c.body).where(
            inbox.c.sender_id == sender, inbox.c.received_at > moment
        )
        return (await self._connection.scalars(query)).all()

    async def count_waiting(self, sender: int) -> int:
        """Tell how many updates of a sender wait."""
        return await self._connection.scalar(_COUNT_WAITING, {"sender": sender}) or 0

    async def blank_out(self, sender: int, message_id: int) -> None:
        """Keep of a message, and of its edits, that it came, and nothing of what it said."""
        query = select(inbox.c.seq, inbox.c.body).where(inbox.c.sender_id == sender)
        for row in await self._connection.execute(query):
            kept = {kind: _blank(part, message_id) for kind, part in dict(row.body or {}).items()}
            if kept != row.body:
                await self._connection.execute(
                    update(inbox).where(inbox.c.seq == row.seq).values(body=kept)
                )
                self.was_blanked = True

    async def fail(self, incoming: Incoming, error: str, again_at: datetime | None) -> bool:
        """Count a try that failed; without a moment to try again the update is set aside.

        Returns:
            Whether it counts: another worker may have tried meanwhile.
        """
        outcome = (
            {"not_before": again_at}
            if again_at
            else {"state": "dead", "handled_at": datetime.now(UTC)}
        )
        done = await self._connection.execute(
            update(inbox)
            .where(
                inbox.c.seq == incoming.seq,
                inbox.c.state == _WAITING,
                inbox.c.tries == incoming.tries,
            )
            .values(tries=incoming.tries + 1, error=error, **outcome)
        )
        return done.rowcount == 1

    async def prune(self, limit: int, keep: Retention) -> int:
        """Delete some of what was dealt with or set aside for long enough."""
        now = datetime.now(UTC)
        found = 0
        for state, kept in ((_DONE, keep.texts), (_DEAD, keep.set_aside)):
            old = (inbox.c.state == state) & (inbox.c.handled_at < now - kept)
            seqs = select(inbox.c.seq).where(old).limit(limit - found)
            done = await self._connection.execute(delete(inbox).where(inbox.c.seq.in_(seqs)))
            found += done.rowcount
        return found


def _incoming(row: Row[Any]) -> Incoming:
    if not isinstance(row.body, Mapping):
        raise ValueError("the update is no object")  # noqa: TRY004  (as all unreadable rows)
    return Incoming(
        seq=row.seq,
        update_id=row.update_id,
        sender=row.sender_id,
        body=row.body,
        received_at=row.received_at,
        tries=row.tries,
        sender_gone_at=row.sender_gone_at,
    )


def _blank(part: object, message_id: int) -> object:
    if not isinstance(part, Mapping) or part.get("message_id") != message_id:
        return part
    return {name: part[name] for name in _ENVELOPE if name in part}


def _sound(body: Mapping[str, Any]) -> dict[str, Any]:
    """Mend halves of characters: whoever reads them back from the database stumbles."""
    words = json.dumps(body, ensure_ascii=False)
    try:
        words.encode()
    except UnicodeEncodeError:
        mended: dict[str, Any] = json.loads(words.encode(errors="replace"))
        return mended
    return dict(body)


def sender_of(body: Mapping[str, Any]) -> int | None:
    """Find who sent an update, whatever its kind."""
    for part in body.values():
        if isinstance(part, Mapping):
            sender = part.get("from") or part.get("user") or part.get("chat")
            number = sender.get("id") if isinstance(sender, Mapping) else None
            if isinstance(number, int) and abs(number) < 2**63:
                return int(number)
    return None
