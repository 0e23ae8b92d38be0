"""What is weighed and not decided is no day left out; a time alone is no distance."""

from datetime import date

import pytest

from bot.domain.log.results import ResultKind
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Complaint, Results
from tests.understanding.expectations import EASY_8K, told
from tests.understanding.matching import mismatches, read

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("don't know if I should run or stay in bed", "en"),
        ("ich weiß nicht, ob ich laufen soll oder im Bett bleibe", "de"),
        ("no sé si correr o quedarme en la cama", "es"),
        ("je ne sais pas si je cours ou si je reste sous la couette", "fr"),
    ],
)
def test_a_choice_that_is_not_made_leaves_nothing_out(text: str, language: str) -> None:
    assert not isinstance(understand(text, Context(language=language)), Results)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("didn't run today, don't know if I can tomorrow", "en"),
        ("heute nicht gelaufen, weiß nicht ob morgen", "de"),
        ("hoy no corrí, no sé si mañana pueda", "es"),
        ("pas couru aujourd'hui, je ne sais pas si demain ça ira", "fr"),
    ],
)
def test_what_was_left_out_before_the_doubt_is_left_out(text: str, language: str) -> None:
    meant = understand(text, Context(language=language))

    assert isinstance(meant, Results)
    assert meant.reading.result is not None
    assert meant.reading.result.kind is ResultKind.SKIP


@pytest.mark.parametrize(
    "text",
    [
        "no watch, ran by feel, about 50 minutes",
        "Uhr vergessen, nach Gefühl gelaufen, 50 Minuten",
        "sin reloj, corrí por sensaciones, 50 minutos",
        "couru au feeling, une petite boucle, disons 50 minutes ?",
    ],
)
def test_a_time_alone_gets_no_distance_from_the_plan(text: str) -> None:
    reading = read(text, EASY_8K)

    assert not mismatches(reading, told("run", duration_s=3000))
    assert reading.get("distance_m") is None


@pytest.mark.parametrize(
    ("text", "language", "symptom"),
    [
        ("ankle rolled, it ballooned, hobbled home, 5 km though", "en", Symptom.LIMPING),
        ("Knöchel umgeknickt, kann kaum noch auftreten, 5 km waren es", "de", Symptom.LIMPING),
        ("tobillo torcido, apenas apoyo el pie, 5 km al final", "es", Symptom.LIMPING),
        ("cheville tordue, j'ai fini en clopinant, 5 km quand même", "fr", Symptom.LIMPING),
    ],
)
def test_an_injury_comes_before_what_the_run_lacks(
    text: str, language: str, symptom: Symptom
) -> None:
    meant = understand(text, Context(language=language))

    assert isinstance(meant, Complaint)
    assert meant.pain.symptom is symptom


@pytest.mark.parametrize(
    "text",
    [
        "he hecho 7 km en 45:10 y es el único rato que he respirado en toda la semana",
        "me he puesto las zapas y he hecho 7 km en 45:10",
        "J'ai quand même fait 7 km en 45:10",
    ],
)
def test_no_race_and_no_question_is_made_of_a_word_that_looks_like_one(text: str) -> None:
    meant = understand(text, Context(language="es" if "hecho" in text else "fr"))

    assert isinstance(meant, Results)
    assert meant.reading.result is not None
    assert meant.reading.result.kind is ResultKind.RUN
    assert not meant.reading.result.flags


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the vet on Thursday, the cat gone since yesterday, ran 7 km in 45:10 today", "en"),
        ("die Katze seit gestern weg, heute 7 km in 45:10 gelaufen", "de"),
        ("el gato desaparecido desde ayer, hoy he hecho 7 km en 45:10", "es"),
        ("le chat disparu depuis hier, aujourd'hui 7 km en 45:10", "fr"),
    ],
)
def test_the_day_since_when_something_lasts_is_not_the_days_run(text: str, language: str) -> None:
    reading = read_message(text, Context(language=language, today=THURSDAY))

    assert not reading.also
    assert reading.day in {None, THURSDAY}
