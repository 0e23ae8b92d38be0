"""An ordinary runner's weeks: which workout comes on which day, and how much of it."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.domain.brief import Brief
from bot.domain.quantities import Units
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.season import Phase, finale_day
from bot.domain.workout.workout import Intensity, WorkoutKind
from tests.builders import MONDAY, brief
from tests.domain.seasons_lived import LivedWeek, live


def lived(phase: Phase, weeks: list[LivedWeek]) -> list[LivedWeek]:
    return [each for each in weeks if each.week.phase is phase]


def test_base_weeks_have_easy_runs_with_strides_and_hills_only() -> None:
    first = live(brief())[0]

    assert [(each.day.strftime("%a"), each.workout.kind.value) for each in first.planned] == [
        ("Tue", "easy"),
        ("Thu", "easy"),
        ("Sat", "easy"),
        ("Sun", "long"),
    ]
    assert [each.workout.hills for each in first.planned] == [0, 0, 0, 0]
    assert [each.workout.strides for each in first.planned] == [0, 0, 4, 0]


def test_the_block_has_the_mile_workout_on_tuesday_and_the_long_run_on_sunday() -> None:
    week = next(
        each for each in lived(Phase.MILE_BLOCK, live(brief())) if not each.week.is_step_back
    )

    assert [each.workout.kind.value for each in week.planned] == [
        "mile_workout",
        "easy",
        "easy",
        "long",
    ]
    carrying = [bool(each.workout.hills or each.workout.strides) for each in week.planned]
    assert sum(carrying) == 1
    assert not carrying[0]


def test_200s_and_400s_take_turns() -> None:
    lengths = [
        reps.distance.metres
        for each in lived(Phase.MILE_BLOCK, live(brief(Goal.MARATHON)))
        for planned in each.planned
        if (reps := planned.workout.reps) and planned.workout.kind is WorkoutKind.MILE_WORKOUT
    ]

    assert lengths == [200, 400, 200, 400]


def test_the_workout_is_a_mile_of_reps_and_half_of_it_in_lighter_weeks() -> None:
    totals = {
        (reps.total.metres, each.week.is_step_back)
        for each in lived(Phase.MILE_BLOCK, live(brief(Goal.MARATHON)))
        for planned in each.planned
        if (reps := planned.workout.reps) and planned.workout.kind is WorkoutKind.MILE_WORKOUT
    }

    assert (1600, False) in totals
    assert {total for total, is_light in totals if is_light} <= {800}


def test_hills_grow_by_one_each_week_to_ten_and_hold_in_lighter_weeks() -> None:
    hills = [
        planned.workout.hills
        for each in live(brief())
        for planned in each.planned
        if planned.workout.hills
    ]

    assert hills == sorted(hills)
    assert hills[0] == 4
    assert all(later - earlier <= 1 for earlier, later in pairwise(hills))


def test_strides_grow_from_four_to_six() -> None:
    strides = [
        planned.workout.strides
        for each in live(brief())
        for planned in each.planned
        if planned.workout.strides
    ]

    assert strides[:4] == [4, 4, 5, 6]
    assert max(strides) == 6


def test_the_workout_says_all_that_a_runner_needs() -> None:
    workout = next(
        each.workout
        for week in live(brief())
        for each in week.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT and not week.week.is_step_back
    )

    assert workout.warm_up
    assert workout.cool_down
    assert workout.easy
    assert workout.reps
    assert workout.reps.target
    assert workout.reps.recovery
    assert workout.reps.recovery.distance == workout.reps.distance
    assert workout.why[0] == "mile-workout"


def test_a_trial_ends_the_block() -> None:
    long_race = brief(Goal.MARATHON, MONDAY + timedelta(weeks=21, days=-1))
    block = lived(Phase.MILE_BLOCK, live(long_race))

    assert block[-1].days_of(WorkoutKind.TIME_TRIAL)
    assert sum(len(each.days_of(WorkoutKind.MILE_WORKOUT)) for each in block) >= 4


def test_each_race_specific_week_has_its_race_workout_and_lighter_ones_a_touch() -> None:
    for each in lived(Phase.RACE_SPECIFIC, live(brief())):
        wanted = WorkoutKind.MILE_WORKOUT if each.week.is_step_back else WorkoutKind.RACE_SPECIFIC
        assert each.days_of(wanted)


def test_a_marathon_has_long_runs_that_end_at_marathon_pace() -> None:
    parts = [
        reps.distance.metres
        for each in lived(
            Phase.RACE_SPECIFIC, live(brief(Goal.MARATHON, longest_km=20, weekly_km=60))
        )
        for planned in each.planned
        if (reps := planned.workout.reps)
        and reps.intensity is Intensity.MARATHON
        and planned.workout.kind is WorkoutKind.RACE_SPECIFIC
    ]

    assert parts
    assert parts == sorted(parts)


def test_the_last_workout_comes_four_to_six_days_before_the_race() -> None:
    weeks = live(brief())
    [race] = [day for each in weeks for day in each.days_of(WorkoutKind.RACE)]
    workouts = [day for each in weeks for day in each.days_of(WorkoutKind.MILE_WORKOUT)]

    assert 4 <= (race - workouts[-1]).days <= 6


def test_an_unknown_mile_begins_with_a_trial() -> None:
    second = live(brief(), marks=())[1]
    [trial] = [e.workout for e in second.planned if e.workout.kind is WorkoutKind.TIME_TRIAL]

    assert trial.reps
    assert trial.reps.target is None
    assert trial.why == ("first-trial",)


def test_the_off_season_ends_in_a_trial() -> None:
    last = live(brief(Goal.OFF_SEASON))[-1]

    assert last.planned[-1].workout.kind is WorkoutKind.TIME_TRIAL


@pytest.mark.parametrize("days_before_the_end", [0, 1, 10])
def test_a_race_near_its_end_takes_the_place_of_the_trial(days_before_the_end: int) -> None:
    alone = brief(Goal.OFF_SEASON)
    race_day = finale_day(alone, MONDAY) - timedelta(days=days_before_the_end)
    with_race = replace(alone, tune_ups=(GoalRace(Goal.MILE, race_day),))

    [race] = [day for week in live(with_race) for day in week.days_of(WorkoutKind.RACE)]
    trials = [day for week in live(with_race) for day in week.days_of(WorkoutKind.TIME_TRIAL)]

    assert race == race_day
    assert all(day < race_day - timedelta(days=10) for day in trials)


def test_a_runner_in_miles_climbs_beyond_five_of_them() -> None:
    in_miles = replace(brief(Goal.HALF, weekly_km=40, longest_km=8.0467), units=Units.MI)

    longest = max(
        each.workout.distance.metres
        for week in live(in_miles)
        for each in week.planned
        if each.workout.distance and each.workout.kind is WorkoutKind.LONG
    )

    assert longest > 14_000


def test_race_work_for_a_10k_comes_before_a_long_run_that_would_leave_it_no_room() -> None:
    days = "mon wed thu sun"
    week = live(brief(Goal.TEN_K, MONDAY + timedelta(weeks=12, days=6), running_days=days))[-3]

    assert week.week.is_sharpening
    assert [each.workout.kind for each in week.planned].count(WorkoutKind.RACE_SPECIFIC) == 1


def test_a_small_week_on_many_days_is_what_was_told() -> None:
    little = brief(weekly_km=8.144, longest_km=3.867, running_days="mon tue wed thu fri sun")

    assert live(little)[0].metres >= 0.95 * 8144


def test_who_has_not_run_fast_lately_has_no_second_workout_before_two_mile_workouts() -> None:
    told = brief(weekly_km=60, longest_km=18, running_days="mon tue wed thu sat sun")
    slow = replace(told, had_fast_runs=False)

    def workouts_until_second(briefed: Brief) -> int:
        return next(
            sum(len(week.days_of(WorkoutKind.MILE_WORKOUT)) for week in weeks[:number])
            for weeks in [live(briefed)]
            for number, week in enumerate(weeks)
            if week.days_of(WorkoutKind.RACE_SPECIFIC)
        )

    assert workouts_until_second(told) == 0  # threshold pace in the base
    assert workouts_until_second(slow) >= 2
