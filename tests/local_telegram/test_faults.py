"""Whatever can go wrong on the line can be made to, and the ledger tells the truth."""

import asyncio

import aiohttp
import pytest

from bot.local_telegram import faults
from bot.local_telegram.faults import Fault
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.local_telegram.conftest import Call


def _once(server: DemoServer, fault: Fault) -> None:
    waiting = [fault]
    server.faults = lambda method, _: (
        waiting.pop() if waiting and method == "sendMessage" else None
    )


async def test_a_flood_is_told_with_the_seconds_to_wait(
    server: DemoServer, ada: Person, call: Call
) -> None:
    _once(server, faults.too_many_requests(7))

    answer = await call("sendMessage", chat_id=ada.id, text="Hello")

    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    assert ada.deliveries == []


@pytest.mark.parametrize("takes_effect", [True, False])
async def test_a_cut_connection_may_or_may_not_have_delivered(
    server: DemoServer, ada: Person, call: Call, takes_effect: bool
) -> None:
    _once(server, faults.cut(takes_effect=takes_effect))

    with pytest.raises(aiohttp.ClientError):
        await call("sendMessage", chat_id=ada.id, text="Hello")

    assert len(ada.deliveries) == takes_effect


@pytest.mark.parametrize("takes_effect", [True, False])
async def test_an_answer_may_never_come(
    server: DemoServer, ada: Person, call: Call, takes_effect: bool
) -> None:
    _once(server, faults.hang(takes_effect=takes_effect))

    calling = asyncio.ensure_future(call("sendMessage", chat_id=ada.id, text="Hello"))
    assert await server.ledger.bell.until(lambda: bool(server.ledger.calls), within=60)
    answered, _ = await asyncio.wait([calling], timeout=0.2)
    calling.cancel()

    assert not answered
    assert len(ada.deliveries) == takes_effect


async def test_an_answer_may_be_a_page_of_a_proxy(
    server: DemoServer, ada: Person, call: Call
) -> None:
    _once(server, faults.garbage(takes_effect=True))

    with pytest.raises(aiohttp.ContentTypeError):
        await call("sendMessage", chat_id=ada.id, text="Hello")

    assert [delivery.text for delivery in ada.deliveries] == ["Hello"]


async def test_a_message_that_came_twice_is_counted(
    server: DemoServer, ada: Person, call: Call
) -> None:
    for text in ("Hello", "Good morning", "Hello"):
        await call("sendMessage", chat_id=ada.id, text=text)

    assert server.ledger.doubles() == {(ada.id, "Hello"): 2}
    assert [one.code for one in server.ledger.calls if one.chat_id == ada.id] == [200, 200, 200]
