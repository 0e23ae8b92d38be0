"""What is written by ear, by habit and in passing, in several languages."""

from typing import Any

import pytest

from tests.understanding.matching import mismatches, read

Expected = dict[str, Any]


def run(metres: float | None, seconds: float | None, **more: Any) -> Expected:
    return {"kind": "run", "distance_m": metres, "duration_s": seconds, **more}


def reps(count: int, metres: float, times: list[int], **more: Any) -> Expected:
    told = {"reps": count, "rep_distance_m": metres, "rep_times_s": times}
    return {"kind": "intervals", **told, **more}


def _check(language: str, text: str, expected: Expected) -> None:
    context = {"today": "2027-05-12", "units": "km", "language": language}
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "10km 41min03 pas une course", run(10000, 2463)),
        ("fr", "8 km 42min30 pas mal", run(8000, 2550)),
        ("fr", "hier 8 km, 42 et quart", run(8000, 2535)),
        ("fr", "8 km en 42 et demie", run(8000, 2550)),
        ("es", "8 km en cuarenta y dos y cuarto", run(8000, 2535)),
        ("en", "5 miles, 42 and a quarter", run(8047, 2535)),
        ("es", "10 km en 1 hora con 2", run(10000, 3720)),
        ("es", "21 km en 1 hora 52 con 8 segundos", run(21000, 6728)),
        ("fr", "14 km en 1 heure 12 et 30 secondes", run(14000, 4350)),
        ("es", "corrí 1 hora con 2 amigos", run(None, 3600)),
    ],
)
def test_parts_of_an_hour_and_of_a_minute_are_kept(
    language: str, text: str, expected: Expected
) -> None:
    _check(language, text, expected)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "tapis 30min 4km8", run(4800, 1800)),
        ("fr", "5km300 en 31min", run(5300, 1860)),
        ("fr", "tapis, 35 minutes à 6 milles à l'heure", run(5633, 2100)),
        ("es", "cinta 35 minutos a 10 km por hora", run(5833, 2100)),
        ("en", "treadmill 30 minutes at 6 miles per hour", run(4828, 1800)),
        ("fr", "tapis 40 min à 10,5", run(7000, 2400, confirm=True)),
        ("es", "cinta 50 minutos a 12", run(10000, 3000, confirm=True)),
        ("es", "15 rod a 4:50", run(15000, 4350)),
        ("es", "12 rod. 4:55", run(12000, 3540)),
        ("fr", "6 à 9 minutes du mille", run(9656, 3240)),
        ("en", "6 at 9:00/mi", run(9656, 3240)),
    ],
)
def test_speeds_and_paces_are_told_in_many_ways(
    language: str, text: str, expected: Expected
) -> None:
    _check(language, text, expected)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "apunta cinco kilómetros no espera fueron cuatro y medio en 46 min",
            run(4500, 2760),
        ),
        ("es", "salí a trotar 2 horas, terminé haciendo 4. Unos 31 km", run(31000, 14400)),
        ("fr", "parti pour 10 km, j'ai fini par faire 14 en 1h20", run(14000, 4800)),
        ("en", "went out for 5 miles, ended up doing 8 in 1:12", run(12875, 4320)),
        ("de", "wollte 10 km laufen, am Ende waren es 14 in 1:20", run(14000, 4800)),
        ("es", "corrí 8 pero el reloj marcó 7.8, 47:15", run(7800, 2835)),
        ("fr", "j'ai couru 8 mais la montre dit 7,8, 47:15", run(7800, 2835)),
        ("en", "ran 8 but my watch says 7.8, 47:15", run(7800, 2835)),
        ("en", "10k in 52, but my watch died", run(10000, 3120)),
    ],
)
def test_what_was_run_in_the_end_counts(language: str, text: str, expected: Expected) -> None:
    _check(language, text, expected)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "8x200 a 36, la última 33", reps(8, 200, [36] * 7 + [33])),
        ("en", "6x400 all at 92, last one 88", reps(6, 400, [92] * 5 + [88])),
        ("fr", "8x200 en 41, la dernière 38", reps(8, 200, [41] * 7 + [38])),
        ("de", "8x200 in 42, die letzte 39", reps(8, 200, [42] * 7 + [39])),
        ("fr", "6 foi 200 : 52 53 52 54 52 50", reps(6, 200, [52, 53, 52, 54, 52, 50])),
        (
            "es",
            "2 km cal + 4x400 (81/80/80/78) + 2 km suave",
            reps(4, 400, [81, 80, 80, 78], warmup_m=2000, cooldown_m=2000),
        ),
        (
            "fr",
            "2 km ech, 4x400 81 80 80 78, 2 km rac",
            reps(4, 400, [81, 80, 80, 78], warmup_m=2000, cooldown_m=2000),
        ),
        (
            "en",
            "2 km + 4x400 81 80 80 78 + 2 km",
            reps(4, 400, [81, 80, 80, 78], warmup_m=2000, cooldown_m=2000),
        ),
        ("es", "10x100 cuestas, vuelta andando", {"kind": "run", "hill_sprints": 10}),
    ],
)
def test_reps_and_what_stands_around_them(language: str, text: str, expected: Expected) -> None:
    _check(language, text, expected)


@pytest.mark.parametrize(
    ("language", "text", "climb"),
    [
        ("fr", "23,5 km et 1 450 m D+ en 3 h 12", 1450),
        ("fr", "24 km, 1 100 D+, 3h05", 1100),
        ("fr", "trail 12k 1h22 350m D+", 350),
        ("es", "12,5 km, 1h37 y 840 m+", 840),
        ("fr", "montée sèche : 4 km, 38 min, 620 m", 620),
        ("es", "subida al cerro, 5 km, 50 min, 480 m", 480),
    ],
)
def test_climbs_are_told_apart_from_how_far(language: str, text: str, climb: float) -> None:
    _check(language, text, {"kind": "run", "elevation_gain_m": climb})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "corrí detrás del camión 300 metros"),
        ("fr", "j'ai couru après mon char, 300 mètres"),
        ("fr", "j'ai couru pour attraper le métro, 200 m"),
        ("en", "ran for the bus, 400 m"),
        ("fr", "ma blonde a fait 5 km en 27 minutes"),
        ("es", "mi carnal corrió 21 en 1:50"),
        ("es", "correr 100 km en menos de 10 horas. Poné eso como objetivo."),
        ("fr", "courir 10 km en 45 minutes, mets ça comme objectif"),
        ("en", "10 km in 45 minutes. Set that as my goal."),
        ("de", "10 km in 45 Minuten. Das bitte als Ziel."),
        ("fr", "jveux passer sous 2 au 800"),
        ("es", "5:19 → maratón?"),
        ("fr", "Sommeil : 8 h 10. Pouls au lever : 46."),
        ("en", "Slept 8 h 10. Resting HR 46."),
    ],
)
def test_what_is_no_run_is_not_logged_as_one(language: str, text: str) -> None:
    context = {"today": "2027-05-12", "units": "km", "language": language}
    assert read(text, context)["kind"] in {"not_a_log", "ambiguous"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "hoy no que llueve", {"kind": "skip", "reason": "weather"}),
        ("fr", "jsuis pas sorti, il tombait des clous", {"kind": "skip", "reason": "weather"}),
        ("fr", "pa couru aujourdui, ma fille a la gastro", {"kind": "skip", "reason": "family"}),
        ("fr", "g seché lentrainement dsl", {"kind": "skip"}),
        ("fr", "pas d'énergie, pas de run", {"kind": "skip", "reason": "fatigue"}),
        ("es", "ayer ni me paré, me ganó la flojera", {"kind": "skip", "reason": "motivation"}),
        (
            "es",
            "Nada. Isquio.",
            {"kind": "skip", "reason": "injury", "pain_location": "hamstring"},
        ),
        ("fr", "Rien. Mollet gauche.", {"kind": "skip", "pain_location": "calf"}),
        ("de", "Nichts. Wade.", {"kind": "skip", "pain_location": "calf"}),
        ("fr", "Repos. Jardin. Tomates plantées : 48.", {"kind": "rest"}),
        ("en", "Rest. Garden. 48 tomatoes planted.", {"kind": "rest"}),
        ("es", "Descanso. Jardín. 48 tomates.", {"kind": "rest"}),
    ],
)
def test_why_nothing_was_run_is_heard(language: str, text: str, expected: Expected) -> None:
    _check(language, text, expected)


@pytest.mark.parametrize(
    ("language", "text", "part", "side", "score"),
    [
        ("es", "isquio dcho 3/10 sentada", "hamstring", "right", 3),
        ("fr", "j'ai le mollet drette qui barre, 4 sur 10", "calf", "right", 4),
        ("fr", "mal au genou goche depui mardi, 3 sur 10", "knee", "left", 3),
        ("es", "me duele la planta del pie izquierdo, un dos", "foot", "left", 2),
        ("es", "me caí y me hice daño en la muñeca", "wrist", None, None),
        ("fr", "Isquio.", None, None, None),
        ("es", "Isquio.", "hamstring", None, None),
        ("en", "left knee", "knee", None, None),
    ],
)
def test_where_it_hurts_is_told_in_short(
    language: str, text: str, part: str | None, side: str | None, score: float | None
) -> None:
    reading = read(text, {"today": "2027-05-12", "units": "km", "language": language})
    if part is None:
        assert reading["kind"] != "run"
        return
    assert reading["kind"] == "pain"
    assert reading["pain_location"] == part
    assert side is None or reading["pain_side"] == side
    assert score is None or reading["pain_score"] == score


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "dejé en el km 74 de la carrera", {"distance_m": 74000, "flags": ["dnf"]}),
        ("es", "me bajé en el km 35 del maratón", {"distance_m": 35000, "flags": ["dnf"]}),
        ("en", "dropped out at mile 18 of the marathon", {"flags": ["dnf"]}),
        ("es", "los 21 de Guadalajara en 1:52:08", {"distance_m": 21097.5, "duration_s": 6728}),
        ("es", "1500 en Vallehermoso: 4:58,31", {"distance_m": 1500, "duration_s": 298.31}),
        ("fr", "wsh coach 3k 10:42 a linterclub", {"distance_m": 3000, "duration_s": 642}),
        ("fr", "2'04 au 800 hier au meeting, record", {"distance_m": 800, "duration_s": 124}),
        ("es", "me quiero morir de la risa: 5K en 24:18 en la carrera", {"duration_s": 1458}),
    ],
)
def test_races_are_known_by_what_is_said_of_them(
    language: str, text: str, expected: Expected
) -> None:
    _check(language, text, {"kind": "race", **expected})
