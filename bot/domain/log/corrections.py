"""One figure of a result put right: a time, the whole time, or the distance."""

from dataclasses import dataclass, replace

from bot.domain.log.results import AS_PLANNED, Result, ResultKind
from bot.domain.quantities import Distance, Duration, Pace

_WITH_ONE_DISTANCE = frozenset({ResultKind.RUN, ResultKind.RACE, ResultKind.TIME_TRIAL})
# Seconds per km: nobody runs faster than the one, and slower than the other is no running.
_FASTEST, _SLOWEST = 120.0, 1200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was meant.

    Attributes:
        wrong: The time that was said before; ``None``: the time of the whole.
        time: The time that was meant.
        distance: The distance that was meant.
    """

    wrong: Duration | None = None
    time: Duration | None = None
    distance: Distance | None = None


def correct(result: Result, correction: Correction) -> Result | None:
    """Put a figure right; ``None`` where the result has none that can be meant."""
    corrected = _correct(result, correction)
    return None if corrected is None or not _can_be(corrected) else corrected


def _correct(result: Result, correction: Correction) -> Result | None:
    if correction.distance is not None:
        return _with_distance(result, correction.distance)
    if correction.time is None:
        return None
    if correction.wrong is not None:
        return _with_time(result, correction.wrong, correction.time)
    if result.duration is None or result.kind not in _WITH_ONE_DISTANCE:
        return None
    return replace(result, duration=correction.time)


def _can_be(result: Result) -> bool:
    if result.distance is None or result.duration is None:
        return True
    return _FASTEST <= Pace.of(result.distance, result.duration).seconds_per_km <= _SLOWEST


def _with_distance(result: Result, distance: Distance) -> Result | None:
    if result.distance is None or result.kind not in _WITH_ONE_DISTANCE:
        return None
    return replace(result, distance=distance, flags=result.flags - {AS_PLANNED})


def _with_time(result: Result, wrong: Duration, right: Duration) -> Result | None:
    """Put a split, the average or the whole right; splits are known by the second, as said."""
    said = round(wrong.seconds)
    hits = [place for place, split in enumerate(result.splits) if round(split.seconds) == said]
    if len(hits) == 1:
        splits = list(result.splits)
        splits[hits[0]] = right
        return replace(result, splits=tuple(splits))
    if hits:
        return None
    if result.mean_split is not None and round(result.mean_split.seconds) == said:
        return replace(result, mean_split=right)
    if result.duration is not None and round(result.duration.seconds) == said:
        return replace(result, duration=right)
    return None
