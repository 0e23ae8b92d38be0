"""The inbox in SQL: every update once, in the order of its sender."""

import json
import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    bindparam,
    delete,
    exists,
    literal_column,
    or_,
    select,
    update,
)

from bot.mail.inbox import Incoming
from bot.storage.engine.columns import BigId, UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.upserts import insert_for
from bot.storage.tables import inbox, runners

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
_NEXT = (
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
_AGAIN = _UPDATES.where(inbox.c.seq == bindparam("of", type_=BigId)).with_for_update(
    of=inbox, skip_locked=True
)
_PUT_OFF = (
    update(inbox)
    .where(inbox.c.seq == bindparam("of", type_=BigId), inbox.c.state == _WAITING)
    .values(not_before=bindparam("until", type_=UtcDateTime))
)
_CLOSE = (
    update(inbox)
    .where(inbox.c.seq == bindparam("of", type_=BigId))
    .values(state=_DONE, handled_at=bindparam("now"))
    .returning(_SENDER_GONE_AT)
)


class SqlInbox:
    """A ``delivery.ports.Inbox`` inside one transaction."""

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
        statement = insert_for(self._connection, inbox).values(rows)
        new = await self._connection.scalars(
            statement.on_conflict_do_nothing(index_elements=["update_id"]).returning(inbox.c.seq)
        )
        self.was_filled = True
        return len(new.all())

    async def claim(self) -> Incoming | None:
        """Take the oldest update whose sender has no older one waiting."""
        while True:
            now = datetime.now(UTC)
            asked = {"now": now, "horizon": now + _HORIZON}
            rows = await self._connection.execute(_NEXT, asked)
            try:
                row = rows.one_or_none()
                return None if row is None else _incoming(row)
            except ValueError:
                await self._set_aside_unreadable(asked)

    async def _set_aside_unreadable(self, asked: Mapping[str, Any]) -> None:
        """Set aside the update whose turn it is, so that its sender's next ones go on."""
        seq = await self._connection.scalar(_NEXT.with_only_columns(inbox.c.seq), asked)
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

    async def prune(self, limit: int) -> int:
        """Delete some of what was done two days ago, and of what was set aside a month ago."""
        now = datetime.now(UTC)
        found = 0
        for state, days in ((_DONE, 2), (_DEAD, 30)):
            old = (inbox.c.state == state) & (inbox.c.handled_at < now - timedelta(days=days))
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
