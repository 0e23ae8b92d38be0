"""Plans of random runners whose figures fit each other, run as planned: no rule is broken."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bot.domain.brief import AgeBand, Brief, OwnPlan, Weekday
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.fitness.marks import Mark
from bot.domain.quantities import MILE, Distance, Duration, Units
from bot.domain.season.goal import Goal, GoalRace
from tests.builders import MONDAY
from tests.domain.figures import FIGURES
from tests.domain.invariants import COMPANIONS, INVARIANTS, Lived
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
    elif chance.random() < 0.08:  # who ran more before some weeks off
        more = chance.uniform(1, 2.5)
        briefed = replace(
            briefed,
            weeks_off=chance.randint(1, 14),
            usual_distance=Distance(round(weekly * 1000 * more)),
            usual_longest=Distance(round(longest * 1000 * more)),
        )
    return briefed, Lived(briefed, starts, live(briefed, starts, miles))


def random_companion(seed: int) -> Lived:
    """Whoever follows a plan of their own: one or two hard days, a long day."""
    chance = Random(seed)
    starts = MONDAY + timedelta(days=chance.choice([0, 0, chance.randint(0, 6)]))
    hard, long = chance.choice(
        [({1}, 6), ({1, 3}, 5), ({1, 4}, 6), ({2}, 5), ({1, 3}, 6), ({2, 4}, 0)]
    )
    others = chance.sample(
        [day for day in Weekday if day not in {*hard, long}], chance.randint(0, 4)
    )
    goal = chance.choice(list(Goal))
    away = timedelta(days=chance.choice([chance.randint(20, 140), chance.randint(100, 400)]))
    miles = (Mark(starts - timedelta(days=30), MILE, Duration(chance.randint(270, 600))),)
    weekly = chance.uniform(30, 110)
    briefed = with_easy_pace(
        Brief(
            goal_race=GoalRace(goal, None if goal is Goal.OFF_SEASON else starts + away),
            weekly_distance=Distance(round(weekly * 1000)),
            longest_run=Distance(round(weekly * 1000 * chance.uniform(0.25, 0.45))),
            days=frozenset(map(Weekday, {*hard, long, *others})),
            years=chance.randint(18, 70),
            age=AgeBand.ADULT,
            own_plan=OwnPlan(
                frozenset(map(Weekday, hard)),
                Weekday(long),
                speed_day=chance.choice([None, Weekday(min(hard))]),
                has_race_pace=chance.random() < 0.3,
            ),
        ),
        miles,
    )
    briefed = replace(briefed, age=AgeBand.of(briefed.age_in_years))
    return Lived(briefed, starts, live(briefed, starts, miles))


@pytest.mark.parametrize("block", range(4))
def test_random_runners_break_no_rule(block: int) -> None:
    assert not broken_rules(range(block * RUNNERS, (block + 1) * RUNNERS))


# What broke a rule when thousands were planned: weeks 30 % above the one two weeks before,
# light weeks of 6 km from which a run fell out, a first run cut to 2 km with the week it began in,
# a long run a kilometre longer where half of one would do, marathon pace in the longest run, weeks
# that grew together with their long run, threshold in the second week after a month off, a target
# slower than easy running as marathon pace, mile work too soon after weeks off where the season
# began on a Sunday, marathon pace by a peak that no week reached, 102 minutes in weeks that never
# became large, a run of 1.5 km beside a workout and a long run, a last workout longer than the
# room that the long run left it, a longest run six days before a race that
# was three weeks away, a long run that fell
# between two days without one and was not rounded, and three that the invariants read otherwise
# than the rules.
BROKEN_ONCE = (
    *(695, 944, 946, 1304, 1409, 1472, 1535, 1841, 1894, 1968, 2156, 2306, 2331, 2571, 2572, 2777),
    *(2620, 3186, 3345, 4369, 1194, 2888, 938, 965, 1712, 1491, 1615, 4301, 3342),
    *(2815, 3807, 3828, 3843, 3933, 4002, 4044, 4111, 4320, 4352, 5591),
)


def test_runners_whose_plans_broke_a_rule_once_break_none() -> None:
    assert not [line for seed in BROKEN_ONCE for line in broken_rules(range(seed, seed + 1))]


@pytest.mark.weekly
@pytest.mark.parametrize("block", range(4, 44))
def test_thousands_of_random_runners_break_no_rule(block: int) -> None:
    assert not broken_rules(range(block * RUNNERS, (block + 1) * RUNNERS))


@pytest.mark.parametrize("block", range(2))
def test_beside_plans_of_the_runners_own_no_rule_is_broken(block: int) -> None:
    seeds = range(block * RUNNERS, (block + 1) * RUNNERS)
    lived = ((seed, random_companion(seed)) for seed in seeds)

    assert not [
        f"{seed}: {rule.__name__}: {days[:2]}"
        for seed, each in lived
        for rule in COMPANIONS
        if (days := list(rule(each)))
    ]


def broken_rules(seeds: range) -> list[str]:
    """Name each rule that a runner's plan breaks, with the seed that plans it again."""
    return [
        f"{seed}: {rule.__name__}: {days[:2]}"
        for seed, lived in ((seed, random_runner(seed)[1]) for seed in seeds)
        for rule in (*INVARIANTS, *FIGURES)
        if (days := list(rule(lived)))
    ]
