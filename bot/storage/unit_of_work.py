"""One transaction, and everything the coach remembers and will say inside it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime

from bot.coaching.ports import UpdateSender
from bot.domain.runner import RunnerId
from bot.mail.set_aside import SetAsideKind
from bot.storage.calendars import SqlCalendars
from bot.storage.connections import SqlServiceConnections
from bot.storage.conversations import SqlConversations
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.database import Database
from bot.storage.export import Json, export_runner
from bot.storage.guests import SqlGuests
from bot.storage.mail.broadcasts import SqlBroadcasts
from bot.storage.mail.inbox import SqlInbox
from bot.storage.mail.letters import SqlLetters
from bot.storage.mail.maintenance import SqlMaintenance
from bot.storage.mail.outbox import SqlOutbox
from bot.storage.mail.pushes import SqlPushes
from bot.storage.mail.set_aside import SqlSetAside
from bot.storage.runners import SqlRunners
from bot.storage.sayings import SqlSayings
from bot.storage.sender import load_sender
from bot.storage.statistics import SqlStatistics
from bot.storage.training.span_cache import Recalled
from bot.storage.training.training_log import SqlTrainingLog
from bot.storage.weather import SqlWeather


class SqlUnitOfWork:
    """A ``coaching.ports.UnitOfWork``, and all that conversations and delivery need besides."""

    def __init__(self, connection: SqlConnection) -> None:
        self.connection = connection
        recalled = Recalled()
        self.runners = SqlRunners(connection, recalled)
        self.log = SqlTrainingLog(connection, recalled)
        self.pushes = SqlPushes(connection)
        self.sayings = SqlSayings(connection)
        self.letters = SqlLetters()
        self.conversations = SqlConversations(connection)
        self.connections = SqlServiceConnections(connection)
        self.calendars = SqlCalendars(connection)
        self.weather = SqlWeather(connection)
        self.inbox = SqlInbox(connection)
        self.outbox = SqlOutbox(connection)
        self.maintenance = SqlMaintenance(connection)
        self.broadcasts = SqlBroadcasts(connection)
        self.guests = SqlGuests(connection)
        self.statistics = SqlStatistics(connection)

    def set_aside(self, kind: SetAsideKind) -> SqlSetAside:
        return SqlSetAside(self.connection, kind)

    async def sender(self, sender: RunnerId) -> UpdateSender:
        return await load_sender(self.connection, self.runners, self.conversations, sender)

    async def export(self, runner: RunnerId) -> Json | None:
        """Gather all that is known of a person; ``None`` when nothing is."""
        return await export_runner(self, self.connection, runner)

    async def blank_out(self, sender: RunnerId, message_id: int) -> None:
        """Keep nothing of what a message said, which is being handled here."""
        await self.inbox.blank_out(sender, message_id)


OpenSqlWork = Callable[[], AbstractAsyncContextManager[SqlUnitOfWork]]


def work_opener(database: Database) -> OpenSqlWork:
    """Make the function that opens a unit of work.

    What happened is kept when the block ends, and undone when it raises; nothing else commits.
    """

    @asynccontextmanager
    async def open_work() -> AsyncIterator[SqlUnitOfWork]:
        async with database.begin() as connection:
            work = SqlUnitOfWork(connection)
            yield work
            has_letters = await work.letters.flush(connection, datetime.now(UTC))
        if work.runners.has_forgotten or work.inbox.was_blanked:
            await database.overwrite_deleted()
        if has_letters or work.pushes.was_filled or work.broadcasts.has_queued:
            database.letters_bell.ring()
        if work.inbox.was_filled:
            database.updates_bell.ring()

    return open_work
