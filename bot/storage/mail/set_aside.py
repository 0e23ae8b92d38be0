"""What was set aside, for the hands of the operator: listed, shown, tried again, dropped."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table, false, null, select, update

from bot.mail.set_aside import SetAsideKind
from bot.storage.engine.connection import SqlConnection
from bot.storage.tables import inbox, outbox

_MOST_LISTED = 100


class SqlSetAside:
    """A ``mail.set_aside.SetAsideMail`` inside one transaction."""

    def __init__(self, connection: SqlConnection, kind: SetAsideKind) -> None:
        self._connection = connection
        self._kind = kind
        self._table: Table = inbox if kind is SetAsideKind.UPDATE else outbox
        number, state = (
            (inbox.c.seq, inbox.c.state)
            if kind is SetAsideKind.UPDATE
            else (outbox.c.id, outbox.c.fate)
        )
        self._number = number
        self._is_dead = state == "dead"

    async def listed(self) -> Sequence[Mapping[str, Any]]:
        """List them, the oldest first, without what was said."""
        if self._kind is SetAsideKind.UPDATE:
            columns = (inbox.c.seq, inbox.c.sender_id, inbox.c.received_at, inbox.c.error)
        else:
            columns = (outbox.c.id, outbox.c.chat_id, outbox.c.queued_at, outbox.c.note)
        query = select(*columns).where(self._is_dead).order_by(self._number).limit(_MOST_LISTED)
        return [dict(row) for row in (await self._connection.execute(query)).mappings()]

    async def shown(self, number: int) -> Mapping[str, Any] | None:
        """Show one in full, but for enclosed files."""
        columns = [column for column in self._table.c if column.name != "file"]
        query = select(*columns).where(self._number == number, self._is_dead)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        return None if row is None else dict(row)

    async def retry(self, number: int | None = None) -> int:
        """Have one tried again as if for the first time, or all of them; tell how many."""
        if self._kind is SetAsideKind.UPDATE:
            values = {"state": "waiting", "tries": 0, "handled_at": null(), "error": null()}
        else:
            values = {
                "fate": "waiting",
                "tries": 0,
                "doubts": 0,
                "is_plain": false(),
                "note": null(),
            }
        return await self._change(number, {**values, "not_before": null()})

    async def drop(self, number: int | None = None) -> int:
        """Let one go, or all of them; its row goes with others of its age."""
        now = datetime.now(UTC)
        if self._kind is SetAsideKind.UPDATE:
            return await self._change(number, {"state": "done", "handled_at": now})
        return await self._change(number, {"fate": "withdrawn", "tried_at": now})

    async def _change(self, number: int | None, values: Mapping[str, Any]) -> int:
        condition = self._is_dead if number is None else self._is_dead & (self._number == number)
        done = await self._connection.execute(
            update(self._table).where(condition).values(**values)
        )
        return int(done.rowcount)
