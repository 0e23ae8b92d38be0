"""What a runner reads before and after a workout, besides its figures."""

from dataclasses import replace

from bot.domain.log.assessment import Assessment, assess
from bot.domain.log.reply import Reply
from bot.domain.said import Said
from bot.wording.morning import write_morning
from bot.wording.report import write_reply
from bot.wording.telling import Telling
from bot.wording.voice import Voice
from tests.builders import MONDAY, history, intervals, planned, workout

ENGLISH = Voice("en")
FIRST = replace(workout(), why=("mile-workout", "soreness"))


def test_before_the_first_mile_workout_a_little_soreness_is_announced() -> None:
    first = write_morning(ENGLISH, planned(asked=FIRST)).text
    later = write_morning(ENGLISH, planned(asked=workout())).text

    assert "a little soreness for a day or two is normal, pain is not" in first
    assert "soreness" not in later


def test_a_workout_at_the_upper_end_says_so_beforehand() -> None:
    upper_end = replace(workout(), why=("mile-workout", "upper-end"))

    assert "at the upper end" in write_morning(ENGLISH, planned(asked=upper_end)).text


def test_after_the_first_mile_workout_pain_is_asked_for() -> None:
    first = assess(FIRST, intervals(), MONDAY, history(), None)
    later = assess(workout(), intervals(), MONDAY, history(), None)

    assert "Pain isn't: tell me." in answered(first)
    assert "Pain" not in answered(later)


def answered(assessment: Assessment) -> str:
    return write_reply(Telling(ENGLISH, Said(), MONDAY), Reply(day=MONDAY, assessment=assessment))
