"""How far week and long run may grow: the tables of the load, coaching rules 3.2.

What a goal adds to the week was measured on published plans: Pfitzinger, Faster Road Racing,
Hansons, Higdon, BAA.
"""

from dataclasses import replace

import pytest

from bot.domain.brief import AgeBand, OwnPlan, Weekday
from bot.domain.quantities import Pace, Units
from bot.domain.season.goal import Goal
from bot.domain.season.peaks import (
    build_weeks,
    ladder_km,
    longest_days_before,
    longest_km,
    may_have_run_more,
    peak_long_km,
    peak_week_km,
    round_down,
    share_of_week,
    weekly_km,
)
from tests.builders import brief, km

EVERY_DAY = frozenset(Weekday)
RACES = [Goal.MILE, Goal.FIVE_K, Goal.TEN_K, Goal.HALF, Goal.MARATHON]
FAST, SIX_MINUTES, EIGHT_MINUTES = Pace(200), Pace(360), Pace(480)


def peak(  # noqa: PLR0913
    goal: Goal,
    weekly_km: float,
    weeks: int = 12,
    days: str | frozenset[Weekday] = EVERY_DAY,
    easy: Pace = FAST,
    *,
    age: AgeBand = AgeBand.ADULT,
) -> float:
    return peak_week_km(brief(goal, weekly_km=weekly_km, running_days=days, age=age), easy, weeks)


def longest(  # noqa: PLR0913
    goal: Goal,
    weekly_km: float,
    days: str | frozenset[Weekday] = "wed sun",
    easy: Pace = FAST,
    marathon_hours: float | None = None,
    *,
    age: AgeBand = AgeBand.ADULT,
    is_new: bool = False,
    longest_km: float = 1,
) -> float:
    briefed = brief(
        goal,
        weekly_km=weekly_km,
        longest_km=longest_km,
        running_days=days,
        age=age,
        is_new=is_new,
    )
    return peak_long_km(briefed, easy, 12, marathon_hours)


@pytest.mark.parametrize(
    ("goal", "now", "gain"),
    [
        (Goal.MILE, 30, 10),
        (Goal.FIVE_K, 40, 16),
        (Goal.TEN_K, 50, 20),
        (Goal.HALF, 60, 26),
        (Goal.MARATHON, 75, 34),
    ],
)
def test_a_goal_adds_a_near_constant_distance_whatever_is_run_now(
    goal: Goal, now: float, gain: float
) -> None:
    assert peak(goal, now) == pytest.approx(now + gain)


@pytest.mark.parametrize(("weeks", "gain"), [(20, 10), (21, 13), (30, 13), (31, 16)])
def test_more_than_20_weeks_add_more(weeks: int, gain: float) -> None:
    assert peak(Goal.MILE, 30, weeks) == pytest.approx(30 + gain)


@pytest.mark.parametrize(
    ("goal", "now", "floor"),
    [
        (Goal.MILE, 6, 15),
        (Goal.FIVE_K, 10, 18),
        (Goal.TEN_K, 15, 26),
        (Goal.HALF, 20, 34),
        (Goal.MARATHON, 30, 52),
    ],
)
def test_a_small_week_grows_to_what_the_goal_takes(goal: Goal, now: float, floor: float) -> None:
    assert peak(goal, now) == pytest.approx(floor)


@pytest.mark.parametrize(("goal", "cap"), list(zip(RACES, (65, 80, 90, 100, 120), strict=True)))
def test_a_large_week_grows_to_the_cap_of_its_goal(goal: Goal, cap: float) -> None:
    assert peak(goal, cap - 5) == pytest.approx(cap)


@pytest.mark.parametrize(
    ("now", "weeks", "factor"),
    [
        (36, 12, 1.5),
        (36, 13, 1.8),
        (36, 20, 1.8),
        (36, 21, 2.0),
        (36, 30, 2.0),
        (36, 31, 2.5),
        (39.9, 20, 1.8),
        (40, 20, 1.5),
    ],
)
def test_a_week_becomes_so_many_times_as_long_as_there_are_weeks_for(
    now: float, weeks: int, factor: float
) -> None:
    assert peak(Goal.MARATHON, now, weeks) == pytest.approx(factor * now)


@pytest.mark.parametrize(
    ("goal", "now", "days", "minutes"),
    [
        (Goal.TEN_K, 35, "tue thu sun", 3 * 80),
        (Goal.HALF, 40, "tue thu sun", 3 * 85),
        (Goal.MARATHON, 50, "tue thu sat sun", 4 * 95),
        (Goal.MARATHON, 45, "tue thu sun", 3 * 110),
        (Goal.MARATHON, 30, "wed sun", 2 * 110),
    ],
)
def test_a_running_day_takes_no_more_than_its_minutes(
    goal: Goal, now: float, days: str, minutes: float
) -> None:
    assert peak(goal, now, days=days, easy=SIX_MINUTES) == pytest.approx(minutes / 6)


def test_from_65_on_a_running_day_takes_an_hour() -> None:
    days = "tue thu sat sun"

    assert peak(Goal.TEN_K, 35, days=days, easy=SIX_MINUTES, age=AgeBand.SENIOR) == 4 * 60 / 6


@pytest.mark.parametrize(
    ("age", "now", "most"),
    [
        (AgeBand.YOUTH, 40, 1.2 * 40),
        (AgeBand.YOUTH, 55, 60),
        (AgeBand.MASTERS, 40, 1.4 * 40),
        (AgeBand.SENIOR, 40, 1.25 * 40),
    ],
)
def test_the_young_and_the_old_add_less(age: AgeBand, now: float, most: float) -> None:
    assert peak(Goal.HALF, now, age=age) == pytest.approx(most)


@pytest.mark.parametrize(
    ("years", "factor"), [(49, 1.5), (50, 1.4), (59, 1.4), (60, 1.3), (64, 1.3), (65, 1.25)]
)
def test_the_older_the_runner_the_less_is_added(years: int, factor: float) -> None:
    told = replace(brief(Goal.HALF, weekly_km=40, running_days=EVERY_DAY), years=years)

    assert peak_week_km(told, FAST, 12) == pytest.approx(factor * 40)


def test_whoever_was_off_builds_up_to_a_tenth_more_than_was_usual() -> None:
    back = replace(
        brief(Goal.MARATHON, weekly_km=20, running_days=EVERY_DAY),
        weeks_off=6,
        usual_distance=km(50),
    )

    assert peak_week_km(back, FAST, 20) == pytest.approx(55)


def test_the_biggest_week_of_the_year_is_asked_where_four_kilometres_hang_on_it() -> None:
    told = brief(Goal.MARATHON, weekly_km=50, running_days=EVERY_DAY)

    assert may_have_run_more(told, FAST, 12)
    assert not may_have_run_more(replace(told, biggest_week=km(60)), FAST, 12)
    # Up to 16 km more for a 5K, and half of what is run now without it.
    for now, is_asked in ((23.9, True), (24.1, False)):
        five_k = brief(Goal.FIVE_K, weekly_km=now, running_days=EVERY_DAY)
        assert may_have_run_more(five_k, FAST, 12) is is_asked
    own = OwnPlan(frozenset({Weekday.TUE}), Weekday.SUN)
    assert not may_have_run_more(replace(told, own_plan=own), FAST, 12)


@pytest.mark.parametrize(
    ("goal", "base", "by_week"),
    [
        (Goal.MILE, 6, 0.12),
        (Goal.FIVE_K, 8, 0.115),
        (Goal.TEN_K, 10, 0.115),
        (Goal.HALF, 15, 0.10),
        (Goal.MARATHON, 24, 0.10),
    ],
)
@pytest.mark.parametrize("week", [70, 100])
def test_the_longest_run_of_a_goal_grows_with_its_week(
    goal: Goal, base: float, by_week: float, week: float
) -> None:
    assert longest(goal, week) == pytest.approx(base + by_week * week)


def test_nobody_runs_further_than_35_km_in_training() -> None:
    assert longest(Goal.MARATHON, 130) == 35


@pytest.mark.parametrize(
    ("goal", "shares"),
    [
        (Goal.MILE, (0.60, 0.45, 0.36, 0.32, 0.28, 0.26)),
        (Goal.FIVE_K, (0.60, 0.46, 0.40, 0.34, 0.29, 0.27)),
        (Goal.TEN_K, (0.62, 0.50, 0.42, 0.36, 0.31, 0.28)),
        (Goal.HALF, (0.65, 0.54, 0.48, 0.40, 0.35, 0.32)),
        (Goal.MARATHON, (0.65, 0.58, 0.55, 0.46, 0.40, 0.35)),
    ],
)
def test_the_more_days_the_less_of_the_week_is_its_long_run(
    goal: Goal, shares: tuple[float, ...]
) -> None:
    assert tuple(share_of_week(goal, days) for days in range(2, 8)) == shares
    assert (share_of_week(goal, 1), share_of_week(goal, 8)) == (shares[0], shares[-1])


@pytest.mark.parametrize(
    ("goal", "weekly_km", "expected"),
    [
        (Goal.HALF, 30, 16),  # of 45 km at the peak 14.4 would be the share
        (Goal.HALF, 27, 0.37 * 40.5),
        (Goal.MARATHON, 50, 29),  # of 75 km 26.2 would be
    ],
)
def test_a_long_race_may_take_a_twentieth_more_of_the_week_to_reach_its_least(
    goal: Goal, weekly_km: float, expected: float
) -> None:
    assert longest(goal, weekly_km, EVERY_DAY) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("goal", "weekly_km", "minutes"),
    [
        (Goal.MILE, 60, 90),
        (Goal.MILE, 70, 90),
        (Goal.FIVE_K, 60, 90),
        (Goal.FIVE_K, 70, 105),
        (Goal.TEN_K, 69, 105),
        (Goal.TEN_K, 70, 120),
        (Goal.HALF, 60, 135),
        (Goal.HALF, 70, 150),
        (Goal.MARATHON, 60, 180),
        (Goal.MARATHON, 70, 180),
    ],
)
def test_a_long_run_takes_no_more_than_its_minutes(
    goal: Goal, weekly_km: float, minutes: float
) -> None:
    assert longest(goal, weekly_km, easy=EIGHT_MINUTES) == pytest.approx(minutes / 8)


@pytest.mark.parametrize(
    ("hours", "minutes"), [(3.5, 180), (4.0, 180), (4.01, 195), (4.75, 195), (4.76, 210)]
)
def test_slow_marathons_have_longer_long_runs(hours: float, minutes: float) -> None:
    assert longest(Goal.MARATHON, 60, easy=EIGHT_MINUTES, marathon_hours=hours) == minutes / 8


@pytest.mark.parametrize(
    ("goal", "minutes"),
    [(Goal.MARATHON, 180), (Goal.HALF, 120), (Goal.TEN_K, 100), (Goal.FIVE_K, 90)],
)
def test_from_65_on_long_runs_are_shorter(goal: Goal, minutes: float) -> None:
    seen = longest(goal, 70, easy=EIGHT_MINUTES, marathon_hours=6, age=AgeBand.SENIOR)

    assert seen == pytest.approx(minutes / 8)


def test_the_young_and_the_new_run_75_minutes_at_most_the_new_up_to_10k() -> None:
    assert longest(Goal.HALF, 60, easy=EIGHT_MINUTES, age=AgeBand.YOUTH) == 75 / 8
    assert longest(Goal.TEN_K, 60, easy=EIGHT_MINUTES, is_new=True) == 75 / 8
    assert longest(Goal.HALF, 60, easy=EIGHT_MINUTES, is_new=True) == 135 / 8


def test_whoever_runs_longer_already_goes_on_as_far_as_time_lets() -> None:
    assert longest(Goal.FIVE_K, 30, easy=SIX_MINUTES, longest_km=14) == 14
    assert longest(Goal.FIVE_K, 30, easy=SIX_MINUTES, longest_km=16) == 90 / 6


def test_the_longest_run_comes_two_weeks_before_a_race_and_three_before_a_marathon() -> None:
    assert [longest_days_before(goal) for goal in RACES] == [14, 14, 14, 14, 21]


def test_after_30_days_without_a_run_four_kilometres_or_half_an_hour_come_first() -> None:
    nothing = brief(weekly_km=None, longest_km=None)

    assert longest_km(nothing, SIX_MINUTES) == 4
    assert longest_km(nothing, EIGHT_MINUTES) == 30 / 8
    assert weekly_km(nothing) == 16
    assert weekly_km(replace(nothing, days=EVERY_DAY)) == 16
    assert weekly_km(replace(nothing, days=frozenset({Weekday.SUN}))) == 4


def test_no_long_run_is_a_tenth_longer_than_the_longest_before() -> None:
    """5,205 runners: more injuries beyond (R. Frandsen 2025)."""
    assert ladder_km(brief(Goal.TEN_K, longest_km=4), FAST, 2) == pytest.approx([4.4, 4.84])


def test_on_the_way_back_to_the_usual_one_a_long_run_grows_twice_a_week() -> None:
    """10 % twice: about 18 % a week, after five weeks off or more."""
    back = replace(brief(Goal.TEN_K, longest_km=3), weeks_off=5, usual_longest=km(4))

    assert ladder_km(back, FAST, 3) == pytest.approx([3 * 1.18, 4, 4.4])
    soon = replace(back, weeks_off=4)
    assert ladder_km(soon, FAST, 2) == pytest.approx([3.3, 3.63])


@pytest.mark.parametrize(
    ("days", "age", "weeks", "builds"),
    [
        ("wed sun", AgeBand.ADULT, 12, 12),
        ("tue thu sun", AgeBand.ADULT, 4, 4),
        ("tue thu sun", AgeBand.ADULT, 5, 4),
        ("tue thu sun", AgeBand.ADULT, 12, 10),
        ("tue thu sun", AgeBand.MASTERS, 12, 9),
    ],
)
def test_three_build_weeks_stand_in_a_row_and_two_from_50_on(
    days: str, age: AgeBand, weeks: int, builds: int
) -> None:
    assert build_weeks(brief(running_days=days, age=age), weeks) == builds


@pytest.mark.parametrize(
    ("units", "count", "told"),
    [
        (Units.KM, 4.9, 4.9),
        (Units.KM, 5.3, 5),
        (Units.KM, 19.9, 19.5),
        (Units.KM, 20.9, 20),
        (Units.MI, 4.9, 4.9),
        (Units.MI, 11.9, 11.5),
        (Units.MI, 12.9, 12),
    ],
)
def test_long_runs_are_told_in_halves_then_whole_and_never_rounded_up(
    units: Units, count: float, told: float
) -> None:
    per_km = units.metres / 1000

    assert round_down(count * per_km, FAST, units) == pytest.approx(told * per_km)


def test_whoever_is_slower_than_7_30_is_told_minutes_and_keeps_the_distance() -> None:
    assert round_down(8.3, Pace(450)) == 8
    assert round_down(8.3, Pace(451)) == 8.3
