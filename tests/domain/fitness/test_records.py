"""Nobody ran faster than the world records: what is told beyond them was misread."""

import pytest

from bot.domain.fitness.records import record_s


@pytest.mark.parametrize(
    ("metres", "seconds"),
    [
        (100, 9.58),
        (200, 19.19),
        (400, 43.03),
        (800, 60 + 40.91),
        (1000, 120 + 11.96),
        (1500, 180 + 26.00),
        (1609.344, 180 + 43.13),
        (3000, 420 + 17.55),
        (5000, 720 + 35.36),
        (10_000, 1560 + 11.00),
        (21_097.5, 3420 + 20),
        (42_195, 7200 + 35),
        (100_000, 6 * 3600 + 335),
        (319_614, 24 * 3600),
    ],
)
def test_the_records_are_those_that_world_athletics_and_the_iau_list(
    metres: float, seconds: float
) -> None:
    assert record_s(metres) == pytest.approx(seconds, abs=0.005)


def test_what_no_record_is_kept_for_is_as_fast_as_the_nearest() -> None:
    assert record_s(50) == pytest.approx(4.79)
    assert record_s(2 * 319_614) == pytest.approx(48 * 3600)
    assert 206.0 / 1500 < record_s(1550) / 1550 < 223.13 / 1609.344
