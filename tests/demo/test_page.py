"""The chat page in a real browser; left out where there is none."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.wording.chart_picture import draw_chart
from bot.wording.voice import Voice
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
from tests.local_telegram.conftest import PAGE, Call
from tests.wording.test_progress_chart import a_year

pytestmark = [needs_chromium, pytest.mark.waits]
BUTTONS = {"inline_keyboard": [[{"text": "Done", "callback_data": "1:done"}]]}
WEEK = "<b>Week 3</b>\n✅ Mon: easy, 8 km\n▫️ Tue: 4 × 400 m\n· Wed: rest\n➖ Thu: easy, 6 km"


@pytest.fixture
async def page(server: DemoServer) -> AsyncIterator[Page]:
    """The page as the first person sees it."""
    async with opened(server.base_url) as page:
        yield page


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


async def test_a_phone_sends_more_than_words(ada: Person, page: Page, call: Call) -> None:
    await call("getUpdates", offset=-1, allowed_updates=["message", "message_reaction"])
    sent = (await call("sendMessage", chat_id=ada.id, text="How was it?"))["result"]

    # A reply, chosen with the keys alone.
    await page.locator(".is-bot .more").last.focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("menuitem", name="Reply").press("Enter")
    await page.keyboard.type("fine")
    await page.keyboard.press("Enter")
    await expect(page.locator(".is-own .quote").last).to_contain_text("How was it?")
    update = (await call("getUpdates", offset=-1))["result"][-1]
    assert update["message"]["reply_to_message"]["message_id"] == sent["message_id"]

    # A reaction, and taking it back.
    for shown in (1, 0):
        await page.locator(".is-bot .more").last.press("Enter")
        await page.get_by_role("menuitem", name="React with 👍").click()
        await expect(page.locator(".own-reaction")).to_have_count(shown)
    reacted = (await call("getUpdates", offset=-1))["result"][-1]["message_reaction"]
    assert reacted["old_reaction"][0]["emoji"] == "👍"
    assert reacted["new_reaction"] == []

    for kind, chosen in (("Sticker", "👟"), ("Location", "Tokyo"), ("Voice message", None)):
        await page.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name=kind).click()
        if chosen is not None:
            await page.get_by_role("button", name=chosen).click()
    await expect(page.locator(".voice")).to_be_visible()
    sticker, place, voice = ada.messages[-3:]
    assert sticker["sticker"]["emoji"] == "👟"
    assert round(place["location"]["latitude"]) == 36
    assert voice["voice"]["duration"] == 3

    # Somebody else at the same page.
    await page.get_by_label("Who writes").select_option("Someone new")
    await expect(page.get_by_role("button", name="Start")).to_be_visible()
    await page.get_by_role("button", name="Start").click()
    await expect(page.locator(".is-own .text")).to_have_text("/start")
    assert "person=2" in page.url


async def test_words_without_a_line_are_kept_and_sent_once(ada: Person, page: Page) -> None:
    await expect(page.locator(".is-own .text")).to_have_text("/start")
    await page.context.set_offline(True)
    for words in ("8 km in 44:10", "felt good"):
        await page.get_by_label("Message", exact=True).fill(words)
        await page.keyboard.press("Enter")
    await expect(page.locator(".is-waiting")).to_have_count(2)
    await page.context.set_offline(False)

    await expect(page.locator(".is-waiting")).to_have_count(0)
    said = [one["text"] for one in ada.messages]
    assert said == ["/start", "8 km in 44:10", "felt good"]


async def test_a_morning_without_a_message_is_told_to_be_a_rest_day(clock: MovableClock) -> None:
    due = datetime.now(UTC) + timedelta(hours=8)

    async def next_morning(_person: int) -> datetime:
        return due if clock() < due else due + timedelta(days=1)

    server = DemoServer(clock, next_morning=next_morning, page=PAGE)
    ada = server.person("Ada")
    await ada.writes("hello")
    await server.start()
    async with opened(server.base_url) as page:
        await page.get_by_role("button", name="Tomorrow morning").click()
        await expect(page.locator(".moved").last).to_have_text(re.compile("rest day"))
    await server.stop()


async def test_what_is_long_and_ones_own_keeps_the_answer_in_view(
    ada: Person, page: Page, call: Call
) -> None:
    for number in range(3):
        await page.get_by_label("Message", exact=True).fill("a long line\n" * 120)
        await page.keyboard.press("Enter")
        await call("sendMessage", chat_id=ada.id, text=f"answer {number}")
        await expect(page.get_by_text(f"answer {number}")).to_be_in_viewport()
    await expect(page.locator("#unseen")).to_be_hidden()


async def test_everybody_can_use_the_page(ada: Person, server: DemoServer, call: Call) -> None:
    await call("setMyCommands", commands=[{"command": "today", "description": "Today's workout"}])
    app = {"type": "web_app", "text": "Plan", "web_app": {"url": "https://coach.example/plan"}}
    await call("setChatMenuButton", menu_button=app)
    letter = {"chat_id": ada.id, "parse_mode": "HTML", "reply_markup": BUTTONS}
    await call("sendMessage", text=WEEK, **letter)
    async with opened(server.base_url, viewport=PHONE) as page:
        await expect(page.locator(".mark")).to_have_count(4)
        marks = await page.locator(".mark").evaluate_all("all => all.map(one => one.offsetWidth)")
        assert len(set(marks)) == 1
        for theme in THEMES:
            await page.emulate_media(color_scheme=theme)
            assert await violations(page) == []
            for opener in ("#attach", "#slash", ".is-bot .more"):
                await page.locator(opener).last.press("Enter")
                assert await violations(page) == []
                await page.keyboard.press("Escape")

        # The first key goes past the messages, the next ones to where one writes.
        await page.reload()
        await expect(page.locator(".mark")).to_have_count(4)
        focused = "document.activeElement.textContent || document.activeElement.id"
        order = []
        for _ in range(3):
            await page.keyboard.press("Tab")
            order.append((await page.evaluate(focused)).strip())
        assert order == ["To the messages", "Plan", "words"]

        await page.set_viewport_size(ZOOMED)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await expect(page.get_by_label("Message", exact=True)).to_be_in_viewport(ratio=1)
        await expect(page.get_by_role("button", name="Tomorrow morning")).to_be_in_viewport()


async def test_the_page_speaks_the_language_of_its_person(server: DemoServer) -> None:
    words = {"de": "Nachricht", "es": "Mensaje", "fr": "Message", "it": "Message"}
    persons = {language: server.person("Ada", language) for language in words}
    async with opened(server.base_url) as page:
        for language, hint in words.items():
            await page.goto(f"{server.base_url}/?person={persons[language].id}")
            spoken = language if language != "it" else "en"
            await expect(page.locator(f"html[lang={spoken}]")).to_be_attached()
            await expect(page.locator("#words")).to_have_attribute("placeholder", hint)


def test_every_language_of_the_page_has_every_word() -> None:
    code = (PAGE / "languages.js").read_text(encoding="utf-8")
    tables = re.findall(r"^  (\w\w): \{\n(.*?)^  \},", code, re.MULTILINE | re.DOTALL)
    names = {
        language: set(re.findall(r"(?:^ +|, )(\w+): \"", table, re.MULTILINE))
        for language, table in tables
    }

    assert set(names) == {"en", "de", "es", "fr"}
    assert all(known == names["en"] for known in names.values())
