"""What another process, or the chat page, can do to the local Telegram."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.local_telegram.conftest import Call


@pytest.fixture
async def http(server: DemoServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.base_url) as session:
        yield session


async def _post(http: aiohttp.ClientSession, path: str, **given: Any) -> Any:
    async with http.post(path, json=given) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def test_a_person_can_be_played_from_elsewhere(
    http: aiohttp.ClientSession, call: Call
) -> None:
    ben = await _post(http, "/control/persons", name="Ben")
    here = f"/control/persons/{ben['id']}"

    await _post(http, f"{here}/writes", text="/start")
    keyboard = {"inline_keyboard": [[{"text": "Done", "callback_data": "1:done"}]]}
    await call("sendMessage", chat_id=ben["id"], text="Ready?", reply_markup=keyboard)
    await _post(http, f"{here}/presses", button="Done")

    async with http.get(f"{here}/deliveries?within=50") as answer:
        [delivery] = await answer.json()
    assert delivery["text"] == "Ready?"
    [start, press] = (await call("getUpdates"))["result"]
    assert start["message"]["from"]["first_name"] == "Ben"
    assert press["callback_query"]["data"] == "1:done"


async def test_a_page_is_told_everything_from_the_beginning(
    http: aiohttp.ClientSession, ada: Person, call: Call, clock: MovableClock
) -> None:
    async with http.get(f"/control/persons/{ada.id}/events") as stream:
        events = _events(stream)
        snapshot = await anext(events)
        await call("sendMessage", chat_id=ada.id, text="<b>Hello</b>", parse_mode="HTML")
        message = await anext(events)
        clock.move(timedelta(hours=1))
        moved = await anext(events)

    assert [one["text"] for one in snapshot["messages"]] == ["/start"]
    assert message["message"]["text"] == "Hello"
    assert moved["now"] > snapshot["now"] + 3599


async def test_the_clock_moves_to_just_before_the_next_push(
    http: aiohttp.ClientSession, ada: Person, clock: MovableClock
) -> None:
    before = clock()

    await _post(http, "/control/clock", person=ada.id, zone="Asia/Tokyo")

    # Without a plan it is half past six on the next day in the browser's zone.
    assert before < clock()
    assert f"{clock() + timedelta(hours=9, seconds=1):%H:%M}" == "06:30"


async def test_the_next_push_is_asked_for() -> None:
    clock = MovableClock(datetime(2026, 11, 23, 19, 0, tzinfo=UTC))
    due = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)

    async def next_morning(_person_id: int) -> datetime:
        return due

    server = DemoServer(clock, next_morning=next_morning)
    async with aiohttp.ClientSession(await server.start()) as http:
        await _post(http, "/control/clock", person=1)
    await server.stop()

    assert timedelta(0) <= due - clock() <= timedelta(seconds=1)


async def test_a_scripted_fault_comes_once(
    http: aiohttp.ClientSession, ada: Person, call: Call
) -> None:
    flood = {"manner": "refuse", "code": 429, "description": "Too Many Requests", "retry_after": 3}
    await _post(http, "/control/faults", method="sendMessage", **flood)

    first = await call("sendMessage", chat_id=ada.id, text="Hello")
    second = await call("sendMessage", chat_id=ada.id, text="Hello")

    assert (first["error_code"], second["ok"]) == (429, True)


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://elsewhere.example"}, {"Host": "elsewhere.example"}]
)
async def test_pages_of_other_sites_are_kept_out(
    http: aiohttp.ClientSession, headers: dict[str, str]
) -> None:
    async with http.get("/control/persons", headers=headers) as answer:
        assert answer.status == 403


async def test_the_page_names_nothing_on_the_network(http: aiohttp.ClientSession) -> None:
    async with http.get("/") as answer:
        page = await answer.text()

    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert "http://" not in page
    assert "https://" not in page


async def test_a_photo_is_seen_and_a_file_is_fetched(
    http: aiohttp.ClientSession, ada: Person, call: Call
) -> None:
    form = aiohttp.FormData({"as": "document", "caption": "my run"})
    form.add_field("file", b"<gpx/>", filename="run.gpx", content_type="application/gpx+xml")
    async with http.post(f"/control/persons/{ada.id}/sends_file", data=form) as answer:
        assert answer.status == 200

    update = (await call("getUpdates", offset=-1))["result"][0]["message"]
    file_id = update["document"]["file_id"]
    path = (await call("getFile", file_id=file_id))["result"]["file_path"]

    assert update["caption"] == "my run"
    assert path.endswith(".gpx")
    async with http.get(f"/control/files/{file_id}") as answer:
        assert await answer.read() == b"<gpx/>"
        assert answer.headers["Content-Disposition"].startswith("attachment")


async def _events(stream: aiohttp.ClientResponse) -> AsyncIterator[dict[str, Any]]:
    async for line in stream.content:
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))
