"""A rough day: its workout is eased, and a hard one moves to a day that has room for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coaching.move import note_change
from bot.coaching.plan import week_of, workout_on
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK, monday_of, sunday_of
from bot.domain.runner import Runner
from bot.domain.week.move import day_for_missed
from bot.domain.week.rough_day import easy_version
from bot.domain.workout.workout import Outcome, PlannedWorkout

_MOVES = frozenset({"moved", "rough-day"})


@dataclass(frozen=True, slots=True)
class Eased:
    """A day after it was eased.

    Attributes:
        before: What it asked for.
        now: What it asks for now.
        moved_to: The day to which a hard workout has moved; ``None``: it was none, or is dropped.
    """

    before: PlannedWorkout
    now: PlannedWorkout
    moved_to: date | None = None


async def easier_today(work: UnitOfWork, runner: Runner, now: datetime) -> PlannedWorkout | None:
    """Find what today could be eased to; ``None`` where there is nothing to ease."""
    planned = await workout_on(work, runner, runner.day_of(now))
    if planned is None or planned.outcome is not Outcome.PLANNED:
        return None
    easy = easy_version(planned.workout)
    return None if easy is None else replace(planned, workout=easy)


async def has_run_today(work: UnitOfWork, runner: Runner, now: datetime) -> bool:
    planned = await workout_on(work, runner, runner.day_of(now))
    return planned is not None and planned.outcome is Outcome.DONE


async def day_after_easing(work: UnitOfWork, runner: Runner, now: datetime) -> date | None:
    """Find the day to which today's hard workout would move, were today eased."""
    today = runner.day_of(now)
    seen = await week_of(work, runner, today, today)
    if seen is None:
        return None
    planned = next((each for each in seen[1] if each.day == today), None)
    if planned is None or not planned.workout.kind.is_hard:
        return None
    return await _day_for(work, runner, planned, seen[1])


async def ease_today(work: UnitOfWork, runner: Runner, now: datetime) -> Eased | None:
    """Ease today's workout; ``None`` where there is nothing to ease."""
    today, easy = runner.day_of(now), await easier_today(work, runner, now)
    seen = await week_of(work, runner, today, today)
    if easy is None or seen is None:
        return None
    week, workouts = seen
    planned = next(each for each in workouts if each.day == today)
    moved_to = await _day_for(work, runner, planned, workouts)
    rows = [each for each in workouts if each.day > today and each.day != moved_to] + [easy]
    if moved_to is not None:
        rows.append(replace(planned, day=moved_to))
    await work.log.plan_days(runner.id, today, week.ends, sorted(rows, key=lambda each: each.day))
    await note_change(work, runner, now, "rough-day", f"{today} eased for a rough day")
    return Eased(planned, easy, moved_to)


async def _day_for(
    work: UnitOfWork, runner: Runner, planned: PlannedWorkout, week: Sequence[PlannedWorkout]
) -> date | None:
    """Find another day for a hard workout; one that has moved in this week stays dropped."""
    monday = monday_of(planned.day)
    changes = await work.log.changes(runner.id)
    if any(each.rule in _MOVES and each.day >= monday for each in changes):
        return None
    sunday = sunday_of(monday)
    after = await work.log.workouts_between(runner.id, sunday + DAY, sunday + WEEK)
    earliest = planned.day + DAY
    return day_for_missed(planned, (*week, *after), runner.brief.days, earliest)
