"""The week looked back on: on Sunday evening, and when it is asked for.

Anna runs on Tuesday, Thursday, Saturday and Sunday, and has begun on a Monday.
"""

from tests.chat.conversation import Conversation
from tests.chat.test_evening import racer  # noqa: F401

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


async def test_sunday_evening_looks_back_on_the_week(anna: Conversation) -> None:
    await run_a_week(anna)
    anna.wait(hours=11, minutes=5)  # 19:05 in Berlin

    evening = (await anna.wakes()).text

    assert evening.split("\n") == [
        f"{HEAD}2 of 4 runs, 9.6 km of 40 km.",
        "Mile in 6:07, after 6:10.",
        "Next week: Sun a long run of 17 km.",
    ]


async def test_the_same_mile_again_is_not_held_against_itself(anna: Conversation) -> None:
    anna.wait(days=3)
    await anna.says("mile TT 6:10.2")
    anna.wait(days=3, hours=11, minutes=5)

    evening = (await anna.wakes()).text

    assert "Mile in 6:10" in evening
    assert "after 6:10" not in evening


async def test_a_week_without_a_run_is_not_looked_back_on(anna: Conversation) -> None:
    anna.wait(days=5)
    await anna.says("skipped, work")
    anna.wait(days=1, hours=11, minutes=5)

    letter = await anna.hears_unasked()

    assert letter is None or "Week from" not in letter.text


async def test_mornings_do_not_look_back(anna: Conversation) -> None:
    await run_a_week(anna)
    anna.wait(days=1, hours=22, minutes=30)

    morning = (await anna.wakes()).text

    assert morning.startswith("<b>Tue 1 Dec</b> · week 2 of 22")
    assert "Week from" not in morning


async def test_it_comes_at_a_time_of_ones_own(anna: Conversation) -> None:
    await anna.says("/recap 17:00")
    await run_a_week(anna)
    anna.wait(hours=9, minutes=5)

    assert (await anna.wakes()).text.startswith(HEAD)


async def test_it_can_be_switched_off(anna: Conversation) -> None:
    [reply] = await anna.says("/recap off")
    await run_a_week(anna)
    anna.wait(hours=11, minutes=5)

    letter = await anna.hears_unasked()

    assert reply.startswith("No look back on Sundays any more.")
    assert letter is None or "Week from" not in letter.text


async def test_it_never_comes_at_night(anna: Conversation) -> None:
    [reply] = await anna.says("/recap 21:45")

    assert reply.startswith("Between 6:00 and 21:00")


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


async def test_the_last_sunday_of_a_season_looks_ahead_to_what_begins_by_itself(
    racer: Conversation,  # noqa: F811
) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=6, hours=22, minutes=35)
    assert "Without an answer I keep you running" in (await racer.wakes()).text

    [recap] = await racer.says("/recap")

    assert recap.split("\n")[-1].startswith("Next week: ")
    racer.wait(days=1)
    await racer.hears_unasked()
    racer.wait(days=1)
    await racer.wakes()
    [week] = await racer.says("/week")
    long_run = recap.rpartition("a long run of ")[2].rstrip(".")
    assert f"Long run, {long_run}" in week


async def test_who_wants_nothing_for_now_is_told_of_no_next_week(
    racer: Conversation,  # noqa: F811
) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=6, hours=22, minutes=35)
    await racer.wakes()
    await racer.presses("Nothing for now")

    [recap] = await racer.says("/recap")

    assert "Next week" not in recap
