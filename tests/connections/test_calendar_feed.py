"""A calendar program fetches the plan from its address, for as long as there is one."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import pytest
from aiohttp import ClientSession
from icalendar import Calendar

from bot.chat.door import Door
from bot.connections.calendar_feed import CalendarFeed
from bot.observe.web import serve_web
from tests.chat.conversation import Conversation, conversation

PUBLIC = "https://coach.example.org"
ADDRESS = re.compile(re.escape(PUBLIC) + r"((?:/runs)?/calendar/[A-Za-z0-9_-]{32,}\.ics)")


class Follower:
    """A runner, and the calendar that follows the plan."""

    def __init__(self, talk: Conversation, port: int, web: ClientSession) -> None:
        self.talk = talk
        self._url = f"http://127.0.0.1:{port}"
        self._web = web

    async def address(self) -> str:
        [words] = await self.talk.says("/calendar")
        [path] = ADDRESS.findall(words)
        return str(path)

    async def ask(self, path: str, method: str = "GET") -> tuple[int, bytes]:
        async with self._web.request(method, self._url + path) as answer:
            return answer.status, await answer.read()

    async def days(self, path: str) -> dict[date, str]:
        status, content = await self.ask(path)
        assert status == 200
        events: list[Any] = Calendar.from_ical(content).walk("VEVENT")
        return {event["DTSTART"].dt: str(event["UID"]) for event in events}


@asynccontextmanager
async def follower(url: str, public_url: str = PUBLIC) -> AsyncIterator[Follower]:
    async with conversation(url, "Bea", public_url=public_url) as talk, ClientSession() as web:
        await talk.meets()
        feed = CalendarFeed(public_url, talk.open_work, lambda: talk.now, talk.chat.admits)
        async with serve_web(("127.0.0.1", 0), lambda: True, feed.routes) as port:
            yield Follower(talk, port, web)


@pytest.fixture
async def bea(database_url: str) -> AsyncIterator[Follower]:
    async with follower(database_url) as one:
        yield one


async def test_the_calendar_follows_the_plan_by_itself(bea: Follower) -> None:
    path = await bea.address()
    before = await bea.days(path)
    await bea.talk.says("/move thu fri")

    after = await bea.days(path)

    assert min(before) == date(2026, 11, 24)
    assert max(before) == date(2027, 4, 25)
    assert after[date(2026, 11, 27)] == before[date(2026, 11, 26)]
    assert date(2026, 11, 26) not in after


async def test_looking_changes_nothing(bea: Follower) -> None:
    path = await bea.address()
    async with bea.talk.open_work() as work:
        before = await work.calendars.of(bea.talk.person)
    await bea.talk.says("/move thu fri")

    await bea.days(path)

    async with bea.talk.open_work() as work:
        assert await work.calendars.of(bea.talk.person) == before
    for method in ("POST", "PUT", "DELETE"):
        status, _ = await bea.ask(path, method)
        assert status == 405


async def test_weeks_that_went_by_stay_in_it(bea: Follower) -> None:
    path = await bea.address()
    bea.talk.wait(days=10)
    await bea.talk.says("/today")

    assert min(await bea.days(path)) == date(2026, 11, 24)


async def test_the_address_stays_the_same_until_it_is_stopped(bea: Follower) -> None:
    path = await bea.address()
    assert await bea.address() == path

    [words] = await bea.talk.presses("Stop this address")
    [again] = await bea.talk.presses("Stop this address")
    status, _ = await bea.ask(path)
    other = await bea.address()

    assert words == "That address is stopped. /calendar gives a new one."
    assert again.startswith("That address is stopped already.")
    assert status == 404
    assert other != path
    assert await bea.days(other)


async def test_an_address_below_a_path_is_served_there(new_sqlite: str) -> None:
    async with follower(new_sqlite, f"{PUBLIC}/runs") as bea:
        path = await bea.address()

        assert path.startswith("/runs/calendar/")
        assert await bea.days(path)


async def test_it_ends_with_the_runner(bea: Follower) -> None:
    path = await bea.address()
    await bea.talk.says("/delete")
    await bea.talk.presses("Delete everything")
    await bea.talk.says("delete")

    status, _ = await bea.ask(path)

    assert status == 404


async def test_it_shows_nothing_of_who_may_not_use_the_coach_any_more(bea: Follower) -> None:
    path = await bea.address()
    for door in (Door(banned={bea.talk.person}), Door(allowed={1})):
        bea.talk.chat._door = door

        assert await bea.ask(path) == (404, b"")

    bea.talk.chat._door = Door()
    assert await bea.days(path)


async def test_whoever_guesses_finds_nothing(bea: Follower) -> None:
    path = await bea.address()
    guesses = ["/calendar/x.ics", "/calendar/" + "A" * 32 + ".ics", path.replace(".ics", "A.ics")]
    guesses += ["/calendar/%00.ics", "/calendar/" + "%27" * 9 + ".ics", path.lower() + "?x=1"]

    assert {(await bea.ask(each))[0] for each in guesses} == {404}


async def test_the_address_is_in_no_export(bea: Follower) -> None:
    path = await bea.address()
    async with bea.talk.open_work() as work:
        record = await work.export(bea.talk.person)

    assert record is not None
    assert record["calendars"]
    told = {key: value for key, value in record.items() if key != "messages"}
    assert path.removeprefix("/calendar/").removesuffix(".ics") not in repr(told)
