"""The night between two days, made short: what is due tomorrow is due now."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from bot.storage.engine.database import Database
from bot.storage.tables import runners


async def make_morning_come(database_url: str, runner: int, in_seconds: float = -1) -> None:
    """Set a runner's next push to a moment ago, or one soon, for their local date of now."""
    database = await Database.connect(database_url)
    now = datetime.now(UTC)
    try:
        async with database.begin() as connection:
            await connection.execute(
                update(runners)
                .where(runners.c.id == runner)
                .values(next_push_day=now.date(), next_push_at=now + timedelta(seconds=in_seconds))
            )
    finally:
        await database.close()
