"""What the facts of a morning are found in: the last weeks, and the present one to its end."""

from datetime import timedelta

from bot.coaching.plan import season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import WEEK
from bot.domain.log.facts import Scene
from bot.domain.log.history import History, with_outcomes
from bot.domain.runner import Runner
from bot.domain.workout.workout import PlannedWorkout

FACTS_BACK = timedelta(weeks=13)


async def scene_of(work: UnitOfWork, runner: Runner, planned: PlannedWorkout) -> Scene:
    """Recall what is known on the morning of a workout."""
    day = planned.day
    first = day - FACTS_BACK
    results = tuple(await work.log.results_between(runner.id, first, day))
    asked = await work.log.workouts_between(runner.id, first, day + WEEK)
    history = History(
        marks=tuple(await work.log.marks(runner.id)),
        planned=with_outcomes(tuple(asked), results, day),
        results=results,
    )
    return Scene(
        today=day,
        planned=planned,
        season=season_of(runner),
        started=runner.started,
        history=history,
    )
