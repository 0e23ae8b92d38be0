"""Makes the pictures in the README: of the chat from the demo itself, of the plan from its test.

Run it from the project's root, with the ``dev`` extra and a Chromium installed:
``python -m docs.pictures.make``.  Those of the charts and the pages have modules of their own.
"""

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from zoneinfo import ZoneInfo

from playwright.async_api import Browser, async_playwright

from bot.demo.ada.diary import read_asked, write_splits
from bot.demo.ada.story import Presses, Step, Writes, meeting
from bot.demo.ada.transcript import Transcript
from bot.demo.play import Ada, Timeouts
from bot.local_telegram.remote import remote_telegram

HERE = Path(__file__).parent
BERLIN = ZoneInfo("Europe/Berlin")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
MOST_MORNINGS = 60
BEZEL = 16
_AS_IN_TELEGRAM = """
    .stage, body, html { background: none !important }
    .moved, .day-group:not(:has(.message)) { display: none }
    .day { position: static !important }
"""
# Her city as a newcomer tells it: the button under the question, then the key of the phone.
SHARES_LOCATION = (Presses("📍 Share my location"), Presses("Share my location"))
Theme = Literal["light", "dark"]


async def make_pictures() -> None:
    """Live to the first morning with reps, report them, and take the chat's picture."""
    async with _demo() as base_url:
        runner = await _live(base_url)
        browser_path = next(filter(None, map(shutil.which, BROWSERS)), None)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=browser_path, args=["--no-sandbox"]
            )
            themes: tuple[Theme, ...] = ("light", "dark")
            for theme in themes:
                await _take(browser, f"{base_url}/?person={runner}", theme)
            await browser.close()
    await _make_pictures_of_plan()


async def _make_pictures_of_plan() -> None:
    """Let the browser test of the plan page keep what it sees, and take what the README shows."""
    with TemporaryDirectory() as folder:
        test = ("-m", "pytest", "-n", "0", "-q", "tests/mini_app/test_page.py")
        tested = await asyncio.create_subprocess_exec(
            sys.executable, *test, env=os.environ | {"PLAN_PAGE_PICTURES": folder}
        )
        if await tested.wait():
            raise RuntimeError("the plan page is not as its test wants it")
        for name in _OF_PLAN:
            shutil.copy(Path(folder) / f"{name}.png", HERE)


_OF_PLAN = ("season-light", "season-dark", "stopwatch")


@asynccontextmanager
async def _demo() -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout  # noqa: S101  as asked for above
        line = await asyncio.wait_for(process.stdout.readline(), 60)
        found = re.search(rb"http://[\d.]+:\d+", line)
        if found is None:
            raise RuntimeError(f"the demo does not tell its address: {line!r}")
        yield found.group().decode()
    finally:
        process.terminate()
        await process.wait()


async def _live(base_url: str) -> int:
    async with remote_telegram(base_url) as telegram:
        person = await telegram.person("Ada")
        ada = Ada(telegram, person, Transcript("Ada", BERLIN), Timeouts(answer=60.0))
        today = (await telegram.now()).astimezone(BERLIN).date()
        for step in meeting(today):
            for each in SHARES_LOCATION if step == Writes("Berlin") else (step,):
                await _do(ada, each)
        for _ in range(MOST_MORNINGS):
            push = await ada.wakes(await ada.next_morning())
            asked = read_asked(push[-1]["text"]) if push else None
            if asked is not None and asked.has_reps:
                await telegram.move_clock(4500)
                await _do(ada, Writes(write_splits(asked)))
                await _do(ada, Presses("7"))
                return person.id
            if push:
                await _do(ada, Presses("Done"))
    raise RuntimeError(f"no morning had reps in {MOST_MORNINGS} days")


async def _do(ada: Ada, step: Step) -> None:
    async for _ in ada.does(step):
        pass


async def _take(browser: Browser, address: str, theme: Theme) -> None:
    page = await browser.new_page(
        viewport={"width": 1100, "height": 880},
        device_scale_factor=2,
        color_scheme=theme,
        locale="en-GB",
        timezone_id="Europe/Berlin",
        reduced_motion="reduce",
        bypass_csp=True,
    )
    await page.goto(address)
    await page.wait_for_selector(".message.is-own")
    # Around the phone nothing is drawn, so that it stands on any page; and in Telegram nobody
    # moves the clock.
    await page.add_style_tag(content=_AS_IN_TELEGRAM)
    box = await page.locator(".phone").bounding_box()
    assert box  # noqa: S101  it is on the page
    clip = {
        "x": box["x"] - BEZEL,
        "y": box["y"] - BEZEL,
        "width": box["width"] + 2 * BEZEL,
        "height": box["height"] + 2 * BEZEL,
    }
    path = HERE / f"chat-{theme}.png"
    await page.screenshot(path=path, clip=clip, omit_background=True)  # type: ignore[arg-type]
    await page.close()


if __name__ == "__main__":
    asyncio.run(make_pictures())
