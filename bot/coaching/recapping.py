"""The week that is over, looked back on when the next one begins."""

from datetime import date, timedelta

from bot.coaching.ports import UnitOfWork
from bot.domain.histories import History, with_outcomes
from bot.domain.recaps import Recap, recap_of
from bot.domain.runners import Runner

_WEEK = timedelta(weeks=1)
_SAME_WORKOUT = 5 * _WEEK  # back to the last same one: 200s and 400s take turns


async def recap_for_morning(work: UnitOfWork, runner: Runner, today: date) -> Recap | None:
    """Look back on last week, if this is the first run of a new one."""
    monday = _monday(today)
    if runner.brief.own_plan is not None or monday <= runner.started:
        return None
    if any(day.weekday() in runner.brief.days for day in _days(monday, today)):
        return None  # an earlier morning of this week had it
    return await recap_of_week(work, runner, monday - _WEEK, today)


async def latest_recap(work: UnitOfWork, runner: Runner, today: date) -> Recap | None:
    """Look back on the last week that is over; on Sundays on this one."""
    monday = _monday(today)
    is_over = today - monday == timedelta(days=6)
    return await recap_of_week(work, runner, monday if is_over else monday - _WEEK, today)


async def recap_of_week(
    work: UnitOfWork, runner: Runner, monday: date, today: date
) -> Recap | None:
    first, sunday = monday - _SAME_WORKOUT, monday + timedelta(days=6)
    last = min(sunday, today)
    results = tuple(await work.log.results_between(runner.id, first, last))
    planned = await work.log.workouts_between(runner.id, first, sunday)
    seen = with_outcomes(planned, results, today)
    marks = tuple(await work.log.marks(runner.id))
    return recap_of(History(marks=marks, planned=seen, results=results), monday)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _days(first: date, end: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((end - first).days)]
