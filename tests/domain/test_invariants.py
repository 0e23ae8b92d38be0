"""Each rule that plans are held against can be broken, and is then found broken.

A good season is spoilt in one place; the invariant must name it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.brief import AgeBand, Brief, Health
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import (
    Intensity,
    Outcome,
    PlannedWorkout,
    Reps,
    Workout,
    WorkoutKind,
)
from tests.builders import MONDAY, brief, easy_run, history, km, logged, long_run, on, run
from tests.builders import workout as mile_workout
from tests.domain import invariants
from tests.domain.invariants import Invariant, Lived
from tests.domain.seasons_lived import LivedWeek, live

BLOCK = 5  # an ordinary week of the block: Tue mile workout, Thu hills, Sat strides, Sun long
Spoil = Callable[[Workout], Workout]


def season(briefed: Brief | None = None) -> Lived:
    briefed = briefed or brief()
    return Lived(briefed, MONDAY, live(briefed))


def with_week(lived: Lived, number: int, week: LivedWeek) -> Lived:
    weeks = list(lived.weeks)
    weeks[number] = week
    return replace(lived, weeks=weeks)


def spoilt(place: int, spoil: Spoil, number: int = BLOCK, briefed: Brief | None = None) -> Lived:
    lived = season(briefed)
    week = lived.weeks[number]
    planned = list(week.planned)
    planned[place] = replace(planned[place], workout=spoil(planned[place].workout))
    return with_week(lived, number, replace(week, planned=tuple(planned)))


def moved(place: int, days: int, number: int = BLOCK, briefed: Brief | None = None) -> Lived:
    lived = season(briefed)
    week = lived.weeks[number]
    planned = list(week.planned)
    planned[place] = replace(planned[place], day=planned[place].day + timedelta(days=days))
    return with_week(lived, number, replace(week, planned=tuple(planned)))


def after(happened: History, planned: PlannedWorkout, briefed: Brief | None = None) -> Lived:
    lived = season(briefed)
    week = replace(lived.weeks[BLOCK], planned=(planned,), before=happened)
    return with_week(lived, BLOCK, week)


def hurt(kind: SetbackKind, severity: float | None = None, days: int = 2) -> History:
    ended = on(7 * BLOCK - 1)
    return History(setbacks=(Setback(kind, ended - timedelta(days=days), ended, severity),))


def longer(workout: Workout) -> Workout:
    return replace(workout, distance=km(40))


def faster(workout: Workout) -> Workout:
    assert workout.reps
    return replace(workout, reps=replace(workout.reps, count=12))


def relabelled(kind: WorkoutKind) -> Spoil:
    return lambda workout: replace(workout, kind=kind)


def with_reps(intensity: Intensity) -> Spoil:
    reps = Reps(1, km(12), intensity, None)
    return lambda workout: replace(workout, kind=WorkoutKind.RACE_SPECIFIC, reps=reps)


def sprinkled(strides: int = 0, hills: int = 0) -> Spoil:
    return lambda workout: replace(workout, strides=strides, hills=hills)


TUESDAY = PlannedWorkout(on(7 * BLOCK + 1), mile_workout())
MONDAY_RUN = PlannedWorkout(on(7 * BLOCK), easy_run(8))
NO_RACE = replace(season(), weeks=season().weeks[:-2])

SPOILT = [
    ("no_run_is_much_longer_than_the_longest_of_30_days", spoilt(3, longer)),
    ("weeks_grow_by_10_percent_at_most", spoilt(3, longer)),
    ("one_hard_workout_a_week", spoilt(1, relabelled(WorkoutKind.RACE_SPECIFIC))),
    ("hard_days_are_48_hours_apart", spoilt(2, relabelled(WorkoutKind.TIME_TRIAL), 15)),
    ("hard_days_and_long_runs_are_48_hours_apart", moved(3, -4)),
    ("sprinkles_stay_on_easy_runs", spoilt(3, sprinkled(strides=4))),
    ("never_both_strides_and_hills_on_one_run", spoilt(1, sprinkled(4, 4))),
    ("no_sprinkle_is_next_to_a_hard_day", moved(1, -1)),
    ("sprinkles_come_on_some_easy_runs_never_on_all", spoilt(3, sprinkled(strides=4))),
    ("doses_stay_between_4_and_6_strides_and_4_and_10_hills", spoilt(1, sprinkled(7))),
    ("hills_come_once_a_week_and_grow_by_one", spoilt(1, sprinkled(hills=10), 1)),
    ("mile_pace_stays_below_5_percent_of_the_week", spoilt(0, faster)),
    ("race_workouts_stay_within_their_shares", spoilt(0, with_reps(Intensity.THRESHOLD))),
    ("long_runs_stay_a_fair_share_of_the_week", spoilt(3, longer)),
    ("long_runs_last_150_minutes_at_most", spoilt(3, longer)),
    (
        "base_weeks_have_nothing_hard_but_a_first_or_asked_trial",
        spoilt(0, relabelled(WorkoutKind.MILE_WORKOUT), 0),
    ),
    ("race_day_never_moves", NO_RACE),
    (
        "nothing_hard_comes_within_4_days_of_the_finale",
        spoilt(1, relabelled(WorkoutKind.MILE_WORKOUT), 15),
    ),
    (
        "no_long_run_comes_within_6_days_of_the_finale",
        spoilt(1, relabelled(WorkoutKind.LONG), 15),
    ),
    (
        "no_trial_comes_within_10_days_of_a_race",
        spoilt(0, relabelled(WorkoutKind.TIME_TRIAL), 15),
    ),
    ("easy_days_follow_every_race", spoilt(0, relabelled(WorkoutKind.LONG), 16)),
    ("runs_are_on_running_days", moved(0, -1)),
    ("one_workout_a_day_in_order", moved(0, 2)),
    (
        "who_does_not_run_yet_has_four_weeks_before_any_workout",
        spoilt(0, relabelled(WorkoutKind.MILE_WORKOUT), 0, brief(is_new=True)),
    ),
    (
        "without_clearance_nothing_is_fast",
        spoilt(0, sprinkled(4), 0, brief(health=Health.SOMETHING_APPLIES)),
    ),
    (
        "from_50_every_third_week_is_lighter",
        replace(season(), brief=brief(age=AgeBand.MASTERS)),
    ),
    (
        "two_running_days_have_a_workout_every_second_week",
        replace(season(), brief=brief(running_days="tue sun")),
    ),
    (
        "targets_come_from_the_mile_that_was_run",
        spoilt(0, lambda workout: replace(workout, reps=None)),
    ),
    ("every_workout_says_why", spoilt(0, lambda workout: replace(workout, why=()))),
    (
        "the_parts_of_a_hard_workout_add_up",
        spoilt(0, lambda workout: replace(workout, distance=Distance(1600))),
    ),
    (
        "nothing_is_run_in_spite_of_fever_red_flags_pauses_or_worse_pain",
        after(hurt(SetbackKind.FEVER), replace(MONDAY_RUN, day=on(7 * BLOCK - 1))),
    ),
    (
        "nothing_fast_is_run_with_pain_or_a_cold",
        after(hurt(SetbackKind.ILLNESS), replace(TUESDAY, day=on(7 * BLOCK - 1))),
    ),
    ("as_many_easy_days_as_ill_days_follow_a_fever", after(hurt(SetbackKind.FEVER), TUESDAY)),
    (
        "three_easier_days_follow_a_spike",
        after(
            history(
                planned=[PlannedWorkout(on(7 * BLOCK - 1), long_run(14), Outcome.DONE)],
                results=[
                    logged(run(14, None), on(7 * BLOCK - 8)),
                    logged(run(22, None), on(7 * BLOCK - 1)),
                ],
            ),
            TUESDAY,
        ),
    ),
    (
        "easy_runs_come_first_after_days_off",
        after(
            history(
                planned=[PlannedWorkout(on(7 * BLOCK - 8), easy_run(), Outcome.MISSED)],
                results=[logged(run(8, None), on(7 * BLOCK - 16))],
            ),
            TUESDAY,
        ),
    ),
    (
        "no_run_is_much_longer_than_what_was_run",
        after(
            history(results=[logged(run(6, None), on(7 * BLOCK - 2))]),
            MONDAY_RUN,
            brief(longest_km=None),
        ),
    ),
]


@pytest.mark.parametrize(("name", "lived"), SPOILT, ids=[name for name, _ in SPOILT])
def test_a_spoilt_season_is_found(name: str, lived: Lived) -> None:
    invariant: Invariant = getattr(invariants, name)

    assert list(invariant(lived))


def test_every_rule_has_a_season_that_breaks_it() -> None:
    every = {invariant.__name__ for invariant in (*invariants.INVARIANTS, *invariants.GUARDS)}

    assert {name for name, _ in SPOILT} == every


def test_an_ordinary_season_breaks_none() -> None:
    lived = season()

    assert not [each for each in invariants.INVARIANTS if list(each(lived))]
    assert lived.brief.goal_race.goal is Goal.HALF
