"""The play: two weeks with a coach of a few lines, in which every turn gets its answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.demo.play import PLAY_STARTS, FailedCoachError, SilentCoachError, Timeouts, play
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.server import DemoServer

MORNINGS = ("<b>4 × 400 m</b> in 1:32 each, 7.6 km", "", "Easy run: 8 km, 5:40–6:20/km", "")
BUTTONS = {"inline_keyboard": [[{"text": "Done", "callback_data": "1:done"}]]}


class SmallCoach:
    """Answers everything alike, and says something every other morning at 6:30."""

    def __init__(self, server: DemoServer, clock: MovableClock, says: str) -> None:
        self.server, self.clock, self.says = server, clock, says
        self.due = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
        self.runner: int | None = None

    async def run(self) -> None:
        async with aiohttp.ClientSession(self.server.base_url) as self.http:
            await asyncio.gather(self._answer(), self._remind())

    async def _answer(self) -> None:
        offset = 0
        while True:
            for update in await self._call("getUpdates", offset=offset, timeout=5):
                offset = update["update_id"] + 1
                content = next(value for name, value in update.items() if name != "update_id")
                self.runner = content["from"]["id"]
                if self.says:
                    await self._call("sendMessage", chat_id=self.runner, text=self.says)

    async def _remind(self) -> None:
        while True:
            await asyncio.sleep(0.005)
            if self.runner is None or self.clock() < self.due:
                continue
            words = MORNINGS[self.due.day % len(MORNINGS)]
            if words:
                letter = {"text": words, "parse_mode": "HTML", "reply_markup": BUTTONS}
                await self._call("sendMessage", chat_id=self.runner, **letter)
            # Only now: whoever sees that the morning is over finds its message there.
            self.due += timedelta(days=1)

    async def _call(self, method: str, **parameters: Any) -> Any:
        async with self.http.post(f"/bot{self.server.token}/{method}", json=parameters) as answer:
            return (await answer.json())["result"]


@asynccontextmanager
async def _small_coach(says: str = "ok") -> AsyncIterator[str]:
    clock = MovableClock(PLAY_STARTS)

    async def next_morning(_person_id: int) -> datetime:
        return coach.due

    server = DemoServer(clock, next_morning=next_morning)
    coach = SmallCoach(server, clock, says)
    await server.start()
    running = asyncio.create_task(coach.run())
    yield server.base_url
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await server.stop()


async def test_a_week_is_played_and_told_with_reports_that_fit_each_morning() -> None:
    async with _small_coach() as base_url:
        quick = Timeouts(answer=60, settled=0.1)
        transcript = "\n".join([line async for line in play(base_url, 6, quick)])

    assert "── Monday 23 November 2026 ─" in transcript
    assert "12:00  Ada      14 March 2027" in transcript
    assert "06:30  Coach    4 × 400 m in 1:32 each, 7.6 km\n                [Done]" in transcript
    assert "08:30  Ada      4x400 93 92 93 95" in transcript
    assert "08:30  Ada      (edits it) 4x400 93 92 93 91" in transcript
    assert "── Wednesday 25 November 2026 ─" in transcript
    assert "(a rest day: no message)" in transcript
    assert "08:30  Ada      ran 5.0mi in 47:27" in transcript
    assert "08:30  Ada      (presses) [Done]" in transcript


async def test_a_coach_that_leaves_a_runner_waiting_is_told_of() -> None:
    async with _small_coach(says="") as base_url:
        with pytest.raises(SilentCoachError, match="did not answer '/start'"):
            [line async for line in play(base_url, timeouts=Timeouts(answer=0.2))]


async def test_a_coach_that_apologises_ends_the_play() -> None:
    async with _small_coach("Sorry, something went wrong on my side.") as base_url:
        with pytest.raises(FailedCoachError, match="failed at '/start'"):
            [line async for line in play(base_url)]
