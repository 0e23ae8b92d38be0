"""A time trial on request: planned where nothing speaks against it, taken back, looked up."""

from dataclasses import replace
from datetime import datetime

from bot.coaching.move import note_change
from bot.coaching.plan import history_of, replan, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import sunday_of
from bot.domain.log.history import History
from bot.domain.runner import Runner
from bot.domain.week.asked_trial import ask_for_trial, find_trial
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind


async def trial_ahead(work: UnitOfWork, runner: Runner, now: datetime) -> PlannedWorkout | None:
    """Find the time trial of this week or the next."""
    today = runner.day_of(now)
    history = await _history(work, runner, now)
    stored = (
        each
        for each in history.planned
        if each.day >= today
        and each.workout.kind is WorkoutKind.TIME_TRIAL
        and each.outcome is Outcome.PLANNED
    )
    return next(stored, None) or find_trial(runner.brief, season_of(runner), history, today)


async def ask_trial(work: UnitOfWork, runner: Runner, now: datetime) -> PlannedWorkout:
    """Plan a time trial for the first day that has room for it.

    Raises:
        TrialError: Something speaks against it.
    """
    today = runner.day_of(now)
    history = await _history(work, runner, now)
    brief, trial = ask_for_trial(runner.brief, season_of(runner), history, today)
    asking = replace(runner, brief=brief)
    await work.runners.save(asking)
    await replan(work, asking, today)
    await note_change(
        work, asking, now, "trial-asked", f"time trial asked for, planned on {trial.day}"
    )
    return trial


async def drop_trial(work: UnitOfWork, runner: Runner, now: datetime) -> bool:
    """Take the wish for a time trial back; false where there was none."""
    if runner.brief.trial_asked is None:
        return False
    content = replace(runner, brief=replace(runner.brief, trial_asked=None))
    await work.runners.save(content)
    await replan(work, content, runner.day_of(now))
    await note_change(work, content, now, "trial-dropped", "time trial taken back")
    return True


async def _history(work: UnitOfWork, runner: Runner, now: datetime) -> History:
    today = runner.day_of(now)
    return await history_of(work, runner, today, sunday_of(today))
