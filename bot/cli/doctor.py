"""The check-up: everything a coach needs, looked at without changing anything.

Each finding is one line, with what would mend it.
"""

import asyncio
import os
import re
import shutil
import socket
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from difflib import get_close_matches
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address
from pathlib import Path

import aiohttp
from dotenv import dotenv_values
from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError

from bot.cli.telegram import ask_telegram
from bot.mail.errors import StoreUnavailableError
from bot.settings import Settings, SettingsError, token_of
from bot.storage.engine.database import Database, DatabaseError, driver_url
from bot.storage.engine.schema import newest_revision

Tell = Callable[[str], None]

# Telegram dates its answers; a coach whose clock is off sends mornings at the wrong time.
TOLERATED_SECONDS = 30
_LITTLE_SPACE = 200 * 1024**2
# As like to a setting as this, a variable is taken for a slip of the hand.
_ALIKE = 0.85
# What compose.yaml takes out of the same file.
_OF_COMPOSE = frozenset({"POSTGRES_PASSWORD", "PUBLISH"})


async def examine(settings: Settings, tell: Tell) -> bool:
    """Check what a coach needs, and tell a line for each; false when something is wrong."""
    checks: dict[str, Callable[[Settings], Awaitable[str]]] = {
        "settings": _check_settings,
        "database": _check_database,
        "disk": _check_disk,
        "listen": _check_listen,
        "telegram": _check_telegram,
        "webhook": _check_webhook,
    }
    is_well = True
    for name, check in checks.items():
        try:
            tell(f"ok    {name}: {await check(settings)}")
        except (SettingsError, DatabaseError) as error:
            is_well = False
            tell(f"wrong {name}: {error}")
    return is_well


async def _check_settings(settings: Settings) -> str:
    unknown = list(_unknown_names())
    if unknown:
        raise SettingsError("; ".join(unknown))
    token_of(settings)
    if settings.allowed_ids is None:
        who = "everyone may use the bot (ALLOWED_IDS names who may)"
    else:
        who = f"{len(settings.allowed_ids)} may use the bot, and who comes by an invitation"
    off = [told for told, is_off in _left_out(settings).items() if is_off]
    return "; ".join(["complete", who, *off])


def _left_out(settings: Settings) -> dict[str, bool]:
    """Tell what is off because its setting is left out."""
    return {
        "/connect is off (SECRETS_KEY switches it on)": not settings.secrets_key,
        "/admin is off (ADMIN_IDS names who runs the bot)": not settings.admin_ids,
        "no helpline (CRISIS_LINE)": settings.crisis_line is None,
        "no address for runners' questions (CONTACT)": settings.contact is None,
    }


def _unknown_names() -> Iterator[str]:
    """Find variables that look like settings and are none."""
    known = {name.upper() for name in Settings.model_fields}
    of_file = {name.upper() for name in dotenv_values(".env")} - known - _OF_COMPOSE
    of_process = {name.upper() for name in os.environ} - known
    for name in sorted(of_file | of_process):
        like = get_close_matches(name, known, 1, _ALIKE)
        if like:
            yield f"{name} is no setting: {like[0]} is meant?"
        elif name in of_file:
            yield f"{name} in .env is no setting"


async def _check_database(settings: Settings) -> str:
    url = driver_url(settings.database_url)
    if url.get_backend_name() == "sqlite":
        return await asyncio.to_thread(_check_file, Path(url.database or ""))
    database = await Database.connect(settings.database_url)
    try:
        async with database.begin() as connection:
            revision = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    except (DBAPIError, StoreUnavailableError):
        revision = None
    finally:
        await database.close()
    return f"PostgreSQL, {_schema(revision)}"


def _check_file(path: Path) -> str:
    if not path.exists():
        return _check_place(path)
    revision = _sqlite_revision(path)
    if not os.access(path, os.W_OK) or not os.access(path.resolve().parent, os.W_OK):
        raise DatabaseError(f"{path} cannot be written: change its owner or its mode")
    return f"SQLite, {_schema(revision)}"


def _check_place(path: Path) -> str:
    folder = path.resolve().parent
    if not folder.is_dir():
        raise DatabaseError(f"{folder} is missing: make the folder, or change DATABASE_URL")
    if not os.access(folder, os.W_OK):
        raise DatabaseError(f"{folder} cannot be written: change its owner, or DATABASE_URL")
    return f"SQLite; {path} will be made at the first start"


def _sqlite_revision(path: Path) -> str | None:
    # Without a running coach there is no log beside the file, and none is to be made.
    how = "mode=ro" if Path(f"{path}-wal").exists() else "immutable=1"
    try:
        with closing(sqlite3.connect(f"file:{path}?{how}", uri=True, timeout=5)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise DatabaseError(f"{path} cannot be read: {error}") from None
    except sqlite3.DatabaseError as error:
        raise DatabaseError(f"{path} is no database: {error}") from None
    return None if row is None else str(row[0])


def _schema(revision: str | None) -> str:
    newest = newest_revision()
    if revision is None:
        return "without tables yet: the first start makes them"
    if revision == newest:
        return "with the newest schema"
    if revision < newest:
        return f"with schema {revision}: the next start brings it to {newest}"
    return f"with schema {revision} of a newer milecoach; this one knows {newest}"


async def _check_disk(settings: Settings) -> str:
    return await asyncio.to_thread(_look_at_disk, driver_url(settings.database_url))


def _look_at_disk(url: URL) -> str:
    is_file = url.get_backend_name() == "sqlite"
    folder = Path(url.database or ".").resolve().parent if is_file else Path.cwd()
    if not folder.is_dir():
        folder = Path.cwd()
    free = shutil.disk_usage(folder).free
    if free < _LITTLE_SPACE:
        raise SettingsError(f"only {free // 1024**2} MB are free in {folder}: make room")
    return f"{free / 1024**3:.1f} GB free in {folder}"


async def _check_listen(settings: Settings) -> str:
    host, port = settings.listen_address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            running = await _coach_on(host, port)
            if running is not None:
                return running
            raise SettingsError(
                f"LISTEN={settings.listen} is not free ({error.strerror}), and no coach"
                " answers there: end what does, or choose another"
            ) from None
    return f"{settings.listen} is free"


def _reached_at(host: str) -> str:
    """Tell where this machine reaches a server that listens on a host, or on all of its own."""
    try:
        address = ip_address(host)
    except ValueError:
        return host  # a name
    if not address.is_unspecified:
        return host
    return "::1" if isinstance(address, IPv6Address) else "127.0.0.1"


async def _coach_on(host: str, port: int) -> str | None:
    """Tell of the coach that serves an address; ``None`` where none does.

    Raises:
        SettingsError: It is not ready.
    """
    here = _reached_at(host)
    address = f"http://{f'[{here}]' if ':' in here else here}:{port}"
    timeout = aiohttp.ClientTimeout(total=5)
    try:
        async with (
            aiohttp.ClientSession(address, timeout=timeout) as session,
            session.get("/metrics") as metrics,
            session.get("/readyz") as readiness,
        ):
            figures = await metrics.text(errors="replace")
            is_ready = readiness.status == HTTPStatus.OK
    except (aiohttp.ClientError, TimeoutError):
        return None
    found = re.search(r'^milecoach_build_info\{.*version="([^"]*)"', figures, re.MULTILINE)
    if found is None:
        return None
    if not is_ready:
        raise SettingsError(f"milecoach {found[1]} runs there and is not ready: its log says why")
    return f"milecoach {found[1]} runs there and is ready"


async def _check_telegram(settings: Settings) -> str:
    body, told = await ask_telegram(settings, "getMe")
    off = _seconds_off(told)
    if off > TOLERATED_SECONDS:
        raise SettingsError(f"the clock of this machine is {off:.0f} s off: set it by NTP")
    return f"@{body['username']}, clock within {off:.0f} s"


async def _check_webhook(settings: Settings) -> str:
    """Hold what Telegram thinks of the webhook against the settings."""
    body, _ = await ask_telegram(settings, "getWebhookInfo")
    url, wanted = body.get("url") or "", settings.webhook_url or ""
    waiting = body.get("pending_update_count", 0)
    if url and not wanted:
        return f"set to {url}; run removes it, for it polls ({waiting} updates wait)"
    if not wanted:
        return f"none, the coach polls ({waiting} updates wait)"
    if url != wanted:
        return f"{url or 'none'} now; run sets {wanted}"
    complaint = body.get("last_error_message")
    if complaint:
        raise SettingsError(f"Telegram cannot use {url}: {complaint}")
    return f"{url} ({waiting} updates wait)"


def _seconds_off(told: str | None) -> float:
    """Tell how far this clock is from the one that dated an answer."""
    if told is None:
        return 0
    return abs((datetime.now(UTC) - parsedate_to_datetime(told)).total_seconds())
