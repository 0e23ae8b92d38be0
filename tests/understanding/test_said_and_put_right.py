"""A runner who corrects a figure in the same breath, and figures typed or said a little oddly."""

from datetime import date

import pytest

from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, ReadingKind

TODAY = date(2027, 3, 16)


@pytest.mark.parametrize(
    ("text", "metres", "seconds"),
    [
        ("5k in 27, no wait, 28:10", 5000, 1690),
        ("ran 9k in 50, hang on, 9.4k in 52:30", 9400, 3150),
        ("10 km in 55, quatsch, 57 Minuten", 10000, 3420),
        ("12 km in 66... nee, 11,8, in 66:20", 11800, 3980),
        ("7 km en 40... perdón, 42 minutos", 7000, 2520),
        ("6 km en 33, ah non, 34'20", 6000, 2060),
    ],
)
def test_what_is_said_last_counts(text: str, metres: float, seconds: float) -> None:
    _assert_run(text, metres, seconds)


@pytest.mark.parametrize(
    ("text", "metres", "seconds"),
    [
        ("6k 34;20 this morning", 6000, 2060),
        ("6️⃣ km, 35 min", 6000, 2100),
        ("two and a half miles in 24 minutes", 4023, 1440),
        ("ran ten K in fifty two twenty", 10000, 3140),
    ],
)
def test_odd_spellings_are_read(text: str, metres: float, seconds: float) -> None:
    _assert_run(text, metres, seconds)


def test_a_list_with_semicolons_is_no_clock() -> None:
    result = read_message("4x200 44;45;43;44", Context(today=TODAY)).result
    assert result is not None
    assert [split.seconds for split in result.splits] == [44, 45, 43, 44]


def test_reps_of_a_mile_are_written_in_one_word() -> None:
    result = read_message("3xmile 6:31 6:29 6:33", Context(today=TODAY)).result
    assert result is not None
    assert result.reps == 3
    assert [split.seconds for split in result.splits] == [391, 389, 393]


def _assert_run(text: str, metres: float, seconds: float) -> None:
    reading = read_message(text, Context(today=TODAY))
    assert reading.kind is ReadingKind.RUN
    assert reading.result is not None
    assert reading.result.distance is not None
    assert reading.result.duration is not None
    assert reading.result.distance.metres == pytest.approx(metres, abs=1)
    assert reading.result.duration.seconds == seconds
