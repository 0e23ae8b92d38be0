"""Who was gone for a moment, what went dark that is no person, and a heart that races at rest."""

import pytest

from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.alarms.symptoms import Symptom

GONE = [
    ("war kurz weg, lag auf dem Boden", "de"),
    ("bin einen Moment weg gewesen und lag am Boden", "de"),
    ("was out for a moment, woke up on the ground", "en"),
    ("was gone for a moment, found myself on the floor", "en"),
    ("me fui un momento, acabé en el suelo", "es"),
    ("parti un instant, me suis retrouvée par terre", "fr"),
]
NOT_GONE = [
    ("war kurz weg, einkaufen, der Boden ist nass", "de"),
    ("legs blacked out lol", "en"),
    ("my legs blacked out on the hill", "en"),
    ("the screen went black at 5k", "en"),
    ("phone blacked out, no gps", "en"),
    ("there was a blackout in our street", "en"),
    ("the power went out at the gym, six km in 36 min, then everything went black", "en"),
    ("Blackout in der Prüfung gehabt", "de"),
    ("Stromausfall im Studio, dann war alles schwarz", "de"),
    ("apagón en el gimnasio, todo negro", "es"),
    ("achy breaky heart on repeat", "en"),
    ("felt faint smell of smoke", "en"),
    ("felt faint ache in the calf", "en"),
]
STILL_FAINT = [
    ("felt faint at the finish", "en"),
    ("felt faint", "en"),
    ("bad cramp in the legs, blacked out", "en"),
    ("mir wurde schwarz vor Augen", "de"),
    ("I blacked out in the street", "en"),
]
RACING = [
    ("heart at 190 at rest", "en"),
    ("my heart rate was 160 sitting on the couch", "en"),
    ("150 bpm lying in bed", "en"),
    ("heart at 190, just sitting", "en"),
    ("resting hr 150", "en"),
    ("Puls 150 im Sitzen", "de"),
    ("Ruhepuls 150", "de"),
    ("tengo 150 pulsaciones sentado", "es"),
    ("pulso en reposo 160", "es"),
    ("coeur à 170 au repos", "fr"),
    ("150 pulsations assis", "fr"),
    ("konnte nachts wegen Herzklopfen nicht schlafen", "de"),
]
CALM = [
    ("resting heart rate 48 this morning", "en"),
    ("resting hr 110 today", "en"),
    ("max hr 190 resting 45", "en"),
    ("heart rate dropped to 150 at rest between reps", "en"),
    ("10 km 52:10, hr 150, resting hr 48", "en"),
    ("6x400, hr 180, resting 2 min between", "en"),
    ("ran 5k 28:10, hr 165, then sitting on the couch", "en"),
    ("Puls 150 beim Spinning, jetzt auf dem Sofa", "de"),
    ("Ruhepuls 42", "de"),
    ("pulso en reposo 52", "es"),
    ("pouls au repos 50, max 190", "fr"),
    ("Herzklopfen vor dem Start, 10 km 45:10", "de"),
    ("Herzklopfen, so nervös vor Sonntag", "de"),
]


@pytest.mark.parametrize(("text", "language"), GONE + STILL_FAINT)
def test_who_was_gone_for_a_moment_fainted(text: str, language: str) -> None:
    alarm = read_alarm(text, language)
    assert alarm is not None
    assert not alarm.is_anothers


@pytest.mark.parametrize(("text", "language"), NOT_GONE + CALM)
def test_what_went_dark_and_a_calm_heart_are_no_alarm(text: str, language: str) -> None:
    assert read_alarm(text, language) is None


@pytest.mark.parametrize(("text", "language"), RACING)
def test_a_heart_far_too_fast_at_rest_is_an_alarm(text: str, language: str) -> None:
    alarm = read_alarm(text, language)
    assert alarm is not None
    assert alarm.symptom is Symptom.PALPITATIONS


def test_the_heart_of_somebody_else_is_theirs() -> None:
    alarm = read_alarm("my dad's resting heart rate is 150", "en")
    assert alarm is None or alarm.is_anothers


def test_a_calf_may_be_swollen_some_words_away() -> None:
    alarm = read_alarm("Wade nach dem Flug heiß und geschwollen", "de")
    assert alarm is not None
    assert alarm.symptom is Symptom.CALF_SWELLING


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I don't see the point in anything anymore", "en"),
        ("ich seh keinen Sinn mehr in irgendwas", "de"),
        ("ya no le veo sentido a nada", "es"),
        ("je ne vois plus de sens à rien", "fr"),
    ],
)
def test_who_sees_no_sense_in_anything_despairs(text: str, language: str) -> None:
    assert read_despair(text, language) is Despair.CLEAR


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no point in anything fancy, 8k easy 45:10", "en"),
        ("I see no point in anything over 10k", "en"),
        ("die Einheit hat keinen Sinn gemacht", "de"),
    ],
)
def test_a_workout_without_sense_is_no_despair(text: str, language: str) -> None:
    assert read_despair(text, language) is None
