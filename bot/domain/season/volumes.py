"""Weekly distances: how they grow, step back and taper."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.domain.brief import AgeBand, Brief
from bot.domain.season.goal import Goal
from bot.domain.season.phases import Phase

GROWTH = 0.08  # a little below the 10 % that a week may grow
STEP_BACK = 0.75
MOST_GROWTH = 1.5
FIRST_RUN_KM = 4.0  # 30 easy minutes
_CAPS_KM = {
    Goal.MILE: 60,
    Goal.FIVE_K: 70,
    Goal.TEN_K: 80,
    Goal.HALF: 90,
    Goal.MARATHON: 110,
    Goal.OFF_SEASON: 0,  # the distance is held
}
_TAPERS = {
    Goal.MILE: (0.60,),
    Goal.OFF_SEASON: (0.60,),
    Goal.FIVE_K: (0.60,),
    Goal.TEN_K: (0.60,),
    Goal.HALF: (0.75, 0.50),
    Goal.MARATHON: (0.80, 0.65, 0.45),
}
_RECOVERIES = {
    Goal.MILE: (0.75,),
    Goal.OFF_SEASON: (0.75,),
    Goal.FIVE_K: (0.70,),
    Goal.TEN_K: (0.60,),
    Goal.HALF: (0.50,),
    Goal.MARATHON: (0.30, 0.50, 0.60),
}


def starting_metres(brief: Brief) -> float:
    """What a week holds at first, in metres: what the runner runs now."""
    if brief.weekly_distance is not None:
        return brief.weekly_distance.metres
    return FIRST_RUN_KM * 1000 * min(len(brief.days), 4)


def taper_weeks(goal: Goal) -> int:
    return len(_TAPERS[goal])


def step_back_every(brief: Brief) -> int:
    return 3 if brief.age in {AgeBand.MASTERS, AgeBand.SENIOR} else 4


def training_weeks(
    brief: Brief, phases: Sequence[Phase], shift: int = 0
) -> Iterator[tuple[float, bool]]:
    """Give metres and whether it is a step-back, for each week before the taper.

    Args:
        brief: The runner.
        phases: The phase of each week.
        shift: How many weeks earlier the lighter weeks come.
    """
    goal = brief.goal_race.goal
    level = starting_metres(brief)
    ceiling = max(level, min(level * MOST_GROWTH, _CAPS_KM[goal] * 1000))
    every = step_back_every(brief)
    # In companion mode the runner's own plan has its own lighter weeks.
    is_even = goal is Goal.OFF_SEASON or brief.own_plan is not None
    for number, (before, phase) in enumerate(pairwise((None, *phases)), start=1):
        if (number + shift) % every == 0 and number < len(phases) and not is_even:
            yield level * STEP_BACK, True
            continue
        is_new_stimulus = phase is not before and phase is not Phase.BASE
        if number > 1 and not is_new_stimulus:
            level = min(ceiling, level * (1 + GROWTH))
        yield level, False


def taper_metres(goal: Goal, peak: float, weeks: int, last_days: int) -> list[float]:
    """Give the metres of each calendar week of the taper, the race not counted.

    Args:
        goal: What is tapered for.
        peak: The largest week before the taper, in metres.
        weeks: Calendar weeks, the race week included.
        last_days: Days of the race week before race day.
    """
    shares = list(_TAPERS[goal])
    if weeks > len(shares):
        shares.append(shares[-1] * last_days / 7)
    return [peak * share for share in shares[-weeks:]]


def recovery_metres(goal: Goal, level: float) -> list[float]:
    return [level * share for share in _RECOVERIES[goal]]
