"""The weather as a runner tells it."""

from dataclasses import dataclass

from bot.domain.health.heat import Heat, heat_from_dew_point, heat_of

DAMP, DRY = 0.70, 0.30  # what "humid" and "dry" are taken for
# What days to come are taken for, where nobody can know it, or nothing but "hot" was said.
USUAL_HUMIDITY, USUAL_HEAT_C = 0.60, 30.0


@dataclass(frozen=True, slots=True)
class Weather:
    """The air as it was told, in °C.

    Attributes:
        humidity: The relative humidity, 0.6 for 60 %; ``None`` where the dew point was told.
        is_assumed: The humidity is what a word such as "humid", or a forecast, is taken for.
        is_bare: No temperature was told, but that it is hot.
        is_fahrenheit: The runner thinks in °F.
    """

    temperature_c: float
    humidity: float | None = None
    dew_point_c: float | None = None
    is_fahrenheit: bool = False
    is_assumed: bool = False
    is_bare: bool = False

    @property
    def heat(self) -> Heat:
        if self.dew_point_c is not None:
            return heat_from_dew_point(self.temperature_c, self.dew_point_c)
        return heat_of(self.temperature_c, DAMP if self.humidity is None else self.humidity)
