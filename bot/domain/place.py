"""Where a runner runs, as roughly as the weather needs it."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A square of the map, a tenth of a degree wide: in Berlin some 11 km by 7.

    A runner may live in it; where in it is not kept.

    Attributes:
        north: The latitude of its middle, in tenths of a degree.
        east: The longitude of its middle, in tenths of a degree.
    """

    north: int
    east: int

    @classmethod
    def around(cls, latitude: float, longitude: float) -> Self:
        return cls(round(latitude * 10), round(longitude * 10))

    @property
    def latitude(self) -> float:
        return self.north / 10

    @property
    def longitude(self) -> float:
        return self.east / 10

    def __str__(self) -> str:
        return f"{self.latitude:.1f}, {self.longitude:.1f}"
