"""Playing persons of a local Telegram that runs elsewhere, by its control endpoints."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp


@dataclass(slots=True)
class RemotePerson:
    """A person on another process's local Telegram.

    Attributes:
        heard: Number of the last delivery that ``hears`` gave out.
    """

    http: aiohttp.ClientSession
    id: int
    name: str
    heard: int = 0

    async def does(self, action: str, **given: object) -> Any:  # noqa: ANN401  what the action gives
        """Do one of ``control.ACTIONS``, ``writes`` or ``presses`` for example."""
        answer = await _post(self.http, f"/control/persons/{self.id}/{action}", given)
        return answer["result"]

    async def hears(self, within: float) -> list[Mapping[str, Any]]:
        """Hear what came since the last time, waiting at most ``within`` seconds for it."""
        asked = {"after": str(self.heard), "within": str(within)}
        path = f"/control/persons/{self.id}/deliveries"
        async with self.http.get(path, params=asked) as answer:
            deliveries: list[Mapping[str, Any]] = await answer.json()
        if deliveries:
            self.heard = deliveries[-1]["number"]
        return deliveries


@dataclass(slots=True)
class RemoteTelegram:
    """Another process's local Telegram."""

    http: aiohttp.ClientSession

    async def person(self, name: str, language_code: str = "en") -> RemotePerson:
        given = {"name": name, "language_code": language_code}
        made = await _post(self.http, "/control/persons", given)
        return RemotePerson(self.http, made["id"], made["name"])

    async def now(self) -> datetime:
        async with self.http.get("/control/clock") as answer:
            return datetime.fromisoformat((await answer.json())["now"])

    async def next_morning(self, person: RemotePerson) -> datetime | None:
        """When the next push to that person is due."""
        async with self.http.get("/control/clock", params={"person": str(person.id)}) as answer:
            due = (await answer.json())["next_morning"]
        return None if due is None else datetime.fromisoformat(due)

    async def move_clock_to(self, moment: datetime) -> None:
        await _post(self.http, "/control/clock", {"moment": moment.isoformat()})

    async def move_clock(self, seconds: float) -> None:
        await _post(self.http, "/control/clock", {"seconds": seconds})


@asynccontextmanager
async def remote_telegram(base_url: str) -> AsyncIterator[RemoteTelegram]:
    """Reach the local Telegram at ``http://host:port``."""
    async with aiohttp.ClientSession(base_url) as http:
        yield RemoteTelegram(http)


async def _post(http: aiohttp.ClientSession, path: str, given: Mapping[str, Any]) -> Any:  # noqa: ANN401
    async with http.post(path, json=given) as answer:
        if answer.status != 200:
            raise LookupError(await answer.text())
        return await answer.json()
