"""Fitness from marks: the mile that sets rep targets, training paces, what a race may bring.

The runner's latest mile is the anchor of every rep target.  A longer race is the anchor of
what a mile knows little about: easy, marathon and threshold pace, and longer predictions.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from math import log

from bot.domain.fitness.marks import Mark
from bot.domain.fitness.predictors import (
    fitting_pair,
    personal_exponent,
    vickers_from_one,
    vickers_from_two,
)
from bot.domain.fitness.target_mile import mile_that_counts
from bot.domain.fitness.vdot import estimate_vdot, is_extrapolated, pace_at, predict_duration
from bot.domain.quantities import (
    FIVE_K,
    HALF_MARATHON,
    MARATHON,
    MILE,
    Distance,
    Duration,
    Pace,
    PaceRange,
)

CURRENT = timedelta(weeks=26)  # older marks say little beside a newer one
ABOUT_HALF = 0.45  # 10K is, of a half marathon
SLOW_MILE = Duration(450)  # slower ones train intervals no faster than 5K pace
ASSUMED_WEEKLY = Distance(30_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPaces:
    """One pace for each purpose.

    Attributes:
        stride: What a stride builds up to: 5K race pace.
    """

    easy: PaceRange
    marathon: Pace
    threshold: Pace
    interval: Pace
    stride: Pace


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitness:
    """How fit a runner is.

    Attributes:
        score: VDOT of the mile.
        mile: The mile that sets targets, or what the newest other mark is worth as a mile.
        is_mile_real: The mile was run, not computed.
        marks: The marks behind it that still count, oldest first.
    """

    score: float
    mile: Duration
    is_mile_real: bool
    paces: TrainingPaces
    marks: tuple[Mark, ...]

    @property
    def mile_pace(self) -> Pace:
        return Pace.of(MILE, self.mile)

    @property
    def is_extrapolated(self) -> bool:
        """Whether the score lies below or above every published table."""
        return is_extrapolated(self.score)


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceRange:
    """What a race may bring; never one time.

    Attributes:
        anchor: The mark it was computed from.
        is_weekly_assumed: The runner's weekly distance is unknown; 30 km were assumed.
    """

    fast: Duration
    slow: Duration
    anchor: Mark
    is_weekly_assumed: bool
    is_extrapolated: bool


def estimate_fitness(marks: Sequence[Mark]) -> Fitness | None:
    """Estimate fitness from all marks of a runner; ``None`` without any."""
    return _estimate(tuple(marks)) if marks else None


@lru_cache(maxsize=64)  # one message asks for the fitness of one runner several times
def _estimate(marks: tuple[Mark, ...]) -> Fitness:
    newest = max(mark.day for mark in marks)
    current = tuple(sorted((m for m in marks if newest - m.day <= CURRENT), key=_day))
    mile = mile_that_counts(current)
    is_real = mile is not None
    if mile is None:
        newest_score = estimate_vdot(current[-1].distance, current[-1].duration)
        mile = predict_duration(newest_score, MILE)
    score = estimate_vdot(MILE, mile)
    return Fitness(
        score=score,
        mile=mile,
        is_mile_real=is_real,
        paces=_training_paces(mile, _endurance_score(current, score)),
        marks=current,
    )


def fitness_of_mile(mile: Duration, like: Fitness) -> Fitness:
    """Give the fitness another mile time would stand for, endurance in proportion."""
    score = estimate_vdot(MILE, mile)
    endurance = _endurance_score(like.marks, like.score) * score / like.score
    return replace(like, score=score, mile=mile, paces=_training_paces(mile, endurance))


def reduce_fitness(fitness: Fitness, factor: float) -> Fitness:
    """Give the fitness that is left, 0.95 for 95 % of the score."""
    mile = predict_duration(fitness.score * factor, MILE)
    return replace(fitness_of_mile(mile, fitness), is_mile_real=False)


def predict_race(
    fitness: Fitness, distance: Distance, weekly_distance: Distance | None
) -> RaceRange:
    """Predict a race as a range: fast is Daniels–Gilbert, slow what many runners make of it.

    Up to the half marathon slow is 3 % more, 1 % from a mark about half as long.  Beyond, it is
    what Vickers and Vertosick found for the weekly distance, where that is slower.
    """
    anchor = _anchor_for(fitness, distance)
    score = estimate_vdot(anchor.distance, anchor.duration)
    fast = predict_duration(score, distance)
    margin = 1.01 if anchor.distance.metres >= ABOUT_HALF * distance.metres else 1.03
    candidates = [fast.seconds * margin]
    exponent = personal_exponent(fitness.marks)
    if exponent is not None and distance.metres > anchor.distance.metres:
        ratio = distance.metres / anchor.distance.metres
        candidates.append(anchor.duration.seconds * ratio**exponent)
    if HALF_MARATHON.metres < distance.metres and anchor.distance.metres < MARATHON.metres:
        marathon = _vickers(fitness, anchor, score, weekly_distance or ASSUMED_WEEKLY)
        share = log(distance.metres / HALF_MARATHON.metres) / log(2)
        half = predict_duration(score, HALF_MARATHON).seconds * margin
        candidates.append(half * (marathon.seconds / half) ** share)
    return RaceRange(
        fast=fast,
        slow=Duration(max(candidates)),
        anchor=anchor,
        is_weekly_assumed=weekly_distance is None,
        is_extrapolated=is_extrapolated(score),
    )


def mile_needed(
    fitness: Fitness, distance: Distance, weekly: Distance | None, hoped: Duration
) -> Duration | None:
    """Find the slowest mile whose range reaches a time; ``None`` where no mile comes near.

    It is found in whole seconds, by halving.
    """
    fastest, slowest = 223, round(fitness.mile.seconds)
    if distance <= MILE:
        return None
    while slowest - fastest > 1:
        middle = (fastest + slowest) // 2
        expected = predict_race(fitness_of_mile(Duration(middle), fitness), distance, weekly)
        if expected.fast <= hoped:
            fastest = middle
        else:
            slowest = middle
    return Duration(fastest) if fastest > _NO_MILE else None


_NO_MILE = 230  # seconds: whoever would need it needs another race


def _vickers(fitness: Fitness, anchor: Mark, score: float, weekly: Distance) -> Duration:
    pair = fitting_pair([m for m in fitness.marks if m.distance >= FIVE_K])
    if pair is not None and pair[1].distance < MARATHON:
        return vickers_from_two(*pair, weekly)
    if anchor.distance >= FIVE_K:
        return vickers_from_one(anchor.distance, anchor.duration, weekly)
    half = predict_duration(score, HALF_MARATHON)
    return vickers_from_one(HALF_MARATHON, half, weekly)


def _anchor_for(fitness: Fitness, distance: Distance) -> Mark:
    """Find the mark nearest in distance, the newest of them."""
    mile = Mark(fitness.marks[-1].day, MILE, fitness.mile)
    longer = [mark for mark in fitness.marks if not _is_short(mark)]
    return min(
        (mile, *reversed(longer)),
        key=lambda mark: abs(log(mark.distance.metres / distance.metres)),
    )


def _endurance_score(marks: Sequence[Mark], score: float) -> float:
    longer = [mark for mark in marks if mark.distance >= FIVE_K]
    return estimate_vdot(longer[-1].distance, longer[-1].duration) if longer else score


def _training_paces(mile: Duration, endurance: float) -> TrainingPaces:
    mile_pace = Pace.of(MILE, mile)
    five_k = predict_duration(estimate_vdot(MILE, mile), FIVE_K)

    def capped(pace: Pace) -> Pace:
        # Very slow miles are slower than the equations' interval pace.
        return mile_pace if pace.is_faster_than(mile_pace) else pace

    interval = pace_at(endurance, 0.975)
    if mile.seconds > SLOW_MILE.seconds and interval.is_faster_than(Pace.of(FIVE_K, five_k)):
        # For slower milers 97.5 % is mile pace under another name.
        interval = Pace.of(FIVE_K, five_k)
    # And for the slowest, 5K pace is slower than 88 %.
    threshold = max(pace_at(endurance, 0.88), interval, key=lambda pace: pace.seconds_per_km)
    return TrainingPaces(
        easy=PaceRange(capped(pace_at(endurance, 0.70)), capped(pace_at(endurance, 0.62))),
        marathon=capped(Pace.of(MARATHON, predict_duration(endurance, MARATHON))),
        threshold=capped(threshold),
        interval=capped(interval),
        stride=capped(Pace.of(FIVE_K, five_k)),
    )


def _is_short(mark: Mark) -> bool:
    return mark.distance.metres < 2 * MILE.metres


def _day(mark: Mark) -> int:
    return mark.day.toordinal()
