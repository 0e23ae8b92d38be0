"""Plans of random runners whose figures fit each other, run as planned: no rule is broken."""

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
    if chance.random() < 0.05:  # who does not run yet
        briefed = replace(known, is_new=True)
    return briefed, Lived(briefed, starts, live(briefed, starts, miles))


@pytest.mark.parametrize("block", range(4))
def test_random_runners_break_no_rule(block: int) -> None:
    assert not broken_rules(range(block * RUNNERS, (block + 1) * RUNNERS))


# What broke a rule when thousands were planned: weeks 30 % above the one two weeks before,
# light weeks of 6 km from which a run fell out, a first run cut to 2 km with the week it began in.
BROKEN_ONCE = (
    *(944, 946, 1304, 1409, 1472, 1535, 1841, 1894, 1968, 2156, 2306, 2331, 2571, 2777, 2815),
)


def test_runners_whose_plans_broke_a_rule_once_break_none() -> None:
    assert not [line for seed in BROKEN_ONCE for line in broken_rules(range(seed, seed + 1))]


@pytest.mark.weekly
@pytest.mark.parametrize("block", range(4, 44))
def test_thousands_of_random_runners_break_no_rule(block: int) -> None:
    assert not broken_rules(range(block * RUNNERS, (block + 1) * RUNNERS))


def broken_rules(seeds: range) -> list[str]:
    """Name each rule that a runner's plan breaks, with the seed that plans it again."""
    return [
        f"{seed}: {rule.__name__}: {days[:2]}"
        for seed, lived in ((seed, random_runner(seed)[1]) for seed in seeds)
        for rule in INVARIANTS
        if (days := list(rule(lived)))
    ]
