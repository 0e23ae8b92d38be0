"""What a forecast means for a run: heat, ice, storm, wind or cold at the hour at which it is run.

Thresholds are those of national weather services, which warn of what harms people outside; what
heat costs is in ``heat``, and wind chill is the formula of Environment Canada and the US
National Weather Service of 2001.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Self

from bot.domain.health.heat import Heat, heat_from_dew_point, is_too_cold, too_hot_for
from bot.domain.workout.workout import Workout

# WMO code table 4677, as far as forecasts use it.
_FREEZING_RAIN = frozenset({56, 57, 66, 67})
_THUNDER = frozenset({95, 96, 99})
_SNOW = frozenset({71, 73, 75, 77, 85, 86})
_RAIN = frozenset({51, 53, 55, 61, 63, 65, 80, 81, 82})
# Deutscher Wetterdienst: "Sturmböen" from 65 km/h on, when branches break.
STORM_GUSTS_KMH = 65.0
# Beaufort 6 and "Windböen": from there on the air, not the runner, sets the pace.
STRONG_WIND_KMH, STRONG_GUSTS_KMH = 39.0, 50.0
# Deutscher Wetterdienst: what fell as rain freezes on the ground ("überfrierende Nässe").
FREEZING_C, WET_MM = 0.0, 0.1
WET_FOR = timedelta(hours=6)
# A hundredth of pace is two seconds on 400 m and three on an easy kilometre; nobody runs a target
# more exactly than that.
WORTH_TELLING = 0.01

RUN_LASTS = timedelta(hours=1)  # what begins in the hour after belongs to it
DAY_BEGINS, DAY_ENDS = time(5), time(21)
# Before work, at noon, after work: where these differ, the hour decides.
_USUAL_HOURS = (time(7), time(12), time(18))


class Hazard(StrEnum):
    """What changes a run, the weightiest first."""

    STORM = "storm"
    ICE = "ice"
    COLD = "cold"
    HEAT = "heat"
    WIND = "wind"

    @property
    def forbids_fast(self) -> bool:
        return self in {Hazard.STORM, Hazard.ICE, Hazard.COLD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """The air of an hour, at a moment.

    Attributes:
        rain_mm: What falls in the hour before, snow too.
        code: What kind of weather it is, by WMO code table 4677.
    """

    at: datetime
    temperature_c: float
    dew_point_c: float
    wind_kmh: float
    gusts_kmh: float
    rain_mm: float
    code: int

    @classmethod
    def of(cls, figures: Sequence[float]) -> Self:
        """Make an hour of its figures in the order of its fields, the moment in seconds of UTC."""
        at, temperature, dew_point, wind, gusts, rain, code = figures
        return cls(
            at=datetime.fromtimestamp(at, UTC),
            temperature_c=temperature,
            dew_point_c=dew_point,
            wind_kmh=wind,
            gusts_kmh=gusts,
            rain_mm=rain,
            code=round(code),
        )

    @property
    def heat(self) -> Heat:
        return heat_from_dew_point(self.temperature_c, self.dew_point_c)

    @property
    def is_snow(self) -> bool:
        """Whether what falls is snow: by its name, else where it is too cold for anything else."""
        if self.code in _RAIN | _FREEZING_RAIN:
            return False
        return self.code in _SNOW or self.temperature_c <= FREEZING_C

    @property
    def feels_like_c(self) -> float:
        """The temperature with the chill of the wind, which is felt below 10 °C."""
        if self.temperature_c > 10 or self.wind_kmh < 4.8:
            return self.temperature_c
        chill = float(self.wind_kmh**0.16)
        return (
            13.12
            + 0.6215 * self.temperature_c
            - 11.37 * chill
            + 0.3965 * self.temperature_c * chill
        )


Forecast = Sequence[Hour]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWeather:
    """The air of a run, at the worst of its hours.

    Attributes:
        clock: The hour of it, by the runner's clock.
        is_thunder: A thunderstorm, where there is a storm.
    """

    clock: time
    temperature_c: float
    dew_point_c: float
    wind_kmh: float
    gusts_kmh: float
    feels_like_c: float
    hazards: tuple[Hazard, ...]
    is_thunder: bool = False

    @property
    def heat(self) -> Heat:
        return heat_from_dew_point(self.temperature_c, self.dew_point_c)

    @property
    def forbids_fast(self) -> bool:
        return any(hazard.forbids_fast for hazard in self.hazards)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWeather:
    """What a morning says of the weather of its day.

    Attributes:
        run: The air at the hour of the run.
        calm_at: An hour of the day at which nothing speaks against running fast, where at that
            of the run something does.
        asks_hour: The hour of the run is not known, and decides: it is asked where the morning
            asks nothing else.
        stopped: The workout that had to yield.
        moved_to: Where it went; ``None`` where it is dropped, or stays.
        back: The workout that yielded in the morning, and is back at the hour told since.
    """

    run: RunWeather
    calm_at: time | None = None
    asks_hour: bool = False
    stopped: Workout | None = None
    moved_to: date | None = None
    back: Workout | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """A workout, and what is forecast around its day.

    Attributes:
        zone: Of the runner's clock.
    """

    forecast: Forecast
    day: date
    zone: tzinfo
    workout: Workout


def weather_at(outlook: Outlook, clock: time) -> RunWeather | None:
    """Find the air of a run that begins at an hour; ``None`` where it is not forecast."""
    clock = clock.replace(minute=0)
    begins = datetime.combine(outlook.day, clock, outlook.zone)
    hours = [hour for hour in outlook.forecast if begins <= hour.at <= begins + RUN_LASTS]
    if not hours:
        return None
    hottest = max(hours, key=lambda hour: hour.heat.index)
    found = set(_hazards(outlook.forecast, hours))
    is_slower = hottest.heat.least >= WORTH_TELLING
    # Where nothing fast is run, nobody has to be told how much slower.
    is_told = is_slower and not any(hazard.forbids_fast for hazard in found)
    if is_told or too_hot_for(outlook.workout, hottest.heat):
        found.add(Hazard.HEAT)
    is_about_frost = bool(found & {Hazard.COLD, Hazard.ICE})
    coldest = min(hour.temperature_c for hour in hours)
    return RunWeather(
        clock=clock,
        temperature_c=coldest if is_about_frost else hottest.temperature_c,
        dew_point_c=hottest.dew_point_c,
        wind_kmh=max(hour.wind_kmh for hour in hours),
        gusts_kmh=max(hour.gusts_kmh for hour in hours),
        feels_like_c=min(hour.feels_like_c for hour in hours),
        hazards=tuple(hazard for hazard in Hazard if hazard in found),
        is_thunder=any(hour.code in _THUNDER for hour in hours),
    )


def has_to_yield(workout: Workout, run: RunWeather) -> bool:
    """Whether a workout is not run as it stands in this air."""
    return run.forbids_fast or too_hot_for(workout, run.heat)


def every_hour_yields(outlook: Outlook, after: time) -> bool:
    """Whether the workout has to yield whenever it is usually run."""
    seen = _usual_hours(outlook, after)
    return bool(seen) and all(has_to_yield(outlook.workout, one) for one in seen)


def hour_decides(outlook: Outlook, after: time = time.min) -> bool:
    """Whether it depends on the hour of the run, after this one, what the day asks for."""
    if every_hour_yields(outlook, after):
        return False
    workout, seen = outlook.workout, _usual_hours(outlook, after)
    return len({(one.hazards, too_hot_for(workout, one.heat)) for one in seen}) > 1


def worst_of(outlook: Outlook, after: time = time.min) -> RunWeather | None:
    """Find the air of the usual hour, after this one, at which most speaks against the workout."""
    known = [one for one in _usual_hours(outlook, after) if one.hazards]
    order = list(Hazard)
    return min(known, key=lambda one: (order.index(one.hazards[0]), -one.heat.index), default=None)


def _usual_hours(outlook: Outlook, after: time) -> Sequence[RunWeather]:
    seen = (weather_at(outlook, clock) for clock in _USUAL_HOURS if clock >= after)
    return [one for one in seen if one is not None]


def calm_hour(outlook: Outlook, near: time, after: time) -> time | None:
    """Find the hour of a day at which one may run fast, the nearest to when it is usually run."""
    hours = (time(hour) for hour in range(DAY_BEGINS.hour, DAY_ENDS.hour))
    calm = [
        clock
        for clock in hours
        if clock > after
        and (seen := weather_at(outlook, clock)) is not None
        and not seen.forbids_fast
        and not too_hot_for(outlook.workout, seen.heat)
    ]
    return min(calm, key=lambda clock: abs(clock.hour - near.hour), default=None)


def _hazards(forecast: Forecast, hours: Sequence[Hour]) -> Iterable[Hazard]:
    for hour in hours:
        if hour.code in _THUNDER or hour.gusts_kmh >= STORM_GUSTS_KMH:
            yield Hazard.STORM
        elif hour.wind_kmh >= STRONG_WIND_KMH or hour.gusts_kmh >= STRONG_GUSTS_KMH:
            yield Hazard.WIND
        if hour.code in _FREEZING_RAIN or _is_frozen(forecast, hour):
            yield Hazard.ICE
        if is_too_cold(hour.feels_like_c):
            yield Hazard.COLD


def _is_frozen(forecast: Forecast, hour: Hour) -> bool:
    """Whether the ground is wet from rain of the hours before, and freezes; snow is no ice."""
    if hour.temperature_c > FREEZING_C:
        return False
    before = (each for each in forecast if hour.at - WET_FOR <= each.at <= hour.at)
    return any(each.rain_mm >= WET_MM and not each.is_snow for each in before)
