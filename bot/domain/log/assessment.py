"""A result held against its workout: facts and verdicts, no words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean

from bot.domain.fitness.fitness import Fitness, estimate_fitness
from bot.domain.health.guards import spike_of
from bot.domain.log.history import RUNNING, History, fits, longest_before, marks_of, runs_of
from bot.domain.log.results import Flag, LoggedResult, Result, ResultKind
from bot.domain.log.trial_assessment import TrialAssessment, assess_trial
from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.workout.workout import Outcome, Reps, Workout, WorkoutKind

ON_TARGET, SLOW = 0.02, 0.04
EVEN, FADING = 0.04, 0.03
GRACE = 1.0  # second that two times told in whole seconds may lie apart by rounding
HARD_FOR_EASY, HARD_FOR_REPS, VERY_HARD, HARD_FOR_STRIDES = 6, 8, 9, 7  # RPE
_PARTIAL, _OVER = 0.9, 1.15
_CUT_SHORT: tuple[Flag, ...] = ("incomplete", "dnf")
_REP_PACE_DISTANCES = (200, 400)


class Completion(StrEnum):
    """How much of the workout was done."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    OVER = "over"
    OTHER = "other"  # something else was run
    UNPLANNED = "unplanned"  # nothing was asked of the day
    NOT_RUN = "not_run"


class RepVerdict(StrEnum):
    """Mean of the reps against the target."""

    ON_TARGET = "on_target"  # within 2 %
    A_LITTLE_FAST = "a_little_fast"  # 2 to 3 %
    TOO_FAST = "too_fast"  # more than 3 %
    A_LITTLE_SLOW = "a_little_slow"  # 2 to 4 %
    SLOW = "slow"  # more than 4 %


@dataclass(frozen=True, slots=True, kw_only=True)
class RepsAssessment:
    """The reps in numbers; shares are fractions.

    Attributes:
        off_target: Mean against target; above zero is slower.
        spread: Slowest less fastest, over the mean; ``None`` without two times.
        fade: Last rep against the first; above zero is slower.
        trend: Mean against the last same workout's mean, in seconds; above zero is slower.
            Only where both were on the target of their day: whoever slowed down to the target
            has done what was asked.
        grace: What rounding may have put between times told in whole seconds, as a share.
    """

    count: int
    distance: Distance
    mean: Duration
    target: Duration | None = None
    verdict: RepVerdict | None = None
    off_target: float | None = None
    spread: float | None = None
    fade: float | None = None
    trend: float | None = None
    grace: float = 0.0

    @property
    def is_even(self) -> bool:
        """Within 4 %, as far as whole seconds can tell, and not fading."""
        return self.spread is not None and self.spread - self.grace <= EVEN and not self.is_fading

    @property
    def is_fading(self) -> bool:
        return self.fade is not None and self.fade - self.grace >= FADING

    @property
    def started_too_fast(self) -> bool:
        return self.fade is not None and self.fade > 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyAssessment:
    """An easy or long run against its range."""

    pace: Pace
    range: PaceRange
    is_too_fast: bool
    is_slow: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A result held against its workout.

    Attributes:
        workout: What was asked; ``None`` on a rest day.
        spike: How much longer the run was than the longest of the 30 days before, as a
            fraction, where that is more than the guard allows; else ``None``.
        effort_is_high: The runner felt it harder than it should feel.
        slow_twice: Slow reps at high effort, the second time running: offer a re-test.
        strides_too_hard: Strides felt hard: ease them to 5K effort.
        trial: An all-out mile beside the one before.
    """

    workout: Workout | None
    result: Result
    completion: Completion
    reps: RepsAssessment | None = None
    easy: EasyAssessment | None = None
    spike: float | None = None
    effort_is_high: bool = False
    slow_twice: bool = False
    strides_too_hard: bool = False
    trial: TrialAssessment | None = None


def assess(
    workout: Workout | None,
    result: Result,
    day: date,
    history: History,
    told_longest: Distance | None = None,
) -> Assessment:
    """Hold a result against what was asked of its day.

    Args:
        workout: What was asked; ``None`` on a rest day.
        result: What was run.
        day: The runner's own day of the result.
        history: What came before; the result itself may be in it or not.
        told_longest: The longest run of 30 days told at the start, while that still counts.
    """
    fitness = estimate_fitness(marks_of(history))
    reps = _assess_reps(workout, result, day, history, fitness)
    felt = result.rpe.score if result.rpe else 0
    return Assessment(
        workout=workout,
        result=result,
        completion=_completion(workout, result),
        reps=reps,
        easy=_assess_easy(workout, result, fitness),
        spike=spike_of(result, workout, _longest_before(day, history, told_longest)),
        effort_is_high=felt >= (HARD_FOR_EASY if _is_easy(workout, result) else VERY_HARD),
        slow_twice=_is_slow_and_hard(reps, result) and _was_slow_and_hard(day, history),
        trial=assess_trial(result, day, history),
        strides_too_hard=_has_strides(workout, result) and felt >= HARD_FOR_STRIDES,
    )


def _longest_before(day: date, history: History, told: Distance | None) -> float | None:
    longest = longest_before(runs_of(history), day)
    return longest if told is None else max(longest or 0, told.metres)


def slow_and_hard(workout: Workout, result: Result) -> float | None:
    """Give how much slower than its target a hard-felt workout was, as a fraction.

    Returns:
        ``None`` unless the reps were more than 4 % slow at an effort of 8 or more.
    """
    target = workout.reps.target if workout.reps else None
    mean = mean_of(result)
    if target is None or mean is None or result.rep_distance is None:
        return None
    off = mean / target.duration_over(result.rep_distance).seconds - 1
    felt = result.rpe.score if result.rpe else 0
    return off if off > SLOW and felt >= HARD_FOR_REPS else None


def _completion(workout: Workout | None, result: Result) -> Completion:
    if result.kind not in RUNNING:
        return Completion.NOT_RUN
    if workout is None:
        return Completion.UNPLANNED
    if not fits(workout, result):
        return Completion.OTHER
    share = _share_done(workout, result)
    if result.has(*_CUT_SHORT) or share < _PARTIAL:
        return Completion.PARTIAL
    return Completion.OVER if share > _OVER else Completion.COMPLETED


def _share_done(workout: Workout, result: Result) -> float:
    """How much of the asked distance was run; 1 where the result does not say."""
    if result.kind is ResultKind.INTERVALS and workout.reps is not None:
        return (_fast_metres(result) or workout.reps.total.metres) / workout.reps.total.metres
    is_all_out = result.kind in {ResultKind.RACE, ResultKind.TIME_TRIAL}
    if is_all_out or result.distance is None or workout.distance is None:
        return 1
    return result.distance.metres / workout.distance.metres


def _fast_metres(result: Result) -> float | None:
    if result.rep_distances:
        return sum(distance.metres for distance in result.rep_distances)
    count = result.reps or len(result.splits)
    return count * result.rep_distance.metres if count and result.rep_distance else None


def _assess_reps(
    workout: Workout | None,
    result: Result,
    day: date,
    history: History,
    fitness: Fitness | None,
) -> RepsAssessment | None:
    mean, distance = mean_of(result), result.rep_distance
    if mean is None or distance is None:
        return None
    target = _rep_target(workout.reps if workout else None, distance, fitness)
    off = None if target is None else mean / target.seconds - 1
    last, is_fair = _last_same(result, day, history), off is not None and abs(off) <= ON_TARGET
    times = [split.seconds for split in result.splits]
    return RepsAssessment(
        count=result.reps or len(times) or 1,
        distance=distance,
        mean=Duration(mean),
        target=target,
        verdict=None if off is None else _verdict(off),
        off_target=off,
        spread=(max(times) - min(times)) / mean if len(times) > 1 else None,
        fade=times[-1] / times[0] - 1 if len(times) > 1 else None,
        grace=0.0 if any(time % 1 for time in times) else GRACE / mean,
        trend=mean - last if last is not None and is_fair else None,
    )


def _verdict(off: float) -> RepVerdict:
    if off < -0.03:
        return RepVerdict.TOO_FAST
    if off < -0.02:
        return RepVerdict.A_LITTLE_FAST
    if off <= 0.02:
        return RepVerdict.ON_TARGET
    return RepVerdict.A_LITTLE_SLOW if off <= SLOW else RepVerdict.SLOW


def mean_of(result: Result) -> float | None:
    """Mean time of equal reps in seconds; ``None`` for a ladder, or without times."""
    if result.kind is not ResultKind.INTERVALS or len(set(result.rep_distances)) > 1:
        return None
    if result.splits:
        return fmean(split.seconds for split in result.splits)
    return result.mean_split.seconds if result.mean_split else None


def _rep_target(
    asked: Reps | None, distance: Distance, fitness: Fitness | None
) -> Duration | None:
    if asked is not None and asked.target is not None:
        return asked.target.duration_over(distance)
    if fitness is not None and round(distance.metres) in _REP_PACE_DISTANCES:
        return fitness.mile_pace.duration_over(distance)
    return None


def _last_same(result: Result, day: date, history: History) -> float | None:
    """Mean of the newest earlier result with as many reps of the same length.

    Returns:
        ``None`` where there is none, or it was off the target of its day.
    """
    asked = {each.day: each.workout.reps for each in history.planned}
    count = result.reps or len(result.splits)
    for logged in sorted(history.results, key=_day, reverse=True):
        earlier = logged.result
        is_same = earlier.rep_distance == result.rep_distance and count == (
            earlier.reps or len(earlier.splits)
        )
        mean = mean_of(earlier)
        if logged.day < day and is_same and mean is not None:
            reps = asked.get(logged.day)
            return mean if _was_on_target(reps, earlier, mean) else None
    return None


def _was_on_target(reps: Reps | None, result: Result, mean: float) -> bool:
    if reps is None or reps.target is None or result.rep_distance is None:
        return False
    target = reps.target.duration_over(result.rep_distance).seconds
    return abs(mean / target - 1) <= ON_TARGET


def _assess_easy(
    workout: Workout | None, result: Result, fitness: Fitness | None
) -> EasyAssessment | None:
    pace = result.pace
    if pace is None or result.kind is not ResultKind.RUN or not _is_easy(workout, result):
        return None
    known = fitness.paces.easy if fitness else None
    asked = workout.easy if workout and workout.easy else known
    if asked is None:
        return None
    # A second is what rounding to whole seconds per km can hide.
    return EasyAssessment(
        pace=pace,
        range=asked,
        is_too_fast=pace.seconds_per_km < asked.fast.seconds_per_km - 1,
        is_slow=pace.seconds_per_km > asked.slow.seconds_per_km + 1,
    )


def _is_easy(workout: Workout | None, result: Result) -> bool:
    if workout is None:
        return result.kind is ResultKind.RUN
    return not workout.kind.is_hard


def _has_strides(workout: Workout | None, result: Result) -> bool:
    return bool(result.strides or (workout is not None and workout.strides))


def _is_slow_and_hard(reps: RepsAssessment | None, result: Result) -> bool:
    felt = result.rpe.score if result.rpe else 0
    off = reps.off_target if reps else None
    return off is not None and off > SLOW and felt >= HARD_FOR_REPS


def _was_slow_and_hard(day: date, history: History) -> bool:
    """Whether the last mile workout before this day was slow and hard too."""
    asked = {
        each.day: each.workout for each in history.planned if each.outcome is not Outcome.MOVED
    }
    for logged in sorted(history.results, key=_day, reverse=True):
        workout = asked.get(logged.day)
        is_workout = workout is not None and workout.kind is WorkoutKind.MILE_WORKOUT
        if logged.day < day and workout is not None and is_workout and mean_of(logged.result):
            return slow_and_hard(workout, logged.result) is not None
    return False


def _day(logged: LoggedResult) -> date:
    return logged.day
