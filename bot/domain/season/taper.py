"""How much lighter the days before a race are."""

from collections.abc import Mapping

from bot.domain.season.goal import Goal

# Shares of P / 7 by days before the race.
_TAPERS: Mapping[Goal, tuple[float, ...]] = {
    Goal.MILE: (0.55,),
    Goal.OFF_SEASON: (0.55,),
    Goal.FIVE_K: (0.48, 0.80),
    Goal.TEN_K: (0.48, 0.80),
    Goal.HALF: (0.45, 0.75),
    Goal.MARATHON: (0.40, 0.60, 0.80),
}
# The long run of the taper: up to so many days before the race, its share of the longest.
_TAPER_LONGS: Mapping[Goal, tuple[tuple[int, float], ...]] = {
    Goal.MILE: (),
    Goal.OFF_SEASON: (),
    Goal.FIVE_K: ((10, 0.75),),
    Goal.TEN_K: ((10, 0.75),),
    Goal.HALF: ((10, 0.65),),
    Goal.MARATHON: ((10, 0.42), (17, 0.68)),
}


def taper_days(goal: Goal) -> int:
    return 7 * len(_TAPERS[goal])


def taper_share(goal: Goal, before: int) -> float:
    """Give the share of an ordinary day that a day so many days before the race has."""
    shares = _TAPERS[goal]
    place = before // 7
    return shares[place] if 0 <= place < len(shares) else 1.0


def taper_long_share(goal: Goal, before: int) -> float:
    """Give the share of the longest long run that a long run has so many days before the race."""
    return next((share for most, share in _TAPER_LONGS[goal] if before <= most), 1.0)
