"""A question asks: it logs, moves, skips and saves nothing, whatever it is about."""

import json
from datetime import date
from itertools import product

import pytest

from bot.cli.reading_json import context_from_json
from bot.understanding.understand import understand
from bot.understanding.utterances import (
    Command,
    Fact,
    Repair,
    Results,
    SettingChange,
    Wish,
)

CONTEXT = {
    "today": date(2027, 3, 16).isoformat(),
    "planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400},
}
FRAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "is {} useful?",
        "what does {} do for me?",
        "why do I have {} this week?",
        "how often should I do {}?",
        "does {} make me faster?",
        "what happens if I skip {}?",
        "is it bad to miss {}?",
        "how hard should {} feel?",
        "hey coach, what is {} good for?",
        "should I be worried about {}?",
        "what should I eat before {}?",
        "Do you think {} is enough?",
    ),
    "de": (
        "ist {} sinnvoll?",
        "was bringt mir {}?",
        "warum habe ich {} diese Woche?",
        "wie oft soll ich {} machen?",
        "macht mich {} schneller?",
        "was passiert, wenn ich {} auslasse?",
        "ist es schlimm, {} zu verpassen?",
        "wie hart soll sich {} anfühlen?",
        "hallo Coach, wofür ist {} gut?",
        "was soll ich vor {} essen?",
        "meinst du, {} reicht?",
    ),
    "es": (
        "¿es útil {}?",
        "¿para qué sirve {}?",
        "¿por qué tengo {} esta semana?",
        "¿cada cuánto debo hacer {}?",
        "¿{} me hace más rápido?",
        "¿qué pasa si me salto {}?",
        "¿es malo perderse {}?",
        "¿cómo de duro debe ser {}?",
        "hola, ¿de qué sirve {}?",
        "¿qué como antes de {}?",
        "¿crees que {} es suficiente?",
    ),
    "fr": (
        "est-ce utile, {} ?",
        "à quoi sert {} ?",
        "pourquoi j'ai {} cette semaine ?",
        "combien de fois dois-je faire {} ?",
        "est-ce que {} me rend plus rapide ?",
        "que se passe-t-il si je saute {} ?",
        "est-ce grave de manquer {} ?",
        "comment doit être {} ?",
        "bonjour, quel est l'intérêt de {} ?",
        "je mange quoi avant {} ?",
        "tu penses que {} suffit ?",
    ),
}
MATTERS: dict[str, tuple[str, ...]] = {
    "en": (
        "a time trial", "the long run", "a 10k", "4x400", "a rest day", "a marathon", "20 minutes",
        "an easy run", "the mile workout", "strides", "hill sprints", "a half marathon in 2 hours",
        "8x200 in 44", "a treadmill", "cross training", "a week off", "5 miles at 9:00", "running",
    ),
    "de": (
        "ein Zeitlauf", "der lange Lauf", "ein 10er", "4x400", "ein Ruhetag", "ein Marathon",
        "20 Minuten", "ein lockerer Lauf", "das Training", "eine Steigerung", "ein Bergsprint",
        "ein Halbmarathon in 2 Stunden", "8x200 in 44", "das Laufband", "eine Woche Pause",
        "10 km in 55:00", "Laufen",
    ),
    "es": (
        "una prueba", "la tirada larga", "un 10k", "4x400", "un día de descanso", "un maratón",
        "20 minutos", "un rodaje suave", "el entreno", "correr", "una cuesta", "la cinta",
        "una media en 2 horas", "8x200 en 44", "una semana libre", "10 km en 55:00",
    ),
    "fr": (
        "un test", "la sortie longue", "un 10 km", "4x400", "un jour de repos", "un marathon",
        "20 minutes", "un footing", "la séance", "courir", "une côte", "le tapis",
        "un semi en 2 heures", "8x200 en 44", "une semaine de repos", "10 km en 55:00",
    ),
}  # fmt: skip
DEEDS = (Results, Repair, SettingChange, Fact, Wish, Command)


@pytest.mark.parametrize("language", FRAMES)
def test_a_question_about_anything_of_running_does_nothing(language: str) -> None:
    context = context_from_json(CONTEXT | {"language": language})
    done = {
        text: type(utterance).__name__
        for frame, matter in product(FRAMES[language], MATTERS[language])
        if isinstance(utterance := understand(text := frame.format(matter), context), DEEDS)
    }
    assert json.dumps(done, ensure_ascii=False, indent=1) == "{}"
