"""Languages we do not speak: the figures of a run are read, all else gets one sentence."""

from typing import Any

import pytest

from bot.domain.intents import Intent
from bot.understanding import languages
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, ReadingKind
from bot.wording.voice import Voice
from bot.wording.wish import write_wish
from tests.understanding.matching import mismatches, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ho corso 8 km in 44:20", "it"),
        ("oggi 8 km facili in 44:20", "it"),
        ("corri 8 km em 44:20", "pt"),
        ("hoje fiz 8 km em 44:20", "pt"),
        ("8 km gelopen in 44:20", "nl"),
        ("vandaag 8 km rustig in 44:20", "nl"),
        ("пробежал 8 км за 44:20", "ru"),
        ("przebiegłem 8 km w 44:20", "pl"),
    ],
)
@pytest.mark.parametrize("chat", languages.SPOKEN)
def test_the_figures_of_a_run_are_read(text: str, language: str, chat: str) -> None:
    wanted: dict[str, Any] = {"kind": "run", "distance_m": 8000, "duration_s": 2660}
    assert mismatches(read(text, {"language": chat}), {**wanted, "lang": language}) == {}


@pytest.mark.parametrize(
    "text",
    [
        "domattina 8 km",
        "domani faccio 8 km in 44:20",
        "vorrei correre 8 km in 44:20",
        "non ho corso gli 8 km",
        "quanto devo correre oggi?",
        "grazie mille",
        "não corri os 8 km, choveu",
        "vou correr 8 km amanhã",
        "quero correr 8 km em 44:20",
        "morgen loop ik 8 km",
        "ik wil 8 km lopen in 44:20",
        "niet gelopen vandaag, 8 km gemist",
        "завтра 8 км",
        "хочу пробежать 8 км за 44:20",
        "не пробежал 8 км",
        "jutro 8 km w 44:20",
        "nie przebiegłem 8 km",
        "chcę przebiec 8 km w 44:20",
    ],
)
def test_all_else_is_no_run_to_come_and_gets_one_sentence(text: str) -> None:
    reading = read_message(text, Context(language="en"))
    assert (reading.kind, reading.intent) == (ReadingKind.NOT_A_LOG, Intent.FOREIGN_LANGUAGE)
    assert "I read English, German, Spanish and French" in write_wish(
        Voice("en"), Intent.FOREIGN_LANGUAGE
    )


@pytest.mark.parametrize(
    "text",
    [
        "8k Milano 45:10",
        "Firenze marathon 3:45:10",
        "ran 8k with Giulia in 45:10",
        "8 km con João en 45:10",
        "8 km in 45:10 mit Jan en Piet",
        "4x400 94 93 95 92 in Amsterdam",
    ],
)
def test_a_name_of_elsewhere_makes_no_message_foreign(text: str) -> None:
    assert read_message(text, Context()).result is not None


def test_the_languages_we_speak_have_a_catalogue_and_the_others_a_file() -> None:
    assert set(languages.SPOKEN) < set(languages.known())
    assert set(languages.known()) - set(languages.SPOKEN) == {"it", "nl", "pl", "pt", "ru"}
