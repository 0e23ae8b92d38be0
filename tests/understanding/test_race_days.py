"""On the day of a race or a trial, and on the days after it, a bare time is the race's."""

from typing import Any

import pytest

from tests.understanding.expectations import race, run, trial
from tests.understanding.matching import mismatches, read

TODAY = {"units": "km", "today": "2027-03-17"}
RACE_5K = {**TODAY, "planned": {"type": "race", "distance_m": 5000}}
RACE_10K = {**TODAY, "planned": {"type": "race", "distance_m": 10000}}
HALF = {**TODAY, "planned": {"type": "race", "distance_m": 21097.5}}
MARATHON = {**TODAY, "planned": {"type": "race", "distance_m": 42195}}
MILE_TRIAL = {**TODAY, "planned": {"type": "time_trial", "distance_m": 1609.344}}
AFTER_10K = {
    **TODAY,
    "planned": {"type": "easy", "distance_m": 6000},
    "race": {"distance_m": 10000, "day": "2027-03-16"},
}
AFTER_HALF = {**TODAY, "race": {"distance_m": 21097.5, "day": "2027-03-14"}}

ON_THE_DAY = [
    ("25:40", RACE_5K, race(5000, 1540)),
    ("finished! 25:40", RACE_5K, race(5000, 1540)),
    ("5k 25:40", RACE_5K, race(5000, 1540)),
    ("done, 25:40!!", RACE_5K, race(5000, 1540)),
    ("25:40 🎉", RACE_5K, race(5000, 1540)),
    ("official time 25:40", RACE_5K, race(5000, 1540)),
    ("25:40 PB!!", RACE_5K, race(5000, 1540)),
    ("my time was 25:40, so happy", RACE_5K, race(5000, 1540)),
    ("ran the 10k in 52:43!!", RACE_10K, race(10000, 3163)),
    ("crossed the line in 52:43", RACE_10K, race(10000, 3163)),
    ("52:43, 120th of 900", RACE_10K, race(10000, 3163)),
    ("2 km warm-up, race in 52:43", RACE_10K, race(10000, 3163)),
    ("chip time 1:58:30", HALF, race(21097.5, 7110)),
    ("1:58:30", HALF, race(21097.5, 7110)),
    ("1:58", HALF, race(21097.5, 7080)),
    ("1h58", HALF, race(21097.5, 7080)),
    ("just under 2 hours! 1:59:12", HALF, race(21097.5, 7152)),
    ("4:12:05!!!", MARATHON, race(42195, 15125)),
    ("I did it!!! 4:12:05, legs dead", MARATHON, race(42195, 15125)),
    ("5:58", MILE_TRIAL, trial(1609, 358)),
    ("done! 5:58", MILE_TRIAL, trial(1609, 358)),
    ("geschafft! 52:43", RACE_10K, race(10000, 3163)),
    ("im Ziel nach 52:43", RACE_10K, race(10000, 3163)),
    ("¡terminada! 52:43", RACE_10K, race(10000, 3163)),
    ("he hecho 52:43", RACE_10K, race(10000, 3163)),
    ("fini en 52:43 !", RACE_10K, race(10000, 3163)),
    ("mon temps : 52:43", RACE_10K, race(10000, 3163)),
    ("easy 5k shakeout 30:00", RACE_10K, run(5000, 1800)),
]

AFTERWARDS = [
    ("the 10k yesterday was 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("yesterday's race: 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("race time 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("finished the race in 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("chip time 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("52:10 yesterday!", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("ran the half in 1:58:30 on Sunday", AFTER_HALF, race(21097.5, 7110, date="2027-03-14")),
    ("the race went well, 1:58:30", AFTER_HALF, race(21097.5, 7110, date="2027-03-14")),
    ("Wettkampf gestern: 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("la carrera de ayer: 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("la course d'hier : 52:10", AFTER_10K, race(10000, 3130, date="2027-03-16")),
    ("6k easy 36:00", AFTER_10K, run(6000, 2160)),
    ("40 min easy", AFTER_10K, run(None, 2400)),
]


@pytest.mark.parametrize(("text", "context", "expected"), ON_THE_DAY)
def test_on_race_day_a_time_is_the_time_of_the_race(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(("text", "context", "expected"), AFTERWARDS)
def test_after_the_race_its_time_still_finds_it(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}
