"""Updates reach the bot in order, wait until they are confirmed, and go to one poller."""

import asyncio

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.local_telegram.conftest import Call


async def _polls(server: DemoServer, count: int) -> None:
    """Wait until so many polls have begun."""
    updates = server._board.updates
    assert await updates.bell.until(lambda: updates._polls >= count, within=60)


async def test_updates_come_again_until_they_are_confirmed(ada: Person, call: Call) -> None:
    await ada.writes("8 km")

    first = await call("getUpdates")
    again = await call("getUpdates")
    after = await call("getUpdates", offset=first["result"][-1]["update_id"] + 1)

    assert [update["message"]["text"] for update in first["result"]] == ["/start", "8 km"]
    assert again["result"] == first["result"]
    assert after["result"] == []


async def test_a_limit_and_a_negative_offset_are_honoured(ada: Person, call: Call) -> None:
    for text in ("a", "b", "c"):
        await ada.writes(text)

    limited = await call("getUpdates", limit=1)
    last = await call("getUpdates", offset=-1)

    assert [update["message"]["text"] for update in limited["result"]] == ["/start"]
    assert [update["message"]["text"] for update in last["result"]] == ["c"]


async def test_a_long_poll_ends_when_something_comes(
    server: DemoServer, ada: Person, call: Call
) -> None:
    begun = await call("getUpdates")
    offset = begun["result"][-1]["update_id"] + 1
    poll = asyncio.ensure_future(call("getUpdates", offset=offset, timeout=50))
    await _polls(server, 2)

    await ada.writes("hello")

    [update] = (await asyncio.wait_for(poll, 60))["result"]
    assert update["message"]["text"] == "hello"


async def test_a_second_poller_ends_the_first(server: DemoServer, call: Call) -> None:
    first = asyncio.ensure_future(call("getUpdates", timeout=50))
    await _polls(server, 1)

    await call("getUpdates")

    answer = await asyncio.wait_for(first, 60)
    assert answer["error_code"] == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_kinds_once_asked_for_are_remembered(ada: Person, call: Call) -> None:
    await call("getUpdates", allowed_updates=["message", "message_reaction"])
    await call("getUpdates", offset=-1)
    message_id = await ada.writes("8 km")
    await ada.edits(message_id, "18 km")
    await ada.reacts(message_id, "👍")

    kinds = [sorted(update)[0] for update in (await call("getUpdates"))["result"]]

    assert kinds[-2:] == ["message", "message_reaction"]


async def test_blocking_and_unblocking_is_told(ada: Person, call: Call) -> None:
    await ada.blocks()
    refused = await call("sendMessage", chat_id=ada.id, text="Good morning")
    await ada.unblocks()
    sent = await call("sendMessage", chat_id=ada.id, text="Good morning")

    told = [update["my_chat_member"] for update in (await call("getUpdates"))["result"][1:]]
    assert [change["new_chat_member"]["status"] for change in told] == ["kicked", "member"]
    assert refused["description"] == "Forbidden: bot was blocked by the user"
    assert sent["ok"]
