"""Real processes and real HTTP: a key, the plan on the watch, a run that arrives, and no trace."""

import sqlite3
from base64 import b64encode
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.local_telegram.server import DemoServer
from bot.stand_ins.intervals_icu import Athlete, IntervalsStandIn, intervals_icu
from bot.stand_ins.open_meteo import Air, open_meteo
from tests.delivery.coach import until
from tests.recordings import easy_laps, fit_file
from tests.story.conftest import telegram  # noqa: F401
from tests.story.night import make_morning_come
from tests.story.process import coach_process
from tests.story.test_story import ANSWERS, WAIT_SECONDS, meet

pytestmark = pytest.mark.waits


def move_to_where_it_is_noon(database_url: str) -> None:
    """Let all runners live where nobody sleeps now."""
    hours = 12 - datetime.now(UTC).hour
    zone = f"UTC{'+' if hours >= 0 else '-'}{abs(hours):02}:00"
    with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as connection:
        connection.execute("UPDATE runners SET zone = ?", (zone,))
        connection.commit()


async def is_asked(service: IntervalsStandIn) -> bool:
    return len(service.faults) < 9


async def has_forecast(database_url: str) -> bool:
    """Tell whether the weather of any place is kept."""
    with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as connection:
        return connection.execute("SELECT 1 FROM forecasts").fetchone() is not None


def forms_of(key: str) -> tuple[str, ...]:
    """A key as it may be found: as it is, and as it goes to the service."""
    return key, b64encode(f"API_KEY:{key}".encode()).decode(), b64encode(key.encode()).decode()


async def test_a_run_arrives_and_the_key_is_in_no_log(
    telegram: DemoServer,  # noqa: F811
    new_sqlite: str,
) -> None:
    ada = telegram.person("Ada")
    async with intervals_icu() as service:
        athlete = Athlete()
        service.athletes.append(athlete)
        environment = {
            "SECRETS_KEY": Fernet.generate_key().decode(),
            "INTERVALS_URL": service.url,
            "LOG_LEVEL": "DEBUG",
        }
        async with coach_process(telegram, new_sqlite, **environment) as coach:
            await meet(ada)
            move_to_where_it_is_noon(new_sqlite)
            start = datetime.now(UTC) - timedelta(minutes=50)
            athlete.runs(fit_file(easy_laps(5), start), start, metres=5000, seconds=1700)

            await ada.writes(athlete.key)

            await ada.hears_words("Connected: Anna R.", WAIT_SECONDS)
            await ada.hears_words("5 km in 28:20", WAIT_SECONDS)
            assert athlete.events
            assert not any(athlete.key in str(message) for message in ada.messages)
            assert await coach.stop() == 0
            logged = await coach.errors()
            assert not any(form in logged for form in forms_of(athlete.key))
        # Neither a table tells it, nor what a table held before.
        files = list(Path(new_sqlite.removeprefix("sqlite:///")).parent.glob("*"))
        kept = b"".join(file.read_bytes() for file in files if file.is_file())
        assert b"connections" in kept
        assert not any(form.encode() in kept for form in forms_of(athlete.key))
        # What ended in the middle of a request ends within the time a process has.
        async with coach_process(telegram, new_sqlite, **environment) as coach:
            service.faults.extend(["timeout"] * 9)
            await ada.writes(athlete.key)
            await until(lambda: is_asked(service))
            assert await coach.stop() == 0


async def test_a_morning_has_the_weather_of_where_the_runner_lives(
    telegram: DemoServer,  # noqa: F811
    new_sqlite: str,
) -> None:
    ada = telegram.person("Ada")
    async with open_meteo(datetime.now(UTC).date()) as service:
        service.sky = lambda _: Air(temperature=33, dew_point=21)
        environment = {"WEATHER": "open-meteo", "WEATHER_URL": service.url}
        async with coach_process(telegram, new_sqlite, **environment) as coach:
            for answer, words in ANSWERS:
                await ada.writes("Reykjavik" if answer == "UTC" else answer)
                await ada.hears_words(words, WAIT_SECONDS)
            await make_morning_come(new_sqlite, ada.id, in_seconds=600)
            # The weather is looked up every 20 seconds.
            await until(lambda: has_forecast(new_sqlite))
            await make_morning_come(new_sqlite, ada.id)

            morning = await ada.hears_words("33 °C, dew point 21 °C", WAIT_SECONDS)

            assert "Open-Meteo" in morning.text
            assert len(service.requests) == 1
            assert service.requests[0][:2] == ("64.1", "-21.9")
            assert await coach.stop() == 0
