"""Invitations in SQL, and who came by them."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, exists, select

from bot.domain.invitation import Invitation
from bot.domain.runner import RunnerId
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import dialect_of, is_among
from bot.storage.engine.upserts import insert_for, upsert
from bot.storage.tables import conversations, guests, invitations, runners


class SqlGuests:
    """A ``coaching.invitations.Guests`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def is_guest(self, person: RunnerId) -> bool:
        query = select(guests.c.code).where(guests.c.runner_id == person)
        return (await self._connection.execute(query)).first() is not None

    async def guests_among(self, people: Collection[RunnerId]) -> Collection[RunnerId]:
        is_one = is_among(guests.c.runner_id, "people", dialect_of(self._connection))
        query = select(guests.c.runner_id).where(is_one)
        found = await self._connection.scalars(query, {"people": list(people)})
        return {RunnerId(one) for one in found}

    async def invitation(self, code: str) -> Invitation | None:
        query = select(invitations).where(invitations.c.code == code).with_for_update()
        row = (await self._connection.execute(query)).mappings().one_or_none()
        return None if row is None else Invitation(**row)

    async def invitations(self) -> Sequence[Invitation]:
        query = select(invitations).order_by(invitations.c.made_at, invitations.c.code)
        rows = (await self._connection.execute(query)).mappings()
        return [Invitation(**row) for row in rows]

    async def keep(self, invitation: Invitation) -> None:
        await upsert(self._connection, invitations, asdict(invitation), keys=("code",))

    async def let_in(self, person: RunnerId, code: str, now: datetime) -> None:
        row = insert_for(self._connection, guests).values(runner_id=person, code=code, since=now)
        await self._connection.execute(row.on_conflict_do_nothing(index_elements=["runner_id"]))

    async def shut_out(self, code: str) -> int:
        done = await self._connection.execute(delete(guests).where(guests.c.code == code))
        return done.rowcount

    async def prune(self, over_before: datetime, limit: int) -> int:
        """Delete some of those let in before a moment of whom nothing else is known."""
        old = (
            select(guests.c.runner_id)
            .where(
                guests.c.since < over_before,
                ~exists().where(runners.c.id == guests.c.runner_id),
                ~exists().where(conversations.c.runner_id == guests.c.runner_id),
            )
            .limit(limit)
        )
        done = await self._connection.execute(delete(guests).where(guests.c.runner_id.in_(old)))
        return done.rowcount
