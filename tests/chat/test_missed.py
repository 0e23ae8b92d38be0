"""A workout without a word: one line under the next card, and its three answers.

Anna runs on Tuesday, Thursday, Saturday and Sunday; her race is a 10K in three weeks.
"""

from collections.abc import AsyncIterator
from datetime import date

import pytest

from tests.builders import workout
from tests.chat.conversation import TOLD, Conversation, conversation


@pytest.fixture
async def anna(new_sqlite: str) -> AsyncIterator[Conversation]:
    async with conversation(new_sqlite, "Anna") as talk:
        await talk.meets("10k", "13 December 2026", "none", *TOLD[3:])
        await talk.is_asked_for(date(2026, 11, 24), workout(8, 200))
        talk.wait(days=2, hours=22, minutes=30)
        yield talk


async def test_the_next_card_asks_in_one_line(anna: Conversation) -> None:
    morning = await anna.wakes()

    assert morning.text.startswith("<b>Thu 26 Nov</b> · week 1 of 3 · 17 days\n")
    assert morning.text.endswith("\n\nTuesday, 8 × 200 m: did you run it?")
    assert [each.label for each in morning.buttons[-1]] == ["Yes", "No", "Move it"]


async def test_yes_logs_it_for_its_day_and_the_cards_own_done_for_today(
    anna: Conversation,
) -> None:
    await anna.wakes()

    await anna.presses("Yes", 77)
    await anna.presses("Done", 77)

    [log] = await anna.says("/log")
    assert "Tue 24 Nov" in log
    assert "Thu 26 Nov" in log


async def test_no_is_a_skip_and_offers_another_day_once(anna: Conversation) -> None:
    await anna.wakes()

    [reply] = await anna.presses("No", 77)

    assert "Nothing to make up." in reply
    [week] = await anna.says("/week")
    assert week.count("8 × 200 m") == 1


async def test_a_workout_that_was_moved_counts_once_in_its_week(anna: Conversation) -> None:
    await anna.wakes()
    [before] = await anna.says("/week")

    await anna.presses("Move it", 77)

    [after] = await anna.says("/week")
    assert before.endswith("Planned: 41 km.")  # 7 and 10 and 8 and 16
    assert after.count("8 × 200 m") == 2
    assert after.endswith("Planned: 31 km.")  # in place of the 10 km of Thursday


async def test_move_puts_it_on_a_day_that_keeps_hard_days_apart(anna: Conversation) -> None:
    await anna.wakes()

    [reply] = await anna.presses("Move it", 77)

    assert reply.startswith(("I've moved it: ", "No day of this week is left"))
    [again] = await anna.presses("Move it", 77)
    assert again.startswith("No day of this week is left")
