"""Questions about the scale of pain, while a number is asked for."""

import pytest

from bot.understanding.meaning.answers.pain_scale import asks_about_scale


@pytest.mark.parametrize(
    "text",
    [
        "what do you mean 0 to 10",
        "what does 3 mean?",
        "what's a 3?",
        "how do I rate that",
        "is 10 the worst?",
        "was heißt 3?",
        "was meinst du mit 0 bis 10",
        "welche Skala?",
        "¿qué significa 3?",
        "qué quieres decir con 0 a 10",
        "¿10 es lo peor?",
        "ça veut dire quoi 0 à 10 ?",
        "c'est quoi 3",
        "10 c'est le pire ?",
    ],
)
def test_it_asks_what_the_numbers_stand_for(text: str) -> None:
    assert asks_about_scale(text)


@pytest.mark.parametrize(
    "text",
    [
        "3",
        "about a 3",
        "3, I think it's a sprain",
        "3, creo que es un esguince",
        "4 mais c'est le soir",
        "5, was soll ich tun",
        "a 2, what shall I do",
        "not sure, maybe 4",
    ],
)
def test_a_score_is_an_answer(text: str) -> None:
    assert not asks_about_scale(text)
