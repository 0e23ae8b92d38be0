"""The week looked back on: with the first morning of the next one, and when it is asked for.

Anna runs on Tuesday, Thursday, Saturday and Sunday, and has begun on a Monday.
"""

from tests.chat.conversation import Conversation

HEAD = "<b>Week from Mon 23 Nov</b>: "


async def run_a_week(anna: Conversation) -> None:
    """Run on Tuesday, skip Thursday, run a mile on Saturday, say nothing of Sunday."""
    anna.wait(days=1)
    await anna.says("8k easy in 45:10")
    anna.wait(days=2)
    await anna.says("skipped, work")
    anna.wait(days=2)
    await anna.says("mile TT 6:07")
    anna.wait(days=1)


async def test_the_first_morning_of_a_week_looks_back_on_the_last(anna: Conversation) -> None:
    await run_a_week(anna)
    anna.wait(days=1, hours=22, minutes=30)

    morning = (await anna.wakes()).text

    assert morning.startswith("<b>Tue 1 Dec: ")
    recap = morning[morning.index(HEAD) :].split("\n")
    assert recap == [
        f"{HEAD}2 of 4 runs, 9.6 km of 38.5 km.",
        "Mile in 6:07, after 6:10.",
        "Left out, and not owed: Thu, Sun.",
    ]


async def test_the_other_mornings_do_not(anna: Conversation) -> None:
    anna.wait(hours=22, minutes=30)
    first = (await anna.wakes()).text
    anna.wait(days=9)
    thursday = (await anna.wakes()).text

    assert "Week from" not in first
    assert thursday.startswith("<b>Thu 3 Dec: ")
    assert "Week from" not in thursday


async def test_it_can_be_asked_for(anna: Conversation) -> None:
    await run_a_week(anna)
    [sunday] = await anna.says("/recap")
    anna.wait(days=3)
    [wednesday] = await anna.says("/recap")

    assert sunday.startswith(f"{HEAD}2 of 4 runs")
    assert wednesday.startswith(f"{HEAD}2 of 4 runs")


async def test_before_the_first_week_is_over_there_is_none(anna: Conversation) -> None:
    [reply] = await anna.says("/recap")

    assert reply == "There is no week to look back on yet."
