"""The season and its weeks: made when they begin, from the plan and from what was really run."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain, takewhile

from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK, sunday_of
from bot.domain.fitness.fitness import Fitness, estimate_fitness
from bot.domain.log.history import History, marks_of, with_outcomes
from bot.domain.runner import Runner
from bot.domain.season.season import Season, SeasonWeek, plan_season
from bot.domain.week.outlook import look_ahead, to_race_day
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

# A year and a month: the longest season at a glance, and any mark still worth training by.
MEMORY = timedelta(days=400)
# Weeks to come that may have been made already: they are looked at next.
_MADE_AHEAD = 2 * WEEK


def season_of(runner: Runner) -> Season:
    return plan_season(runner.brief, runner.started)


async def history_of(
    work: UnitOfWork, runner: Runner, today: date, planned_until: date | None = None
) -> History:
    """Recall all that a week, or an assessment, on this day is made from.

    Args:
        work: Where it is remembered.
        runner: Whose it is.
        today: The last day that can have been run.
        planned_until: The last day of what was planned, where days to come matter too.
    """
    first = today - MEMORY
    # Days to come have results where they are skipped in advance.
    last = max(today, planned_until or today)
    await work.log.recall([runner.id], first, max(last, today + _MADE_AHEAD))
    results = tuple(await work.log.results_between(runner.id, first, last))
    planned = await work.log.workouts_between(runner.id, first, planned_until or today)
    return History(
        marks=tuple(await work.log.marks(runner.id)),
        planned=with_outcomes(tuple(planned), results, today),
        results=results,
        setbacks=tuple(await work.log.setbacks(runner.id)),
    )


async def fitness_of(work: UnitOfWork, runner: Runner, today: date) -> Fitness | None:
    """Estimate fitness from what was told and run up to a day."""
    first = today - MEMORY
    # What was planned is asked for next: all of it is read at once.
    await work.log.recall([runner.id], first, today + _MADE_AHEAD)
    results = tuple(await work.log.results_between(runner.id, first, today))
    marks = tuple(await work.log.marks(runner.id))
    return estimate_fitness(marks_of(History(marks=marks, results=results)))


async def needs_week(work: UnitOfWork, runner: Runner, day: date) -> bool:
    """Whether the week of a day is still to be made."""
    planned_until = await work.log.planned_until(runner.id)
    return planned_until is None or planned_until < day


async def ensure_week(work: UnitOfWork, runner: Runner, day: date) -> bool:
    """Make the week of a day, if it is not made yet; tell whether it was made now.

    Beyond the season a week is made, too: of rest days alone.
    """
    if not await needs_week(work, runner, day):
        return False
    week = season_of(runner).week_of(day)
    if week is not None:
        await _make(work, runner, week, week.starts)
    elif day >= runner.started:
        await work.log.plan_days(runner.id, day, sunday_of(day), ())
    return week is not None


async def replan(
    work: UnitOfWork, runner: Runner, today: date, *, is_easier: bool = False
) -> None:
    """Make the rest of this week anew, and weeks after it that were made early.

    Something they were made from has changed.  What was run today stays as it was asked, and a
    workout that was moved stays where it is.

    Args:
        work: The unit of work.
        runner: Whose week it is.
        today: The first day that is made anew.
        is_easier: More was run than was asked: no easy run of this week becomes longer by that.
    """
    season, made_until = season_of(runner), await work.log.planned_until(runner.id)
    for week in season.weeks:
        is_made = made_until is not None and week.starts <= made_until
        if week.starts <= today <= week.ends:
            await _make(work, runner, week, today, is_easier=is_easier)
        elif week.starts > today and is_made:
            await _make(work, runner, week, week.starts)


async def remake_weeks_ahead(work: UnitOfWork, runner: Runner, today: date) -> None:
    """Make weeks to come anew that were made early: something was run or told since."""
    made_until = await work.log.planned_until(runner.id)
    sunday = sunday_of(today)
    if made_until is None or made_until <= sunday:
        return
    for week in season_of(runner).weeks:
        if sunday < week.starts <= made_until:
            await _make(work, runner, week, week.starts)


async def clear_week(work: UnitOfWork, runner: Runner, today: date) -> None:
    """Leave nothing standing of what is still to run: it was planned for other days."""
    planned, until = await workout_on(work, runner, today), await work.log.planned_until(runner.id)
    is_run = planned is not None and planned.outcome is not Outcome.PLANNED
    first = today + DAY if is_run else today
    if until is not None and first <= until:
        await work.log.plan_days(runner.id, first, until, ())


async def _make(
    work: UnitOfWork, runner: Runner, week: SeasonWeek, first: date, *, is_easier: bool = False
) -> None:
    history = await history_of(work, runner, first, week.ends)
    workouts = plan_week(runner.brief, season_of(runner), week.number, history)
    by_day = {planned.day: planned for planned in workouts if planned.day >= first}
    if is_easier:
        stood = {each.day: each for each in history.planned}
        by_day = {day: _no_longer(each, stood.get(day)) for day, each in by_day.items()}
    by_day |= {each.day: each for each in history.planned if _is_settled(each, first)}
    remaining = [by_day[day] for day in sorted(by_day)]
    await work.log.plan_days(runner.id, first, week.ends, remaining)


def _no_longer(planned: PlannedWorkout, stood: PlannedWorkout | None) -> PlannedWorkout:
    """Keep an easy run from becoming longer than it stood."""
    kinds = {planned.workout.kind} if stood is None else {planned.workout.kind, stood.workout.kind}
    if stood is None or kinds != {WorkoutKind.EASY}:
        return planned
    now, was = planned.workout.distance, stood.workout.distance
    if now is None or was is None or now.metres <= was.metres:
        return planned
    return replace(planned, workout=replace(planned.workout, distance=was))


def _is_settled(planned: PlannedWorkout, first: date) -> bool:
    return planned.day >= first and planned.outcome in {Outcome.DONE, Outcome.MOVED}


async def workout_on(work: UnitOfWork, runner: Runner, day: date) -> PlannedWorkout | None:
    """Look a day up, with what came of it; ``None`` is a rest day."""
    planned = await work.log.workout_on(runner.id, day)
    if planned is None:
        return None
    results = await work.log.results_between(runner.id, day, day)
    [seen] = with_outcomes((planned,), tuple(results), day)
    return seen


async def week_of(
    work: UnitOfWork, runner: Runner, day: date, today: date
) -> tuple[SeasonWeek, tuple[PlannedWorkout, ...]] | None:
    """Look a week up, with what came of each day so far."""
    week = season_of(runner).week_of(day)
    if week is None:
        return None
    planned = await work.log.workouts_between(runner.id, week.starts, week.ends)
    results = await work.log.results_between(runner.id, week.starts, week.ends)
    return week, with_outcomes(tuple(planned), tuple(results), today)


async def next_workouts(
    work: UnitOfWork, runner: Runner, today: date, last: date
) -> tuple[PlannedWorkout, ...]:
    """Look at what is still to be run, from today to a day ahead."""
    of_today = await workout_on(work, runner, today)
    ahead = await plan_ahead(work, runner, today, until=last)
    coming = [each for each in ahead if each.day > today]
    days = [*([] if of_today is None or of_today.day > last else [of_today]), *coming]
    return tuple(each for each in days if each.outcome is Outcome.PLANNED)


async def next_run(work: UnitOfWork, runner: Runner, today: date) -> PlannedWorkout | None:
    """Look at the next run: later today where something is still open, else on a day to come.

    Weeks to come are looked at as they will be if all is run as planned; none is made for it.
    """
    made_until = await work.log.planned_until(runner.id)
    if made_until is not None and made_until >= today:
        planned = await work.log.workouts_between(runner.id, today, made_until)
        results = await work.log.results_between(runner.id, today, today)
        seen = with_outcomes(tuple(planned), tuple(results), today)
        is_run = bool(results)
        for each in seen:
            if each.outcome is Outcome.PLANNED and not (is_run and each.day == today):
                return each
    coming = await _each_ahead(work, runner, today, with_recovery=True)
    ahead = (each for each in coming if each.day > today and each.outcome is Outcome.PLANNED)
    return next(ahead, None)


async def plan_ahead(
    work: UnitOfWork,
    runner: Runner,
    today: date,
    *,
    with_recovery: bool = False,
    until: date = date.max,
) -> tuple[PlannedWorkout, ...]:
    """Look at this week and all to come up to race day, as if each is run as planned.

    Args:
        work: Where it is remembered.
        runner: Whose it is.
        today: The day it is looked at.
        with_recovery: Also the weeks after the race.
        until: The last day that is asked for.
    """
    coming = await _each_ahead(work, runner, today, with_recovery=with_recovery)
    return tuple(takewhile(lambda each: each.day <= until, coming))


async def _each_ahead(
    work: UnitOfWork, runner: Runner, today: date, *, with_recovery: bool = False
) -> Iterator[PlannedWorkout]:
    """Look at the workouts to come one by one: a week is planned when its first is asked for."""
    season = season_of(runner)
    # Whoever flew west on the first day is back before the plan begins.
    week = season.week_of(max(today, season.weeks[0].starts))
    if week is None:
        return iter(())
    made_until = await work.log.planned_until(runner.id) or week.starts - DAY
    known = await history_of(work, runner, today, max(week.ends, made_until))
    standing = [each for each in known.planned if each.day >= week.starts]
    run = tuple(
        replace(each, outcome=Outcome.DONE) if each.outcome is Outcome.PLANNED else each
        for each in known.planned
    )
    made = sum(1 for each in season.weeks if each.starts <= made_until)
    number = max(made, week.number - 1)
    ahead = look_ahead(runner.brief, season, replace(known, planned=run), number + 1)
    weeks = ahead if with_recovery else to_race_day(ahead)
    coming = (each for later in weeks for each in later.workouts)
    return (each for each in chain(standing, coming) if each.outcome is not Outcome.MOVED)
