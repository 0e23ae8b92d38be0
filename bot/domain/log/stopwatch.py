"""What a stopwatch beside the track took, as a result."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from bot.domain.errors import CoachError
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Distance, Duration

MOST_REPS = 40
_METRES = (50, 10_000)
# Nobody runs 100 m in less, and whoever needs more than two minutes for it does not run.
_SECONDS_PER_100 = (9.5, 120)


class StopwatchError(CoachError):
    """Times that no runner's stopwatch shows."""

    def __init__(self) -> None:
        super().__init__(
            "These are no times of reps. Tell them to me in words: 4x400 94 93 95 92."
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """Reps as they were taken on a day, in order: how far each was, and how long it took."""

    day: date
    reps: tuple[tuple[float, float], ...]

    @property
    def result(self) -> Result:
        distances = tuple(Distance(metres) for metres, _ in self.reps)
        splits = tuple(Duration(round(seconds, 1)) for _, seconds in self.reps)
        is_ladder = len(set(distances)) > 1
        return Result(
            kind=ResultKind.INTERVALS,
            reps=len(splits),
            rep_distance=None if is_ladder else distances[0],
            rep_distances=distances if is_ladder else (),
            splits=splits,
        )


def read_taken(told: object) -> Taken:
    """Read ``{"day": "2026-11-24", "sets": [{"metres": 400, "seconds": [93.1, 92.4]}]}``.

    Raises:
        StopwatchError: It is something else, or no times of a runner.
    """
    try:
        assert isinstance(told, Mapping)  # noqa: S101  (as all that is wrong below)
        day = date.fromisoformat(told["day"])
        reps = tuple(chain.from_iterable(_reps(one) for one in told["sets"]))
    except (AssertionError, KeyError, TypeError, ValueError, OverflowError):
        raise StopwatchError from None
    if not 1 <= len(reps) <= MOST_REPS or not all(_is_run(*rep) for rep in reps):
        raise StopwatchError
    return Taken(day, reps)


def _reps(one: Mapping[str, object]) -> list[tuple[float, float]]:
    metres, seconds = one["metres"], one["seconds"]
    if not isinstance(metres, int | float) or not isinstance(seconds, Sequence):
        raise StopwatchError
    return [(float(metres), float(each)) for each in seconds]


def _is_run(metres: float, seconds: float) -> bool:
    least, most = _METRES
    fast, slow = _SECONDS_PER_100
    return least <= metres <= most and fast <= seconds / metres * 100 <= slow
