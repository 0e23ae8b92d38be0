"""The pace of the goal race: what is trained at marathon and half marathon pace, and race day.

One function decides it, so that race day asks for the pace that was trained.  A target counts
when it lies within the honest range of the race, or is slower; one that is faster is answered
with the middle of the range.  Reps, intervals and threshold come from marks, never from here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from itertools import count

from bot.domain.brief import Brief
from bot.domain.fitness.fitness import Fitness, RaceRange, estimate_fitness, predict_race
from bot.domain.fitness.marks import Mark
from bot.domain.quantities import (
    FIVE_K,
    HALF_MARATHON,
    MARATHON,
    MILE,
    Distance,
    Duration,
    Pace,
    Units,
)
from bot.domain.season.goal import Goal, GoalRace

MOST_TO_HOPE = 5.0  # seconds that a goal mile may lie under the current one
# Without a target: peak weeks in metres up to which the slow end holds, and two thirds of it.
_SMALL_WEEK, _LARGE_WEEK = 50_000, 80_000
_TWO_THIRDS, _MIDDLE = 2 / 3, 1 / 2
# The first kilometres of a marathon are run slower, and nothing much faster before 30 km.
_OPENING, _OPENING_SLOWER = Distance(3000), 5.0
_PATIENT_UNTIL, _MOST_FASTER = Distance(30_000), 5.0
_TRACK_LAP = 400.0
_FUELLED = timedelta(minutes=90).total_seconds()  # longer races want carbohydrate on the way


class Stand(StrEnum):
    """A target against the honest range of its race."""

    WITHIN = "within"
    SLOWER = "slower"
    FASTER = "faster"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetPace:
    """The time that a race is trained and run for, and why it is this one.

    Attributes:
        aim: What is trained for; the target, where that stands within the range or is slower.
        target: What the runner hopes for.
        expected: The honest range of the race.
    """

    distance: Distance
    aim: Duration
    stand: Stand
    expected: RaceRange
    target: Duration | None = None

    @property
    def pace(self) -> Pace:
        return Pace.of(self.distance, self.aim)

    @property
    def too_fast_by(self) -> Duration | None:
        """How much faster than the range the target is; ``None`` where it is not."""
        if self.stand is not Stand.FASTER or self.target is None:
            return None
        return Duration(self.expected.fast.seconds - self.target.seconds)


def target_pace(brief: Brief, fitness: Fitness, peak: Distance | None = None) -> TargetPace:
    """Find the time, and so the pace, that the goal race is trained and run for.

    Args:
        brief: The runner with the goal race.
        fitness: How fit the runner is.
        peak: The largest week of the plan; ``None``: as the weekly distance.
    """
    race, weekly = brief.goal_race, brief.weekly_distance
    distance = race.goal.distance
    expected = predict_race(fitness, distance, weekly)
    stand = stand_of(race.target, distance, expected)
    slow = expected.slow.seconds
    if stand is Stand.SLOWER and race.target is not None:
        aim = race.target.seconds
    elif brief.all_the_same:
        aim = slow
    elif stand is Stand.WITHIN and race.target is not None:
        aim = race.target.seconds
    elif distance <= MILE:
        aim = expected.fast.seconds  # the mile that was run is no guess
    else:
        largest = weekly if brief.own_plan is not None or peak is None else peak
        share = _MIDDLE if stand is Stand.FASTER else _slow_share(brief, largest)
        aim = expected.fast.seconds + (slow - expected.fast.seconds) * share
    return TargetPace(
        distance=distance,
        aim=Duration(aim),
        stand=stand,
        expected=expected,
        target=race.target,
    )


def as_goal(brief: Brief, race: GoalRace) -> Brief:
    """Give the brief of whoever runs a race, be it not the goal one.

    Advice and experience are about the goal race.
    """
    if race == brief.goal_race:
        return brief
    return replace(brief, goal_race=race, is_first_race=False, all_the_same=False)


def stand_of(target: Duration | None, distance: Distance, expected: RaceRange) -> Stand:
    """Hold a target against the honest range; a mile may be hoped a few seconds faster."""
    if target is None:
        return Stand.NONE
    spare = MOST_TO_HOPE if distance <= MILE else 0
    # A range is shown in whole seconds, and a target at its very edge lies within.
    if target.seconds < round(expected.fast.seconds) - spare:
        return Stand.FASTER
    return Stand.SLOWER if target.seconds > round(expected.slow.seconds) else Stand.WITHIN


def range_above_target(
    race: GoalRace, marks: Sequence[Mark], weekly: Distance | None
) -> RaceRange | None:
    """Give the range of a race whose target is faster than that; ``None`` where it is in reach."""
    fitness = estimate_fitness(marks)
    if fitness is None or race.goal is Goal.OFF_SEASON:
        return None
    expected = predict_race(fitness, race.goal.distance, weekly)
    stand = stand_of(race.target, race.goal.distance, expected)
    return expected if stand is Stand.FASTER else None


def _slow_share(brief: Brief, peak: Distance | None) -> float:
    if brief.is_first_race or peak is None or peak.metres < _SMALL_WEEK:
        return 1
    return _TWO_THIRDS if peak.metres <= _LARGE_WEEK else _MIDDLE


@dataclass(frozen=True, slots=True)
class Split:
    """What the clock shows on the way."""

    at: Distance
    clock: Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceCard:
    """How a race is run.

    Attributes:
        splits: On the way, the finish not among them; of a mile the ends of its laps.
        opening: What the first 3 km of a marathon are run at.
        fastest: Nothing faster than that before 30 km of a marathon.
        is_fuelled: It takes longer than 90 minutes.
    """

    plan: TargetPace
    splits: tuple[Split, ...]
    opening: Pace | None
    fastest: Pace | None
    is_fuelled: bool

    @property
    def lap(self) -> Duration:
        """A lap of 400 m."""
        return self.plan.pace.duration_over(Distance(_TRACK_LAP))


def race_card(plan: TargetPace, units: Units = Units.KM) -> RaceCard:
    """Make the card of race day; its splits are every 5 km or miles, of short races every one."""
    distance, pace = plan.distance, plan.pace
    is_marathon = distance >= MARATHON
    return RaceCard(
        plan=plan,
        splits=tuple(Split(at, _clock_at(plan, at)) for at in _marks(distance, units)),
        opening=Pace(pace.seconds_per_km + _OPENING_SLOWER) if is_marathon else None,
        fastest=Pace(pace.seconds_per_km - _MOST_FASTER) if is_marathon else None,
        is_fuelled=plan.aim.seconds > _FUELLED,
    )


def _marks(distance: Distance, units: Units) -> list[Distance]:
    """Find where a runner looks at the clock."""
    if distance <= MILE:
        # Four laps of lane 1 are 1,600 m: a mile starts 9.34 m behind the line.
        return [Distance(distance.metres - _TRACK_LAP * laps) for laps in (3, 2, 1)]
    step = units.metres * (1 if distance <= FIVE_K else 5)
    marks = []
    for number in count(1):
        if number * step >= distance.metres:
            break
        marks.append(Distance(number * step))
    if distance >= MARATHON:
        marks = sorted([*marks, HALF_MARATHON])
    return marks


def _clock_at(plan: TargetPace, at: Distance) -> Duration:
    """What the clock shows; a marathon's slow opening is made good after 30 km."""
    even = plan.pace.duration_over(at).seconds
    if plan.distance < MARATHON:
        return Duration(even)
    lost = _OPENING_SLOWER * min(at.metres, _OPENING.metres) / 1000
    late = max(0.0, at.metres - _PATIENT_UNTIL.metres)
    made_good = _OPENING_SLOWER * _OPENING.metres / 1000 * late
    return Duration(even + lost - made_good / (plan.distance.metres - _PATIENT_UNTIL.metres))
