"""Race morning says how the race is run, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.fitness.target_pace import RaceCard, race_card, target_pace
from bot.domain.quantities import Distance, Duration, Units
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.workout.workout import Intensity, PlannedWorkout, Reps, Workout, WorkoutKind
from bot.wording.race_card import write_race_morning
from bot.wording.voice import Voice
from tests.builders import brief, mark

RACE_DAY = date(2027, 4, 25)


def card(goal: Goal, target: str | None, units: Units = Units.KM) -> RaceCard:
    fitness = estimate_fitness((mark("6:00"),))
    assert fitness is not None
    race = GoalRace(goal, RACE_DAY, Duration.parse(target) if target else None)
    briefed = replace(brief(weekly_km=48.28), goal_race=race)
    return race_card(target_pace(briefed, fitness, Distance(62_000)), units)


def morning(
    goal: Goal, target: str | None, units: Units = Units.KM, *, knows_mile: bool = True
) -> str:
    asked = Workout(
        kind=WorkoutKind.RACE,
        distance=goal.distance,
        reps=Reps(1, goal.distance, Intensity.MARATHON, None),
        why=("race-day",),
    )
    known = card(goal, target, units) if knows_mile else None
    return write_race_morning(Voice("en", units), PlannedWorkout(RACE_DAY, asked), known).text


def test_a_marathon_is_run_at_the_pace_that_was_trained() -> None:
    text = morning(Goal.MARATHON, "3:20:00")

    assert text == (
        "🏁 <b>Sun 25 Apr: Race day: marathon</b>\n\n"
        "3:20:00 is 4:44/km.\n"
        "First 3 km at 4:49/km, then 4:44/km. Nothing faster than 4:39/km before 30 km.\n"
        "5 km <b>23:57</b> · 10 km <b>47:39</b> · 15 km <b>1:11:21</b> · 20 km <b>1:35:03</b>"
        " · half way <b>1:40:15</b> · 25 km <b>1:58:45</b> · 30 km <b>2:22:27</b>"
        " · 35 km <b>2:46:03</b> · 40 km <b>3:09:38</b>\n"
        "Walk for 10 min before, that is the warm-up.\n"
        "Eat and drink on the way as you practised: 30–60 g of carbohydrate an hour, from the"
        " first half hour on.\n"
        "Send me the time tonight."
    )


def test_a_target_out_of_reach_is_told_with_what_it_needs() -> None:
    assert (
        "First half at 4:50/km. Your 3:10:00 needs 4:30/km, your marks point to"
        " 3:15:53–3:32:27; what is left after half way is yours."
    ) in morning(Goal.MARATHON, "3:10:00")


def test_without_a_target_the_marks_decide() -> None:
    assert "1:35:59 is 4:33/km: your marks point to 1:34:06–1:36:56." in morning(Goal.HALF, None)


def test_a_modest_target_is_kept() -> None:
    assert "4:00:00 is 5:41/km. Your marks point to 3:15:53–3:32:27" in morning(
        Goal.MARATHON, "4:00:00"
    )


def test_a_mile_is_told_in_laps() -> None:
    text = morning(Goal.MILE, "6:05")

    assert "6:05: laps of 1:30.7." in text
    assert "cross it at 1:33, 3:04, 4:34" in text
    assert "carbohydrate" not in text


@pytest.mark.parametrize(
    ("goal", "warm_up"),
    [
        (Goal.FIVE_K, "15–20 min easy and 4 strides"),
        (Goal.HALF, "10 min easy before"),
        (Goal.MARATHON, "Walk for 10 min"),
    ],
)
def test_the_shorter_the_race_the_longer_the_warm_up(goal: Goal, warm_up: str) -> None:
    assert warm_up in morning(goal, None)


def test_runners_in_miles_look_at_miles() -> None:
    text = morning(Goal.MARATHON, "3:20:00", Units.MI)

    assert "First 2 mi at 7:46/mi, then 7:38/mi. Nothing faster than 7:30/mi before 18 mi." in text
    assert "5 mi" in text
    assert "km" not in text


def test_without_a_mark_no_figure_is_made_up() -> None:
    text = morning(Goal.TEN_K, None, knows_mile=False)

    assert "By feel" in text
    assert "/km" not in text
