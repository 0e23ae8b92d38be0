"""A command loads what it needs, and nothing else: that is most of the time that it takes."""

import subprocess
import sys

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


def test_a_coach_that_serves_leaves_out_what_it_never_uses() -> None:
    script = (
        "import sys, bot.cli.application, bot.cli.run\n"
        "left_out = {'rich', 'pygments', 'cryptography', 'icalendar', 'alembic'}\n"
        "print(sorted(left_out & sys.modules.keys()))\n"
        "from cryptography.fernet import Fernet; import rich.console; Fernet.generate_key()"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=300
    )

    assert done.stdout.splitlines()[-1] == "[]"
