"""How the distance of a week is shared among its runs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import floor

LONG_SHARES = {1: 1.0, 2: 0.60, 3: 0.45}
LONG_SHARE = 0.30  # from four runs on
SHORTEST_RUN = 2500.0  # metres; rather one run less
_SHORTEST_EVER = 1500.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What there is to share.

    Attributes:
        total: Metres of the week.
        hard: Metres of the hard workout, 0 without one.
        easy: Easy days in order.
        long: The long day, if the week has one.
        long_share: The largest share of the week that a long run may have from four runs on.
        limit_on: The most metres of any one run on a day.
        longest_long: The most metres of a long run, from minutes.
        spare: Easy days to give up first where runs get too short.
    """

    total: float
    hard: float
    easy: Sequence[date]
    long: date | None
    long_share: float
    limit_on: Callable[[date], float]
    longest_long: float
    spare: Sequence[date] = ()


def share_out(load: Load) -> dict[date, float]:
    """Give each easy day and the long day its metres; a day without enough is left out."""
    days = list(load.easy)
    while True:
        runs = len(days) + (load.hard > 0) + (load.long is not None)
        share = LONG_SHARES.get(runs, load.long_share)
        long = _long_metres(load, share)
        each = (load.total - load.hard - long) / max(1, len(days))
        if not days or each >= SHORTEST_RUN or (len(days) == 1 and each >= _SHORTEST_EVER):
            break
        days.remove(next((day for day in load.spare if day in days), days[0]))
    metres = {day: min(each, load.limit_on(day), long or each) for day in days}
    if load.long is not None:
        while True:
            others = load.hard + sum(metres.values())
            fair = min(long, share / (1 - share) * others) if share < 1 else long
            if fair >= long - 1:
                break
            # A long run is never shorter than an easy one.
            long = fair
            metres = {day: min(length, long) for day, length in metres.items()}
        metres[load.long] = long
    rounded = {day: round_down(length) for day, length in metres.items()}
    return {day: length for day, length in _with_fair_long(load, rounded, share).items() if length}


def _with_fair_long(load: Load, metres: dict[date, float], share: float) -> dict[date, float]:
    """Hold the long run to its share of what the rounded others add up to."""
    if load.long is None or share >= 1:
        return metres
    others = load.hard + sum(length for day, length in metres.items() if day != load.long)
    fair = share / (1 - share) * others
    return metres | {load.long: round_down(min(metres[load.long], fair))}


def round_down(metres: float) -> float:
    """Round to what a runner can follow: 500 m from 5 km on, 100 m below."""
    step = 500 if metres >= 5000 else 100
    return max(0.0, floor(metres / step + 1e-9) * step)


def _long_metres(load: Load, share: float) -> float:
    if load.long is None:
        return 0
    room = max(0.0, load.total - load.hard)
    return min(share * load.total, room, load.limit_on(load.long), load.longest_long)
