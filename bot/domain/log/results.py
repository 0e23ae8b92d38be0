"""What was run, as the runner told it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import QuantityError
from bot.domain.quantities import Distance, Duration, Pace


@dataclass(frozen=True, order=True, slots=True)
class Rpe:
    """How hard it felt, 1 to 10."""

    score: float

    def __post_init__(self) -> None:
        if not 1 <= self.score <= 10:
            raise QuantityError("effort goes from 1 to 10, for example rpe 7")


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
        flags: Words about the day: ``felt_good``, ``fatigue``, ``heat``, ``incomplete`` …
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
    reason: str | None = None
    pain_location: str | None = None
    pain: float | None = None
    flags: frozenset[str] = field(default_factory=frozenset)
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


@dataclass(frozen=True, slots=True)
class LoggedResult:
    """A result on the runner's own day, known by the message it came in."""

    day: date
    message_id: int
    result: Result


# How much of what was planned a run still is, when its figures are told after a bare "done".
_ABOUT_AS_FAR = (0.75, 1.25)
AS_PLANNED = "as_planned"
# The runner told the pace, and the time was worked out from it.
DURATION_DERIVED = "duration_derived"


def tells_of(result: Result, noted: Result) -> bool:
    """Whether a result tells in figures of a run that was noted as run as planned."""
    if AS_PLANNED not in noted.flags or AS_PLANNED in result.flags or result.kind != noted.kind:
        return False
    if result.distance is None or noted.distance is None:
        return True
    least, most = _ABOUT_AS_FAR
    return least <= result.distance.metres / noted.distance.metres <= most
