"""What is told beside a run, longed for or dreaded is heard; and asked back in one's language."""

import pytest

from bot.domain.feelings import Feeling
from bot.wording.feelings import POOLS
from bot.wording.voice import Voice
from tests.chat.conversation import Conversation, conversation


async def answer_to(url: str, language: str, text: str) -> tuple[str, list[str]]:
    """What a runner who speaks this language is answered on their second morning."""
    async with conversation(url, "Anna", language) as runner:
        await runner.meets()
        runner.wait(days=1)
        runner.buttons.clear()
        return "\n".join(await runner.says(text)), list(runner.buttons)


@pytest.mark.parametrize(
    ("language", "text", "sentence", "buttons"),
    [
        ("de", "1609 m 6:05", "Ein Test, ein Wettkampf", ["Test", "Wettkampf"]),
        ("es", "1609 m 6:05", "¿Un test, una carrera", ["Test", "Carrera"]),
        ("fr", "1609 m 6:05", "Un test, une course", ["Test", "Course"]),
        ("de", "4x400 92 93 3:02 94", "Wiederholung 3", []),
    ],
)
async def test_a_question_and_its_buttons_are_in_the_runners_language(
    new_sqlite: str, language: str, text: str, sentence: str, buttons: list[str]
) -> None:
    said, shown = await answer_to(new_sqlite, language, text)
    assert sentence in said
    assert shown[: len(buttons)] == buttons


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I need a holiday"),
        ("en", "could use a break"),
        ("de", "Ich brauche Urlaub"),
        ("es", "Necesito unas vacaciones"),
        ("fr", "J'ai besoin de vacances"),
    ],
)
async def test_whoever_longs_for_a_break_is_heard_and_goes_on(
    new_sqlite: str, language: str, text: str
) -> None:
    said, _ = await answer_to(new_sqlite, language, text)
    assert "/resume" not in said


async def test_whoever_tells_the_end_of_a_holiday_is_given_it(new_sqlite: str) -> None:
    said, _ = await answer_to(new_sqlite, "de", "Ich brauche Urlaub bis zum 12.")
    assert "12. Dez" in said


@pytest.mark.parametrize(
    ("language", "text", "heard"),
    [
        ("en", "8k in 45:10, tripped on a root and fell hard on my hands", "Ouch"),
        ("de", "8 km in 45:10, bin auf dem Eis ausgerutscht", "Autsch"),
        ("es", "8 km en 45:10, me caí en la bajada", "Ay."),
        ("fr", "8 km en 45:10, je suis tombée dans la descente", "Aïe"),
    ],
)
async def test_a_fall_told_with_a_run_is_heard_and_the_run_is_logged(
    new_sqlite: str, language: str, text: str, heard: str
) -> None:
    said, _ = await answer_to(new_sqlite, language, text)
    assert heard in said
    assert "45:10" in said


async def test_a_fall_that_was_none_gets_no_pity(new_sqlite: str) -> None:
    said, _ = await answer_to(new_sqlite, "en", "8k in 45:10, nearly tripped on a root")
    assert "Ouch" not in said


@pytest.mark.parametrize(
    "text",
    ["What if I can't go on at km 35?", "what do I do if my legs are gone at mile 20"],
)
async def test_whoever_dreads_to_fade_is_told_when_to_stop_and_nothing_of_heat(
    new_sqlite: str, text: str
) -> None:
    said, _ = await answer_to(new_sqlite, "en", text)
    assert "Walk to the next station" in said
    assert "°C" not in said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "felt great today"),
        ("de", "heute lief es super, ganz locker"),
        ("es", "me sentí genial"),
        ("fr", "super sensations aujourd'hui"),
    ],
)
async def test_how_it_felt_is_heard_after_the_run_too(
    anna: Conversation, language: str, words: str
) -> None:
    await anna.says(f"/language {language}")
    await anna.says("8 km 45:10")

    [answer] = await anna.says(words)

    assert answer.startswith(Voice(language).say(POOLS[Feeling.GOOD][0]))
