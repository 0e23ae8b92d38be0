"""The workout of the week: how large it is, what goes around it, and its recoveries."""

from dataclasses import replace

import pytest

from bot.domain.brief import AgeBand, Brief
from bot.domain.quantities import MILE, Duration, Pace
from bot.domain.season.goal import Goal
from bot.domain.season.season import plan_season
from bot.domain.week.mile_workout import grown_size, recovery_after, size_of, whole_jogs
from bot.domain.week.situation import situation_of
from tests.builders import MONDAY, brief, history, mark


@pytest.mark.parametrize(
    ("mile", "length", "seconds"),
    [
        ("4:30", 400, 180),
        ("6:00", 200, 90),
        ("6:00", 400, 180),
        ("10:00", 200, 150),
        ("10:00", 400, 300),
        (None, 400, 180),
    ],
)
def test_the_recovery_is_as_far_as_the_rep_and_at_least_twice_as_long(
    mile: str | None, length: int, seconds: int
) -> None:
    target = None if mile is None else Pace.of(MILE, Duration.parse(mile))

    recovery = recovery_after(length, target)

    assert recovery.distance
    assert recovery.distance.metres == length
    assert recovery.duration == Duration(seconds)


def told(
    weekly_km: float = 60, goal: Goal = Goal.HALF, *, years: int = 30, is_new: bool = False
) -> Brief:
    briefed = brief(goal, weekly_km=weekly_km, age=AgeBand.of(years), is_new=is_new)
    return replace(briefed, years=years)


@pytest.mark.parametrize(
    ("briefed", "week_km", "done", "size"),
    [
        # 4 × 200 m below 20 km a week, six times up to 31 km, eight times from 32 km.
        (told(goal=Goal.TEN_K), 19.9, 0, 4),
        (told(goal=Goal.TEN_K), 20, 0, 6),
        (told(goal=Goal.TEN_K), 31.9, 0, 6),
        (told(goal=Goal.TEN_K), 32, 0, 8),
        # Next: eight times after two workouts from 24 km, six after four from 16 km.
        (told(goal=Goal.TEN_K), 24, 1, 6),
        (told(goal=Goal.TEN_K), 24, 2, 8),
        (told(goal=Goal.TEN_K), 23.9, 2, 6),
        (told(goal=Goal.TEN_K), 16, 3, 4),
        (told(goal=Goal.TEN_K), 16, 4, 6),
        (told(goal=Goal.TEN_K), 15.9, 4, 4),
        # New runners have four of the smallest first.
        (told(goal=Goal.TEN_K, is_new=True), 40, 3, 4),
        (told(goal=Goal.TEN_K, is_new=True), 40, 4, 8),
        # A long race on few kilometres begins with 4 × 200 m, and has six at most below 32 km.
        (told(25), 31.9, 0, 4),
        (told(25), 31.9, 1, 4),
        (told(25), 31.9, 2, 6),
        (told(25), 32, 0, 4),
        (told(25), 32, 1, 8),
        # From 50 on the first has six at most, from 65 on every one.
        (told(years=49), 40, 0, 8),
        (told(years=50), 40, 0, 6),
        (told(years=50), 40, 1, 8),
        (told(years=64), 40, 1, 8),
        (told(years=65), 40, 1, 6),
    ],
)
def test_the_mile_workout_is_as_large_as_the_week_and_the_runner_carry(
    briefed: Brief, week_km: float, done: int, size: int
) -> None:
    """Coaching rules 3.3.2; a full one is the 1,600 m of J. Williams' article."""
    assert size_of(briefed, week_km, done) == size


@pytest.mark.parametrize(
    ("done", "as_200s", "as_400s"),
    [(3, 8, 8), (4, 10, 10), (5, 10, 10), (6, 10, 12), (20, 10, 12)],
)
def test_for_a_mile_and_in_the_off_season_the_workout_grows(
    done: int, as_200s: int, as_400s: int
) -> None:
    """After four workouts by 2 × 200 m or 400 m every second one, to 10 × 200 or 6 × 400 m."""
    for goal in (Goal.MILE, Goal.OFF_SEASON):
        assert grown_size(told(goal=goal), 60, done, as_400s=False) == as_200s
        assert grown_size(told(goal=goal), 60, done, as_400s=True) == as_400s
    assert grown_size(told(goal=Goal.FIVE_K), 60, done, as_400s=True) == 8


@pytest.mark.parametrize(
    ("years", "week_km", "size"),
    [(30, 48, 12), (30, 47.9, 10), (30, 40, 10), (30, 39.9, 8), (17, 60, 10), (18, 60, 12)],
)
def test_it_grows_to_5_percent_of_the_week_and_to_2000_m_below_18(
    years: int, week_km: float, size: int
) -> None:
    """J. Daniels: no more than 5 % of the week at repetition pace."""
    assert grown_size(told(goal=Goal.MILE, years=years), week_km, 20, as_400s=True) == size


@pytest.mark.parametrize(
    ("days", "week_km", "minutes"),
    [
        ("tue wed thu sat sun", 48, 32),
        ("tue wed thu sat sun", 47.9, 24),
        ("tue thu sun", 60, 28),
        ("tue thu sat sun", 60, 24),
        ("tue thu sat sun", 25, 24),
        ("tue thu sat sun", 24.9, 18),
    ],
)
def test_warm_up_and_cool_down_are_as_long_as_the_week_carries(
    days: str, week_km: float, minutes: int
) -> None:
    """Coaching rules 3.3.1."""
    briefed = brief(running_days=days)
    second = situation_of(briefed, plan_season(briefed, MONDAY), 2, history(mark("6:00")))

    assert whole_jogs(second.form, week_km * 1000) == minutes
