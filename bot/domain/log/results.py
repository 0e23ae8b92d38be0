"""What was run, as the runner told it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.domain.errors import QuantityError
from bot.domain.quantities import Distance, Duration, Pace


@dataclass(frozen=True, order=True, slots=True)
class Rpe:
    """How hard it felt, 1 to 10."""

    score: float

    def __post_init__(self) -> None:
        if not 1 <= self.score <= 10:
            raise QuantityError("effort goes from 1 to 10, for example rpe 7")


# What is said of a run or of the day beside its figures.
Flag = Literal[
    "acute_injury", "approximate", "as_planned", "cold", "cross_training", "distance_derived",
    "dnf", "duration_derived", "easy", "extra_reps", "fatigue", "felt_bad", "felt_good", "fever",
    "heat", "hills", "illness", "incomplete", "limping", "long", "marathon_pace", "niggle",
    "not_race", "pain", "pr", "rain", "red_flag", "reschedule", "stomach", "swelling", "trail",
    "treadmill", "wind",
]  # fmt: skip
AS_PLANNED: Flag = "as_planned"
# The runner told the pace, and the time was worked out from it.
DURATION_DERIVED: Flag = "duration_derived"
# Why a workout was left out.
SkipReason = Literal[
    "family", "fatigue", "illness", "injury", "motivation", "sleep", "time", "travel", "weather",
    "work",
]  # fmt: skip


class ResultKind(StrEnum):
    """What happened to the day's workout."""

    RUN = "run"
    INTERVALS = "intervals"
    TIME_TRIAL = "time_trial"
    RACE = "race"
    SKIP = "skip"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A workout as it was run, or a day on which none was.

    What the runner did not say is ``None`` or empty; nothing is filled in that they would
    not recognise.

    Attributes:
        distance: All of the run; for a race or a trial, the race itself.
        duration: Time for ``distance``.
        rep_distances: One per rep where reps differ (a ladder), else empty.
        rep_duration: How long each rep was, where reps go by time: ``4x4 min``.
        splits: Times of the reps, in order; empty when only an average is known.
        mean_split: The average the runner gave instead of times.
        pain: How much it hurt, 0 to 10.
        reason: Why the workout was left out.
        started_at: When it began, where a watch recorded it.
    """

    kind: ResultKind
    distance: Distance | None = None
    duration: Duration | None = None
    reps: int | None = None
    rep_distance: Distance | None = None
    rep_distances: tuple[Distance, ...] = ()
    rep_duration: Duration | None = None
    splits: tuple[Duration, ...] = ()
    mean_split: Duration | None = None
    recovery: Duration | None = None
    strides: int | None = None
    hills: int | None = None
    rpe: Rpe | None = None
    heart_rate: int | None = None
    reason: SkipReason | None = None
    pain_location: str | None = None
    pain: float | None = None
    flags: frozenset[Flag] = field(default_factory=frozenset)
    started_at: datetime | None = None

    @property
    def pace(self) -> Pace | None:
        if self.distance is None or self.duration is None:
            return None
        return Pace.of(self.distance, self.duration)

    @property
    def lacks_effort(self) -> bool:
        """Whether reps were told, and not how hard they were."""
        return self.kind is ResultKind.INTERVALS and self.rpe is None

    def has(self, *flags: Flag) -> bool:
        """Whether one of these was said of it."""
        return not self.flags.isdisjoint(flags)


@dataclass(frozen=True, slots=True)
class LoggedResult:
    """A result on the runner's own day, known by the message it came in."""

    day: date
    message_id: int
    result: Result


# How much of what was planned a run still is, when its figures are told after a bare "done".
_ABOUT_AS_FAR = (0.75, 1.25)


def was_run_after_all(result: Result, noted: Result) -> bool:
    """Whether a run was run on a day that was told as one without, for no ailment."""
    is_run = result.kind not in {ResultKind.SKIP, ResultKind.REST}
    is_off = noted.kind in {ResultKind.SKIP, ResultKind.REST}
    is_well = noted.reason not in {"illness", "injury"}
    return is_run and is_off and is_well and not noted.has("cross_training", "pain", "illness")


def tells_of(result: Result, noted: Result) -> bool:
    """Whether a result tells in figures of a run that was noted as run as planned."""
    is_noted = noted.has(AS_PLANNED) and not result.has(AS_PLANNED)
    if not is_noted or result.kind != noted.kind:
        return False
    if result.distance is None or noted.distance is None:
        return True
    least, most = _ABOUT_AS_FAR
    return least <= result.distance.metres / noted.distance.metres <= most
