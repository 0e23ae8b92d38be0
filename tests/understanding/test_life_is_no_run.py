"""Figures of a life beside running: no run, and nothing of the log put right."""

import pytest

from bot.understanding.meaning.stories import is_personal
from tests.understanding.matching import read

OF_LIFE = [
    ("de", "Ruhepuls 62 statt 54"),
    ("en", "Resting heart rate 62 instead of 54, legs like lead"),
    ("en", "Resting heart rate 62, legs like lead"),
    ("es", "Pulsaciones en reposo 62 en vez de 54, piernas de plomo"),
    ("fr", "Fréquence de repos 62 au lieu de 54, jambes lourdes"),
    ("en", "slept 5 hours instead of 8"),
]
HOW_OFTEN = [
    ("de", "Gefühlt schreibst du mir dreimal am Tag. Ich bin 50 und weiß, wann ich laufe."),
    ("de", "Du meldest dich zweimal die Woche. Ich bin 44 und kenne den Plan."),
    ("en", "You text me three times a day. I'm 50, I know when to run."),
    ("es", "Me escribes tres veces al día. Tengo 50 y sé cuándo correr."),
]
PERSONAL = [
    "My cat is old. We sat in the yard for 2 hours. I thought about the autumn and all that.",
    "Der Keller steht unter Wasser. 20 Eimer hab ich getragen. Und keiner hat geholfen.",
]


@pytest.mark.parametrize(("language", "text"), OF_LIFE)
def test_what_is_held_against_the_usual_puts_nothing_right(language: str, text: str) -> None:
    said = read(text, {"units": "km", "language": language, "today": "2026-11-24"})
    assert said["kind"] == "not_a_log"
    assert said.get("intent") not in {"correct_last", "goal"}


@pytest.mark.parametrize(("language", "text"), HOW_OFTEN)
def test_how_often_something_comes_makes_no_reps(language: str, text: str) -> None:
    said = read(text, {"units": "km", "language": language, "today": "2026-11-24"})
    assert said.get("distance_m") is None


def test_a_correction_stays_one() -> None:
    said = read("94 statt 95", {"units": "km", "language": "de", "today": "2026-11-24"})
    assert said.get("intent") == "correct_last"


@pytest.mark.parametrize("text", PERSONAL)
def test_several_sentences_with_a_figure_are_personal(text: str) -> None:
    assert is_personal(text)


@pytest.mark.parametrize("text", ["ran 4 km. ok.", "what is this about? I mean it. Really so."])
def test_few_words_and_questions_are_not(text: str) -> None:
    assert not is_personal(text)
