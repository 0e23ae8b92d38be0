"""Open conversations in SQL."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import BigInteger, bindparam, delete, select, tuple_

from bot.coaching.ports import ConversationRow
from bot.domain.runner import RunnerId
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.prepared import made_once
from bot.storage.engine.upserts import upsert
from bot.storage.tables import conversations

# Made once: to build a statement takes longer than to run it.
_OF_RUNNER = made_once(
    select(
        conversations.c.name,
        conversations.c.state,
        conversations.c.answers,
        conversations.c.expires_at,
    ).where(conversations.c.runner_id == bindparam("runner", type_=BigInteger))
)


class SqlConversations:
    """A ``chat.ports.Conversations`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def load(self, runner: RunnerId) -> Mapping[str, ConversationRow]:
        rows = await self._connection.execute(_OF_RUNNER, {"runner": runner})
        return {row.name: ConversationRow(row.state, row.answers, row.expires_at) for row in rows}

    async def save(self, runner: RunnerId, name: str, row: ConversationRow) -> None:
        values = {
            "runner_id": runner,
            "name": name,
            "state": row.state,
            "answers": dict(row.answers),
            "expires_at": row.expires_at,
        }
        await upsert(self._connection, conversations, values, keys=("runner_id", "name"))

    async def prune(self, over_before: datetime, limit: int) -> int:
        """Delete some of those that were over before a moment; tell how many."""
        keys = (conversations.c.runner_id, conversations.c.name)
        old = select(*keys).where(conversations.c.expires_at < over_before).limit(limit)
        done = await self._connection.execute(delete(conversations).where(tuple_(*keys).in_(old)))
        return done.rowcount

    async def drop(self, runner: RunnerId, name: str) -> None:
        await self._connection.execute(
            delete(conversations).where(
                conversations.c.runner_id == runner, conversations.c.name == name
            )
        )
