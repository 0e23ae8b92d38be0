"""Races and time trials: the day's own, dropped out of, cancelled, by chip and by gun."""

import pytest

from tests.understanding.expectations import (
    ASKED,
    NOTHING,
    RACE_DAY,
    TRIAL,
    Context,
    Expected,
    race,
    run,
    told,
    trial,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("47:12", RACE_DAY, race(10000, 2832)),
    ("10k in 47:12", RACE_DAY, race(10000, 2832)),
    ("Raced a half today, 1:48:22", NOTHING, race(21097.5, 6502)),
    ("5K race 22:41 chip time, gun 22:55", NOTHING, race(5000, 1361)),
    ("road mile race 6:01", NOTHING, race(1609, 361)),
    ("finished the marathon in 4:45, walked the last 5k", NOTHING, race(42195, 17100)),
    (
        "DNF at mile 18, cramp",
        NOTHING,
        told("race", distance_m=28968, duration_s=None, flags=["dnf"]),
    ),
    (
        "didn't finish the 10k, stopped at 7k",
        NOTHING,
        told("race", distance_m=7000, duration_s=None, flags=["dnf"]),
    ),
    ("parkrun was cancelled so ran 5k on my own, 24:30", NOTHING, run(5000, 1470)),
    ("DNF", NOTHING, ASKED),
    ("finally broke 6! 5:59.2", TRIAL, trial(1609, 359.2)),
    ("5.54", TRIAL, trial(1609, 354)),
    ("mile TT 3:20", NOTHING, ASKED),
    ("ran it in 6:12, hoped for 6:05", TRIAL, trial(1609, 372)),
    ("mile test: laps 92 94 95 91 = 6:12", TRIAL, trial(1609, 372)),
    ("skipped the time trial, windy", TRIAL, told("skip", reason="weather")),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_an_all_out_effort_is_read_as_one(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
