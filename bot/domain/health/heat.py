"""What heat costs: the index, the share of pace, and when nothing hard is run.

Source: M. Hadley's chart of air temperature plus dew point in °F, a coach's heuristic; the dew
point is A. Magnus' approximation.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import log

from bot.domain.log.history import Setback, SetbackKind
from bot.domain.quantities import Pace, PaceRange
from bot.domain.workout.workout import Workout, WorkoutKind

NO_HARD_RUNNING = 180.0  # index above which only easy running is left
NO_TRIAL = 150.0
TOO_COLD_C = -15.0  # wind chill
# Up to this index, the least and the most share that a continuous run gets slower.
_COST = (
    (100, 0.0, 0.0),
    (110, 0.0, 0.005),
    (120, 0.005, 0.01),
    (130, 0.01, 0.02),
    (140, 0.02, 0.03),
    (150, 0.03, 0.045),
    (160, 0.045, 0.06),
    (170, 0.06, 0.08),
    (180, 0.08, 0.10),
)


@dataclass(frozen=True, slots=True)
class Heat:
    """How hot it is for a runner.

    Attributes:
        index: Air temperature plus dew point, both in °F.
        least: The share that a continuous run gets slower, at least.
        most: The same at most; repeats take half of both.
    """

    index: float
    least: float
    most: float

    @property
    def allows_hard_running(self) -> bool:
        return self.index <= NO_HARD_RUNNING

    @property
    def allows_a_trial(self) -> bool:
        return self.index <= NO_TRIAL

    def slow_down(self, pace: Pace) -> PaceRange:
        """Give the pace of a continuous run that costs the same effort."""
        return PaceRange(
            Pace(pace.seconds_per_km * (1 + self.least)),
            Pace(pace.seconds_per_km * (1 + self.most)),
        )

    def slow_down_rep(self, pace: Pace) -> Pace:
        """Give the pace of repeats: half of the cost, in the middle of its range."""
        return Pace(pace.seconds_per_km * (1 + (self.least + self.most) / 4))


def heat_of(temperature_c: float, humidity: float) -> Heat:
    """Find the heat of air, from its temperature and relative humidity, 0.6 for 60 %."""
    return heat_from_dew_point(temperature_c, dew_point_c(temperature_c, humidity))


def heat_from_dew_point(temperature_c: float, dew_point: float) -> Heat:
    return heat_of_index(_fahrenheit(temperature_c) + _fahrenheit(dew_point))


def heat_of_index(index: float) -> Heat:
    least, most = next(
        ((least, most) for limit, least, most in _COST if index <= limit), _COST[-1][1:]
    )
    return Heat(index, least, most)


def dew_point_c(temperature_c: float, humidity: float) -> float:
    """Approximate the dew point in °C."""
    share = min(1.0, max(0.01, humidity))
    gamma = log(share) + 17.625 * temperature_c / (243.04 + temperature_c)
    return 243.04 * gamma / (17.625 - gamma)


def is_too_cold(wind_chill_c: float) -> bool:
    return wind_chill_c < TOO_COLD_C


def heat_on(day: date, setbacks: Iterable[Setback]) -> Heat | None:
    """Find the heat of a day: as the runner told it, else as it was forecast."""
    known = tuple(setbacks)
    told = told_heat_on(day, known)
    return _last_heat(day, known, SetbackKind.FORECAST_HEAT) if told is None else told


def told_heat_on(day: date, setbacks: Iterable[Setback]) -> Heat | None:
    """Find the heat that the runner told of a day; the last word counts."""
    return _last_heat(day, setbacks, SetbackKind.HEAT)


def _last_heat(day: date, setbacks: Iterable[Setback], kind: SetbackKind) -> Heat | None:
    told = [
        setback.severity
        for setback in setbacks
        if setback.kind is kind
        and setback.severity is not None
        and setback.started <= day <= (setback.ended or day)
    ]
    return heat_of_index(told[-1]) if told else None


def too_hot_for(workout: Workout, heat: Heat) -> bool:
    """Whether a workout has to yield: above 180 anything hard, above 150 a time trial."""
    if not workout.kind.is_hard or workout.kind is WorkoutKind.RACE:
        return False
    is_trial = workout.kind is WorkoutKind.TIME_TRIAL
    return not heat.allows_hard_running or (is_trial and not heat.allows_a_trial)


def adjust_for_heat(workout: Workout, heat: Heat) -> Workout:
    """Ask for the same effort in the heat: slower targets, and above 180 an easy run."""
    if too_hot_for(workout, heat):
        return _easy_instead(_slower(workout, heat))
    return _slower(workout, heat) if heat.most else workout


def _easy_instead(workout: Workout) -> Workout:
    return Workout(
        kind=WorkoutKind.EASY,
        distance=workout.distance,
        easy=workout.easy,
        why=tuple(dict.fromkeys(("heat-stop", *workout.why))),
    )


def _slower(workout: Workout, heat: Heat) -> Workout:
    reps, easy = workout.reps, workout.easy
    if reps is not None and reps.target is not None:
        is_continuous = reps.count == 1
        target = (
            heat.slow_down(reps.target).slow if is_continuous else heat.slow_down_rep(reps.target)
        )
        reps = replace(reps, target=target)
    if easy is not None:
        easy = PaceRange(heat.slow_down(easy.fast).fast, heat.slow_down(easy.slow).slow)
    # Only what weighs more comes before it.
    weighty = [rule for rule in workout.why if rule == "heat-stop"]
    return replace(
        workout, reps=reps, easy=easy, why=tuple(dict.fromkeys((*weighty, "heat", *workout.why)))
    )


def _fahrenheit(celsius: float) -> float:
    return celsius * 9 / 5 + 32
