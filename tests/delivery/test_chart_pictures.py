"""Letters with a chart: a photo with its words below, or the words alone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.runner import RunnerId
from bot.local_telegram.faults import Fault, refused
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Attachment, AttachmentKind, Button, Letter
from tests.delivery.coach import QUICK, Post, until
from tests.delivery.test_charts import CHART
from tests.delivery.test_letters import newcomer, say

PATIENT = replace(QUICK, drawing_seconds=60, answer_seconds=120, lease_seconds=240)


async def send_chart(post: Post, to: Person, chart: bytes = CHART) -> None:
    picture = Attachment(AttachmentKind.CHART, "progress.png", chart)
    words = Letter("<b>Progress</b>", ((Button("More", "v1:more"),),), picture)
    async with post.open_work() as work:
        work.letters.say(RunnerId(to.id), words)


@pytest.fixture
async def ada(server: DemoServer) -> Person:
    return await newcomer(server, "Ada")


async def test_a_chart_arrives_as_a_photo_with_its_words_and_buttons(
    post: Post, ada: Person
) -> None:
    await send_chart(post, ada)

    async with post.running(PATIENT):
        [heard] = await ada.hears(within=200)

    assert heard.message["photo"][0]["width"] == 1080
    assert heard.message["caption"] == "Progress"
    assert heard.message["caption_entities"][0]["type"] == "bold"
    assert heard.buttons == [["More"]]


async def test_what_cannot_be_drawn_arrives_as_words(post: Post, ada: Person) -> None:
    await send_chart(post, ada, b"no chart")

    async with post.running(PATIENT):
        [heard] = await ada.hears(within=200)

    assert heard.text == "Progress"
    assert heard.buttons == [["More"]]
    assert "photo" not in heard.message


async def test_what_takes_too_long_to_draw_arrives_as_words(post: Post, ada: Person) -> None:
    await send_chart(post, ada)

    async with post.running(replace(PATIENT, drawing_seconds=0)):
        [heard] = await ada.hears(within=200)

    assert heard.text == "Progress"


async def test_a_photo_that_is_refused_arrives_as_words(
    post: Post, ada: Person, server: DemoServer
) -> None:
    def no_photos(method: str, _: Mapping[str, Any]) -> Fault | None:
        return refused(400, "Bad Request: no") if method == "sendPhoto" else None

    server.faults = no_photos
    await send_chart(post, ada)

    async with post.running(PATIENT):
        [heard] = await ada.hears(within=200)

    assert heard.text == "Progress"


async def test_others_do_not_wait_for_a_chart(post: Post, ada: Person, server: DemoServer) -> None:
    ben = await newcomer(server, "Ben")

    async with post.running(PATIENT) as delivery:
        async with delivery._charts._turn:  # the one who draws is at it
            await send_chart(post, ada)
            await say(post, ben, "hello")
            [heard] = await ben.hears()
        [chart] = await ada.hears(within=200)

    assert heard.text == "hello"
    assert "photo" in chart.message


async def test_told_to_stop_it_does_not_wait_for_a_chart_for_long(post: Post, ada: Person) -> None:
    async with post.running(replace(PATIENT, grace_seconds=0.1)) as delivery:
        await delivery._charts._turn.acquire()
        await send_chart(post, ada)

        async def is_waited_for() -> bool:
            return delivery._charts._waiting > 0

        await until(is_waited_for)

    assert await post.fates() == ["waiting"]
