"""The language of the coach: by command, and by a language's own name."""

from collections.abc import AsyncIterator

import pytest

from tests.chat.conversation import COACH, Conversation, conversation


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


@pytest.fixture
async def rosa(new_sqlite: str) -> AsyncIterator[Conversation]:
    """Somebody new, whose Telegram speaks a language that the coach does not."""
    async with conversation(new_sqlite, "Rosa", "pt-br") as talk:
        yield talk


async def test_who_has_a_language_the_coach_does_not_speak_is_asked_for_one(
    rosa: Conversation,
) -> None:
    assert (await rosa.says("/start"))[-1].endswith("Which language shall I speak?")

    asked = (await rosa.presses("Español"))[-1]
    assert asked.startswith("Idioma")
    assert "1 de 6" in asked


@pytest.mark.parametrize("words", ["marathon", "Marathon in October, 7:10 for the mile"])
async def test_an_answer_to_the_next_question_lets_the_language_be(
    rosa: Conversation, words: str
) -> None:
    await rosa.says("/start")

    assert "2 of 6" in (await rosa.says(words))[-1]


@pytest.mark.parametrize("words", ["skip", "don't know", "back", "English"])
async def test_the_language_need_not_be_chosen(rosa: Conversation, words: str) -> None:
    await rosa.says("/start")

    assert "1 of 6" in (await rosa.says(words))[-1]


async def test_a_runner_who_writes_another_language_is_asked_once(anna: Conversation) -> None:
    assert (await anna.says("8 km in 45:10"))[0].startswith("Logged")
    assert "Lieber auf Deutsch?" not in anna.buttons

    await anna.says("heute 6 km ganz locker gelaufen in 36 Minuten")
    await anna.presses("Lieber auf Deutsch?")
    assert "Woche" in (await anna.says("/week"))[0]

    anna.buttons.clear()
    await anna.says("ran 5 km this morning, felt easy the whole way, 30 minutes")
    assert "Rather in English?" not in anna.buttons


async def test_who_does_not_answer_is_never_asked_again(anna: Conversation) -> None:
    await anna.says("heute 6 km ganz locker gelaufen in 36 Minuten")
    assert anna.buttons.pop("Lieber auf Deutsch?")

    anna.wait(days=60)
    async with anna.open_work() as work:
        await work.conversations.prune(anna.now, 100)
    await anna.says("heute 6 km ganz locker gelaufen in 36 Minuten")

    assert "Lieber auf Deutsch?" not in anna.buttons


async def test_a_newcomer_who_writes_another_language_is_asked_beside_the_next_question(
    ada: Conversation,
) -> None:
    await ada.says("/start")
    asked = await ada.says("ich möchte im Oktober einen Marathon laufen")
    assert "2 of 6" in asked[-1]

    assert "2 von 6" in (await ada.presses("Lieber auf Deutsch?"))[-1]
