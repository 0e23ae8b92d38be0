"""Answers with a joke, a bone or another beat of the heart; questions without a mark."""

import pytest

from tests.chat.conversation import conversation
from tests.chat.test_second_words import told


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "my knee hurts", "oh a solid 3, it's not my first rodeo", "At 3/10"),
        ("de", "mein Knie tut weh", "ne glatte 3, wie meine Mathenote", "Bei 3/10"),
        ("en", "my shin hurts", "on the bone, at night too", "one spot on the bone"),
        (
            "de",
            "Mir tut das Schienbein weh",
            "auf dem Knochen, auch nachts",
            "Ein Punkt am Knochen",
        ),
        ("es", "me duele la tibia", "en el hueso, también de noche", "hueso"),
        ("fr", "j'ai mal au tibia", "sur l'os, la nuit aussi", "os"),
        ("en", "8k 45:10 hr 150", "hr was 155", "HR 155"),
        ("de", "8 km 45:10, Puls 150", "Puls war 155", "HF 155"),
        ("es", "8 km 45:10, pulso 150", "el pulso fue 155", "155"),
        ("fr", "8 km 45:10, fc 150", "la fc était 155", "155"),
        ("en", "can't run today, kids are off school", "/log", "Skipped"),
        ("de", "Heute wird das nichts, muss arbeiten", "ging doch noch, 5 km in 31 min", "31:00"),
    ],
)
async def test_an_answer_is_heard_however_it_comes(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        assert must in (await told(talk, language, first, second)).replace("<b>", "")


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "5k 28:10", "was it too fast for an easy day"),
        ("en", "5k 28:10", "how was that"),
        ("de", "5 km 28:10", "war das zu schnell"),
        ("es", "5 km 28:10", "¿fue demasiado rápido?"),
    ],
)
async def test_a_question_without_a_mark_is_no_news_of_the_run(
    new_sqlite: str, language: str, first: str, second: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        answer = await told(talk, language, first, second)

    assert "5 km" not in answer
