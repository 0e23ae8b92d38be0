"""How the runs of a week lie to each other: coaching rules 3.2 and 3.3.

The shapes were measured on Pfitzinger, Faster Road Racing, Higdon and Hansons.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.brief import AgeBand, Brief
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.phases import Phase
from bot.domain.season.season import plan_season
from bot.domain.week.load import easy_limit, medium_long_minutes
from bot.domain.week.situation import situation_of
from bot.domain.week.weekly_distance import total_metres
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, brief, history, mark, on
from tests.domain.seasons_lived import LivedWeek, live

SIX_DAYS = "mon tue wed thu sat sun"


def runner(goal: Goal = Goal.MARATHON, weeks: int = 21, weekly_km: float = 60) -> Brief:
    told = brief(goal, on(7 * weeks - 1), weekly_km, 20, SIX_DAYS)
    return with_easy_pace(told, (mark("6:00"),))


def metres_on(week: LivedWeek) -> dict[date, float]:
    return {
        each.day: each.workout.distance.metres
        for each in week.planned
        if each.workout.distance and each.workout.kind is WorkoutKind.EASY
    }


def with_long(weeks: list[LivedWeek]) -> list[tuple[LivedWeek, date, float]]:
    """Weeks before the taper with the day of their long run and how far it goes."""
    return [
        (week, each.day, each.workout.distance.metres)
        for week in weeks
        if week.week.phase not in {Phase.TAPER, Phase.RECOVERY}
        for each in week.planned
        if each.workout.distance and each.day.weekday() == 6
    ]


def test_the_days_around_a_long_run_are_short() -> None:
    day = timedelta(days=1)
    for week, sunday, long in with_long(live(runner())):
        easy = metres_on(week)
        share = 0.42 if long >= 20_000 else 0.70
        assert easy.get(sunday - day, 0) <= share * long + 1
        # The Monday follows the long run of the week before.
        assert easy.get(sunday - 6 * day, 0) <= 0.62 * long + 1


def test_no_easy_run_is_nearly_as_far_as_the_long_run() -> None:
    for week, _, long in with_long(live(runner())):
        assert max(metres_on(week).values()) <= 0.90 * long + 1


@pytest.mark.parametrize(
    ("goal", "years", "minutes"),
    [(Goal.TEN_K, 64, 85), (Goal.HALF, 64, 100), (Goal.MARATHON, 30, 100), (Goal.HALF, 65, 60)],
)
def test_the_medium_long_run_takes_so_many_minutes_at_most(
    goal: Goal, years: int, minutes: float
) -> None:
    told = replace(brief(goal, age=AgeBand.of(years)), years=years)

    assert medium_long_minutes(told) == minutes


@pytest.mark.parametrize(
    ("days_before", "minutes"), [(7, 75), (6, 40), (5, 40), (4, 40), (3, 40), (2, 25), (1, 20)]
)
def test_the_days_before_a_race_are_short(days_before: int, minutes: float) -> None:
    """Coaching rules 3.3.8."""
    told = replace(runner(Goal.HALF, 3), longest_run=brief(longest_km=30).longest_run)
    season = plan_season(told, MONDAY)
    race_day = told.goal_race.day
    assert race_day is not None
    day = race_day - timedelta(days=days_before)
    number = next(week.number for week in season.weeks if week.starts <= day <= week.ends)
    week = situation_of(told, season, number, history(mark("6:00")))

    limit = easy_limit(week, day, is_medium=False)

    assert week.form.minutes_of(limit) == pytest.approx(minutes)


@pytest.mark.parametrize(("years", "most"), [(49, 10), (50, 8), (64, 8), (65, 6)])
def test_hills_grow_to_ten_to_eight_from_50_on_and_to_six_from_65_on(
    years: int, most: int
) -> None:
    """J. Williams' article: 4 to 10; the rest is ours."""
    told = replace(
        brief(Goal.HALF, on(24 * 7 - 1), 40, 14, SIX_DAYS, age=AgeBand.of(years)), years=years
    )
    hills = [each.workout.hills for week in live(told) for each in week.planned]

    assert max(hills) == most
    # Once the most is reached, six every second week keep what they gave.
    after = [count for count in hills[hills.index(most) + 1 :] if count]
    assert set(after) <= {6}


def test_a_week_with_a_race_on_the_way_is_15_percent_shorter_and_holds_the_race() -> None:
    """Coaching rules 3.3.5."""
    alone = runner(Goal.MARATHON)
    raced = replace(alone, tune_ups=(GoalRace(Goal.TEN_K, on(13 * 7 - 1)),))
    number = 13
    before = live(alone)[number - 1].before
    season = plan_season(raced, MONDAY)
    week = situation_of(raced, season, number, before)

    without = total_metres(situation_of(alone, plan_season(alone, MONDAY), number, before))
    assert total_metres(week) == pytest.approx(0.85 * without - 10_000)
