"""Each rule that plans are held against can be broken, and is then found broken.

A good season is spoilt in one place; the invariant must name it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from bot.domain.brief import AgeBand, Brief, Health, OwnPlan, Weekday
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.quantities import Distance, Pace
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
    return _lived(briefed or brief())


@cache
def _lived(briefed: Brief) -> Lived:
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


def with_extras(strides: int = 0, hills: int = 0) -> Spoil:
    return lambda workout: replace(workout, strides=strides, hills=hills)


def everywhere(spoil: Spoil, briefed: Brief | None = None) -> Lived:
    """Spoil every workout of a season."""
    lived = season(briefed)
    weeks = [
        replace(
            week,
            planned=tuple(replace(e, workout=spoil(e.workout)) for e in week.planned),
        )
        for week in lived.weeks
    ]
    return replace(lived, weeks=weeks)


def without_race_work(workout: Workout) -> Workout:
    is_race_work = workout.kind is WorkoutKind.RACE_SPECIFIC
    return replace(workout, kind=WorkoutKind.EASY) if is_race_work else workout


def with_extras_everywhere(workout: Workout) -> Workout:
    return replace(workout, strides=4) if workout.kind is WorkoutKind.EASY else workout


def all_equal(workout: Workout) -> Workout:
    return replace(workout, distance=km(8)) if workout.kind is WorkoutKind.EASY else workout


def at_marathon_pace(workout: Workout) -> Workout:
    reps = Reps(1, km(3), Intensity.MARATHON, None)
    return replace(workout, kind=WorkoutKind.RACE_SPECIFIC, reps=reps)


def steep() -> Lived:
    """A season whose long run climbs by two kilometres where half of one would do."""
    lived = season()
    week = lived.weeks[1]
    higher = replace(week.week, long=Distance(16_000))
    return with_week(lived, 1, replace(week, week=higher))


def short_longs(workout: Workout) -> Workout:
    return replace(workout, distance=km(5)) if workout.kind is WorkoutKind.LONG else workout


def long_and_hilly(workout: Workout) -> Workout:
    is_long = workout.kind is WorkoutKind.LONG
    return longer(workout) if is_long else replace(workout, hills=4)


def never_lighter() -> Lived:
    lived = season()
    weeks = [replace(w, week=replace(w.week, is_step_back=False)) for w in lived.weeks]
    return replace(lived, weeks=weeks)


def beside_the_workout(strides: int = 0, hills: int = 0) -> Lived:
    """Strides or hills on the day after the mile workout."""
    lived = spoilt(1, with_extras(strides, hills))
    week = lived.weeks[BLOCK]
    planned = list(week.planned)
    planned[1] = replace(planned[1], day=planned[0].day + timedelta(days=1))
    return with_week(lived, BLOCK, replace(week, planned=tuple(planned)))


def beside_own_plan(number: int = BLOCK, days: int = 0) -> Lived:
    """A mile workout beside a runner's own hard Tuesday, or on it within the last ten weeks."""
    own = OwnPlan(frozenset({Weekday.TUE}), Weekday.SUN)
    lived = season(brief(own_plan=own))
    week = lived.weeks[number]
    day = week.week.starts + timedelta(days=1 + days)
    rest = tuple(each for each in week.planned if each.day != day)
    return with_week(
        lived,
        number,
        replace(week, planned=(*rest, PlannedWorkout(day, mile_workout()))),
    )


def at_mile_pace(workout: Workout) -> Workout:
    reps = Reps(5, km(0.8), Intensity.INTERVAL, Pace(224))
    return replace(workout, kind=WorkoutKind.RACE_SPECIFIC, reps=reps)


RACE_SPECIFIC = relabelled(WorkoutKind.RACE_SPECIFIC)
TUESDAY = PlannedWorkout(on(7 * BLOCK + 1), mile_workout())
MONDAY_RUN = PlannedWorkout(on(7 * BLOCK), easy_run(8))
NO_RACE = replace(season(), weeks=season().weeks[:-3])

SPOILT = [
    ("weeks_grow_by_10_percent_and_a_kilometre_at_most", spoilt(3, longer)),
    ("a_week_is_30_percent_above_the_one_two_weeks_before_at_most", spoilt(3, longer, 6)),
    ("two_hard_days_a_week_at_most_and_one_in_light_weeks", spoilt(1, RACE_SPECIFIC, 7)),
    ("one_workout_at_mile_pace_a_week", spoilt(1, lambda _: mile_workout())),
    ("no_mile_work_below_800_m_or_above_2400_m", spoilt(0, faster)),
    ("the_last_workout_is_small_and_days_before_the_race", spoilt(0, faster, 15)),
    ("every_race_specific_build_week_has_its_race_session", everywhere(without_race_work)),
    (
        "long_races_have_long_runs_on_two_days_in_a_row",
        everywhere(relabelled(WorkoutKind.EASY), brief(running_days="sat sun")),
    ),
    ("easy_runs_are_shorter_than_the_long_run", spoilt(1, longer)),
    ("easy_runs_are_not_all_equal", everywhere(all_equal)),
    ("four_build_weeks_in_a_row_at_most", never_lighter()),
    ("light_weeks_are_lighter_and_never_the_second", spoilt(3, longer, 7)),
    ("the_first_week_is_what_was_told", spoilt(3, longer, 0)),
    ("the_first_long_run_is_no_longer_than_told", spoilt(3, longer, 0)),
    ("one_easy_run_a_week_is_plain", everywhere(with_extras_everywhere)),
    ("hills_keep_away_from_sessions_and_long_runs", beside_the_workout(hills=4)),
    ("strides_keep_away_from_mile_workouts", beside_the_workout(strides=4)),
    ("intervals_are_no_second_mile_workout", spoilt(0, at_mile_pace)),
    ("second_sessions_are_for_those_who_run_much", spoilt(1, RACE_SPECIFIC)),
    ("a_new_longest_run_leaves_only_a_smaller_session", everywhere(long_and_hilly)),
    (
        "marathon_pace_keeps_to_ordinary_long_runs",
        spoilt(3, at_marathon_pace, 0, brief(Goal.MARATHON)),
    ),
    (
        "the_eve_of_the_race_is_short_and_has_4_strides",
        everywhere(with_extras(), brief(running_days="mon tue wed thu sat sun")),
    ),
    (
        "from_65_on_a_trial_is_asked_for",
        spoilt(0, relabelled(WorkoutKind.TIME_TRIAL), BLOCK, brief(age=AgeBand.SENIOR)),
    ),
    ("the_long_run_grows_no_faster_than_it_must", steep()),
    ("what_is_added_leaves_48_hours_and_two_hard_days", beside_own_plan(days=1)),
    ("the_mile_workout_goes_where_it_was_said", beside_own_plan(days=1)),
    ("beside_the_own_race_work_only_touches_are_added", beside_own_plan(number=10)),
    ("the_off_season_is_relief", spoilt(3, longer, BLOCK, brief(Goal.OFF_SEASON))),
    ("the_longest_run_is_as_long_as_the_ladder_leads", everywhere(short_longs)),
    ("sums_agree", spoilt(3, longer)),
    ("no_run_is_much_longer_than_the_longest_of_30_days", spoilt(3, longer)),
    ("hard_days_are_48_hours_apart", spoilt(2, relabelled(WorkoutKind.TIME_TRIAL))),
    ("extras_stay_on_easy_runs", spoilt(3, with_extras(strides=4))),
    ("never_both_strides_and_hills_on_one_run", spoilt(1, with_extras(4, 4))),
    ("doses_stay_between_4_and_6_strides_and_4_and_10_hills", spoilt(1, with_extras(7))),
    ("hills_come_once_a_week_and_grow_by_one", spoilt(1, with_extras(hills=10), 1)),
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
        spoilt(0, with_extras(4), 0, brief(health=Health.SOMETHING_APPLIES)),
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
    lists = (invariants.INVARIANTS, invariants.GUARDS, invariants.COMPANIONS)
    every = {invariant.__name__ for each in lists for invariant in each}

    assert {name for name, _ in SPOILT} == every


def test_an_ordinary_season_breaks_none() -> None:
    lived = season()

    assert not [each for each in invariants.INVARIANTS if list(each(lived))]
    assert lived.brief.goal_race.goal is Goal.HALF
