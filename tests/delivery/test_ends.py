"""How a process ends, and what it does when it stood still or the database refuses."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.domain.runner import RunnerId
from bot.local_telegram.faults import Fault, hang
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from bot.mail.outbox import Lane, Outgoing
from bot.storage.tables import deliveries, inbox
from tests.delivery.coach import QUICK, WAIT_SECONDS, EchoCoach, Post, until

HASTY = replace(QUICK, grace_seconds=0.2)


@pytest.fixture
async def ada(ada: Person) -> Person:
    await ada.writes("/start")
    ada._board.updates.drop()
    return ada


def _hang(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
    return hang(takes_effect=True) if method == "sendMessage" else None


def _sends(server: DemoServer) -> Callable[[], Any]:
    async def any_came() -> bool:
        return any(call.method == "sendMessage" for call in server.ledger.calls)

    return any_came


async def test_stopping_leaves_nothing_in_flight_even_when_telegram_hangs(
    post: Post, ada: Person, server: DemoServer
) -> None:
    bea = server.person("Bea")
    await bea.writes("/start")
    server._board.updates.drop()
    server.faults = _hang
    await post.push(bea.id)
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("one"))

    async with post.running(HASTY):
        await until(_sends(server))

    assert "sending" not in await post.fates()


async def test_a_reply_cut_off_by_the_end_is_sent_again_by_the_next_process(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = _hang
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("one"))
    async with post.running(HASTY):
        await until(_sends(server))
    assert await post.fates() == ["waiting"]
    server.faults = None

    async with post.running():
        await post.until_fates("sent")


async def test_a_process_that_stood_still_does_not_send_what_it_held(
    post: Post, ada: Person, server: DemoServer
) -> None:
    async with post.running() as delivery:
        sender = delivery._sender
        out = Outgoing(id=10**6, lane=Lane.REPLY, chat=ada.id)

        await sender._deliver(out, taken_at=-1000.0)

    assert not any(call.method == "sendMessage" for call in server.ledger.calls)


@pytest.mark.parametrize("text", ["nul \0 byte", "half a pair \ud800"])
async def test_an_update_that_no_database_takes_stops_nobody(
    post: Post, ada: Person, coach: EchoCoach, text: str
) -> None:
    coach.broken |= {text, text.encode(errors="replace").decode()}
    message = {"from": {"id": ada.id}, "text": text}
    async with post.open_work() as work:
        await work.inbox.store([{"update_id": 10**6, "message": message}])

    async with post.running():
        await ada.writes("and now?")
        await ada.hears_words("heard and now?")

    async with post.database.begin() as connection:
        states = await connection.scalars(select(inbox.c.state).order_by(inbox.c.seq))
        assert states.all() == ["dead", "done"]


async def test_dates_long_gone_are_forgotten_and_others_are_not(post: Post, ada: Person) -> None:
    for day in range(3):
        await post.push(ada.id, day=day)
    long_ago = datetime.now(UTC) - timedelta(days=31)
    async with post.database.begin() as connection:
        oldest = select(deliveries.c.day).order_by(deliveries.c.day).limit(1).scalar_subquery()
        await connection.execute(
            update(deliveries).where(deliveries.c.day == oldest).values(queued_at=long_ago)
        )

    async with post.open_work() as work:
        assert await work.outbox.prune_deliveries(10) == 1
        assert await work.outbox.prune_deliveries(10) == 0


async def test_told_to_stop_it_ends_though_the_database_has_taken_nothing_since_the_start(
    post: Post,
) -> None:
    post.is_store_away = True
    stop = asyncio.Event()
    running = asyncio.create_task(post._delivery(QUICK).run(stop))
    await asyncio.sleep(0.3)
    assert not running.done()

    stop.set()

    await asyncio.wait_for(running, WAIT_SECONDS)
