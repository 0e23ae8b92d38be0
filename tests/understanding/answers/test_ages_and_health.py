"""Age, health, and the small answers of settings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.brief import AgeBand, Health
from bot.domain.quantities import Units
from bot.understanding.meaning.answers.ages import read_age
from bot.understanding.meaning.answers.health import read_health
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.settings import read_language, read_units
from bot.understanding.meaning.answers.yes_no import read_yes_no


@settings(deadline=None)
@given(st.integers(min_value=5, max_value=110))
def test_a_plain_number_answers_age(years: int) -> None:
    assert read_age(str(years)).band is AgeBand.of(years)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("34 years", AgeBand.ADULT),
        ("I'm 34", AgeBand.ADULT),
        ("34 y/o", AgeBand.ADULT),
        ("thirty four", AgeBand.ADULT),
        ("18-49", AgeBand.ADULT),
        ("18 – 49", AgeBand.ADULT),
        ("in my 40s", AgeBand.ADULT),
        ("in my forties", AgeBand.ADULT),
        ("late fifties", AgeBand.MASTERS),
        ("over 50", AgeBand.MASTERS),
        ("50+", AgeBand.MASTERS),
        ("50-69", AgeBand.MASTERS),
        ("70+", AgeBand.SENIOR),
        ("over 75", AgeBand.SENIOR),
        ("under 16", AgeBand.CHILD),
        ("16-17", AgeBand.YOUTH),
        ("ich bin 34", AgeBand.ADULT),
        ("vierunddreißig Jahre", AgeBand.ADULT),
        ("über 50", AgeBand.MASTERS),
        ("tengo 34 años", AgeBand.ADULT),
        ("más de 50", AgeBand.MASTERS),
        ("j'ai 34 ans", AgeBand.ADULT),
        ("plus de 50 ans", AgeBand.MASTERS),
        ("moins de 16 ans", AgeBand.CHILD),
    ],
)
def test_an_age_is_read_however_it_is_typed(text: str, band: AgeBand) -> None:
    assert read_age(text).band is band


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("57", 55),
        ("I'm 64", 60),
        ("ich bin 66", 65),
        ("50-54", 50),
        ("55–59", 55),
        ("65-69", 65),
        ("over 60", 60),
        ("50-69", None),
        ("over 50", None),
        ("34", None),
        ("71", None),
    ],
)
def test_from_50_on_the_five_years_are_kept_that_training_follows(
    text: str, years: int | None
) -> None:
    assert read_age(text).years == years


@pytest.mark.parametrize(
    "text", ["200", "0", "3", "-34", "45-55", "over 40", "34 or 35", "old", "1990", "3.4", "asdf"]
)
def test_nonsense_is_no_age(text: str) -> None:
    with pytest.raises(AnswerError, match="like 34"):
        read_age(text)


@pytest.mark.parametrize(
    "text",
    ["no", "No.", "none", "nothing", "no, all good", "nothing applies", "none of these",
     "no, nothing", "nope", "I'm healthy", "no asthma", "no heart problems",
     "no heart disease, no asthma", "no no", "not pregnant", "nein", "nichts", "keins davon",
     "nada", "ninguna", "estoy bien", "non", "rien", "aucun"],
)  # fmt: skip
def test_no_means_that_nothing_applies(text: str) -> None:
    assert read_health(text) is Health.NOTHING_APPLIES


@pytest.mark.parametrize(
    "text",
    ["yes", "Yes, one", "asthma", "ashtma", "mild asthma", "pregnant", "heart condition",
     "old knee injury", "no but asthma", "no, asthma", "no I have asthma",
     "not pregnant, diabetes", "healthy but pregnant", "ja", "schwanger", "Bluthochdruck", "sí",
     "embarazada", "asma", "oui", "enceinte", "asthme", "yes and no", "no yes",
     "none, except asthma", "👍"],
)  # fmt: skip
def test_whatever_sounds_like_a_condition_applies(text: str) -> None:
    assert read_health(text) is Health.SOMETHING_APPLIES


@pytest.mark.parametrize(
    "text",
    [
        "asdf",
        "ok",
        "maybe",
        "",
        "what?",
        "🙂",
        "no but lupus",
        "not sure",
        "no idea",
        "no sé",
        "keine Ahnung",
        "je ne sais pas",
        "not healthy",
        "not feeling well",
        "nicht gesund",
        "no estoy bien",
        "skip",
    ],
)
def test_an_unclear_health_answer_is_asked_again(text: str) -> None:
    with pytest.raises(AnswerError, match="yes"):
        read_health(text)


@pytest.mark.parametrize(
    ("text", "answer"),
    [("yes", True), ("Yes please!", True), ("sí", True), ("ja", True), ("oui", True),
     ("ok", True), ("👍", True), ("no", False), ("no thanks", False), ("nein danke", False),
     ("non merci", False), ("no gracias", False), ("nope", False), ("not yet", False)],
)  # fmt: skip
def test_yes_and_no_are_read_in_every_language(text: str, answer: bool) -> None:
    assert read_yes_no(text) is answer


@pytest.mark.parametrize("text", ["", "yes no", "maybe", "asdf", "yesterday"])
def test_neither_yes_nor_no_is_asked_again(text: str) -> None:
    with pytest.raises(AnswerError, match="yes or no"):
        read_yes_no(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [("English", "en"), ("german", "de"), ("Deutsch", "de"), ("español", "es"), ("fr", "fr"),
     ("Französisch", "fr"), ("anglais", "en"), ("inglés", "en"), ("Englisch", "en")],
)  # fmt: skip
def test_a_language_is_known_by_its_name_in_any_other(text: str, code: str) -> None:
    assert read_language(text) == code


def test_a_language_we_do_not_speak_is_met_with_those_we_do() -> None:
    with pytest.raises(AnswerError, match="Deutsch"):
        read_language("klingon")


@pytest.mark.parametrize(
    ("text", "units"),
    [("km", Units.KM), ("kilometres", Units.KM), ("metric", Units.KM), ("Kilometer", Units.KM),
     ("miles", Units.MI), ("mi", Units.MI), ("millas", Units.MI), ("imperial", Units.MI)],
)  # fmt: skip
def test_units_are_read(text: str, units: Units) -> None:
    assert read_units(text) is units


def test_other_units_are_refused() -> None:
    with pytest.raises(AnswerError, match="km or miles"):
        read_units("furlongs")
