"""Pushing updates to the bot's webhook: in order within a line, again until taken."""

import asyncio
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.local_telegram.strictness.refusals import bad_request
from bot.local_telegram.updates import Updates

logger = logging.getLogger(__name__)

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_PORTS = frozenset({None, 443, 80, 88, 8443})
_LONGEST_PAUSE = 2.0


@dataclass(frozen=True, slots=True)
class RegisteredWebhook:
    """Where updates go, and the secret that travels along."""

    url: str
    secret_token: str = ""
    max_connections: int = 40


@dataclass(slots=True)
class WebhookPusher:
    """Sends updates to the webhook while one is set.

    Attributes:
        route: Turns a public address into the one that is really called, as a proxy in front
            of the bot would.
        first_pause: Seconds before the first repetition; doubled each time.
    """

    updates: Updates
    now: Callable[[], int]
    route: Callable[[str], str]
    first_pause: float = 0.1
    webhook: RegisteredWebhook | None = None
    last_error: tuple[int, str] | None = None
    _lines: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _caller: asyncio.Task[None] | None = None

    def set(self, webhook: RegisteredWebhook | None) -> None:
        """Begin with another webhook, or with none.

        Raises:
            RefusedError: The address or the secret would not do.
        """
        if webhook is not None:
            _check(webhook)
        self._stop_tasks()
        self.webhook, self.last_error = webhook, None
        if webhook is not None:
            self._caller = asyncio.create_task(self._call(webhook))

    async def stop(self) -> None:
        tasks = [*self._lines.values(), *([self._caller] if self._caller else [])]
        self._stop_tasks()
        await asyncio.gather(*tasks, return_exceptions=True)

    def as_json(self) -> dict[str, Any]:
        webhook = self.webhook
        info: dict[str, Any] = {
            "url": webhook.url if webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates.waiting),
            "allowed_updates": sorted(self.updates.allowed),
        }
        if webhook:
            info["max_connections"] = webhook.max_connections
        if self.last_error:
            info["last_error_date"], info["last_error_message"] = self.last_error
        return info

    async def _call(self, webhook: RegisteredWebhook) -> None:
        slots = asyncio.Semaphore(webhook.max_connections)
        async with aiohttp.ClientSession() as session:
            while True:
                for line in {line for line, _ in self.updates.waiting.values()}:
                    if line not in self._lines:
                        work = self._push_line(session, webhook, line, slots)
                        self._lines[line] = asyncio.create_task(work)
                await self.updates.bell.until(self._has_new_line, within=60)

    def _has_new_line(self) -> bool:
        return any(line not in self._lines for line, _ in self.updates.waiting.values())

    async def _push_line(
        self,
        session: aiohttp.ClientSession,
        webhook: RegisteredWebhook,
        line: str,
        slots: asyncio.Semaphore,
    ) -> None:
        pause = self.first_pause
        while (update_id := self._oldest(line)) is not None:
            update = self.updates.waiting[update_id][1]
            async with slots:
                wait = await self._push(session, webhook, update)
            if wait is None:
                self.updates.take(update_id)
                pause = self.first_pause
                continue
            await asyncio.sleep(wait or pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        del self._lines[line]

    async def _push(
        self, session: aiohttp.ClientSession, webhook: RegisteredWebhook, update: Mapping[str, Any]
    ) -> float | None:
        """Push one update: ``None`` when it was taken, else seconds to wait, 0 if untold."""
        secret = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret_token}
        headers = secret if webhook.secret_token else {}
        timeout = aiohttp.ClientTimeout(total=60)
        try:
            async with session.post(
                self.route(webhook.url), json=update, headers=headers, timeout=timeout
            ) as answer:
                if answer.status // 100 == 2:
                    return None
                why = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                wait = answer.headers.get("Retry-After", "0")
        except (aiohttp.ClientError, TimeoutError) as error:
            why, wait = f"Connection failed: {type(error).__name__}", "0"
        self.last_error = (self.now(), why)
        logger.debug("update %s: %s", update["update_id"], why)
        return float(wait) if wait.isdigit() else 0.0

    def _oldest(self, line: str) -> int | None:
        waiting = self.updates.waiting.items()
        return min((update_id for update_id, (mine, _) in waiting if mine == line), default=None)

    def _stop_tasks(self) -> None:
        for task in [*self._lines.values(), *([self._caller] if self._caller else [])]:
            task.cancel()
        self._lines = {}
        self._caller = None


def _check(webhook: RegisteredWebhook) -> None:
    parts = urlsplit(webhook.url)
    is_near = parts.hostname in _LOOPBACK
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and is_near)):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not is_near and parts.port not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if webhook.secret_token and not _SECRET.fullmatch(webhook.secret_token):
        raise bad_request("secret token contains unallowed characters")
    if not 1 <= webhook.max_connections <= 100:
        raise bad_request("max_connections must be from 1 to 100")
