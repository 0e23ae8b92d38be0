"""A result needs evidence that the runner ran; whatever else takes time or distance is none."""

from typing import Any

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    KILOMETRES,
    PLANNED_8K,
    SPANISH,
    intervals,
    race,
    run,
    told,
)
from tests.understanding.matching import mismatches, read

NO_LOG = told("not_a_log")
CROSS = told("skip", flags=["cross_training"])
DE = {**GERMAN, **PLANNED_8K}
ES = {**SPANISH, **PLANNED_8K}
FR = {**FRENCH, **PLANNED_8K}

OTHER_THINGS = [
    ("sauna 20 min", PLANNED_8K),
    ("cleaned the house for 3 hours", PLANNED_8K),
    ("drove 5 hours", PLANNED_8K),
    ("watched a film, 2 hours", PLANNED_8K),
    ("gardening 90 min", PLANNED_8K),
    ("foam rolling for 15 minutes", PLANNED_8K),
    ("did 40 minutes of ironing", PLANNED_8K),
    ("the flight took 3 hours", PLANNED_8K),
    ("drove 300 km today", PLANNED_8K),
    ("my commute is 12 km", PLANNED_8K),
    ("physio appointment 45 min", PLANNED_8K),
    ("nap of 30 minutes", PLANNED_8K),
    ("played guitar for an hour", PLANNED_8K),
    ("queued 40 min at the bank", PLANNED_8K),
    ("30 Minuten in der Badewanne", DE),
    ("2 Stunden Auto gefahren", DE),
    ("Massage 45 min", DE),
    ("3 Stunden das Haus geputzt", DE),
    ("Sitzung von 2 Stunden", DE),
    ("media hora de sauna", ES),
    ("conduje 4 horas", ES),
    ("estuve 3 horas limpiando la casa", ES),
    ("reunión de 90 minutos", ES),
    ("vi una película de 2 horas", ES),
    ("une heure de ménage", FR),
    ("j'ai conduit 5 heures", FR),
    ("réunion de 2 heures", FR),
    ("sauna 25 min", FR),
    ("sieste de 40 minutes", FR),
]

OTHER_SPORTS = [
    ("frisbee 90 min", PLANNED_8K),
    ("volleyball for two hours", PLANNED_8K),
    ("went climbing 2 hours", PLANNED_8K),
    ("45 min on the rowing machine", PLANNED_8K),
    ("kayaking 60 min instead", PLANNED_8K),
    ("squash 50 min", PLANNED_8K),
    ("a 6 km hike, 1:30:00", PLANNED_8K),
    ("walked 7 km in 1:20:00", PLANNED_8K),
    ("Handball 90 min", DE),
    ("eine Stunde Tischtennis", DE),
    ("Wanderung 10 km, 2:30:00", DE),
    ("eine Stunde Judo statt Lauf", DE),
    ("una hora de pádel", ES),
    ("baloncesto 60 min", ES),
    ("caminé 6 km en 1:10:00", ES),
    ("une heure d'escalade", FR),
    ("handball 75 min", FR),
    ("randonnée de 12 km, 3 h", FR),
]

OTHER_PEOPLE = [
    ("Kipchoge ran 1:59:40", KILOMETRES),
    ("my wife ran a marathon", KILOMETRES),
    ("my son ran 5k in 19:30", PLANNED_8K),
    ("Anna did 10k in 48:20 yesterday", PLANNED_8K),
    ("my neighbour finished the half in 1:45:00", KILOMETRES),
    ("a friend of mine ran 12 km in 1:05:00", KILOMETRES),
    ("she ran 8k in 44:10", KILOMETRES),
    ("meine Frau ist 10 km in 55:00 gelaufen", DE),
    ("Kipchoge lief 1:59:40", DE),
    ("mein Kollege hat den Halbmarathon in 1:39:10 geschafft", GERMAN),
    ("mi mujer corrió 10 km en 55:00", ES),
    ("mi hermano hizo la media en 1:42:00", SPANISH),
    ("Kipchoge corrió en 1:59:40", SPANISH),
    ("ma femme a couru 10 km en 55:00", FR),
    ("mon frère a fait le semi en 1:42:00", FRENCH),
    ("Kipchoge a couru en 1:59:40", FRENCH),
]

HABITS_AND_FEELINGS = [
    ("I run marathons", KILOMETRES),
    ("I run marathons", PLANNED_8K),
    ("I hate the 5k", PLANNED_8K),
    ("nervous about the marathon", PLANNED_8K),
    ("scared of the 10k on Sunday", PLANNED_8K),
    ("I go to the gym twice a week", PLANNED_8K),
    ("I swim on Sundays", PLANNED_8K),
    ("I usually run 10k in 55 minutes", PLANNED_8K),
    ("I always run 5 km before breakfast", PLANNED_8K),
    ("every Sunday I do 15k", PLANNED_8K),
    ("what do you think of carbon plates", PLANNED_8K),
    ("carbon plates", PLANNED_8K),
    ("the race is still far away", PLANNED_8K),
    ("half marathons are my favourite", PLANNED_8K),
    ("can't wait for the 10k", PLANNED_8K),
    ("ich gehe zweimal pro Woche ins Fitnessstudio", DE),
    ("ich schwimme sonntags", DE),
    ("ich laufe normalerweise 10 km in 55 Minuten", DE),
    ("ich habe Angst vor dem Marathon", DE),
    ("voy al gimnasio dos veces por semana", ES),
    ("nado los domingos", ES),
    ("normalmente corro 10 km en 55 minutos", ES),
    ("estoy nerviosa por el maratón", ES),
    ("je vais à la salle deux fois par semaine", FR),
    ("je nage le dimanche", FR),
    ("d'habitude je cours 10 km en 55 minutes", FR),
    ("j'ai peur du marathon", FR),
]

TO_COME = [
    ("running a 10k on 6 June", {**PLANNED_8K, "today": "2027-03-17"}),
    ("8k on 25 March", {**PLANNED_8K, "today": "2027-03-17"}),
    ("8k tonight", PLANNED_8K),
    ("10 km this evening with the club", PLANNED_8K),
    ("6k later today", PLANNED_8K),
    ("5k before dinner, off now", PLANNED_8K),
    ("heute Abend 8 km", DE),
    ("später noch 6 km", DE),
    ("morgen 10 km", DE),
    ("esta noche 8 km", ES),
    ("luego 6 km", ES),
    ("mañana 10 km", ES),
    ("ce soir 8 km", FR),
    ("plus tard 6 km", FR),
    ("demain 10 km", FR),
    ("5k in 20 would be amazing", KILOMETRES),
    ("10 km in 45 would be my dream", KILOMETRES),
    ("10 km unter 50 wäre ein Traum", GERMAN),
    ("10 km en 50 sería un sueño", SPANISH),
    ("10 km en 50 serait un rêve", FRENCH),
]

SUMS_OF_A_PERIOD = [
    ("Monthly total: 142 km, 14h 10m", KILOMETRES),
    ("Week 6 done: 5 runs, 44 km, 4:31:00", KILOMETRES),
    ("42 km in four runs this week", KILOMETRES),
    ("this month: 120 km, 11 hours", KILOMETRES),
    ("March: 180 km in total, 16 h", KILOMETRES),
    ("weekly distance 38 km, 3:40:00", KILOMETRES),
    ("Woche 3: 4 Läufe, 36 km, 3:30:00", GERMAN),
    ("diesen Monat 150 km, 14 h", GERMAN),
    ("esta semana 4 salidas, 38 km, 3:40:00", SPANISH),
    ("total del mes: 140 km, 13 h", SPANISH),
    ("cette semaine 4 sorties, 38 km, 3:40:00", FRENCH),
    ("total du mois : 140 km, 13 h", FRENCH),
]

STILL_RUNS = [
    ("8k 44:10", KILOMETRES, run(8000, 2650)),
    ("8k 44:10, then sauna 20 min", KILOMETRES, run(8000, 2650)),
    ("drove 2 hours to the mountains, then ran 10k in 58:00", KILOMETRES, run(10000, 3480)),
    ("ran 50 min along the river", PLANNED_8K, run(None, 3000)),
    ("50 min", PLANNED_8K, run(None, 3000)),
    ("45 min easy, watched a film after", PLANNED_8K, run(None, 2700)),
    ("Marie and I ran 10k in 58:00", KILOMETRES, run(10000, 3480)),
    ("ran 10k in 58:00 with Marie", KILOMETRES, run(10000, 3480)),
    ("my wife ran 5k, I did 8k in 44:10", KILOMETRES, run(8000, 2650)),
    ("I usually run alone, today 8k with friends, 47:00", KILOMETRES, run(8000, 2820)),
    ("8k tonight in 45:10", KILOMETRES, run(8000, 2710)),
    ("8k 45:10, nervous about the marathon", KILOMETRES, run(8000, 2710)),
    ("8k 45:10. 38 km this week", KILOMETRES, run(8000, 2710)),
    ("I love mornings. 6k easy 36:00", KILOMETRES, run(6000, 2160)),
    ("heute Abend 8 km in 45:10 gelaufen", GERMAN, run(8000, 2710)),
    ("nach 2 Stunden Sitzung noch 8 km gelaufen, 45:10", GERMAN, run(8000, 2710)),
    ("50 Minuten locker durch den Wald", DE, run(None, 3000)),
    ("corrí 50 minutos por el parque", ES, run(None, 3000)),
    ("mi mujer y yo corrimos 8 km en 47:00", SPANISH, run(8000, 2820)),
    ("footing de 50 minutes au bord de l'eau", FR, run(None, 3000)),
    ("couru 8 km en 45:10 avec ma femme", FRENCH, run(8000, 2710)),
    ("parkrun with my daughter, 31:20", KILOMETRES, race(5000, 1880)),
    ("4x400 94 93 95 92, then massage 30 min", KILOMETRES,
     intervals(4, 400, [94, 93, 95, 92])),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "context"),
    [
        *OTHER_THINGS,
        *OTHER_PEOPLE,
        *HABITS_AND_FEELINGS,
        *TO_COME,
        *SUMS_OF_A_PERIOD,
    ],
)
def test_without_evidence_of_running_nothing_is_logged(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), NO_LOG) == {}


@pytest.mark.parametrize(("text", "context"), OTHER_SPORTS)
def test_another_sport_is_a_run_left_out(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), CROSS) == {}


@pytest.mark.parametrize(("text", "context", "expected"), STILL_RUNS)
def test_a_run_stays_a_run_whatever_is_told_beside_it(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}
