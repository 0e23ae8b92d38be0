"""The runner tells how hot it is: the day asks for the same effort, or its workout yields."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.coaching.move import note_change
from bot.coaching.plan import ensure_week, replan, workout_on
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK, monday_of
from bot.domain.health.heat import Heat, too_hot_for
from bot.domain.log.history import Setback, SetbackKind, with_outcomes
from bot.domain.runner import Runner
from bot.domain.week.move import day_for_missed, swap_days
from bot.domain.workout.workout import Outcome, PlannedWorkout


@dataclass(frozen=True, slots=True)
class HotDay:
    """What a day asks for now.

    Attributes:
        planned: ``None`` on a rest day.
        stopped: The hard workout that had to yield.
        moved_to: Where it went; ``None`` where it is dropped.
    """

    planned: PlannedWorkout | None
    stopped: PlannedWorkout | None = None
    moved_to: date | None = None


async def tell_heat(  # noqa: PLR0913
    work: UnitOfWork,
    runner: Runner,
    days: Sequence[date],
    heat: Heat,
    now: datetime,
    *,
    is_forecast: bool = False,
) -> tuple[HotDay, ...]:
    """Adjust days to their heat; telling it again replaces what was told before.

    Args:
        work: The step in which they change.
        runner: Whose days they are.
        days: The dates.
        heat: How hot it is on each of them.
        now: The moment.
        is_forecast: The runner did not tell it.
    """
    kind = SetbackKind.FORECAST_HEAT if is_forecast else SetbackKind.HEAT
    return tuple([await _tell(work, runner, day, heat, now, days, kind) for day in days])


async def _tell(  # noqa: PLR0913, PLR0917  (one day of several)
    work: UnitOfWork,
    runner: Runner,
    day: date,
    heat: Heat,
    now: datetime,
    hot_days: Collection[date],
    kind: SetbackKind,
) -> HotDay:
    today = runner.day_of(now)
    await ensure_week(work, runner, day)
    before = await workout_on(work, runner, day)
    await work.log.open_setback(runner.id, Setback(kind, day, day, heat.index))
    if before is None or before.outcome is not Outcome.PLANNED:
        return HotDay(before)
    yields = too_hot_for(before.workout, heat)
    moved_to = await move_away(work, runner, before, today, hot_days) if yields else None
    await replan(work, runner, today)
    after = await workout_on(work, runner, day)
    if after != before:
        where = f", moved to {moved_to}" if moved_to else ""
        note = f"heat {heat.index:.0f} on {day}{where}"
        await note_change(work, runner, now, "heat-stop" if yields else "heat", note)
    return HotDay(after, before if yields else None, moved_to)


async def move_away(
    work: UnitOfWork,
    runner: Runner,
    hard: PlannedWorkout,
    today: date,
    but_for: Collection[date],
) -> date | None:
    """Swap a hard workout with a later day of its week, not these, that keeps hard days apart."""
    monday = monday_of(hard.day)
    days = [day for day in runner.brief.days if monday + int(day) * DAY not in but_for]
    sunday = monday + WEEK - DAY
    planned = await work.log.workouts_between(runner.id, monday, sunday + WEEK)
    results = await work.log.results_between(runner.id, monday, sunday)
    seen = with_outcomes(planned, tuple(results), today)
    day = day_for_missed(hard, seen, days, hard.day + DAY)
    if day is not None:
        swapped = swap_days(seen, hard.day, day)
        week = [each for each in swapped if monday <= each.day <= sunday]
        await work.log.plan_days(runner.id, monday, sunday, week)
    return day
