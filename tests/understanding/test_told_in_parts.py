"""What is told in parts: there and back, minutes and seconds in words, how many of how many."""

import pytest

from tests.understanding.expectations import (
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
)
from tests.understanding.matching import mismatches, read

THERE_AND_BACK: list[tuple[str, Context, Expected]] = [
    ("4 km out, 4 km back, 48 min", KILOMETRES, run(8000, 2880)),
    ("2.5k there and 2.5k back in 29:40", KILOMETRES, run(5000, 1780)),
    ("2 miles out, 2 miles back, 36 min", KILOMETRES, run(6437, 2160)),
    ("to work and home, 3.1 km each way, 36:20 in all", KILOMETRES, run(6200, 2180)),
    ("hin 3,5 km zurück 3,5 km, zusammen 44 min", GERMAN, run(7000, 2640)),
    ("6 km hin und 5 km zurück, 66:00", GERMAN, run(11000, 3960)),
    ("ida 4 km, vuelta 4 km, 48 min en total", SPANISH, run(8000, 2880)),
    ("aller 4 km, retour 4 km, 48 min les deux", FRENCH, run(8000, 2880)),
    ("5 km aller et 5 km retour en 58 min", FRENCH, run(10000, 3480)),
]
ONE_WAY: list[tuple[str, Context, Expected]] = [
    ("went out for 8 km, back home in 48:00", KILOMETRES, run(8000, 2880)),
    ("5 km locker, 30:00, zurück im Büro", GERMAN, run(5000, 1800)),
]
IN_WORDS: list[tuple[str, Context, Expected]] = [
    ("ten kilometres in fifty six minutes twelve", KILOMETRES, run(10000, 3372)),
    ("zehn Kilometer in sechsundfünfzig Minuten zwölf", GERMAN, run(10000, 3372)),
    ("diez kilómetros en cincuenta y seis minutos doce", SPANISH, run(10000, 3372)),
    ("dix kilomètres en cinquante-six minutes douze", FRENCH, run(10000, 3372)),
    ("12 km en una hora con ocho minutos", SPANISH, run(12000, 4080)),
    ("5 point 6 km in 36 minutes", KILOMETRES, run(5600, 2160)),
    ("lauf: 5 komma 6 kilometer in 36 minuten 20", GERMAN, run(5600, 2180)),
    ("5 coma 6 km en 36 minutos", SPANISH, run(5600, 2160)),
    ("huit virgule deux kilomètres en 50 minutes", FRENCH, run(8200, 3000)),
    ("media horita al trote", SPANISH, run(None, 1800)),
    ("halbes Stündchen locker gelaufen", GERMAN, run(None, 1800)),
]
OF_HOW_MANY: list[tuple[str, Context, Expected]] = [
    ("only 3 of 6, 400s, 1:36 1:37 1:38", KILOMETRES, intervals(3, 400, [96, 97, 98])),
    ("nur 3 von 8 geschafft, 400er, 1:36 1:37 1:38", GERMAN, intervals(3, 400, [96, 97, 98])),
    ("arrêté à 3 sur 10, 400 en 1'40 1'41 1'42", FRENCH, intervals(3, 400, [100, 101, 102])),
]
FIRST_OF_ITS_KIND: list[tuple[str, Context, Expected]] = [
    ("ran my first 10k race today 48:10", KILOMETRES, race(10000, 2890)),
    ("first ever 5k race this morning 27:40!!", KILOMETRES, race(5000, 1660)),
    ("raced my first 10k today 48:10", KILOMETRES, race(10000, 2890)),
    ("my very first 8 km, 58:20", KILOMETRES, run(8000, 3500)),
    ("mein erster 10 km Lauf: 58:20", GERMAN, run(10000, 3500)),
    ("mi primer 10k hoy en 48:10", SPANISH, run(10000, 2890)),
    ("couru mon premier 10 km en course 48:10", FRENCH, race(10000, 2890)),
    ("10k in 48:10, my first 5k 25:00", KILOMETRES, run(10000, 2890)),
]


@pytest.mark.parametrize(("text", "context", "expected"), FIRST_OF_ITS_KIND)
def test_a_first_of_its_kind_is_no_part(text: str, context: Context, expected: Expected) -> None:
    assert not mismatches(read(text, context), expected)


@pytest.mark.parametrize(
    ("text", "context", "expected"), [*THERE_AND_BACK, *ONE_WAY, *IN_WORDS, *OF_HOW_MANY]
)
def test_the_parts_are_put_together(text: str, context: Context, expected: Expected) -> None:
    assert not mismatches(read(text, context), expected)


@pytest.mark.parametrize(("text", "context", "_"), OF_HOW_MANY)
def test_the_reps_that_were_asked_for_are_kept(text: str, context: Context, _: Expected) -> None:
    reading = read(text, context)
    assert reading["reps_planned"] in {6, 8, 10}
    assert "rpe" not in reading


def test_a_score_beside_as_many_reps_is_a_score() -> None:
    reading = read("8x400 in 1:36 1:37 1:38 1:40 1:44 1:36 1:37 1:38, 8/10", KILOMETRES)
    assert reading.get("reps_planned") is None


PLACED: list[tuple[str, Context, Expected]] = [
    ("came 4th in the 3k, 9:12", KILOMETRES, race(3000, 552)),
    ("came second in the 10k, 39:12", KILOMETRES, race(10000, 2352)),
    ("finished 6th in the 5k, 18:12", KILOMETRES, race(5000, 1092)),
    ("wurde Vierter über 3000 m, 9:12", GERMAN, race(3000, 552)),
    ("50 km gefinished, 5:58:20", GERMAN, race(50000, 21500)),
    ("quedé cuarto en el 3000, 9:12", SPANISH, race(3000, 552)),
    ("arrivée troisième sur 5 km, 19:40", FRENCH, race(5000, 1180)),
]
NOT_PLACED: list[tuple[str, Context, Expected]] = [
    ("finished 6k on 4th street, 33:12", KILOMETRES, told("run")),
]
CALLED_OFF: list[tuple[str, Context, Expected]] = [
    ("The run did not happen, sorry.", KILOMETRES, told("skip")),
    ("Rained off, track shut, went home", KILOMETRES, told("skip")),
    ("knackered, giving today's a miss", KILOMETRES, told("skip")),
    ("hoy ni de broma, junta hasta las 9", SPANISH, told("skip")),
]


@pytest.mark.parametrize(("text", "context", "expected"), [*PLACED, *NOT_PLACED])
def test_who_comes_in_fourth_has_raced(text: str, context: Context, expected: Expected) -> None:
    assert not mismatches(read(text, context), expected)


@pytest.mark.parametrize(("text", "context", "expected"), CALLED_OFF)
def test_what_did_not_happen_is_skipped(text: str, context: Context, expected: Expected) -> None:
    assert not mismatches(read(text, context), expected)
