"""The schema: brought to the newest version by Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

import bot
from bot.storage.database import Database

# Two processes that start together on one PostgreSQL migrate one after the other.
_LOCK = 0x6D696C65


async def migrate(database: Database) -> None:
    """Bring the tables to the newest version."""
    async with database.begin() as connection:
        if not database.is_sqlite:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        await connection.run_sync(upgrade)


def alembic_config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version inside an open transaction."""
    command.upgrade(alembic_config(connection), "head")


def _folder() -> Path:
    """Find the migrations: inside the package when it was installed, beside it in a checkout."""
    package = Path(bot.__file__).parent
    inside = package / "migrations"
    return inside if inside.is_dir() else package.parent / "migrations"
