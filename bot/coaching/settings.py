"""Saving a changed answer, and finding what it changes."""

from datetime import date, datetime

from bot.coaching.meeting import change_settings
from bot.coaching.plan import history_of, next_run, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import sunday_of
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.current_figures import Current, current_of
from bot.domain.log.history import marks_of
from bot.domain.meeting import Answers
from bot.domain.runner import Morning, Runner
from bot.domain.settings import Saved
from bot.domain.workout.workout import PlannedWorkout


async def save_answers(work: UnitOfWork, runner: Runner, answers: Answers, now: datetime) -> Saved:
    """Keep changed answers, and tell what is different with them.

    Raises:
        CoachError: No season leads there.
    """
    today = runner.day_of(now)
    had = estimate_fitness(marks_of(await history_of(work, runner, today)))
    planned = await _rest_of_week(work, runner, now)
    changed, season = await change_settings(work, runner, answers, now)
    is_same_week = planned == await _rest_of_week(work, changed, now)
    is_same_time = (changed.zone, changed.window) == (runner.zone, runner.window)
    return Saved(
        runner=changed,
        season=season,
        was=season_of(runner),
        fitness=estimate_fitness(marks_of(await history_of(work, changed, today))),
        had=had,
        coming=None if is_same_week else await next_run(work, changed, changed.day_of(now)),
        first=None if is_same_time else await _first_morning(work, changed, now),
    )


async def _first_morning(work: UnitOfWork, runner: Runner, now: datetime) -> Morning:
    planned = await work.runners.appointment(runner.id)
    is_to_come = planned is not None and planned.at > now
    return planned if planned is not None and is_to_come else runner.next_morning(now)


async def current(work: UnitOfWork, runner: Runner, today: date) -> Current:
    """Tell what holds now, by what was run."""
    return current_of(await history_of(work, runner, today), runner.started, today)


async def _rest_of_week(
    work: UnitOfWork, runner: Runner, now: datetime
) -> tuple[PlannedWorkout, ...]:
    today = runner.day_of(now)
    sunday = sunday_of(today)
    return tuple(await work.log.workouts_between(runner.id, today, sunday))
