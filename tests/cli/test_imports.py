"""A command loads what it needs, and nothing else: that is most of the time that it takes."""

import subprocess
import sys
from pathlib import Path

import pytest

PLAN = "plan --goal 10k --race-day 2027-04-25 --mile 6:10 --weekly-km 40 --longest-km 14"
HEAVY = (
    "bot.understanding.languages",
    "babel.messages",
    "typer",
    "pydantic",
    "sqlalchemy",
    "telegram",
    "aiohttp",
    "pydantic_settings",
    "icalendar",
    "structlog",
    "apscheduler",
)


@pytest.mark.parametrize("command", ["paces 6:10", f"{PLAN} --days tue,thu,sat --json"])
def test_what_shows_a_plan_knows_no_database_and_no_telegram(command: str) -> None:
    script = (
        "import sys\nfrom bot.cli.main import main\n"
        f"try:\n    main({command.split()!r})\n"
        "except SystemExit as end:\n    assert not end.code\n"
        f"print(sorted(set({HEAVY!r}) & sys.modules.keys()))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=300
    )

    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["--help", "plan --help", "broadcast --help", "run --help"])
def test_each_command_tells_what_it_is_for(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *command.split()],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )

    assert "Usage" in done.stdout
    assert "--install-completion" not in done.stdout


UNUSED = {
    "alembic",
    "cryptography",
    "icalendar",
    "pygments",
    "rapidfuzz",
    "rich",
    "typer",
    "tzfpy",
}
LARGE = {"greenlet", "psycopg", "sqlalchemy.dialects.postgresql"}
WITH_SQLITE, WITH_POSTGRES = UNUSED | LARGE, UNUSED | {"sqlalchemy.orm"}


def told(script: str, *arguments: str) -> str:
    """Run a script in a process of its own, and read what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("address", "left_out"),
    [
        ("sqlite:///{folder}/x.sqlite", WITH_SQLITE),
        ("postgresql://nobody@127.0.0.1:1/x", WITH_POSTGRES),
    ],
    ids=["SQLite", "PostgreSQL"],
)
def test_a_coach_that_serves_leaves_out_what_it_seldom_uses(
    address: str, left_out: set[str], tmp_path: Path
) -> None:
    script = (
        "import sys, bot.__main__, bot.cli.quick; bot.cli.quick.command_of('run')\n"
        "from bot.storage.engine.database import Database; Database(sys.argv[1])\n"
        f"print(sorted({left_out!r} & sys.modules.keys()))"
    )

    assert told(script, address.format(folder=tmp_path)).strip() == "[]"


def test_what_was_left_out_is_there_when_it_is_needed() -> None:
    script = (
        "import bot.lean_libraries\n"
        "from sqlalchemy.ext.asyncio.engine import create_async_engine\n"
        "from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine as same\n"
        "from sqlalchemy.orm import Session\n"
        "import rich.console, greenlet, alembic.command\n"
        "from cryptography.fernet import Fernet; Fernet.generate_key()\n"
        "print(same is create_async_engine, AsyncSession.sync_session_class is Session)"
    )

    assert told(script).strip() == "True True"


def test_a_lean_library_tells_of_languages_and_units_what_it_always_tells() -> None:
    script = (
        "import sys; sys.argv[1:] and __import__('bot.lean_libraries')\n"
        "from babel import Locale\n"
        "from babel.dates import format_interval, format_timedelta\n"
        "from babel.numbers import format_compact_currency, format_currency\n"
        "from babel.units import format_unit\n"
        "from datetime import date, timedelta\n"
        "def all_of(kept):\n"
        "    is_table = hasattr(kept, 'items')\n"
        "    return {key: all_of(kept[key]) for key in kept} if is_table else str(kept)\n"
        "began = date(2026, 11, 27)\n"
        "for name in 'de', 'en', 'es', 'fr', 'de_AT', 'es_MX', 'pt_BR':\n"
        "    one = Locale.parse(name)\n"
        "    print(name, format_currency(3, 'USD', locale=one, format_type='name'),\n"
        "        format_compact_currency(12345, 'EUR', locale=one),\n"
        "        format_unit(3, 'kilometer', locale=one),\n"
        "        format_timedelta(timedelta(days=3), locale=one),\n"
        "        format_interval(began, began + timedelta(days=3), 'yMMMd', locale=one),\n"
        "        [all_of(part) for part in (one.scripts, one.variants,\n"
        "            one.time_zones, one.meta_zones, one.unit_display_names)])"
    )

    assert told(script, "lean") == told(script)


def test_libraries_do_not_carry_what_nobody_reads_and_still_assert() -> None:
    script = (
        "import bot.lean_libraries, sqlalchemy, telegram\n"
        "print(sqlalchemy.select.__doc__, telegram.Message.__doc__, telegram.Bot.get_me.__doc__)"
    )

    assert told(script).strip() == "None None None"
