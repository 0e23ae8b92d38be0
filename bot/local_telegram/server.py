"""The local Telegram as a server: Bot API for the bot, persons for whoever plays them."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.local_telegram.calls import Calls
from bot.local_telegram.chats import BOT_ID, LocalChats
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.control import LOOPBACK, Control, only_from_here
from bot.local_telegram.faults import Faults, no_faults
from bot.local_telegram.ledger import Ledger
from bot.local_telegram.next_morning import NextMorning, no_plan
from bot.local_telegram.persons import Person
from bot.local_telegram.screens import Screens
from bot.local_telegram.webhook import WebhookPusher

DEMO_TOKEN = f"{BOT_ID}:milecoach-demo-runs-on-this-machine"
_LARGEST_REQUEST = 64 * 1024**2


def _real_time() -> datetime:
    return datetime.now(UTC)


class DemoServer:
    """A Telegram of one's own, on loopback only.

    Args:
        clock: The coach's clock, which dates every message.
        token: The only token it takes.
        first_id: Where update and message ids begin; by default later than at any start before.
        next_morning: Tells when the next push to a person is due, for "tomorrow morning".
        page: A folder with a page for persons, served at ``/``; ``None``: there is none.
    """

    def __init__(
        self,
        clock: Callable[[], datetime] = _real_time,
        token: str = DEMO_TOKEN,
        first_id: int | None = None,
        next_morning: NextMorning = no_plan,
        page: Path | None = None,
    ) -> None:
        self.token = token
        self._board = LocalChats(clock, first_id)
        self._public_addresses: dict[str, str] = {}
        pusher = WebhookPusher(self._board.updates, self._board.now, self._route)
        self._calls = Calls(token, self._board, pusher)
        self._screens = Screens(self._board)
        movable = clock if isinstance(clock, MovableClock) else None
        if movable is not None:
            movable.when_moved(self._board.note_move)
        self._control = Control(
            self._board, self._calls, self._screens, movable, next_morning, page
        )
        self._runner: web.AppRunner | None = None
        self._address = ""

    @property
    def base_url(self) -> str:
        """What ``BOT_API_URL`` wants to hear: ``http://host:port``."""
        return self._address

    @property
    def ledger(self) -> Ledger:
        return self._board.ledger

    @property
    def faults(self) -> Faults:
        return self._calls.faults

    @faults.setter
    def faults(self, faults: Faults | None) -> None:
        self._calls.faults = faults or no_faults

    def replace_token(self, token: str) -> None:
        """Take a new token only, as after BotFather has revoked the one of before."""
        self.token = self._calls.token = token

    def person(self, name: str, language_code: str = "en", person_id: int | None = None) -> Person:
        """Add a person, who has not written to the bot yet."""
        return Person(self._board, self._board.add_person(name, language_code, person_id))

    @property
    def unconfirmed(self) -> int:
        """How many updates the bot has not confirmed yet."""
        return len(self._board.updates.waiting)

    async def confirms_all(self, within: float = 60.0) -> bool:
        """Wait until the bot has confirmed every update, at most ``within`` seconds."""
        return await self._board.updates.bell.until(lambda: not self.unconfirmed, within)

    def route_webhook(self, public: str, local: str) -> None:
        """Call ``local`` wherever a webhook names ``public``, as a proxy with a certificate would.

        Both are beginnings of an address: ``https://coach.example``, ``http://127.0.0.1:8081``.
        """
        self._public_addresses[public] = local

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Start serving; port 0 is any free one.

        Returns:
            The address, ``http://host:port``.

        Raises:
            ValueError: The host is not on loopback; whoever reaches this server is let in.
        """
        if host not in LOOPBACK:
            raise ValueError(f"the local Telegram serves this machine only, not {host}")
        application = web.Application(
            client_max_size=_LARGEST_REQUEST, middlewares=[only_from_here]
        )
        application.add_routes([*self._calls.routes(), *self._control.routes()])
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self._address = f"http://{host}:{self._runner.addresses[0][1]}"
        return self._address

    async def stop(self) -> None:
        """Let whoever waits go, and stop serving."""
        self._calls.closing.set()
        self._board.updates.end_polls()
        self._screens.close()
        await self._calls.pusher.stop()
        # One turn of the loop, so that those who waited can answer before the doors close.
        await asyncio.sleep(0)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _route(self, url: str) -> str:
        for public, local in self._public_addresses.items():
            if url.startswith(public):
                return local + url.removeprefix(public)
        return url
