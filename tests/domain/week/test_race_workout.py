"""The goal race's own workouts: which, how large, and cut into which reps.

Sizes are J. Daniels' shares of the week with floors for small weeks; the tables by phase and
level are the coaching rules', sections 3.1 and 3.3.
"""

from dataclasses import replace

import pytest

from bot.domain.brief import AgeBand, Brief
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.season.goal import Goal
from bot.domain.season.phases import Phase
from bot.domain.season.season import plan_season
from bot.domain.week.purpose import Purpose, purposes_of
from bot.domain.week.race_workout import build_race_workout
from bot.domain.week.situation import Situation, situation_of
from bot.domain.week.workout_count import Level, level_of
from bot.domain.workout.workout import Intensity, Reps, WorkoutKind
from tests.builders import MONDAY, brief, history, mark, on
from tests.domain.seasons_lived import live

SIX_DAYS = "mon tue wed thu sat sun"
NO_LIMIT = 1e9
I, T, H = Intensity.INTERVAL, Intensity.THRESHOLD, Intensity.HALF  # noqa: E741


def runner(goal: Goal, weeks: int) -> Brief:
    """Whom two workouts a week suit: 60 km on six days, a mile in 6:00."""
    return with_easy_pace(brief(goal, on(7 * weeks - 1), 60, 18, SIX_DAYS), (mark("6:00"),))


def situations(briefed: Brief, phase: Phase) -> list[Situation]:
    season = plan_season(briefed, MONDAY)
    return [
        situation_of(briefed, season, each.week.number, each.before)
        for each in live(briefed)
        if each.week.phase is phase
    ]


def wanted(situation: Situation) -> list[tuple[Intensity, float]]:
    return [
        (purpose.intensity, purpose.share)
        for purpose in purposes_of(situation)
        if purpose.kind is WorkoutKind.RACE_SPECIFIC
    ]


def builds(goal: Goal, weeks: int, phase: Phase) -> list[list[tuple[Intensity, float]]]:
    found = situations(runner(goal, weeks), phase)
    return [wanted(each) for each in found if not each.week.is_step_back]


@pytest.mark.parametrize(
    ("goal", "weeks", "table"),
    [
        (Goal.FIVE_K, 11, [(I, 0.9), (I, 1.0), (I, 0.6)]),
        (Goal.TEN_K, 13, [(I, 0.85), (T, 1.0), (I, 1.0), (I, 0.6)]),
        (Goal.HALF, 16, [(H, 0.75), (T, 0.9), (H, 0.85), (T, 1.0), (H, 1.0)]),
        (Goal.MARATHON, 21, [(T, 0.8), (T, 0.8), (T, 0.8), (T, 0.9), (T, 0.9), (T, 1.0)]),
    ],
)
def test_race_specific_weeks_lead_to_the_race_by_the_table(
    goal: Goal, weeks: int, table: list[tuple[Intensity, float]]
) -> None:
    assert [first for first, *_ in builds(goal, weeks, Phase.RACE_SPECIFIC)] == table


@pytest.mark.parametrize(
    ("goal", "weeks", "seconds"),
    [
        (Goal.FIVE_K, 11, {(T, 0.7)}),
        (Goal.TEN_K, 13, {(T, 0.7)}),
        (Goal.HALF, 16, {(I, 0.7), (T, 0.7)}),
        (Goal.MARATHON, 21, {(T, 0.6)}),
    ],
)
def test_the_second_workout_of_a_week_is_a_smaller_one(
    goal: Goal, weeks: int, seconds: set[tuple[Intensity, float]]
) -> None:
    """Intervals beside half marathon pace, threshold beside everything else."""
    found = builds(goal, weeks, Phase.RACE_SPECIFIC)
    pairs = [(week[0], week[1]) for week in found if len(week) == 2]

    assert {second for _, second in pairs} == seconds
    assert all((second[0] is I) is (first[0] is H) for first, second in pairs)


def test_threshold_running_grows_in_the_base_and_takes_turns_in_the_block() -> None:
    assert builds(Goal.HALF, 16, Phase.BASE) == [[], [(T, 0.7)], [(T, 0.85)]]
    assert builds(Goal.MARATHON, 21, Phase.MILE_BLOCK)[1:4] == [
        [(T, 1.0)],
        [(T, 0.7)],
        [(T, 0.85)],
    ]
    # For a mile and a 5K every second one is of intervals.
    assert builds(Goal.FIVE_K, 11, Phase.MILE_BLOCK)[1] == [(I, 0.8)]


def test_a_light_week_has_a_little_threshold_running() -> None:
    weeks = situations(runner(Goal.TEN_K, 13), Phase.RACE_SPECIFIC)

    assert [wanted(week) for week in weeks if week.week.is_step_back] == [[(T, 0.55)]]


@pytest.mark.parametrize(
    ("goal", "weeks", "expected"),
    [
        (Goal.HALF, 16, [[(H, 0.55)], []]),
        (Goal.MARATHON, 21, [[(T, 0.6)], [], []]),  # the second has mile pace, which is due
        (Goal.TEN_K, 13, [[]]),
    ],
)
def test_the_taper_keeps_a_smaller_workout(
    goal: Goal, weeks: int, expected: list[list[tuple[Intensity, float]]]
) -> None:
    found = situations(runner(goal, weeks), Phase.TAPER)

    assert [wanted(week) for week in found] == expected


@pytest.fixture(scope="module")
def situation() -> Situation:
    return situations(runner(Goal.TEN_K, 13), Phase.RACE_SPECIFIC)[0]


def cut(situation: Situation, intensity: Intensity, week_km: float) -> Reps:
    purpose = Purpose(WorkoutKind.RACE_SPECIFIC, intensity, ())
    built = build_race_workout(situation, purpose, week_km * 1000, NO_LIMIT)
    assert built is not None
    assert built.reps is not None
    return built.reps


@pytest.mark.parametrize(
    ("intensity", "week_km", "count", "metres"),
    [
        (I, 60, 6, 800),  # 8 % of the week
        (I, 100, 8, 1000),
        (I, 120, 12, 800),
        (I, 200, 10, 1000),  # 10 km at most
        (I, 20, 4, 500),  # 2 km at least, or 10 %; no rep shorter than two minutes
        (I, 15, 3, 500),
        (T, 60, 2, 3000),  # 10 % of the week
        (T, 200, 3, 3000),  # 40 minutes at most
        (T, 20, 1, 3000),  # 15 % at least, or 15 minutes
        (T, 30, 1, 3200),
        (H, 60, 3, 3000),  # 15 % of the week
        (H, 10, 1, 2000),  # 2 km at least
        (H, 120, 2, 7000),  # 14 km at most
        (H, 200, 2, 7000),
    ],
)
def test_a_race_workout_is_a_share_of_the_week_cut_into_its_reps(
    situation: Situation, intensity: Intensity, week_km: float, count: int, metres: float
) -> None:
    """J. Daniels: intervals 8 % of the week, threshold 10 %; half marathon pace is ours."""
    reps = cut(situation, intensity, week_km)

    assert (reps.count, reps.distance.metres) == (count, metres)


def test_threshold_reps_are_of_seven_minutes_and_as_long_as_can_be_in_turn() -> None:
    first, second = situations(runner(Goal.HALF, 16), Phase.BASE)[1:3]

    assert cut(first, T, 60).distance.metres == 1500
    assert cut(second, T, 60).distance.metres == 3000


@pytest.mark.parametrize(
    ("intensity", "week_km", "metres", "seconds"),
    [
        (I, 60, 400, 195),  # 800 m in 3:13
        (I, 20, 200, 120),  # 500 m: two minutes at least
        (H, 60, None, 180),
        (T, 60, None, 180),  # a minute for each five of the rep: 13:06
    ],
)
def test_between_the_reps_is_a_jog(
    situation: Situation,
    intensity: Intensity,
    week_km: float,
    metres: float | None,
    seconds: float,
) -> None:
    """Coaching rules 3.3.1."""
    recovery = cut(situation, intensity, week_km).recovery

    assert recovery is not None
    assert recovery.duration is not None
    assert recovery.duration.seconds == seconds
    assert (recovery.distance.metres if recovery.distance else None) == metres


def test_intervals_are_never_near_mile_pace(situation: Situation) -> None:
    """Ours: nearer than 5.5 % they are a second mile workout; a mile in 6:00 is 3:44/km."""
    target = cut(situation, I, 60).target
    fitness = situation.form.fitness

    assert target is not None
    assert fitness is not None
    slowest = max(fitness.mile_pace.seconds_per_km * 1.055, fitness.paces.interval.seconds_per_km)
    assert target.seconds_per_km == pytest.approx(slowest)


@pytest.mark.parametrize(
    ("days", "told_km", "week_km", "years", "level"),
    [
        ("wed sun", 60, 60, 30, Level.A),
        ("tue thu sat sun", 60, 60, 30, Level.B),
        ("tue wed thu sat sun", 60, 31.9, 30, Level.B),
        ("tue wed thu sat sun", 60, 32, 30, Level.C),
        ("tue wed thu sat sun", 45, 55.9, 30, Level.C),
        ("tue wed thu sat sun", 45, 56, 30, Level.D),
        ("tue wed thu sat sun", 44.9, 56, 30, Level.C),
        (SIX_DAYS, 60, 60, 17, Level.C),
        (SIX_DAYS, 60, 56, 54, Level.D),
        (SIX_DAYS, 60, 63.9, 55, Level.C),
        (SIX_DAYS, 60, 64, 55, Level.D),
        ("tue wed thu sat sun", 60, 64, 55, Level.C),
        (SIX_DAYS, 60, 64, 60, Level.C),
    ],
)
def test_two_workouts_a_week_are_for_who_runs_much_on_many_days(
    days: str, told_km: float, week_km: float, years: int, level: Level
) -> None:
    """Coaching rules 3.1, measured on Pfitzinger, Hansons and Higdon."""
    briefed = replace(
        brief(weekly_km=told_km, running_days=days, age=AgeBand.of(years)), years=years
    )
    second = situation_of(briefed, plan_season(briefed, MONDAY), 2, history(mark("6:00")))

    assert level_of(second, week_km * 1000) is level
