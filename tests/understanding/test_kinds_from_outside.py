"""Kinds of telling that messages from outside had and the examples had not: their neighbours."""

from datetime import date
from typing import Any

import pytest

from bot.cli.reading_json import reading_as_json
from bot.understanding.meaning.alarms.despair import read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand

TODAY = date(2027, 3, 16)  # a Tuesday


def read(text: str, language: str) -> dict[str, Any]:
    return reading_as_json(understand(text, Context(today=TODAY, language=language)).reading)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("not one real run today, deadline", "en"),
        ("nope, nothing today", "en"),
        ("two hours of salsa instead of running", "en"),
        ("kein Schritt gelaufen heute", "de"),
        ("heute nix gelaufen", "de"),
        ("90 min Turnen statt laufen", "de"),
        ("hoy nada de correr", "es"),
        ("ayer no puedo correr por el trabajo", "es"),
        ("pas de run aujourd'hui, trop de boulot", "fr"),
    ],
)
def test_a_run_that_is_denied_is_a_day_without_one(text: str, language: str) -> None:
    assert read(text, language)["kind"] == "skip"


@pytest.mark.parametrize(
    ("text", "language", "metres", "seconds"),
    [
        ("Lap 1 1.00 km 5:40\nLap 2 1.00 km 5:35\nLap 3 1.00 km 5:31\nTotal 3.00 km 16:46",
         "en", 3000, 1006),
        ("Rund um den Weiher: vier Kilometer in dreißig Minuten", "de", 4000, 1800),
        ("durch Bad Aibling gelaufen, 7 km 42:10", "de", 7000, 2530),
        ("Morning Running | 8.2 km | 46:10", "en", 8200, 2770),
        ("10 km gelaufen, eine Stunde und eine Minute", "de", 10000, 3660),
        ("five cold, but cheerful kilometres in 31:00", "en", 5000, 1860),
        ("log: dist: 9.0, unit: km, time: 52m10s", "en", 9000, 3130),
        ("delta: -0:30. today = 8 km / 45:10", "en", 8000, 2710),
    ],
)  # fmt: skip
def test_what_stands_around_the_figures_takes_none_of_them(
    text: str, language: str, metres: int, seconds: int
) -> None:
    told = read(text, language)

    assert told["kind"] == "run"
    assert (told["distance_m"], told["duration_s"]) == (metres, seconds)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2500 m gekrault in 55 min", "de"),
        ("45 km club ride, average 29 kph", "en"),
        ("monte, 9 km caminando en 3 horas", "es"),
        ("Könnte ich 10 km in 45 Minuten laufen, wäre ich froh.", "de"),
        ("ETA for 6k tonight: 34 min", "en"),
        ("Anna ran her first 10 km in 58 minutes", "en"),
    ],
)
def test_what_was_no_run_of_the_runners_is_none(text: str, language: str) -> None:
    told = read(text, language)

    assert told["kind"] in {"not_a_log", "skip", "rest"}


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [("49:55 gun, 49:31 chip", "en", 2971), ("chip 49:31, gun 49:55", "en", 2971)],
)
def test_the_chip_counts_on_whichever_side_it_is_named(
    text: str, language: str, seconds: int
) -> None:
    assert read(f"10k race {text}", language)["duration_s"] == seconds


@pytest.mark.parametrize(
    ("text", "language"),
    [("1600 in 5:10, came 3rd", "en"), ("5 km 19:40, 7th", "en")],
)
def test_who_was_placed_has_raced(text: str, language: str) -> None:
    assert read(text, language)["kind"] == "race"


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        ("my left hip is troublesome, about three out of ten", "en", 3),
        ("La rodilla derecha se me queja, un cuatro diría yo.", "es", 4),
        ("Ma cheville grince un peu, disons trois sur dix.", "fr", 3),
        ("me torcí el tobillo, ahora un 6", "es", 6),
    ],
)
def test_a_part_of_the_body_with_a_score_hurts_as_much(
    text: str, language: str, score: int
) -> None:
    told = read(text, language)

    assert (told["kind"], told["pain_score"]) == ("pain", score)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sore throat, run or rest?", "en"),
        ("Halsweh, laufen oder Pause?", "de"),
        ("¿y si me hago daño antes de la carrera?", "es"),
    ],
)
def test_an_ill_that_is_only_asked_about_is_no_report(text: str, language: str) -> None:
    assert read(text, language)["kind"] == "not_a_log"


@pytest.mark.parametrize("text", ["my heart fluttered for ten minutes", "chest tight for an hour"])
def test_how_long_an_alarm_lasted_is_no_run(text: str) -> None:
    told = read(text, "en")

    assert "red_flag" in told["flags"]
    assert told["kind"] in {"pain", "not_a_log"}


@pytest.mark.parametrize(
    "text", ["a patient had a heart attack, long night", "ran the 10k against heart attack, 52:10"]
)
def test_an_emergency_at_work_or_on_a_banner_is_nobodys_here(text: str) -> None:
    alarm = read_alarm(text, "en")

    assert alarm is None or alarm.is_anothers
    assert read_despair(text, "en") is None


@pytest.mark.parametrize(
    ("text", "language", "metres", "seconds"),
    [
        ("ran 5 miles there and back in 47:20", "en", 8047, 2840),
        ("ran 5 miles to the creek and back in forty seven minutes", "en", 8047, 2820),
        ("Alors j'ai couru mon 5 km en 27 min 30", "fr", 5000, 1650),
        ("Enfin j'ai couru 5 km en 27:30", "fr", 5000, 1650),
        ("Bueno corrí 5 km en 27:30", "es", 5000, 1650),
        ("Vamos he corrido 5 km en 27:30", "es", 5000, 1650),
    ],
)
def test_who_says_i_has_run_whatever_word_comes_first(
    text: str, language: str, metres: int, seconds: int
) -> None:
    told = read(text, language)

    assert (told["kind"], told["distance_m"], told["duration_s"]) == ("run", metres, seconds)


@pytest.mark.parametrize(
    "text", ["ran 5k in 22:10 back in 2019", "ran 5k in 20:10 back in school"]
)
def test_what_was_run_back_then_is_no_result(text: str) -> None:
    assert read(text, "en")["kind"] == "not_a_log"


@pytest.mark.parametrize(
    ("text", "is_despair"),
    [
        ("I don't see the point in living", True),
        ("honestly dont see the point in being alive anymore", True),
        ("I do not see any reason to live tbh", True),
        ("couldn't see the point in living", True),
        ("now I see the point in living slowly", False),
        ("I have a reason to live again, my new shoes", False),
        ("I don't have any reason to live like this", True),
    ],
)
def test_a_reason_to_live_that_is_denied_is_despair(text: str, is_despair: bool) -> None:
    assert (read_despair(text, "en") is not None) is is_despair


@pytest.mark.parametrize(
    ("text", "is_alarm"),
    [
        ("nach 10 km zusammengebrochen", True),
        ("bei km 8 umgekippt", True),
        ("after 8k collapsed", True),
        ("au 8e km effondré", True),
        ("10 km 45:10, at the end my pace collapsed", False),
        ("3 miles 32:40 and I collapsed into my old recliner", False),
        ("nach 10 km auf dem Sofa zusammengebrochen", False),
        ("I collapsed getting out of bed", True),
        ("I collapsed on the bridge", True),
        ("these kids nearly gave me a heart attack", False),
        ("I had a heart attack last night", True),
        ("when I run it is like a needle in the heart", True),
        ("acupuncture, needles in my calf, then 5k in 27:00", False),
    ],
)
def test_who_fell_down_has_fallen_unless_onto_a_sofa(text: str, is_alarm: bool) -> None:
    found = [read_alarm(text, language) for language in ("en", "de", "fr")]

    assert [each is not None for each in found] == [is_alarm] * 3
