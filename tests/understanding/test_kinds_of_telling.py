"""Ways of telling that differ from runner to runner: dictated, listed, hoped, remembered.

Each list is one kind, with its neighbours in the languages that have it.
"""

from typing import Any

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    KILOMETRES,
    MILES,
    SPANISH,
    intervals,
    race,
    run,
    told,
    trial,
)
from tests.understanding.matching import mismatches, read

NO_LOG = told("not_a_log")
TUESDAY = {"today": "2027-03-16"}

DICTATED = [
    ("ran five miles in forty minutes period felt good period", MILES, run(8047, 2400)),
    ("no run today period I had to work late period", KILOMETRES, told("skip")),
    ("did eight two hundreds in forty two forty one forty forty one forty two forty one forty"
     " thirty nine", KILOMETRES, intervals(8, 200, [42, 41, 40, 41, 42, 41, 40, 39])),
    ("zwölf Kilometer Komma fünf in einer Stunde und zehn", GERMAN, run(12500, 4200)),
    ("heute kein Lauf Punkt ich war müde Punkt", GERMAN, told("skip")),
    ("diez kilómetros coma dos en una hora", SPANISH, run(10200, 3600)),
    ("seis cuatrocientos noventa y dos noventa y uno noventa noventa y tres noventa y uno ochenta"
     " y nueve", SPANISH, intervals(6, 400, [92, 91, 90, 93, 91, 89])),
    ("huit kilomètres virgule deux en quarante-cinq minutes", FRENCH, run(8200, 2700)),
    ("seven (7) km in forty (40) minutes", KILOMETRES, run(7000, 2400)),
    ("sieben (7) Kilometer in vierzig (40) Minuten", GERMAN, run(7000, 2400)),
]  # fmt: skip

LISTED = [
    ("1) 94\n2) 93\n3) 95\n4) 92\n400 m", KILOMETRES, intervals(4, 400, [94, 93, 95, 92])),
    ("1. 800m 3:10\n2. 800m 3:08\n3. 800m 3:12\nrest 2 min", KILOMETRES,
     intervals(3, 800, [190, 188, 192])),
    ("mile splits: 8:10 8:05 8:02", MILES, run(4828, 1457)),
    ("km splits 5:30 5:28 5:31 5:20", KILOMETRES, run(4000, 1309)),
    ("Kilometerzeiten: 5:30 5:28 5:31", GERMAN, run(3000, 989)),
    ("parciales por km: 5:30 5:28 5:31", SPANISH, run(3000, 989)),
    ("temps au km : 5'30 5'28 5'31", FRENCH, run(3000, 989)),
    ("4 Tausender in 4:02 4:01 4:00 3:58", GERMAN, intervals(4, 1000, [242, 241, 240, 238])),
    ("pasadas de 200, las 4: 40 39 41 38", SPANISH, intervals(4, 200, [40, 39, 41, 38])),
    ("Tour 1 : 1'32\nTour 2 : 1'31\nTour 3 : 1'30\n400 m", FRENCH,
     intervals(3, 400, [92, 91, 90])),
    ("the last 400s nearly killed me: 95 94 95 96", KILOMETRES,
     intervals(4, 400, [95, 94, 95, 96])),
    ("5x40 0 in 95 94 96 95 94", KILOMETRES, intervals(5, 400, [95, 94, 96, 95, 94])),
    ("half mile reps x 3: 3:10 3:08 3:12", MILES, intervals(3, 804.7, [190, 188, 192])),
    ("2x(2x1000) r1' R3' : 3'50 3'49 / 3'48 3'49", FRENCH,
     intervals(4, 1000, [230, 229, 228, 229])),
]  # fmt: skip

TWO_RUNS = [
    ("morning 5 km (30 min) and evening 6 km (35 min)", KILOMETRES, run(5000, 1800)),
    ("früh 5 km (30 min), abends 6 km (35 min)", GERMAN, run(5000, 1800)),
    ("por la mañana 5 km (30 min) y por la tarde 6 km (35 min)", SPANISH, run(5000, 1800)),
    ("le matin 5 km (30 min) et le soir 6 km (35 min)", FRENCH, run(5000, 1800)),
]

SOMETHING_ELSE = [
    ("sauna 2x15 min", KILOMETRES),
    ("3x10 min stretching", KILOMETRES),
    ("Sauna 3x12 Minuten", GERMAN),
    ("sauna 3x15 min", SPANISH),
    ("sauna 2x10 min", FRENCH),
    ("if the kids sleep I'll sneak out on Thursday for 9 km", KILOMETRES),
    ("if all goes well, 10 km on Friday", KILOMETRES),
    ("wenn der Kleine schläft, am Donnerstag 9 km", GERMAN),
    ("falls es nicht regnet, am Freitag eine Stunde", GERMAN),
    ("si los niños duermen, el jueves 9 km", SPANISH),
    ("si les enfants dorment, jeudi 9 km", FRENCH),
    ("I used to run 10k in 40 minutes", KILOMETRES),
    ("back in my day I ran 3000 m in eleven minutes", KILOMETRES),
    ("Früher lief ich 10 km in 40 Minuten", GERMAN),
    ("Zu meiner Zeit lief ich die 3000 Meter in elf Minuten", GERMAN),
    ("En mis tiempos corría los 3000 en diez minutos", SPANISH),
    ("De joven corría 10 km en 40 minutos", SPANISH),
    ("Dans ma jeunesse je courais 10 km en 40 minutes", FRENCH),
    ("à l'époque je faisais 10 km en 40 minutes", FRENCH),
    ("my neighbour collapsed at the parkrun", KILOMETRES),
    ("what do you eat before a 10k?", KILOMETRES),
    ("Was isst du vor einem 10 km Lauf?", GERMAN),
    ("¿qué comes antes de un 10 km?", SPANISH),
    ("42 km at that pace I couldn't even ride", KILOMETRES),
    ("last week 31 miles in total, longest 10", MILES),
    ("what a match, 4-3 after extra time", KILOMETRES),
]

STILL_RUN = [
    ("if I'm honest, 8k in 45:10 was enough", KILOMETRES, run(8000, 2710)),
    ("8 km in 45:10, wenn die Uhr recht hat", GERMAN, run(8000, 2710)),
    ("8 km en 45:10, si el reloj no miente", SPANISH, run(8000, 2710)),
    ("8 km en 45:10, si la montre dit vrai", FRENCH, run(8000, 2710)),
    ("if you must know it was 3 miles in 33 minutes", MILES, run(4828, 1980)),
    ("sí, 8 km en 45:10", SPANISH, run(8000, 2710)),
    ("8 km, früher als gedacht fertig, 45:10", GERMAN, run(8000, 2710)),
    ("the dog ran 6k with me, 34:10", KILOMETRES, run(6000, 2050)),
    ("mein Sohn lief mit mir 6 km in 34:10", GERMAN, run(6000, 2050)),
    ("mi hijo corrió conmigo 6 km en 34:10", SPANISH, run(6000, 2050)),
    ("mon fils a couru avec moi 6 km en 34:10", FRENCH, run(6000, 2050)),
    ("ran 12k through empty Tokyo. 1:06:30", KILOMETRES, run(12000, 3990)),
    ("London 10k 45:10", KILOMETRES, race(10000, 2710)),
    ("6k in 35:00 but my knee started grumbling at 4k", KILOMETRES, run(6000, 2100)),
    ("10 km in 55:00, Seitenstechen nach 7 km", GERMAN, run(10000, 3300)),
    ("run 2 walk 1 for 4k, took me 36 mins", KILOMETRES, run(4000, 2160)),
    ("5 km in 40:00, 4 min laufen 1 min gehen", GERMAN, run(5000, 2400)),
    ("8k 44:10, faster than last week (96 avg)", KILOMETRES, run(8000, 2650)),
    ("8 km 44:10, schneller als letzte Woche (96)", GERMAN, run(8000, 2650)),
    ("haciendo 11 en vez de 7 km, 1h09", SPANISH, run(11000, 4140)),
    ("11 instead of 7 km, 1:09:00", KILOMETRES, run(11000, 4140)),
    ("3 miles on the road then 2k on the track, 36 minutes for everything", MILES,
     run(6828, 2160)),
    ("je cours comme une vache : 3 km, 31 min", FRENCH, run(3000, 1860)),
    ("5er in 26:50", GERMAN, run(5000, 1610)),
    ("Bahn 5000 m, 20:41", GERMAN, run(5000, 1241)),
    ("Control de 3.000, 11:52", SPANISH, trial(3000, 712)),
    ("all-out mile on the track tonight: 6:04", KILOMETRES, trial(1609, 364)),
]  # fmt: skip

LEFT_OUT = [
    ("Status: 0 km. Cause: migraine.", KILOMETRES),
    ("0 km heute, Migräne", GERMAN),
    ("0 km hoy, migraña", SPANISH),
    ("0 km aujourd'hui, migraine", FRENCH),
    ("Nope. Not today. Boss scheduled a call.", KILOMETRES),
    ("Nee. Heute nicht.", GERMAN),
    ("night shift, the trainers stayed in the closet", KILOMETRES),
    ("Doppelschicht, Laufschuhe unberührt", GERMAN),
    ("las zapatillas se quedan en el armario", SPANISH),
    ("j'ai rangé les baskets sans les mettre", FRENCH),
    ("gastroenteritis, así que de series nada hoy", SPANISH),
]

AT_REST = [
    ("día libre según el plan", SPANISH),
    ("day off as planned", KILOMETRES),
    ("rest. my physio would be so proud", KILOMETRES),
]

OF_THE_BODY = [
    ("my heart has been racing at rest since this morning", KILOMETRES, "red_flag"),
    ("mon cœur s'emballe au repos depuis ce matin", FRENCH, "red_flag"),
    ("Das rechte Knie zwickt beim Treppensteigen", GERMAN, "niggle"),
    ("my left calf is tight on the stairs", KILOMETRES, "niggle"),
    ("J'ai mal au tendon d'Achille, ça passe après dix minutes", FRENCH, "pain"),
    ("my Achilles hurts, it passes after ten minutes", KILOMETRES, "pain"),
    ("die Achillessehne tut weh, nach zehn Minuten geht es", GERMAN, "pain"),
    ("mein Urin war nach dem langen Lauf rot", GERMAN, "red_flag"),
    ("my pee after the long run was brown", KILOMETRES, "red_flag"),
    ("mi orina después de la tirada era marrón", SPANISH, "red_flag"),
    ("mes urines après la sortie étaient brunes", FRENCH, "red_flag"),
]


@pytest.mark.parametrize(
    ("text", "context", "expected"), [*DICTATED, *LISTED, *TWO_RUNS, *STILL_RUN]
)
def test_however_it_is_told_the_figures_are_those_that_were_run(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, {**TUESDAY, **context}), expected) == {}


@pytest.mark.parametrize(("text", "context", "expected"), TWO_RUNS)
def test_two_runs_of_a_day_are_two(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    del expected
    reading: dict[str, Any] = read(text, context)

    assert [(each["distance_m"], each["duration_s"]) for each in reading["also"]] == [(6000, 2100)]


@pytest.mark.parametrize(("text", "context"), SOMETHING_ELSE)
def test_what_is_remembered_hoped_asked_or_of_others_is_not_logged(
    text: str, context: dict[str, Any]
) -> None:
    assert mismatches(read(text, {**TUESDAY, **context}), NO_LOG) == {}


@pytest.mark.parametrize(("text", "context"), LEFT_OUT)
def test_a_run_that_was_left_out_is_a_skip(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, {**TUESDAY, **context}), told("skip")) == {}


@pytest.mark.parametrize(("text", "context"), AT_REST)
def test_a_day_off_that_was_planned_is_a_rest_day(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, {**TUESDAY, **context}), told("rest")) == {}


@pytest.mark.parametrize(("text", "context", "flag"), OF_THE_BODY)
def test_a_body_that_complains_without_a_run_is_a_complaint(
    text: str, context: dict[str, Any], flag: str
) -> None:
    assert mismatches(read(text, {**TUESDAY, **context}), told("pain", flags=[flag])) == {}
