"""Races on the way to the goal race: apart from each other, and a mile in time."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.brief import AgeBand, Brief, Health
from bot.domain.season.age_limits import TooYoungError
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.season import plan_season
from bot.domain.season.tune_up import (
    TuneUpError,
    add_tune_up,
    drop_tune_up,
    fits_on_the_way,
    is_day_to_offer,
    mile_race_days,
)
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, brief, history, mark, on

MARATHON_DAY = on(24 * 7 - 1)  # a Sunday
MARATHONER = brief(Goal.MARATHON, MARATHON_DAY)
WEEK = timedelta(weeks=1)


def race(goal: Goal, day: date) -> GoalRace:
    return GoalRace(goal, day)


def with_race(goal: Goal, day: date, briefed: Brief = MARATHONER) -> Brief:
    return add_tune_up(briefed, plan_season(briefed, MONDAY), race(goal, day))


def test_a_race_on_the_way_is_the_hard_day_of_its_week() -> None:
    day = on(9 * 7 - 1)
    raced = with_race(Goal.TEN_K, day)

    week = plan_week(raced, plan_season(raced, MONDAY), 9, history(mark("6:00")))

    hard = {each.day: each.workout.kind for each in week if each.workout.kind.is_hard}
    assert hard == {day: WorkoutKind.RACE}


def test_races_stand_in_order_and_one_day_has_one() -> None:
    raced = with_race(Goal.MILE, on(50), with_race(Goal.TEN_K, on(90)))
    raced = with_race(Goal.FIVE_K, on(50), raced)

    assert raced.tune_ups == (race(Goal.FIVE_K, on(50)), race(Goal.TEN_K, on(90)))
    assert drop_tune_up(raced, on(50)).tune_ups == (race(Goal.TEN_K, on(90)),)


@pytest.mark.parametrize(
    ("goal", "day", "words"),
    [
        (Goal.TEN_K, MARATHON_DAY, "comes before"),
        (Goal.HALF, MARATHON_DAY - WEEK, "7 easy days come first"),
        (Goal.TEN_K, on(92), "you race on"),
        (Goal.MILE, on(88), "you race on"),
    ],
)
def test_what_is_too_near_is_refused(goal: Goal, day: date, words: str) -> None:
    raced = with_race(Goal.FIVE_K, on(90)) if goal is Goal.TEN_K else MARATHONER
    raced = with_race(Goal.TEN_K, on(85)) if goal is Goal.MILE else raced

    with pytest.raises(TuneUpError, match=words):
        with_race(goal, day, raced)


def test_a_marathon_on_the_way_is_not_for_youths() -> None:
    with pytest.raises(TooYoungError):
        with_race(Goal.MARATHON, on(50), brief(age=AgeBand.YOUTH))


@pytest.mark.parametrize(
    ("goal", "day", "expected"),
    [
        (Goal.TEN_K, on(50), True),
        (Goal.MARATHON, on(50), False),
        (Goal.TEN_K, MARATHON_DAY + WEEK, False),
    ],
)
def test_shorter_and_before_is_on_the_way(goal: Goal, day: date, expected: bool) -> None:
    season = plan_season(MARATHONER, MONDAY)

    assert fits_on_the_way(MARATHONER, season, race(goal, day)) is expected


def test_a_mile_race_does_most_good_ten_to_six_weeks_before_a_marathon() -> None:
    first, last = MARATHON_DAY - 10 * WEEK, MARATHON_DAY - 6 * WEEK

    assert mile_race_days(MARATHONER, MONDAY) == (first, last)
    assert mile_race_days(MARATHONER, last) == (last, last)
    assert mile_race_days(MARATHONER, last + timedelta(days=1)) is None
    entered = replace(MARATHONER, tune_ups=(race(Goal.MILE, last),))
    assert mile_race_days(entered, MONDAY) is None


@pytest.mark.parametrize(
    ("goal", "is_offered"),
    [(Goal.HALF, True), (Goal.MARATHON, True), (Goal.TEN_K, False), (Goal.FIVE_K, False)],
)
def test_it_is_offered_before_long_races(goal: Goal, is_offered: bool) -> None:
    runner = replace(MARATHONER, goal_race=race(goal, MARATHON_DAY))

    assert (mile_race_days(runner, MONDAY) is not None) is is_offered


def test_whoever_runs_easily_only_is_offered_none() -> None:
    waits = replace(MARATHONER, health=Health.SOMETHING_APPLIES)

    assert mile_race_days(waits, MONDAY) is None
    assert mile_race_days(replace(MARATHONER, all_the_same=True), MONDAY) is None


def test_it_is_spoken_of_once_three_weeks_before() -> None:
    running_days = [on(n) for n in range(24 * 7) if on(n).weekday() in MARATHONER.days]

    days = [day for day in running_days if is_day_to_offer(MARATHONER, MONDAY, day)]

    assert days == [MARATHON_DAY - 13 * WEEK]


def test_whoever_starts_late_hears_of_it_in_the_second_week() -> None:
    started = MARATHON_DAY - 9 * WEEK - timedelta(days=4)
    running_days = [on(n) for n in range(24 * 7) if on(n).weekday() in MARATHONER.days]

    days = [day for day in running_days if is_day_to_offer(MARATHONER, started, day)]

    assert len(days) == 1
    assert started + WEEK <= days[0] <= started + WEEK + timedelta(days=3)
