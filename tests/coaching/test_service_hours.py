"""A connected service is asked by day, and more often while a run is still to come."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.coaching.broadcast import LASTS, is_day
from bot.coaching.invitations import code_in, new_code
from bot.coaching.service_hours import is_night, next_look, next_night
from tests.builders import runner

BERLIN = ZoneInfo("Europe/Berlin")


def at(clock: str, day: int = 4) -> datetime:
    return datetime.fromisoformat(f"2027-01-{day:02} {clock}").replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("now", "awaits_run", "then"),
    [
        (at("12:00"), True, at("12:15")),
        (at("12:00"), False, at("13:00")),
        (at("21:44"), True, at("21:59")),
        (at("21:45"), True, at("06:00", 5)),
        (at("02:00"), True, at("06:00")),
        (at("05:45"), True, at("06:00")),
    ],
)
def test_it_is_asked_every_quarter_of_an_hour_or_every_hour_and_never_at_night(
    now: datetime, awaits_run: bool, then: datetime
) -> None:
    """docs/connections.md."""
    assert next_look(runner(), now, awaits_run=awaits_run) == then


@pytest.mark.parametrize(
    ("clock", "night"), [("05:59", True), ("06:00", False), ("21:59", False), ("22:00", True)]
)
def test_night_is_from_ten_to_six_for_whatever_comes_unasked(clock: str, night: bool) -> None:
    assert is_night(runner(), at(clock)) is night
    assert is_day("Europe/Berlin", at(clock)) is (not night)


@pytest.mark.parametrize(
    ("number", "clock"), [(0, "01:00"), (1, "02:00"), (2, "03:00"), (3, "01:01"), (182, "03:00")]
)
def test_calendars_are_looked_at_over_three_hours_of_the_night(number: int, clock: str) -> None:
    assert next_night(runner(number), at("12:00")) == at(clock, 5)
    assert next_night(runner(number), at("00:30")) == at(clock)


def test_a_broadcast_lasts_until_every_zone_has_had_its_day() -> None:
    """14 hours east to 12 hours west of Greenwich, and eight hours of night."""
    assert LASTS.total_seconds() / 3600 >= 26 + 8


def test_a_code_of_twelve_letters_is_found_again_in_what_its_link_has_telegram_write() -> None:
    """No letter is taken for another when it is read aloud."""
    code = new_code()

    assert len(code) == 12
    assert not set(code) & set("ilo01")
    assert code != new_code()
    assert code_in(f"/start {code}") == code
    assert code_in(f"/start@milecoach {code} ") == code
    assert code_in(f"/start {code}x") is None
    assert code_in("/start") is None
