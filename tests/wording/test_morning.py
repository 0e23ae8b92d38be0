"""What a runner reads before and after a workout, besides its figures."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.log.assessment import Assessment, assess
from bot.domain.log.reply import Reply
from bot.domain.quantities import Pace, PaceRange
from bot.domain.said import Said
from bot.domain.workout.duration import minutes_of
from bot.domain.workout.workout import Workout, WorkoutKind
from bot.wording.card import write_card
from bot.wording.morning import write_morning
from bot.wording.report import write_reply
from bot.wording.telling import Telling
from bot.wording.voice import Voice
from bot.wording.workout import name_briefly, name_workout, write_workout
from tests.builders import MONDAY, history, intervals, km, planned, workout

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


SLOW = PaceRange(Pace(520), Pace(560))
SLOW_RUN = Workout(
    kind=WorkoutKind.EASY,
    distance=km(4.1),
    easy=SLOW,
    strides=4,
    why=("strides", "easy-run", "walk-breaks", "round"),
)


def test_slow_runs_are_told_in_minutes_with_walk_breaks() -> None:
    long = replace(SLOW_RUN, kind=WorkoutKind.LONG, distance=km(8.2), strides=0)

    assert name_workout(ENGLISH, SLOW_RUN) == "Easy run, 36 min, 4 strides"
    assert name_briefly(ENGLISH, SLOW_RUN) == "36 min easy, 4 strides"
    # 73.8 minutes: never upwards, for the guard ends there.
    assert name_workout(ENGLISH, long) == "Long run, 70 min"
    assert minutes_of(long) == 70
    assert "Run 4 min and walk 1, if you like" in write_workout(ENGLISH, SLOW_RUN)


def test_the_morning_of_a_slow_run_gives_minutes_first_and_the_distance_beside_them() -> None:
    telling = Telling(ENGLISH, Said(), MONDAY)

    card = write_card(telling, planned(asked=SLOW_RUN), None, ()).text

    assert "<b>36 min easy</b>, about 4.1 km" in card
    assert "Run 4 min and walk 1" in card


def test_other_runs_are_told_by_distance() -> None:
    run = replace(SLOW_RUN, why=("easy-run",), strides=0)

    assert name_workout(ENGLISH, run) == "Easy run, 4.1 km"
    assert minutes_of(run) == 37


def answered(assessment: Assessment) -> str:
    return write_reply(Telling(ENGLISH, Said(), MONDAY), Reply(day=MONDAY, assessment=assessment))


def test_where_an_added_workout_was_put_is_explained_three_times() -> None:
    added = replace(workout(), why=("mile-workout", "companion-apart"))
    instead = replace(workout(), why=("mile-workout", "companion-in-place"))
    said = Said()
    added_cards, instead_cards = [], []
    for week in range(5):
        telling = Telling(ENGLISH, said, MONDAY + timedelta(weeks=week))
        added_cards.append(write_card(telling, planned(asked=added), None, ()).text)
        instead_cards.append(write_card(telling, planned(asked=instead), None, ()).text)
        said = telling.said

    explained = ["48 hours from your own hard days" in card for card in added_cards]
    assert explained == [True, True, True, False, False]
    assert all("In place of your own hard workout" in card for card in instead_cards)
