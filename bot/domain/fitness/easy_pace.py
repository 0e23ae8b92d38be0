"""Easy pace as it is trained: the range of the equations, and nowhere as slow as walking.

Only whose threshold pace is that slow runs easy more slowly: easy is never the faster of the two.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from bot.domain.brief import Brief
from bot.domain.fitness.fitness import (
    Fitness,
    TrainingPaces,
    estimate_fitness,
    predict_race,
)
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.vdot import oxygen_cost_of, predict_duration
from bot.domain.quantities import MARATHON, MILE, Distance, Pace, PaceRange

SLOWEST, NARROWEST = 560.0, 15.0  # seconds per km
UNKNOWN_EASY = Pace(390)  # for distances only, while no mark is known
_EASY_SHARE = 0.66  # of VO2max


def easy_range(fitness: Fitness) -> PaceRange:
    easy = fitness.paces.easy
    threshold = fitness.paces.threshold.seconds_per_km
    slow = min(easy.slow.seconds_per_km, max(SLOWEST, threshold + NARROWEST))
    return PaceRange(Pace(min(easy.fast.seconds_per_km, slow - NARROWEST)), Pace(slow))


def middle_of(easy: PaceRange) -> Pace:
    """One pace for turning minutes of easy running into metres."""
    return Pace((easy.fast.seconds_per_km + easy.slow.seconds_per_km) / 2)


def with_easy_pace(brief: Brief, marks: Sequence[Mark]) -> Brief:
    """Keep with a brief what minutes of easy running are worth, by the marks that were told."""
    fitness = estimate_fitness(marks)
    return brief if fitness is None else replace(brief, easy_pace=middle_of(easy_range(fitness)))


def easy_pace(brief: Brief) -> Pace:
    return brief.easy_pace or UNKNOWN_EASY


def marathon_hours(brief: Brief) -> float | None:
    """Predict what a marathon takes, from the easy pace; ``None`` while it is not known."""
    if brief.easy_pace is None:
        return None
    weekly = brief.weekly_distance.metres if brief.weekly_distance else None
    return _marathon_hours(brief.easy_pace.seconds_per_km, weekly)


@lru_cache(maxsize=512)
def _marathon_hours(easy_seconds: float, weekly: float | None) -> float:
    score = oxygen_cost_of(Pace(easy_seconds)) / _EASY_SHARE
    fitness = estimate_fitness((Mark(date.min, MILE, predict_duration(score, MILE)),))
    assert fitness is not None  # noqa: S101 - there is a mark
    expected = predict_race(fitness, MARATHON, None if weekly is None else Distance(weekly))
    return (expected.fast.seconds + expected.slow.seconds) / 7200


class EasyStand(StrEnum):
    """A pace against the easy range."""

    WITHIN = "within"
    SLOWER = "slower"
    QUICK = "quick"
    NEAR_MARATHON = "near_marathon"
    ABOVE_MARATHON = "above_marathon"


_NEAR_MARATHON = 12.0  # s/km


def hold_against_easy(pace: Pace, paces: TrainingPaces) -> EasyStand:
    """Tell on which side of the easy range a pace lies, and how near to marathon pace."""
    seconds = round(pace.seconds_per_km)
    if seconds > round(paces.easy.slow.seconds_per_km):
        return EasyStand.SLOWER
    if seconds >= round(paces.easy.fast.seconds_per_km):
        return EasyStand.WITHIN
    gap = seconds - paces.marathon.seconds_per_km
    if abs(gap) <= _NEAR_MARATHON:
        return EasyStand.NEAR_MARATHON
    return EasyStand.QUICK if gap > 0 else EasyStand.ABOVE_MARATHON
