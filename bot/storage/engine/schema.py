"""The schema: brought to the newest version by Alembic."""

import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, PendingRollbackError

import bot
from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.database import Database, DatabaseError, sentence_of

logger = logging.getLogger(__name__)


async def migrate(database: Database) -> None:
    """Bring the tables to the newest version.

    Raises:
        DatabaseError: It cannot be done; the sentence says why.
    """
    try:
        async with database.migrating() as connection:
            await connection.run_sync(upgrade)
    except (StoreUnavailableError, DBAPIError) as error:
        raise DatabaseError(sentence_of(database.url, error)) from error
    except PendingRollbackError as error:
        # The connection was cut while an index was made; the cause is what came before.
        cause = error.__context__ or error
        raise DatabaseError(sentence_of(database.url, cause)) from error


def alembic_config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def newest_revision() -> str:
    """Tell the schema that this code makes."""
    return str(ScriptDirectory.from_config(alembic_config()).get_current_head())


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version, inside a transaction if one is open.

    Raises:
        DatabaseError: A newer milecoach has changed them so that this one cannot go on.
    """
    config = alembic_config(connection)
    known = {one.revision for one in ScriptDirectory.from_config(config).walk_revisions()}
    is_inside = connection.in_transaction()
    kept = MigrationContext.configure(connection).get_current_revision()
    if not is_inside:
        connection.rollback()  # the look is over: each migration has a transaction of its own
    if kept is None or kept in known:
        command.upgrade(config, "head")
        return
    ours = max(known)
    if not serves(kept, ours):
        raise DatabaseError(
            f"The database has the schema {kept} of a newer milecoach; this one knows {ours} at"
            " most: upgrade it"
        )
    logger.warning("the database has schema %s, newer than ours, %s: going on", kept, ours)


def serves(kept: str, ours: str) -> bool:
    """Tell whether code that knows schema ``ours`` can use a newer one, during an upgrade.

    A revision is a number; after a dot it may name the oldest schema whose code it still serves:
    ``0007.0006`` took away what 0006 had stopped using.  Without one it only added something.
    """
    number, _, oldest = kept.partition(".")
    if not number.isdecimal() or number < ours:
        return False
    return oldest <= ours


def _folder() -> Path:
    """Find the migrations: inside the package when it was installed, beside it in a checkout."""
    package = Path(bot.__file__).parent
    inside = package / "migrations"
    return inside if inside.is_dir() else package.parent / "migrations"
