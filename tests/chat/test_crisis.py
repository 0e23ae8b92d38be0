"""Somebody writes that they want to die: one text, and silence until they ask for running."""

import logging
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.coaching.evening import what_to_say
from bot.storage.tables import outbox, runners
from tests.chat.conversation import Conversation

FIRST_WORDS = "I'm a running program and I can't help with this the way a person can"


async def pending(conversation: Conversation) -> int:
    """How many pushes still wait for a runner."""
    query = select(outbox.c.id).where(outbox.c.push_day.is_not(None), outbox.c.fate == "waiting")
    async with conversation.database.begin() as connection:
        return len((await connection.execute(query)).all())


async def next_push(conversation: Conversation) -> object:
    async with conversation.database.begin() as connection:
        return (await connection.execute(select(runners.c.next_push_at))).scalar_one()


@pytest.mark.parametrize(
    "words",
    ["I want to die", "Ich will nicht mehr leben", "no quiero vivir más", "je veux mourir"],
)
async def test_words_of_despair_get_the_text_and_nothing_else(
    anna: Conversation, words: str
) -> None:
    anna.buttons.clear()

    [reply] = await anna.says(words)

    assert reply.startswith(FIRST_WORDS)
    assert "call your emergency number now" in reply
    assert anna.buttons == {}
    assert await next_push(anna) is None


@pytest.mark.parametrize("before", ["skipped, knee hurts", "8k", "/settings", "/pain"])
async def test_they_come_before_any_open_question(anna: Conversation, before: str) -> None:
    await anna.says(before)

    [reply] = await anna.says("I don't want to be here any more")

    assert reply.startswith(FIRST_WORDS)


async def test_they_are_heard_in_the_middle_of_the_first_questions(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.says("I want to kill myself")

    assert reply.startswith(FIRST_WORDS)
    assert "training messages" not in reply
    assert "Target" not in (await ada.says("marathon"))[0]


async def test_they_are_heard_in_an_edited_message_and_under_a_picture(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [edited] = await anna.edits(anna.last_message_id, "I want to die")
    [captioned] = await anna.sends({"caption": "there is no reason to live"})

    assert edited.startswith(FIRST_WORDS)
    assert captioned == edited


async def test_the_text_is_never_shortened(anna: Conversation) -> None:
    first = await anna.says("I want to die")

    assert await anna.says("I want to die") == first


async def test_the_words_stand_in_no_log_and_no_export(
    anna: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await anna.says("I want to kill myself")
    await anna.says("/export")

    assert "kill" not in caplog.text
    assert b"kill" not in await anna.file()


async def test_running_is_asked_for_before_there_is_a_plan_again(anna: Conversation) -> None:
    await anna.says("I want to die")
    anna.wait(hours=50)

    [asked] = await anna.says("what's today?")
    assert asked.startswith("Good to hear from you.")
    assert await next_push(anna) is None

    replies = await anna.presses("I'm safe")
    assert "20–30 min" in replies[-1]
    assert await next_push(anna) is not None


async def test_safety_may_be_said_in_words(anna: Conversation) -> None:
    await anna.says("I want to die")
    await anna.says("I'm back")

    [reply] = await anna.says("I'm safe")

    assert "20–30 min" in reply


async def test_who_needs_help_gets_the_same_text_again(anna: Conversation) -> None:
    [first] = await anna.says("I want to die")
    await anna.says("/today")

    assert await anna.presses("I need help") == [first]
    assert await next_push(anna) is None


async def test_the_run_after_it_is_short(anna: Conversation) -> None:
    await anna.says("I want to die")
    await anna.says("/resume")
    await anna.presses("I'm safe")

    [week] = await anna.says("/week")

    assert "400" not in week


@pytest.mark.parametrize(
    "words",
    [
        "8k in 45:10, nearly puked after the last rep",
        "8k in 45:10, this hill killed me",
        "8k in 45:10, wanted to die lol",
    ],
)
async def test_a_figure_of_speech_is_a_log(anna: Conversation, words: str) -> None:
    [reply] = await anna.says(words)

    assert "8 km" in reply
    assert "emergency" not in reply


async def test_the_wish_to_die_of_a_run_is_logged_and_not_passed_over(anna: Conversation) -> None:
    logged, line = await anna.says("8k in 45:10, that was awful, I want to die")

    assert "8 km" in logged
    assert line.startswith("You wrote that you want to die.")
    assert await next_push(anna) is not None


async def test_wanting_to_quit_is_no_crisis(anna: Conversation) -> None:
    replies = await anna.says("I want to quit")

    assert not any("emergency" in reply for reply in replies)


async def test_what_happened_to_somebody_else_stops_no_plan(anna: Conversation) -> None:
    [reply] = await anna.says("my dad had chest pain")

    assert reply == "If it's happening now, they need the emergency number, not me."
    assert "km" in (await anna.says("/week"))[0]


@pytest.mark.parametrize(
    "words", ["cleared", "my doctor said yes", "ärztlich freigegeben", "tengo el alta", "feu vert"]
)
async def test_a_doctors_yes_lifts_a_red_flag(anna: Conversation, words: str) -> None:
    await anna.says("chest pain while running")

    [reply] = await anna.says(words)

    assert reply == "Good. A week of easy running first, then the plan goes on."
    assert "km" in (await anna.says("/week"))[0]


@pytest.mark.parametrize("words", ["not cleared yet", "waiting to be cleared"])
async def test_a_yes_to_come_lifts_nothing(anna: Conversation, words: str) -> None:
    await anna.says("chest pain while running")

    await anna.says(words)

    assert "km" not in (await anna.says("/week"))[0].split("\n")[2]


async def test_no_evening_says_anything_unasked_while_the_plan_rests(anna: Conversation) -> None:
    await anna.says("I want to die")

    async with anna.open_work() as work:
        runner = await work.runners.get(anna.person)
        assert runner is not None
        days = [runner.day_of(anna.now) + timedelta(days=n) for n in range(1, 40)]
        said = [await what_to_say(work, runner, day) for day in days]

    assert said == [None] * len(days)
