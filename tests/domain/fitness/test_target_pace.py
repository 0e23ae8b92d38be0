"""The pace of the goal race is one number: trained for weeks, and asked for on race day."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from bot.domain.brief import OwnPlan, Weekday
from bot.domain.fitness.fitness import Fitness, estimate_fitness
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.target_pace import (
    RaceCard,
    Stand,
    TargetPace,
    as_goal,
    race_card,
    range_above_target,
    target_pace,
)
from bot.domain.quantities import MILE, Distance, Duration, Pace, Units
from bot.domain.season.goal import Goal, GoalRace
from tests import builders

MILES_30 = Distance(48_280)


def fitness_of(mile: str) -> Fitness:
    fitness = estimate_fitness((Mark(date(2027, 1, 4), MILE, Duration.parse(mile)),))
    assert fitness is not None
    return fitness


def plan(  # noqa: PLR0913
    target: str | None,
    goal: Goal = Goal.MARATHON,
    *,
    mile: str = "6:00",
    peak_km: float = 62,
    is_first_race: bool = False,
    all_the_same: bool = False,
) -> TargetPace:
    race = GoalRace(goal, date(2027, 4, 25), Duration.parse(target) if target else None)
    briefed = replace(
        builders.brief(),
        goal_race=race,
        weekly_distance=MILES_30,
        is_first_race=is_first_race,
        all_the_same=all_the_same,
    )
    return target_pace(briefed, fitness_of(mile), Distance(peak_km * 1000))


def card(target: str | None, goal: Goal = Goal.MARATHON, units: Units = Units.KM) -> RaceCard:
    return race_card(plan(target, goal), units)


def shown(pace: Pace | None) -> str:
    assert pace is not None
    return str(pace)


def clocks(made: RaceCard) -> dict[int, str]:
    return {round(split.at.metres): str(split.clock) for split in made.splits}


def seconds(text: str) -> float:
    return Duration.parse(text).seconds


# The marathon of a 6:00 mile at 30 miles a week: 3:15:53 to 3:32:27.


@pytest.mark.parametrize(
    ("target", "stand", "aim"),
    [
        ("3:20:00", Stand.WITHIN, "3:20:00"),
        ("3:15:53", Stand.WITHIN, "3:15:53"),
        ("3:32:27", Stand.WITHIN, "3:32:27"),
        ("3:45:00", Stand.SLOWER, "3:45:00"),
        ("3:15:52", Stand.FASTER, "3:24:10"),  # the middle
        ("3:10:00", Stand.FASTER, "3:24:10"),
    ],
)
def test_a_target_is_trained_where_the_range_reaches_it(
    target: str, stand: Stand, aim: str
) -> None:
    chosen = plan(target)

    assert chosen.stand is stand
    assert chosen.aim.seconds == pytest.approx(seconds(aim), abs=2)


def test_a_target_beyond_the_range_is_told_by_how_much() -> None:
    ahead = plan("3:10:00").too_fast_by

    assert ahead is not None
    assert ahead.seconds == pytest.approx(5 * 60 + 53, abs=2)
    assert plan("3:20:00").too_fast_by is None


@pytest.mark.parametrize(
    ("peak_km", "aim"),
    [(49.9, "3:32:27"), (50, "3:26:56"), (80, "3:26:56"), (80.1, "3:24:10")],
)
def test_without_a_target_the_largest_week_decides(peak_km: float, aim: str) -> None:
    assert plan(None, peak_km=peak_km).aim.seconds == pytest.approx(seconds(aim), abs=2)


def test_a_first_timer_without_a_target_runs_the_slow_end() -> None:
    first = plan(None, peak_km=100, is_first_race=True)

    assert first.aim == first.expected.slow


def test_whoever_races_against_advice_aims_for_the_slow_end_or_slower() -> None:
    assert plan("3:20:00", all_the_same=True).aim == plan("3:20:00").expected.slow
    assert plan("3:00:00", all_the_same=True).aim == plan("3:20:00").expected.slow
    assert plan("4:10:00", all_the_same=True).aim == Duration.parse("4:10:00")


def test_a_half_marathon_follows_the_same_table() -> None:
    assert plan("1:36:00", Goal.HALF).aim == Duration.parse("1:36:00")
    too_fast = plan("1:30:00", Goal.HALF)
    middle = (too_fast.expected.fast.seconds + too_fast.expected.slow.seconds) / 2
    assert too_fast.aim.seconds == pytest.approx(middle)


def test_a_mile_is_raced_from_the_mile_that_was_run() -> None:
    assert plan(None, Goal.MILE).aim.seconds == pytest.approx(360)
    assert plan("5:56", Goal.MILE).aim == Duration.parse("5:56")
    assert plan("5:40", Goal.MILE).aim.seconds == pytest.approx(360)


def test_a_mile_may_be_hoped_five_seconds_faster_and_no_more() -> None:
    """Don't expect to PR by more than a few seconds each time (J. Williams)."""
    assert plan("5:55", Goal.MILE).stand is Stand.WITHIN
    assert plan("5:54", Goal.MILE).stand is Stand.FASTER


def test_a_runner_with_an_own_plan_has_the_own_week_for_the_largest() -> None:
    own = OwnPlan(frozenset({Weekday.TUE}), Weekday.SUN)
    briefed = replace(builders.brief(Goal.MARATHON, weekly_km=40, own_plan=own), tune_ups=())
    chosen = target_pace(briefed, fitness_of("6:00"), Distance(100_000))

    assert chosen.aim == chosen.expected.slow


def test_a_race_on_the_way_is_no_race_against_advice_and_no_first_one() -> None:
    briefed = replace(builders.brief(), is_first_race=True, all_the_same=True)
    tune_up = GoalRace(Goal.TEN_K, date(2027, 3, 7), Duration.parse("42:30"))

    raced = as_goal(briefed, tune_up)

    assert (raced.goal_race, raced.is_first_race, raced.all_the_same) == (tune_up, False, False)
    assert as_goal(briefed, briefed.goal_race) == briefed


def test_a_marathon_card_is_patient_and_ends_on_the_target() -> None:
    made = card("3:20:00")

    assert shown(made.plan.pace) == "4:44/km"
    assert shown(made.opening) == "4:49/km"
    assert shown(made.fastest) == "4:39/km"
    assert made.opening is not None
    assert made.fastest is not None
    assert made.opening.seconds_per_km - made.plan.pace.seconds_per_km == pytest.approx(5)
    assert made.plan.pace.seconds_per_km - made.fastest.seconds_per_km == pytest.approx(5)
    on_the_way = clocks(made)
    assert on_the_way[10_000] == "47:39"
    assert on_the_way[21_098] == "1:40:15"
    assert on_the_way[30_000] == "2:22:27"
    assert list(on_the_way) == [
        *range(5_000, 25_000, 5_000),
        21_098,
        *range(25_000, 45_000, 5_000),
    ]
    last = made.splits[-1]
    rest = seconds("3:20:00") - last.clock.seconds
    assert rest == pytest.approx(made.plan.pace.seconds_per_km * 2.195, abs=4)
    assert made.is_fuelled


def test_no_part_of_a_marathon_before_30_km_is_faster_than_the_card_allows() -> None:
    made = card("3:20:00")
    assert made.fastest is not None
    points = [(0.0, 0.0), *((s.at.metres, s.clock.seconds) for s in made.splits)]
    for (from_m, from_s), (to_m, to_s) in pairwise(points):
        if to_m <= 30_000:
            assert (to_s - from_s) / (to_m - from_m) * 1000 >= made.fastest.seconds_per_km


def test_a_mile_card_has_its_laps_from_9_metres_behind_the_line() -> None:
    made = race_card(plan("6:05", Goal.MILE))

    assert made.lap.seconds == pytest.approx(90.7, abs=0.05)
    assert [str(split.clock) for split in made.splits] == ["1:33", "3:04", "4:34"]
    assert made.opening is None
    assert made.fastest is None
    assert not made.is_fuelled


def test_shorter_races_are_even_and_end_before_the_finish() -> None:
    assert clocks(card("42:30", Goal.TEN_K)) == {5_000: "21:15"}
    five = clocks(card("20:30", Goal.FIVE_K))
    assert five == {1_000: "4:06", 2_000: "8:12", 3_000: "12:18", 4_000: "16:24"}
    assert list(clocks(card("1:36:00", Goal.HALF))) == [5_000, 10_000, 15_000, 20_000]


def test_splits_come_where_the_runner_counts_them() -> None:
    in_miles = clocks(card("3:20:00", units=Units.MI))

    assert list(in_miles) == [8_047, 16_093, 21_098, 24_140, 32_187, 40_234]


def test_races_longer_than_90_minutes_are_fuelled() -> None:
    assert race_card(plan("1:34:30", Goal.HALF)).is_fuelled
    assert not race_card(plan("1:30:00", Goal.HALF, mile="5:30")).is_fuelled
    assert race_card(plan("1:30:01", Goal.HALF, mile="5:30")).is_fuelled


MARKS = (Mark(date(2027, 1, 4), MILE, Duration.parse("6:40")),)


def above(goal: Goal, target: str | None, marks: tuple[Mark, ...] = MARKS) -> bool:
    race = GoalRace(goal, date(2027, 4, 25), Duration.parse(target) if target else None)
    return range_above_target(race, marks, None) is not None


@pytest.mark.parametrize(
    ("goal", "target", "is_above"),
    [
        (Goal.MILE, "6:36", False),
        (Goal.MILE, "6:34", True),
        (Goal.HALF, "1:45:00", False),
        (Goal.HALF, "1:44:30", False),
        (Goal.HALF, "1:42:30", True),
        (Goal.MARATHON, "3:00:00", True),
        (Goal.MARATHON, "4:00:00", False),
        (Goal.TEN_K, None, False),
    ],
)
def test_only_a_target_out_of_reach_is_told(
    goal: Goal, target: str | None, is_above: bool
) -> None:
    assert above(goal, target) is is_above


def test_without_a_mile_nothing_is_held_against_it() -> None:
    assert not above(Goal.MARATHON, "2:10:00", marks=())
