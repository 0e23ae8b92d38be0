"""Reps among the laps of a watch: known by their length and their pace."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from statistics import fmean, median

from bot.domain.quantities import Distance, Pace
from bot.domain.recording.activity import Lap
from bot.domain.workout.workout import Intensity, Workout

# What GPS makes of a rep on a track.
_METRES_OFF, _SHARE_OFF = 25.0, 0.06
# A jog is that much slower than a rep, and no rep of a set is that much slower than the next.
_JOG = 1.25
_FAST_OF_ALL = 0.85  # reps against everything else, where no target tells
_FASTEST = 105.0  # seconds per km; nobody runs 200 m faster
# Against the target; beyond them it was something else.
_LEAST_OF_TARGET, _MOST_OF_TARGET = 0.75, 1.6
_MILE_REPS = (400.0, 200.0)
_FEWEST, _FEWEST_UNASKED = 2, 3


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Laps that were no reps.

    Attributes:
        warm_up: All that was run before the first rep.
        recoveries: How many laps there were between reps.
        cool_down: All that was run after the last rep.
    """

    warm_up: Distance | None
    recoveries: int
    cool_down: Distance | None

    @property
    def is_nothing(self) -> bool:
        return self.warm_up is None and not self.recoveries and self.cool_down is None


@dataclass(frozen=True, slots=True)
class FoundReps:
    """The laps that were reps, and what was between and around them."""

    distance: Distance
    laps: tuple[Lap, ...]
    left_out: LeftOut


def find_reps(laps: Sequence[Lap], workout: Workout | None) -> FoundReps | None:
    """Find the reps that a workout asked for; without one, only an unmistakable 400s or 200s."""
    asked = None if workout is None else workout.reps
    if workout is None or asked is None or asked.count == 1:
        return _first(_unasked(laps, metres) for metres in _MILE_REPS)
    lengths = [asked.distance.metres]
    if asked.intensity is Intensity.REPETITION:
        lengths += [metres for metres in _MILE_REPS if metres not in lengths]
    if asked.target is None or workout.easy is None:
        return _first(_by_feel(laps, metres) for metres in lengths)
    return _first(_asked(laps, metres, asked.target, workout.easy.fast) for metres in lengths)


def _first(found: Iterable[FoundReps | None]) -> FoundReps | None:
    return next((one for one in found if one is not None), None)


def _asked(laps: Sequence[Lap], metres: float, target: Pace, easy: Pace) -> FoundReps | None:
    candidates = _of_length(laps, metres)
    fast = _before_gap(laps, candidates)
    if fast == candidates:
        fast = _nearer_to(target, easy, laps, candidates)
    least, most = (target.seconds_per_km * share for share in (_LEAST_OF_TARGET, _MOST_OF_TARGET))
    if not fast or not least <= median(_pace(laps[each]) for each in fast) <= most:
        return None
    return _found(laps, metres, fast, _FEWEST)


def _nearer_to(target: Pace, easy: Pace, laps: Sequence[Lap], candidates: list[int]) -> list[int]:
    """Keep what is nearer to the target than to easy running, and what fell apart among it."""
    middle = sqrt(target.seconds_per_km * easy.seconds_per_km)
    sure = [each for each in candidates if _pace(laps[each]) <= middle]
    not_easy = [each for each in candidates if _pace(laps[each]) < easy.seconds_per_km]
    return not_easy if len(sure) * 2 > len(not_easy) else sure


def _by_feel(laps: Sequence[Lap], metres: float) -> FoundReps | None:
    candidates = _of_length(laps, metres)
    fast = _before_gap(laps, candidates)
    is_clear = fast != candidates or _outrun_the_rest(laps, candidates)
    return _found(laps, metres, fast if is_clear else [], _FEWEST)


def _unasked(laps: Sequence[Lap], metres: float) -> FoundReps | None:
    fast = _before_gap(laps, _of_length(laps, metres))
    return _found(laps, metres, fast if _outrun_the_rest(laps, fast) else [], _FEWEST_UNASKED)


def _of_length(laps: Sequence[Lap], metres: float) -> list[int]:
    off = max(_METRES_OFF, _SHARE_OFF * metres)
    return [
        number
        for number, lap in enumerate(laps)
        if not lap.is_easy and abs(lap.metres - metres) <= off and _pace(lap) >= _FASTEST
    ]


def _before_gap(laps: Sequence[Lap], candidates: list[int]) -> list[int]:
    """Keep what is faster than the widest gap in pace, where that is as wide as to a jog."""
    paces = sorted(_pace(laps[each]) for each in candidates)
    gaps = [(slower / faster, faster) for faster, slower in pairwise(paces)]
    widest, edge = max(gaps, default=(1.0, 0.0))
    if widest < _JOG:
        return candidates
    return [each for each in candidates if _pace(laps[each]) <= edge]


def _outrun_the_rest(laps: Sequence[Lap], fast: list[int]) -> bool:
    others = [_pace(lap) for number, lap in enumerate(laps) if number not in fast and lap.metres]
    paces = [_pace(laps[each]) for each in fast]
    if not others or not paces or max(paces) > _JOG * min(paces):
        return False
    return fmean(paces) <= _FAST_OF_ALL * fmean(others)


def _found(laps: Sequence[Lap], metres: float, reps: list[int], fewest: int) -> FoundReps | None:
    if len(reps) < fewest:
        return None
    first, last = reps[0], reps[-1]
    left_out = LeftOut(
        warm_up=_total(laps[:first]),
        recoveries=last - first + 1 - len(reps),
        cool_down=_total(laps[last + 1 :]),
    )
    return FoundReps(Distance(metres), tuple(laps[each] for each in reps), left_out)


def _total(laps: Sequence[Lap]) -> Distance | None:
    metres = sum(lap.metres for lap in laps)
    return Distance(metres) if metres > 0 else None


def _pace(lap: Lap) -> float:
    """Seconds per km; a lap without a distance is as slow as can be."""
    return lap.duration.seconds / lap.metres * 1000 if lap.metres else float("inf")
