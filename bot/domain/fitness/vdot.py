"""VDOT: current running fitness as one number, from one all-out effort.

Source: J. Daniels and J. Gilbert, *Oxygen Power* (1979).  Its two regressions give the oxygen
cost of a velocity and the share of VO2max that can be held for a time.
"""

from functools import lru_cache
from math import exp, sqrt

from bot.domain.quantities import Distance, Duration, Pace

TABLES = (30.0, 85.0)  # the scores that published tables cover; beyond is extrapolation


def estimate_vdot(distance: Distance, duration: Duration) -> float:
    """Estimate VDOT from a race or a time trial run at full effort.

    An easy run gives a number too, but a meaningless one: the formula assumes that the runner
    could not have gone faster.

    Args:
        distance: Length of the effort.
        duration: Time it took, warm-up and stops excluded.

    Returns:
        VDOT in ml of oxygen per kg of body mass per minute, not rounded.
    """
    return _vdot(distance.metres, duration.seconds / 60)


def predict_duration(vdot: float, distance: Distance) -> Duration:
    """Predict the time for a distance at full effort: the one that gives the same VDOT."""
    return Duration(_minutes_for(vdot, distance.metres) * 60)


def pace_at(vdot: float, share: float) -> Pace:
    """Find the pace that costs a share of VO2max, 0.7 for 70 %."""
    metres_per_minute = _velocity(vdot * share)
    return Pace(60_000 / metres_per_minute)


def oxygen_cost_of(pace: Pace) -> float:
    """Give the oxygen cost of a pace, in ml per kg and minute."""
    return _oxygen_cost(60_000 / pace.seconds_per_km)


def is_extrapolated(vdot: float) -> bool:
    """Whether a score lies outside what was measured and published."""
    return not TABLES[0] <= vdot <= TABLES[1]


def _vdot(metres: float, minutes: float) -> float:
    return _oxygen_cost(metres / minutes) / _share_of_max(minutes)


def _oxygen_cost(metres_per_minute: float) -> float:
    return -4.60 + 0.182258 * metres_per_minute + 0.000104 * metres_per_minute**2


def _share_of_max(minutes: float) -> float:
    return 0.8 + 0.1894393 * exp(-0.012778 * minutes) + 0.2989558 * exp(-0.1932605 * minutes)


def _velocity(oxygen_cost: float) -> float:
    """Invert the oxygen cost: metres per minute."""
    root = sqrt(0.182258**2 + 4 * 0.000104 * (4.60 + oxygen_cost))
    return (-0.182258 + root) / (2 * 0.000104)


@lru_cache(maxsize=4096)
def _minutes_for(vdot: float, metres: float) -> float:
    # VDOT falls strictly with time, and nobody holds more than 1.3 or less than 0.8 of it.
    low, high = metres / _velocity(vdot * 1.3), metres / _velocity(vdot * 0.8)
    while high - low > 1e-7 * high:
        middle = (low + high) / 2
        if _vdot(metres, middle) > vdot:
            low = middle
        else:
            high = middle
    return (low + high) / 2
