"""How weeks and long runs grow from one to the next: coaching rules 3.2."""

from dataclasses import replace

import pytest

from bot.domain.brief import AgeBand, Brief
from bot.domain.fitness.easy_pace import easy_pace, with_easy_pace
from bot.domain.season.goal import Goal
from bot.domain.season.phases import Phase
from bot.domain.season.season import Season, SeasonWeek, plan_season
from bot.domain.season.volumes import light_weeks, most_growth
from tests.builders import MONDAY, brief, km, mark, on

SIX_DAYS = "mon tue wed thu sat sun"


def season(briefed: Brief) -> Season:
    return plan_season(with_easy_pace(briefed, (mark("6:00"),)), MONDAY)


def builds(planned: Season, *, is_far: bool = False) -> list[SeasonWeek]:
    return [
        week for week in planned.weeks if week.builds_left is not None and week.is_far == is_far
    ]


def longs(weeks: list[SeasonWeek]) -> list[float]:
    return [week.long.metres / 1000 for week in weeks if week.long]


@pytest.mark.parametrize(
    ("goal", "floor"),
    [(Goal.TEN_K, 26), (Goal.HALF, 34), (Goal.MARATHON, 52)],
)
def test_a_week_grows_by_8_percent_and_by_10_below_the_floor_of_its_goal(
    goal: Goal, floor: float
) -> None:
    assert most_growth(brief(goal), 1000 * floor) == pytest.approx(1080 * floor)
    assert most_growth(brief(goal), 1000 * floor - 1) == pytest.approx(1100 * floor, abs=2)


@pytest.mark.parametrize(
    ("years", "growth"), [(49, 1.08), (50, 1.06), (64, 1.06), (65, 1.05), (80, 1.05)]
)
def test_the_older_the_runner_the_less_a_week_grows(years: int, growth: float) -> None:
    assert most_growth(replace(brief(), years=years), 40_000) == pytest.approx(growth * 40_000)


def test_below_20_km_two_kilometres_more_are_allowed() -> None:
    assert most_growth(brief(), 12_000) == 14_000
    assert most_growth(brief(), 19_999) == pytest.approx(21_999)
    assert most_growth(brief(Goal.MILE), 20_000) == pytest.approx(21_600)


@pytest.mark.parametrize(
    ("briefed", "weeks", "light"),
    [
        (brief(running_days="wed sun"), 12, set()),
        (brief(), 4, set()),
        (brief(), 5, {3}),
        (brief(), 11, {4, 8}),
        (brief(), 12, {5, 9}),
        (brief(age=AgeBand.MASTERS), 11, {3, 6, 9}),
        (replace(brief(), weeks_off=4), 11, {3, 6, 9}),
        (brief(Goal.OFF_SEASON), 8, {4}),
        (brief(Goal.OFF_SEASON, age=AgeBand.MASTERS), 8, {3, 6}),
    ],
)
def test_light_weeks_come_after_three_build_weeks_and_from_50_after_two(
    briefed: Brief, weeks: int, light: set[int]
) -> None:
    """The first group may hold one more; on two days, and in four weeks, there are none."""
    assert {week + 1 for week in light_weeks(briefed, weeks)} == light


def test_a_light_week_has_four_fifths_and_three_quarters_of_the_long_run() -> None:
    planned = season(brief(Goal.MARATHON, on(21 * 7 - 1), 60, 20, SIX_DAYS))
    for number, week in enumerate(planned.weeks):
        if week.is_step_back:
            before = planned.weeks[max(0, number - 3) : number]
            assert week.distance
            assert week.long
            assert week.distance.metres == pytest.approx(
                0.80 * max(each.distance.metres for each in before if each.distance)
            )
            assert week.long.metres == pytest.approx(
                0.75
                * max(each.long.metres for each in before if each.long and not each.is_step_back)
            )


def test_a_light_week_of_the_off_season_has_15_percent_less() -> None:
    fourth = season(brief(Goal.OFF_SEASON, None, 45, 14)).weeks[3]

    assert fourth.is_step_back
    assert fourth.distance
    assert fourth.distance.metres == pytest.approx(0.85 * 45_000)


def test_the_long_runs_of_an_off_season_alternate_with_12_percent_less() -> None:
    planned = season(brief(Goal.OFF_SEASON, None, 45, 14))

    assert longs(builds(planned)) == pytest.approx([14, 12.32, 14, 12.32, 14, 12.32])


@pytest.mark.parametrize(("years", "minutes"), [(64, 120), (65, 100)])
def test_a_long_run_of_the_off_season_takes_two_hours_at_most_and_100_minutes_from_65_on(
    years: int, minutes: float
) -> None:
    slow = with_easy_pace(brief(Goal.OFF_SEASON, None, 45, 25), (mark("9:00"),))
    planned = plan_season(replace(slow, years=years), MONDAY)

    assert planned.longest.metres * easy_pace(slow).seconds_per_km / 60_000 == pytest.approx(
        minutes
    )


def test_the_long_runs_of_a_marathon_alternate_high_and_mid_from_the_last_one_back() -> None:
    """32, 30, 28 and 27.5 km and three quarters of 32 between them, in whole kilometres."""
    planned = season(brief(Goal.MARATHON, on(21 * 7 - 1), 60, 20, SIX_DAYS))

    assert planned.longest == km(32)
    assert longs(builds(planned))[-8:] == [24, 26, 24, 28, 24, 30, 24, 32]


def test_a_short_way_to_a_half_is_climbed_and_held_in_turn() -> None:
    planned = season(brief(Goal.HALF, on(16 * 7 - 1), 60, 20, SIX_DAYS))

    top = planned.longest.metres / 1000
    assert longs(builds(planned))[-3:] == [top, int(0.88 * top * 2) / 2, top]


def test_far_from_the_race_long_runs_reach_62_percent_and_alternate_with_less() -> None:
    planned = season(brief(Goal.MARATHON, on(52 * 7 - 1), 50, 18, SIX_DAYS))
    far = longs(builds(planned, is_far=True))

    assert planned.longest == km(31)
    assert max(far) == int(0.62 * 32 * 2) / 2
    assert min(far[3:]) == int(0.85 * max(far) * 2) / 2


@pytest.mark.parametrize(
    ("weeks_off", "shares"),
    [(3, [0.5, 0.5, 0.75, 1]), (4, [0.5, 0.5, 0.75, 0.75, 1])],
)
def test_half_of_a_break_at_half_of_the_usual_week_then_three_quarters(
    weeks_off: int, shares: list[float]
) -> None:
    """J. Daniels, for 6 to 28 days off; light weeks between them are no part of the way."""
    assert back_after(weeks_off)[: len(shares)] == pytest.approx(shares)


def test_a_longer_break_is_made_good_in_quarters() -> None:
    on_the_way = [0.33] * 3 + [0.5] * 3 + [0.75] * 3 + [0.9] * 3

    assert back_after(12)[:13] == pytest.approx([*on_the_way, 1])


def back_after(weeks_off: int) -> list[float]:
    told = brief(Goal.HALF, on(25 * 7 - 1), 5, 4, "wed sun")
    back = replace(told, weeks_off=weeks_off, usual_distance=km(30), usual_longest=km(8))
    planned = season(back)
    return [week.distance.metres / 30_000 for week in planned.weeks if week.distance]


def test_the_week_of_the_first_mile_workout_holds_its_distance() -> None:
    planned = season(brief(Goal.MARATHON, on(21 * 7 - 1), 60, 20, SIX_DAYS))
    at = next(n for n, week in enumerate(planned.weeks) if week.phase is Phase.MILE_BLOCK)
    before = [week.distance for week in planned.weeks[:at] if week.distance]

    assert planned.weeks[at].distance == max(before, key=lambda each: each.metres)
