"""Each reply hears what was said, gives one fact, and says what comes next.

Anna has a 6:10 mile, a target of 3:20 for her marathon, and is told on a Monday.
"""

import re
from datetime import timedelta

import pytest

from bot.domain.workout.duration import minutes_of
from bot.wording.feelings import POOLS
from tests.builders import workout
from tests.chat.conversation import Conversation

FIGURES = re.compile(r"\d+")


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("4x400 92 92 93 92", "Right on 1:32, and all 4 within 1 s of each other."),
        ("4x400 85 88 90 95", "You went out at 1:25 and paid for it: 1:35 at the end"),
        ("4x400 86 85 86 85", "1:25 to 1:26 against 1:32: even, but too fast."),
        ("4x400 90 91 93 94", "1:30 to 1:34: right on average, but it slid 4 s."),
        ("4x400 100 101 100 101", "8.5 s slow each. One day says nothing."),
        ("4x400 100 101 100 101, 31C and humid", "the heat did that. It counts."),
        ("8 km in 36:00", "4:30/km was 53 s too quick for easy"),
    ],
)
async def test_a_result_gets_the_one_fact_about_it(
    anna: Conversation, told: str, fact: str
) -> None:
    [reply] = await anna.says(told)

    assert fact in reply
    assert reply.count("Tomorrow: 8 km easy.") == 1


async def test_an_easy_run_as_asked_gets_no_verdict(anna: Conversation) -> None:
    [reply] = await anna.says("8k easy in 45:10")

    assert reply == "Logged: <b>8 km in 45:10 (5:39/km)</b>\nTomorrow: 8 km easy."


@pytest.mark.parametrize("told", ["8 km in 36:00", "4x400 85 85 86 85", "12 km in 1:10:00"])
async def test_nobody_is_told_off_twice_within_two_weeks(anna: Conversation, told: str) -> None:
    anna.wait(days=1)
    [first] = await anna.says(told)
    anna.wait(days=2)
    [second] = await anna.says(told)
    anna.wait(days=14)
    [later] = await anna.says(told)

    rebuke = _fact(first)
    assert rebuke not in second
    assert rebuke in later


def _fact(reply: str) -> str:
    """The sentence between what was logged and what comes next, without its end."""
    return reply.split("\n")[1].rsplit(". ", maxsplit=1)[-1]


async def test_a_bad_day_is_not_judged(anna: Conversation) -> None:
    [reply] = await anna.says("8 km in 36:00, awful, dead legs")

    assert reply.startswith("Some days the legs don't come.")
    assert "too quick" not in reply


async def test_a_feeling_has_three_sentences_in_turn(anna: Conversation) -> None:
    heard = []
    for _ in range(4):
        [reply] = await anna.says("skipped today, family was sick")
        heard.append(reply.split("\n")[0])

    assert len(set(heard[:3])) == 3
    assert heard[3] == heard[0]


async def test_a_first_marathon_is_congratulated_and_compared_with_nothing(
    anna: Conversation,
) -> None:
    [reply] = await anna.says("I finished my first marathon!! 3:58:10")

    assert reply.startswith("You're a marathoner. Congratulations!")
    assert reply.splitlines()[1:] == [
        "Logged: <b>Race, marathon in 3:58:10</b>",
        "The next 14 days easy, and the next long run a third shorter.",
    ]


async def test_the_goal_race_is_held_against_its_target_and_its_season(
    anna: Conversation,
) -> None:
    anna.now += timedelta(days=153)  # Sunday 25 April
    [reply] = await anna.says("marathon race 3:14:15")

    assert reply.startswith("You wanted it, and you ran it. Congratulations!\nLogged: ")
    assert "\n5:45 min under the 3:20:00 you wanted." in reply
    [missed] = await anna.edits(anna.last_message_id, "marathon race 3:41:20")
    assert "\n21 min over the 3:20:00 you wanted." in missed
    assert "Congratulations" not in missed


async def test_a_trial_between_the_best_and_the_last_is_no_loss(anna: Conversation) -> None:
    for message in ("mile TT 6:02", "mile TT 6:08", "mile TT 6:05"):
        anna.wait(days=30)
        [reply] = await anna.says(message)

    assert "6:05, 3 s quicker than last time. 3 s more to your 6:02." in reply


async def test_reps_that_fade_are_not_how_it_is_meant_to_feel(anna: Conversation) -> None:
    [reply] = await anna.says("8x200: 41 42 44 46 47 49 50 51. The first ones felt so easy")

    assert reply.startswith("Logged: ")


async def test_feelings_without_a_run_are_answered(anna: Conversation) -> None:
    [quitting] = await anna.says("I want to quit")
    [grieving] = await anna.says("my father died")

    assert quitting.startswith("That's allowed.")
    assert grieving.startswith("I'm so sorry about your father.")


async def test_what_is_not_understood_is_asked_otherwise_the_second_time(
    anna: Conversation,
) -> None:
    [first] = await anna.says("asdf qwer")
    [second] = await anna.says("zxcv poiu")

    assert first.startswith("I didn't get that.")
    assert second == f"{first} Or write it another way; I read short sentences best."


def test_no_human_sentence_names_a_figure() -> None:
    assert not [text for pool in POOLS.values() for text in pool if FIGURES.search(text)]


def test_each_feeling_has_three_sentences() -> None:
    assert {len(set(pool)) for pool in POOLS.values()} == {3}


async def test_the_fast_part_is_asked_after_twice_and_then_no_more(anna: Conversation) -> None:
    replies = []
    for _ in range(4):
        anna.wait(days=15)
        await anna.is_asked_for(anna.now.date(), workout())
        replies += await anna.says("7 km easy in 39:00")

    assert ["send me its times" in reply for reply in replies] == [True, True, False, False]


async def test_minutes_that_fit_the_workout_leave_nothing_to_ask(anna: Conversation) -> None:
    asked = workout()
    await anna.is_asked_for(anna.now.date(), asked)

    [reply] = await anna.says(f"7 km easy in {minutes_of(asked)}:00")

    assert "send me its times" not in reply


async def test_a_cause_of_giving_up_that_was_told_is_not_asked_for(anna: Conversation) -> None:
    [told] = await anna.says("DNF. Stomach went, pulled out at 7 km")

    assert "Small sips" in told
    assert "Was it pain" not in told


async def test_a_best_beside_an_easy_day_is_no_run_too_quick(anna: Conversation) -> None:
    [told] = await anna.says("parkrun this morning 21:48!!! pb and i wasnt even gonna race it")

    assert "too quick for easy" not in told
    assert "Race, 5 km in 21:48" in told
