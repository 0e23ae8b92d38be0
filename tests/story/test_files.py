"""A watch file on its way through real processes and real HTTP, on both databases."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.local_telegram.faults import Fault, hang
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.recordings import easy_laps, fit_file
from tests.story.process import coach_process
from tests.story.test_story import WAIT_SECONDS, meet


def a_run() -> bytes:
    return fit_file(easy_laps(5), datetime.now(UTC) - timedelta(hours=1))


async def test_a_file_is_logged_once_however_often_it_is_sent(
    telegram: DemoServer, database_url: str
) -> None:
    ada = telegram.person("Ada")
    run = a_run()
    async with coach_process(telegram, database_url) as coach:
        await meet(ada)
        await ada.sends_document("run.fit", run)
        logged = await ada.hears_words("5 km in 28:20", WAIT_SECONDS)

        await ada.sends_document("run again.fit", run)
        await ada.hears_words("in your log already", WAIT_SECONDS)

        await ada.presses("Undo", logged.message_id)
        await ada.hears_words("Taken back: 5 km", WAIT_SECONDS)

        assert await coach.stop() == 0


async def test_a_coach_that_is_killed_while_it_fetches_loses_no_file(
    telegram: DemoServer, database_url: str
) -> None:
    ada = telegram.person("Ada")
    asked = asyncio.Event()

    def hang_once(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        if method != "download" or asked.is_set():
            return None
        asked.set()
        return hang(seconds=WAIT_SECONDS)

    async with coach_process(telegram, database_url) as coach:
        await meet(ada)
        telegram.faults = hang_once
        await ada.sends_document("run.fit", a_run())
        await asyncio.wait_for(asked.wait(), WAIT_SECONDS)
        await coach.kill()

    async with coach_process(telegram, database_url):
        await ada.hears_words("5 km in 28:20", WAIT_SECONDS)

    assert logs_of(ada) == 1


def logs_of(person: Person) -> int:
    return sum("5 km in 28:20" in one.text for one in person.deliveries)
