"""What is over, what others had, and the same alarms told in ways nobody had listed."""

from datetime import date

import pytest

from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm

TODAY = date(2026, 11, 27)
OVER = [
    ("en", "I used to get dizzy on intervals, not any more. 5k 26:00"),
    ("en", "used to faint a lot in 2011"),
    ("en", "I fainted at the 2012 marathon, 10k easy today 55:00"),
    ("de", "früher wurde mir beim Laufen schwindelig, jetzt nicht mehr"),
    ("de", "beim Marathon 2014 bin ich umgekippt, heute 8 km in 45 min"),
    ("es", "antes me mareaba en las cuestas, ahora ya no"),
    ("es", "me desmayé en la media de 2015, hoy 6 km en 33:00"),
    ("fr", "avant j'avais des vertiges à l'effort, maintenant plus du tout"),
    ("fr", "j'ai fait un malaise au semi de 2016, 7 km 40:00 aujourd'hui"),
]
NOT_OVER = [
    ("en", "I used to run every day, today I fainted"),
    ("en", "chest pain after 2000 m"),
    ("en", "dizzy in the 2000 m race"),
    ("de", "vor dem Lauf wurde mir schwindelig, jetzt nicht mehr"),
    ("de", "früher aufgehört wegen Brustschmerzen"),
    ("es", "antes de la carrera me mareaba, ahora ya no"),
    ("fr", "avant la course j'avais des vertiges, maintenant plus du tout"),
]
OF_OTHERS = [
    ("en", "my nan fainted at the wedding so I missed the run"),
    ("en", "Had a customer with palpitations all morning, no run"),
    ("en", "buried an uncle who died of a heart attack. 5k 30:00"),
    ("de", "ein Gast ist mir heute ohnmächtig geworden, dann 5 km in 31 min"),
    ("de", "Patientin mit Brustschmerzen bis Mitternacht, kein Lauf"),
    ("de", "die Beerdigung der Nachbarin, die an einem Herzinfarkt starb"),
    ("es", "un cliente con dolor en el pecho, salí tarde y no corrí"),
    ("es", "el entierro de mi tío, que murió de una arritmia con palpitaciones"),
    ("fr", "patiente avec douleur thoracique, je suis vidée. 3 km 20 min"),
    ("fr", "enterré mon voisin, mort d'un arrêt cardiaque. 5 km 30:00"),
]
OF_THE_RUNNER = [
    ("en", "I'm a runner with palpitations"),
    ("en", "ran with a friend, with chest pain in the last km"),
    ("en", "nearly died, couldn't breathe at all"),
    ("de", "bin Läufer mit Herzrasen"),
    ("de", "meine Frau hat mich bewusstlos gefunden"),
    ("fr", "je suis un coureur avec des palpitations"),
]
IN_OTHER_WORDS = [
    ("en", "everything went grey at the top of the hill"),
    ("en", "had to sit down, think I was out for a few seconds"),
    ("en", "my chest feels like somebody's sat on it"),
    ("en", "like a brick on my chest since the warm up"),
    ("de", "d Bruscht het's mer zämegschnüert"),
    ("de", "auf dem Sofa hat mein Herz plötzlich gerast"),
    ("de", "wie ein Stein auf der Brust"),
    ("de", "alles ist schwarz geworden, ich saß am Boden"),
    ("es", "meo color coca-cola desde ayer"),
    ("es", "al toser después de las series ha salido sangre"),
    ("es", "me levanté y todo se puso negro"),
    ("es", "como una piedra en el pecho"),
    ("fr", "en toussant il y a du sang"),
    ("fr", "tout est devenu noir et j'ai dû m'asseoir"),
    ("fr", "comme une brique sur la poitrine"),
]
HARMLESS = [
    ("en", "everything went great"),
    ("en", "my legs went dead on the hill, 6k 33:00"),
    ("en", "Coach, dead legs today"),
    ("de", "alles ist gut gelaufen, 6 km 35:00"),
    ("es", "8 k en la altura, 50:12, casi sin aire pero bien"),
    ("es", "el gemelo derecho cargado"),
    ("fr", "le jumeau un peu dur, tout est rentré dans l'ordre"),
]
DESPAIR = [
    ("en", "I hope I don't wake up tomorrow"),
    ("de", "ich möchte morgen einfach nicht mehr aufwachen"),
    ("es", "ojalá no despertara mañana"),
    ("fr", "j'aimerais ne pas me réveiller demain"),
]
NO_DESPAIR = [
    ("en", "I hope I don't wake up sore tomorrow"),
    ("es", "ojalá no despertara tan temprano"),
    ("fr", "j'espère ne pas me réveiller trop tard"),
]


@pytest.mark.parametrize(("language", "text"), [*OVER, *HARMLESS])
def test_what_is_long_over_or_harmless_raises_no_alarm(language: str, text: str) -> None:
    assert read_alarm(text, language, TODAY) is None


@pytest.mark.parametrize(("language", "text"), OF_OTHERS)
def test_what_others_had_is_theirs(language: str, text: str) -> None:
    alarm = read_alarm(text, language)
    assert alarm is None or alarm.is_anothers


@pytest.mark.parametrize(("language", "text"), [*NOT_OVER, *OF_THE_RUNNER, *IN_OTHER_WORDS])
def test_what_the_runner_has_now_is_an_alarm(language: str, text: str) -> None:
    alarm = read_alarm(text, language)
    assert alarm is not None
    assert not alarm.is_anothers


@pytest.mark.parametrize(("language", "text"), DESPAIR)
def test_the_wish_not_to_wake_is_despair(language: str, text: str) -> None:
    assert read_despair(text, language) is Despair.CLEAR


@pytest.mark.parametrize(("language", "text"), NO_DESPAIR)
def test_waking_tired_or_late_is_none(language: str, text: str) -> None:
    assert read_despair(text, language) is None


@pytest.mark.parametrize("text", ["I fainted at the 2025 marathon", "fainted in 2026"])
def test_a_year_that_is_hardly_over_is_not_long_ago(text: str) -> None:
    assert read_alarm(text, "en", TODAY) is not None
    assert read_alarm(text, "en", TODAY.replace(year=2028)) is None


def test_without_a_date_no_year_is_long_ago() -> None:
    assert read_alarm("I fainted at the 2012 marathon") is not None
