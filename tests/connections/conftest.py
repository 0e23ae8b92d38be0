"""Bea, her watch at the stand-in, and the coach between."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from cryptography.fernet import Fernet

from bot.coaching.connection import Connection
from bot.connections.intervals_icu import IntervalsIcu
from bot.connections.relay import Relay
from bot.connections.secrets import SecretBox
from bot.domain.recording.activity import Activity
from bot.stand_ins.intervals_icu import Athlete, IntervalsStandIn, intervals_icu
from bot.storage.unit_of_work import SqlUnitOfWork
from bot.understanding.files.activities import read_activities
from tests.chat.conversation import Conversation, conversation

BERLIN = ZoneInfo("Europe/Berlin")
BOX = SecretBox([Fernet.generate_key().decode()])


class Connected:
    """A runner, the service, and what goes to and fro."""

    def __init__(
        self,
        talk: Conversation,
        service: IntervalsStandIn,
        client: IntervalsIcu,
        box: SecretBox = BOX,
    ) -> None:
        self.talk = talk
        self.service = service
        self.athlete = Athlete()
        service.athletes.append(self.athlete)
        self._box = box
        self.relay = self.new_relay(client)

    def new_relay(self, client: IntervalsIcu) -> Relay[SqlUnitOfWork]:
        """A relay as a process that has just been started has it."""
        return Relay[SqlUnitOfWork](
            self.talk.open_work,
            client,
            self._box,
            self.talk.chat.receive,
            read,
            lambda: self.talk.now,
            self.talk.chat.admits,
        )

    async def look(self) -> list[str]:
        """Let the clock look at what is due; get what is said."""
        await self.relay.look()
        await self.talk.arrive()
        return await self.talk.replies()

    async def connects(self) -> list[str]:
        await self.talk.says(self.athlete.key)
        replies = await self.look()
        await self.look()
        return replies

    async def at(self, day: date, clock: str) -> list[str]:
        """Move the clock to a local time, and let it look."""
        moment = datetime.combine(day, time.fromisoformat(clock), BERLIN)
        assert moment >= self.talk.now
        self.talk.now = moment.astimezone(UTC)
        return await self.look()

    async def connection(self) -> Connection | None:
        async with self.talk.open_work() as work:
            return await work.connections.of(self.talk.person)


async def read(content: bytes) -> Sequence[Activity]:
    return read_activities(content)


@asynccontextmanager
async def connected(url: str, *answers: str, language: str = "en") -> AsyncIterator[Connected]:
    async with (
        intervals_icu() as service,
        IntervalsIcu(service.url, a_second=1000) as client,
        conversation(url, "Bea", language, cipher=BOX) as talk,
    ):
        await talk.meets(*answers)
        yield Connected(talk, service, client)


@pytest.fixture
async def bea(new_sqlite: str) -> AsyncIterator[Connected]:
    """A runner since Monday, who has not connected anything yet."""
    async with connected(new_sqlite) as one:
        yield one


@pytest.fixture
async def either(database_url: str) -> AsyncIterator[Connected]:
    """The same, on each of the two databases."""
    async with connected(database_url) as one:
        yield one
