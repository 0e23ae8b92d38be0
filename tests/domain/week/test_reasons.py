"""Every run can say why its week is as long as it is, and why it has no workout."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.brief import AgeBand, Brief, Health
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, brief, mark
from tests.domain.seasons_lived import LivedWeek, live


def lived(of: Brief, starts: date = MONDAY) -> list[LivedWeek]:
    return live(of, starts, (mark("6:00"),))


def reasons(week: LivedWeek) -> set[str]:
    """The rules that the easy and long runs of a week name."""
    runs = {WorkoutKind.EASY, WorkoutKind.LONG}
    planned = [each.workout for each in week.planned if each.workout.kind in runs]
    return {rule for workout in planned for rule in workout.why}


def test_only_a_week_that_grows_says_by_how_much_at_most() -> None:
    weeks = lived(brief())
    growing = [week for week in weeks if {"weekly-growth", "volume-goal"} & reasons(week)]

    assert growing
    for number, week in enumerate(weeks[1:], 1):
        largest = max(each.metres for each in weeks[max(0, number - 4) : number])
        assert (week in growing) is (week.metres > 1.02 * largest)


def test_the_first_weeks_of_a_new_runner_say_so() -> None:
    weeks = lived(brief(weekly_km=12, longest_km=5, is_new=True))

    assert all("new-runner" in reasons(week) for week in weeks[:4])
    assert "new-runner" not in reasons(weeks[4])


def test_on_two_days_a_week_between_workouts_says_so() -> None:
    weeks = lived(brief(Goal.TEN_K, weekly_km=18, longest_km=10, running_days="wed sun"))
    block = [week for week in weeks if week.week.phase is Phase.MILE_BLOCK]

    between = [week for week in block if not week.days_of(WorkoutKind.MILE_WORKOUT)]
    assert any("every-second-week" in reasons(week) for week in between)
    for week in block:
        if week.days_of(WorkoutKind.MILE_WORKOUT):
            assert "every-second-week" not in reasons(week)


def test_a_workout_that_finds_no_room_says_what_it_waits_for() -> None:
    weeks = lived(brief(weekly_km=8, longest_km=2, running_days="mon wed fri sun"))
    block = [week for week in weeks if week.week.phase is Phase.MILE_BLOCK]

    assert any("workout-waits" in reasons(week) for week in block)
    for week in block:
        is_there = bool(week.days_of(WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL))
        assert is_there or "workout-waits" in reasons(week)


def test_whoever_may_not_run_fast_is_told_that_and_not_that_the_workout_waits() -> None:
    held_back = replace(brief(), health=Health.SOMETHING_APPLIES)

    assert not any("workout-waits" in reasons(week) for week in lived(held_back))


@pytest.mark.parametrize(
    ("age", "rule"), [(AgeBand.ADULT, "step-back"), (AgeBand.MASTERS, "masters")]
)
def test_a_lighter_week_says_why_it_comes(age: AgeBand, rule: str) -> None:
    lighter = [week for week in lived(brief(age=age)) if week.week.is_step_back]

    assert lighter
    assert all(rule in reasons(week) for week in lighter)


def test_a_target_says_that_it_comes_from_the_mile_that_was_run() -> None:
    reps = [
        each.workout
        for week in lived(brief())
        for each in week.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT
    ]

    assert reps
    assert all("mile-target" in workout.why for workout in reps)
