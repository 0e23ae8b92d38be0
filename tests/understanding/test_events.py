"""Races and time trials."""

import pytest

from tests.understanding.expectations import (
    NOTHING,
    TRIAL,
    Context,
    Expected,
    race,
    told,
    trial,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("mile in 5:48 all out", NOTHING, trial(1609, 348)),
    ("TT 1609m 5:48", NOTHING, trial(1609, 348)),
    ("mile time trial: 5:48 (87 86 88 87)", NOTHING, trial(1609, 348)),
    ("5:48.3", TRIAL, trial(1609, 348.3)),
    ("ran 5:48 for the mile", TRIAL, trial(1609, 348)),
    ("4 laps in 5:45", TRIAL, trial(1600, 345)),
    ("1600 in 5:45", TRIAL, trial(1600, 345)),
    ("Parkrun today 24:10, 32nd place", NOTHING, race(5000, 1450)),
    ("park run 24:10", NOTHING, race(5000, 1450)),
    ("Berlin marathon 3:28:12 PB!", NOTHING, race(42195, 12492)),
    ("ran the Great North half marathon in 1:45:10", NOTHING, race(21097.5, 6310)),
    ("half marathon 1:52", NOTHING, race(21097.5, 6720)),
    ("5k race 21:10 chip time, 14th", NOTHING, race(5000, 1270)),
    ("raced a mile in 5:40", NOTHING, race(1609, 340)),
    ("DNF'd the half at 15k, stomach", NOTHING, told("race", distance_m=15000, flags=["dnf"])),
    ("10k race, DNF", NOTHING, told("race", flags=["dnf"])),
    ("5k race 21:10, my old PB was 21:40", NOTHING, race(5000, 1270)),
    ("half in 1:52:30", NOTHING, race(21097.5, 6750)),
    ("10 mile race 1:15:20", NOTHING, race(16093, 4520)),
    ("10K 47:12 PB", NOTHING, race(10000, 2832)),
    ("5k TT 21:10", NOTHING, trial(5000, 1270)),
    ("5k time trial in 21:10, all out", NOTHING, trial(5000, 1270)),
    ("mile TT 348 seconds", NOTHING, trial(1609, 348)),
    ("mile in 5 minutes 48 all out", NOTHING, trial(1609, 348)),
    ("Ran the mile all out: 5.48", NOTHING, trial(1609, 348)),
    ("mile race 5:48 at the club", NOTHING, race(1609, 348)),
    ("New York mile 5:39", NOTHING, race(1609, 339)),
    ("1500m 5:10 race", NOTHING, race(1500, 310)),
    ("5 km warm up + parkrun 23:41", NOTHING, race(5000, 1421)),
    ("parkrun 23:41 + 5 km cool down", NOTHING, race(5000, 1421)),
    ("parkrun pb! 23:41 (old 23:50)", NOTHING, race(5000, 1421)),
    ("pb at 10k 47:12!!!", NOTHING, race(10000, 2832)),
    ("5k cooldown after the marathon 3:28:12", NOTHING, race(42195, 12492)),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_a_race_or_a_trial_is_told_from_a_run(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}
