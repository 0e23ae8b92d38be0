"""Weekly distance and longest run."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.quantities import HALF_MARATHON, Distance, Units
from bot.understanding.meaning.answers.distances import (
    WeeklyAnswer,
    read_longest_run,
    read_weekly_distance,
)
from bot.understanding.meaning.answers.outcomes import AnswerError


@pytest.mark.parametrize(
    "text",
    ["40 km", "40km", "40k", "40 kilometres", "forty km", "about 40 km per week", "40 km/week",
     "~40 km", "40.0 km", "40 km a week or so", "i run 40 km each week", "40 km pro Woche",
     "ca. 40 km", "unos 40 km a la semana", "40 kilómetros", "environ 40 km par semaine",
     "40 kilomètres"],
)  # fmt: skip
def test_40_km_a_week_is_read_however_it_is_typed(text: str) -> None:
    assert read_weekly_distance(text) == WeeklyAnswer(Distance(40_000), Units.KM)


@pytest.mark.parametrize("text", ["25 miles", "25 mi", "25mi a week", "25 Meilen", "25 millas"])
def test_miles_are_read_as_miles(text: str) -> None:
    assert read_weekly_distance(text) == WeeklyAnswer(Distance.of(25, Units.MI), Units.MI)


@pytest.mark.parametrize("text", ["30 km", "30.5 km", "30,5 km"])
def test_a_decimal_comma_is_a_point(text: str) -> None:
    answer = read_weekly_distance(text)

    assert answer.distance is not None
    assert 30_000 <= answer.distance.metres <= 30_500


def test_a_bare_number_is_in_the_runners_units() -> None:
    assert read_weekly_distance("40", Units.MI).distance == Distance.of(40, Units.MI)


def test_a_bare_number_of_a_stranger_is_asked_about() -> None:
    with pytest.raises(AnswerError, match="40 km or 40 miles") as question:
        read_weekly_distance("40")

    assert [read_weekly_distance(option).units for option in question.value.options] == [
        Units.KM,
        Units.MI,
    ]


@pytest.mark.parametrize(
    "text", ["none", "0", "0 km", "nothing", "nothing yet", "nichts", "gar nicht", "nada", "rien"]
)
def test_no_running_is_an_answer(text: str) -> None:
    assert read_weekly_distance(text).distance is None
    assert read_longest_run(text).distance is None


@pytest.mark.parametrize(
    "text",
    ["just starting", "I'm new", "beginner", "Anfängerin", "fange gerade an", "principiante",
     "acabo de empezar", "débutante"],
)  # fmt: skip
def test_someone_who_begins_is_new(text: str) -> None:
    assert read_weekly_distance(text) == WeeklyAnswer(None, is_new=True)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("301 km", "beyond"),
        ("1000 km", "beyond"),
        ("200 miles", "beyond"),
        ("40-50 km", "range"),
        ("between 40 and 50 km", "range"),
        ("40 to 50 km", "range"),
        ("5 hours", "is a time"),
        ("5h a week", "is a time"),
        ("10 km a day", "could not read"),
        ("160 km a month", "could not read"),
        ("10 km 4 times a week", "could not read"),
        ("1.000 km", "could not read"),
        ("-5 km", "could not read"),
        ("40 parsecs", "could not read"),
        ("not much", "could not read"),
    ],
)
def test_an_unclear_week_is_met_with_an_example(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence) as refusal:
        read_weekly_distance(text)

    assert read_weekly_distance(str(refusal.value.values["example"])).distance is not None


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("14 km", 14_000),
        ("14k last sunday", 14_000),
        ("9 miles", 9 * 1609.344),
        ("about 14 km", 14_000),
        ("30 km", 30_000),
        ("half marathon", HALF_MARATHON.metres),
        ("einen Halbmarathon", HALF_MARATHON.metres),
        ("100 km", 100_000),
        ("1 km", 1_000),
    ],
)
def test_the_longest_run_is_read(text: str, metres: float) -> None:
    assert read_longest_run(text).distance == Distance(metres)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("90 min", "is a time"),
        ("an hour", "is a time"),
        ("1:30", "is a time"),
        ("1h30", "is a time"),
        ("120 km", "between 1 and 100"),
        ("0.5 km", "between 1 and 100"),
        ("14", "14 km or 14 miles"),
        ("far", "could not read"),
    ],
)
def test_an_unclear_longest_run_is_met_with_an_example(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence):
        read_longest_run(text)


@settings(deadline=None)
@given(st.integers(min_value=1, max_value=2500), st.sampled_from(Units))
def test_a_written_distance_reads_back(tenths: int, units: Units) -> None:
    text = f"{tenths / 10:g} {units}"

    if Distance.of(tenths / 10, units) <= Distance(300_000):
        assert read_weekly_distance(text) == WeeklyAnswer(Distance.of(tenths / 10, units), units)


def test_round_numbers_that_are_nouns_are_read() -> None:
    told = "une trentaine de kilomètres"

    assert read_weekly_distance(told, None, "fr", in_sentence=True).distance == Distance(30_000)
