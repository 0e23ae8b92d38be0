"""Whatever a person sends: a clear sentence comes back, and nothing breaks or is lost."""

from typing import Any

import pytest

from tests.chat.conversation import FIRST_ANSWERS, QUESTIONS, Conversation, conversation

PHOTO: dict[str, Any] = {
    "photo": [{"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}]
}
STICKER: dict[str, Any] = {
    "sticker": {
        "file_id": "1",
        "file_unique_id": "1",
        "type": "regular",
        "width": 9,
        "height": 9,
        "is_animated": False,
        "is_video": False,
    }
}
NONSENSE = ("asdf", "🏃‍♀️💨", "<b>bold</b> & co", "x" * 4096, "45:00:00", "\u202e\u0000", "ру́сский")


@pytest.mark.parametrize("question", range(QUESTIONS))
async def test_nonsense_never_leads_past_a_question(ada: Conversation, question: int) -> None:
    await ada.says("/start")
    for answer in FIRST_ANSWERS[:question]:
        await ada.says(answer)

    replies = [reply for text in NONSENSE for reply in await ada.says(text)]

    assert len(replies) == len(NONSENSE)
    assert len({reply.rsplit("\n\n", 1)[-1] for reply in replies}) == 1
    assert not any("orry" in reply for reply in replies)


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        (1, "yesterday", "has passed"),
        (1, "1 January 2020", "has passed"),
        (1, "1 January 2040", "two years"),
        (2, "mile 2:30", "world record"),
        (2, "45:00:00", "6:10"),
        (3, "-40 km", "km"),
        (3, "4000 km", "a usual week, like 40 km"),
        (4, "400 km", "100 km"),
        (5, "mon", "two"),
        (7, "time 3:00", "from 5:00 to 21:59"),
        (7, "time 23:30", "21:59"),
        (7, "age -5", "34"),
        (7, "age 400", "34"),
    ],
)
async def test_a_wrong_answer_gets_a_hint_that_shows_a_right_one(
    ada: Conversation, question: int, text: str, words: str
) -> None:
    await ada.says("/start")
    for answer in FIRST_ANSWERS[:question]:
        await ada.says(answer)

    [reply] = await ada.says(text)

    assert words in reply
    assert reply.endswith("?")


@pytest.mark.parametrize("content", [PHOTO, STICKER], ids=["photo", "sticker"])
async def test_pictures_get_a_word_about_what_is_read(
    anna: Conversation, content: dict[str, Any]
) -> None:
    [reply] = await anna.sends(content)

    assert reply.startswith("I read words and watch files (FIT, TCX, GPX): tell me what you ran")


async def test_nonsense_is_never_logged(anna: Conversation) -> None:
    replies = [reply for text in NONSENSE for reply in await anna.says(text)]

    assert len(replies) == len(NONSENSE)
    assert not any("orry" in reply for reply in replies)
    await anna.says("/cancel")
    [log] = await anna.says("/log")
    assert "empty" in log


async def test_a_name_with_html_in_it_is_only_a_name(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "<a href='x'>Eve</a>") as eve:
        [reply] = await eve.says("/start")

    assert "Hello &lt;a href='x'&gt;Eve&lt;/a&gt;" in reply


async def test_done_pressed_twice_is_logged_once(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("/today")
    await anna.presses("Done", message_id=50)

    [notice] = await anna.presses("Done", message_id=50)

    assert notice == "That is in your log already."
    [log] = await anna.says("/log")
    assert log.count("Tue 24 Nov") == 1


async def test_a_button_of_last_week_belongs_to_its_own_day(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("/today")
    anna.wait(days=7)

    await anna.presses("Done", message_id=50)

    [log] = await anna.says("/log")
    assert log.endswith("Tue 24 Nov: 8 km")


async def test_a_button_nobody_knows_any_more_is_explained(anna: Conversation) -> None:
    [reply] = await anna.presses_data("v0:something:old")

    assert "from an earlier question, and nothing has changed" in reply


async def test_an_unknown_command_points_to_help(anna: Conversation) -> None:
    [reply] = await anna.says("/fly")

    assert "/help" in reply


@pytest.mark.parametrize(
    "data", ["v1:change:1", "v1:done:2026-99-99", "v1:rpe:1:99", "v1:opt:7", "v9:x", "hello"]
)
async def test_a_button_that_is_not_ours_is_answered_and_changes_nothing(
    anna: Conversation, data: str
) -> None:
    replies = await anna.presses_data(data)

    assert replies
    assert not any("orry" in reply for reply in replies)
    [log] = await anna.says("/log")
    assert "empty" in log
