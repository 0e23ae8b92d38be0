"""A week looked back on: on its Sunday evening, or whenever it is asked for."""

from dataclasses import replace
from datetime import date, datetime, time

from bot.coaching.next_season import OFF_SEASON, look_at_season
from bot.coaching.plan import history_of, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK, monday_of, sunday_of
from bot.domain.evening import next_evening
from bot.domain.log.history import History, with_outcomes
from bot.domain.log.recap import Recap, recap_of
from bot.domain.log.results import ResultKind
from bot.domain.runner import Runner, Status
from bot.domain.week.outlook import OutlookWeek, look_ahead
from bot.domain.workout.workout import Outcome

# Back to the last same workout and the trial before: every second and every sixth week.
LOOK_BACK = 8 * WEEK
_TIMED = frozenset({ResultKind.INTERVALS, ResultKind.TIME_TRIAL, ResultKind.RACE})


async def set_recap_time(
    work: UnitOfWork, runner: Runner, recap_at: time | None, now: datetime
) -> None:
    """Keep when the week is looked back on; ``None``: only when it is asked for."""
    changed = replace(runner, recap_at=recap_at)
    await work.runners.save(changed)
    await work.runners.schedule_looks({runner.id: next_evening(changed, now)})


async def latest_recap(work: UnitOfWork, runner: Runner, today: date) -> Recap | None:
    """Look back on the last week that is over; on Sundays on this one."""
    monday = monday_of(today)
    is_over = today == sunday_of(today)
    return await recap_of_week(work, runner, monday if is_over else monday - WEEK, today)


async def recap_of_week(
    work: UnitOfWork, runner: Runner, monday: date, today: date
) -> Recap | None:
    sunday = sunday_of(monday)
    last = min(sunday, today)
    results = await work.log.results_between(runner.id, monday, last)
    # Times want something to stand beside; for anything else the week itself is enough.
    is_timed = any(one.result.kind in _TIMED for one in results)
    first = sunday - LOOK_BACK if is_timed else monday
    if is_timed:
        results = await work.log.results_between(runner.id, first, last)
    marks = tuple(await work.log.marks(runner.id)) if is_timed else ()
    planned = await work.log.workouts_between(runner.id, first, sunday)
    outcomes = with_outcomes(planned, tuple(results), today)
    # Nobody has missed the day on which they signed up.
    seen = tuple(
        each
        for each in outcomes
        if each.day != runner.started or each.outcome is not Outcome.MISSED
    )
    return recap_of(History(marks=marks, planned=seen, results=tuple(results)), monday)


async def week_to_come(
    work: UnitOfWork, runner: Runner, monday: date, today: date
) -> OutlookWeek | None:
    """Look at the week after one that is looked back on, as it is if the rest is run as planned.

    Where the season ends with the week looked back on, it is the first week of what begins then
    by itself.  ``None`` where it is under way already.
    """
    season, brief = season_of(runner), runner.brief
    is_end = season.weeks[-1].ends == sunday_of(monday)
    if is_end and runner.status is not Status.ACTIVE:
        return None
    if is_end:
        changed, season = await look_at_season(work, runner, OFF_SEASON, monday + WEEK)
        brief = changed.brief
    week = season.week_of(monday + WEEK)
    if week is None or week.starts <= today:
        return None
    made_until = None if is_end else await work.log.planned_until(runner.id)
    if made_until is not None and made_until >= week.ends:
        made = await work.log.workouts_between(runner.id, week.starts, week.ends)
        return OutlookWeek(week, tuple(made))
    known = await history_of(work, runner, today, week.starts - DAY)
    run = tuple(
        replace(each, outcome=Outcome.DONE) if each.outcome is Outcome.PLANNED else each
        for each in known.planned
    )
    ahead = look_ahead(brief, season, replace(known, planned=run), week.number)
    return next(ahead, None)
