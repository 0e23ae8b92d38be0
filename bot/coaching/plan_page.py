"""Looks at a whole season, and writes nothing: weeks that are not made yet stay unmade."""

from datetime import date

from bot.coaching.plan import MEMORY, plan_ahead, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.log.history import with_outcomes
from bot.domain.plan_page import SeasonView
from bot.domain.runner import Runner


async def look_at_season(work: UnitOfWork, runner: Runner, today: date) -> SeasonView:
    season = season_of(runner)
    first = max(season.weeks[0].starts, today - MEMORY)
    results = await work.log.results_between(runner.id, first, today)
    past = await work.log.workouts_between(runner.id, first, today)
    planned = {each.day: each for each in with_outcomes(past, results, today)}
    from_now = max(today, season.weeks[0].starts)
    for each in await plan_ahead(work, runner, from_now, with_recovery=True):
        if each.day > today or each.day not in planned:
            planned[each.day] = each
    days = {one.day for one in results}
    run = {day: [one for one in results if one.day == day] for day in days}
    return SeasonView(season, today, planned, run)
