"""When on a run it hurts, told in words: what gets worse, or hurts at night, stops the running."""

import pytest

from tests.chat.conversation import conversation
from tests.chat.test_second_words import told

STAYS = {"en": "Then it stays", "de": "Dann bleibt es", "es": "Entonces queda", "fr": "Alors ça"}
STOPS = {
    "en": "No running on that",
    "de": "Damit läufst du nicht",
    "es": "Con eso no se corre",
    "fr": "Avec ça, on ne court pas",
}
HURTS = {
    "en": "my knee hurts",
    "de": "Knie tut weh",
    "es": "me duele la rodilla",
    "fr": "j'ai mal au genou",
}


@pytest.mark.parametrize(
    ("language", "when", "answer"),
    [
        ("en", "only at the start", STAYS),
        ("en", "the whole run", STAYS),
        ("en", "it doesn't get worse", STAYS),
        ("en", "it gets worse the longer I run", STOPS),
        ("en", "at night", STOPS),
        ("de", "am Anfang", STAYS),
        ("de", "den ganzen Lauf", STAYS),
        ("de", "wird schlimmer", STOPS),
        ("de", "nachts auch", STOPS),
        ("es", "al principio", STAYS),
        ("es", "cada vez peor", STOPS),
        ("es", "por la noche", STOPS),
        ("fr", "au début", STAYS),
        ("fr", "de pire en pire", STOPS),
        ("fr", "la nuit", STOPS),
    ],
)
async def test_when_it_hurts_is_heard(
    new_sqlite: str, language: str, when: str, answer: dict[str, str]
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        assert answer[language] in await told(talk, language, HURTS[language], "3", when)


async def test_what_says_neither_is_asked_again_and_a_run_is_a_run(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        asked = await told(talk, "en", "my knee hurts", "3", "only going downstairs")
        assert "When does it hurt?" in asked
        assert "Logged" in "".join(await talk.says("8k 45:10"))


@pytest.mark.parametrize("text", ["knee hurts 2/10 and gets worse as I run", "knee 2/10 at night"])
async def test_a_small_score_that_grows_or_hurts_at_night_counts_as_six(
    new_sqlite: str, text: str
) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        assert "No running on that" in await told(talk, "en", text)


async def test_pain_told_with_a_run_that_is_nodded_at_is_asked_about(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        reply = await told(talk, "en", "8k in 45, knee 2/10", "yes")
    assert "Logged" in reply
    assert "At 2/10" in reply


async def test_which_knee_it_is_is_no_score(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        assert "How much does the knee hurt" in await told(talk, "en", "my knee hurts", "left one")
        assert "At 1/10" in "".join(await talk.says("about a one"))


@pytest.mark.parametrize(
    ("language", "messages", "answer"),
    [
        ("en", ("my knee hurts", "3, only at the start"), "At 3/10"),
        ("en", ("my knee hurts, only at the start", "2"), "At 2/10"),
        ("en", ("my knee hurts and gets worse as I run", "2"), STOPS["en"]),
        ("de", ("Knie tut weh", "2 und nachts auch"), STOPS["de"]),
        ("de", ("Knie tut weh", "3 nur am Anfang"), "Bei 3/10"),
        ("es", ("me duele la rodilla", "3 al principio"), "Con 3/10"),
        ("fr", ("j'ai mal au genou", "3 au début"), "À 3/10"),
    ],
)
async def test_when_it_hurts_is_not_asked_where_it_was_told(
    new_sqlite: str, language: str, messages: tuple[str, ...], answer: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        said = await told(talk, language, *messages)
    assert answer in said
    assert not any(question in said for question in WHEN)


WHEN = ("When does it hurt", "Wann tut es weh", "Cuándo duele", "Quand est-ce que")


@pytest.mark.parametrize(
    ("language", "question", "explained"),
    [
        ("en", "what do you mean 0 to 10", "10 the worst"),
        ("en", "what's a 3?", "10 the worst"),
        ("de", "was heißt 3?", "10 der schlimmste"),
        ("de", "was meinst du mit 0 bis 10", "10 der schlimmste"),
        ("es", "¿qué significa 3?", "10 el peor"),
        ("fr", "ça veut dire quoi 0 à 10 ?", "10 la pire"),
        ("fr", "c'est quoi 3", "10 la pire"),
    ],
)
async def test_the_scale_is_explained_and_the_question_stays_open(
    new_sqlite: str, language: str, question: str, explained: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        assert explained in await told(talk, language, HURTS[language], question)
        assert STOPS[language] in "".join(await talk.says("6"))
