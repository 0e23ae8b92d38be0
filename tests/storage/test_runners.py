"""Who is coached, and when their next push is due."""

from datetime import time, timedelta

import pytest
from sqlalchemy import update

from bot.domain.runner import Morning, Status
from bot.storage.engine.database import Database
from bot.storage.tables import runners
from bot.storage.unit_of_work import OpenSqlWork, work_opener
from tests.builders import MONDAY, MONDAY_7_AM, brief, runner

ANNA = runner()


async def test_a_runner_comes_back_as_they_went_in(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)

    async with open_work() as work:
        assert await work.runners.get(ANNA.id) == ANNA


async def test_a_window_is_kept_and_given_up(open_work: OpenSqlWork) -> None:
    patient = runner(push_until=time(8, 0))
    async with open_work() as work:
        await work.runners.save(patient)
        assert await work.runners.get(ANNA.id) == patient

    async with open_work() as work:
        await work.runners.save(ANNA)
        assert await work.runners.get(ANNA.id) == ANNA


async def test_code_that_knows_no_window_may_move_its_beginning_behind_its_end(
    open_work: OpenSqlWork,
) -> None:
    async with open_work() as work:
        await work.runners.save(runner(push_until=time(8, 0)))
        await work.connection.execute(update(runners).values(push_time=time(9, 0)))

        assert await work.runners.get(ANNA.id) == runner(push_time=time(9, 0))


async def test_an_unknown_runner_is_none(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        assert await work.runners.get(ANNA.id) is None


async def test_saving_again_keeps_the_next_push(open_work: OpenSqlWork) -> None:
    morning = Morning(MONDAY, MONDAY_7_AM)
    async with open_work() as work:
        await work.runners.save(ANNA)
        await work.runners.schedule(ANNA.id, morning)

    async with open_work() as work:
        await work.runners.save(runner(name="Anna Maria"))

    async with open_work() as work:
        [due] = await work.runners.claim_due(MONDAY_7_AM, 10)
    assert due.runner.name == "Anna Maria"
    assert due.morning == morning


async def test_ids_beyond_32_bits_are_kept(open_work: OpenSqlWork) -> None:
    large = runner(7_000_000_000_001)
    async with open_work() as work:
        await work.runners.save(large)
        assert await work.runners.get(large.id) == large


async def test_who_waits_longest_is_due_first(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        for number, minutes in ((1, 10), (2, 30), (3, 20)):
            await work.runners.save(runner(number))
            at = MONDAY_7_AM - timedelta(minutes=minutes)
            await work.runners.schedule(runner(number).id, Morning(MONDAY, at))

        due = await work.runners.claim_due(MONDAY_7_AM, 2)

    assert [one.runner.id for one in due] == [2, 3]


async def test_a_push_of_the_future_is_not_due(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)
        await work.runners.schedule(ANNA.id, Morning(MONDAY, MONDAY_7_AM))

        assert not await work.runners.claim_due(MONDAY_7_AM - timedelta(seconds=1), 10)


@pytest.mark.parametrize("status", [Status.PAUSED, Status.MEETING])
async def test_nobody_but_active_runners_is_due(open_work: OpenSqlWork, status: Status) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)
        await work.runners.schedule(ANNA.id, Morning(MONDAY, MONDAY_7_AM))
        await work.runners.set_status(ANNA.id, status)

        assert not await work.runners.claim_due(MONDAY_7_AM, 10)


async def test_nobody_is_due_who_cannot_be_reached(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)
        await work.runners.schedule(ANNA.id, Morning(MONDAY, MONDAY_7_AM))
        await work.outbox.mark_gone(ANNA.id, MONDAY_7_AM)

        assert not await work.runners.claim_due(MONDAY_7_AM, 10)


async def test_a_runner_without_a_next_push_is_never_due(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)
        await work.runners.schedule(ANNA.id, None)

        assert not await work.runners.claim_due(MONDAY_7_AM + timedelta(days=999), 10)


async def test_a_runner_who_is_back_is_what_they_were_before(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(runner(status=Status.PAUSED))
        await work.outbox.mark_gone(ANNA.id, MONDAY_7_AM)
        gone = await work.runners.get(ANNA.id)
        await work.outbox.mark_back(ANNA.id)
        back = await work.runners.get(ANNA.id)

    assert gone is not None
    assert gone.status is Status.GONE
    assert back is not None
    assert back.status is Status.PAUSED


async def test_saving_a_runner_who_is_gone_does_not_bring_them_back(
    open_work: OpenSqlWork,
) -> None:
    async with open_work() as work:
        await work.runners.save(ANNA)
        await work.outbox.mark_gone(ANNA.id, MONDAY_7_AM)
        await work.runners.save(runner(status=Status.GONE, briefed=brief(weekly_km=50)))
        gone = await work.runners.get(ANNA.id)

    assert gone is not None
    assert gone.status is Status.GONE
    assert gone.brief == brief(weekly_km=50)


async def test_two_processes_never_claim_the_same_runner(new_postgres: str) -> None:
    database = await Database.connect(new_postgres)
    open_work = work_opener(database)
    async with open_work() as work:
        for number in (1, 2):
            await work.runners.save(runner(number))
            await work.runners.schedule(runner(number).id, Morning(MONDAY, MONDAY_7_AM))

    async with open_work() as one, open_work() as other:
        first = await one.runners.claim_due(MONDAY_7_AM, 1)
        second = await other.runners.claim_due(MONDAY_7_AM, 10)

    assert [due.runner.id for due in (*first, *second)] == [1, 2]
    await database.close()
