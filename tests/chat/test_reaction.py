"""Reactions: a thumb on a morning logs the day as planned, and taken away it does not."""

import pytest

from tests.chat.conversation import Conversation


async def test_a_thumb_on_a_morning_is_done_as_planned(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.wakes()

    [reply] = await anna.reacts(await anna.newest(), "👍")

    assert "Logged: <b>8 km</b>" in reply
    assert "8 km" in (await anna.says("/log"))[0]


async def test_a_thumb_taken_away_takes_the_run_back(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.wakes()
    morning = await anna.newest()
    await anna.reacts(morning, "👍")

    [reply] = await anna.reacts(morning, None, before="👍")

    assert reply.startswith("Taken back: 8 km.")
    assert "log is empty" in (await anna.says("/log"))[0]
    assert await anna.reacts(morning, None, before="👍") == []


async def test_a_thumb_on_a_day_that_was_looked_up_counts_as_well(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("/today")

    [reply] = await anna.reacts(await anna.newest(), "👍")

    assert "Logged" in reply


@pytest.mark.parametrize("emoji", ["👎", "😢", "🔥"])
async def test_any_other_reaction_logs_nothing(anna: Conversation, emoji: str) -> None:
    anna.wait(days=1)
    await anna.wakes()

    assert await anna.reacts(await anna.newest(), emoji) == []
    assert "log is empty" in (await anna.says("/log"))[0]


async def test_a_thumb_on_anything_else_logs_nothing(anna: Conversation) -> None:
    await anna.says("/plan")
    plan = await anna.newest()

    assert await anna.reacts(plan, "👍") == []
    assert await anna.reacts(plan, None, before="👍") == []
    assert await anna.reacts(424242, "👍") == []


async def test_a_thumb_after_the_run_was_told_changes_nothing(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.wakes()
    morning = await anna.newest()
    await anna.says("8k easy in 45:10")

    assert await anna.reacts(morning, "👍") == []
    assert await anna.reacts(morning, None, before="👍") == []
    assert "45:10" in (await anna.says("/log"))[0]


async def test_what_done_has_logged_stays_when_a_thumb_is_taken_away(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.wakes()
    morning = await anna.newest()
    await anna.presses("Done", morning)
    await anna.reacts(morning, "👍")

    await anna.reacts(morning, None, before="👍")

    assert "8 km" in (await anna.says("/log"))[0]


async def test_a_run_told_after_the_thumb_stays_when_it_is_taken_away(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.wakes()
    morning = await anna.newest()
    await anna.reacts(morning, "👍")
    await anna.says("8k easy in 45:10")

    await anna.reacts(morning, None, before="👍")

    assert "45:10" in (await anna.says("/log"))[0]


async def test_a_stranger_who_reacts_hears_nothing(ada: Conversation) -> None:
    await ada.says("/start")

    assert await ada.reacts(await ada.newest(), "👍") == []


async def test_thanks_are_answered_by_a_reaction_alone(anna: Conversation) -> None:
    assert await anna.says("thank you!") == ["🤝"]
