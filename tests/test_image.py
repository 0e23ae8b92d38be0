"""The Dockerfile, performed step by step in a clean folder, and what comes of it started."""

import asyncio
import shutil
import signal
import subprocess
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.cli.port import free_port
from bot.local_telegram.server import DemoServer
from tests.image import Image, StepError, files_in, steps_of
from tests.story.test_story import WAIT_SECONDS, meet

PROJECT = Path(__file__).parents[1]
DOCKERFILE = (PROJECT / "Dockerfile").read_text(encoding="utf-8")
STEPS = list(steps_of(DOCKERFILE))
LAST_STAGE = max(number for number, step in enumerate(STEPS) if step.name == "FROM")

pytestmark = [pytest.mark.timeout(1800), pytest.mark.waits]


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a fresh clone holds, with the changes that are not committed yet."""
    folder = tmp_path_factory.mktemp("context")
    git = shutil.which("git") or "git"
    words = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, cwd=PROJECT, check=True, capture_output=True, text=True)
    for name in filter(None, listed.stdout.split("\0")):
        if (PROJECT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, folder / name)
    return folder


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(True, id="with the packages at hand"),
        pytest.param(False, id="with all from a package index", marks=pytest.mark.image),
    ],
)
def built(
    request: pytest.FixtureRequest, context: Path, tmp_path_factory: pytest.TempPathFactory
) -> Image:
    image = Image(tmp_path_factory.mktemp("image"), context, is_offline=request.param)
    image.perform(STEPS)
    return image


@asynccontextmanager
async def started(image: Image, **settings: str) -> AsyncIterator["asyncio.subprocess.Process"]:
    process = await asyncio.create_subprocess_exec(
        *image.command,
        stdout=asyncio.subprocess.PIPE,
        env=image.environ(**settings),
        cwd=image.at(""),
    )
    try:
        assert process.stdout is not None
        line = await asyncio.wait_for(process.stdout.readline(), WAIT_SECONDS)
        assert b"ready" in line
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def outside_of_its_volumes(image: Image) -> Mapping[str, tuple[int, int]]:
    kept = tuple(volume.lstrip("/") + "/" for volume in (*image.volumes, "/tmp"))  # noqa: S108
    return {name: seen for name, seen in files_in(image.root).items() if not name.startswith(kept)}


async def test_what_was_built_serves_is_healthy_and_ends(built: Image) -> None:
    telegram = DemoServer()
    settings = {
        "BOT_TOKEN": telegram.token,
        "BOT_API_URL": await telegram.start(),
        "LISTEN": f"127.0.0.1:{free_port('127.0.0.1')}",
    }
    before = outside_of_its_volumes(built)
    try:
        async with started(built, **settings) as process:
            assert built.run(built.healthcheck, **settings).returncode == 0
            wrong = [word.replace("/healthz", "/nothing") for word in built.healthcheck]
            assert built.run(wrong, **settings).returncode != 0
            await meet(telegram.person("Ada"))

            process.send_signal(signal.Signals[built.stop_signal])
            assert await asyncio.wait_for(process.wait(), WAIT_SECONDS) == 0
        assert built.run(built.healthcheck, **settings).returncode != 0
    finally:
        await telegram.stop()

    assert (built.root / "data" / "milecoach.sqlite").stat().st_size
    assert outside_of_its_volumes(built) == before  # its root may be read-only


def test_it_is_nobody_who_may_do_anything(built: Image) -> None:
    assert built.user != "root"
    assert built.workdir in built.volumes
    assert built.exposed == {int(built.environment["LISTEN"].rpartition(":")[2])}


def test_it_holds_the_code_of_this_version_and_no_other(built: Image) -> None:
    told = built.run([*built.command[:1], "--version"])

    assert told.returncode == 0
    assert told.stdout.split()[-1] in (PROJECT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("requirements.lock pyproject.toml", "requirements.txt pyproject.toml"),
        ("-r requirements.lock", "-r nothing.lock"),
        ("python:3.12.12-slim AS build", "python:latest AS build"),
        ("RUN python -m venv /opt/milecoach", "RUN pythn -m venv /opt/milecoach"),
        ("COPY migrations migrations\n", ""),
        ("README.md LICENSE", "README.md"),
        ("--no-deps .", "--no-deps ./bot"),
    ],
)
def test_a_broken_step_of_the_build_fails(
    context: Path, tmp_path: Path, line: str, broken: str
) -> None:
    assert line in DOCKERFILE
    with pytest.raises(StepError):
        Image(tmp_path, context, is_offline=True).perform(
            list(steps_of(DOCKERFILE.replace(line, broken)))
        )


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("--from=build /opt/milecoach", "--from=build /opt/milecoch"),
        ("--from=build", "--from=built"),
        ("USER coach", "USER couch"),
        ("--uid 10001 coach", "--uid 0 coach"),
        ("-o coach /data", "-o couch /data"),
        ("VOLUME /data", "VOLUMES /data"),
    ],
)
def test_a_broken_step_of_the_last_stage_fails(
    built: Image, tmp_path: Path, line: str, broken: str
) -> None:
    assert line in DOCKERFILE
    last = list(steps_of(DOCKERFILE.replace(line, broken)))[LAST_STAGE:]
    with pytest.raises(StepError):
        Image(tmp_path, built.context, built.is_offline, dict(built.stages)).perform(last)
