"""What moves, runs or is marvelled at without the runner: a car, a meeting, somebody's record."""

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    PLANNED_8K,
    SPANISH,
    Context,
    Expected,
    run,
)
from tests.understanding.matching import flags_of, mismatches, read

DE, ES, FR = ({**one, **PLANNED_8K} for one in (GERMAN, SPANISH, FRENCH))

MOVED = [
    ("5 Stunden im Stau gestanden, 30 km lang", DE),
    ("Stau auf der A8, 12 km, 2 Stunden", DE),
    ("5 Stunden Auto gefahren, 480 km, platt", DE),
    ("drove 5 hrs to mums, 280 miles, knackered", PLANNED_8K),
    ("sat in traffic for 3 hours, 10 miles long", PLANNED_8K),
    ("flew to Boston, 7 hrs, 3000 miles", PLANNED_8K),
    ("conduje 5 horas, 400 km, agotado", ES),
    ("3 horas de atasco, 15 km de cola", ES),
    ("5h de route, 450 km, crevé", FR),
    ("coincé dans les bouchons 2h, 15 km", FR),
]
RAN_BY_ITSELF = [
    ("ran late for the train, then ran through 40 slides in 25 minutes", PLANNED_8K),
    ("interview ran long, 2 hours", PLANNED_8K),
    ("meeting lief 90 min, völlig platt", DE),
    ("die Präsentation lief 40 min", DE),
    ("la reunión duró 90 min, muerto", ES),
    ("He visto un documental de 90 minutos sobre la maratón de Boston.", ES),
    ("3h de réunion non stop, mort", FR),
    ("vu un documentaire de 90 min sur le marathon de Boston", FR),
]
MARVELLED = [
    ("Kipchoge 2:01:09 einfach krank", DE),
    ("2:01:09, das ist einfach krank", DE),
    ("Kipchoge 2:01:09, that's sick", PLANNED_8K),
    ("Kiptum 2:00:35 is sick", PLANNED_8K),
    ("Kipchoge 2h01, c'est malade", FR),
    ("Kipchoge 2:01:09, está enfermo", ES),
]
RUNS: list[tuple[str, Context, Expected]] = [
    ("drove 2 hrs to the race, 10k in 45:00", PLANNED_8K, run(10000, 2700)),
    ("ran through 3 villages, 12 km in 1:05:00", PLANNED_8K, run(12000, 3900)),
    ("2 Stunden Auto gefahren, dann 10 km in 50:00 gelaufen", DE, run(10000, 3000)),
    ("lief 90 min, völlig platt", DE, run(None, 5400)),
    ("conduje 2 horas y luego corrí 10 km en 50 min", ES, run(10000, 3000)),
    ("2h de voiture puis 10 km en 50:00", FR, run(10000, 3000)),
    ("3h non stop, 30 km, mort", FR, run(30000, 10800)),
]
ILL = [
    ("5k in 25:00, sick", PLANNED_8K),
    ("i'm sick", PLANNED_8K),
    ("5 km 25:00, krank", DE),
    ("bin krank, das ist Mist", DE),
    ("5 km en 25 min, estoy enfermo", ES),
    ("5 km en 25 min, malade", FR),
]


@pytest.mark.parametrize(("text", "context"), MOVED + RAN_BY_ITSELF)
def test_what_moves_or_runs_without_the_runner_is_neither_logged_nor_asked_about(
    text: str, context: Context
) -> None:
    assert read(text, context)["kind"] == "not_a_log"


@pytest.mark.parametrize(("text", "context"), MARVELLED)
def test_slang_about_a_feat_makes_nobody_ill(text: str, context: Context) -> None:
    result = read(text, context)
    assert result["kind"] == "not_a_log"
    assert "illness" not in flags_of(result)


@pytest.mark.parametrize(("text", "context", "expected"), RUNS)
def test_a_run_beside_it_stays_a_run(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(("text", "context"), ILL)
def test_who_is_ill_stays_ill(text: str, context: Context) -> None:
    assert "illness" in flags_of(read(text, context))
