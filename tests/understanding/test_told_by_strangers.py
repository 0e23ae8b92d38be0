"""Ways of telling that strangers had: set against others, planned and run, in all, apart."""

import pytest

from tests.understanding.expectations import (
    EASY_8K,
    FOUR_400S,
    FRENCH,
    GERMAN,
    KILOMETRES,
    SPANISH,
    Context,
    Expected,
    intervals,
    race,
    run,
    told,
    trial,
)
from tests.understanding.matching import mismatches, read

TODAY = {"today": "2027-05-12"}
SET_AGAINST_OTHERS: list[tuple[str, Context, Expected]] = [
    ("my mate did 8 and I did 5 in 34 minutes", KILOMETRES, run(5000, 2040)),
    ("she walked 3 and I jogged 6 in 36", KILOMETRES, run(6000, 2160)),
    ("meine Frau lief 8 und ich 5 in 34 Minuten", GERMAN, run(5000, 2040)),
    ("mein Bruder 10 km und ich 6 km in 36:00", GERMAN, run(6000, 2160)),
    ("mi comadre corrió 8 y yo 5, en 34 minutos", SPANISH, run(5000, 2040)),
    ("ella caminó 3 y yo troté 6 en 36", SPANISH, run(6000, 2160)),
    ("mon chum a couru 10 pis moi 6, en 36", FRENCH, run(6000, 2160)),
    ("Les autres ont fait 10 km, moi 7 km en 45 minutes", FRENCH, run(7000, 2700)),
]
STOPPED: list[tuple[str, Context, Expected]] = [
    ("je me suis arrêté à 7, en 45 minutes", FRENCH, run(7000, 2700)),
    ("Maxi-Race 85 km : abandon au 52e, genou", FRENCH, race(52000, None)),
    ("trail de 40 km, abandon au 25e km", FRENCH, race(25000, None)),
]
REPS: list[tuple[str, Context, Expected]] = [
    (
        "J'avais prévu dix fois 400, j'en ai couru trois : 1:50, 1:52, 1:51",
        FRENCH,
        intervals(3, 400, [110, 112, 111], reps_planned=10, flags=["incomplete"]),
    ),
    (
        "planned 10x400, ran three: 1:50, 1:52, 1:51",
        KILOMETRES,
        intervals(3, 400, [110, 112, 111], reps_planned=10),
    ),
    (
        "10x400 geplant, drei gelaufen: 1:50, 1:52, 1:51",
        GERMAN,
        intervals(3, 400, [110, 112, 111], reps_planned=10),
    ),
    ("6 montées de 3 min, 9 km total", FRENCH, told("intervals", reps=6, distance_m=9000)),
    ("6 reps of 3 min, 9 km total", KILOMETRES, told("intervals", reps=6, distance_m=9000)),
    ("8 km avec 6 côtes de 1 min, 45'", FRENCH, run(8000, 2700)),
    (
        "2x20 minutes tempo, 3' entre, total 13 km",
        FRENCH,
        told("intervals", reps=2, distance_m=13000),
    ),
    ("10.2k with 3x5min tempo", KILOMETRES, run(10200, None)),
    (
        "8x1 min rápido 1 min suave, total 5 km en 35",
        SPANISH,
        told("intervals", reps=8, distance_m=5000, duration_s=2100),
    ),
]
APART: list[tuple[str, Context, Expected]] = [
    (
        "Dos salidas: 5 km 26:00 y 5 km 27:10",
        SPANISH,
        run(5000, 1560, also=[run(5000, 1630)]),
    ),
    (
        "two runs: 5k 26:00 and 5k 27:10",
        KILOMETRES,
        run(5000, 1560, also=[run(5000, 1630)]),
    ),
    (
        "aller au boulot 5 km 28'00 et retour 5 km 27'10",
        FRENCH,
        run(5000, 1680, also=[run(5000, 1630)]),
    ),
    (
        "to work 5k 28:00 and back 5k 27:10",
        KILOMETRES,
        run(5000, 1680, also=[run(5000, 1630)]),
    ),
    ("zur Arbeit 6 km und zurück 6 km gelaufen", GERMAN, run(12000, None)),
    ("al curro corriendo 6 km y vuelta 6 km", SPANISH, run(12000, None)),
    (
        "J'ai couru 5 km en 32 minutes, puis j'en ai refait 3 en 21 minutes",
        FRENCH,
        run(5000, 1920, also=[run(3000, 1260)]),
    ),
    (
        "5k in 32 min, then did 3 more in 21 minutes in the afternoon",
        KILOMETRES,
        run(5000, 1920, also=[run(3000, 1260)]),
    ),
]
ON_THE_WAY: list[tuple[str, Context, Expected]] = [
    (
        "20 km de Bruxelles : 1h34'12 (5 km 23'10, 10 km 46'45, 15 km 1h10'30)",
        FRENCH,
        race(20000, 5652),
    ),
    ("10k race 52:10 (5k 25:30)", KILOMETRES, race(10000, 3130)),
    (
        "corrí los 21k de Lima en 1:41:20, casi me muero en el 18",
        {**SPANISH, **TODAY},
        race(21097.5, 6080, date=None),
    ),
]
OTHER: list[tuple[str, Context, Expected]] = [
    ("pfff 3 km et demi tour, 22 minutes", FRENCH, run(3000, 1320)),
    ("trotecito de 15 minutos con los nietos", SPANISH, run(None, 900)),
    ("une heure moins cinq, 9 km", FRENCH, run(9000, 3300)),
    ("une heure moins le quart de footing", FRENCH, run(None, 2700)),
    ("dos horas menos cuarto, 18 km", SPANISH, run(18000, 6300)),
    ("semi en moins de deux heures", FRENCH, told("run", duration_s=None)),
    ("abandon au 18e du trail de 30", FRENCH, race(18000, None)),
    ("retirada en el 17, maratón de Zegama", SPANISH, race(17000, None)),
    (
        "me dieron 1:24, 1:25, 1:26 y 1:23 los cuatrocientos",
        {**SPANISH, **FOUR_400S},
        intervals(4, 400, [84, 85, 86, 83]),
    ),
    ("me crujió la rodilla, está como un melón", SPANISH, told("pain", pain_location="knee")),
    ("malo de la barriga, no he salío", {**SPANISH, **EASY_8K}, told("skip", reason="illness")),
    ("8k progresivo 5:30 a 4:40, total 41:05", SPANISH, run(8000, 2465)),
    ("10 bornes prog de 5'30 à 4'30, 50'20", FRENCH, run(10000, 3020)),
    ("8k progression 5:30 to 4:40, 41:05", KILOMETRES, run(8000, 2465)),
    ("parti à 7h rentré à 8h05, 11 km", FRENCH, run(11000, None)),
    ("he salido a las 7 y he vuelto a las 8, 9 km", SPANISH, run(9000, None)),
    ("iba a hacer 10 pero hice 12, 1:06", SPANISH, run(12000, 3960)),
    ("je devais faire 8 j'ai fait 6, 37 min", FRENCH, run(6000, 2220)),
    ("wollte 8 machen, hab 6 gemacht, 37 min", GERMAN, run(6000, 2220)),
    ("no llegué a los 8, hice 6 y medio, 39 minutos", {**SPANISH, **EASY_8K}, run(6500, 2340)),
    ("Corrí 7 km 500 en 45:20", SPANISH, run(7500, 2720)),
    ("j'ai tenu 20 min sur 30", FRENCH, run(None, 1200)),
    ("j'ai alterné marche et course 35 minutes, 4 km", FRENCH, run(4000, 2100)),
    ("walk/run 35 min, 4 km", KILOMETRES, run(4000, 2100)),
    ("10 x 30/30", FRENCH, told("intervals", reps=10, rep_duration_s=30)),
    ("2 x (8 x 30/30), 12 km au total", FRENCH, told("intervals", distance_m=12000)),
    ("élongation à l'ischio, 3 semaines m'a dit le kiné", FRENCH, told("pain")),
    ("corrí la San Silvestre en 52:10", SPANISH, told("race", confirm=True)),
    ("calenté 2 km, 4x400 a 1:30 y solté 1 km", SPANISH, told("intervals", cooldown_m=1000)),
    ("Le di 10 vueltas al parque, cada una 800 m, 52 min", SPANISH, run(8000, 3120, date=None)),
    ("10 laps of the park, 800 m each, 52 min", KILOMETRES, run(8000, 3120)),
    ("media hora y dos minutos, 5 km", SPANISH, run(5000, 1920)),
    ("half an hour and two minutes, 5 km", KILOMETRES, run(5000, 1920)),
    ("une demi-heure pis deux minutes, 5 km", FRENCH, run(5000, 1920)),
    ("sa montre dit 8 km 45'", {**FRENCH, **TODAY}, run(8000, 2700, date=None)),
    ("Marathon du Mont-Blanc 5h48, 42 km 2540 D+", FRENCH, told("race", duration_s=20880)),
    ("fiesta anoche, así que hoy nada", {**SPANISH, **EASY_8K, **TODAY}, told("skip", date=None)),
    (
        "grosse teuf hier soir donc rien aujourd'hui",
        {**FRENCH, **EASY_8K, **TODAY},
        told("skip", date=None),
    ),
    ("39,2 ce matin, je reste couché", FRENCH, told("pain", flags=["fever"])),
    ("séance zappée, réunion", {**FRENCH, **EASY_8K}, told("skip", reason="work")),
    ("no pude ir, la peque con 39 de fiebre", SPANISH, told("skip", reason="family")),
    ("footing 45' à 5'30", FRENCH, run(8182, 2700)),
    ("rodaje 45 min a 5:30", SPANISH, run(8182, 2700)),
    ("Test de Cooper: 2850 m", SPANISH, trial(2850, 720)),
    ("test de Cooper 2700 m", FRENCH, trial(2700, 720)),
    ("salí con Cooper, 5 km en 30 min", SPANISH, run(5000, 1800)),
    ("Primera carrera desde el parto, 2 km en 15 min", SPANISH, run(2000, 900)),
    ("lo que tocaba, 47:15", {**SPANISH, **EASY_8K}, run(8000, 2835, flags=["as_planned"])),
    ("comme prévu, 47'15", {**FRENCH, **EASY_8K}, run(8000, 2835, flags=["as_planned"])),
    ("g couru 5km en 29min, papoté tt le long", FRENCH, run(5000, 1740)),
    ("Demi des Microbrasseries 1:56:20", FRENCH, race(21097.5, 6980)),
    ("ayé 7 km 41:30", {**SPANISH, **TODAY}, run(7000, 2490, date="2027-05-11")),
    ("he corrío 5 km en 28:00", SPANISH, run(5000, 1680)),
    ("pas couru ajd partiels demain", {**FRENCH, **EASY_8K}, told("skip")),
]


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [*SET_AGAINST_OTHERS, *STOPPED, *REPS, *APART, *ON_THE_WAY, *OTHER],
)
def test_what_was_run_is_read_however_it_is_told(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("forgot my watch, it was about 50 min", KILOMETRES),
        ("Uhr vergessen, es waren so 50 min", GERMAN),
        ("se me olvidó el reloj, fueron como 50 min", SPANISH),
        ("j'ai oublié ma montre, c'était à peu près 50 min", FRENCH),
    ],
)
def test_a_time_without_a_watch_is_asked_about_and_puts_nothing_right(
    text: str, context: Context
) -> None:
    result = read(text, context)
    assert (result["kind"], result["duration_s"]) == ("ambiguous", 3000)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("knee flared up at km 4, walked home", KILOMETRES),
        ("le genou s'est réveillé au 4e kilomètre, j'ai marché jusqu'à la maison", FRENCH),
    ],
)
def test_who_walks_home_trained_nothing_else(text: str, context: Context) -> None:
    result = read(text, context)
    assert (result["kind"], result["pain_location"]) == ("pain", "knee")


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("el médico me ha dicho reposo dos semanas por la fascitis", SPANISH),
        ("the doctor said rest for two weeks", KILOMETRES),
    ],
)
def test_weeks_of_rest_are_no_day_of_rest(text: str, context: Context) -> None:
    assert read(text, context)["kind"] != "rest"
