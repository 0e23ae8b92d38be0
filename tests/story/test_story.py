"""A runner's whole story, through real processes and real HTTP, on both databases."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.calendar import sunday_of
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.story.night import make_morning_come
from tests.story.process import coach_process

# A machine that is busy with other things may take its time.
WAIT_SECONDS = 60.0


def race_after(today: date) -> str:
    """A Sunday: a race on a weekday is asked back."""
    return sunday_of(today + timedelta(weeks=22)).isoformat()


RACE_DAY = race_after(datetime.now(UTC).date())
ANSWERS = (
    ("/start", "Which race are you training for?"),
    ("marathon", "When is it"),
    (RACE_DAY, "How fast did you run a mile lately"),
    ("6:10", "How far do you run in a week"),
    ("60 km", "longest run"),
    ("12 km", "On which days do you run"),
    ("every day", "Where do you live"),
    ("UTC", "Shall we start?"),
    ("age 34", "Shall we start?"),
    ("health no", "Shall we start?"),
    ("yes", "Week 1"),
)


# The same runner, who tells at once what can be told at once.
AT_ONCE = (
    ANSWERS[0],
    (f"marathon on {RACE_DAY}, 6:10 for the mile, 60 km a week, longest 12 km", "On which days"),
    *ANSWERS[6:],
)


async def meet(ada: Person, answers: tuple[tuple[str, str], ...] = AT_ONCE) -> None:
    for answer, words in answers:
        await ada.writes(answer)
        await ada.hears_words(words, WAIT_SECONDS)


async def test_a_runner_lives_the_whole_story(telegram: DemoServer, database_url: str) -> None:
    ada = telegram.person("Ada")
    async with coach_process(telegram, database_url) as coach:
        await meet(ada, ANSWERS)

        await make_morning_come(database_url, ada.id)
        morning = await ada.hears_words("week 1 of", WAIT_SECONDS)
        assert morning.buttons == [["Done", "Skip", "Why"]]

        await ada.presses("Why")
        await ada.hears_words("because:", WAIT_SECONDS)

        report = await ada.writes("8k easy in 45:10")
        await ada.hears_words("8 km in 45:10", WAIT_SECONDS)

        await ada.edits(report, "8k easy in 44:10")
        await ada.hears_words("8 km in 44:10", WAIT_SECONDS)

        await ada.writes("/undo")
        await ada.hears_words("8 km in 45:10", WAIT_SECONDS)

        for command, words in (
            ("/today", "Done: it is in your log."),
            ("/week", "Week 1"),
            ("/paces", "from a mile in 6:10"),
            ("/log", "8 km in 45:10"),
            ("/help", "/undo"),
            ("/cancel", "nothing to cancel"),
        ):
            await ada.writes(command)
            await ada.hears_words(words, WAIT_SECONDS)

        assert await coach.stop() == 0

    assert telegram.unconfirmed == 0
    assert "orry" not in "".join(one.text for one in ada.deliveries)


async def test_a_morning_that_comes_twice_is_sent_once(
    telegram: DemoServer, new_sqlite: str
) -> None:
    ada = telegram.person("Ada")
    async with coach_process(telegram, new_sqlite):
        await meet(ada)

        await make_morning_come(new_sqlite, ada.id)
        await ada.hears_words("week 1 of", WAIT_SECONDS)
        await make_morning_come(new_sqlite, ada.id)

        await ada.hears_nothing(2.5)


async def test_a_second_process_on_one_sqlite_file_is_refused(
    telegram: DemoServer, new_sqlite: str
) -> None:
    async with coach_process(telegram, new_sqlite) as coach:
        second = type(coach)(telegram, new_sqlite)
        with pytest.raises(AssertionError, match="did not start"):
            await second.start()
        await asyncio.wait_for(second.kill(), WAIT_SECONDS)
