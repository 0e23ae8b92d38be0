"""The chat page in a real browser; left out where there is none."""

import re
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest

from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.wording.chart_picture import draw_chart
from bot.wording.voice import Voice
from tests.local_telegram.conftest import Call
from tests.wording.test_progress_chart import a_year

playwright_api = pytest.importorskip("playwright.async_api")
from playwright.async_api import Page, async_playwright, expect  # noqa: E402  only if it is there

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

expect.set_options(timeout=20_000)  # a busy machine takes its time
BUTTONS = {"inline_keyboard": [[{"text": "Done", "callback_data": "1:done"}]]}


@pytest.fixture
async def page(server: DemoServer) -> AsyncIterator[Page]:
    """The page as the first person sees it; it must not complain about anything."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        page = await browser.new_page(locale="en-GB", timezone_id="Europe/Berlin")
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(server.base_url)
        yield page
        await browser.close()
    assert complaints == []


async def test_a_chat_on_the_page(
    ada: Person, page: Page, call: Call, clock: MovableClock
) -> None:
    # What is written arrives, and is shown as it was written.
    await page.get_by_label("Message", exact=True).fill("<img src=x> & 8 km")
    await page.keyboard.press("Enter")
    await expect(page.locator(".is-own .text").last).to_have_text("<img src=x> & 8 km")
    update = (await call("getUpdates"))["result"][-1]
    assert update["message"]["text"] == "<img src=x> & 8 km"

    # The bot's words keep their shape, and nothing in them becomes a tag.
    html = "<b>4 &lt; 5</b>\n<blockquote>why</blockquote>\n/today"
    letter = {"chat_id": ada.id, "parse_mode": "HTML", "reply_markup": BUTTONS}
    sent = (await call("sendMessage", text=html, **letter))["result"]
    await expect(page.locator(".is-bot .text b").last).to_have_text("4 < 5")
    await expect(page.locator(".is-bot blockquote").last).to_have_text("why")

    # A pressed button waits for its answer; the edit takes it away.
    await page.get_by_role("button", name="Done").click()
    await expect(page.get_by_role("button", name="Done")).to_have_attribute("aria-busy", "true")
    query = (await call("getUpdates", offset=-1))["result"][0]["callback_query"]
    assert query["data"] == "1:done"
    await call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await expect(page.get_by_role("status")).to_have_text("Noted")
    message = {"chat_id": ada.id, "message_id": sent["message_id"]}
    await call("editMessageText", text="Logged", **message)
    await expect(page.get_by_role("button", name="Done")).to_have_count(0)

    # The last message is edited with the arrow key.
    await page.get_by_label("Message", exact=True).press("ArrowUp")
    await page.keyboard.press("Control+A")
    await page.keyboard.type("9 km")
    await page.keyboard.press("Enter")
    await expect(page.locator(".is-own .meta").last).to_contain_text("edited")
    edited = (await call("getUpdates", offset=-1))["result"][0]["edited_message"]
    assert edited["text"] == "9 km"

    # The menu sends a command.
    commands = [{"command": "today", "description": "Today's workout"}]
    await call("setMyCommands", commands=commands)
    await page.get_by_role("button", name="Menu").click()
    await page.get_by_role("option", name="/today").click()
    await expect(page.locator(".is-own .text").last).to_have_text("/today")

    # The clock moves, on the page and for the coach.
    before = clock()
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.locator(".moved")).to_have_text(re.compile("The clock moved to"))
    assert clock() - before >= timedelta(days=1)


async def test_a_chart_is_shown_whole_and_as_wide_as_its_words(
    ada: Person, page: Page, server: DemoServer
) -> None:
    await page.set_viewport_size({"width": 900, "height": 900})
    words = "Your progress, in words that are wider than what the chat has room for"
    form = aiohttp.FormData({"chat_id": str(ada.id), "caption": words})
    form.add_field("photo", draw_chart(a_year(Voice())), filename="progress.png")

    async with aiohttp.ClientSession() as session:
        url = f"{server.base_url}/bot{server.token}/sendPhoto"
        async with session.post(url, data=form) as answer:
            assert answer.status == 200

    photo = page.locator("img.photo")
    await expect(photo).to_be_visible()
    await page.wait_for_function("document.querySelector('img.photo').complete")
    shown = await photo.evaluate("one => one.clientHeight / one.clientWidth")
    drawn = await photo.evaluate("one => one.naturalHeight / one.naturalWidth")
    assert shown == pytest.approx(drawn, rel=0.02)
    bubble = await photo.evaluate("one => one.clientWidth / one.closest('.bubble').clientWidth")
    assert bubble > 0.95
    await expect(page.locator(".is-bot .text").last).to_have_text(words)
