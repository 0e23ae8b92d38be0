"""Pushes to many runners, worded at the moment they are sent."""

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.chat.door import Door
from bot.coaching.invitations import GuestWork
from bot.coaching.morning import push_for
from bot.delivery.morning import Wording
from bot.domain.runner import Morning, RunnerId
from bot.mail.errors import StoreUnavailableError
from bot.mail.push import Push, PushKind
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from tests.builders import MONDAY, MONDAY_7_AM, easy_run, planned, runner
from tests.storage.statements import statements_of


class Opened:
    """Opens units of work, and counts them."""

    def __init__(self, open_work: OpenSqlWork) -> None:
        self._open_work = open_work
        self.count = 0
        self.is_store_away = False

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[SqlUnitOfWork]:
        self.count += 1
        if self.is_store_away:
            raise StoreUnavailableError("away")
        async with self._open_work() as work:
            yield work


@pytest.fixture
async def opened(open_work: OpenSqlWork) -> Opened:
    async with open_work() as work:
        for number in range(1, 5):
            await work.runners.save(runner(number))
            week = [planned(MONDAY, easy_run(number + 5))]
            await work.log.plan_days(RunnerId(number), MONDAY, MONDAY + timedelta(days=6), week)
    return Opened(open_work)


def push(number: int) -> Push:
    return push_for(runner(number), Morning(MONDAY, MONDAY_7_AM))


async def worded(
    opened: Opened, *pushes: int | Push, door: Door | None = None
) -> list[str | None]:
    """The letters to these runners, all asked for at once; errors by their names."""

    async def admitted(people: Collection[RunnerId], work: GuestWork) -> Collection[RunnerId]:
        return await (door or Door()).admitted(work, people)

    wording = Wording(opened, lambda: MONDAY_7_AM, admitted)
    asked = [wording.word(push(one) if isinstance(one, int) else one) for one in pushes]
    letters = await asyncio.gather(*asked, return_exceptions=True)
    return [
        type(one).__name__ if isinstance(one, BaseException) else None if one is None else one.text
        for one in letters
    ]


async def test_what_is_asked_for_at_once_is_worded_in_one_unit_of_work(opened: Opened) -> None:
    letters = await worded(opened, 3, 1, 2)

    for letter, distance in zip(letters, ("8 km", "6 km", "7 km"), strict=True):
        assert distance in str(letter)
    assert opened.count == 1


async def test_wording_costs_the_same_statements_for_any_number(
    opened: Opened, database: Database
) -> None:
    with statements_of(database) as of_one:
        await worded(opened, 1)
    with statements_of(database) as of_many:
        await worded(opened, 2, 3, 4)

    assert len(of_many) == len(of_one)


@pytest.mark.parametrize(
    ("door", "hear"),
    [
        (Door(banned={2}), {1, 3}),
        (Door(allowed={1}), {1, 3}),
        (Door(banned={3}, allowed={1}), {1}),
    ],
)
async def test_whoever_may_not_use_the_coach_any_more_is_pushed_nothing(
    opened: Opened, door: Door, hear: set[int]
) -> None:
    async with opened() as work:
        await work.guests.let_in(RunnerId(3), "abcdefghjkmn", MONDAY_7_AM)
    opened.count = 0

    letters = await worded(opened, 1, 2, 3, door=door)
    assert {number for number, letter in zip((1, 2, 3), letters, strict=True) if letter} == hear
    assert opened.count == 1

    for number in (1, 2, 3):
        news = replace(push(number), kind=PushKind.NEWS, words="Fair on Saturday")
        [letter] = await worded(opened, news, door=door)
        assert (letter is not None) is (number in hear)


async def test_a_runner_who_is_not_known_any_more_gets_nothing(opened: Opened) -> None:
    assert (await worded(opened, 1, 99))[1] is None


async def test_one_that_cannot_be_worded_keeps_nobody_else_waiting(
    opened: Opened, database: Database
) -> None:
    async with database.begin() as connection:
        await connection.execute(text("UPDATE runners SET brief = '{}' WHERE id = 2"))

    letters = await worded(opened, 1, 2, 3)

    assert "6 km" in str(letters[0])
    assert letters[1] == "ValidationError"
    assert "8 km" in str(letters[2])


async def test_all_wait_while_the_database_is_away(opened: Opened) -> None:
    opened.is_store_away = True

    assert await worded(opened, 1, 2) == ["StoreUnavailableError", "StoreUnavailableError"]
    assert opened.count == 1
