"""A result held against its workout: facts and verdicts, no words."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.paces import Distance, Duration, Pace, PaceRange
from bot.domain.results import Result
from bot.domain.workouts import Workout


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

    @property
    def is_even(self) -> bool:
        return self.spread is not None and self.spread <= 0.04

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
