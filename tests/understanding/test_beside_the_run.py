"""A run told beside a race to come, another run of the day, or something that ran too long."""

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    KILOMETRES,
    MILES,
    SPANISH,
    Context,
    Expected,
    run,
    told,
)
from tests.understanding.matching import mismatches, read

WEDNESDAY = "2027-03-17"

BESIDE_A_RACE = [
    ("race this weekend, 8k easy 45:10", KILOMETRES, run(8000, 2710)),
    ("race tomorrow, 5k shakeout 28:10", KILOMETRES, run(5000, 1690)),
    ("half marathon on Sunday, 6k easy 35:10", KILOMETRES, run(6000, 2110, date=None)),
    ("marathon in 3 weeks, 8k easy 45:10", KILOMETRES, run(8000, 2710)),
    ("am Wochenende Wettkampf, 8 km locker 45:10", GERMAN, run(8000, 2710, date=None)),
    ("morgen Wettkampf, 5 km locker 28:10", GERMAN, run(5000, 1690)),
    ("carrera este fin de semana, 8 km suaves 45:10", SPANISH, run(8000, 2710)),
    ("course ce week-end, 8 km tranquille 45:10", FRENCH, run(8000, 2710)),
]
TO_COME = [
    ("race this weekend, 10k, 45:10 would be great", KILOMETRES),
    ("race this weekend, hoping for 45:10", KILOMETRES),
    ("race tomorrow, 5k in 22:10", KILOMETRES),
]
TWO_OF_A_DAY = [
    ("5k in the am (27:40) and 4k at lunch", KILOMETRES),
    ("5k 27:40 this morning before work and 4k in the evening", KILOMETRES),
    ("morning 5k in 27:40, evening another 4k", KILOMETRES),
    ("5 km morgens (27:40) und 4 km mittags", GERMAN),
    ("früh 5 km in 27:40, abends noch 4 km", GERMAN),
    ("5 km por la mañana (27:40) y 4 km a mediodía", SPANISH),
    ("5 km le matin (27:40) et 4 km à midi", FRENCH),
]
OVERRUN = [
    "ran over by 20 min in the meeting",
    "ran 20 min over in the meeting",
    "I ran over 20 min in the presentation",
    "work ran late by 40 min",
    "ran over by 20 min",
]


def _on_wednesday(context: Context) -> Context:
    return {**context, "today": WEDNESDAY}


@pytest.mark.parametrize(("text", "context", "expected"), BESIDE_A_RACE)
def test_an_easy_run_beside_a_race_to_come_was_run(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, _on_wednesday(context)), expected) == {}


@pytest.mark.parametrize(("text", "context"), TO_COME)
def test_what_a_race_to_come_may_bring_was_not_run(text: str, context: Context) -> None:
    assert read(text, _on_wednesday(context))["kind"] == "not_a_log"


@pytest.mark.parametrize(("text", "context"), TWO_OF_A_DAY)
def test_a_length_for_each_part_of_the_day_is_a_run_each(text: str, context: Context) -> None:
    result = read(text, _on_wednesday(context))

    assert mismatches(result, run(5000, 1660, also=[told("run", distance_m=4000)])) == {}


@pytest.mark.parametrize("text", OVERRUN)
def test_what_ran_over_its_time_is_no_run(text: str) -> None:
    assert read(text, KILOMETRES)["kind"] == "not_a_log"


@pytest.mark.parametrize(
    "text", ["ran over 20 min in the park", "ran over the hill in 20 min", "ran long, 95 min"]
)
def test_who_ran_over_something_ran(text: str) -> None:
    assert read(text, KILOMETRES)["kind"] == "run"


@pytest.mark.parametrize(
    ("said", "beats"),
    [("one oh five", 105), ("one o five", 105), ("one forty five", 145), ("one fifty two", 152)],
)
def test_beats_are_said_as_a_time_is_said(said: str, beats: int) -> None:
    result = read(f"8k easy 45:10, heart rate {said}", KILOMETRES)

    assert (result["duration_s"], result["hr_avg"]) == (2710, beats)


@pytest.mark.parametrize("said", ["four oot o ten", "four out o ten", "4 oot ae ten"])
def test_of_in_a_dialect_is_no_nought(said: str) -> None:
    assert read(f"shin {said}", KILOMETRES)["pain_score"] == 4


ENDED_BEFORE = [
    ("called it at mile 9 of 12, 1:21:00", MILES, 14484, 4860),
    ("called it at mile 9, 1:21:00", MILES, 14484, 4860),
    ("it was meant to be 8 but I turned round at 5, 29:10", KILOMETRES, 5000, 1750),
    ("wollte 15 machen, bei 9 war Schluss, 52 Min", GERMAN, 9000, 3120),
    ("stopped at mile 9 for a drink, 18 miles 2:40:00", MILES, 28968, 9600),
]


@pytest.mark.parametrize(("text", "context", "metres", "seconds"), ENDED_BEFORE)
def test_where_it_ended_was_run_and_not_what_was_meant(
    text: str, context: Context, metres: int, seconds: int
) -> None:
    assert mismatches(read(text, context), run(metres, seconds)) == {}


KEPT = [
    ("couldn't sleep so did 5k at 4am 31:02", KILOMETRES, 5000, 1862),
    ("easy five kay twenty nine forty", KILOMETRES, 5000, 1780),
    ("bus ran 10 min late so I ran home 3k 17:20", KILOMETRES, 3000, 1040),
    (
        "mein Kumpel ist im Ziel umgekippt, dem geht's wieder gut. 10 km 49:30",
        GERMAN,
        10000,
        2970,
    ),
    ("3 miles on the treadmill in the hospital gym 30:15", MILES, 4828, 1815),
    ("9 km in 45:10, nicht 8", GERMAN, 9000, 2710),
    ("Viermal die Runde um den Teich, jede ist 1,2 km, 41 Minuten", GERMAN, 4800, 2460),
    ("So, nu hammer 10 Gilomeder in 58 Minuten gemacht", GERMAN, 10000, 3480),
    ("War laufen. 40 Minuten, so 7 km", GERMAN, 7000, 2400),
    ("did 3 out of 5 planned, 27:10", MILES, 4828, 1630),
    ("hill sprints 8 x 10s then 5k home 27 min", KILOMETRES, 5000, 1620),
    ("ran w the boys, 6k 33 min, last k was 4:20 cuz tyler raced me", KILOMETRES, 6000, 1980),
]


@pytest.mark.parametrize(("text", "context", "metres", "seconds"), KEPT)
def test_a_run_is_not_lost_to_what_stands_beside_it(
    text: str, context: Context, metres: int, seconds: int
) -> None:
    expected = run(metres, seconds, date=None)

    assert mismatches(read(text, _on_wednesday(context)), expected) == {}


def test_a_column_is_what_its_heading_says() -> None:
    result = read("Datum;km;Dauer;HF;RPE\n2026-11-24;10,2;00:53:18;142;5", GERMAN)

    assert mismatches(result, run(10200, 3198, rpe=5, hr_avg=142)) == {}


@pytest.mark.parametrize(
    "text", ["my hip hurts when I turn over in bed", "hip hurts getting out of bed"]
)
def test_a_turn_in_bed_is_no_pain_at_night(text: str) -> None:
    assert "red_flag" not in read(text, KILOMETRES)["flags"]


@pytest.mark.parametrize("text", ["ran 5:30", "Heude 5:30 geloofen"])
def test_a_lone_pace_is_asked_about(text: str) -> None:
    assert (
        read(text, {**GERMAN, "language": "en" if "ran" in text else "de"})["kind"] == "ambiguous"
    )


def test_what_was_broken_off_is_no_race_where_none_is_named() -> None:
    assert read("nach 3 km Seitenstechen, abgebrochen", GERMAN)["kind"] == "run"
    assert read("didn't finish the 10k, stopped at 7k", KILOMETRES)["kind"] == "race"
