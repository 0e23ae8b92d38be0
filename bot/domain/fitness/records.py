"""The fastest times ever run, over any distance."""

from bisect import bisect_right
from math import exp, log

# Fastest ever run, whoever ran it; below and above, as fast as the nearest.
_RECORDS = (
    (100.0, 9.58),
    (200.0, 19.19),
    (400.0, 43.03),
    (800.0, 100.91),
    (1000.0, 131.96),
    (1500.0, 206.0),
    (1609.344, 223.13),
    (3000.0, 437.55),
    (5000.0, 755.36),
    (10_000.0, 1571.0),
    (21_097.5, 3440.0),
    (42_195.0, 7235.0),
    (100_000.0, 21_935.0),
    (319_614.0, 86_400.0),
)


def record_s(metres: float) -> float:
    """Estimate the world record for any distance, between those that are kept.

    >>> round(record_s(42_195))
    7235
    """
    places = [distance for distance, _ in _RECORDS]
    right = bisect_right(places, metres)
    if right == 0:
        return metres / 100 * _RECORDS[0][1]
    if right == len(_RECORDS):
        distance, time = _RECORDS[-1]
        return metres / distance * time
    (d1, t1), (d2, t2) = _RECORDS[right - 1], _RECORDS[right]
    share = log(metres / d1) / log(d2 / d1)
    return exp(log(t1) + share * log(t2 / t1))
