"""Many mornings at once: what is queued for whom, and what it costs the database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.coaching.morning import MOST_WEEKS, queue_due_pushes
from bot.domain.health.forecast import Hour
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.place import Cell
from bot.domain.runner import Morning, RunnerId
from bot.domain.workout.workout import Outcome
from bot.mail.push import Push, PushKind
from bot.storage.engine.database import Database
from bot.storage.tables import outbox, runners
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from tests.builders import (
    MONDAY,
    MONDAY_7_AM,
    TUE_THU_SAT_SUN,
    brief,
    easy_run,
    logged,
    on,
    planned,
    run,
    runner,
    workout,
)
from tests.storage.statements import statements_of

TUESDAY = on(1)
TUESDAY_7_AM = MONDAY_7_AM + timedelta(days=1)
SUNDAY = on(6)


async def settle(work: SqlUnitOfWork, number: int, day: date = TUESDAY) -> RunnerId:
    """A runner with a whole week planned, Tuesday and Saturday easy; due on a day."""
    anna = runner(number, briefed=brief(running_days=TUE_THU_SAT_SUN))
    await work.runners.save(anna)
    week = [planned(TUESDAY, easy_run()), planned(on(5), easy_run())]
    await work.log.plan_days(anna.id, MONDAY, SUNDAY, week)
    await work.runners.schedule(anna.id, Morning(day, MONDAY_7_AM + (day - MONDAY)))
    return anna.id


async def pushed(database: Database) -> set[int]:
    async with database.begin() as connection:
        return set(await connection.scalars(select(outbox.c.chat_id)))


async def test_each_runner_gets_what_their_own_day_asks_for(
    open_work: OpenSqlWork, database: Database
) -> None:
    async with open_work() as work:
        for number in range(1, 7):
            await settle(work, number)
        await work.log.record(RunnerId(1), 1, [logged(run(), TUESDAY)], TUESDAY_7_AM)
        await work.log.plan_days(RunnerId(2), TUESDAY, TUESDAY, [])
        await work.log.plan_days(RunnerId(3), TUESDAY, TUESDAY, [])
        await work.log.open_setback(RunnerId(3), Setback(SetbackKind.PAIN, MONDAY, severity=3))
        await work.log.record(RunnerId(4), 1, [logged(run(), MONDAY)], MONDAY_7_AM)

    async with open_work() as work:
        assert await queue_due_pushes(work, TUESDAY_7_AM, 10) == 6

    # 1 has run already, 2 rests, 3 rests but hurts.
    assert await pushed(database) == {3, 4, 5, 6}


async def test_a_hard_workout_without_a_word_stays_where_it_was_also_among_many(
    open_work: OpenSqlWork,
) -> None:
    async with open_work() as work:
        for number in (1, 2):
            await settle(work, number)
            hard = [planned(MONDAY), planned(on(5), easy_run())]
            await work.log.plan_days(RunnerId(number), MONDAY, SUNDAY, hard)

    async with open_work() as work:
        await queue_due_pushes(work, TUESDAY_7_AM, 10)

    async with open_work() as work:
        for number in (1, 2):
            week = await work.log.workouts_between(RunnerId(number), MONDAY, SUNDAY)
            assert [one.outcome for one in week if one.day == MONDAY] == [Outcome.PLANNED]
            assert workout() not in [one.workout for one in week if one.day > MONDAY]


async def test_of_many_pushes_those_queued_before_are_left_out(
    open_work: OpenSqlWork, database: Database
) -> None:
    def push(number: int) -> Push:
        stale = MONDAY_7_AM + timedelta(hours=3)
        return Push(RunnerId(number), PushKind.MORNING, MONDAY, MONDAY_7_AM, stale)

    async with open_work() as work:
        assert await work.pushes.queue(push(2))
    async with open_work() as work:
        await work.pushes.queue_all([push(1), push(2), push(3)])

    async with database.begin() as connection:
        chats = list(await connection.scalars(select(outbox.c.chat_id).order_by(outbox.c.id)))
    assert sorted(chats) == [1, 2, 3]


@pytest.mark.parametrize("count", [2, 100])
async def test_a_tick_costs_the_same_statements_for_any_number_of_runners(
    open_work: OpenSqlWork, database: Database, count: int
) -> None:
    async with open_work() as work:
        for number in range(1, count + 1):
            await settle(work, number)

    with statements_of(database) as statements:
        async with open_work() as work:
            assert await queue_due_pushes(work, TUESDAY_7_AM, 200) == count

    assert len(await pushed(database)) == count
    assert len(statements) <= 6, "\n".join(statements)


@pytest.mark.parametrize("count", [2, 60])
async def test_the_weather_of_a_tick_costs_the_same_statements_for_any_number_of_runners(
    open_work: OpenSqlWork, database: Database, count: int
) -> None:
    begins = datetime(TUESDAY.year, TUESDAY.month, TUESDAY.day, tzinfo=UTC)
    windy = tuple(
        Hour(
            at=begins + timedelta(hours=hour),
            temperature_c=12,
            dew_point_c=6,
            wind_kmh=45,
            gusts_kmh=55,
            rain_mm=0,
            code=3,
        )
        for hour in range(-24, 48)
    )
    async with open_work() as work:
        await work.weather.keep_forecast(Cell(525, 134), TUESDAY, windy)
        for number in range(1, count + 1):
            await settle(work, number)
            anna = await work.runners.get(RunnerId(number))
            assert anna is not None
            await work.runners.save(replace(anna, cell=Cell(525, 134)))

    with statements_of(database) as statements:
        async with open_work() as work:
            assert await queue_due_pushes(work, TUESDAY_7_AM, 200) == count

    people = [RunnerId(number) for number in range(1, count + 1)]
    async with open_work() as work:
        assert len(await work.weather.of_days(people, TUESDAY, TUESDAY)) == count
    assert len(statements) <= 10, "\n".join(statements)


async def test_one_tick_makes_few_weeks_so_that_nobody_else_waits(
    open_work: OpenSqlWork, database: Database
) -> None:
    count = MOST_WEEKS + 5
    async with open_work() as work:
        for number in range(1, count + 1):
            await work.runners.save(runner(number))
            await work.runners.schedule(RunnerId(number), Morning(TUESDAY, TUESDAY_7_AM))

    async with open_work() as work:
        assert await queue_due_pushes(work, TUESDAY_7_AM, 200) == MOST_WEEKS
    async with open_work() as work:
        assert await queue_due_pushes(work, TUESDAY_7_AM, 200) == count - MOST_WEEKS

    async with database.begin() as connection:
        days = set(await connection.scalars(select(runners.c.next_push_day)))
    assert days == {on(2)}
