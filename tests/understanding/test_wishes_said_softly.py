"""A wish in the subjunctive or the dialect, which no run answers to."""

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    KILOMETRES,
    SPANISH,
    Context,
    Expected,
    run,
)
from tests.understanding.matching import mismatches, read

WISHES = [
    ("im Herbst tät ich gern an Marathon unter 3:30 laufen", GERMAN),
    ("i dat gern amoi an Marathon laufn", GERMAN),
    ("i mecht gern 10 km unter 50 min laufn", GERMAN),
    ("ich tät so gern 5 km in 22:00 schaffen", GERMAN),
    ("würd gern mal einen Marathon unter 4 Stunden laufen", GERMAN),
    ("im Herbst liefe ich gern einen Marathon unter 3:30", GERMAN),
    ("me encantaría correr un maratón en menos de 3:30", SPANISH),
    ("en otoño correría un maratón en 3:30", SPANISH),
    ("ça me dirait de courir un marathon en 3h30 cet automne", FRENCH),
    ("en automne je courrais bien un marathon en 3h30", FRENCH),
    ("je me verrais bien faire 10 km en 45 min", FRENCH),
    ("I'd fancy a marathon under 3:30 in autumn", KILOMETRES),
    ("wouldn't mind running a 45 min 10k", KILOMETRES),
]
RUNS: list[tuple[str, Context, Expected]] = [
    ("10 km in 50 min gelaufen, tat gut", GERMAN, run(10000, 3000)),
    ("ich lief 10 km in 50 min, dat war super", GERMAN, run(10000, 3000)),
    ("10 km in 50:00, lauf ich gern", GERMAN, run(10000, 3000)),
    ("corrí 10 km en 45 min, me encantó", SPANISH, run(10000, 2700)),
    ("couru 10 km en 45 min, j'aurais bien aimé continuer", FRENCH, run(10000, 2700)),
    ("ran 10k in 45 min, would've loved more", KILOMETRES, run(10000, 2700)),
]


@pytest.mark.parametrize(("text", "context"), WISHES)
def test_a_wish_is_no_run_however_softly_it_is_said(text: str, context: Context) -> None:
    assert read(text, context)["kind"] == "not_a_log"


@pytest.mark.parametrize(("text", "context", "expected"), RUNS)
def test_a_run_that_was_enjoyed_stays_a_run(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}
