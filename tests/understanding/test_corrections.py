"""What is to be put right, as runners say it."""

import pytest

from bot.domain.log.corrections import Correction
from bot.domain.quantities import Distance, Duration, Units
from bot.understanding.meaning.wishes import read_correction


def times(wrong: float, right: float) -> Correction:
    return Correction(wrong=Duration(wrong), time=Duration(right))


def km(count: float) -> Correction:
    return Correction(distance=Distance.of(count, Units.KM))


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("that was 95 not 94", times(94, 95)),
        ("not 94 but 95", times(94, 95)),
        ("sorry, 54:40 not 53:40", times(3220, 3280)),
        ("that last one should be 9k", km(9)),
        ("actually it was 8.2 km", km(8.2)),
        ("it was 9k not 8k", km(9)),
        ("not 8k but 9k", km(9)),
        ("that was 8.2 km not 8", km(8.2)),
        ("das waren 9,5 km, nicht 8", km(9.5)),
        ("it was 5 miles", Correction(distance=Distance.of(5, Units.MI))),
        ("typo: 46:10", Correction(time=Duration(2770))),
        ("typo: 1:46:10", Correction(time=Duration(6370))),
        ("typo: 1:46", None),
        ("typo: 95", None),
    ],
)
def test_a_correction_is_read(text: str, correction: Correction | None) -> None:
    assert read_correction(text) == correction
