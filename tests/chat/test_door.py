"""Who is heard: strangers, the banned, and what others wrote."""

from typing import Any

import pytest

from bot.chat.door import Door
from tests.chat.conversation import COACH, Conversation

ASKED = "Was it your run?"
OTHER = {"id": 99, "is_bot": False, "first_name": "Bea"}
SOMEBODY_ELSES: dict[str, dict[str, Any]] = {
    "a person": {"forward_origin": {"type": "user", "date": 0, "sender_user": OTHER}},
    "a hidden person": {
        "forward_origin": {"type": "hidden_user", "date": 0, "sender_user_name": "Bea"}
    },
    "a channel": {
        "forward_origin": {
            "type": "channel",
            "date": 0,
            "message_id": 1,
            "chat": {"id": -100, "type": "channel", "title": "Runs"},
        }
    },
    "a bot": {"via_bot": {"id": 98, "is_bot": True, "first_name": "Watch"}},
}


async def test_a_stranger_is_told_once_that_the_coach_is_private(ada: Conversation) -> None:
    ada.chat._door = Door(allowed={1})

    replies = [await ada.says(text) for text in ("/start", "hello?", "8k easy in 45:10")]

    assert [len(one) for one in replies] == [1, 0, 0]
    assert "private" in replies[0][0]
    ada.wait(days=31)
    assert len(await ada.says("and now?")) == 1


async def test_who_is_banned_hears_nothing(anna: Conversation) -> None:
    anna.chat._door = Door(banned={anna.person})

    assert await anna.says("/today") == []


@pytest.mark.parametrize("door", [Door(allowed={1}), Door(banned={7})])
async def test_whoever_may_not_use_the_coach_cannot_make_it_talk_in_a_group(
    ada: Conversation, door: Door
) -> None:
    called = f"@{COACH['username']} hello"
    assert len(await ada.says_in_group(called)) == 1

    ada.chat._door = door

    assert await ada.says_in_group(called) == []


async def test_nothing_of_a_stranger_is_fetched_or_answered_by_itself(ada: Conversation) -> None:
    async with ada.open_work() as work:
        assert await ada.chat.admits(ada.person, work)
        ada.chat._door = Door(allowed={1})
        assert not await ada.chat.admits(ada.person, work)


@pytest.mark.parametrize("kind", SOMEBODY_ELSES)
async def test_what_somebody_else_wrote_is_asked_about_and_not_logged(
    anna: Conversation, kind: str
) -> None:
    log = await anna.says("/log")

    [reply] = await anna.sends({"text": "8k easy in 45:10"} | SOMEBODY_ELSES[kind])

    assert ASKED in reply
    assert await anna.says("/log") == log


async def test_what_a_runner_forwards_of_their_own_is_logged(anna: Conversation) -> None:
    origin = {"type": "user", "date": 0, "sender_user": anna._user}

    [reply] = await anna.sends({"text": "8k easy in 45:10", "forward_origin": origin})

    assert "Logged" in reply


@pytest.mark.parametrize("data", ["v1:change:1", "v1:done:2026-99-99", "x", "v9:done", "v1:::"])
async def test_a_button_of_nobody_is_answered_and_does_nothing(
    anna: Conversation, data: str
) -> None:
    log = await anna.says("/log")

    assert await anna.presses_data(data)

    assert await anna.says("/log") == log


async def test_what_is_kept_is_told_to_whoever_asks(ada: Conversation) -> None:
    [before] = await ada.says("/privacy")
    await ada.meets()
    [after] = await ada.says("/privacy")

    assert before == after
    assert all(words in before for words in ("2 days", "/export", "/delete", "illness"))
