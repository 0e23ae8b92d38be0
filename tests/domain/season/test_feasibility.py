"""A race on its day is held against the runner's figures before the plan starts."""

from dataclasses import replace
from datetime import date, timedelta
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.brief import AgeBand, Brief, Health, OwnPlan, Weekday
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.quantities import Units
from bot.domain.season.feasibility import (
    AlternativeKind,
    Feasibility,
    Shortage,
    Verdict,
    assess_feasibility,
)
from bot.domain.season.goal import Goal, GoalRace
from tests.builders import brief, km, mark

MONDAY = date(2026, 11, 30)


def on_a_sunday(weeks: int) -> date:
    """The Sunday that ends so many weeks."""
    return MONDAY + timedelta(days=7 * weeks - 1)


def assess(briefed: Brief, mile: str | None = "7:30", units: Units = Units.KM) -> Feasibility:
    return assess_feasibility(
        briefed, estimate_fitness((mark(mile),)) if mile else None, MONDAY, units
    )


def race(  # noqa: PLR0913, PLR0917
    goal: Goal,
    weeks: int,
    weekly_km: float | None,
    longest_km: float | None,
    running_days: str = "tue thu sat sun",
    mile: str | None = "7:30",
) -> Feasibility:
    return assess(brief(goal, on_a_sunday(weeks), weekly_km, longest_km, running_days), mile)


def kilometres(seen: Feasibility) -> float | None:
    return None if seen.reach is None else round(seen.reach.metres / 1000, 1)


# The examples of the rules.


def test_a_marathon_in_16_weeks_from_10_km_can_be_finished_with_walk_breaks() -> None:
    seen = race(Goal.MARATHON, 16, 25, 10)

    assert seen.verdict is Verdict.AMBER
    assert kilometres(seen) == 22
    assert str(seen.minutes) == "2:27:55"
    assert seen.weeks_needed == 18
    assert [(each.kind, each.goal, each.race_day) for each in seen.alternatives] == [
        (AlternativeKind.SHORTER, Goal.HALF, date(2027, 3, 21)),
        (AlternativeKind.LATER, Goal.MARATHON, date(2027, 4, 11)),
        (AlternativeKind.RUN_WALK, Goal.MARATHON, date(2027, 3, 21)),
    ]


def test_a_marathon_in_4_weeks_from_6_km_is_advised_against() -> None:
    seen = race(Goal.MARATHON, 4, 15, 6)

    assert (seen.verdict, kilometres(seen), seen.weeks_needed) == (Verdict.RED, 6, 29)


def test_a_half_in_9_weeks_from_5_km_is_advised_against() -> None:
    seen = race(Goal.HALF, 9, 15, 5)

    assert (seen.verdict, kilometres(seen), seen.weeks_needed) == (Verdict.RED, 7.5, 23)


def test_a_marathon_in_12_weeks_from_20_km_is_fine() -> None:
    seen = race(Goal.MARATHON, 12, 45, 20)

    assert (seen.verdict, kilometres(seen)) == (Verdict.GREEN, 29)
    assert seen.longest_before == 21
    assert seen.alternatives == ()


@pytest.mark.parametrize("mile", ["5:30", "7:30", "12:00", None])
@pytest.mark.parametrize(
    ("goal", "day"),
    [
        (Goal.MARATHON, on_a_sunday(3)),
        (Goal.HALF, on_a_sunday(4)),
        (Goal.FIVE_K, MONDAY + timedelta(days=3)),
        (Goal.TEN_K, MONDAY + timedelta(days=9)),
    ],
)
def test_from_nothing_no_near_race_is_green(goal: Goal, day: date, mile: str | None) -> None:
    seen = assess(brief(goal, day, None, None), mile)

    assert seen.verdict is Verdict.RED
    assert seen.alternative(AlternativeKind.SHORTER) is not None


def test_before_a_race_in_three_days_nothing_can_be_run_that_counts() -> None:
    seen = assess(brief(Goal.FIVE_K, MONDAY + timedelta(days=3), None, None))

    assert seen.reach is None


def test_whoever_runs_enough_may_race_in_three_days() -> None:
    seen = assess(brief(Goal.FIVE_K, MONDAY + timedelta(days=3), 30, 9))

    assert (seen.verdict, kilometres(seen)) == (Verdict.GREEN, 9)


@pytest.mark.parametrize("goal", [Goal.MILE, Goal.OFF_SEASON])
def test_a_mile_can_always_be_run(goal: Goal) -> None:
    seen = assess(brief(goal, MONDAY + timedelta(days=4), None, None))

    assert (seen.verdict, seen.need, seen.alternatives) == (Verdict.GREEN, None, ())


@pytest.mark.parametrize(
    ("goal", "longest_km", "verdict"),
    [
        (Goal.TEN_K, 10, Verdict.GREEN),
        (Goal.TEN_K, 9.5, Verdict.AMBER),
        (Goal.TEN_K, 8, Verdict.AMBER),
        (Goal.TEN_K, 7.5, Verdict.RED),
        (Goal.FIVE_K, 5, Verdict.GREEN),
        (Goal.FIVE_K, 4.5, Verdict.AMBER),
        (Goal.FIVE_K, 3.5, Verdict.RED),
        (Goal.HALF, 16, Verdict.GREEN),
        (Goal.HALF, 15.5, Verdict.AMBER),
        (Goal.HALF, 12.5, Verdict.RED),
        (Goal.MARATHON, 29, Verdict.GREEN),
        (Goal.MARATHON, 21.5, Verdict.AMBER),
        (Goal.MARATHON, 21, Verdict.RED),
    ],
)
def test_a_race_this_week_is_judged_by_the_longest_run(
    goal: Goal, longest_km: float, verdict: Verdict
) -> None:
    assert race(goal, 1, 60, longest_km, mile="5:30").verdict is verdict


@pytest.mark.parametrize(
    ("goal", "longest_km", "mile", "verdict"),
    [
        # 8:24/km: 75 min are 8.9 km, 60 are 7.1
        (Goal.TEN_K, 9, "9:45", Verdict.GREEN),
        (Goal.TEN_K, 8.5, "9:45", Verdict.AMBER),
        (Goal.TEN_K, 7.2, "9:45", Verdict.AMBER),
        (Goal.TEN_K, 7, "9:45", Verdict.RED),
        (Goal.HALF, 14.5, "9:45", Verdict.GREEN),
        (Goal.HALF, 14.4, "9:45", Verdict.AMBER),
        (Goal.HALF, 12, "9:45", Verdict.AMBER),  # 100 min are 11.9 km
        (Goal.HALF, 11.8, "9:45", Verdict.RED),
        (Goal.FIVE_K, 4.8, "9:45", Verdict.GREEN),  # 40 min are 4.76 km, 32 are 3.81
        (Goal.FIVE_K, 4.7, "9:45", Verdict.AMBER),
        (Goal.FIVE_K, 3.9, "9:45", Verdict.AMBER),
        (Goal.FIVE_K, 3.7, "9:45", Verdict.RED),
        (Goal.MARATHON, 25, "9:00", Verdict.GREEN),  # the least, though 175 min are 22.2 km
        (Goal.MARATHON, 24.9, "9:00", Verdict.AMBER),
        (Goal.MARATHON, 19.2, "9:00", Verdict.AMBER),  # 150 min are 19 km
        (Goal.MARATHON, 18.8, "9:00", Verdict.RED),
    ],
)
def test_slow_runners_are_judged_by_time(
    goal: Goal, longest_km: float, mile: str, verdict: Verdict
) -> None:
    assert race(goal, 1, 40, longest_km, mile=mile).verdict is verdict


def test_less_than_8_weeks_from_less_than_16_km_are_too_few_for_a_marathon() -> None:
    assert race(Goal.MARATHON, 7, 60, 15.9, mile="9:00").verdict is Verdict.RED
    assert race(Goal.MARATHON, 7, 60, 16, mile="9:00").verdict is Verdict.AMBER


@pytest.mark.parametrize(
    ("goal", "running_days", "verdict", "needed"),
    [
        (Goal.MARATHON, "sun", Verdict.RED, 3),
        (Goal.MARATHON, "wed sun", Verdict.RED, 3),
        (Goal.MARATHON, "wed fri sun", Verdict.AMBER, 4),
        (Goal.MARATHON, "tue thu sat sun", Verdict.GREEN, None),
        (Goal.HALF, "wed sun", Verdict.AMBER, 3),
        (Goal.HALF, "wed fri sun", Verdict.GREEN, None),
        (Goal.TEN_K, "sun", Verdict.GREEN, None),
    ],
)
def test_a_long_race_takes_days(
    goal: Goal, running_days: str, verdict: Verdict, needed: int | None
) -> None:
    seen = race(goal, 20, 60, 24, running_days, mile="6:00")

    assert (seen.verdict, seen.days_needed) == (verdict, needed)
    if needed is not None:
        assert seen.shortage is Shortage.DAYS
        assert seen.alternative(AlternativeKind.LATER) is None


@pytest.mark.parametrize(
    ("longest_km", "running_days", "shortage"),
    [
        (24, "tue thu sat sun", Shortage.LONG_RUN),
        (24, "wed sun", Shortage.DAYS),  # far enough for walk breaks, were there days
        (24, "wed fri sun", Shortage.LONG_RUN),
        (20, "wed sun", Shortage.LONG_RUN),
        (30, "wed fri sun", Shortage.DAYS),
        (30, "tue thu sat sun", None),
    ],
)
def test_what_is_missing_for_a_marathon_is_named(
    longest_km: float, running_days: str, shortage: Shortage | None
) -> None:
    seen = race(Goal.MARATHON, 1, 60, longest_km, running_days, mile="5:30")

    assert seen.shortage is shortage


@pytest.mark.parametrize(("weekly_km", "shortage"), [(28.5, Shortage.WEEK), (28.6, None)])
def test_a_marathon_takes_a_week_of_40_km(weekly_km: float, shortage: Shortage | None) -> None:
    """From 50 on a week grows to 1.4 times what is told."""
    told = brief(Goal.MARATHON, on_a_sunday(1), weekly_km, 30, age=AgeBand.MASTERS)
    seen = assess(told, "5:30")

    assert seen.shortage is shortage
    assert seen.verdict is (Verdict.AMBER if shortage else Verdict.GREEN)


def test_eight_weeks_are_enough_for_a_marathon_from_a_shorter_run() -> None:
    for days, is_red in ((55, True), (56, False)):
        told = brief(Goal.MARATHON, MONDAY + timedelta(days=days), 60, 15.9)
        assert (assess(told, "9:00").verdict is Verdict.RED) is is_red


def test_a_longest_run_that_needs_a_little_more_at_once_is_amber() -> None:
    assert race(Goal.MARATHON, 16, 25, 10).starts_above
    assert not race(Goal.MARATHON, 17, 25, 10).starts_above
    assert not race(Goal.MARATHON, 4, 15, 6).starts_above


def test_the_long_run_grows_more_slowly_from_50_on() -> None:
    young = brief(Goal.HALF, on_a_sunday(16), 30, 8)
    old = replace(young, age=AgeBand.MASTERS)

    assert (kilometres(assess(young)), kilometres(assess(old))) == (16.5, 15)


def test_after_a_long_break_the_usual_longest_run_comes_back_sooner() -> None:
    fresh = brief(Goal.HALF, on_a_sunday(8), 10, 5)
    back = replace(fresh, weeks_off=8, usual_distance=km(40), usual_longest=km(18))

    assert assess(fresh).verdict is Verdict.RED
    assert kilometres(assess(fresh)) == 7
    assert (assess(back).verdict, kilometres(assess(back))) == (Verdict.RED, 8)


def test_young_runners_run_75_minutes_at_most() -> None:
    seen = assess(brief(Goal.HALF, on_a_sunday(30), 50, 12, age=AgeBand.YOUTH))

    assert seen.minutes is not None
    assert seen.minutes.seconds <= 75 * 60 + 20 * 60  # 12 km are told, and stay
    assert (seen.verdict, seen.weeks_needed) == (Verdict.RED, None)


def test_only_healthy_adults_are_offered_a_race_against_advice() -> None:
    red = brief(Goal.MARATHON, on_a_sunday(4), 15, 6)

    def offered(briefed: Brief) -> bool:
        return assess(briefed).alternative(AlternativeKind.RUN_WALK) is not None

    assert offered(red)
    assert not offered(replace(red, health=Health.SOMETHING_APPLIES))
    half = replace(red, goal_race=GoalRace(Goal.HALF, on_a_sunday(4)), age=AgeBand.YOUTH)
    assert not offered(half)


def test_an_own_plan_is_trusted_but_for_a_race_out_of_reach() -> None:
    own = OwnPlan(frozenset({Weekday.TUE}), Weekday.SUN)
    amber = race(Goal.MARATHON, 16, 25, 10)
    assert amber.verdict is Verdict.AMBER
    trusted = brief(Goal.MARATHON, on_a_sunday(16), 25, 10, own_plan=own)
    assert assess(trusted).verdict is Verdict.GREEN
    late = brief(Goal.MARATHON, on_a_sunday(4), 15, 6, own_plan=own)
    assert assess(late).verdict is Verdict.RED


@pytest.mark.parametrize(
    ("goal", "mile", "is_run_walk"),
    [
        (Goal.MARATHON, "11:00", False),
        (Goal.MARATHON, "12:00", True),
        (Goal.HALF, "11:00", False),
        (Goal.HALF, "12:30", True),
        (Goal.TEN_K, "15:00", False),
    ],
)
def test_very_long_races_are_run_and_walked(
    goal: Goal,
    mile: str,
    is_run_walk: bool,
) -> None:
    assert race(goal, 30, 40, 16, mile=mile).is_run_walk is is_run_walk


def test_runners_in_miles_get_round_miles() -> None:
    briefed = brief(Goal.MARATHON, on_a_sunday(16), 45, 16)

    reach = assess(briefed, units=Units.MI).reach

    assert reach is not None
    assert reach.in_units(Units.MI) == pytest.approx(round(reach.in_units(Units.MI)))


@pytest.mark.parametrize(
    ("goal", "taper", "longest_km", "enough_km"),
    [
        (Goal.MARATHON, 3, 10, 27),  # 175 min, at 6:43/km
        (Goal.MARATHON, 3, 6, 27),
        (Goal.HALF, 2, 5, 16),
        (Goal.HALF, 2, 8, 16),
    ],
)
def test_the_weeks_needed_are_those_of_the_ladder(
    goal: Goal, taper: int, longest_km: float, enough_km: float
) -> None:
    steps, reach = 0, longest_km
    while reach < enough_km:
        reach *= 1.1
        if reach >= 5:
            reach = int(reach * 2 + 1e-9) / 2 if reach < 20 else int(reach)
        steps += 1

    assert race(goal, 4, 25, longest_km).weeks_needed == steps + ceil(steps / 3) - 1 + taper


RUNNERS = st.builds(
    brief,
    goal=st.sampled_from([Goal.FIVE_K, Goal.TEN_K, Goal.HALF, Goal.MARATHON]),
    race_day=st.integers(2, 400).map(lambda later: MONDAY + timedelta(days=later)),
    weekly_km=st.one_of(st.none(), st.floats(8, 120)),
    longest_km=st.one_of(st.none(), st.floats(2, 30)),
    running_days=st.sets(st.sampled_from(list(Weekday)), min_size=1).map(frozenset),
    age=st.sampled_from([AgeBand.ADULT, AgeBand.MASTERS, AgeBand.SENIOR]),
    is_new=st.booleans(),
)
MILES = st.sampled_from([None, "4:30", "6:00", "7:30", "9:00", "12:00", "14:30"])


@settings(max_examples=150, deadline=None)
@given(RUNNERS, MILES)
def test_every_alternative_is_as_good_as_it_is_said_to_be(
    briefed: Brief, mile: str | None
) -> None:
    seen = assess(briefed, mile)

    assert (seen.verdict is Verdict.GREEN) is (seen.alternatives == ())
    for each in seen.alternatives:
        other = assess(replace(briefed, goal_race=GoalRace(each.goal, each.race_day)), mile)
        if each.kind is not AlternativeKind.RUN_WALK:
            assert other.verdict is Verdict.GREEN
    later = seen.alternative(AlternativeKind.LATER)
    if later is not None:
        assert later.race_day.weekday() == Weekday.SUN
        assert briefed.goal_race.day is not None
        assert later.race_day > briefed.goal_race.day


@settings(max_examples=150, deadline=None)
@given(RUNNERS, MILES)
def test_more_weeks_never_make_a_race_harder(briefed: Brief, mile: str | None) -> None:
    order = [Verdict.RED, Verdict.AMBER, Verdict.GREEN]
    day = briefed.goal_race.day
    assert day is not None
    race_later = GoalRace(briefed.goal_race.goal, day + timedelta(weeks=1))
    now, later = assess(briefed, mile), assess(replace(briefed, goal_race=race_later), mile)

    assert order.index(later.verdict) >= order.index(now.verdict)


@settings(max_examples=150, deadline=None)
@given(RUNNERS, MILES)
def test_the_reach_never_breaks_the_guard(briefed: Brief, mile: str | None) -> None:
    seen = assess(briefed, mile)
    if seen.reach is not None and briefed.longest_run is not None:
        steps = seen.days // 7 + 1
        assert seen.reach.metres <= briefed.longest_run.metres * 1.1**steps + 1
