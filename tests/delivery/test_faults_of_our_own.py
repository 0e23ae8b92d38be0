"""A part of delivery with a bug: told, counted, and begun anew while the others go on."""

from collections.abc import Awaitable, Callable

import pytest

from bot.local_telegram.persons import Person
from tests.delivery.coach import QUICK, Post, until
from tests.delivery.test_metrics import figure


class Stumbling:
    """Fails the first time, and is well after that."""

    def __init__(self, run: Callable[..., Awaitable[None]]) -> None:
        self._run = run
        self.falls = 0

    async def run(self, *given: object) -> None:
        if not self.falls:
            self.falls += 1
            raise ZeroDivisionError
        await self._run(*given)


@pytest.mark.parametrize("part", ["intake", "sender", "housekeeping"])
async def test_a_part_that_fails_begins_anew(
    post: Post,
    ada: Person,
    part: str,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = figure("faults_total", part=part)
    delivery = post._delivery(QUICK)
    whole = getattr(delivery, f"_{part}")
    monkeypatch.setattr(whole, "run", Stumbling(whole.run).run)

    async with post._run(delivery):
        await ada.writes("hello")
        await ada.hears_words("heard hello")

        async def is_counted() -> bool:
            return figure("faults_total", part=part) == before + 1

        await until(is_counted)

    assert f"the {part} failed" in caplog.text
    assert "ZeroDivisionError" in caplog.text
