"""A 5K or 10K is offered once in each cycle of a far season, where its mile block ends."""

from datetime import date, timedelta

from bot.domain.brief import Brief, Weekday
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.race_offers import is_day_to_offer_short, short_race_days
from bot.domain.season.season import plan_season

START = date(2026, 11, 23)
DAYS = frozenset({Weekday.TUE, Weekday.THU, Weekday.SAT, Weekday.SUN})


def brief(race_day: date, *tune_ups: GoalRace) -> Brief:
    return Brief(
        goal_race=GoalRace(Goal.MARATHON, race_day),
        weekly_distance=Distance(40_000),
        longest_run=Distance(16_000),
        days=DAYS,
        tune_ups=tune_ups,
    )


FAR, NEAR = date(2027, 11, 28), date(2027, 4, 25)


def test_each_cycle_offers_one_and_once() -> None:
    season = plan_season(brief(FAR), START)
    days = [START + timedelta(days=n) for n in range(370)]
    running = [day for day in days if day.weekday() in DAYS]

    offered = [day for day in running if is_day_to_offer_short(brief(FAR), season, day)]

    assert len(offered) == 4
    windows = {short_race_days(brief(FAR), season, day) for day in offered}
    assert len(windows) == 4
    for day in offered:
        window = short_race_days(brief(FAR), season, day)
        assert window is not None
        assert timedelta(weeks=2) <= window[0] - day <= timedelta(weeks=3)


def test_a_season_without_cycles_offers_none() -> None:
    season = plan_season(brief(NEAR), START)

    assert short_race_days(brief(NEAR), season, START) is None


def test_a_race_that_is_entered_is_not_offered() -> None:
    season = plan_season(brief(FAR), START)
    window = short_race_days(brief(FAR), season, START)
    assert window is not None

    entered = brief(FAR, GoalRace(Goal.TEN_K, window[1]))

    assert short_race_days(entered, season, START) is None
