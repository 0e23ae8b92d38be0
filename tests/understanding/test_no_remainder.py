"""Every number of a result is used, owned by something named, or asked about."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.reading_json import context_from_json
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Sureness
from tests.understanding.expectations import (
    FOUR_400S,
    FRENCH,
    GERMAN,
    KILOMETRES,
    MILES,
    PLANNED_8K,
    SPANISH,
    intervals,
    race,
    run,
)
from tests.understanding.matching import mismatches, read

NUMBERS = [
    ("11 miles in an hour and 38", MILES, run(17703, 5880)),
    ("12 miles in an hour and 55", MILES, run(19312, 6900)),
    ("6 miles in one hour and 2", MILES, run(9656, 3720)),
    ("ran 10k in an hour and 3 minutes", KILOMETRES, run(10000, 3780)),
    ("12 km in an hour and a quarter", KILOMETRES, run(12000, 4500)),
    ("8k in three quarters of an hour", KILOMETRES, run(8000, 2700)),
    ("15k in an hour and three quarters", KILOMETRES, run(15000, 6300)),
    ("11 km in 58':20\"", KILOMETRES, run(11000, 3500)),
    ("11 km 59':40\"", KILOMETRES, run(11000, 3580)),
    ("10 km in 53m:04s", KILOMETRES, run(10000, 3184)),
    ("9,1 km in 51m:07s", KILOMETRES, run(9100, 3067)),
    ("10 km 53min:04", KILOMETRES, run(10000, 3184)),
    ("18 miles @7:49", MILES, run(28968, 8442)),
    ("15 miles @8:10 average", MILES, run(24140, 7350)),
    ("22k @5:25 with the club", KILOMETRES, run(22000, 7150)),
    ("16k @ 5:10", KILOMETRES, run(16000, 4960)),
    ("10k @ 52:00", KILOMETRES, run(10000, 3120)),
    ("7 miles easy - 9:20", MILES, run(11265, 3920)),
    ("10 miles (8:45)", MILES, run(16093, 5250)),
    ("12 km (5:40)", KILOMETRES, run(12000, 4080)),
    ("21,0975 km 1:50:00", KILOMETRES, run(21097.5, 6600)),
    ("42,195 km in 4:10:00", KILOMETRES, {"distance_m": 42195, "duration_s": 15000}),
    ("12 km of which 6 at marathon pace in 27:13", KILOMETRES, run(12000, None)),
    ("14k including 5k tempo in 22:40", KILOMETRES, run(14000, None)),
    ("16k 1:24:00, last 4 at 4:50", KILOMETRES, run(16000, 5040)),
    ("7 1/2 miles, 1:08:00", MILES, run(12070, 4080)),
    ("3 1/4 miles 29:00", MILES, run(5230, 1740)),
    ("5k 29:10, day 12 of 30", KILOMETRES, run(5000, 1750)),
    ("8k 44:10, run 3 of 5 this week", KILOMETRES, run(8000, 2650)),
    ("10k race 47:05, 88th of 640", KILOMETRES, race(10000, 2825)),
    ("10k race 47:05, 12th in M45", KILOMETRES, race(10000, 2825)),
    ("8k 44:10, 12 degrees, 150 bpm, 172 spm", KILOMETRES, run(8000, 2650, hr_avg=150)),
    ("8k 44:10 with 2 dogs", KILOMETRES, run(8000, 2650)),
    ("8k 44:10 in my new Pegasus 41", KILOMETRES, run(8000, 2650)),
    ("8k 44:10 at 6am", KILOMETRES, run(8000, 2650)),
    ("started at 18:30, 8k 44:10", KILOMETRES, run(8000, 2650)),
    ("4x400 94 93 95 92, 90 s rest, 2 km warm-up", KILOMETRES,
     intervals(4, 400, [94, 93, 95, 92], recovery_s=90)),
    ("12 km in einer Stunde und 10 Minuten", GERMAN, run(12000, 4200)),
    ("8 km in einer Dreiviertelstunde", GERMAN, run(8000, 2700)),
    ("10 km, Schnitt 5:40", GERMAN, run(10000, 3400)),
    ("12 km, davon 6 im Marathontempo in 27:13", GERMAN, run(12000, None)),
    ("12 km en una hora y cuarto", SPANISH, run(12000, 4500)),
    ("8 km en tres cuartos de hora", SPANISH, run(8000, 2700)),
    ("22 km @5:25", SPANISH, run(22000, 7150)),
    ("12 km en une heure et quart", FRENCH, run(12000, 4500)),
    ("8 km en trois quarts d'heure", FRENCH, run(8000, 2700)),
    ("11 km en une heure et 5 minutes", FRENCH, run(11000, 3900)),
    ("10k in 55:10, 2 min faster than last year", KILOMETRES, run(10000, 3310)),
    ("10k in 55:10 faster than last week", KILOMETRES, run(10000, 3310)),
    ("8 km in 45 min better than expected", KILOMETRES, run(8000, 2700)),
    ("10k race in 55:10, a pb by 2:10", KILOMETRES, race(10000, 3310)),
    ("10 km in 55:10, 2 Minuten schneller als letztes Mal", GERMAN, run(10000, 3310)),
    ("10 km en 55:10, mejoré mi marca en 40 segundos", SPANISH, run(10000, 3310)),
    ("10 km en 55:10, 2 min de mieux que la dernière fois", FRENCH, run(10000, 3310)),
    ("heute einen Zehner gelaufen, 48:20", GERMAN, run(10000, 2900)),
    ("den Zwölfer in 1:05", GERMAN, run(12000, 3900)),
    ("trois fois mille en 4:10 4:12 4:09", FRENCH, intervals(3, 1000, [250, 252, 249])),
]  # fmt: skip

REPS_BY_TIME = [
    ("4x4 min", KILOMETRES, {"kind": "intervals", "reps": 4, "rep_duration_s": 240}),
    ("did 6x3 min hard", KILOMETRES, {"kind": "intervals", "reps": 6, "rep_duration_s": 180}),
    ("10 x 1 Minute schnell", GERMAN, {"kind": "intervals", "reps": 10, "rep_duration_s": 60}),
    ("5x3' fuerte", SPANISH, {"kind": "intervals", "reps": 5, "rep_duration_s": 180}),
    ("6 x 2 min vite", FRENCH, {"kind": "intervals", "reps": 6, "rep_duration_s": 120}),
    ("8x30s, 10 km 55:00", KILOMETRES, {"kind": "intervals", "reps": 8, "rep_duration_s": 30}),
]


@pytest.mark.parametrize(("text", "context", "expected"), [*NUMBERS, *REPS_BY_TIME])
def test_every_number_finds_its_place(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}


NEIGHBOURS = st.sampled_from(
    ["7", "13", "2.5", "17:20", "3:05", "9 km", "25 min", "6 mi", "310", "81 82"]
)
RESULTS = st.sampled_from(
    [
        ("8k 44:10", KILOMETRES),
        ("ran 10 km in 57:20", KILOMETRES),
        ("5 miles 46:10", MILES),
        ("45 min easy", PLANNED_8K),
        ("4x400 94 93 95 92", FOUR_400S),
        ("10k race 47:05", KILOMETRES),
        ("8 km locker in 45:10", GERMAN),
        ("corrí 8 km en 45:10", SPANISH),
        ("couru 8 km en 45:10", FRENCH),
    ]
)
JOINTS = st.sampled_from([" ", ", ", " - ", ". ", " and ", " (", "\n"])


@given(RESULTS, JOINTS, NEIGHBOURS)
@settings(max_examples=150, deadline=None)
def test_a_number_that_nothing_owns_is_never_dropped_in_silence(
    result: tuple[str, dict[str, Any]], joint: str, number: str
) -> None:
    text, context = result
    reading = read_message(f"{text}{joint}{number}", context_from_json(context))

    is_accepted = reading.result is not None and reading.sureness is Sureness.SURE
    assert not (is_accepted and reading.unowned)


def test_a_nod_is_asked_for_where_a_number_is_left_over() -> None:
    reading = read("8k 44:10, 17:20", KILOMETRES)

    assert reading.get("confirm") or reading["kind"] == "ambiguous"


def test_a_weight_is_owned_and_needs_no_nod() -> None:
    reading = read("8k 44:10, weighed 72.5 kg", KILOMETRES)

    assert mismatches(reading, run(8000, 2650)) == {}
    assert "confirm" not in reading
