"""The schema: whether the tables have the newest version, and bringing them there."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError, PendingRollbackError

import bot
from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.database import Database, DatabaseError, sentence_of


async def migrate(database: Database) -> None:
    """Bring the tables to the newest version.

    Raises:
        DatabaseError: It cannot be done; the sentence says why.
    """
    try:
        async with database.begin() as connection:
            kept = await connection.run_sync(kept_revision)
        if kept == newest_revision():
            return
        # Alembic is large, and rarely has anything to do.
        from bot.storage.engine.upgrade import upgrade  # noqa: PLC0415

        async with database.migrating() as connection:
            await connection.run_sync(upgrade)
    except (StoreUnavailableError, DBAPIError) as error:
        raise DatabaseError(sentence_of(database.url, error)) from error
    except PendingRollbackError as error:
        # The connection was cut while an index was made; the cause is what came before.
        cause = error.__context__ or error
        raise DatabaseError(sentence_of(database.url, cause)) from error


def kept_revision(connection: Connection) -> str | None:
    """Tell the schema that a database has; ``None`` where it has no table yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def newest_revision() -> str:
    """Tell the schema that this code makes: the file of a migration begins with its revision."""
    files = (migrations() / "versions").glob("[0-9]*_*.py")
    return max(file.name.partition("_")[0] for file in files)


def migrations() -> Path:
    """Find the migrations: inside the package when it was installed, beside it in a checkout."""
    package = Path(bot.__file__).parent
    inside = package / "migrations"
    return inside if inside.is_dir() else package.parent / "migrations"
