"""The release before and this one over one database, for the time of a deploy."""

import asyncio
import io
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.storage.engine.database import Database
from tests.story.night import make_morning_come
from tests.story.process import CoachProcess
from tests.story.test_story import meet

WAIT_SECONDS = 90.0
PROJECT = Path(__file__).parents[2]

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(900)]


def git(*words: str) -> bytes:
    command = shutil.which("git") or "git"
    return subprocess.run([command, *words], cwd=PROJECT, check=True, capture_output=True).stdout


@pytest.fixture
def old_code(tmp_path: Path) -> Path:
    """The code of before the newest migration, as the project's history has it."""
    newest = max((PROJECT / "migrations" / "versions").glob("*.py")).relative_to(PROJECT)
    added = git("log", "-1", "--diff-filter=A", "--format=%H", "--", str(newest)).decode().strip()
    archive = git("archive", f"{added}^", "bot", "migrations")
    with tarfile.open(fileobj=io.BytesIO(archive)) as code:
        code.extractall(tmp_path, filter="data")
    return tmp_path


async def schema(url: str) -> str:
    database = await Database.connect(url)
    async with database.begin() as connection:
        kept = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    await database.close()
    return str(kept)


def said_to(person: Person) -> list[str]:
    return [one.text for one in person.deliveries if one.is_new_message]


async def test_a_deploy_loses_and_repeats_nothing(
    telegram: DemoServer, empty_postgres: str, old_code: Path
) -> None:
    url = empty_postgres
    ada, bea, cleo = (telegram.person(name) for name in ("Ada", "Bea", "Cleo"))
    old = CoachProcess(telegram, url, old_code)
    old_restarted = CoachProcess(telegram, url, old_code)
    new = CoachProcess(telegram, url)
    try:
        await old.start()
        before = await schema(url)
        await meet(ada)

        await new.start()  # it migrates while the old one serves
        assert await schema(url) > before
        await ada.writes("8k easy in 45:10")
        await ada.hears_words("8 km", WAIT_SECONDS)
        await meet(bea)
        await make_morning_come(url, bea.id)
        await bea.hears_words("week 1 of", WAIT_SECONDS)

        await old_restarted.start()  # over a schema that it has never heard of
        assert await old.stop() == 0
        await meet(cleo)
        await make_morning_come(url, cleo.id)
        await cleo.hears_words("week 1 of", WAIT_SECONDS)

        assert await old_restarted.stop() == 0
        await ada.writes("5k easy in 30:00")
        await ada.hears_words("5 km", WAIT_SECONDS)
        await asyncio.sleep(2)
        assert await new.stop() == 0
    finally:
        for coach in (old, old_restarted, new):
            await coach.kill()

    for person in (ada, bea, cleo):
        texts = said_to(person)
        assert len(texts) == len(set(texts))
        assert not any("sorry" in one.lower() for one in texts)
    for coach in (old, old_restarted, new):
        assert "Traceback" not in await coach.errors()
