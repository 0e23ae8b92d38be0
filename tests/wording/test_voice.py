"""The coach's voice: how quantities and sentences are written."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.quantities import Distance, Units
from bot.wording.voice import Voice


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_sentence_that_ends_in_an_abbreviated_month_has_one_full_stop(language: str) -> None:
    voice = Voice(language)

    said = voice.say(
        "Welcome back. Workouts come again, from {day} on.",
        day=voice.short_day(date(2026, 11, 25)),
    )

    assert said.endswith(("nov.", "Nov."))
    assert not said.endswith("..")


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nor_has_one_that_ends_in_a_marked_moment_two_full_stops(language: str) -> None:
    voice = Voice(language)
    day = voice.moment(voice.short_day(date(2026, 11, 25)), datetime(2026, 11, 25, 6, tzinfo=UTC))

    said = voice.say("Welcome back. Workouts come again, from {day} on.", day=day)

    assert said.endswith(("nov.</tg-time>", "Nov.</tg-time>"))


def test_dots_that_are_meant_stay() -> None:
    assert Voice().say("Well ...") == "Well ..."


@pytest.mark.parametrize(
    ("metres", "units", "written", "exactly"),
    [
        (999, Units.KM, "999 m", "999 m"),
        (1000, Units.KM, "1 km", "1 km"),
        (999, Units.MI, "999 m", "999 m"),
        (1000, Units.MI, "0.6 mi", "0.62 mi"),
        (8020, Units.KM, "8 km", "8.02 km"),
    ],
)
def test_metres_end_where_a_kilometre_begins(
    metres: float, units: Units, written: str, exactly: str
) -> None:
    """Ours: reps are said in metres, runs in the runner's own unit."""
    voice = Voice(units=units)

    assert voice.distance(Distance(metres)) == written
    assert voice.exact_distance(Distance(metres)) == exactly


@pytest.mark.parametrize(("language", "written"), [("en", "5.2"), ("de", "5,2"), ("fr", "5,2")])
def test_a_decimal_is_written_as_the_language_writes_it(language: str, written: str) -> None:
    assert Voice(language).decimal(5.16) == written


def test_french_writes_the_first_of_a_month_as_an_ordinal() -> None:
    voice = Voice("fr")
    assert voice.day(date(2027, 5, 1)) == "samedi 1er mai 2027"
    assert voice.bare_day(date(2027, 5, 1)) == "1er mai"
    assert voice.bare_day(date(2027, 5, 11)) == "11 mai"
    assert voice.bare_day(date(2027, 5, 21)) == "21 mai"
