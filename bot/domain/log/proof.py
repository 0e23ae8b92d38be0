"""Proof for one: whether the same effort has become faster, and how sure that is.

Every third week one easy run carries a control: 2 km of it at effort 3 of 10, timed.  Controls,
and miles run all out, are freed from the heat that was told of their day, and the last are held
beside the first.  A runner's times at the same effort differ by themselves; what they differ by
is half assumed and half learned from this runner's own, and the difference is given as the range
in which it likely lies, four times of five.  Where that range holds zero, nothing has changed yet.

Source: W. G. Hopkins, Measures of reliability in sports medicine and science, Sports Medicine
30:1 (2000): the typical error of one measurement, and the likely range of a change.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from statistics import fmean

from bot.domain.calendar import DAY
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.health.heat import heat_on
from bot.domain.log.history import History, marks_of
from bot.domain.log.progress import RepsRun, miles_run, reps_run
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.season.phases import Phase
from bot.domain.season.season import Season
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

CONTROL = Distance(2000)
EFFORT = 3  # of 10: one can talk
EVERY = 3  # weeks
_FIRST_WEEK = 2
_LEAST_RUN = 5000.0  # metres: 2 km in the middle of it are an easy part of it
_HIGHEST_EFFORT = 4.0  # what was harder is no control
_ABOUT_AS_FAR = 0.02
LEAST_APART = timedelta(weeks=4)
# What times of one runner differ by from day to day, as a share of the time (ours, on the careful
# side of the 1 to 3 % that good tests have: Hopkins, Schabort and Hawley, Sports Medicine 31:211).
TYPICAL_OF_CONTROLS, TYPICAL_OF_MILES = 0.02, 0.012
_WORTH_OF_ASSUMED = 4  # degrees of freedom: as much as four differences of the runner's own
_MOST_IN_A_GROUP = 3
# Student's t for four times of five, by degrees of freedom.
_FOUR_OF_FIVE = {4: 1.533, 5: 1.476, 6: 1.440, 7: 1.415, 8: 1.397}
_EASIER = 1.0  # effort: less than a whole point says nothing
_FAIR = 0.02  # of a target
_REPS_APART = timedelta(weeks=6)


@dataclass(frozen=True, slots=True)
class Timed:
    """A run at a known effort.

    Attributes:
        seconds: Freed from the heat that was told of its day.
    """

    day: date
    seconds: float


@dataclass(frozen=True, slots=True)
class Proof:
    """Times at the same effort, the first beside the last.

    Attributes:
        before: Mean of the first.
        now: Mean of the last.
        since: The day of the first.
        least: Seconds by which it is likely quicker, at least; below zero is slower.
        most: The same at most.
    """

    before: Duration
    now: Duration
    since: date
    least: float
    most: float

    @property
    def is_quicker(self) -> bool:
        return self.least > 0

    @property
    def is_slower(self) -> bool:
        return self.most < 0


@dataclass(frozen=True, slots=True)
class EasierReps:
    """The same reps, on target both times, at less effort."""

    count: int
    distance: Distance
    before: float
    now: float
    since: date


def prove(times: Sequence[Timed], typical: float) -> Proof | None:
    """Hold the last times beside the first; ``None`` while they are too few or too close.

    Args:
        times: At the same effort over the same distance, oldest first.
        typical: What such times differ by from day to day, as a share.
    """
    size = min(_MOST_IN_A_GROUP, len(times) // 2)
    if not size:
        return None
    early, late = times[:size], times[-size:]
    if late[0].day - early[0].day < LEAST_APART:
        return None
    before, now = (fmean(one.seconds for one in group) for group in (early, late))
    own = sum(((one.seconds / before) - 1) ** 2 for one in early)
    own += sum(((one.seconds / now) - 1) ** 2 for one in late)
    freedom = _WORTH_OF_ASSUMED + 2 * (size - 1)
    error = sqrt((_WORTH_OF_ASSUMED * typical**2 + own) / freedom)
    reach = _FOUR_OF_FIVE[freedom] * error * sqrt(2 / size) * before
    gained = before - now
    return Proof(
        before=Duration(round(before)),
        now=Duration(round(now)),
        since=early[0].day,
        least=gained - reach,
        most=gained + reach,
    )


def controls_of(history: History) -> tuple[Timed, ...]:
    """Collect the controls, oldest first."""
    return tuple(
        Timed(one.day, _cool(history, one.day, one.result.splits[0].seconds, reps=False))
        for one in history.results
        if is_control(one.result, history)
    )


def is_control(result: Result, history: History) -> bool:
    """Whether a result is 2 km at an easy effort: told as one rep of that distance."""
    if result.kind is not ResultKind.INTERVALS or len(result.splits) != 1:
        return False
    distance, effort = result.rep_distance, result.rpe
    if distance is None or abs(distance.metres / CONTROL.metres - 1) > _ABOUT_AS_FAR:
        return False
    if effort is not None and effort.score > _HIGHEST_EFFORT:
        return False
    fitness = estimate_fitness(marks_of(history))
    pace = Pace.of(distance, result.splits[0])
    return fitness is None or pace.seconds_per_km > fitness.paces.marathon.seconds_per_km


def prove_controls(history: History) -> Proof | None:
    return prove(controls_of(history), TYPICAL_OF_CONTROLS)


def prove_miles(history: History) -> Proof | None:
    """Hold the last miles run all out beside the first."""
    times = [
        Timed(mile.day, _cool(history, mile.day, mile.time.seconds, reps=True))
        for mile in miles_run(history)
    ]
    return prove(times, TYPICAL_OF_MILES)


def easier_reps(history: History) -> EasierReps | None:
    """Find the last mile workout that was run as asked at clearly less effort than before."""
    efforts = {
        one.day: one.result.rpe.score for one in history.results if one.result.rpe is not None
    }
    fair = [each for each in reps_run(history) if each.day in efforts and _is_fair(each)]
    if not fair:
        return None
    last = fair[-1]
    for each in fair[:-1]:
        is_same = (each.count, each.distance) == (last.count, last.distance)
        is_as_fast = last.mean.seconds <= each.mean.seconds * (1 + _FAIR)
        if is_same and is_as_fast and last.day - each.day >= _REPS_APART:
            before, now = efforts[each.day], efforts[last.day]
            if before - now >= _EASIER:
                return EasierReps(last.count, last.distance, before, now, each.day)
    return None


def is_control_day(season: Season, planned: Sequence[PlannedWorkout], day: date) -> bool:
    """Whether the easy run of a day carries a control: a plain one, and not after a hard day."""
    week = season.week_of(day)
    if week is None or week.phase in {Phase.TAPER, Phase.RECOVERY}:
        return False
    if week.number % EVERY != _FIRST_WEEK % EVERY:
        return False
    of_week = [each for each in planned if week.starts <= each.day <= week.ends]
    hard = {
        each.day + DAY
        for each in planned
        if each.workout.kind is not WorkoutKind.EASY and each.outcome is not Outcome.MOVED
    }
    easy = [each for each in of_week if _may_carry(each)]
    best = min(easy, key=lambda each: _rank(each, hard), default=None)
    return best is not None and best.day == day


def _may_carry(each: PlannedWorkout) -> bool:
    workout = each.workout
    is_easy = workout.kind is WorkoutKind.EASY and workout.reps is None
    is_far = workout.distance is not None and workout.distance.metres >= _LEAST_RUN
    return is_easy and is_far and each.outcome is not Outcome.MOVED


def _rank(each: PlannedWorkout, after_hard: set[date]) -> tuple[bool, bool, date]:
    is_plain = not each.workout.strides and not each.workout.hills
    return each.day in after_hard, not is_plain, each.day


def _is_fair(reps: RepsRun) -> bool:
    target = reps.target
    return target is not None and abs(reps.mean.seconds / target.seconds - 1) <= _FAIR


def _cool(history: History, day: date, seconds: float, *, reps: bool) -> float:
    """Free a time from the heat of its day; short and fast running loses half as much."""
    heat = heat_on(day, history.setbacks)
    if heat is None:
        return seconds
    cost = (heat.least + heat.most) / 2
    return seconds / (1 + (cost / 2 if reps else cost))
