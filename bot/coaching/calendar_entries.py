"""What the calendar of a connected service is to hold: workouts, races, and days without any."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from bot.coaching.plan import plan_ahead
from bot.coaching.ports import UnitOfWork
from bot.coaching.service import ID_PREFIX, Category
from bot.coaching.service_hours import LOOK_BACK
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.runner import Runner
from bot.domain.workout.workout import Outcome, PlannedWorkout

AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A day of the plan, or days without one, as the calendar is to have it.

    Attributes:
        id: Ours; the same entry keeps it.
        last: The last day of several.
    """

    id: str
    category: Category
    day: date
    last: date | None = None
    planned: PlannedWorkout | None = None

    @property
    def ends(self) -> date:
        return self.last or self.day


_ABSENCES = {
    SetbackKind.PAUSE: Category.PAUSE,
    SetbackKind.ILLNESS: Category.ILLNESS,
    SetbackKind.FEVER: Category.ILLNESS,
    SetbackKind.PAIN: Category.INJURY,
}
_SERIOUS_PAIN = 5.0  # less than that is run with


async def entries_of(
    work: UnitOfWork, runner: Runner, today: date, sent: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Tell what the calendar is to hold from today on: two weeks, and why there is less.

    Of what stands there already (``sent``), an illness that is over is told to its end.
    """
    last = today + AHEAD
    planned = [
        each
        for each in await plan_ahead(work, runner, today, until=last)
        if today <= each.day <= last and each.outcome in {Outcome.PLANNED, Outcome.DONE}
    ]
    entries = (_workout(runner, each) for each in planned)
    absences: dict[str, Entry] = {}
    for setback in await work.log.setbacks(runner.id):
        absence = _absence(setback, today)
        if absence is not None and absence.ends >= _ends(absences.get(absence.id)):
            absences[absence.id] = absence  # one that was made longer is told to its end
    return (
        *entries,
        *(
            absence
            for absence in absences.values()
            if (absence.day <= last and absence.ends >= today) or absence.id in sent
        ),
    )


def _workout(runner: Runner, planned: PlannedWorkout) -> Entry:
    brief = runner.brief
    category = Category.WORKOUT
    if planned.day == brief.goal_race.day:
        category = Category.GOAL_RACE
    elif planned.day in {race.day for race in brief.tune_ups}:
        category = Category.TUNE_UP
    return Entry(
        id=f"{ID_PREFIX}{planned.day.isoformat()}",
        category=category,
        day=planned.day,
        planned=planned,
    )


def _ends(entry: Entry | None) -> date:
    return date.min if entry is None else entry.ends


def _absence(setback: Setback, today: date) -> Entry | None:
    category = _ABSENCES.get(setback.kind)
    ends = setback.ended or today
    if category is None or ends < today - LOOK_BACK:
        return None
    if setback.kind is SetbackKind.PAIN and (setback.severity or 0) < _SERIOUS_PAIN:
        return None
    return Entry(
        id=f"{ID_PREFIX}{category.value.lower()}-{setback.started.isoformat()}",
        category=category,
        day=setback.started,
        last=ends,
    )
