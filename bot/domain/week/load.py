"""How the distance of a week is shared among its easy runs.

What long run and workouts leave is shared by weights, within limits, so that no two easy weeks
look like a row of equal runs.  What does not fit is left out of the week.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import floor
from statistics import fmean, pstdev

SHORTEST_RUN, SHORTEST_MINUTES = 2500.0, 20.0
_SHORTEST_EVER = 1500.0
AFTER_LONG, AFTER_HARD, BEFORE_LONG = 0.65, 0.85, 0.8
MEDIUM_LONG, MEDIUM_LONG_IN_SMALL_WEEKS = 1.6, 1.25
# The shortest easy run is so much of the longest, with three or more and with two.
SHORTEST_OF_MANY, SHORTEST_OF_TWO = 0.80, 0.87
LEAST_SPREAD, _FOUND_SPREAD, _A_LITTLE_LESS = 0.09, 0.082, 0.97
_AT_LEAST = 0.97  # of the lesser of planned and told: then limits give way
_NEARLY_LONG = 0.95
_EPSILON = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What there is to share.

    Attributes:
        total: Metres for the easy runs.
        at_least: Metres that may exceed the limits of shape, up to those of safety.
        weights: Each easy day with its weight.
        limits: The most metres of each day, by shape.
        most: The most metres of each day, by safety.
        spare: Easy days to give up first where runs get too short.
        shortest: Metres below which a run is dropped.
        step: What distances are rounded to; 0 keeps them.
    """

    total: float
    at_least: float
    weights: Mapping[date, float]
    limits: Mapping[date, float]
    most: Mapping[date, float]
    spare: Sequence[date]
    shortest: float
    step: float


def share_out(load: Load) -> dict[date, float]:
    """Give each easy day its metres; a day without enough is left out."""
    days = [day for day in load.weights if load.most[day] >= min(load.shortest, _SHORTEST_EVER)]
    while days:
        metres = _fill(load, days)
        if len(days) == 1 or min(metres.values()) >= load.shortest - _EPSILON:
            break
        short = [day for day in days if metres[day] < load.shortest - _EPSILON]
        order = [day for day in load.spare if day in days]
        # A day that a limit holds short would stay short.
        held = [day for day in short if load.most[day] < load.shortest]
        days.remove((held or order or days)[0])
    if not days or (len(days) == 1 and metres[days[0]] < min(load.shortest, _SHORTEST_EVER)):
        return {}
    shaped = _shaped(metres)
    rounded = _rounded(load, shaped)
    while load.step and len(rounded) > 2 and _spread(rounded) < _FOUND_SPREAD:
        shortest = min(rounded, key=lambda day: rounded[day])
        if rounded[shortest] - load.step < min(load.shortest, SHORTEST_RUN):
            break
        rounded[shortest] -= load.step
    return rounded


def round_down(metres: float, step: float) -> float:
    return metres if step <= 0 else floor(metres / step + 1e-6) * step


def _fill(load: Load, days: Sequence[date]) -> dict[date, float]:
    metres = _within(load.total, {day: load.weights[day] for day in days}, load.limits)
    missing = min(load.total, load.at_least) - sum(metres.values())
    if missing <= _EPSILON:
        return metres
    wider = {day: max(load.limits[day], load.most[day]) for day in days}
    wanted = min(load.total, load.at_least)
    return _within(wanted, {day: load.weights[day] for day in days}, wider)


def _within(
    total: float, weights: Mapping[date, float], limits: Mapping[date, float]
) -> dict[date, float]:
    """Share by weight; what a limit cuts off goes to the others."""
    metres: dict[date, float] = {}
    open_days, left = dict(weights), total
    while open_days:
        unit = max(0.0, left) / sum(open_days.values())
        full = [day for day, weight in open_days.items() if weight * unit >= limits[day]]
        if not full:
            metres |= {day: weight * unit for day, weight in open_days.items()}
            break
        for day in full:
            metres[day] = limits[day]
            left -= limits[day]
            del open_days[day]
    return metres


def _shaped(metres: dict[date, float]) -> dict[date, float]:
    """Let the shortest run be clearly shorter than the longest."""
    if len(metres) < 2:
        return metres
    share = SHORTEST_OF_MANY if len(metres) >= 3 else SHORTEST_OF_TWO
    shortest = min(metres, key=lambda day: metres[day])
    shaped = metres | {shortest: min(metres[shortest], share * max(metres.values()))}
    while len(shaped) > 2 and _spread(shaped) < LEAST_SPREAD and shaped[shortest] > SHORTEST_RUN:
        shaped[shortest] *= _A_LITTLE_LESS
    return shaped


def _spread(metres: Mapping[date, float]) -> float:
    return pstdev(metres.values()) / fmean(metres.values())


def _rounded(load: Load, metres: dict[date, float]) -> dict[date, float]:
    """Round down, and give what that leaves to the runs that lost most."""
    if load.step <= 0:
        return metres
    rounded = {day: round_down(length, load.step) for day, length in metres.items()}
    left = sum(metres.values()) - sum(rounded.values())
    shortest = min(metres, key=lambda day: metres[day])
    for day in sorted(metres, key=lambda day: rounded[day] - metres[day]):
        more = rounded[day] + load.step
        is_shape = day == shortest and len(metres) > 1
        if left >= load.step - _EPSILON and not is_shape and more <= load.most[day] + 1e-6:
            rounded[day] = more
            left -= load.step
    return {day: length for day, length in rounded.items() if length > 0}
