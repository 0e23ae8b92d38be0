"""A week begins on Monday, and one module counts it."""

import re
from datetime import date
from pathlib import Path

import pytest

import bot
from bot.domain.calendar import DAY, WEEK, days_from, monday_of, sunday_of

_HAND_MADE = re.compile(
    r"timedelta\(days=\w*\.?weekday\(\)\)|6 - [\w.]+\.weekday\(\)"
    r"|^_?(?:DAY|WEEK) = timedelta",
    re.MULTILINE,
)
# What stands in for the services of others knows nothing of the coach.
_ELSEWHERE = ("local_telegram", "stand_ins")


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 29)])
def test_a_week_is_from_monday_to_sunday(day: date) -> None:
    assert (monday_of(day), sunday_of(day)) == (date(2026, 11, 23), date(2026, 11, 29))


def test_a_week_has_seven_days_across_the_end_of_a_year() -> None:
    days = list(days_from(monday_of(date(2027, 1, 1)), sunday_of(date(2027, 1, 1))))
    assert (len(days), days[0], days[-1]) == (7, date(2026, 12, 28), date(2027, 1, 3))
    assert days[0] + WEEK == days[-1] + DAY


def test_nothing_lies_between_a_day_and_one_before_it() -> None:
    assert list(days_from(date(2026, 11, 26), date(2026, 11, 25))) == []


def test_no_other_module_counts_days_of_the_week_by_hand() -> None:
    room = Path(bot.__file__).parent
    calendar = room / "domain" / "calendar.py"
    found = {
        path.relative_to(room).as_posix()
        for path in room.rglob("*.py")
        if path != calendar and _HAND_MADE.search(path.read_text("utf-8"))
    }
    assert {path for path in found if not path.startswith(_ELSEWHERE)} == set()
