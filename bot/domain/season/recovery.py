"""After a race: the days of easy running, and how much of the usual distance its weeks have."""

from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal

RECOVERY_DAYS = {
    Goal.MILE: 1,
    Goal.OFF_SEASON: 1,
    Goal.FIVE_K: 2,
    Goal.TEN_K: 4,
    Goal.HALF: 7,
    Goal.MARATHON: 14,
}
_RECOVERIES = {
    Goal.MILE: (0.75,),
    Goal.OFF_SEASON: (0.75,),
    Goal.FIVE_K: (0.70,),
    Goal.TEN_K: (0.60,),
    Goal.HALF: (0.50, 0.75),
    Goal.MARATHON: (0.30, 0.50, 0.60, 0.75),
}
_ABOUT = 1.03  # a course is rarely measured to the metre


def recovery_shares(goal: Goal) -> tuple[float, ...]:
    return _RECOVERIES[goal]


def easy_days_after(raced: Distance) -> int:
    """Count the easy days that follow a race of any distance: those of the next shorter goal."""
    shorter = (
        days
        for goal, days in RECOVERY_DAYS.items()
        if goal.distance.metres <= _ABOUT * raced.metres
    )
    return max(shorter, default=1)
