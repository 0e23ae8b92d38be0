"""A whole dialogue in each language: met, asked back, logged, corrected, taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from gettext import NullTranslations

import pytest

from bot.wording.voice import Voice
from tests.chat.conversation import as_asked, conversation


@dataclass(frozen=True)
class Dialogue:
    """What a runner types, and words that have to be in the replies."""

    answers: tuple[str, ...]
    summary: tuple[str, ...]
    yes: str
    plan: tuple[str, ...]
    morning: tuple[str, ...]
    question: str
    logged: str
    corrected: tuple[str, ...]
    undone: str
    log: str


DIALOGUES = {
    "en": Dialogue(
        answers=(
            "marathon", "25 April 2027", "3:20", "6:10", "40 km", "16 km", "tue thu sat sun",
            "no", "Berlin", "6:30", "34", "no",
        ),
        summary=("Race day: <b>Sunday 25 April 2027</b>", "Tue, Thu, Sat, Sun", "Shall we start?"),
        yes="yes",
        plan=("Here we go, Ada.", "Week 1: Base", "Tue 24 Nov: Easy run", "at 06:30"),
        morning=("<b>Tue 24 Nov</b> · week 1 of 22", "8 km easy", "full sentences all the way."),
        question="4 reps, but 3 times: what happened to the missing one?",
        logged="4 × 400 m: 1:34, 1:33, 1:35, 1:32.5",
        corrected=("Corrected:", "1:34, 1:33, 1:35, 1:31.5"),
        undone="The log says again",
        log="Your log",
    ),
    "es": Dialogue(
        answers=(
            "maratón", "25 de abril de 2027", "3:20", "6:10", "40 km", "16 km",
            "mar jue sáb dom", "no", "Berlín", "6:30", "34", "no",
        ),
        summary=(
            "Día de la carrera: <b>domingo 25 de abril de 2027</b>", "mar, jue, sáb, dom",
            "¿Empezamos?",
        ),
        yes="sí",
        plan=("Vamos allá, Ada.", "Semana 1: Base", "mar 24 nov: Rodaje suave", "a las 06:30"),
        morning=("<b>mar 24 nov</b> · semana 1 de 22", "8 km suaves", "con frases enteras"),
        question="4 repeticiones, pero 3 tiempos: ¿qué pasó con la que falta?",
        logged="4 × 400 m: 1:34; 1:33; 1:35; 1:32,5",
        corrected=("Corregido:", "1:34; 1:33; 1:35; 1:31,5"),
        undone="El diario vuelve a decir",
        log="Tu diario",
    ),
    "de": Dialogue(
        answers=(
            "Marathon", "25. April 2027", "3:20", "6:10", "40 km", "16 km", "Di Do Sa So",
            "nein", "Berlin", "6:30", "34", "nein",
        ),
        summary=(
            "Wettkampftag: <b>Sonntag, 25. April 2027</b>", "Di, Do, Sa, So",
            "Wollen wir anfangen?",
        ),
        yes="ja",
        plan=("Los geht’s, Ada.", "Woche 1: Grundlage", "Di 24. Nov.: Lockerer Lauf", "um 06:30"),
        morning=("<b>Di 24. Nov.</b> · Woche 1 von 22", "8 km locker", "in ganzen Sätzen"),
        question="4 Wiederholungen, aber 3 Zeiten: Was war mit der fehlenden?",
        logged="4 × 400 m: 1:34; 1:33; 1:35; 1:32,5",
        corrected=("Korrigiert:", "1:34; 1:33; 1:35; 1:31,5"),
        undone="Im Trainingstagebuch steht wieder",
        log="Dein Trainingstagebuch",
    ),
    "fr": Dialogue(
        answers=(
            "marathon", "25 avril 2027", "3h20", "6:10", "40 km", "16 km", "mar jeu sam dim",
            "non", "Paris", "6h30", "34", "non",
        ),
        summary=(
            "Jour de la course\N{NO-BREAK SPACE}: <b>dimanche 25 avril 2027</b>",
            "mar., jeu., sam., dim.", "On commence\N{NO-BREAK SPACE}?",
        ),
        yes="oui",
        plan=(
            "C’est parti, Ada.", "Semaine 1\N{NO-BREAK SPACE}: Base",
            "mar. 24 nov.\N{NO-BREAK SPACE}: Footing", "à 06:30",
        ),
        morning=(
            "<b>mar. 24 nov.</b> · semaine 1 sur 22", "8 km faciles", "en phrases entières",
        ),
        question=(
            "4 répétitions, mais 3 temps\N{NO-BREAK SPACE}: qu’en est-il de celle qui"
            " manque\N{NO-BREAK SPACE}?"
        ),
        logged="4 × 400 m\N{NO-BREAK SPACE}: 1:34; 1:33; 1:35; 1:32,5",
        corrected=("Corrigé\N{NO-BREAK SPACE}:", "1:34; 1:33; 1:35; 1:31,5"),
        undone="Le journal dit de nouveau",
        log="Ton journal",
    ),
}  # fmt: skip


class Untranslated(NullTranslations):
    """Stands behind a catalogue and keeps what it does not know."""

    def __init__(self) -> None:
        super().__init__()
        self.templates: set[str] = set()

    def gettext(self, message: str) -> str:
        self.templates.add(message)
        return message


@pytest.fixture
def untranslated(language: str) -> Iterator[set[str]]:
    """What the coach said without finding it in the catalogue."""
    missed, catalogue = Untranslated(), Voice(language)._catalogue
    catalogue.add_fallback(missed)
    yield missed.templates
    vars(catalogue).update(_fallback=None)


@pytest.mark.parametrize("language", DIALOGUES)
async def test_a_runner_is_met_asked_corrected_and_obeyed_in_their_language(
    new_sqlite: str, language: str, untranslated: set[str]
) -> None:
    told = DIALOGUES[language]
    async with conversation(new_sqlite, "Ada", language) as ada:
        await ada.says("/start")
        for answer in as_asked(told.answers):
            [reply] = await ada.says(answer)
        assert_says(reply, told.summary)
        [reply] = await ada.says(told.yes)
        assert_says(reply, told.plan)

        ada.wait(hours=22, minutes=30)
        letter = await ada.wakes()
        assert_says(letter.text, told.morning)

        [reply] = await ada.says("4x400 94 93 95")
        assert reply == told.question
        [reply] = await ada.says("4x400 94 93 95 92.5")
        assert told.logged in reply
        [reply] = await ada.edits(ada.last_message_id, "4x400 94 93 95 91.5")
        assert_says(reply, told.corrected)
        [reply] = await ada.says("/undo")
        assert_says(reply, (told.undone, told.logged))
        [reply] = await ada.says("/log")
        assert_says(reply, (told.log, told.logged))

    assert language == "en" or not untranslated


def assert_says(text: str, words: tuple[str, ...]) -> None:
    assert [each for each in words if each not in text] == []
