"""A fever told by its degrees alone, with the bed beside it."""

import pytest

from tests.understanding.expectations import FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import flags_of, read

FEVERS = [
    ("in bed with 38.7, no run", KILOMETRES, 38.7),
    ("rotten cold, 38.9, staying in bed, no run", KILOMETRES, 38.9),
    ("38,9, bleibe im Bett, kein Lauf", GERMAN, 38.9),
    ("Ich liege mit 38,7 Fieber im Bett, das Training muss ausfallen.", GERMAN, 38.7),
    ("trancazo, 38,9, en cama, sin correr", SPANISH, 38.9),
    ("38,5 y en la cama, no salgo a correr", SPANISH, 38.5),
    ("grosse crève, 38,9, je reste sous la couette, pas de sortie", FRENCH, 38.9),
]
OTHERS = [
    ("no run, the wee one has 38.9 and is in bed", KILOMETRES),
    ("der Kleine hat 39,2 und liegt im Bett, kein Lauf", GERMAN),
    ("la pequeña tiene 38,9 y está en la cama, no he corrido", SPANISH),
    ("la petite a 38,9, au lit, pas couru", FRENCH),
]
NO_FEVER = [
    ("8k in 38:57, then to bed", KILOMETRES),
    ("stayed in bed, no run", KILOMETRES),
    ("10 km in 38:57, dann ins Bett", GERMAN),
    ("pas couru, resté au lit", FRENCH),
]


@pytest.mark.parametrize(("text", "context", "celsius"), FEVERS)
def test_degrees_beside_the_bed_are_a_fever_and_why_nothing_was_run(
    text: str, context: Context, celsius: float
) -> None:
    result = read(text, context)
    assert (result["kind"], result.get("reason")) == ("skip", "illness")
    assert result["temp_body_c"] == celsius
    assert {"fever", "illness"} <= flags_of(result)


@pytest.mark.parametrize(("text", "context"), OTHERS)
def test_the_fever_of_somebody_else_is_not_the_runners(text: str, context: Context) -> None:
    result = read(text, context)
    assert (result["kind"], result.get("reason")) == ("skip", "family")


@pytest.mark.parametrize(("text", "context"), NO_FEVER)
def test_a_bed_alone_makes_nobody_ill(text: str, context: Context) -> None:
    assert "illness" not in flags_of(read(text, context))
