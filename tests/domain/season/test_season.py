"""The way to race day: phases and weekly distances."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from bot.domain.brief import AgeBand, Weekday
from bot.domain.season.age_limits import TooYoungError
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase, RaceDayError, Season, plan_season
from tests.builders import MONDAY, RACE_DAY, brief, km, on

LETTERS = {
    Phase.BASE: "b",
    Phase.MILE_BLOCK: "m",
    Phase.RACE_SPECIFIC: "s",
    Phase.TAPER: "t",
    Phase.RECOVERY: "r",
}


def spelled(season: Season) -> str:
    """Spell a season as one letter a week."""
    return "".join(LETTERS[week.phase] for week in season.weeks)


def kilometres(season: Season) -> list[float]:
    return [week.distance.metres / 1000 if week.distance else 0 for week in season.weeks]


@pytest.mark.parametrize(
    ("goal", "weeks", "phases"),
    [
        (Goal.MILE, 6, "bmmmmt"),
        (Goal.FIVE_K, 8, "bmmmssst"),
        (Goal.TEN_K, 12, "bmmmmmssssst"),
        (Goal.HALF, 16, "bbbbmmmmsssssstt"),
        (Goal.MARATHON, 21, "bbbbmmmmmmssssssssttt"),
    ],
)
def test_base_comes_first_then_the_mile_block_then_the_race(
    goal: Goal, weeks: int, phases: str
) -> None:
    season = plan_season(brief(goal, on(7 * weeks - 1)), MONDAY)

    assert spelled(season).rstrip("r") == phases


@pytest.mark.parametrize(
    ("weeks", "phases"),
    [
        (3, "ttt"),
        (4, "bttt"),
        (6, "sssttt"),
        (8, "sssssttt"),
        (12, "mmsssssssttt"),
        (16, "bmmmmssssssssttt"),
    ],
)
def test_few_weeks_shrink_everything_but_the_taper(weeks: int, phases: str) -> None:
    season = plan_season(brief(Goal.MARATHON, on(7 * weeks - 1)), MONDAY)

    assert spelled(season).rstrip("r") == phases


@pytest.mark.parametrize("goal", list(Goal))
@pytest.mark.parametrize("weeks", range(5, 105, 3))
def test_many_weeks_repeat_base_and_block(goal: Goal, weeks: int) -> None:
    phases = spelled(plan_season(brief(goal, on(7 * weeks - 1)), MONDAY))

    assert "m" * 8 not in phases
    assert "b" * 9 not in phases


@pytest.mark.parametrize(
    ("goal", "shares"),
    [
        (Goal.MILE, [0.55 * 6 / 7]),
        (Goal.TEN_K, [0.48 * 6 / 7]),
        (Goal.HALF, [0.75, 0.45 * 6 / 7]),
        (Goal.MARATHON, [0.8, 0.6, 0.4 * 6 / 7]),
    ],
)
def test_each_day_of_the_taper_takes_its_share_of_an_ordinary_one(
    goal: Goal, shares: list[float]
) -> None:
    season = plan_season(brief(goal), MONDAY)
    peak = max(kilometres(season))
    taper = [
        week.distance.metres / 1000 / peak
        for week in season.weeks
        if week.phase is Phase.TAPER and week.distance
    ]

    assert taper == pytest.approx(shares)


def test_a_race_in_midweek_has_a_taper_counted_in_days() -> None:
    wednesday = RACE_DAY + timedelta(days=3)
    season = plan_season(brief(Goal.MARATHON, wednesday), MONDAY)
    tapers = [week.starts for week in season.weeks if week.phase is Phase.TAPER]

    assert 18 <= (wednesday - tapers[0]).days <= 25


def test_the_week_grows_by_at_most_10_percent_of_the_largest_before() -> None:
    season = plan_season(brief(Goal.MARATHON), MONDAY)
    weeks = [week for week in season.weeks if week.phase is not Phase.RECOVERY]
    lengths = kilometres(replace(season, weeks=tuple(weeks)))

    for number, length in enumerate(lengths[1:], start=1):
        assert length <= 1.10 * max(lengths[max(0, number - 4) : number])


def test_at_most_four_build_weeks_follow_each_other_and_the_second_is_one() -> None:
    season = plan_season(brief(), MONDAY)

    assert [week.number for week in season.weeks if week.is_step_back] == [4, 8, 12]


def test_from_50_every_third_week_is_lighter() -> None:
    season = plan_season(brief(age=AgeBand.MASTERS), MONDAY)

    assert [week.number for week in season.weeks if week.is_step_back] == [3, 6, 9, 12]


def test_distance_grows_by_what_the_goal_adds_and_by_half_at_most() -> None:
    season = plan_season(
        brief(Goal.MARATHON, weekly_km=50, running_days=frozenset(Weekday)), MONDAY
    )

    assert season.peak.metres == pytest.approx(75_000)
    assert plan_season(
        brief(Goal.FIVE_K, weekly_km=50, running_days=frozenset(Weekday)), MONDAY
    ).peak.metres == pytest.approx(66_000)


def test_a_runner_above_the_goals_ceiling_keeps_their_distance() -> None:
    assert max(kilometres(plan_season(brief(Goal.MILE, weekly_km=75), MONDAY))) == 75


def test_the_off_season_never_builds_and_ends_in_eight_weeks() -> None:
    season = plan_season(brief(Goal.OFF_SEASON), MONDAY)

    assert spelled(season) == "bmmmmmmt"
    assert max(kilometres(season)) == 40


def test_weeks_are_calendar_weeks_and_the_first_starts_when_the_plan_does() -> None:
    thursday = MONDAY + timedelta(days=3)
    season = plan_season(brief(), thursday)

    assert season.weeks[0].starts == thursday
    assert all(week.starts.weekday() == 0 for week in season.weeks[1:])
    assert all(
        later.starts == earlier.ends + timedelta(days=1)
        for earlier, later in pairwise(season.weeks)
    )


def test_the_first_week_holds_the_running_days_left_in_it() -> None:
    thursday = MONDAY + timedelta(days=3)

    assert kilometres(plan_season(brief(), thursday))[0] == pytest.approx(30)


@pytest.mark.parametrize("day", [MONDAY, MONDAY - timedelta(days=1), date(2020, 1, 1)])
def test_a_race_day_that_is_not_ahead_is_refused(day: date) -> None:
    with pytest.raises(RaceDayError, match=day.isoformat()):
        plan_season(brief(race_day=day), MONDAY)


def test_a_race_more_than_104_weeks_away_is_refused() -> None:
    plan_season(brief(race_day=on(728)), MONDAY)
    with pytest.raises(RaceDayError, match="104 weeks"):
        plan_season(brief(race_day=on(729)), MONDAY)


def test_runners_under_16_are_refused() -> None:
    with pytest.raises(TooYoungError, match="16"):
        plan_season(brief(age=AgeBand.CHILD), MONDAY)


def test_at_16_a_half_marathon_is_the_longest_race() -> None:
    plan_season(brief(Goal.HALF, age=AgeBand.YOUTH), MONDAY)
    with pytest.raises(TooYoungError, match="18"):
        plan_season(brief(Goal.MARATHON, age=AgeBand.YOUTH), MONDAY)


def test_new_runners_have_four_weeks_of_base_first() -> None:
    season = plan_season(brief(Goal.FIVE_K, on(69), is_new=True), MONDAY)

    assert spelled(season).startswith("bbbb")


def test_after_30_days_without_a_run_four_weeks_of_base_come_first_too() -> None:
    season = plan_season(brief(Goal.FIVE_K, on(69), None, None), MONDAY)

    assert spelled(season).startswith("bbbb")


def test_easy_weeks_follow_a_marathon() -> None:
    assert spelled(plan_season(brief(Goal.MARATHON), MONDAY)).endswith("tttrrrr")


def test_the_biggest_week_of_the_year_lets_a_week_grow_further() -> None:
    told = brief(Goal.MARATHON, weekly_km=40, running_days="mon tue wed thu sat sun")

    usual, known = (
        plan_season(each, MONDAY).peak for each in (told, replace(told, biggest_week=km(64)))
    )

    assert usual.metres <= 1.5 * 40_000 + 1
    assert known.metres == pytest.approx(1.1 * 64_000, abs=500)
