"""How fast people have ever run, and how slow still counts as running."""

from bisect import bisect_left
from math import exp, log

from bot.domain.paces import Distance

# The fastest marks of men, on track or road, whichever is the faster.
_RECORDS = (
    (800, 100.91),
    (1_000, 131.96),
    (1_500, 206.00),
    (1_609.344, 223.13),
    (3_000, 437.55),
    (5_000, 755.36),
    (10_000, 1_571.00),
    (21_097.5, 3_402.0),
    (42_195, 7_235.0),
)
SLOWEST_SECONDS_PER_METRE = 1.2  # 20:00 a kilometre
SLOWEST_MILE_S = 20 * 60


def record_s(distance: Distance) -> float:
    """Estimate the world record over any distance; between two records pace fades evenly."""
    metres = [entry[0] for entry in _RECORDS]
    right = min(max(bisect_left(metres, distance.metres), 1), len(_RECORDS) - 1)
    (near, fast), (far, slow) = _RECORDS[right - 1], _RECORDS[right]
    exponent = log(slow / fast) / log(far / near)
    return fast * exp(exponent * log(distance.metres / near))


def slowest_s(distance: Distance) -> float:
    """Say how long a distance may take at most; a mile is bounded a little tighter."""
    if abs(distance.metres - 1_609.344) < 1:
        return SLOWEST_MILE_S
    return distance.metres * SLOWEST_SECONDS_PER_METRE
