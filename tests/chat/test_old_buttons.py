"""Buttons that were answered, let go, or are from long ago: nothing happens by a slip."""

from datetime import timedelta

import pytest

from tests.chat.conversation import MONDAY_7_AM, Conversation

_OUT_OF_DATE = (
    "That button is from an earlier question, and nothing has changed. /today has what is next."
)


@pytest.mark.parametrize(
    ("asking", "answer"),
    [
        ("/pain", "3"),
        ("/pain", "/cancel"),
        ("my knee hurts", "2"),
        ("my knee hurts", "never mind"),
        ("I am ill", "never mind"),
        ("ran 30", "minutes"),
        ("ran 30", "never mind"),
        ("/delete", "no"),
        ("/delete", "/cancel"),
        ("skip thursday", "no"),
        ("skip thursday", "yes"),
    ],
)
async def test_what_was_answered_in_words_has_nothing_to_tap_any_more(
    anna: Conversation, asking: str, answer: str
) -> None:
    before = await anna.standing()
    await anna.says(asking)
    asked = set(await anna.standing()) - set(before)
    assert asked

    await anna.says(answer)

    after = await anna.standing()
    assert not asked & set(after)


async def test_a_question_that_is_put_again_can_be_tapped_once(anna: Conversation) -> None:
    await anna.says("/pain")
    await anna.says("/pain")

    assert (await anna.standing()).count("10") == 1


@pytest.mark.parametrize(
    "words", ["half marathon", "no idea", "skip", "help", "/help", "/start", "9x9", "stop"]
)
async def test_of_the_first_questions_only_the_newest_can_be_tapped(
    ada: Conversation, words: str
) -> None:
    await ada.says("/start")
    await ada.says("10k")

    await ada.says(words)

    standing = await ada.standing()
    assert len(standing) == len(set(standing))
    assert "Half marathon" not in standing
    assert (words == "stop") == (not standing)


async def test_a_plan_that_has_begun_leaves_nothing_of_the_summary(anna: Conversation) -> None:
    assert not {"Start", "Change", "Cancel"} & set(await anna.standing())


async def test_a_score_is_not_taken_from_a_question_that_was_let_go(anna: Conversation) -> None:
    before = await anna.says("/week")
    await anna.says("/pain")
    await anna.says("/cancel")

    assert await anna.presses("8") == [_OUT_OF_DATE]
    assert await anna.says("/week") == before


@pytest.mark.parametrize("answer", ["3", "At night"])
async def test_a_score_is_not_taken_from_a_question_of_last_week(
    anna: Conversation, answer: str
) -> None:
    await anna.says("my knee hurts")
    await anna.presses("2")
    anna.wait(days=7)

    assert await anna.presses(answer, sent_at=MONDAY_7_AM) == [_OUT_OF_DATE]


async def test_another_race_is_not_taken_from_an_answer_of_last_month(anna: Conversation) -> None:
    anna.wait(days=30)

    replies = await anna.presses_data("v1:meeting:race:10k:2027-05-30", sent_at=MONDAY_7_AM)

    assert replies == [_OUT_OF_DATE]
    assert "Marathon" in (await anna.says("/race"))[0]


@pytest.mark.parametrize(
    ("data", "good_for"),
    [
        ("v1:check:pause", timedelta(days=7)),
        ("v1:keep:no", timedelta(days=14)),
        ("v1:next:nothing", timedelta(days=28)),
    ],
)
async def test_mornings_are_not_stopped_by_a_button_from_long_ago(
    anna: Conversation, data: str, good_for: timedelta
) -> None:
    sent_at = anna.now
    anna.wait(days=good_for.days + 1)

    assert await anna.presses_data(data, sent_at=sent_at) == [_OUT_OF_DATE]
    assert _OUT_OF_DATE not in await anna.presses_data(data)


async def test_a_run_that_is_taken_back_leaves_no_button(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    undo = anna.buttons["Undo"]

    await anna.presses_data(undo)

    assert "Undo" not in await anna.standing()


async def test_what_is_taken_back_in_words_leaves_no_button_either(anna: Conversation) -> None:
    await anna.says("yesterday 6k in 33:00")
    earlier = anna.buttons["Undo"]
    await anna.says("8k easy in 45:10")
    assert (await anna.standing()).count("Undo") == 2

    await anna.says("/undo")

    assert (await anna.standing()).count("Undo") == 1
    assert "6 km" in (await anna.presses_data(earlier))[0]


@pytest.mark.parametrize(("setting", "answer"), [("Morning message", "7:00"), ("Mile", "6:05")])
async def test_a_setting_that_is_told_leaves_nothing_to_tap(
    anna: Conversation, setting: str, answer: str
) -> None:
    await anna.says("/settings")
    before = await anna.standing()
    await anna.presses(setting)
    assert await anna.standing() != before

    await anna.says(answer)

    assert await anna.standing() == before
