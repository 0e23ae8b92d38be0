"""The operator's hands: schema, check-up, a runner's data out, a runner forgotten."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import aiohttp

from bot.app import open_database
from bot.domain.runner import RunnerId
from bot.settings import Settings, SettingsError, token_of
from bot.storage.engine.database import Database, DatabaseError
from bot.storage.unit_of_work import SqlUnitOfWork, work_opener

Tell = Callable[[str], None]

# Telegram dates its answers; a coach whose clock is off sends mornings at the wrong time.
TOLERATED_SECONDS = 30


async def migrate_database(settings: Settings, tell: Tell) -> None:
    """Bring the database to the newest schema.

    Raises:
        DatabaseError: It cannot be used.
    """
    async with _database(settings):
        tell("the database has the newest schema")


async def examine(settings: Settings, tell: Tell) -> bool:
    """Check what a coach needs, and tell a line for each; false when something is wrong."""
    checks: dict[str, Callable[[Settings], Awaitable[str]]] = {
        "settings": _check_token,
        "database": _check_database,
        "telegram": _check_telegram,
    }
    is_well = True
    for name, check in checks.items():
        try:
            tell(f"ok    {name}: {await check(settings)}")
        except (SettingsError, DatabaseError) as error:
            is_well = False
            tell(f"wrong {name}: {error}")
    return is_well


async def export_runner(settings: Settings, runner: RunnerId, tell: Tell) -> bool:
    """Print all that is known about a runner as JSON; false when nobody is known by that id."""
    async with _work(settings) as work:
        record = await work.export(runner)
    if record is not None:
        tell(json.dumps(record, ensure_ascii=False))
    return record is not None


async def export_everyone(settings: Settings, tell: Tell) -> None:
    """Print one JSON object a line, a line for each runner."""
    async with _work(settings) as work:
        for runner in await work.runners.all_ids():
            tell(json.dumps(await work.export(runner), ensure_ascii=False))


async def erase_runner(settings: Settings, runner: RunnerId) -> bool:
    """Forget a person, met in part or in full; false when nobody is known by that id."""
    async with _work(settings) as work:
        if await work.export(runner) is None:
            return False
        await work.runners.forget(runner)
    return True


async def _check_token(settings: Settings) -> str:
    token_of(settings)
    return "complete"


async def _check_database(settings: Settings) -> str:
    async with _database(settings) as database:
        return f"{'SQLite' if database.is_sqlite else 'PostgreSQL'} with the newest schema"


async def _check_telegram(settings: Settings) -> str:
    url = f"{settings.bot_api_url}/bot{token_of(settings)}/getMe"
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            body = await answer.json(content_type=None)
            told = answer.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        reason = type(error).__name__
        raise SettingsError(f"{settings.bot_api_url} cannot be reached ({reason})") from None
    if not body.get("ok"):
        raise SettingsError("BOT_TOKEN is not known to Telegram")
    off = _seconds_off(told)
    if off > TOLERATED_SECONDS:
        raise SettingsError(f"the clock of this machine is {off:.0f} s off")
    return f"@{body['result']['username']}, clock within {off:.0f} s"


def _seconds_off(told: str | None) -> float:
    """Tell how far this clock is from the one that dated an answer."""
    if told is None:
        return 0
    return abs((datetime.now(UTC) - parsedate_to_datetime(told)).total_seconds())


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
