"""Plans of random runners, run as planned: what no plan may ever do, and what few may."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bot.domain.brief import AgeBand, Brief, Weekday
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.fitness.marks import Mark
from bot.domain.quantities import MILE, Distance, Duration, Units
from bot.domain.season.goal import Goal, GoalRace
from tests.builders import MONDAY
from tests.domain.invariants import INVARIANTS, Lived
from tests.domain.seasons_lived import live

RUNNERS = 100  # in each of four tests
# Rules that contradictory figures may break, as often as one runner in so many.
MAY_YIELD = {
    "the_first_week_is_what_was_told": 25,
    "light_weeks_are_lighter_and_never_the_second": 25,
    "the_longest_run_is_as_long_as_the_ladder_leads": 25,
    "every_race_specific_build_week_has_its_race_session": 25,
    "a_week_is_30_percent_above_the_one_two_weeks_before_at_most": 50,
    "hills_come_once_a_week_and_grow_by_one": 50,
    "sums_agree": 12,
    "the_off_season_is_relief": 100,
    "easy_runs_are_not_all_equal": 50,
}


def random_runner(seed: int) -> tuple[Brief, Lived]:
    """Anyone who may come, with figures that fit each other."""
    chance = Random(seed)
    starts = MONDAY + timedelta(days=chance.choice([0, 0, 0, chance.randint(0, 6)]))
    goal = chance.choice(list(Goal))
    years = chance.choice([chance.randint(16, 79), chance.randint(18, 49)])
    if years < 18 and goal is Goal.MARATHON:
        goal = Goal.HALF
    away = chance.choice(
        [chance.randint(3, 60), chance.randint(28, 200), chance.randint(100, 728)]
    )
    n = chance.randint(2, 7)
    miles = (Mark(starts - timedelta(days=30), MILE, Duration(chance.randint(250, 900))),)
    known = with_easy_pace(
        Brief(
            goal_race=GoalRace(
                goal, None if goal is Goal.OFF_SEASON else starts + timedelta(days=away)
            ),
            weekly_distance=None,
            longest_run=None,
            days=frozenset(chance.sample(list(Weekday), n)),
            age=AgeBand.of(years),
            years=years,
            is_new=chance.random() < 0.1,
            is_first_race=chance.random() < 0.2,
            units=chance.choice([Units.KM, Units.KM, Units.MI]),
        ),
        miles,
    )
    assert known.easy_pace is not None
    an_hour = 3600 / known.easy_pace.seconds_per_km
    most = n * an_hour * (0.8 if years >= 65 else 1.15)
    weekly = max(8.0, min(chance.uniform(8, 130), most, n * 17))
    longest = min(max(weekly / n * 1.1, weekly * chance.uniform(0.22, 0.5)), 1.3 * an_hour)
    briefed = replace(
        known,
        weekly_distance=Distance(round(weekly * 1000)),
        longest_run=Distance(round(longest * 1000)),
    )
    return briefed, Lived(briefed, starts, live(briefed, starts, miles))


def broken_rules(seeds: range) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = Counter()
    found: list[str] = []
    for seed in seeds:
        _, lived = random_runner(seed)
        for rule in INVARIANTS:
            days = list(rule(lived))
            if days:
                counts[rule.__name__] += 1
                found.append(f"{seed}: {rule.__name__}: {days[:2]}")
    return counts, found


@pytest.mark.parametrize("block", range(4))
def test_random_runners_break_no_rule(block: int) -> None:
    counts, found = broken_rules(range(block * RUNNERS, (block + 1) * RUNNERS))
    too_many = {
        name: count
        for name, count in counts.items()
        if count * MAY_YIELD.get(name, 10**6) > RUNNERS
    }

    assert not too_many, found
