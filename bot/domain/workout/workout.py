"""What the plan asks of one day, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.rules import RuleId


class WorkoutKind(StrEnum):
    """What a running day is for. A rest day has no workout."""

    MILE_WORKOUT = "mile_workout"
    EASY = "easy"
    LONG = "long"
    RACE_SPECIFIC = "race_specific"
    TIME_TRIAL = "time_trial"
    RACE = "race"

    @property
    def is_hard(self) -> bool:
        return self is not WorkoutKind.EASY and self is not WorkoutKind.LONG


class Intensity(StrEnum):
    """The purpose of a piece of running."""

    EASY = "easy"
    MARATHON = "marathon"
    HALF = "half"
    THRESHOLD = "threshold"
    INTERVAL = "interval"
    REPETITION = "repetition"


class Manner(StrEnum):
    """How a recovery is spent."""

    JOG = "jog"
    WALK = "walk"


@dataclass(frozen=True, slots=True)
class Recovery:
    """The jog or walk between two reps: as far as ``distance``, or as long as ``duration``.

    With both, it is the distance in about that time, jogged or walked.
    """

    manner: Manner
    distance: Distance | None = None
    duration: Duration | None = None


@dataclass(frozen=True, slots=True)
class Reps:
    """The fast part of a workout: ``count`` times ``distance`` at ``target``.

    A continuous piece, 8 km at marathon pace say, is one rep without a recovery.

    Attributes:
        target: The pace to run; ``None`` while the runner's mile is unknown: by feel.
    """

    count: int
    distance: Distance
    intensity: Intensity
    target: Pace | None
    recovery: Recovery | None = None

    @property
    def rep_target(self) -> Duration | None:
        return None if self.target is None else self.target.duration_over(self.distance)

    @property
    def total(self) -> Distance:
        return self.distance * self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class Workout:
    """What the plan asks of one day.

    Attributes:
        distance: All of it, warm-up, recoveries and cool-down counted; ``None`` for a run that
            the runner's own plan decides.
        warm_up: Easy running before the reps, the race or the trial.
        easy: The pace range of the easy part; ``None`` while the runner's mile is unknown.
        strides: How many 20-second strides; 0 is none.
        stride_pace: What a stride builds up to: 5K race pace.
        hills: How many 10-second hills, walked back down; 0 is none. Never a pace.
        touch: A few reps at mile pace after the reps of a race workout.
        why: Ids of the rules that made it, the weightiest first.
    """

    kind: WorkoutKind
    distance: Distance | None
    reps: Reps | None = None
    warm_up: Duration | None = None
    cool_down: Duration | None = None
    easy: PaceRange | None = None
    strides: int = 0
    stride_pace: Pace | None = None
    hills: int = 0
    touch: Reps | None = None
    why: tuple[RuleId, ...] = ()

    @property
    def intensity(self) -> Intensity:
        """The hardest running in it; strides and hills are too short to count."""
        parts = [reps.intensity for reps in (self.reps, self.touch) if reps is not None]
        return max(parts, key=list(Intensity).index, default=Intensity.EASY)

    @property
    def is_at_mile_pace(self) -> bool:
        if self.kind is WorkoutKind.RACE:
            return False
        reps, touch = self.reps, self.touch
        if reps is not None and reps.intensity is Intensity.REPETITION:
            return True
        return touch is not None and touch.intensity is Intensity.REPETITION

    def follows(self, rule: RuleId) -> bool:
        """Whether a rule has made it so."""
        return rule in self.why


class Outcome(StrEnum):
    """What came of a workout."""

    PLANNED = "planned"
    DONE = "done"
    SKIPPED = "skipped"
    MISSED = "missed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class PlannedWorkout:
    """A workout on its day."""

    day: date
    workout: Workout
    outcome: Outcome = Outcome.PLANNED
