"""The language of the coach: by command, and by a language's own name."""

import pytest

from tests.chat.conversation import COACH, Conversation


@pytest.mark.parametrize("words", ["/language German", "/language de", "Deutsch", "deutsch!"])
async def test_a_runner_changes_the_language(anna: Conversation, words: str) -> None:
    await anna.says(words)

    assert "Woche" in (await anna.says("/week"))[0]


async def test_the_command_alone_asks(anna: Conversation) -> None:
    assert (await anna.says("/language"))[-1] == "Which language shall I speak?"
    await anna.presses("Español")

    assert "Semana" in (await anna.says("/week"))[0]


@pytest.mark.parametrize("words", ["Français", "/language French", "/language fr"])
async def test_the_first_questions_go_on_in_the_language_that_is_told(
    ada: Conversation, words: str
) -> None:
    await ada.says("/start")

    assert (await ada.says(words))[-1].endswith("Quelle course prépares-tu\xa0?")


async def test_a_newcomer_who_asks_for_the_language_goes_on_where_it_stopped(
    ada: Conversation,
) -> None:
    await ada.says("/start")
    await ada.says("10k")
    await ada.says("/language")

    assert "2 von 6" in (await ada.presses("Deutsch"))[-1]


async def test_who_calls_the_coach_in_a_group_is_told_where_to_go(anna: Conversation) -> None:
    name = COACH["username"]

    assert await anna.says_in_group(f"/start@{name}") == [
        f"I coach one runner at a time, in private: t.me/{name}"
    ]
    assert await anna.says_in_group("who runs on Sunday?") == []
    assert await anna.says_in_group("/start@another_bot") == []
