"""Entries of a calendar stay with their workouts."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import DAY
from bot.domain.plan_calendar import CalendarEntry, GivenEntry, follow
from bot.domain.quantities import Distance
from bot.domain.workout.workout import PlannedWorkout, Workout, WorkoutKind

MONDAY = date(2026, 11, 23)
KINDS = [WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.MILE_WORKOUT]


def on(day: int, kind: WorkoutKind, metres: float = 8000) -> PlannedWorkout:
    return PlannedWorkout(MONDAY + day * DAY, Workout(kind=kind, distance=Distance(metres)))


def digest(planned: PlannedWorkout) -> str:
    return repr(planned.workout)


def entries(given_out: tuple[GivenEntry, ...]) -> tuple[CalendarEntry, ...]:
    return tuple(one.entry for one in given_out)


def by_id(given_out: tuple[GivenEntry, ...]) -> dict[str, CalendarEntry]:
    return {one.entry.id: one.entry for one in given_out}


def test_a_workout_moved_away_from_a_day_that_went_by_takes_its_entry_along() -> None:
    before = follow((), [on(1, WorkoutKind.MILE_WORKOUT)], MONDAY, digest)
    today = MONDAY + 2 * DAY

    after = follow(
        entries(before),
        [on(3, WorkoutKind.MILE_WORKOUT)],
        today,
        digest,
        moved={MONDAY + DAY},
    )

    [entry] = entries(after)
    assert entry.id == before[0].entry.id
    assert entry.day == MONDAY + 3 * DAY


def test_what_was_run_keeps_its_entry_when_another_is_planned() -> None:
    before = follow((), [on(1, WorkoutKind.EASY)], MONDAY, digest)

    after = follow(entries(before), [on(3, WorkoutKind.EASY)], MONDAY + 2 * DAY, digest)

    assert [entry.day - MONDAY for entry in entries(after)] == [1 * DAY, 3 * DAY]
    assert len(by_id(after)) == 2
    assert not any(entry.is_cancelled for entry in entries(after))


plans = st.dictionaries(
    st.integers(0, 20), st.tuples(st.sampled_from(KINDS), st.sampled_from([8000, 9000]))
).map(lambda days: [on(day, *what) for day, what in sorted(days.items())])


@settings(max_examples=60)
@given(st.lists(plans, min_size=2, max_size=4))
def test_importing_each_file_in_turn_leaves_what_the_last_one_says(
    told: list[list[PlannedWorkout]],
) -> None:
    """A calendar program that keeps, by id, whatever has the highest sequence."""
    calendar: dict[str, CalendarEntry] = {}
    known: tuple[CalendarEntry, ...] = ()
    for planned in told:
        given_out = follow(known, planned, MONDAY, digest)
        known = entries(given_out)
        assert len(by_id(given_out)) == len(given_out)
        for entry in known:
            old = calendar.get(entry.id)
            assert old is None or old == entry or old.sequence < entry.sequence
            calendar[entry.id] = entry
        standing = sorted(
            (entry.day, entry.kind, entry.version)
            for entry in calendar.values()
            if not entry.is_cancelled
        )
        assert standing == sorted((one.day, one.workout.kind, digest(one)) for one in planned)


def test_what_is_long_past_is_forgotten() -> None:
    before = follow((), [on(1, WorkoutKind.EASY)], MONDAY, digest)

    assert follow(entries(before), [], MONDAY + timedelta(weeks=6), digest) == ()
