"""Bringing the tables to the newest version with Alembic."""

import logging

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.storage.engine.database import DatabaseError
from bot.storage.engine.schema import kept_revision, migrations

logger = logging.getLogger(__name__)


def alembic_config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version, inside a transaction if one is open.

    Raises:
        DatabaseError: A newer milecoach has changed them so that this one cannot go on.
    """
    config = alembic_config(connection)
    known = {one.revision for one in ScriptDirectory.from_config(config).walk_revisions()}
    is_inside = connection.in_transaction()
    kept = kept_revision(connection)
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
