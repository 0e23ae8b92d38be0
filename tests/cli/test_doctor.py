"""The check-up changes nothing, and names what is wrong with its mend."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import open_database
from bot.cli.doctor import examine
from bot.cli.main import main
from bot.local_telegram.faults import refused
from bot.local_telegram.server import DemoServer
from bot.observe.web import serve_web
from bot.settings import Settings


@pytest.fixture
async def server() -> AsyncIterator[DemoServer]:
    server = DemoServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def settings(server: DemoServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    return Settings(
        bot_token=SecretStr(server.token), bot_api_url=server.base_url, listen="127.0.0.1:0"
    )


async def _examined(settings: Settings) -> tuple[bool, str]:
    told: list[str] = []
    is_well = await examine(settings, told.append)
    return is_well, "\n".join(told)


def _files(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


async def test_all_is_well_and_nothing_is_made(settings: Settings, tmp_path: Path) -> None:
    is_well, told = await _examined(settings)

    assert is_well, told
    assert "will be made at the first start" in told
    assert _files(tmp_path) == {}


@pytest.mark.parametrize(("secrets", "is_told"), [((), True), ((SecretStr("x"),), False)])
async def test_what_is_off_without_its_secret_is_told(
    settings: Settings, secrets: tuple[SecretStr, ...], is_told: bool
) -> None:
    _, told = await _examined(settings.model_copy(update={"secrets_key": secrets}))

    assert ("/connect is off (SECRETS_KEY switches it on)" in told) is is_told


async def test_a_database_is_looked_at_and_not_migrated(
    settings: Settings, tmp_path: Path
) -> None:
    await (await open_database(settings, is_server=False)).close()
    before = _files(tmp_path)

    is_well, told = await _examined(settings)

    assert is_well, told
    assert "SQLite, with the newest schema" in told
    assert _files(tmp_path) == before


async def test_a_misspelt_setting_is_named_with_the_right_one(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALOWED_IDS", "123")

    is_well, told = await _examined(settings)

    assert not is_well
    assert "ALOWED_IDS is no setting: ALLOWED_IDS is meant?" in told


async def test_what_stands_in_the_file_and_is_no_setting_is_named(
    settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("COLOUR=red\n")

    is_well, told = await _examined(settings)

    assert not is_well
    assert "COLOUR in .env is no setting" in told


async def test_what_is_no_database_is_said(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "milecoach.sqlite").write_bytes(b"no database at all, but long enough" * 99)

    is_well, told = await _examined(settings)

    assert not is_well
    assert "milecoach.sqlite is no database" in told


async def test_an_address_in_use_is_said(settings: Settings, server: DemoServer) -> None:
    port = server.base_url.rpartition(":")[2]
    taken = settings.model_copy(update={"listen": f"127.0.0.1:{port}"})

    is_well, told = await _examined(taken)

    assert not is_well
    assert f"LISTEN=127.0.0.1:{port} is not free" in told


@pytest.mark.parametrize("is_ready", [True, False])
async def test_a_coach_that_runs_there_is_told(settings: Settings, is_ready: bool) -> None:
    async with serve_web(("127.0.0.1", 0), lambda: is_ready) as port:
        is_well, told = await _examined(
            settings.model_copy(update={"listen": f"127.0.0.1:{port}"})
        )

    assert is_well is is_ready
    assert f"runs there and is {'ready' if is_ready else 'not ready'}" in told


async def test_a_token_that_telegram_does_not_know_is_said(
    settings: Settings, server: DemoServer
) -> None:
    server.faults = lambda *_: refused(401, "Unauthorized")

    is_well, told = await _examined(settings)

    assert not is_well
    assert "BOT_TOKEN is not known to Telegram: ask @BotFather for it" in told


async def test_with_a_wrong_token_a_start_ends_with_one_sentence(
    server: DemoServer, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "BOT_TOKEN": "1:wrong",
        "BOT_API_URL": server.base_url,
        "DATABASE_URL": f"sqlite:///{tmp_path}/coach.sqlite",
        "LISTEN": "127.0.0.1:0",
        "LOG_LEVEL": "ERROR",
    }

    # A process with an interpreter of its own: what is left open is told when that ends.
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"), env=environment, stderr=asyncio.subprocess.PIPE
    )
    _, said = await process.communicate()

    assert said.decode() == "milecoach: BOT_TOKEN is not known to Telegram\n"
    assert process.returncode == 2


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert not ended.value.code
    assert capsys.readouterr().out.startswith("milecoach 0.")


@pytest.mark.parametrize("wrong", ["0", "-1", "99999999999999999999"])
def test_an_id_that_telegram_never_gives_is_refused_in_a_sentence(
    wrong: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["erase", "--", wrong])

    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
