"""The plan in a runner's own calendar: which entry stands for which workout.

A calendar program knows an entry by its id alone, so the id belongs to the workout, not to the
day: a workout that moves takes its id along, and one that is left out has its entry cancelled.
What was given out has to be known, for what may not stand there cannot be cancelled.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.calendar import WEEK, monday_of
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind

# So far back a calendar that follows the plan shows what was planned.
KEPT_FOR = timedelta(weeks=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """A workout as it was given to a calendar.

    Attributes:
        id: By what it is known within the plan; it stays with the workout.
        version: A digest of its words, which tells two versions apart.
        sequence: How often it has changed (RFC 5545, 3.8.7.4).
    """

    id: str
    day: date
    kind: WorkoutKind
    version: str
    sequence: int = 0
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class GivenEntry:
    """An entry with its workout; one that is cancelled, or has gone by, has none."""

    entry: CalendarEntry
    planned: PlannedWorkout | None


Digest = Callable[[PlannedWorkout], str]
"""Tells two versions of a workout apart."""


def follow(
    given: Sequence[CalendarEntry],
    planned: Iterable[PlannedWorkout],
    today: date,
    digest: Digest,
    moved: Collection[date] = (),
) -> tuple[GivenEntry, ...]:
    """Find the entry of each workout, and cancel those that stand for none any more.

    A workout keeps its entry on its day; one that moved takes along the entry of its kind that
    has become free, in its own week before the weeks beside it. Days that have gone by keep what
    they have.

    Args:
        given: What was given out.
        planned: The workouts there are, at most one a day.
        today: The runner's day.
        digest: Tells two versions of a workout apart.
        moved: Days from which a workout moved away.
    """
    cut = today - KEPT_FOR
    known = [entry for entry in given if entry.day >= cut]
    workouts = sorted(planned, key=lambda each: each.day)
    matched = _match(known, workouts, today, moved)
    used = {entry.id for entry in known}
    told: list[GivenEntry] = []
    for each in workouts:
        entry = matched.get(each.day)
        if entry is None:
            entry = _new_entry(each, used, digest)
            used.add(entry.id)
        told.append(GivenEntry(_at_present(entry, each, digest), each))
    taken = {one.entry.id for one in told}
    for entry in known:
        if entry.id not in taken:
            is_left_out = entry.day >= today or entry.day in moved
            told.append(GivenEntry(_cancelled(entry) if is_left_out else entry, None))
    return tuple(sorted(told, key=lambda one: (one.entry.day, one.entry.id)))


def _match(
    known: Sequence[CalendarEntry],
    workouts: Sequence[PlannedWorkout],
    today: date,
    moved: Collection[date],
) -> dict[date, CalendarEntry]:
    """Find the entries that stand for workouts, by the workouts' days."""
    matched: dict[date, CalendarEntry] = {}
    free = list(known)
    for each in workouts:
        same = next((one for one in free if _is_of(one, each) and one.day == each.day), None)
        if same is not None:
            matched[each.day] = same
            free.remove(same)
    loose = [one for one in free if one.day >= today or one.day in moved or one.is_cancelled]
    pairs = sorted(
        (
            (_is_other_week(one.day, each.day), abs(one.day - each.day), one.day, each.day, one)
            for each in workouts
            for one in loose
            if each.day not in matched and _is_of(one, each) and abs(one.day - each.day) < WEEK
        ),
        key=lambda pair: pair[:4],
    )
    for *_, day, entry in pairs:
        if day not in matched and entry in loose:
            matched[day] = entry
            loose.remove(entry)
    return matched


def _is_of(entry: CalendarEntry, planned: PlannedWorkout) -> bool:
    return entry.kind is planned.workout.kind


def _is_other_week(one: date, other: date) -> bool:
    return monday_of(one) != monday_of(other)


def _new_entry(planned: PlannedWorkout, used: Collection[str], digest: Digest) -> CalendarEntry:
    kind = planned.workout.kind
    base = f"{monday_of(planned.day).isoformat()}-{kind}"
    number = next(n for n in range(1, len(used) + 2) if f"{base}-{n}" not in used)
    return CalendarEntry(
        id=f"{base}-{number}", day=planned.day, kind=kind, version=digest(planned)
    )


def _at_present(entry: CalendarEntry, planned: PlannedWorkout, digest: Digest) -> CalendarEntry:
    now = replace(entry, day=planned.day, version=digest(planned), is_cancelled=False)
    return entry if now == entry else replace(now, sequence=entry.sequence + 1)


def _cancelled(entry: CalendarEntry) -> CalendarEntry:
    if entry.is_cancelled:
        return entry
    return replace(entry, is_cancelled=True, sequence=entry.sequence + 1)
