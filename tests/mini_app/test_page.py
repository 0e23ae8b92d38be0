"""The plan page in a real browser: the season, and the stopwatch beside the track.

The README's pictures of it come from here: ``PLAN_PAGE_PICTURES=docs/pictures``.
"""

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser import (
    PHONE,
    THEMES,
    ZOOMED,
    Page,
    expect,
    needs_chromium,
    opened,
    violations,
)
from tests.mini_app.conftest import Served

pytestmark = needs_chromium

PICTURES = os.environ.get("PLAN_PAGE_PICTURES", "")

# What the page plays, as seconds from the moment it is planned; the sound card plays it.
LISTEN = """
window.beeps = [];
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (at) {
  window.beeps.push({ at, in: at - this.context.currentTime, node: this });
  return start.call(this, at);
};
const stop = OscillatorNode.prototype.stop;
OscillatorNode.prototype.stop = function (at) {
  if (at === undefined) window.beeps = window.beeps.filter((one) => one.node !== this);
  return stop.call(this, at);
};
"""


async def picture(page: Page, name: str) -> None:
    """Keep a picture where somebody wants to look at it."""
    if PICTURES:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")


async def beeps(page: Page) -> list[float]:
    """Seconds to the first planned beep, and from each to the next."""
    first, planned = await page.evaluate("[window.beeps[0].in, window.beeps.map((one) => one.at)]")
    gaps = [after - before for before, after in pairwise(planned)]
    return [round(first, 1), *(round(gap, 2) for gap in gaps)]


async def test_the_season_is_a_calendar_for_everybody(page: Served) -> None:
    await page.anna.says("8 km in 44:10")
    for theme in THEMES:
        async with opened(page.launch(theme), viewport=PHONE) as web:
            await expect(web.get_by_role("heading", level=1)).to_have_text("Your plan")
            await expect(web.locator("html")).to_have_attribute("data-theme", theme)
            today = web.locator(".day.is-today")
            await expect(today).to_be_in_viewport()
            await expect(today).to_have_attribute("aria-current", "date")
            await expect(today).to_have_accessible_name(
                re.compile("Today: Monday 23 November 2026.*8 km in 44:10")
            )
            assert await violations(web) == []
            await picture(web, f"season-{theme}")

            # The keys go from day to day, and open one.
            await today.focus()
            await web.keyboard.press("ArrowRight")
            await web.keyboard.press("Enter")
            sheet = web.get_by_role("dialog")
            await expect(sheet).to_contain_text("Tuesday 24 November 2026")
            await expect(sheet.get_by_role("heading", name="Why")).to_be_visible()
            assert await violations(web) == []
            await picture(web, f"day-{theme}")
            await web.keyboard.press("Escape")
            await expect(web.locator(".day:focus")).to_have_accessible_name(
                re.compile("Tuesday 24 November")
            )
            await web.set_viewport_size(ZOOMED)
            assert await web.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_the_stopwatch_works_without_a_line_and_its_times_arrive_once(
    page: Served,
) -> None:
    async with opened(page.launch(), viewport=PHONE) as web:
        await web.add_init_script(LISTEN)
        await web.reload()
        await web.clock.install()
        await web.locator(".day.kind-mile_workout").first.click()
        await web.get_by_role("button", name="Stopwatch").click()
        assert await violations(web) == []
        await web.context.set_offline(True)

        # One tap begins; beeps come every 100 m at the pace of the rep.
        await web.get_by_role("button", name="Start").click()
        # The clock of sound goes on while they are planned.
        assert await beeps(web) == pytest.approx([23.0, 23.0], abs=0.3)
        await web.clock.run_for(46_000)
        await picture(web, "stopwatch")
        await web.get_by_role("button", name="Tap at the line").click()

        # The recovery counts itself down and beeps; what was planned for the rep is silent.
        await expect(web.locator("#round")).to_have_text("Recovery · Rep 2 of 8")
        to_three, *gaps = await beeps(web)
        assert gaps == pytest.approx([1, 1, 1], abs=0.3)
        await web.clock.run_for(int((to_three + 3) * 1000) - 10_000)
        await expect(web.locator("#time")).to_have_text("10")
        await web.clock.run_for(11_000)
        await expect(web.locator("#round")).to_have_text("Rep 2 of 8")

        # A tap that was none is taken back; the rep goes on.
        await web.clock.run_for(20_000)
        await web.get_by_role("button", name="Tap at the line").click()
        await web.get_by_role("button", name="Undo tap").click()
        await web.clock.run_for(26_000)
        await web.get_by_role("button", name="Tap at the line").click()
        await web.get_by_role("button", name="End here").click()
        await expect(web.locator("#splits li")).to_have_count(2)
        assert await violations(web) == []
        await picture(web, "splits")

        await web.get_by_role("button", name="Send to the coach").click()
        await expect(web.locator("#notice")).to_contain_text("kept here")
        assert await page.inbox() == []
        await web.context.set_offline(False)
        await web.clock.run_for(20_000)
        await web.wait_for_function("localStorage.getItem(Object.keys(localStorage)[0]) === '[]'")
        await web.clock.run_for(60_000)

    [reply, *_] = await page.handles()
    assert reply.startswith("Logged: <b>2 × 200 m: 46")


async def test_times_that_were_not_sent_are_there_again(page: Served) -> None:
    async with opened(page.launch(), viewport=PHONE) as web:
        await web.clock.install()
        await web.locator(".day.kind-mile_workout").first.click()
        await web.get_by_role("button", name="Stopwatch").click()
        await web.get_by_role("button", name="Start").click()
        await web.clock.run_for(46_000)
        await web.get_by_role("button", name="Tap at the line").click()

        await web.reload()

        await expect(web.locator("#splits li")).to_have_count(1)
        await web.get_by_role("button", name="Throw away").click()
        await web.get_by_role("button", name="Tap again to throw them away").click()
        await web.reload()
        await expect(web.get_by_role("heading", level=1)).to_have_text("Your plan")
        await expect(web.get_by_role("dialog")).to_have_count(0)


async def test_without_a_session_the_page_shows_one_sentence(page: Served) -> None:
    async with opened(page.url, viewport=PHONE, is_silent=False) as web:
        await expect(web.get_by_role("status")).to_contain_text("cannot be shown here")
        await expect(web.locator(".day")).to_have_count(0)
