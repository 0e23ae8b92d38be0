"""A part of the body that is bad hurts; nobody is ill of it."""

import pytest

from tests.understanding.expectations import FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import flags_of, read

BAD = [
    ("my knee is shot", KILOMETRES, "knee"),
    ("my hip is really bad again", KILOMETRES, "hip"),
    ("the achilles is wrecked", KILOMETRES, "achilles"),
    ("my knee is poorly", KILOMETRES, "knee"),
    ("mein Knie ist kaputt", GERMAN, "knee"),
    ("die Wade ist im Eimer", GERMAN, "calf"),
    ("das Knie ist krank", GERMAN, "knee"),
    ("la rodilla está mala", SPANISH, "knee"),
    ("la cadera la tengo fatal", SPANISH, "hip"),
    ("estoy malo de la espalda", SPANISH, "back"),
    ("mi tobillo anda mal", SPANISH, "ankle"),
    ("mon genou est malade", FRENCH, "knee"),
    ("j'ai la cheville en vrac", FRENCH, "ankle"),
    ("mon épaule est foutue", FRENCH, "shoulder"),
]
NO_COMPLAINT = [
    ("my knee is not bad at all", KILOMETRES),
    ("my calves are shot", KILOMETRES),
    ("my mum is poorly with her knee", KILOMETRES),
    ("das Wetter ist schlecht, das Knie gut", GERMAN),
    ("la rodilla no está mal", SPANISH),
    ("mi mujer está mala de la espalda", SPANISH),
    ("temps pourri, genou nickel", FRENCH),
    ("mon père est malade du dos", FRENCH),
]


@pytest.mark.parametrize(("text", "context", "location"), BAD)
def test_a_bad_part_of_the_body_hurts(text: str, context: Context, location: str) -> None:
    result = read(text, context)
    assert (result["kind"], result.get("pain_location")) == ("pain", location)
    assert "illness" not in flags_of(result)


@pytest.mark.parametrize(("text", "context"), NO_COMPLAINT)
def test_what_is_bad_and_no_part_of_the_runner_hurts_nobody(text: str, context: Context) -> None:
    result = read(text, context)
    assert result["kind"] != "pain"
    assert "pain" not in flags_of(result)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("my knee is bad again, not running today", KILOMETRES),
        ("Das Knie ist schlecht heute, laufe nicht", GERMAN),
        ("la rodilla está mala otra vez, hoy no salgo", SPANISH),
        ("mon genou est pourri en ce moment, j'ai pas couru", FRENCH),
    ],
)
def test_a_bad_knee_is_why_nothing_was_run(text: str, context: Context) -> None:
    result = read(text, context)
    assert (result["kind"], result.get("reason")) == ("skip", "injury")
    assert result.get("pain_location") == "knee"


@pytest.mark.parametrize(
    ("text", "context"), [("estoy malo del estómago", SPANISH), ("my body is sick", KILOMETRES)]
)
def test_a_bad_stomach_is_still_an_illness(text: str, context: Context) -> None:
    assert "illness" in flags_of(read(text, context))
