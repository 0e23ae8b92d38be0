"""The whole demo in a real browser on a phone: the first questions, a week, every command.

By default one runner in English; ``pytest -m page`` plays every language in both themes, and keeps
a picture of each step where ``PAGE_PICTURES`` names a folder.
"""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from bot.demo.ada.story import Writes, meeting
from bot.wording.commands import COMMANDS
from bot.wording.notices import write_apology
from bot.wording.voice import LANGUAGES, Voice
from tests.browser import PHONE, Page, expect, needs_chromium, opened, violations

pytestmark = needs_chromium
PICTURES = os.environ.get("PAGE_PICTURES", "")
SECONDS_TO_START = 120
MOST_TAPS = 9
# Those that open a question are left again; the last one is not answered at all.
COMMON = ("today", "week", "plan", "paces", "why", "log")


@asynccontextmanager
async def demo() -> AsyncIterator[str]:
    """A demo in a process of its own; gives its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout
        line = await asyncio.wait_for(process.stdout.readline(), SECONDS_TO_START)
        found = re.search(rb"http://[\d.]+:\d+", line)
        assert found, line
        yield found.group().decode()
    finally:
        process.terminate()
        await process.wait()


class Phone:
    """A runner with the page on a phone."""

    def __init__(self, page: Page, language: str, theme: str) -> None:
        self.page, self.language, self.theme = page, language, theme
        self.answers = page.locator(".message.is-bot:not(.typing)")

    async def says(self, text: str) -> str:
        """Write, and wait for the answer."""
        before = await self.answers.count()
        await self.page.locator("#words").fill(text)
        await self.page.keyboard.press("Enter")
        await expect(self.answers.nth(before)).to_be_attached()
        return await self.answers.last.inner_text()

    async def taps(self, label: str) -> str:
        """Tap a button under the newest message, and wait for the answer."""
        before = await self.answers.count()
        await self.page.get_by_role("button", name=label, exact=True).last.click()
        await expect(self.answers.nth(before)).to_be_attached()
        return await self.answers.last.inner_text()

    async def meets(self) -> None:
        """Answer the first questions with dates that every language reads."""
        await self.page.locator("#start").click()
        await expect(self.answers.first).to_be_visible()
        for step in meeting(await self.today())[1:]:
            assert isinstance(step, Writes)
            is_date = re.fullmatch(r"\d+ \w+ \d{4}", step.text)
            await self.says(_as_iso(step.text) if is_date else step.text)

    async def today(self) -> date:
        clock = self.page.locator("#clock-time")
        # The page sets it once the server has told the time.
        await expect(clock).to_have_attribute("datetime", re.compile(r"\d{4}-\d\d-\d\d"))
        shown = await clock.get_attribute("datetime")
        assert shown
        return date.fromisoformat(shown[:10])

    async def lives_a_week(self) -> None:
        """Wake every morning; report what the mornings ask for."""
        for _ in range(7):
            before = await self.answers.count()
            lines = self.page.locator(".moved")
            told = await lines.count()
            await self.page.locator("[data-move=morning]").click()
            # The clock tells that it was moved; then comes a message, or the page says it is rest.
            await expect(self.page.locator("[data-move=morning][aria-busy]")).to_have_count(0)
            if await self.answers.count() > before:
                await self.page.locator('[data-move="3600"]').click()
                await self.says("8 km in 48:00")
            else:
                assert await lines.count() == told + 2

    async def keeps_picture(self, name: str) -> None:
        if PICTURES:
            path = Path(PICTURES) / f"{name}-{self.language}-{self.theme}.png"
            await self.page.screenshot(path=path)


async def live(phone: Phone, commands: tuple[str, ...], *, has_week: bool) -> None:
    page = phone.page
    await phone.meets()
    await phone.keeps_picture("met")
    if has_week:
        await phone.lives_a_week()
        await phone.keeps_picture("week")
    for command in commands:
        await phone.says(f"/{command}")
        await phone.keeps_picture(f"command-{command}")
        if command not in COMMON:
            await phone.says("/cancel")
    assert await violations(page) == []
    apology = write_apology(Voice(phone.language))
    assert apology not in await page.locator("#log").inner_text()

    # The plan opens above the chat, signed by the Telegram of the demo.
    await page.locator("#menu").click()
    plan = page.frame_locator("#app-frame")
    await expect(plan.locator("h1")).to_have_text(Voice(phone.language).say("Your plan"))
    await expect(plan.locator(".day.is-today")).to_be_visible()
    await phone.keeps_picture("plan")
    await page.locator("#app-end").click()
    await expect(page.locator("#app")).to_be_hidden()


async def test_a_runner_begins_and_sees_the_plan_on_the_page() -> None:
    async with demo() as address, opened(address, viewport=PHONE) as page:
        phone = Phone(page, "en", "light")
        await live(phone, COMMON[:2], has_week=False)


async def test_an_ordinary_runner_has_a_plan_within_nine_taps(
    record_property: Callable[[str, object], None],
) -> None:
    async with demo() as address, opened(address, viewport=PHONE) as page:
        phone = Phone(page, "en", "light")
        sunday = (await phone.today()) + timedelta(weeks=20)
        sunday += timedelta(days=6 - sunday.weekday())
        began = perf_counter()
        await page.locator("#start").click()
        await expect(phone.answers.first).to_be_visible()
        steps = (
            (phone.taps, "Marathon"),
            (phone.says, sunday.isoformat()),
            (phone.says, "6:10"),
            (phone.taps, "40 km · longest 14 km"),
            (phone.taps, "Tue Thu Sat Sun"),
            (phone.says, "Berlin"),
            (phone.taps, "18–49"),
            (phone.taps, "None of these"),
            (phone.taps, "Start"),
        )
        for act, words in steps:
            answer = await act(words)

        assert len(steps) <= MOST_TAPS
        assert "Here we go" in answer
        seconds = perf_counter() - began  # told, not judged: the machine does other things too
        record_property("taps", len(steps))
        record_property("seconds", round(seconds, 1))


@pytest.mark.page
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_runner_lives_a_week_and_says_every_command(language: str, theme: str) -> None:
    commands = tuple(name for name in COMMANDS if name not in {"start", "cancel", "delete"})
    options: dict[str, Any] = {"viewport": PHONE, "color_scheme": theme, "locale": language}
    async with demo() as address, opened(address, **options) as page:
        await live(Phone(page, language, theme), (*commands, "delete"), has_week=True)


def _as_iso(words: str) -> str:
    day, month, year = words.split()
    months = (
        "January February March April May June July August September October November December"
    )
    return f"{year}-{months.split().index(month) + 1:02}-{int(day):02}"
