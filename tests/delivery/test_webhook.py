"""The way in by webhook: what Telegram brings is kept before it hears so."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.delivery.delivery import Delivery
from bot.delivery.metrics import trouble
from bot.delivery.settings import Webhook
from bot.local_telegram.persons import Person
from tests.delivery.coach import QUICK, WAIT_SECONDS, EchoCoach, Post

PUBLIC = "https://coach.example"
SETTINGS = replace(QUICK, webhook=Webhook(f"{PUBLIC}/telegram", "a-secret"))
pytestmark = pytest.mark.usefixtures("delivery")
UPDATE = {"update_id": 99, "message": {"from": {"id": 5}, "text": "hi"}}


@pytest.fixture
async def delivery(post: Post) -> AsyncIterator[Delivery[Any]]:
    """Delivery with its webhook served on loopback, behind what would be a proxy."""
    async with post.serving(SETTINGS, PUBLIC) as delivery:
        yield delivery


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_an_update_that_is_brought_is_answered(ada: Person) -> None:
    await ada.writes("hello")

    await ada.hears_words("heard hello")


async def test_messages_stay_in_order(ada: Person) -> None:
    for number in range(10):
        await ada.writes(f"{number}")

    assert [one.text for one in await ada.hears(10)] == [f"heard {n}" for n in range(10)]


@pytest.mark.parametrize("secret", [None, "", "wrong", "a-secret-and-more"])
async def test_without_the_secret_nobody_gets_in(
    post: Post, session: aiohttp.ClientSession, secret: str | None
) -> None:
    headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}

    async with session.post(post.webhook, json=UPDATE, headers=headers) as answer:
        assert answer.status == 403

    assert not await post.fates()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "x"}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": 99999999999999999999}', 400),
        (b'{"update_id": -1}', 400),
        (b'{"update_id": 1, "message": ' + b"[" * 100_000, 400),
        (b'{"update_id": 7, "message": {"from": {"id": 99999999999999999999}}}', 200),
        (b" " * (1024**2 + 1), 413),
    ],
)
async def test_what_is_no_update_is_refused(
    post: Post,
    session: aiohttp.ClientSession,
    body: bytes,
    status: int,
) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": "a-secret"}

    async with session.post(post.webhook, data=BytesIO(body), headers=headers) as answer:
        assert answer.status == status


async def test_half_a_request_is_not_waited_for(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.webhook._BODY_SECONDS", 0.1)
    counted = trouble.labels("webhook", "half-sent")
    before = counted._value.get()
    parts = urlsplit(post.webhook)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    head = (
        f"POST {parts.path} HTTP/1.1\r\nHost: coach\r\nContent-Length: 100\r\n"
        "X-Telegram-Bot-Api-Secret-Token: a-secret\r\n\r\n{"
    )
    writer.write(head.encode())

    answer = await asyncio.wait_for(reader.readline(), WAIT_SECONDS)

    writer.close()
    assert answer.split()[1] == b"408"
    assert counted._value.get() == before + 1


async def test_while_the_database_is_away_telegram_is_asked_to_come_again(
    post: Post, session: aiohttp.ClientSession
) -> None:
    post.is_store_away = True
    headers = {"X-Telegram-Bot-Api-Secret-Token": "a-secret"}

    async with session.post(post.webhook, json=UPDATE, headers=headers) as answer:
        assert answer.status == 503


async def test_a_secret_that_is_no_text_is_wrong_like_any_other(post: Post) -> None:
    parts = urlsplit(post.webhook)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    head = (
        f"POST {parts.path} HTTP/1.1\r\nHost: coach\r\nContent-Length: 2\r\n"
        "Connection: close\r\nX-Telegram-Bot-Api-Secret-Token: "
    )
    writer.write(head.encode() + b"\xff\xfe\r\n\r\n{}")

    answer = await reader.read()

    writer.close()
    assert answer.split()[1] == b"403"


async def test_updates_brought_twice_and_out_of_order_are_each_handled_once(
    post: Post, session: aiohttp.ClientSession, ada: Person, coach: EchoCoach
) -> None:
    await ada.writes("/start")
    await ada.hears_words("heard /start")
    headers = {"X-Telegram-Bot-Api-Secret-Token": "a-secret"}
    for number in (902, 901, 902, 901):
        update = {
            "update_id": number,
            "message": {"from": {"id": ada.id}, "text": f"update {number}"},
        }
        async with session.post(post.webhook, json=update, headers=headers) as answer:
            assert answer.status == 200

    heard = await ada.hears(2)

    assert [one.text for one in heard] == ["heard update 902", "heard update 901"]
    assert coach.heard == ["/start", "update 902", "update 901"]
