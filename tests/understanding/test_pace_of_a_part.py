"""The pace of a part of a run is not the pace of the whole."""

import pytest

from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, ReadingKind


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "26 km long run in 2:20:00, last 10 km at marathon pace, 4:55/km"),
        ("en", "26 km in 2:20:00, last 10 at marathon pace (4:55/km)"),
        ("de", "26 km in 2:20:00, die letzten 10 km im Marathontempo, 4:55/km"),
        ("es", "26 km en 2:20:00, los últimos 10 km a ritmo de maratón, 4:55/km"),
        ("fr", "26 km en 2:20:00, les 10 derniers km à allure marathon, 4:55/km"),
    ],
)
def test_a_pace_told_after_a_part_is_the_parts(language: str, words: str) -> None:
    told = read_message(words, Context(language=language))

    assert told.question is None
    assert told.result is not None
    assert told.result.duration is not None
    assert told.result.duration.seconds == 2 * 3600 + 20 * 60


def test_a_pace_of_the_whole_that_does_not_fit_its_time_is_asked_about() -> None:
    told = read_message("12 km in 1:00:00, 5:30/km", Context(language="en"))

    assert told.kind is ReadingKind.AMBIGUOUS
    assert told.question is not None
