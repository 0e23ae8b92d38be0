"""A workout that nobody has said a word about: asked about once, then left out.

It never moves by itself, and nobody is punished for silence.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.coaching.move import note_change
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK
from bot.domain.log.history import with_outcomes
from bot.domain.runner import Runner
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

# After so many days without an answer the workout is left out, and that is said once.
LEFT_OUT_AFTER = timedelta(days=2)
_LOOK_BACK = WEEK
_ASKED_ABOUT = frozenset(
    {WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC, WorkoutKind.TIME_TRIAL}
)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A hard workout whose day went by without a word.

    Attributes:
        is_left_out: The question was asked, and two days went by as well.
    """

    planned: PlannedWorkout
    is_left_out: bool


async def find_unanswered(work: UnitOfWork, runner: Runner, today: date) -> Unanswered | None:
    """Find the workout that this morning has a line about.

    The first morning with a card after its day asks; the first one two days later says that it
    is left out; no other says anything.
    """
    first = max(today - _LOOK_BACK, runner.started + DAY)
    planned = await work.log.workouts_between(runner.id, first, today)
    hard = [each for each in planned if each.day < today and _is_asked_about(each)]
    if not hard:
        return None
    results = tuple(await work.log.results_between(runner.id, first, today))
    [seen] = with_outcomes(hard[-1:], results, today)
    if seen.outcome is not Outcome.MISSED or any(one.day == seen.day for one in results):
        return None
    mornings = [
        each.day for each in planned if each.day > seen.day and each.outcome is not Outcome.MOVED
    ]
    later = [day for day in mornings if day >= mornings[0] + LEFT_OUT_AFTER]
    if mornings and mornings[0] == today:
        return Unanswered(seen, is_left_out=False)
    if later and later[0] == today:
        return Unanswered(seen, is_left_out=True)
    return None


def _is_asked_about(planned: PlannedWorkout) -> bool:
    """Whether it is a workout of the coach's own; those of an own plan need not be in the log."""
    workout = planned.workout
    is_ours = workout.reps is not None or workout.kind is WorkoutKind.TIME_TRIAL
    return workout.kind in _ASKED_ABOUT and is_ours and planned.outcome is not Outcome.MOVED


async def note_left_out(work: UnitOfWork, runner: Runner, today: date, now: datetime) -> None:
    """Note the workout that is left out from this morning on."""
    unanswered = await find_unanswered(work, runner, today)
    if unanswered is not None and unanswered.is_left_out:
        note = f"left out, without a word about it: {unanswered.planned.day}"
        await note_change(work, runner, now, "ask-not-move", note)
