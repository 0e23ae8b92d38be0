"""When somebody runs, as it is told in passing."""

from datetime import time

import pytest

from bot.domain.meeting import Topic
from bot.understanding.meaning.answers.clocks import is_running_hour, read_running_hour
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.topics import read_change


@pytest.mark.parametrize(
    ("told", "hour"),
    [
        ("I run at 17:30", time(17, 30)),
        ("I usually run in the evening", time(18)),
        ("I always run at 6 am", time(6)),
        ("I normally train at noon", time(12)),
        ("ich laufe meistens morgens", time(7)),
        ("Ich laufe um 17:30", time(17, 30)),
        ("ich laufe meist mittags", time(12)),
        ("corro a las 19:00", time(19)),
        ("suelo correr por la mañana", time(7)),
        ("suelo entrenar por la tarde", time(18)),
        ("je cours à 18h", time(18)),
        ("je cours à 17:30", time(17, 30)),
        ("je cours d'habitude le midi", time(12)),
        ("je cours toujours l'après-midi", time(18)),
    ],
)
def test_an_hour_that_is_usual_is_a_setting(told: str, hour: time) -> None:
    change = read_change(told)

    assert change is not None
    topic, answer = change
    assert topic is Topic.RUNS_AT
    assert read_running_hour(answer or "") == hour


@pytest.mark.parametrize(
    "told",
    [
        "I ran at 17:30",
        "I run about 40",
        "I run 10",
        "ich laufe heute um 18 uhr",
        "je cours 10 km",
    ],
)
def test_anything_else_is_none(told: str) -> None:
    change = read_change(told)

    assert change is None or change[0] is not Topic.RUNS_AT


def test_an_hour_of_the_night_is_refused() -> None:
    with pytest.raises(AnswerError):
        read_running_hour("at 2 am")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "in the morning"),
        ("en", "evenings"),
        ("en", "usually in the early evening"),
        ("en", "17:30"),
        ("en", "half past six"),
        ("en", "in the evening at 7"),
        ("de", "abends"),
        ("de", "am Abend"),
        ("de", "um 18 Uhr"),
        ("es", "por la mañana"),
        ("es", "a las siete de la tarde"),
        ("fr", "le soir"),
        ("fr", "l'après-midi"),
        ("fr", "à 18h"),
    ],
)
def test_an_hour_alone_is_one(language: str, text: str) -> None:
    assert is_running_hour(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "7:30"),
        ("en", "chest pain this morning"),
        ("en", "fever at 17:30"),
        ("en", "this morning"),
        ("de", "heute Morgen Brustschmerzen"),
        ("es", "fiebre desde esta mañana"),
        ("fr", "ce matin douleur poitrine"),
    ],
)
def test_words_beside_an_hour_make_it_something_else(language: str, text: str) -> None:
    assert not is_running_hour(text, language)
