"""Whose figures they are and which day they are of, where a message names several."""

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    PLANNED_8K,
    SPANISH,
    Context,
    Expected,
    run,
    told,
)
from tests.understanding.matching import mismatches, read

DE, ES, FR = ({**one, **PLANNED_8K} for one in (GERMAN, SPANISH, FRENCH))
NO_LOG = told("not_a_log")
SKIP = told("skip")

MESSAGES: list[tuple[str, Context, Expected]] = [
    # -- of other people
    ("my neighbour 5 km 22:10, well done her", PLANNED_8K, NO_LOG),
    ("mein Bruder 10 km 41:10, stark", DE, NO_LOG),
    ("mis alumnas de octavo: 1000 m en 3:40", ES, NO_LOG),
    ("ma soeur 5 km 28:10", FR, NO_LOG),
    ("the lads ran the town half in 1:26:10", PLANNED_8K, NO_LOG),
    # -- of the runner, though others are named
    ("jefa, hoy corrí seis kilómetros en cuarenta minutos", ES, run(6000, 2400)),
    ("ran 5k w dad 29 mins he was slow", PLANNED_8K, run(5000, 1740)),
    # -- another sport where a run was to be
    ("anstelle des Laufs heute 45 Minuten geschwommen", DE, told("skip", cross_training_s=2700)),
    ("treadmill at the hotel gym 3 km 18:45", PLANNED_8K, run(3000, 1125)),
    ("7 km por el paseo 39:50", ES, run(7000, 2390)),
    # -- left out
    ("nope didn't run, had detention", PLANNED_8K, SKIP),
    ("nah didnt run had work", PLANNED_8K, SKIP),
    ("no run today the plumber was here till dark", PLANNED_8K, SKIP),
    ("no run until Monday", PLANNED_8K, NO_LOG),
    ("leider musste ich den Lauf auslassen", DE, SKIP),
    ("tuve que saltarme el rodaje de hoy", ES, SKIP),
    ("j'ai dû sauter la sortie d'aujourd'hui", FR, SKIP),
    ("not skipping today!", PLANNED_8K, NO_LOG),
    # -- how much it hurts
    ("shins are a 4 today", PLANNED_8K, told("pain", pain_location="shin", pain_score=4)),
    (
        "me duele la rodilla como un tres corrí cuatro kilómetros en treinta minutos",
        ES,
        run(4000, 1800, pain_score=3),
    ),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_each_figure_is_of_whom_and_of_what_it_is_told(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(
    ("text", "is_sure"), [("did my 8. 49:50 in a headwind", True), ("did 7, 43:00", False)]
)
def test_the_bare_number_that_was_planned_needs_no_nod(text: str, is_sure: bool) -> None:
    assert ("confirm" not in read(text, PLANNED_8K)) == is_sure
