"""Weeks made ahead: in the hours before their first morning, and no other way than then."""

from datetime import timedelta

import pytest

from bot.coaching.due import DueRunnerError
from bot.coaching.morning import queue_due_pushes
from bot.coaching.plan import ensure_week
from bot.coaching.report import Report, receive_report
from bot.coaching.weeks_ahead import AHEAD, make_weeks_ahead
from bot.domain.log.results import LoggedResult
from bot.domain.runner import Morning, RunnerId
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork
from tests.builders import MONDAY, MONDAY_7_AM, brief, mark, on, run, runner
from tests.storage.statements import statements_of

NEXT_MONDAY = MONDAY + timedelta(days=7)
NEXT_MONDAY_7_AM = MONDAY_7_AM + timedelta(days=7)
NIGHT = NEXT_MONDAY_7_AM - AHEAD + timedelta(minutes=1)
HOUR = timedelta(hours=1)


async def settle(work_opener: OpenSqlWork, count: int = 2) -> None:
    """Runners who ran on Sunday, with the next morning on Monday, its week still to be made."""
    async with work_opener() as work:
        for number in range(1, count + 1):
            one = runner(number)
            await work.runners.save(one)
            await work.log.add_mark(one.id, mark())
            await ensure_week(work, one, MONDAY)
            ran = [LoggedResult(on(day), day, run(8)) for day in (1, 3, 5)]
            for each in ran:
                await work.log.record(one.id, each.message_id, [each], MONDAY_7_AM)
            await work.runners.schedule(one.id, Morning(NEXT_MONDAY, NEXT_MONDAY_7_AM))


async def made_until(work_opener: OpenSqlWork) -> set[object]:
    async with work_opener() as work:
        return {await work.log.planned_until(RunnerId(number)) for number in (1, 2)}


async def test_a_week_is_made_in_the_hours_before_its_first_morning(
    open_work: OpenSqlWork,
) -> None:
    await settle(open_work)
    async with open_work() as work:
        assert await make_weeks_ahead(work, NIGHT - HOUR, 10) == 0
    assert await made_until(open_work) == {on(6)}

    async with open_work() as work:
        assert await make_weeks_ahead(work, NIGHT, 10) == 2
        assert await make_weeks_ahead(work, NIGHT, 10) == 0

    assert await made_until(open_work) == {on(13)}


async def test_steps_are_as_small_as_asked_and_go_on_where_they_stopped(
    open_work: OpenSqlWork,
) -> None:
    await settle(open_work, 3)

    seen_to = []
    for _ in range(4):
        async with open_work() as work:
            seen_to.append(await make_weeks_ahead(work, NIGHT, 1))

    assert seen_to == [1, 1, 1, 0]


async def test_it_is_the_week_that_the_morning_would_have_made(open_work: OpenSqlWork) -> None:
    await settle(open_work)
    async with open_work() as work:
        await make_weeks_ahead(work, NIGHT, 1)
    async with open_work() as work:
        await queue_due_pushes(work, NEXT_MONDAY_7_AM, 10)

    async with open_work() as work:
        ahead, then = [
            await work.log.workouts_between(RunnerId(number), NEXT_MONDAY, on(13))
            for number in (1, 2)
        ]
    assert ahead
    assert list(ahead) == list(then)


async def test_a_run_reported_late_makes_the_week_anew(open_work: OpenSqlWork) -> None:
    await settle(open_work)
    async with open_work() as work:
        await make_weeks_ahead(work, NIGHT, 10)
        made = await work.log.workouts_between(RunnerId(1), NEXT_MONDAY, on(13))
        await work.log.plan_days(RunnerId(1), NEXT_MONDAY, on(13), made[:1])

    async with open_work() as work:
        one = await work.runners.get(RunnerId(1))
        assert one is not None
        report = Report(one.id, 9, NIGHT + HOUR, ((on(6), run(15.4)),))
        await receive_report(work, one, report)

    async with open_work() as work:
        anew = await work.log.workouts_between(RunnerId(1), NEXT_MONDAY, on(13))
    assert len(anew) == len(made) > 1


async def test_a_week_that_cannot_be_made_is_named_and_holds_nobody_up(
    open_work: OpenSqlWork,
) -> None:
    await settle(open_work)
    async with open_work() as work:
        one = await work.runners.get(RunnerId(1))
        assert one is not None
        broken = runner(1, briefed=brief(running_days=frozenset()))
        await work.runners.save(broken)

    with pytest.raises(DueRunnerError) as failed:
        async with open_work() as work:
            await make_weeks_ahead(work, NIGHT, 10)
    async with open_work() as work:
        assert await make_weeks_ahead(work, NIGHT, 10, {failed.value.due.runner.id}) == 1


async def test_a_morning_whose_week_is_made_costs_what_any_other_does(
    open_work: OpenSqlWork, database: Database
) -> None:
    await settle(open_work, 5)
    async with open_work() as work:
        await make_weeks_ahead(work, NIGHT, 10)

    counts = []
    for days in range(2):
        async with open_work() as work:
            with statements_of(database) as statements:
                await queue_due_pushes(work, NEXT_MONDAY_7_AM + timedelta(days=days), 10)
        counts.append(len(statements))

    assert counts[0] <= counts[1]
