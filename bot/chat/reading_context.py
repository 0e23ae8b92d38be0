"""What the coach knows when it is told of a run."""

from datetime import date

from bot.chat.context import CoachContext
from bot.coaching.plan import history_of, workout_on
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.history import marks_of
from bot.understanding.meaning.readings import Context


async def reading_context(context: CoachContext, day: date, today: date | None = None) -> Context:
    """Gather what helps to understand what was run on a day."""
    runner = context.runner
    # First what is long: the day is in it, and need not be read again.
    history = await history_of(context.work, runner, context.today)
    planned = await workout_on(context.work, runner, day)
    fitness = estimate_fitness(marks_of(history))
    return Context(
        planned=None if planned is None else planned.workout,
        units=runner.units,
        mile=None if fitness is None else fitness.mile,
        today=today or day,
        language=runner.language,
    )
