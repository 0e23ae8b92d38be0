"""The operator's hands: what they change, and what they leave alone."""

import asyncio
import json
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.cli.main import main
from bot.domain.runner import RunnerId
from bot.mail.letters import Letter
from bot.storage.engine.database import Database
from bot.storage.tables import inbox, outbox
from bot.storage.unit_of_work import work_opener
from tests.builders import runner

ANNA = runner()


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DATABASE_URL", database_url)
    asyncio.run(_fill(database_url))
    return database_url


@pytest.fixture
def sqlite(new_sqlite: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DATABASE_URL", new_sqlite)
    asyncio.run(_fill(new_sqlite))
    return new_sqlite


async def _fill(url: str) -> None:
    """Keep a runner, an update and a letter that were set aside, and a letter that was sent."""
    database = await Database.connect(url)
    async with work_opener(database)() as work:
        await work.runners.save(ANNA)
        message = {"from": {"id": ANNA.id}, "text": "my knee"}
        await work.inbox.store([{"update_id": 5, "message": message}])
        for text in ("sent", "refused"):
            work.letters.say(RunnerId(ANNA.id), Letter(text))
    async with database.begin() as connection:
        await connection.execute(update(inbox).values(state="dead", tries=4, error="KeyError"))
        await connection.execute(update(outbox).values(fate="sent"))
        refused = outbox.c.id == 2
        await connection.execute(update(outbox).where(refused).values(fate="dead", note="400"))
    await database.close()


async def _states(url: str) -> tuple[list[str], list[str]]:
    database = await Database.connect(url)
    async with database.begin() as connection:
        updates = await connection.exec_driver_sql("SELECT state FROM inbox ORDER BY seq")
        letters = await connection.exec_driver_sql("SELECT fate FROM outbox ORDER BY id")
        states = [str(one) for (one,) in updates], [str(one) for (one,) in letters]
    await database.close()
    return states


def milecoach(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return int(ended.value.code or 0)


def test_what_is_set_aside_is_listed_and_shown(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    del url
    assert milecoach("updates") == 0
    listed = capsys.readouterr().out
    assert "KeyError" in listed
    assert "my knee" not in listed

    number = listed.split()[0]
    assert milecoach("updates", "show", number) == 0
    assert json.loads(capsys.readouterr().out)["body"]["message"]["text"] == "my knee"


def test_what_is_set_aside_is_tried_again_and_nothing_else(url: str) -> None:
    assert milecoach("letters", "retry", "--all") == 0
    assert milecoach("updates", "retry", "--all") == 0

    assert asyncio.run(_states(url)) == (["waiting"], ["sent", "waiting"])


def test_what_is_set_aside_is_dropped(url: str) -> None:
    assert milecoach("letters", "drop", "2") == 0
    assert milecoach("updates", "drop", "--all") == 0

    assert asyncio.run(_states(url)) == (["done"], ["sent", "withdrawn"])


def test_what_was_sent_cannot_be_tried_again(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert milecoach("letters", "retry", "1") == 2

    assert "no letter that was set aside has the number 1" in capsys.readouterr().err
    assert asyncio.run(_states(url)) == (["dead"], ["sent", "dead"])


def test_a_number_is_asked_for(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    del url
    assert milecoach("letters", "drop") == 2
    assert "Give its number" in capsys.readouterr().err


def test_runners_are_found_by_a_part_of_their_name(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    del url
    assert milecoach("runners", ANNA.name[1:3].upper()) == 0
    assert str(ANNA.id) in capsys.readouterr().out
    assert milecoach("runners", "%") == 0
    assert capsys.readouterr().out == ""


def test_everything_is_counted(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    del url
    assert milecoach("stats", "--json") == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["runners active"], told["updates dead"], told["letters dead"]) == (1, 1, 1)


def test_a_backup_made_while_it_serves_is_whole_and_comes_back(
    sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    assert milecoach("backup", str(copy)) == 0
    assert "checked" in capsys.readouterr().out
    assert copy.stat().st_mode & 0o077 == 0
    assert milecoach("letters", "retry", "--all") == 0

    assert milecoach("restore", str(copy), "--yes") == 0

    assert asyncio.run(_states(sqlite)) == (["dead"], ["sent", "dead"])


def test_a_backup_overwrites_nothing(
    sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del sqlite
    copy = tmp_path / "copy.sqlite"
    copy.write_text("mine")

    assert milecoach("backup", str(copy)) == 2

    assert "is there already" in capsys.readouterr().err
    assert copy.read_text() == "mine"


def test_what_is_no_backup_is_not_restored(
    sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (x)")
    connection.close()

    assert milecoach("restore", str(other), "--yes") == 2
    assert "no database of milecoach" in capsys.readouterr().err
    (tmp_path / "text").write_text("hello, this is no database at all")
    assert milecoach("restore", str(tmp_path / "text"), "--yes") == 2

    assert asyncio.run(_states(sqlite)) == (["dead"], ["sent", "dead"])


def test_nothing_is_restored_while_it_serves(
    sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    assert milecoach("backup", str(copy)) == 0

    serving = asyncio.run(Database.connect(sqlite, sole=True))
    try:
        assert milecoach("restore", str(copy), "--yes") == 2
    finally:
        asyncio.run(serving.close())
    assert "is restored" not in capsys.readouterr().out
