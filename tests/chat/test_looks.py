"""What newer chats show beside the words: an effect, a button that copies."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot.delivery.plain_text import plain
from bot.mail.calls import Call, say_call
from bot.mail.letters import Effect, Letter
from bot.storage.tables import outbox
from tests.chat.conversation import Conversation, conversation

RACE_DAY = datetime(2027, 4, 25, 18, tzinfo=UTC)


async def last(talk: Conversation) -> dict[str, Any]:
    """The parameters of the newest letter that was said."""
    query = select(outbox.c.params).where(outbox.c.method.startswith("send"))
    async with talk.database.begin() as connection:
        params = await connection.scalar(query.order_by(outbox.c.id.desc()).limit(1))
    assert params is not None
    return dict(params)


async def test_the_goal_race_is_celebrated_once(anna: Conversation) -> None:
    await anna.says("8 km in 45:10")
    assert "message_effect_id" not in await last(anna)

    anna.now = RACE_DAY
    assert (await anna.says("marathon 3:18:20"))[0]
    assert (await last(anna))["message_effect_id"] == Effect.CONFETTI

    await anna.edits(anna.last_message_id, "marathon 3:18:22")
    assert "message_effect_id" not in await last(anna)
    anna.wait(days=7)
    await anna.says("parkrun 22:10")
    assert "message_effect_id" not in await last(anna)


async def test_a_race_that_is_undone_and_told_again_is_celebrated_no_more(
    anna: Conversation,
) -> None:
    anna.now = RACE_DAY
    await anna.says("marathon 3:18:20")
    assert (await last(anna))["message_effect_id"] == Effect.CONFETTI

    anna.wait(days=8)  # longer than a question stays open
    assert "Taken back" in (await anna.says("/undo"))[0]
    assert "Logged for Sun 25 Apr" in (await anna.says("marathon 3:18:20 on 25 April"))[0]
    assert "message_effect_id" not in await last(anna)


@pytest.mark.parametrize("words", ["marathon 3:58:20, a disaster", "DNF at 30 km"])
async def test_a_race_that_went_wrong_is_not(anna: Conversation, words: str) -> None:
    anna.now = RACE_DAY
    await anna.says(words)

    assert "message_effect_id" not in await last(anna)


def test_what_telegram_refuses_goes_without_an_effect() -> None:
    call = Call(*say_call(7, Letter("<b>3:18:20</b>", effect=Effect.CONFETTI)))

    assert set(plain(call).params) == {"chat_id", "text", "link_preview_options"}


async def test_the_address_of_the_calendar_is_copied_by_a_tap(new_sqlite: str) -> None:
    async with conversation(new_sqlite, public_url="https://coach.example") as anna:
        await anna.meets()
        await anna.says("/calendar")

        params = await last(anna)
        [[copy], [_]] = params["reply_markup"]["inline_keyboard"]
        address = copy["copy_text"]["text"]
        assert address.startswith("https://coach.example/calendar/")
        assert f"<code>{address}</code>" in params["caption"]
