"""Facts that a runner tells beside the answers that were asked for, and what they change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.week.strides_and_hills import MOST_STRIDES
from bot.domain.workout.workout import Workout


class FactKind(StrEnum):
    """What a told fact is about."""

    NO_HILLS = "no_hills"
    TREADMILL = "treadmill"
    GYM = "gym"
    NEW_SHOES = "new_shoes"
    ALL_MORNINGS = "all_mornings"


@dataclass(frozen=True, slots=True)
class ToldFact:
    """A fact, and when it was told.

    Attributes:
        days: The weekdays it names, Monday being 0.
    """

    kind: FactKind
    day: date
    days: tuple[int, ...] = ()


def with_fact(told: Sequence[ToldFact], fact: ToldFact) -> tuple[ToldFact, ...]:
    """Keep a fact; a new word about the same replaces the one before."""
    return (*without_fact(told, fact.kind), fact)


def without_fact(told: Sequence[ToldFact], kind: FactKind) -> tuple[ToldFact, ...]:
    return tuple(each for each in told if each.kind is not kind)


def fact_of(told: Sequence[ToldFact], kind: FactKind) -> ToldFact | None:
    return next((each for each in told if each.kind is kind), None)


def as_told(workout: Workout, told: Sequence[ToldFact]) -> Workout:
    """Fit a workout to what was told: strides in place of hills, and speeds for a treadmill."""
    kinds = {each.kind for each in told}
    if FactKind.NO_HILLS in kinds and workout.hills:
        why = tuple("strides" if rule == "hills" else rule for rule in workout.why)
        strides = min(workout.hills, MOST_STRIDES)
        workout = replace(workout, hills=0, strides=strides, why=why)
    if FactKind.TREADMILL in kinds:
        workout = replace(workout, why=(*workout.why, "treadmill"))
    return workout
