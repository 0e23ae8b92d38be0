"""How long a pause lasts, as runners say it on Sunday 29 November 2026."""

from datetime import date

import pytest

from bot.understanding.meaning.wishes import read_day_back

SUNDAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "language", "back"),
    [
        ("holiday until 10 december", "en", date(2026, 12, 10)),
        ("away till monday", "en", date(2026, 11, 30)),
        ("holiday until the 14th", "en", date(2026, 12, 14)),
        ("pause until the 28th", "en", date(2026, 12, 28)),
        ("pause for two weeks", "en", date(2026, 12, 13)),
        ("taking two weeks off", "en", date(2026, 12, 13)),
        ("off for ten days", "en", date(2026, 12, 9)),
        ("I need a week off", "en", date(2026, 12, 6)),
        ("zwei Wochen Pause", "de", date(2026, 12, 13)),
        ("mache zehn Tage Pause", "de", date(2026, 12, 9)),
        ("me tomo dos semanas libres", "es", date(2026, 12, 13)),
        ("une semaine de repos", "fr", date(2026, 12, 6)),
        ("10 december", "en", date(2026, 12, 10)),
        ("Urlaub bis zum 12.", "de", date(2026, 12, 12)),
        ("vacaciones hasta el 3 de enero", "es", date(2027, 1, 3)),
        ("en vacances jusqu’au 15 décembre", "fr", date(2026, 12, 15)),
        ("pause", "en", None),
        ("on vacation till 40", "en", None),
    ],
)
def test_a_pause_ends_on_the_day_that_is_told(text: str, language: str, back: date | None) -> None:
    assert read_day_back(text, SUNDAY, language) == back
