"""The days that a word about the weather is for."""

from datetime import date, timedelta

import pytest

from bot.understanding.meaning.answers.hot_days import MOST_DAYS, read_hot_days

TUESDAY = date(2026, 11, 24)


def days(first: int, last: int) -> tuple[date, ...]:
    return tuple(TUESDAY + timedelta(days=each) for each in range(first, last + 1))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("35 degrees and humid the next three days", "en", days(0, 3)),
        ("heat for the next 4 days, 33 degrees", "en", days(0, 4)),
        ("33 degrees over the coming two days", "en", days(0, 2)),
        ("34 degrees the next few days", "en", days(0, 3)),
        ("34 degrees for five days", "en", days(0, 4)),
        ("die nächsten drei Tage 34 Grad", "de", days(0, 3)),
        ("in den nächsten 3 Tagen 34 Grad", "de", days(0, 3)),
        ("die kommenden Tage 34 Grad", "de", days(0, 3)),
        ("vier Tage lang 34 Grad", "de", days(0, 3)),
        ("34 grados los próximos tres días", "es", days(0, 3)),
        ("34 grados durante cuatro días", "es", days(0, 3)),
        ("34 grados los próximos días", "es", days(0, 3)),
        ("34 degrés les trois prochains jours", "fr", days(0, 3)),
        ("34 degrés les prochains jours", "fr", days(0, 3)),
        ("34 degrés les 3 jours à venir", "fr", days(0, 3)),
        ("34 degrés pendant quatre jours", "fr", days(0, 3)),
        ("34 degrees for the next 99 days", "en", days(0, MOST_DAYS - 1)),
        ("30 degrees on Saturday", "en", days(4, 4)),
        ("heat all week, 34 degrees", "en", days(0, 5)),
        ("34 degrees until Friday", "en", days(0, 3)),
        ("34 degrees Thursday to Saturday", "en", days(2, 4)),
        ("34 degrees", "en", ()),
    ],
)
def test_the_days_that_are_said(text: str, language: str, expected: tuple[date, ...]) -> None:
    assert read_hot_days(text, TUESDAY, language) == expected
