"""Runners write as they speak: a run told in dialect is a run, and one denied is none."""

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    KILOMETRES,
    SPANISH,
    Context,
    run,
    told,
)
from tests.understanding.matching import mismatches, read


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("i bi 8 km gsi", GERMAN),
        ("bi 8 km go jogge", GERMAN),
        ("bin hüt 8 km gloffe", GERMAN),
        ("hob 8 km glaffa", GERMAN),
        ("bin heid 8 km glaufn", GERMAN),
        ("i hob heit 8 km g'macht", GERMAN),
        ("hoy corrí 8 km re tranqui", SPANISH),
        ("me mandé 8 km", SPANISH),
        ("me aventé 8 km", SPANISH),
        ("trotamos 8 km con los chicos", SPANISH),
        ("j'ai couru 8 km à matin", FRENCH),
        ("chu allé courir 8 km", FRENCH),
        ("j'ai jogué 8 km tantôt", FRENCH),
        ("ran 8k the day", KILOMETRES),
        ("pulled off 8k today", KILOMETRES),
    ],
)
def test_a_run_told_in_dialect_is_a_run(text: str, context: Context) -> None:
    found = read(text, context)

    assert mismatches(found, run(8000, None)) == {}
    assert not found.get("confirm")


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("ned glaffa heit", GERMAN),
        ("i bi hüt nöd go jogge", GERMAN),
        ("bin heut nich gelaufen", GERMAN),
    ],
)
def test_a_run_denied_in_dialect_is_none(text: str, context: Context) -> None:
    assert mismatches(read(text, context), told("skip")) == {}


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("me eché una siesta de 20 min", SPANISH),
        ("me metí en la cama 20 min", SPANISH),
        ("j'ai avalé 20 comprimés", FRENCH),
        ("pulled off the road, 20 min", KILOMETRES),
    ],
)
def test_what_else_is_said_with_such_words_is_no_run(text: str, context: Context) -> None:
    assert mismatches(read(text, context), told("not_a_log")) == {}
