"""A page in a real Chromium, on a phone, and what axe finds on it.

Whoever imports this is left out where there is no browser.
"""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

import pytest

playwright_api = pytest.importorskip("playwright.async_api")
from axe_playwright_python.async_playwright import Axe  # noqa: E402  only if it is there
from playwright.async_api import (  # noqa: E402  as above
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

__all__ = [
    "PHONE",
    "THEMES",
    "ZOOMED",
    "Page",
    "expect",
    "needs_chromium",
    "opened",
    "violations",
]

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

expect.set_options(timeout=20_000)  # a busy machine takes its time
PHONE: ViewportSize = {"width": 390, "height": 844}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
ZOOMED: ViewportSize = {"width": 195, "height": 422}  # a phone at 200 %


@asynccontextmanager
async def opened(address: str, *, is_silent: bool = True, **options: Any) -> AsyncIterator[Page]:
    """Open a page in a browser; it must not complain about anything but a line that is cut."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        named = {"locale": "en-GB", "timezone_id": "Europe/Berlin", "reduced_motion": "reduce"}
        page = await browser.new_page(**{**named, **options})
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(address)
        yield page
        await browser.close()
    heard = [each for each in complaints if "ERR_INTERNET_DISCONNECTED" not in each]
    assert heard == [] or not is_silent


# Whatever fades or moves has done so, and is painted: colours on their way are nobody's contrast.
_AT_REST = """async () => {
    const moving = document.getAnimations()
        .filter(one => one.effect.getComputedTiming().endTime !== Infinity);
    await Promise.all(moving.map(one => one.finished.catch(() => null)));
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""


async def violations(page: Page) -> list[str]:
    """Ask axe what somebody who cannot see, or sees little, could not use."""
    await page.evaluate(_AT_REST)
    found = await Axe().run(page)
    return [
        f"{one['id']}: {node['target']}"
        for one in found.response["violations"]
        for node in one["nodes"]
    ]
