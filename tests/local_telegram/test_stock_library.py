"""A bot written with the stock library cannot tell the local Telegram from the real one."""

from collections.abc import AsyncIterator

import pytest

from bot.local_telegram.server import DemoServer
from tests.local_telegram.echo import echo_bot


@pytest.fixture
async def _bot(server: DemoServer) -> AsyncIterator[None]:
    async with echo_bot(server.token, server.base_url):
        yield


pytestmark = pytest.mark.usefixtures("_bot")


async def test_a_command_is_answered_with_words_and_buttons(server: DemoServer) -> None:
    ada = server.person("Ada")

    await ada.writes("/start")
    [reply] = await ada.hears()

    assert reply.text == "4 × 400 m at 1:32"
    assert reply.message["entities"] == [{"type": "bold", "offset": 0, "length": 9}]
    assert reply.buttons == [["Done", "Skip"]]


async def test_a_pressed_button_brings_a_notice_and_an_edit(server: DemoServer) -> None:
    ada = server.person("Ada")
    await ada.writes("/start")
    await ada.hears()

    await ada.presses("Done")
    edit = await ada.hears_words("You chose 1:done")

    assert edit.method == "editMessageText"
    assert [one.text for one in ada.deliveries if one.method == "answerCallbackQuery"] == ["Noted"]
    assert ada.messages[-1]["text"] == "You chose 1:done"


async def test_an_edited_message_arrives_as_one(server: DemoServer) -> None:
    ada = server.person("Ada")
    message_id = await ada.writes("8 km")
    await ada.hears()

    await ada.edits(message_id, "18 km")
    [reply] = await ada.hears()

    assert reply.text == "edited: 18 km"


async def test_a_file_goes_there_and_back(server: DemoServer) -> None:
    ada = server.person("Ada")

    await ada.sends_document("run.txt", b"8 km in 45:10")
    [reply] = await ada.hears()

    assert reply.text == "back"
    assert reply.message["document"]["file_name"] == "back.txt"
    assert reply.message["document"]["file_size"] == 13
