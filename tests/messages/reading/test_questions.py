"""What cannot be, or can be two things, is asked back."""

import pytest

from tests.messages.reading.expectations import (
    ASKED,
    EASY_8K,
    FOUR_400S,
    NOTHING,
    TRIAL,
    Context,
    Expected,
)
from tests.messages.reading.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("4x400 94 93 95 92 91", NOTHING, ASKED),
    ("4x400 94 93", NOTHING, ASKED),
    ("4x400 94", NOTHING, ASKED),
    ("8x200 44 45 44 43 44 44 43 4", NOTHING, ASKED),
    ("4x400 34 33 35 32", NOTHING, ASKED),
    ("4x400 944 93 95 92", NOTHING, ASKED),
    ("94 93 95", FOUR_400S, ASKED),
    ("94 93 95 92 91", FOUR_400S, ASKED),
    ("done", TRIAL, ASKED),
    ("8k 45:10 @ 6:30/km", NOTHING, ASKED),
    ("easy 8", NOTHING, ASKED),
    ("ran 5 in 42 mins", NOTHING, ASKED),
    ("5k in 5:00", NOTHING, ASKED),
    ("marathon 1:58:00", NOTHING, ASKED),
    ("8k in 3 hours", NOTHING, ASKED),
    ("mile 3:30", NOTHING, ASKED),
    ("ran 400k", NOTHING, ASKED),
    ("45", NOTHING, ASKED),
    ("8k 3:10:00", NOTHING, ASKED),
    ("6:10", NOTHING, ASKED),
    ("ran 30m", NOTHING, ASKED),
    ("45:00", EASY_8K, ASKED),
    ("10k in 30:00", {"mile_time_s": 420}, ASKED),
    ("felt great", FOUR_400S, ASKED),
    ("tough one today", FOUR_400S, ASKED),
    ("8x200 44 45 44 43 44 44 43, forgot to time the last", NOTHING, ASKED),
    ("ran 10 today, 52:30", NOTHING, ASKED),
    ("ran 10k today, 5230", NOTHING, ASKED),
    ("8 km 4510", NOTHING, ASKED),
    ("100m in 8 seconds", NOTHING, ASKED),
    ("ran 42.2k in 1:50:00", NOTHING, ASKED),
    ("10k 4:00:00", NOTHING, ASKED),
    ("8k 0:00", NOTHING, ASKED),
    ("999 km 45:10", NOTHING, ASKED),
    ("8k 99:99", NOTHING, ASKED),
    ("10k 25:30", NOTHING, ASKED),
    ("94 93 95 x", FOUR_400S, ASKED),
    ("94 93 95 -", FOUR_400S, ASKED),
    ("4x400 94 93 ?? 92", NOTHING, ASKED),
    ("5:48 mile", NOTHING, ASKED),
    ("1 mile 5:48", NOTHING, ASKED),
    ("800m in 2:30", NOTHING, ASKED),
    ("25 min", NOTHING, ASKED),
    ("an hour", NOTHING, ASKED),
    ("1:30:00", NOTHING, ASKED),
    ("long run", NOTHING, ASKED),
    ("easy run", NOTHING, ASKED),
    ("ran", NOTHING, ASKED),
    ("ran today", NOTHING, ASKED),
    ("ran today", EASY_8K, ASKED),
    ("good run today", NOTHING, ASKED),
    ("good run", EASY_8K, ASKED),
    ("7", NOTHING, ASKED),
    ("rpe 7", FOUR_400S, ASKED),
    ("7/10", EASY_8K, ASKED),
    ("hr 148", NOTHING, ASKED),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_what_is_unclear_is_asked(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
