"""A unit of work reads a log once; what it changes itself it sees as the next one will."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest

from bot.domain.fitness.marks import Mark
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.log.results import LoggedResult
from bot.domain.workout.workout import PlannedWorkout
from bot.storage.engine.database import Database
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
from tests.storage.statements import statements_of

ANNA, BEN = runner(), runner(99)
FIRST, LAST = on(-30), on(13)
Known = tuple[list[PlannedWorkout], list[LoggedResult], list[Mark], list[Setback]]


async def _tell(work: SqlUnitOfWork, message_id: int, *days: int, km: float = 8) -> None:
    told = [logged(run(km), on(day), message_id=message_id) for day in days]
    await work.log.record(ANNA.id, message_id, told, MONDAY_7_AM)


async def _add_mark(work: SqlUnitOfWork) -> None:
    await work.log.add_mark(ANNA.id, mark("5:50", day=on(0)))


async def _fall_ill(work: SqlUnitOfWork) -> None:
    await work.log.open_setback(ANNA.id, Setback(SetbackKind.ILLNESS, on(1)))


async def _plan(work: SqlUnitOfWork, first: int, last: int, *days: int) -> None:
    await work.log.plan_days(
        ANNA.id, on(first), on(last), [planned(on(day), easy_run()) for day in days]
    )


CHANGES: dict[str, Callable[[SqlUnitOfWork], Awaitable[object]]] = {
    "a result more": lambda work: _tell(work, 7, 0),
    "an earlier day told later": lambda work: _tell(work, 8, -2),
    "two days of one message": lambda work: _tell(work, 9, -1, 1),
    "a message told anew": lambda work: _tell(work, 1, -3, km=9),
    "a message that tells nothing any more": lambda work: _tell(work, 2),
    "a result from before all that was read": lambda work: _tell(work, 9, -200),
    "the last one undone": lambda work: work.log.undo(ANNA.id),
    "days planned anew": lambda work: _plan(work, 2, 4, 4),
    "days planned beyond what was read": lambda work: _plan(work, 10, 20, 12, 19),
    "nothing planned any more": lambda work: _plan(work, 0, 6),
    "a mark": _add_mark,
    "an illness": _fall_ill,
}


async def _known(work: SqlUnitOfWork, first: date = FIRST, last: date = LAST) -> Known:
    return (
        list(await work.log.workouts_between(ANNA.id, first, last)),
        list(await work.log.results_between(ANNA.id, first, last)),
        list(await work.log.marks(ANNA.id)),
        list(await work.log.setbacks(ANNA.id)),
    )


@pytest.fixture(autouse=True)
async def log(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        for one in (ANNA, BEN):
            await work.runners.save(one)
        week = [planned(on(1), workout()), planned(on(3), easy_run()), planned(on(6), long_run())]
        await work.log.plan_days(ANNA.id, MONDAY, on(6), week)
        await work.log.add_mark(ANNA.id, mark("6:00", day=on(-20)))
        await work.log.open_setback(ANNA.id, Setback(SetbackKind.PAIN, on(-9), on(-7), 2, "knee"))
        await _tell(work, 1, -3)
        await _tell(work, 2, -2)
        await work.log.record(BEN.id, 3, [logged(intervals(), on(-2))], MONDAY_7_AM)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_a_change_is_known_at_once_as_the_next_unit_of_work_will_read_it(
    open_work: OpenSqlWork, change: Callable[[SqlUnitOfWork], Awaitable[object]]
) -> None:
    async with open_work() as work:
        await work.log.recall([ANNA.id, BEN.id], FIRST, LAST)
        before = await _known(work)
        await change(work)
        known = await _known(work)

    async with open_work() as work:
        assert await _known(work) == known
    assert (known == before) == (change is CHANGES["a result from before all that was read"])


async def test_all_that_was_recalled_is_asked_of_the_database_once(
    database: Database, open_work: OpenSqlWork
) -> None:
    async with open_work() as work:
        with statements_of(database) as statements:
            await _recall_and_change(work)

    assert [one.split()[0] for one in statements] == [
        "SELECT",  # the history
        "SELECT",  # what the message said before
        "INSERT",
        "INSERT",
        "DELETE",
        "INSERT",
        "SELECT",  # how far the weeks are made
    ]


async def _recall_and_change(work: SqlUnitOfWork) -> None:
    await work.log.recall([ANNA.id], FIRST, LAST)
    await work.log.recall([ANNA.id], FIRST + timedelta(days=3), LAST)
    await _known(work)
    await _tell(work, 7, 0)
    await _plan(work, 2, 4, 3)
    await _known(work)
