"""Pausing: until a day that is named, or until /resume."""

import pytest

from bot.coaching.morning import queue_due_pushes
from bot.domain.runner import Status
from tests.chat.conversation import Conversation


async def test_a_pause_without_an_end_lasts_until_resume(anna: Conversation) -> None:
    [reply] = await anna.says("/pause")

    assert reply.startswith("Paused: no morning messages until /resume.")


@pytest.mark.parametrize("words", ["holiday until 9 december", "/pause 9 december"])
async def test_a_holiday_ends_on_the_day_that_is_named(anna: Conversation, words: str) -> None:
    [reply] = await anna.says(words)

    assert reply.startswith("Paused until Wed 9 Dec, or until /resume.")
    assert "km" not in (await anna.says("/week"))[0].split("\n")[2]


async def test_after_the_holiday_the_plan_goes_on_by_itself(anna: Conversation) -> None:
    await anna.says("holiday until 9 december")
    anna.wait(days=17)

    [week] = await anna.says("/week")

    assert "Easy run" in week


async def test_a_holiday_can_be_cut_short(anna: Conversation) -> None:
    await anna.says("holiday until 9 december")

    [reply] = await anna.says("/resume")

    assert reply.startswith("Welcome back.")
    assert "km" in (await anna.says("/week"))[0]


async def test_changed_settings_do_not_end_a_pause(anna: Conversation) -> None:
    await anna.says("/pause")
    await anna.says("change my morning message to 7:15")
    anna.wait(days=1)

    async with anna.open_work() as work:
        assert await queue_due_pushes(work, anna.now, 10) == 0

    [reply] = await anna.says("/resume")
    assert reply.startswith("Welcome back.")


@pytest.mark.parametrize(
    "before", ["/pause", "holiday until 20 december", "holiday until 1 december"]
)
async def test_the_end_that_is_told_last_counts(anna: Conversation, before: str) -> None:
    await anna.says(before)
    anna.wait(days=2)
    [reply] = await anna.says("holiday until 9 december")
    assert reply.startswith("Paused until Wed 9 Dec")

    anna.wait(days=15)
    [week] = await anna.says("/week")
    anna.wait(days=1)
    async with anna.open_work() as work:
        queued = await queue_due_pushes(work, anna.now, 10)
        runner = await work.runners.get(anna.person)

    assert "Easy run" in week
    assert queued
    assert runner is not None
    assert runner.status is Status.ACTIVE
