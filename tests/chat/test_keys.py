"""The small keyboard below the chat."""

import pytest
from sqlalchemy import select

from bot.storage.tables import outbox
from tests.builders import workout
from tests.chat.conversation import Conversation


async def keyboards(talk: Conversation) -> list[dict[str, object]]:
    """Every keyboard below the chat that was sent, or taken away, the newest last."""
    query = select(outbox.c.params).where(outbox.c.method == "sendMessage").order_by(outbox.c.id)
    async with talk.database.begin() as connection:
        sent = [row.params.get("reply_markup") or {} for row in await connection.execute(query)]
    return [markup for markup in sent if "keyboard" in markup or "remove_keyboard" in markup]


@pytest.mark.parametrize("command", ["/today", "/week", "/log"])
async def test_what_is_looked_up_comes_with_a_keyboard_that_stays(
    anna: Conversation, command: str
) -> None:
    before = len(await keyboards(anna))
    await anna.says(command)
    assert len(await keyboards(anna)) == before + 1

    shown = (await keyboards(anna))[-1]
    assert shown["keyboard"] == [[{"text": "Today"}, {"text": "Week"}, {"text": "Log"}]]
    assert shown["is_persistent"]


async def test_the_empty_field_shows_splits_only_on_a_day_with_reps(anna: Conversation) -> None:
    await anna.says("/week")
    assert "input_field_placeholder" not in (await keyboards(anna))[-1]

    await anna.is_asked_for(anna.now.date(), workout())
    await anna.says("/week")
    assert (await keyboards(anna))[-1]["input_field_placeholder"] == "90 89 91 89"


async def test_the_splits_in_the_empty_field_are_those_of_the_day(anna: Conversation) -> None:
    shown = []
    for asked in (workout(8, 200), workout(3, 1600), workout(30, 200), workout(mile=None)):
        await anna.is_asked_for(anna.now.date(), asked)
        await anna.says("/week")
        shown.append((await keyboards(anna))[-1].get("input_field_placeholder", ""))

    assert shown[:2] == ["45 45 46 44 45 45 46 44", "6:01 5:58 6:05"]
    assert len(str(shown[2])) <= 64
    assert shown[3] == ""


async def test_a_key_is_looked_up_in_any_language(anna: Conversation) -> None:
    assert await anna.says("Week") == await anna.says("/week")
    assert await anna.says("Heute") == await anna.says("/today")
    assert await anna.says("Log") == await anna.says("/log")


async def test_the_settings_take_the_keyboard_away_and_bring_it_back(anna: Conversation) -> None:
    await anna.says("/settings")

    await anna.presses("Keyboard off")
    anna.wait(days=9)
    await anna.says("/week")
    assert (await keyboards(anna))[-1] == {"remove_keyboard": True}

    await anna.presses("Keyboard on")
    assert "keyboard" in (await keyboards(anna))[-1]
