"""The way in by webhook: what Telegram brings is kept before it hears so."""

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.delivery.delivery import Delivery
from bot.delivery.settings import Webhook
from bot.demo.persons import Person
from tests.delivery.coach import QUICK, Post

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
    [(b"{", 400), (b"[]", 400), (b'{"update_id": "x"}', 400), (b" " * (1024**2 + 1), 413)],
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


async def test_while_the_database_is_away_telegram_is_asked_to_come_again(
    post: Post, session: aiohttp.ClientSession
) -> None:
    post.is_store_away = True
    headers = {"X-Telegram-Bot-Api-Secret-Token": "a-secret"}

    async with session.post(post.webhook, json=UPDATE, headers=headers) as answer:
        assert answer.status == 503
