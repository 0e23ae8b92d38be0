"""What was planned and what was run, with every version of it."""

from datetime import date

import pytest

from bot.coaching.ports import Change
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.log.results import LoggedResult, Result, ResultKind, Rpe
from bot.domain.quantities import Distance, Duration
from bot.domain.workout.workout import Outcome
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from tests.builders import (
    MONDAY,
    MONDAY_7_AM,
    easy_run,
    intervals,
    logged,
    long_run,
    mark,
    on,
    planned,
    run,
    runner,
    workout,
)

ANNA = runner()


async def _record(work: SqlUnitOfWork, message_id: int, *results: Result) -> None:
    found = [logged(result, message_id=message_id) for result in results]
    await work.log.record(ANNA.id, message_id, found, MONDAY_7_AM)


async def _recent(work: SqlUnitOfWork) -> list[Result]:
    return [one.result for one in await work.log.recent_results(ANNA.id, 10)]


@pytest.fixture(autouse=True)
async def anna(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)


async def test_a_week_comes_back_as_it_was_planned(open_work: OpenSqlWork) -> None:
    week = [
        planned(on(1), workout()),
        planned(on(3), easy_run(strides=4), Outcome.MOVED),
        planned(on(6), long_run()),
    ]
    async with open_work() as work:
        await work.log.plan_days(ANNA.id, MONDAY, on(6), week)

    async with open_work() as work:
        assert await work.log.workouts_between(ANNA.id, MONDAY, on(6)) == week
        assert await work.log.workout_on(ANNA.id, on(3)) == week[1]
        assert await work.log.workout_on(ANNA.id, on(2)) is None


async def test_planning_again_replaces_those_days_only(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.log.plan_days(
            ANNA.id, MONDAY, on(6), [planned(on(1)), planned(on(3)), planned(on(5))]
        )
        await work.log.plan_days(ANNA.id, on(2), on(4), [planned(on(4), easy_run())])

        days = [one.day for one in await work.log.workouts_between(ANNA.id, MONDAY, on(6))]

    assert days == [on(1), on(4), on(5)]


async def test_rest_days_at_the_end_of_a_week_count_as_planned(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        assert await work.log.planned_until(ANNA.id) is None
        await work.log.plan_days(ANNA.id, MONDAY, on(6), [planned(on(1))])
        await work.log.plan_days(ANNA.id, on(2), on(3), [])

        assert await work.log.planned_until(ANNA.id) == on(6)


async def test_a_result_comes_back_as_it_went_in(open_work: OpenSqlWork) -> None:
    full = Result(
        kind=ResultKind.INTERVALS,
        distance=Distance(7000),
        duration=Duration(2400.5),
        reps=3,
        rep_distances=(Distance(200), Distance(400), Distance(200)),
        splits=(Duration(44.7), Duration(93), Duration(45)),
        rpe=Rpe(7.5),
        heart_rate=171,
        reason="weather",
        pain_location="left calf",
        pain=2,
        flags=frozenset({"heat", "felt_good"}),
    )
    async with open_work() as work:
        await _record(work, 11, full)

    async with open_work() as work:
        assert await work.log.results_of(ANNA.id, 11) == [LoggedResult(MONDAY, 11, full)]


async def test_an_edit_replaces_what_the_message_said(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _record(work, 11, run(8))
        await _record(work, 11, run(18))

        assert await _recent(work) == [run(18)]


async def test_undo_takes_back_an_edit_first_and_then_the_result(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _record(work, 11, run(8))
        await _record(work, 11, run(18))

        edit = await work.log.undo(ANNA.id)
        first = await work.log.undo(ANNA.id)
        nothing = await work.log.undo(ANNA.id)

    assert edit is not None
    assert edit.message_id == 11
    assert [one.result for one in edit.removed] == [run(18)]
    assert [one.result for one in edit.restored] == [run(8)]
    assert first is not None
    assert [one.result for one in first.removed] == [run(8)]
    assert not first.restored
    assert nothing is None


async def test_undo_takes_the_newest_change_of_any_message(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _record(work, 11, run(8))
        await _record(work, 12, run(10))
        await _record(work, 11, run(9))

        undone = await work.log.undo(ANNA.id)

        assert undone is not None
        assert undone.message_id == 11
        assert await _recent(work) == [run(10), run(8)]


async def test_recording_the_same_again_changes_nothing(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _record(work, 11, run(8))
        await _record(work, 11, run(8))
        await work.log.undo(ANNA.id)

        assert not await _recent(work)


async def test_a_message_edited_to_nothing_reports_nothing(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _record(work, 11, run(8))
        await _record(work, 11)
        assert not await _recent(work)

        undone = await work.log.undo(ANNA.id)

    assert undone is not None
    assert not undone.removed
    assert [one.result for one in undone.restored] == [run(8)]


async def test_one_message_may_report_two_runs(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _record(work, 11, run(8), intervals())

        both = await work.log.results_of(ANNA.id, 11)

    assert [one.result for one in both] == [run(8), intervals()]


async def test_recent_results_begin_with_the_newest_day(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        for message_id, day in ((1, on(3)), (2, on(5)), (3, on(1))):
            result = logged(run(5 + message_id), day, message_id)
            await work.log.record(ANNA.id, message_id, [result], MONDAY_7_AM)

        recent = await work.log.recent_results(ANNA.id, 2)
        between = await work.log.results_between(ANNA.id, on(1), on(3))

    assert [one.day for one in recent] == [on(5), on(3)]
    assert [one.day for one in between] == [on(1), on(3)]


async def test_results_of_another_runner_are_not_seen(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(runner(8))
        await _record(work, 11, run(8))

        assert not await work.log.recent_results(runner(8).id, 10)
        assert await work.log.undo(runner(8).id) is None


async def test_marks_come_oldest_first(open_work: OpenSqlWork) -> None:
    late, early = mark("6:00", day=on(9)), mark("6:10", day=MONDAY)
    async with open_work() as work:
        await work.log.add_mark(ANNA.id, late)
        await work.log.add_mark(ANNA.id, early)

        assert await work.log.marks(ANNA.id) == [early, late]
        assert isinstance((await work.log.marks(ANNA.id))[0], Mark)


async def test_closing_setbacks_ends_those_that_last(open_work: OpenSqlWork) -> None:
    ill = Setback(SetbackKind.ILLNESS, date(2026, 12, 1), date(2026, 12, 4))
    calf = Setback(SetbackKind.PAIN, MONDAY, severity=4, location="calf")
    async with open_work() as work:
        await work.log.open_setback(ANNA.id, ill)
        await work.log.open_setback(ANNA.id, calf)
        await work.log.close_setbacks(ANNA.id, on(3))

        ended = Setback(SetbackKind.PAIN, MONDAY, on(3), severity=4, location="calf")
        assert await work.log.setbacks(ANNA.id) == [ill, ended]


async def test_changes_are_kept_in_their_order(open_work: OpenSqlWork) -> None:
    first = Change(MONDAY_7_AM, MONDAY, "missed", "moved to Wednesday")
    second = Change(MONDAY_7_AM, on(2), "spike", "three easier days")
    async with open_work() as work:
        await work.log.add_change(ANNA.id, first)
        await work.log.add_change(ANNA.id, second)

        assert await work.log.changes(ANNA.id) == [first, second]
