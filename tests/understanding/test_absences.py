"""Days on which the workout was not run."""

import pytest

from tests.understanding.expectations import (
    EASY_8K,
    FOUR_400S,
    NOTHING,
    PLANNED_8K,
    Context,
    Expected,
    told,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("skipped", NOTHING, told("skip")),
    ("missed it", FOUR_400S, told("skip")),
    ("didn't run today, too tired", NOTHING, told("skip", reason="fatigue")),
    ("couldn't make it, meeting ran late", NOTHING, told("skip", reason="work")),
    ("no run today, travelling", NOTHING, told("skip", reason="travel")),
    ("skipped it, no time", NOTHING, told("skip", reason="time")),
    ("overslept and skipped", NOTHING, told("skip", reason="sleep")),
    ("skipped, thunderstorm", NOTHING, told("skip", reason="weather")),
    ("skipped because my son is ill", NOTHING, told("skip", reason="family")),
    ("took the day off", NOTHING, told("skip")),
    ("resting today", NOTHING, told("rest")),
    ("rest day, legs tired", NOTHING, told("rest")),
    (
        "swam 30 min instead",
        NOTHING,
        told("skip", flags=["cross_training"], cross_training_s=1800),
    ),
    (
        "60 min on the bike instead of my run",
        NOTHING,
        told("skip", flags=["cross_training"], cross_training_s=3600),
    ),
    ("walked 5k in 55 min", NOTHING, told("skip", flags=["cross_training"])),
    ("bailed after the warm up, legs dead", FOUR_400S, told("skip")),
    ("can't run today, sick", NOTHING, told("skip", reason="illness")),
    ("went swimming instead", NOTHING, told("skip", flags=["cross_training"])),
    ("2h bike ride", NOTHING, told("skip", flags=["cross_training"], cross_training_s=7200)),
    ("gym day", NOTHING, told("skip", flags=["cross_training"])),
    ("rest", NOTHING, told("rest")),
    ("rested", NOTHING, told("rest")),
    ("missed the 4x400", FOUR_400S, told("skip")),
    ("missed my 8k", EASY_8K, told("skip")),
    ("skipped 8k run, work", EASY_8K, told("skip", reason="work")),
    ("skipped the 45 min run", EASY_8K, told("skip")),
    ("hangover, skipped", NOTHING, told("skip", reason="motivation")),
    ("skipped, it's -20 outside", NOTHING, told("skip")),
    ("skip", NOTHING, told("skip")),
    ("cycling with my kids, no run", NOTHING, told("skip")),
    ("no time today", PLANNED_8K, told("skip", reason="time")),
    ("thunderstorm, stayed in", PLANNED_8K, told("skip", reason="weather")),
    ("had to bail on today's workout, work ran late", NOTHING, told("skip", reason="work")),
    ("took today off, legs are toast", NOTHING, told("skip", reason="fatigue")),
    ("skipped the 4x400, will do it thursday", FOUR_400S, told("skip", flags=["reschedule"])),
    (
        "too icy, moved it to tomorrow",
        NOTHING,
        told("skip", reason="weather", flags=["reschedule"]),
    ),
    ("didn't manage a run today, sorry", NOTHING, told("skip")),
    ("Could not make it today – kids' birthday party", NOTHING, told("skip", reason="family")),
    ("no run, jet lagged", NOTHING, told("skip", reason="travel")),
    ("skipped, slept through my alarm", NOTHING, told("skip", reason="sleep")),
    ("DNS, flu", NOTHING, told("skip", reason="illness")),
    ("skpped today, meetng", NOTHING, told("skip", reason="work")),
    ("sick kid, no run", NOTHING, told("skip", reason="family")),
    ("not done yet", PLANNED_8K, told("not_a_log")),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_a_missed_day_is_read_with_its_reason(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}
