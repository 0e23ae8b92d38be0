"""An airway that shuts, speech that goes odd, a limb that does not obey: red flags by rule."""

import pytest

from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.alarms.symptoms import Symptom


@pytest.mark.parametrize(
    ("text", "language", "symptom"),
    [
        ("throat swelling up and hives after the run", "en", Symptom.BREATHLESSNESS),
        ("my throat is closing", "en", Symptom.BREATHLESSNESS),
        ("tongue is swelling after the gel", "en", Symptom.BREATHLESSNESS),
        ("Hals schwillt zu, Ausschlag überall", "de", Symptom.BREATHLESSNESS),
        ("Zunge schwillt an nach dem Gel", "de", Symptom.BREATHLESSNESS),
        ("Quaddeln und das Gesicht ist geschwollen", "de", Symptom.BREATHLESSNESS),
        ("se me cierra la garganta y tengo ronchas", "es", Symptom.BREATHLESSNESS),
        ("la gorge qui gonfle et des plaques partout", "fr", Symptom.BREATHLESSNESS),
        ("talking funny and dizzy after 8k", "en", Symptom.CONFUSION),
        ("rede komisch und der Mundwinkel hängt", "de", Symptom.CONFUSION),
        ("hablo raro y se me cae media cara", "es", Symptom.CONFUSION),
        ("je parle bizarre et ma bouche tombe", "fr", Symptom.CONFUSION),
        ("ma bouche tombe d'un côté", "fr", Symptom.NUMBNESS),
        ("se me cae media cara", "es", Symptom.NUMBNESS),
        ("can't move my left arm properly", "en", Symptom.NUMBNESS),
        ("kann den linken Arm nicht mehr heben", "de", Symptom.NUMBNESS),
        ("no puedo mover el brazo izquierdo", "es", Symptom.NUMBNESS),
        ("j'arrive plus à bouger le bras gauche", "fr", Symptom.NUMBNESS),
        ("schwitze nicht mehr, bin ganz wirr, 33 Grad", "de", Symptom.HEAT_COLLAPSE),
        ("je ne transpire plus et je suis confus", "fr", Symptom.HEAT_COLLAPSE),
    ],
)
def test_it_is_a_red_flag(text: str, language: str, symptom: Symptom) -> None:
    alarm = read_alarm(text, language)

    assert alarm is not None
    assert not alarm.is_anothers
    assert alarm.symptom is symptom


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sore throat, swollen glands", "en"),
        ("no throat swelling, no hives", "en"),
        ("throat closed with emotion at the finish", "en"),
        ("the gym is closing early", "en"),
        ("it's weird talking to a coach that is no person", "en"),
        ("talking funny stories the whole way", "en"),
        ("can't move my long run to Sunday", "en"),
        ("can't lift my arms after push ups", "en"),
        ("my vest was tight round my chest", "en"),
        ("was out on the gravel roads", "en"),
        ("Hals tut weh, leichte Erkältung", "de"),
        ("Brustgurt war zu eng", "de"),
        ("komisch, so mit dir zu reden", "de"),
        ("nudo en la garganta al llegar", "es"),
        ("se me cae la cara de vergüenza", "es"),
        ("la gorge serrée à l'arrivée", "fr"),
        ("la ceinture cardio me serre la poitrine", "fr"),
        ("je parle mal anglais", "fr"),
    ],
)
def test_the_same_words_elsewhere_are_none(text: str, language: str) -> None:
    assert read_alarm(text, language) is None
