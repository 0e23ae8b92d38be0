"""Moving workouts in a week: once, and only where hard days stay 48 hours apart."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.brief import Weekday
from bot.domain.calendar import days_from, sunday_of
from bot.domain.errors import CoachError
from bot.domain.week.layout import are_apart
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

MISSED_TO_REALIGN = 3
REALIGN_WITHIN = timedelta(weeks=3)
_MOVABLE = frozenset(
    {
        WorkoutKind.MILE_WORKOUT,
        WorkoutKind.RACE_SPECIFIC,
        WorkoutKind.TIME_TRIAL,
        WorkoutKind.LONG,
        WorkoutKind.EASY,
    }
)


class MoveError(CoachError):
    """A workout that cannot go where it was asked to."""


def day_for_missed(
    missed: PlannedWorkout,
    around: Sequence[PlannedWorkout],
    days: Collection[Weekday],
    today: date,
) -> date | None:
    """Find the day of this week to which a missed hard workout moves; ``None`` drops it.

    Args:
        missed: The workout; an easy or long run is never made up.
        around: What else is planned in this week and the next.
        days: The runner's days.
        today: The earliest day.
    """
    if not missed.workout.kind.is_hard or missed.workout.kind is WorkoutKind.RACE:
        return None
    if any(each.outcome is Outcome.MOVED and each.day < missed.day for each in around):
        return None  # it moved once already
    sunday = sunday_of(missed.day)
    coming = [*days_from(today, sunday)]
    fixed = [each.day for each in around if _is_fixed(each) and each.day != missed.day]
    return next(
        (
            day
            for day in coming
            if day.weekday() in days
            and day > missed.day
            and all(are_apart(day, other) for other in fixed)
        ),
        None,
    )


def swap_days(
    planned: Sequence[PlannedWorkout], one: date, other: date
) -> tuple[PlannedWorkout, ...]:
    """Swap what two days ask for; a rest day may be one of them.

    Raises:
        MoveError: Hard days would come too close, or a race would move.
    """
    by_day = {each.day: each for each in planned if each.outcome is not Outcome.MOVED}
    moving = [by_day[day] for day in (one, other) if day in by_day]
    if not moving:
        raise MoveError("nothing is planned on either of these days")
    if any(each.outcome in {Outcome.DONE, Outcome.SKIPPED} for each in moving):
        raise MoveError("that day is in your log already; /undo takes it back first")
    if any(each.workout.kind not in _MOVABLE for each in moving):
        raise MoveError("race day never moves")
    places = {one: other, other: one}
    swapped = tuple(
        replace(each, day=places.get(each.day, each.day)) if each in moving else each
        for each in planned
    )
    _check_apart(swapped)
    return tuple(sorted(swapped, key=lambda each: each.day))


def wants_realigning(planned: Iterable[PlannedWorkout], today: date) -> bool:
    """Whether three runs were missed lately, told or not, so that the plan should be set anew."""
    missed = [
        each
        for each in planned
        if each.outcome in {Outcome.MISSED, Outcome.SKIPPED}
        and today - REALIGN_WITHIN <= each.day < today
    ]
    return len(missed) >= MISSED_TO_REALIGN


def _check_apart(planned: Sequence[PlannedWorkout]) -> None:
    hard = [each.day for each in planned if each.workout.kind.is_hard and _is_open(each)]
    fixed = [each.day for each in planned if _is_fixed(each)]
    for day in hard:
        for other in fixed:
            if day != other and not are_apart(day, other):
                raise MoveError(
                    "that would put hard days next to each other; they need 48 hours between them"
                )


def _is_fixed(each: PlannedWorkout) -> bool:
    """Whether a hard workout has to keep away from this one."""
    is_heavy = each.workout.kind.is_hard or each.workout.kind is WorkoutKind.LONG
    return is_heavy and _is_open(each)


def _is_open(each: PlannedWorkout) -> bool:
    return each.outcome in {Outcome.PLANNED, Outcome.DONE}
