"""Each rule in figures can be broken, and is then found broken: a good season, spoilt once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from bot.domain.brief import Brief
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase, SeasonWeek
from bot.domain.workout.workout import (
    Intensity,
    Manner,
    Recovery,
    Reps,
    Workout,
    WorkoutKind,
)
from tests.builders import MONDAY, RACE_DAY, brief, km, mark
from tests.builders import workout as mile_workout
from tests.domain import figures
from tests.domain.figures import FIGURES
from tests.domain.invariants import Invariant, Lived
from tests.domain.seasons_lived import live

Spoil = Callable[[Workout], Workout]
FOUR_DAYS = "tue thu sat sun"
FAR_DAY = MONDAY + timedelta(weeks=52, days=6)


@cache
def lived(briefed: Brief) -> Lived:
    known = with_easy_pace(briefed, (mark("6:00"),))
    return Lived(known, MONDAY, live(known))


def season(goal: Goal = Goal.HALF, running_days: str = FOUR_DAYS, **about: object) -> Lived:
    return lived(replace(brief(goal, running_days=running_days), **about))  # type: ignore[arg-type]


def of(kind: WorkoutKind, spoil: Spoil, good: Lived, *, phase: Phase | None = None) -> Lived:
    """Spoil each workout of a kind, in a phase or in all."""
    weeks = [
        replace(
            week,
            planned=tuple(
                replace(each, workout=spoil(each.workout))
                if each.workout.kind is kind and phase in {None, week.week.phase}
                else each
                for each in week.planned
            ),
        )
        for week in good.weeks
    ]
    return replace(good, weeks=weeks)


def foreseen(change: Callable[[SeasonWeek], SeasonWeek], good: Lived) -> Lived:
    """Let the season foresee other weeks."""
    return replace(good, weeks=[replace(each, week=change(each.week)) for each in good.weeks])


def told_otherwise(good: Lived, **about: object) -> Lived:
    """Hold a season against what another runner would have told."""
    return replace(good, brief=replace(good.brief, **about))  # type: ignore[arg-type]


def far(kilometres: float) -> Spoil:
    return lambda workout: replace(workout, distance=km(kilometres))


def cut_down(kind: WorkoutKind) -> Spoil:
    return lambda workout: replace(workout, kind=kind)


def of_reps(**change: object) -> Spoil:
    def spoil(workout: Workout) -> Workout:
        if workout.reps is None:
            return workout
        return replace(workout, reps=replace(workout.reps, **change))  # type: ignore[arg-type]

    return spoil


def as_session(workout: Workout) -> Workout:
    return replace(mile_workout(), why=workout.why)


def touched(workout: Workout) -> Workout:
    return replace(workout, why=("mile-touch",))


def with_distance(metres: float) -> Callable[[SeasonWeek], SeasonWeek]:
    def change(week: SeasonWeek) -> SeasonWeek:
        is_open = week.distance is not None and week.number > 2
        return replace(week, distance=Distance(metres)) if is_open else week

    return change


def all_of(phase: Phase) -> Callable[[SeasonWeek], SeasonWeek]:
    return lambda week: replace(week, phase=phase)


EASY, LONG, MILE = WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.MILE_WORKOUT
RACE_WORK, TRIAL, RACE = WorkoutKind.RACE_SPECIFIC, WorkoutKind.TIME_TRIAL, WorkoutKind.RACE
JOG = Recovery(Manner.JOG, Distance(100), Duration(30))
AT_MARATHON_PACE = Reps(1, km(12), Intensity.MARATHON, Pace(280))


def at_marathon_pace(workout: Workout) -> Workout:
    return replace(workout, kind=RACE_WORK, reps=AT_MARATHON_PACE)


def hilly(workout: Workout) -> Workout:
    return replace(workout, hills=10)


def short_of_warm_up(workout: Workout) -> Workout:
    return replace(workout, warm_up=Duration(300), cool_down=Duration(300))


MARATHON = season(Goal.MARATHON)
BACK = season(weeks_off=8, usual_distance=km(50), usual_longest=km(20))

SPOILT: list[tuple[str, Lived]] = [
    ("weeks_grow_by_8_percent_and_by_less_with_age", foreseen(with_distance(60_000), season())),
    ("no_week_is_larger_than_goal_time_and_age_allow", foreseen(with_distance(90_000), season())),
    ("weeks_reach_the_peak_where_there_is_time", foreseen(with_distance(40_000), season())),
    ("no_long_run_takes_longer_than_the_goal_asks_for", of(LONG, far(40), season())),
    ("no_long_run_exceeds_its_peak", of(LONG, far(30), season())),
    (
        "long_runs_of_far_cycles_keep_to_their_share",
        of(LONG, far(60), lived(brief(race_day=FAR_DAY, running_days="tue thu sun"))),
    ),
    ("no_easy_run_takes_longer_than_an_easy_run_may", of(EASY, far(20), season())),
    ("workouts_have_the_size_of_their_kind", of(RACE_WORK, of_reps(count=12), season())),
    (
        "race_work_is_that_of_the_goal",
        of(RACE_WORK, of_reps(intensity=Intensity.INTERVAL), season()),
    ),
    ("hardly_any_run_is_shorter_than_20_minutes", of(EASY, far(1.5), season())),
    ("the_first_week_has_no_workout", of(EASY, as_session, season(), phase=Phase.BASE)),
    ("the_taper_leaves_its_shares", of(EASY, far(15), season(), phase=Phase.TAPER)),
    ("long_runs_of_the_taper_are_shorter", of(LONG, far(19), season(), phase=Phase.TAPER)),
    ("phases_have_their_lengths", foreseen(all_of(Phase.MILE_BLOCK), season())),
    (
        "on_two_days_a_workout_comes_every_second_week",
        of(EASY, as_session, season(running_days="tue sat"), phase=Phase.MILE_BLOCK),
    ),
    ("trials_end_blocks_of_four_workouts", of(MILE, cut_down(TRIAL), season())),
    ("easy_days_follow_a_trial", of(EASY, cut_down(TRIAL), season())),
    ("weeks_after_a_race_have_their_shares", of(EASY, far(15), season(), phase=Phase.RECOVERY)),
    ("mile_work_begins_small", of(MILE, of_reps(count=12), season())),
    ("mile_work_has_room_for_recovery", of(MILE, of_reps(recovery=JOG), season())),
    ("touches_are_small_and_14_days_apart", of(MILE, touched, season())),
    ("race_week_is_easy_day_by_day", of(EASY, far(12), season(), phase=Phase.TAPER)),
    (
        "the_day_two_days_before_the_race_is_free",
        told_otherwise(
            season(running_days="mon tue wed thu fri sat sun"),
            days=brief(running_days=FOUR_DAYS).days,
        ),
    ),
    (
        "the_longest_run_comes_two_or_three_weeks_before_the_race",
        of(LONG, far(40), season(), phase=Phase.BASE),
    ),
    ("several_long_runs_are_nearly_the_longest", of(LONG, far(40), season(), phase=Phase.TAPER)),
    ("marathon_pace_is_run_by_the_table", of(LONG, at_marathon_pace, MARATHON)),
    ("extras_are_for_those_who_are_used_to_them", of(EASY, hilly, season())),
    ("warm_ups_are_long_enough", of(MILE, short_of_warm_up, season())),
    ("mile_work_waits_after_weeks_off", of(EASY, as_session, BACK)),
    ("race_paces_come_from_the_honest_range", of(RACE, of_reps(target=Pace(200)), MARATHON)),
    ("race_paces_come_from_the_honest_range", of(RACE_WORK, of_reps(target=Pace(200)), season())),
    ("long_runs_are_told_in_round_figures", of(LONG, far(14.3), season())),
]


@pytest.mark.parametrize(("name", "spoilt"), SPOILT, ids=[name for name, _ in SPOILT])
def test_a_spoilt_season_is_found(name: str, spoilt: Lived) -> None:
    rule: Invariant = getattr(figures, name)

    assert list(rule(spoilt))


def test_every_rule_in_figures_has_a_season_that_breaks_it() -> None:
    assert {name for name, _ in SPOILT} == {rule.__name__ for rule in FIGURES}


@pytest.mark.parametrize(
    "good",
    [season(), MARATHON, BACK, season(running_days="tue sat")],
    ids=["half", "marathon", "back after weeks off", "two days"],
)
def test_a_good_season_breaks_none(good: Lived) -> None:
    assert not [(rule.__name__, days) for rule in FIGURES if (days := list(rule(good)))]


@pytest.mark.parametrize(
    "target", ["2:50:00", "3:25:00", "4:10:00"], ids=["faster", "within", "slower"]
)
def test_a_target_is_trained_and_raced_where_it_is_honest(target: str) -> None:
    race = replace(MARATHON.brief.goal_race, target=Duration.parse(target))

    assert not list(
        figures.race_paces_come_from_the_honest_range(season(Goal.MARATHON, goal_race=race))
    )
    assert race.day == RACE_DAY
