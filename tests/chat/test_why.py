"""Why: the rules behind today, what has changed this week, and all changes so far."""

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import easy_run
from tests.chat.conversation import Conversation


async def test_why_names_the_rules_of_todays_workout(anna: Conversation) -> None:
    hills = replace(easy_run(9, hills=4), why=("hills", "easy-run"))
    await anna.is_asked_for(date(2026, 11, 24), hills)
    anna.wait(days=1)

    [why] = await anna.says("/why")

    place, because = why.split("\n\n")
    assert place.startswith("<b>Week 1 of 22</b>. Base, week 1 of ")
    purpose, longest = place.split("\n")
    assert purpose.endswith(": easy running with strides and hills.")
    assert longest == "Your longest run will be 30 km, 21 days before the race."
    assert because.startswith("<b>Easy run, 9 km, 4 hills</b>, because:\n• Ten seconds uphill")
    assert "Changed this week" not in why


async def test_why_tells_what_has_changed_this_week(anna: Conversation) -> None:
    await anna.says("swap tuesday and thursday")
    await anna.says("swap tuesday and thursday")
    await anna.says("my knee is 3/10")

    [why] = await anna.says("/why")

    _, changed = why.split("<b>Changed this week</b>\n")
    assert changed.split("\n") == [
        "· Mon 23 Nov: You asked for it, and the hard days stay apart.",
        "· Mon 23 Nov: With a little pain: short and easy only, and no speed.",
    ]


async def test_why_says_something_else_every_week(anna: Conversation) -> None:
    places = []
    for _ in range(10):
        [why] = await anna.says("/why")
        places.append(why.split("\n\n")[0])
        anna.wait(weeks=1)

    assert len(set(places)) == 10
    assert any("Mile block, week 1 of" in place for place in places)


async def test_changes_of_earlier_weeks_are_history(anna: Conversation) -> None:
    await anna.says("swap tuesday and thursday")
    anna.wait(days=7)
    await anna.says("my knee is 3/10")
    await anna.says("/pain")
    await anna.presses("0")

    [why] = await anna.says("/why")
    [history] = await anna.says("/history")

    assert "You asked for it" not in why
    assert [line[2:12] for line in history.split("\n")[1:]] == [
        "Mon 30 Nov",
        "Mon 30 Nov",
        "Mon 23 Nov",
    ]
    assert "A week of easy running comes first, now that the pain is gone." in history


async def test_pausing_and_resuming_are_changes(anna: Conversation) -> None:
    await anna.says("/pause")
    await anna.says("/resume")

    [history] = await anna.says("/history")

    assert [line.split(": ")[1] for line in history.split("\n")[1:]] == [
        "You took the plan up again, from where you are now.",
        "The plan is paused.",
    ]


async def test_without_changes_history_says_so(anna: Conversation) -> None:
    [history] = await anna.says("/history")

    assert history == "Nothing has changed since the plan was made."


@pytest.mark.parametrize(
    ("words", "is_lighter"), [("how are you?", True), ("I have a fever", False)]
)
async def test_a_week_that_illness_makes_small_is_not_called_a_lighter_one(
    anna: Conversation, words: str, is_lighter: bool
) -> None:
    for _ in range(3):
        for days, run in ((1, 8), (2, 9), (2, 7), (1, 16)):
            anna.wait(days=days)
            await anna.says(f"{run} km easy")
        anna.wait(days=1)
    await anna.says(words)

    [why] = await anna.says("/why")

    assert "Week 4 of" in why
    assert ("A lighter week" in why) is is_lighter
