"""Running on without a race: after one, in place of one, and without a word after the season."""

import pytest

from tests.chat.conversation import Conversation
from tests.chat.test_evening import racer  # noqa: F401


@pytest.mark.parametrize(
    "words",
    [
        "just keep me running",
        "no race any more",
        "I don't have a race any more, just keep me running",
        "einfach weiterlaufen",
        "ya no tengo carrera",
        "je n'ai plus de course",
    ],
)
async def test_a_race_is_given_up_for_running_on_after_one_question(
    anna: Conversation, words: str
) -> None:
    [question] = await anna.says(words)
    [begun] = await anna.presses("Just keep me running")

    assert "Sun 25 Apr leaves the plan" in question
    assert begun.startswith("8 weeks begin, about 40 km a week")
    [settings] = await anna.says("/settings")
    assert "Marathon" not in settings


async def test_the_race_may_stay(anna: Conversation) -> None:
    await anna.says("keep me running")
    wanted = anna.buttons["Just keep me running"]

    [stays] = await anna.presses("The race stays")

    assert stays == "OK, the plan leads to Marathon on Sun 25 Apr."
    await anna.says("/race marathon 18 April 2027")
    await anna.presses("The goal race")
    [still] = await anna.presses_data(wanted)  # of a race that is no goal any more
    assert "the plan leads to" in still


async def test_the_easy_days_after_a_race_come_first(racer: Conversation) -> None:  # noqa: F811
    await racer.says("10k race 41:20")
    racer.wait(days=1)

    [reply] = await racer.says("keep me running")

    assert reply.startswith("First the easy days after your race, to Sun")


async def test_without_a_word_running_goes_on_after_the_recovery(
    racer: Conversation,  # noqa: F811
) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=6, hours=22, minutes=35)
    asked = await racer.wakes()
    racer.wait(days=1)
    await racer.hears_unasked()
    racer.wait(days=1)

    morning = await racer.wakes()

    assert "Without an answer I keep you running" in asked.text
    assert "mile week" in morning.text or "easy" in morning.text
    [week] = await racer.says("/week")
    assert week.startswith("<b>Week 1")


async def test_nothing_for_now_is_silence_until_the_runner_comes_back(
    racer: Conversation,  # noqa: F811
) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=6, hours=22, minutes=35)
    await racer.wakes()
    await racer.presses("Nothing for now")
    for _ in range(3):
        racer.wait(days=1)
        assert await racer.hears_unasked() is None

    await racer.says("/resume")

    [week] = await racer.says("/week")
    assert week.startswith("<b>Week 1")
