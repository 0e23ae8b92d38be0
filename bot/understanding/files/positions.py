"""The way between two places on the ground."""

from math import asin, cos, radians, sin, sqrt

_EARTH = 6_371_008.8  # its mean radius in metres

GroundPlace = tuple[float, float]
"""Latitude and longitude, in degrees."""


def metres_between(one: GroundPlace, other: GroundPlace) -> float:
    """Metres along the great circle, by the haversine formula."""
    if one == other:
        return 0.0
    here, there = radians(one[0]), radians(other[0])
    north = sin((there - here) / 2) ** 2
    east = sin(radians(other[1] - one[1]) / 2) ** 2
    return 2 * _EARTH * asin(sqrt(min(1.0, north + cos(here) * cos(there) * east)))
