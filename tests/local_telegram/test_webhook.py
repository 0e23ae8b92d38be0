"""Updates pushed to a webhook: in order, again until they are taken, with the secret."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.local_telegram.signals import Signal
from tests.local_telegram.conftest import Call


class Hook:
    """A bot's webhook that answers as told, and remembers what it took."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.tries = 0
        self.refusals = 0
        self.secret: str | None = None
        self.address = ""
        self.bell = Signal()

    async def on_update(self, request: web.Request) -> web.Response:
        update: dict[str, Any] = await request.json()
        self.tries += 1
        self.secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        if self.refusals:
            self.refusals -= 1
            return web.Response(status=503)
        self.taken.append(update["message"]["text"])
        self.bell.ring()
        return web.Response()

    async def has_taken(self, count: int) -> None:
        assert await self.bell.until(lambda: len(self.taken) >= count, within=60)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    application = web.Application()
    application.router.add_post("/hook", hook.on_update)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield hook
    await runner.cleanup()


async def test_updates_are_pushed_in_order_and_until_taken(
    server: DemoServer, ada: Person, call: Call, hook: Hook
) -> None:
    hook.refusals = 2
    server.route_webhook("https://coach.example", hook.address)

    await call("setWebhook", url="https://coach.example/hook", secret_token="a-secret")  # noqa: S106
    await ada.writes("8 km")
    await ada.writes("9 km")
    await hook.has_taken(3)

    assert hook.taken == ["/start", "8 km", "9 km"]
    assert hook.tries == 5
    assert hook.secret == "a-secret"  # noqa: S105
    assert await server.confirms_all()


async def test_a_poll_is_refused_while_a_webhook_is_set(call: Call, hook: Hook) -> None:
    await call("setWebhook", url=f"{hook.address}/hook")

    refused = await call("getUpdates")
    info = await call("getWebhookInfo")
    await call("deleteWebhook")

    assert refused["error_code"] == 409
    assert info["result"]["url"] == f"{hook.address}/hook"
    assert (await call("getUpdates"))["ok"]
