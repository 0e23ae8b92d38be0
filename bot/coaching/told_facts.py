"""Facts told in passing: kept with the runner, and the week made anew where they change it."""

from dataclasses import replace
from datetime import datetime

from bot.coaching.plan import replan
from bot.coaching.ports import UnitOfWork
from bot.domain.runner import Runner
from bot.domain.told_facts import FactKind, ToldFact, with_fact, without_fact


async def keep_fact(work: UnitOfWork, runner: Runner, fact: ToldFact, now: datetime) -> Runner:
    return await _keep(work, runner, with_fact(runner.brief.told, fact), now)


async def drop_fact(work: UnitOfWork, runner: Runner, kind: FactKind, now: datetime) -> Runner:
    return await _keep(work, runner, without_fact(runner.brief.told, kind), now)


async def _keep(
    work: UnitOfWork, runner: Runner, told: tuple[ToldFact, ...], now: datetime
) -> Runner:
    changed = replace(runner, brief=replace(runner.brief, told=told))
    await work.runners.save(changed)
    await replan(work, changed, changed.day_of(now))
    return changed
