"""The weather as a runner tells it."""

from dataclasses import dataclass

from bot.domain.health.heat import Heat, heat_from_dew_point, heat_of

DAMP, DRY = 0.70, 0.30  # what "humid" and "dry" are taken for


@dataclass(frozen=True, slots=True)
class Weather:
    """The air as it was told, in °C.

    Attributes:
        humidity: The relative humidity, 0.6 for 60 %; ``None`` where the dew point was told.
        is_assumed: The humidity is what a word such as "humid" is taken for.
        is_fahrenheit: The runner thinks in °F.
    """

    temperature_c: float
    humidity: float | None = None
    dew_point_c: float | None = None
    is_fahrenheit: bool = False
    is_assumed: bool = False

    @property
    def heat(self) -> Heat:
        if self.dew_point_c is not None:
            return heat_from_dew_point(self.temperature_c, self.dew_point_c)
        return heat_of(self.temperature_c, DAMP if self.humidity is None else self.humidity)
