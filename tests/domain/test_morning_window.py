"""Windows of the morning message: a moment of one's own, and no crowd at any minute."""

from collections import Counter
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.morning_window import LONGEST_WINDOW, Window
from bot.domain.runner import zone_of
from tests.builders import runner

HALF_PAST_SIX, HALF_PAST_SEVEN = time(6, 30), time(7, 30)


@pytest.mark.parametrize(
    "first_id", [1, 100_000_000, 7_000_000_000], ids=["small", "of 2015", "of today"]
)
def test_ten_thousand_runners_are_spread_over_an_hour(first_id: int) -> None:
    window = Window(HALF_PAST_SIX, HALF_PAST_SEVEN)

    moments = [window.moment_of(number) for number in range(first_id, first_id + 10_000)]

    crowds = Counter((moment.hour, moment.minute) for moment in moments)
    assert len(crowds) == 60
    assert max(crowds.values()) < 1.4 * 10_000 / 60
    assert all(HALF_PAST_SIX <= moment < HALF_PAST_SEVEN for moment in moments)


@given(number=st.integers(1, 2**63), begins=st.integers(0, 20 * 60), width=st.integers(1, 180))
def test_every_runner_has_a_moment_inside_the_window(number: int, begins: int, width: int) -> None:
    first, last = (time(minute // 60, minute % 60) for minute in (begins, begins + width))

    assert first <= Window(first, last).moment_of(number) < last


def test_the_moment_of_a_runner_stays_whatever_process_asks() -> None:
    assert Window(HALF_PAST_SIX, HALF_PAST_SEVEN).moment_of(7) == time(7, 24, 12)


def test_a_time_without_a_window_is_that_time_for_everybody() -> None:
    assert {Window(HALF_PAST_SIX).moment_of(number) for number in range(100)} == {HALF_PAST_SIX}


@pytest.mark.parametrize(
    ("ends", "is_sensible"),
    [
        (None, True),
        (time(6, 31), True),
        (time(9, 30), True),
        (time(9, 31), False),
        (time(6, 30), False),
        (time(6, 0), False),
    ],
)
def test_a_window_ends_after_it_begins_and_lasts_three_hours_at_most(
    ends: time | None, *, is_sensible: bool
) -> None:
    assert Window(HALF_PAST_SIX, ends).is_sensible is is_sensible


@settings(max_examples=50, deadline=None)
@given(
    number=st.integers(1, 2**40),
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]),
    start=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_mornings_of_a_window_are_one_a_day_and_inside_it(
    number: int, zone: str, start: datetime
) -> None:
    anna = runner(number, zone=zone, push_time=HALF_PAST_SIX, push_until=HALF_PAST_SEVEN)

    first = anna.next_morning(start)
    second = anna.next_morning(first.at)

    assert second.day - first.day == timedelta(days=1)
    for morning in (first, second):
        local = morning.at.astimezone(zone_of(zone))
        assert local.date() == morning.day
        assert HALF_PAST_SIX <= local.time() < HALF_PAST_SEVEN


def test_nobody_waits_longer_for_a_window_than_a_morning_keeps() -> None:
    assert timedelta(hours=3) == LONGEST_WINDOW
