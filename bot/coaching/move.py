"""Workouts on other days, always by the runner's wish: swapped, or moved once after a miss."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coaching.plan import ensure_week, replan, season_of
from bot.coaching.ports import Change, UnitOfWork
from bot.domain.brief import Weekday
from bot.domain.calendar import DAY, WEEK, days_from, monday_of, sunday_of
from bot.domain.health.heat import heat_on, too_hot_for
from bot.domain.log.history import Setback, with_outcomes
from bot.domain.log.results import Flag
from bot.domain.rules import RuleId, rule
from bot.domain.runner import Runner
from bot.domain.season.events import events_of
from bot.domain.week.move import MoveError, day_for_missed, swap_days
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

# Nothing is made up in the last days before a race or a trial.
KEPT_FREE = timedelta(days=4)
# Whoever skips for one of these is not to make anything up.
UNWELL: tuple[Flag, ...] = (
    "pain", "illness", "fever", "red_flag", "cross_training", "acute_injury",
)  # fmt: skip


async def swap(
    work: UnitOfWork, runner: Runner, one: date, other: date, now: datetime
) -> tuple[PlannedWorkout, ...]:
    """Swap what two days ask for.

    Returns:
        What is planned on the two days now.

    Raises:
        MoveError: Hard days would come too close, a race would move, or a day is over.
    """
    today = runner.day_of(now)
    first, last = sorted((one, other))
    if first < today:
        raise MoveError("a day that has passed stays as it is: a missed run is not made up")
    await ensure_week(work, runner, first)
    await ensure_week(work, runner, last)
    monday, sunday = monday_of(first), sunday_of(last)
    planned = await _seen(work, runner, monday, sunday, today)
    swapped = swap_days(planned, one, other)
    is_hot = _check_heat(swapped, {one, other}, await work.log.setbacks(runner.id))
    await work.log.plan_days(runner.id, monday, sunday, swapped)
    if is_hot:
        await replan(work, runner, today)
        swapped = await _seen(work, runner, monday, sunday, today)
    await note_change(work, runner, now, "swapped", f"swapped {first} and {last}")
    return tuple(each for each in swapped if each.day in {one, other})


async def free_days_for(
    work: UnitOfWork, runner: Runner, day: date, now: datetime
) -> tuple[date, ...]:
    """Find the free days of a week to which a day's workout can move, the nearest first."""
    today = runner.day_of(now)
    monday, sunday = monday_of(day), sunday_of(day)
    planned = await _seen(work, runner, monday, sunday, today)
    setbacks = await work.log.setbacks(runner.id)
    taken = {each.day for each in planned if each.outcome is not Outcome.MOVED}
    week = days_from(monday, sunday)
    free = [other for other in week if other >= today and other not in taken]
    possible = [other for other in free if _can_swap(planned, day, other, setbacks)]
    return tuple(sorted(possible, key=lambda other: abs(other - day)))


async def can_swap(
    work: UnitOfWork, runner: Runner, one: date, other: date, now: datetime
) -> bool:
    """Whether two days may change places; nothing is written."""
    today = runner.day_of(now)
    first, last = sorted((one, other))
    planned = await _seen(work, runner, monday_of(first), sunday_of(last), today)
    setbacks = await work.log.setbacks(runner.id)
    return first >= today and _can_swap(planned, one, other, setbacks)


async def day_instead_of(
    work: UnitOfWork, runner: Runner, day: date, now: datetime
) -> date | None:
    """Find the next day of a week, easy or off, with which a hard day may change places."""
    today = runner.day_of(now)
    monday, sunday = monday_of(day), sunday_of(day)
    planned = await _seen(work, runner, monday, sunday, today)
    setbacks = await work.log.setbacks(runner.id)
    heavy = {each.day for each in planned if each.workout.kind is not WorkoutKind.EASY}
    later = (other for other in days_from(day + 2 * DAY, sunday) if other not in heavy)
    running = (other for other in later if Weekday(other.weekday()) in runner.brief.days)
    return next((other for other in running if _can_swap(planned, day, other, setbacks)), None)


def _can_swap(
    planned: Sequence[PlannedWorkout], one: date, other: date, setbacks: Sequence[Setback]
) -> bool:
    try:
        _check_heat(swap_days(planned, one, other), {one, other}, setbacks)
    except MoveError:
        return False
    return True


def _check_heat(
    swapped: Sequence[PlannedWorkout], days: Collection[date], setbacks: Sequence[Setback]
) -> bool:
    """Tell whether a day of a swap is hot; nothing goes where it would have to yield."""
    heats = {day: heat_on(day, setbacks) for day in days}
    for each in swapped:
        heat = heats.get(each.day)
        if heat is not None and too_hot_for(each.workout, heat):
            raise MoveError("it is too hot for that on {day}", day=each.day)
    return any(heat is not None for heat in heats.values())


async def day_to_move_to(
    work: UnitOfWork, runner: Runner, missed_on: date, now: datetime
) -> date | None:
    """Find another day of this week for a hard workout that was missed, once.

    Returns:
        ``None`` where it was not hard, has moved before, or no day keeps hard days apart.
    """
    today = runner.day_of(now)
    sunday = sunday_of(missed_on)
    if sunday < today:
        return None
    # One day alone, first: it is the usual answer, and the two weeks around need not be read.
    missed = next(iter(await _seen(work, runner, missed_on, missed_on, today)), None)
    if missed is None or missed.outcome not in {Outcome.MISSED, Outcome.SKIPPED}:
        return None
    told = await work.log.results_between(runner.id, missed_on, missed_on)
    if any(one.result.has(*UNWELL) for one in told):
        return None
    monday = monday_of(missed_on)
    planned = await _seen(work, runner, monday, sunday + WEEK, today)
    # The day itself has only just begun to be free: what was run today stays where it is.
    earliest = max(today, missed_on + DAY)
    day = day_for_missed(missed, planned, runner.brief.days, earliest)
    return None if day is None or _is_near_an_event(runner, day) else day


def _is_near_an_event(runner: Runner, day: date) -> bool:
    """Whether a race or the final trial comes too soon after a day for anything to be made up."""
    events = events_of(runner.brief, season_of(runner))
    return any(timedelta() <= event.day - day <= KEPT_FREE for event in events)


async def move_missed(
    work: UnitOfWork, runner: Runner, missed_on: date, now: datetime
) -> date | None:
    """Move a missed hard workout to another day of this week, as the runner wishes.

    Returns:
        The day it is on now; ``None`` where there is none, and nothing has changed.
    """
    day = await day_to_move_to(work, runner, missed_on, now)
    if day is None:
        return None
    today = runner.day_of(now)
    monday, sunday = monday_of(missed_on), sunday_of(missed_on)
    planned = await _seen(work, runner, monday, sunday, today)
    missed = next(each for each in planned if each.day == missed_on)
    moved = [
        replace(missed, outcome=Outcome.MOVED),
        replace(missed, day=day, outcome=Outcome.PLANNED),
    ]
    kept = [each for each in planned if each.day not in {missed_on, day}]
    await work.log.plan_days(
        runner.id, monday, sunday, sorted([*kept, *moved], key=lambda each: each.day)
    )
    await note_change(work, runner, now, "moved", f"moved from {missed_on} to {day}")
    return day


async def note_change(
    work: UnitOfWork, runner: Runner, now: datetime, rule_id: RuleId, note: str
) -> None:
    """Keep what changed in the plan, when, and by which rule.

    Raises:
        KeyError: There is no such rule, so nobody could be told why.
    """
    change = Change(now, runner.day_of(now), rule(rule_id).id, note)
    await work.log.add_change(runner.id, change)


async def _seen(
    work: UnitOfWork, runner: Runner, first: date, last: date, today: date
) -> tuple[PlannedWorkout, ...]:
    planned = await work.log.workouts_between(runner.id, first, last)
    results = await work.log.results_between(runner.id, first, last)
    return with_outcomes(tuple(planned), tuple(results), today)
