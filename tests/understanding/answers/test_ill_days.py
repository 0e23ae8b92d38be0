"""Since when somebody is ill, and until when they were."""

from datetime import date

import pytest

from bot.understanding.meaning.answers.ill_days import IllDays, read_ill_days

SATURDAY = date(2026, 11, 28)


def on(day: int) -> date:
    return date(2026, 11, day)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("I have the flu", 28),
        ("I've had the flu since Monday", 23),
        ("seit Mittwoch krank", 25),
        ("malade depuis jeudi", 26),
        ("enfermo desde el martes", 24),
        ("fever for 3 days", 26),
        ("seit drei Tagen Fieber", 26),
        ("ill all week", 23),
        ("sick since yesterday", 27),
    ],
)
def test_an_illness_that_lasts_began_on_the_day_that_is_told(text: str, first: int) -> None:
    assert read_ill_days(text, SATURDAY) == IllDays(on(first))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("I was sick for 5 days, fine again", 23, 27),
        ("in bed with the flu all week, healthy again", 23, 27),
        ("ill on Wednesday and Thursday, ok now", 25, 26),
        ("war seit Dienstag krank, jetzt wieder gesund", 24, 27),
        ("had the flu last week", 16, 22),
        ("la semaine dernière j'étais malade", 16, 22),
        ("J'étais malade depuis mardi, guéri", 24, 27),
    ],
)
def test_an_illness_that_is_over_has_its_last_day(text: str, first: int, last: int) -> None:
    assert read_ill_days(text, SATURDAY) == IllDays(on(first), on(last))
