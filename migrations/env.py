"""Alembic's way to the database: the connection it was handed, or DATABASE_URL."""

import asyncio
import os

from alembic import context
from sqlalchemy import Connection

from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.database import Database
from bot.storage.tables import spell_for


def render(kind: str, item: object, _context: object) -> str | bool:
    """Write our own column type as what it is underneath: history imports none of our code."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=spell_for(connection.dialect.name),
        render_as_batch=True,
        render_item=render,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect_and_migrate() -> None:
    database = Database(os.environ.get("DATABASE_URL", "sqlite:///milecoach.db"))
    try:
        async with database.migrating() as connection:
            await connection.run_sync(migrate)
    finally:
        await database.close()


handed = context.config.attributes.get("connection")
if handed is None:
    asyncio.run(connect_and_migrate())
else:
    migrate(handed)
