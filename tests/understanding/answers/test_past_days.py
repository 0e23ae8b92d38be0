"""Days gone by, and spans of weeks. Today is Monday 30 November 2026."""

from datetime import date, timedelta

import pytest

from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.past_days import find_past_day, read_past_day
from bot.understanding.meaning.answers.weeks_off import read_weeks_off

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("October", date(2026, 10, 15)),
        ("in October", date(2026, 10, 15)),
        ("im Oktober", date(2026, 10, 15)),
        ("en octubre", date(2026, 10, 15)),
        ("en octobre", date(2026, 10, 15)),
        ("december", date(2025, 12, 15)),
        ("November", TODAY),
        ("May 2025", date(2025, 5, 15)),
        ("2024", date(2024, 7, 1)),
        ("12 October", date(2026, 10, 12)),
        ("on 12 May 2025", date(2025, 5, 12)),
        ("2026-10-12", date(2026, 10, 12)),
        ("12.10.2026", date(2026, 10, 12)),
        ("yesterday", TODAY - timedelta(days=1)),
        ("today", TODAY),
        ("3 weeks ago", TODAY - timedelta(days=21)),
        ("two weeks ago", TODAY - timedelta(days=14)),
        ("a month ago", TODAY - timedelta(days=30)),
        ("vor 8 Monaten", TODAY - timedelta(days=243)),
        ("hace 2 semanas", TODAY - timedelta(days=14)),
        ("il y a 3 mois", TODAY - timedelta(days=91)),
        ("last week", TODAY - timedelta(days=7)),
        ("last year", TODAY - timedelta(days=365)),
    ],
)
def test_a_day_gone_by_is_read(text: str, day: date) -> None:
    assert read_past_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "soon", "2027-01-01", "in May 2027", "1950", "8", "6:10"])
def test_what_is_no_day_gone_by_is_none(text: str) -> None:
    assert find_past_day(text, TODAY) is None


def test_an_unreadable_day_is_met_with_an_example() -> None:
    with pytest.raises(AnswerError, match="8 months ago"):
        read_past_day("once upon a time", TODAY)


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("5", 5),
        ("5 weeks", 5),
        ("five weeks", 5),
        ("a month", 4),
        ("2 months", 9),
        ("10 days", 1),
        ("6 Wochen", 6),
        ("3 semanas", 3),
        ("2 mois", 9),
        ("no", 0),
        ("nein", 0),
        ("none", 0),
    ],
)
def test_a_span_is_read_in_weeks(text: str, weeks: int) -> None:
    assert read_weeks_off(text) == weeks


@pytest.mark.parametrize("text", ["a lot", "40 km", "900 weeks", ""])
def test_what_is_no_span_gets_a_hint(text: str) -> None:
    with pytest.raises(AnswerError, match="weeks"):
        read_weeks_off(text)
