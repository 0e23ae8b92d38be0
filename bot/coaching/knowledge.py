"""What an answer about running may say of the runner who asks; nothing is written."""

from datetime import date, datetime

from bot.coaching.memory import easy_until, remember
from bot.coaching.move import day_instead_of
from bot.coaching.pain import ailment_of, has_red_flag
from bot.coaching.plan import next_run, plan_ahead
from bot.coaching.ports import UnitOfWork
from bot.domain.fitness.fitness import Fitness, estimate_fitness
from bot.domain.fitness.target_pace import TargetPace, target_pace
from bot.domain.log.history import (
    LONGEST_RUN_DAYS,
    History,
    longest_before,
    marks_of,
    mile_workouts_done,
    runs_of,
)
from bot.domain.quantities import Distance
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal
from bot.domain.season.peaks import MOST_LONGER
from bot.domain.standing import Standing
from bot.domain.told_facts import FactKind, fact_of
from bot.domain.workout.workout import Outcome


async def standing_of(work: UnitOfWork, runner: Runner, now: datetime) -> Standing:
    """Look up what is known of a runner now."""
    today = runner.day_of(now)
    history = await remember(work, runner, today)
    runs = [run for run in runs_of(history) if runner.started <= run.day]
    fitness = estimate_fitness(marks_of(history))
    coming = tuple(
        each
        for each in await plan_ahead(work, runner, today, with_recovery=True)
        if each.day >= today and each.outcome is Outcome.PLANNED
    )
    is_hard_today = any(each.day == today and each.workout.kind.is_hard for each in coming)
    return Standing(
        today=today,
        race=runner.brief.goal_race,
        fitness=fitness,
        aim=_aim(runner, fitness),
        weekly=runner.brief.weekly_distance,
        limit=_limit(runner, history, today),
        coming=coming,
        next_run=await next_run(work, runner, today),
        ailment=ailment_of(history.setbacks),
        shoe_distance=_shoes(runner, history),
        is_on_hold=await has_red_flag(work, runner),
        easy_until=easy_until(runner, history, today),
        runs=len(runs),
        longest_run=Distance(max(run.metres for run in runs)) if runs else None,
        workouts=sum(
            1 for each in mile_workouts_done(history, today) if runner.started <= each.day
        ),
        other_day=await day_instead_of(work, runner, today, now) if is_hard_today else None,
    )


def _aim(runner: Runner, fitness: Fitness | None) -> TargetPace | None:
    if fitness is None or runner.brief.goal_race.goal is Goal.OFF_SEASON:
        return None
    return target_pace(runner.brief, fitness)


def _limit(runner: Runner, history: History, today: date) -> Distance | None:
    """Tell how long one run may be: by the log, and by what was told at the start."""
    longest = longest_before(runs_of(history), today) or 0.0
    told = runner.brief.longest_run
    if told is not None and today - runner.started <= LONGEST_RUN_DAYS:
        longest = max(longest, told.metres)
    return Distance(longest * MOST_LONGER) if longest else None


def _shoes(runner: Runner, history: History) -> Distance | None:
    """Tell how far was run since new shoes were told of; ``None`` without any."""
    shoes = fact_of(runner.brief.told, FactKind.NEW_SHOES)
    if shoes is None:
        return None
    run = sum(each.metres for each in runs_of(history) if each.day >= shoes.day)
    return Distance(run) if run else None
