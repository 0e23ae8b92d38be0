"""Whose figures they are and which day they are of, where a message names several."""

from datetime import date

import pytest

from bot.domain.quantities import Units
from bot.understanding.meaning.readings import Context as Known
from bot.understanding.understand import understand
from bot.understanding.utterances import Chatter
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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my wife 10k in 52:10", "en"),
        ("my son 10k in 52:10", "en"),
        ("my kids: 10k in 52:10", "en"),
        ("meine Frau 10 km in 52:10", "de"),
        ("mein Mann 10 km in 52:10", "de"),
        ("mi mujer 10 km en 52:10", "es"),
        ("ma femme 10 km en 52:10", "fr"),
        ("mon mari: 10 km en 52:10", "fr"),
        ("ma sœur 10 km en 52:10", "fr"),
    ],
)
def test_whoever_heads_the_figures_ran_them(text: str, language: str) -> None:
    """And nothing that was logged is taken back for it."""
    context = Known(today=date(2026, 11, 24), language=language, units=Units.KM)

    assert isinstance(understand(text, context, can_mend=True), Chatter)


@pytest.mark.parametrize(
    "text", ["my wife and I 10k in 52:10", "10k in 52:10 with my wife", "10k with my son, 52:10"]
)
def test_who_runs_along_runs_with_the_runner(text: str) -> None:
    assert read(text, {"units": "km"})["kind"] == "run"
