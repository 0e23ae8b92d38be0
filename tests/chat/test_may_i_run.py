"""Questions of a runner who hurts or is ill: answered from the rules, and nothing is logged."""

from datetime import timedelta

import pytest

from bot.domain.health.follow_up import FollowUp, follow_up_on
from bot.understanding.meaning.pain_words import read_score, read_score_alone
from tests.builders import MONDAY
from tests.chat.conversation import Conversation


async def logged(conversation: Conversation) -> str:
    [log] = await conversation.says("/log")
    return log


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("runny nose, run or rest?", "20–25 min"),
        ("38.2, can I run?", "Stay in bed"),
        ("I have a fever, may I run?", "Stay in bed"),
        ("knee is 2/10, should I run through it?", "At 2/10"),
        ("my shin hurts 5/10, can I run?", "Not today."),
        ("achilles 7/10, should I run?", "physio or doctor"),
        ("knee hurts, should I run?", "Where is it, and how much, 0–10?"),
        ("my calves are sore today, is that normal?", "soreness"),
        ("Knie tut weh, 2/10, darf ich laufen?", "At 2/10"),
        ("tengo fiebre, ¿puedo correr?", "Stay in bed"),
        ("rhume, je peux courir ?", "20–25 min"),
    ],
)
async def test_may_i_run_ends_in_a_decision_and_logs_nothing(
    anna: Conversation, question: str, answer: str
) -> None:
    before = await logged(anna)
    [week] = await anna.says("/week")

    [reply] = await anna.says(question)

    assert answer in reply
    assert await logged(anna) == before
    assert await anna.says("/week") == [week]


async def test_a_little_pain_two_days_after_much_is_not_yet(anna: Conversation) -> None:
    await anna.says("my knee is 6/10")

    [reply] = await anna.says("2/10 now, can I run?")

    assert reply.startswith("Not yet. It was 6 of 10.")


async def test_back_to_normal_is_told_what_comes_before(anna: Conversation) -> None:
    await anna.says("my knee is 2/10")

    [reply] = await anna.says("should I go back to normal?")

    assert reply.startswith("After two easy runs")


async def test_asking_for_pain_and_cancelling_changes_nothing(anna: Conversation) -> None:
    [week] = await anna.says("/week")
    await anna.says("/pain")
    await anna.says("/cancel")

    assert await anna.says("/week") == [week]


@pytest.mark.parametrize("words", ["knee ok", "the knee is fine", "la rodilla ya está bien"])
async def test_a_part_that_is_well_ends_the_question(anna: Conversation, words: str) -> None:
    await anna.says("my knee is 3/10")

    [reply] = await anna.says(words)

    assert reply.startswith("Good.")


@pytest.mark.parametrize("words", ["knee not ok", "the knee is not fine", "ok"])
async def test_a_part_that_is_not_well_does_not(anna: Conversation, words: str) -> None:
    await anna.says("my knee is 6/10")

    await anna.says(words)

    assert "km" not in (await anna.says("/week"))[0].split("\n")[2]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("about a 2", 2),
        ("3ish", 3),
        ("2/10", 2),
        ("2 now, 6 yesterday", 2),
        ("yesterday 6, 2 today", 2),
        ("4 out of 10", 4),
        ("vielleicht eine 3", 3),
        ("un 4", 4),
        ("I slept 4 hours", None),
        ("slept 4", None),
        ("8k in 45:10 and 3 coffees", None),
        ("4 km", None),
        ("3 days", None),
        ("2 times", None),
        ("4h", None),
        ("45:10", None),
        ("seit 3 Tagen", None),
        ("hace 2 semanas", None),
        ("3 fois", None),
    ],
)
def test_a_number_with_a_unit_is_no_score(text: str, score: int | None) -> None:
    assert read_score(text) == score


@pytest.mark.parametrize(
    ("text", "score"),
    [("shin 4", 4), ("still about a 2", 2), ("4", 4), ("did 4 reps", None), ("bus 4", None)],
)
def test_an_unasked_score_stands_alone(text: str, score: int | None) -> None:
    assert read_score_alone(text) == score


async def test_hours_slept_are_no_pain(anna: Conversation) -> None:
    await anna.says("knee hurts")

    replies = await anna.says("I slept 4 hours")

    assert not any("no running today" in reply for reply in replies)


def test_pain_is_asked_about_three_mornings_then_weekly_then_no_more() -> None:
    days = [MONDAY + timedelta(days=n) for n in range(65)]

    asked = [n for n, day in enumerate(days) if follow_up_on(MONDAY, day) is FollowUp.ASK]
    stopped = [n for n, day in enumerate(days) if follow_up_on(MONDAY, day) is FollowUp.STOP]

    assert asked == [1, 2, 3, 10, 17, 24]
    assert stopped == [31]


async def test_the_morning_that_stops_asking_says_so(anna: Conversation) -> None:
    await anna.says("my knee is 3/10")
    anna.wait(days=20)
    await anna.says("thanks")  # mornings go on for whoever writes
    anna.wait(hours=11 * 24 - 1)

    morning = await anna.wakes()

    assert morning.text.endswith("I'll stop asking about the knee. Tell me if it's back.")


@pytest.mark.parametrize("when", ["It gets worse", "At night"])
async def test_pain_that_grows_or_comes_at_night_counts_as_six(
    anna: Conversation, when: str
) -> None:
    await anna.says("/pain")
    [reply] = await anna.says("2")
    assert reply.endswith("When does it hurt?")

    [reply] = await anna.presses(when)

    assert reply.startswith("I'm sorry. No running on that")
    assert "km" not in (await anna.says("/week"))[0].split("\n")[2]


async def test_a_low_score_after_a_high_one_brings_no_running_back(anna: Conversation) -> None:
    await anna.says("my knee is 6/10")

    [reply] = await anna.says("2")

    assert reply.startswith("Not yet. It was 6 of 10.")
    assert "km" not in (await anna.says("/week"))[0].split("\n")[2]


async def test_zero_after_strong_pain_begins_with_the_walk_test(anna: Conversation) -> None:
    await anna.says("my knee is 6/10")

    [reply] = await anna.says("knee is fine")

    assert reply.startswith("Good. First 30 min brisk walking")
