"""What the coach knows when it is told of a run."""

from datetime import date, timedelta

from bot.chat.context import CoachContext
from bot.coaching.plan import fitness_of, workout_on
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from bot.understanding.meaning.readings import Context

_EVENTS = frozenset({WorkoutKind.RACE, WorkoutKind.TIME_TRIAL})
_STILL_TOLD = timedelta(days=10)


async def reading_context(context: CoachContext, day: date, today: date | None = None) -> Context:
    """Gather what helps to understand what was run on a day."""
    runner = context.runner
    # First what is long: the day is in it, and need not be read again.
    fitness = await fitness_of(context.work, runner, context.today)
    planned = await workout_on(context.work, runner, day)
    event = await _last_event(context, today or day)
    return Context(
        planned=None if planned is None else planned.workout,
        event=None if event is None else event.workout,
        event_day=None if event is None else event.day,
        is_event_told=event is not None and event.outcome is Outcome.DONE,
        units=runner.units,
        mile=None if fitness is None else fitness.mile,
        today=today or day,
        language=runner.language,
    )


async def _last_event(context: CoachContext, today: date) -> PlannedWorkout | None:
    """Find the last race or trial whose result may still be told."""
    log, first = context.work.log, today - _STILL_TOLD
    planned = await log.workouts_between(context.runner.id, first, today)
    events = [each for each in planned if each.workout.kind in _EVENTS]
    return max(events, key=lambda each: each.day, default=None)
