"""The process as an operator meets it: started, asked how it is, told to stop."""

import asyncio
import os
import re
import resource
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.local_telegram.server import DemoServer
from bot.storage.engine.database import Database
from bot.storage.tables import outbox
from tests.processes import start_module
from tests.story.process import SECONDS_TO_START, CoachProcess, coach_process


async def milecoach(
    *words: str, largest_file: int = resource.RLIM_INFINITY, **environment: str
) -> tuple[int, str, str]:
    """Run a command with nothing but this environment; give status, output and errors.

    No file may grow beyond the largest: a disk that is full, and root has to obey.
    """

    def fill_the_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={"PATH": os.environ["PATH"], **environment},
        preexec_fn=fill_the_disk,
    )
    output, errors = await asyncio.wait_for(process.communicate(), SECONDS_TO_START)
    assert process.returncode is not None
    return process.returncode, output.decode(), errors.decode()


async def test_health_is_served_while_polling_and_sigterm_ends_it_well(
    telegram: DemoServer, new_sqlite: str
) -> None:
    coach = CoachProcess(telegram, new_sqlite)
    ready = await coach.start()
    port = re.search(r"port (\d+)", ready)
    assert port

    async with aiohttp.ClientSession(f"http://127.0.0.1:{port[1]}") as session:
        answers = [await session.get(path) for path in ("/healthz", "/readyz", "/metrics")]
        assert [answer.status for answer in answers] == [200, 200, 200]
        figures = await answers[-1].text()
        assert "milecoach_inbox_oldest_seconds 0.0" in figures
        assert "milecoach_pushes_overdue_seconds 0.0" in figures

    assert await coach.stop() == 0


async def test_an_operator_who_is_named_is_told_what_was_set_aside(
    telegram: DemoServer, new_sqlite: str
) -> None:
    olga = telegram.person("Olga")
    await olga.writes("/start")
    database = await Database.connect(new_sqlite)
    async with database.begin() as connection:
        moment = datetime.now(UTC) - timedelta(minutes=5)
        letter = {"lane": 1, "fate": "dead", "queued_at": moment, "tried_at": moment}
        await connection.execute(outbox.insert().values(letter))
    await database.close()

    async with coach_process(telegram, new_sqlite, ADMIN_IDS=str(olga.id)):
        await olga.hears_words("Set aside: 1 message", SECONDS_TO_START)


async def test_the_token_never_reaches_a_log(telegram: DemoServer, new_sqlite: str) -> None:
    coach = CoachProcess(telegram, new_sqlite, LOG_LEVEL="DEBUG")
    await coach.start()
    ada = telegram.person("Ada")
    await ada.writes("/start")
    await ada.hears_words("Which race")

    await coach.stop()

    log = await coach.errors()
    assert f"of {ada.id} handled in" in log
    assert telegram.token.split(":")[1] not in log


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "BOT_TOKEN is missing"),
        ({"BOT_TOKEN": "nonsense"}, "BOT_TOKEN does not look like"),
        ({"BOT_TOKEN": "1:abc", "DATABASE_URL": "mysql://x"}, "DATABASE_URL"),
        ({"BOT_TOKEN": "1:abc", "SEND_RATE": "0"}, "SEND_RATE"),
        ({"BOT_TOKEN": "1:abc", "LISTEN": "everywhere"}, "LISTEN"),
        ({"BOT_TOKEN": "1:abc", "BOT_API_URL": "telegram"}, "BOT_API_URL"),
        ({"BOT_TOKEN": "1:abc", "ALLOWED_IDS": "me"}, "ALLOWED_IDS"),
        ({"BOT_TOKEN": "1:abc", "WEBHOOK_URL": "https://x.example"}, "WEBHOOK_SECRET"),
    ],
)
async def test_a_wrong_setting_stops_the_start_with_one_sentence(
    environment: dict[str, str], words: str
) -> None:
    coach = await start_module("bot", "run", env={"PATH": os.environ["PATH"], **environment})
    output, errors = await asyncio.wait_for(
        asyncio.gather(coach.stdout.read(), coach.stderr.read()), SECONDS_TO_START
    )

    assert (await coach.wait(), output) == (2, b"")
    assert words in errors.decode()
    assert len(errors.decode().strip().splitlines()) == 1


async def test_a_folder_that_is_missing_stops_the_start_with_one_sentence() -> None:
    environment = {"BOT_TOKEN": "1:abc", "DATABASE_URL": "sqlite:////no/such/folder/x"}

    # By an interpreter of its own: what is left open is told when that ends.
    status, output, errors = await milecoach("run", **environment)  # type: ignore[arg-type]

    assert (status, output) == (2, "")
    assert "/no/such" in errors
    assert len(errors.strip().splitlines()) == 1


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 40_000)


def content(path: Path) -> bytes:
    """Read all but the header, in which SQLite notes how it keeps its journal."""
    return path.read_bytes()[100:]


@pytest.mark.parametrize("trouble", ["damaged", "full", "read-only"])
async def test_a_file_that_cannot_be_served_stops_the_start_and_is_left_alone(
    new_sqlite: str, trouble: str
) -> None:
    path = Path(new_sqlite.removeprefix("sqlite:///"))
    if trouble == "damaged":
        damage(path)
    # Where not even root may write.
    url = "sqlite:////sys/coach.sqlite" if trouble == "read-only" else new_sqlite
    before = content(path)

    status, output, errors = await milecoach(
        "run",
        largest_file=4096 if trouble == "full" else resource.RLIM_INFINITY,
        BOT_TOKEN="1:abc",  # noqa: S106  (nobody's)
        DATABASE_URL=url,
        LOG_LEVEL="WARNING",
    )

    assert (status, output) == (2, "")
    assert "The database" in errors
    assert len(errors.strip().splitlines()) == 1
    assert content(path) == before
