"""What a figure or a night is beside a run: a place on the way, the rest, the pulse, yesterday."""

import pytest

from tests.understanding.expectations import (
    FRENCH,
    GERMAN,
    KILOMETRES,
    MILES,
    SPANISH,
    Context,
    Expected,
    intervals,
    race,
    run,
)
from tests.understanding.matching import mismatches, read

THURSDAY = {"today": "2027-05-13"}
REPS: list[float] = [101, 100, 100, 97]

PLACES: list[tuple[str, Context, Expected]] = [
    ("10k race in Stirling today, 43:17, went off too quick and paid for it from 7k", KILOMETRES,
     race(10000, 2597)),
    ("10k in 43:17, legs gone from 8k", KILOMETRES, run(10000, 2597)),
    ("10 km in 43:17, ab 7 km tot", GERMAN, run(10000, 2597)),
    ("10k en 43:17, lo pagué desde el 7 km", SPANISH, run(10000, 2597)),
    ("10 km en 43:17, je l'ai payé à partir de 7 km", FRENCH, run(10000, 2597)),
]  # fmt: skip
RESTS: list[tuple[str, Context, Expected]] = [
    ("4x400 done!! 1:41, 1:40, 1:40, 1:37 with 90 secs standing between", KILOMETRES,
     intervals(4, 400, REPS, recovery_s=90)),
    ("4x400 in 1:41, 1:40, 1:40, 1:37 mit 90 Sek Stehpause dazwischen", GERMAN,
     intervals(4, 400, REPS, recovery_s=90)),
    ("4x400 1:41, 1:40, 1:40, 1:37 con 90 s parado entre medias", SPANISH,
     intervals(4, 400, REPS, recovery_s=90)),
    ("4x400 1:41, 1:40, 1:40, 1:37 avec 90 s debout entre", FRENCH,
     intervals(4, 400, REPS, recovery_s=90)),
]  # fmt: skip
PULSES: list[tuple[str, Context, Expected]] = [
    ("I went out for five miles and it took me fifty one minutes average heart rate one forty two",
     MILES, run(8047, 3060, hr_avg=142)),
    ("five miles fifty one minutes average heart rate of one fifty", MILES,
     run(8047, 3060, hr_avg=150)),
    ("five k in twenty six minutes heart rate one thirty eight", KILOMETRES,
     run(5000, 1560, hr_avg=138)),
    ("ran five miles in forty two thirty", MILES, run(8047, 2550)),
]  # fmt: skip
NIGHTS: list[tuple[str, Context, Expected]] = [
    ("last nights run: 6 mi at 9:05 pace w/ Jess", {**MILES, **THURSDAY},
     run(9656, 3270, date="2027-05-12")),
    ("last night's 8k in 45:00", {**KILOMETRES, **THURSDAY}, run(8000, 2700, date="2027-05-12")),
    ("todays run 8k 45:00", {**KILOMETRES, **THURSDAY}, run(8000, 2700)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "context", "expected"), PLACES + RESTS + PULSES + NIGHTS)
def test_each_figure_is_what_stands_beside_it(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}
