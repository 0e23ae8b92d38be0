"""Alarms that strangers told in words of their own, and their harmless neighbours."""

import pytest

from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.alarms.symptoms import Symptom

RAISED = [
    ("fr", "une main m'a serré la poitrine, et puis c'est passé", Symptom.CHEST_PAIN),
    ("fr", "ça m'a pincé la poitrine dans la montée", Symptom.CHEST_PAIN),
    ("fr", "un point me traverse la poitrine quand je respire", Symptom.CHEST_PAIN),
    ("es", "una mano me apretó el pecho", Symptom.CHEST_PAIN),
    ("en", "a hand squeezed my chest", Symptom.CHEST_PAIN),
    ("fr", "le souffle court juste à marcher", Symptom.BREATHLESSNESS),
    ("fr", "une selle toute noire ce matin, comme du goudron", Symptom.BLOOD),
    ("es", "heces negras desde ayer", Symptom.BLOOD),
    ("en", "black tarry stools since the race", Symptom.BLOOD),
    ("de", "Stuhlgang schwarz wie Teer", Symptom.BLOOD),
    ("es", "meando coló coca cola dende la media", Symptom.BLOOD),
    ("es", "casi me da un infarto, dolor en el pecho", Symptom.PALPITATIONS),
    ("fr", "j'ai eu des vertiges au sommet", Symptom.DIZZINESS),
    ("es", "me picó una avispa y se me está hinchando la lengua", Symptom.BREATHLESSNESS),
    ("es", "me noto el corazón saltándose latidos", Symptom.PALPITATIONS),
    ("fr", "je suis tombé d'un coup et un promeneur m'a réveillé", Symptom.FAINTING),
    ("es", "me caí de golpe en la meta", Symptom.FAINTING),
    ("es", "no siento media cara desde esta mañana", Symptom.NUMBNESS),
    ("fr", "je sens plus ma joue gauche", Symptom.NUMBNESS),
    ("en", "my left cheek went numb", Symptom.NUMBNESS),
    ("de", "meine linke Wange ist taub", Symptom.NUMBNESS),
    ("fr", "j'ai la poitrine en feu quand je monte les escaliers", Symptom.CHEST_PAIN),
    ("es", "me pesa el pecho como si tuviera a alguien encima", Symptom.CHEST_PAIN),
    ("es", "se me puso la vista negra en la última cuesta", Symptom.FAINTING),
    ("es", "me despierto ahogándome", Symptom.BREATHLESSNESS),
    ("fr", "je me réveille en étouffant", Symptom.BREATHLESSNESS),
    ("fr", "de la mousse rose à la bouche", Symptom.BREATHLESSNESS),
    ("fr", "je me souviens pas de la course", Symptom.CONFUSION),
    ("es", "se me traba la lengua al hablar", Symptom.CONFUSION),
    ("fr", "j'ai arrêté de suer par 35 degrés", Symptom.HEAT_COLLAPSE),
]
HARMLESS = [
    ("fr", "la selle de mon vélo est noire"),
    ("en", "sat on a black stool for an hour"),
    ("es", "apreté el paso en el último km"),
    ("es", "me espantó el perro, casi me da un infarto jajaja"),
    ("de", "der Hund hat mich erschreckt, fast Herzinfarkt gekriegt haha"),
    ("fr", "à-pic à gauche, vertige garanti"),
    ("es", "vértigo al mirar abajo"),
    ("fr", "souffle court après la côte"),
    ("fr", "la nuit est tombée d'un coup"),
    ("fr", "le coeur en feu de joie"),
    ("es", "no siento dolor en el pecho"),
    ("fr", "la ceinture cardio me frotte la poitrine"),
    ("fr", "mon bras tire à cause de la muscu"),
    ("es", "no me acuerdo de la carrera del año pasado"),
    ("en", "cheeks red from the cold"),
]
DESPAIR = [
    ("fr", "j'ai pensé à sauter du pont hier"),
    ("es", "ganas de saltar del puente"),
    ("es", "ya no puedo más con nada, pienso en desaparecer"),
    ("fr", "je pense à disparaître"),
    ("en", "thinking about jumping off the bridge"),
    ("de", "hab dran gedacht von der Brücke zu springen"),
]
PLAY = [
    ("fr", "demain on va sauter du pont dans la rivière"),
    ("en", "we went jumping off the bridge into the lake"),
]


@pytest.mark.parametrize(("language", "text", "symptom"), RAISED)
def test_a_red_flag_is_raised_in_whatever_words(
    language: str, text: str, symptom: Symptom
) -> None:
    alarm = read_alarm(text, language)
    assert alarm is not None
    assert (alarm.symptom, alarm.is_anothers) == (symptom, False)


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_the_same_words_of_something_else_raise_none(language: str, text: str) -> None:
    assert read_alarm(text, language) is None


@pytest.mark.parametrize(("language", "text"), DESPAIR)
def test_a_thought_of_a_leap_is_despair(language: str, text: str) -> None:
    assert read_despair(text, language) is Despair.CLEAR


@pytest.mark.parametrize(("language", "text"), PLAY)
def test_a_leap_into_the_water_is_none(language: str, text: str) -> None:
    assert read_despair(text, language) is None
