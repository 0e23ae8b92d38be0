"""What is kept: its schema, a runner's data out, a runner forgotten."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.app import open_database
from bot.domain.runner import RunnerId
from bot.settings import Settings
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import SqlUnitOfWork, work_opener

Tell = Callable[[str], None]


async def migrate_database(settings: Settings, tell: Tell) -> None:
    """Bring the database to the newest schema.

    Raises:
        DatabaseError: It cannot be used.
    """
    async with _database(settings):
        tell("the database has the newest schema")


async def export_runner(settings: Settings, runner: RunnerId, tell: Tell) -> bool:
    """Print all that is known about a runner as JSON; false when nobody is known by that id."""
    async with _work(settings) as work:
        record = await work.export(runner)
    if record is not None:
        tell(json.dumps(record, ensure_ascii=False))
    return record is not None


async def export_everyone(settings: Settings, tell: Tell) -> None:
    """Print one JSON object a line, a line for each runner."""
    async with _database(settings) as database:
        open_work = work_opener(database)
        async with open_work() as work:
            everyone = list(await work.runners.all_ids())
        for runner in everyone:
            # A reader that stops reading holds up nobody: what is told is told between two looks.
            async with open_work() as work:
                record = await work.export(runner)
            if record is not None:
                tell(json.dumps(record, ensure_ascii=False))


async def erase_runner(settings: Settings, runner: RunnerId) -> bool:
    """Forget a person, met in part or in full; false when nobody is known by that id."""
    async with _work(settings) as work:
        if await work.export(runner) is None:
            return False
        await work.runners.forget(runner)
    return True


@asynccontextmanager
async def _work(settings: Settings) -> AsyncIterator[SqlUnitOfWork]:
    async with _database(settings) as database, work_opener(database)() as work:
        yield work


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[Database]:
    database = await open_database(settings, is_server=False)
    try:
        yield database
    finally:
        await database.close()
