"""Where strength training goes in a week: after what is hard, never on the day before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import DAY, WEEK
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind


@dataclass(frozen=True, slots=True)
class StrengthDays:
    """The days of the coming week that are good for it, the best first, and those that are not."""

    good: tuple[PlannedWorkout, ...]
    bad: tuple[date, ...]


def days_for_strength(coming: Sequence[PlannedWorkout], today: date) -> StrengthDays:
    """Find the days of a week for strength training.

    Best is the day of a workout, after it; then an easy day with nothing heavy on the next.
    """
    week = [each for each in coming if today <= each.day < today + WEEK]
    heavy = {each.day for each in week if each.workout.kind is not WorkoutKind.EASY}
    bad = {day - DAY for day in heavy} - heavy
    open_days = [each for each in week if each.day + DAY not in heavy]
    hard = [each for each in open_days if each.workout.kind.is_hard]
    easy = [each for each in open_days if each.workout.kind is WorkoutKind.EASY]
    return StrengthDays((*hard, *easy), tuple(sorted(day for day in bad if day >= today)))
