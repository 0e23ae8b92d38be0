"""The operator's hands that reach many: broadcasts, invitations, maintenance, old mail."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.app import open_database
from bot.domain.invitation import Invitation
from bot.domain.runner import RunnerId, Status
from bot.settings import Settings
from bot.storage.unit_of_work import work_opener
from tests.builders import runner
from tests.cli.test_operator import milecoach

pytestmark = pytest.mark.usefixtures("url")


@pytest.fixture
def url(new_sqlite: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DATABASE_URL", new_sqlite)
    monkeypatch.setenv("BOT_TOKEN", "123:abc")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    asyncio.run(_fill(new_sqlite))
    return new_sqlite


async def _fill(url: str) -> None:
    database = await open_database(Settings(database_url=url), is_server=False)
    async with work_opener(database)() as work:
        await work.runners.save(runner(1))
        await work.runners.save(replace(runner(2), status=Status.PAUSED))
    await database.close()


async def _invite(url: str, person: int) -> None:
    database = await open_database(Settings(database_url=url), is_server=False)
    now = datetime.now(UTC)
    async with work_opener(database)() as work:
        await work.guests.keep(Invitation(code="club", made_at=now))
        await work.guests.let_in(RunnerId(person), "club", now)
    await database.close()


def test_a_dry_run_counts_and_sends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert milecoach("broadcast", "send", "Hello", "--dry-run") == 0
    assert "2 runners would hear it" in capsys.readouterr().out
    assert milecoach("broadcast", "send", "Hello", "--to", "paused", "--dry-run") == 0
    assert "1 runner would hear it" in capsys.readouterr().out

    assert milecoach("broadcast", "list") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("name", "ids", "count"),
    [
        ("BANNED_IDS", "2", "1 runner"),
        ("ALLOWED_IDS", "1", "1 runner"),
        ("ALLOWED_IDS", "7", "nobody"),
        ("BANNED_IDS", "1,2", "nobody"),
    ],
)
def test_a_dry_run_leaves_aside_who_is_shut_out(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    ids: str,
    count: str,
) -> None:
    monkeypatch.setenv(name, ids)
    assert milecoach("broadcast", "send", "Hello", "--dry-run") == 0
    assert capsys.readouterr().out.startswith(count)


def test_a_dry_run_counts_who_came_by_an_invitation(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_invite(url, 2))
    monkeypatch.setenv("ALLOWED_IDS", "7")
    assert milecoach("broadcast", "send", "Hello", "--dry-run") == 0
    assert capsys.readouterr().out.startswith("1 runner")


def test_a_broadcast_is_listed_and_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    assert milecoach("broadcast", "send", "Hello", "--yes", "--no-wait") == 0
    assert milecoach("broadcast", "list") == 0
    assert "1  going  everyone  Hello" in capsys.readouterr().out

    assert milecoach("broadcast", "stop", "1") == 0
    assert "stopped" in capsys.readouterr().out
    assert milecoach("broadcast", "stop", "1") == 2
    assert milecoach("broadcast", "watch", "1") == 0
    assert milecoach("broadcast", "watch", "2") == 2


@pytest.mark.parametrize(
    "arguments", [("   ",), ("x" * 5000,), ("Hello", "--language", "xx"), ("Hello", "--to", "all")]
)
def test_what_cannot_be_said_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert milecoach("broadcast", "send", *arguments, "--yes", "--no-wait") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_invitation_is_made_listed_and_taken_back(capsys: pytest.CaptureFixture[str]) -> None:
    assert milecoach("invite", "new", "--uses", "3", "--days", "7", "--note", "the club") == 0
    code = capsys.readouterr().out.split()[1]  # Telegram does not tell the bot's name here

    assert milecoach("invite", "revoke", code, "--with-guests") == 0
    assert milecoach("invite", "revoke", "nobody") == 2
    capsys.readouterr()
    assert milecoach("invite", "list") == 0

    [told] = capsys.readouterr().out.splitlines()
    assert told.startswith(f"{code}  revoked  used 0 of 3  until ")
    assert told.endswith("the club")


def test_maintenance_is_switched_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    told = []
    for arguments in ((), ("on",), ("on",), (), ("off",)):
        assert milecoach("maintenance", *arguments) == 0
        told.append("is on" in capsys.readouterr().out)

    assert told == [False, True, True, True, False]


def test_old_mail_is_deleted_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert milecoach("prune") == 0
    assert "nothing was old enough" in capsys.readouterr().out
