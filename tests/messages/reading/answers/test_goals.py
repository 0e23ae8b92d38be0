"""The goal race, as runners name it."""

from datetime import date

import pytest

from bot.domain.goals import Goal
from bot.messages.reading.answers.goals import GoalAnswer, read_goal
from bot.messages.reading.answers.outcomes import AnswerError


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("marathon", Goal.MARATHON),
        ("marahton", Goal.MARATHON),
        ("maratón", Goal.MARATHON),
        ("42,195 km", Goal.MARATHON),
        ("26.2", Goal.MARATHON),
        ("half", Goal.HALF),
        ("21k", Goal.HALF),
        ("Halbmarathon", Goal.HALF),
        ("media maratón", Goal.HALF),
        ("semi-marathon", Goal.HALF),
        ("10k", Goal.TEN_K),
        ("10 km", Goal.TEN_K),
        ("10,000 m", Goal.TEN_K),
        ("parkrun", Goal.FIVE_K),
        ("5", Goal.FIVE_K),
        ("1 mile", Goal.MILE),
        ("no race, off-season", Goal.OFF_SEASON),
        ("kein Rennen", Goal.OFF_SEASON),
        ("pas de course", Goal.OFF_SEASON),
        ("sin carrera", Goal.OFF_SEASON),
    ],
)
def test_a_goal_is_read_however_it_is_called(text: str, goal: Goal) -> None:
    assert read_goal(text) == GoalAnswer(goal)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("5th Ave mile", Goal.MILE),
        ("Berlin Marathon", Goal.MARATHON),
        ("media maratón de Valencia", Goal.HALF),
    ],
)
def test_a_race_keeps_the_name_it_was_typed_with(text: str, goal: Goal) -> None:
    assert read_goal(text) == GoalAnswer(goal, text)


def test_a_day_in_the_same_answer_is_taken_too() -> None:
    answer = read_goal("Berlin Marathon on 26 September 2027", "en", date(2026, 11, 23))

    assert answer.day == date(2027, 9, 26)


@pytest.mark.parametrize("text", ["50k", "ultra", "15k", "triathlon", "10 miles", "half mile"])
def test_a_race_we_do_not_coach_is_met_with_those_we_do(text: str) -> None:
    with pytest.raises(AnswerError, match="half marathon"):
        read_goal(text)


@pytest.mark.parametrize("text", ["", "asdf", "🙂", "<b>", "x" * 5000, "5k and 10k", "\x00"])
def test_what_is_no_race_is_met_with_an_example(text: str) -> None:
    with pytest.raises(AnswerError, match="like"):
        read_goal(text)
