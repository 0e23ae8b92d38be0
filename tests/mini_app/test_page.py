"""The plan page in a real browser: the season, and the stopwatch beside the track.

The README's pictures of it come from here: ``PLAN_PAGE_PICTURES=docs/pictures``.
"""

import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
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

pytestmark = [needs_chromium, pytest.mark.waits]

SHORTEST_REP_MS = 2_100
MORNING = datetime(2026, 11, 24, 7, tzinfo=UTC)
PICTURES = os.environ.get("PLAN_PAGE_PICTURES", "")

# What the page plays, on a clock of sound that goes with the page's own.
LISTEN = """
Object.defineProperty(BaseAudioContext.prototype, "currentTime", {
  get: () => performance.now() / 1000,
});
window.beeps = [];
const { start, stop } = OscillatorNode.prototype;
OscillatorNode.prototype.start = function (at) {
  window.beeps.push({ at, node: this });
  return start.call(this, at);
};
OscillatorNode.prototype.stop = function (at) {
  if (at === undefined) window.beeps = window.beeps.filter((one) => one.node !== this);
  return stop.call(this, at);
};
"""
TO_COME = """() => {
  const now = performance.now() / 1000;
  return window.beeps.map(({ at }) => at - now).filter((at) => at > 0).sort((a, b) => a - b);
}"""


async def picture(page: Page, name: str) -> None:
    """Keep a picture where somebody wants to look at it."""
    if PICTURES:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")


@asynccontextmanager
async def at_the_track(page: Served) -> AsyncIterator[Page]:
    """The stopwatch of the next reps; no time passes but what the test lets pass."""
    async with opened(page.launch(), viewport=PHONE) as web:
        await web.add_init_script(LISTEN)
        await web.clock.install(time=MORNING)
        await web.reload()
        await web.clock.pause_at(MORNING + timedelta(minutes=5))
        await web.locator(".day.kind-mile_workout").first.click()
        await web.get_by_role("button", name="Stopwatch").click()
        yield web


async def beeps(page: Page) -> list[float]:
    """Seconds to the beeps that are planned."""
    return [round(at, 1) for at in await page.evaluate(TO_COME)]


async def taps(page: Page, name: str) -> None:
    await page.get_by_role("button", name=name).click()


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
    async with at_the_track(page) as web:
        await web.context.set_offline(True)

        # One tap begins; beeps come every 100 m at the pace of the rep.
        await taps(web, "Start")
        assert await beeps(web) == [23.0, 46.0]
        await web.clock.run_for(46_200)
        await picture(web, "stopwatch")
        await taps(web, "Tap at the line")

        # The recovery counts itself down and beeps; what was planned for the rep is silent.
        await expect(web.locator("#round")).to_have_text("Recovery · Rep 2 of 8")
        three, two, one, end = await beeps(web)
        assert [end - three, end - two, end - one] == [3.0, 2.0, 1.0]
        await web.clock.run_for(int((end - 10) * 1000))
        await expect(web.locator("#time")).to_have_text("10")
        await web.clock.run_for(10_050)
        await expect(web.locator("#round")).to_have_text("Rep 2 of 8")

        # A tap that was none is taken back; the rep goes on, and so do its beeps.
        await web.clock.run_for(19_950)
        await taps(web, "Tap at the line")
        await taps(web, "Undo tap")
        assert await beeps(web) == [3.0, 26.0]
        await web.clock.run_for(25_500)
        await taps(web, "Tap at the line")
        await taps(web, "End here")
        await expect(web.locator("#splits li b")).to_have_text(["46.2", "45.5"])
        await picture(web, "splits")

        await taps(web, "Send to the coach")
        await expect(web.locator("#notice")).to_contain_text("kept here")
        assert await page.inbox() == []
        await web.context.set_offline(False)
        await web.clock.run_for(20_000)
        await web.wait_for_function("localStorage.getItem(Object.keys(localStorage)[0]) === '[]'")
        await web.clock.run_for(60_000)

    [reply, *_] = await page.handles()
    assert reply.startswith("Logged: <b>2 × 200 m: 46.2, 45.5</b>")


async def test_a_rep_begins_on_time_though_the_phone_slept(page: Served) -> None:
    async with at_the_track(page) as web:
        await taps(web, "Start")
        await web.clock.run_for(46_000)
        await taps(web, "Tap at the line")
        end = (await beeps(web))[-1]

        await web.clock.fast_forward(int((end + 10) * 1000))

        await expect(web.locator("#round")).to_have_text("Rep 2 of 8")
        await expect(web.locator("#time")).to_have_text("10.0")
        assert await beeps(web) == [13.0, 36.0]


async def test_everybody_can_use_the_stopwatch(page: Served) -> None:
    for theme in THEMES:
        async with opened(page.launch(theme), viewport=PHONE) as web:
            await web.locator(".day.kind-mile_workout").first.click()
            await taps(web, "Stopwatch")
            for name in ("Start", "Tap at the line", "End here"):
                assert await violations(web) == []
                await web.wait_for_timeout(SHORTEST_REP_MS)
                await taps(web, name)
            assert await violations(web) == []
            await web.set_viewport_size(ZOOMED)
            assert await web.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_times_that_were_not_sent_are_there_again(page: Served) -> None:
    async with at_the_track(page) as web:
        await taps(web, "Start")
        await web.clock.run_for(46_000)
        await taps(web, "Tap at the line")

        await web.reload()

        await expect(web.locator("#splits li")).to_have_count(1)
        await taps(web, "Throw away")
        await taps(web, "Tap again to throw them away")
        await web.reload()
        await expect(web.get_by_role("heading", level=1)).to_have_text("Your plan")
        await expect(web.get_by_role("dialog")).to_have_count(0)


async def test_without_a_session_the_page_shows_one_sentence(page: Served) -> None:
    async with opened(page.url, viewport=PHONE, is_silent=False) as web:
        await expect(web.get_by_role("status")).to_contain_text("cannot be shown here")
        await expect(web.locator(".day")).to_have_count(0)
