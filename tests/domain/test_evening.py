"""Evenings that come: never at night, in any zone, and always one more."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.evening import is_quiet, next_evening, night_of, silence_of
from bot.domain.runner import zone_of
from tests.builders import MONDAY, RACE_DAY, runner

ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "UTC-11:00")
MOMENTS = st.datetimes(datetime(2026, 11, 1), datetime(2027, 6, 1), timezones=st.just(UTC))  # noqa: DTZ001
ANNA = runner()


@given(zone=st.sampled_from(ZONES), now=MOMENTS, heard=st.integers(0, 60))
def test_the_next_evening_is_ahead_and_by_day(zone: str, now: datetime, heard: int) -> None:
    here = runner(zone=zone)
    anna = replace(here, heard_on=here.day_of(now) - timedelta(days=heard))

    evening = next_evening(anna, now)

    local = evening.at.astimezone(zone_of(zone))
    assert evening.at > now
    assert local.date() == evening.day
    assert 6 <= local.hour < 22
    assert evening.day - anna.day_of(now) <= timedelta(days=7)
    assert night_of(anna, evening.day).astimezone(zone_of(zone)).time() == time(22)


def test_an_evening_comes_for_each_reason() -> None:
    heard = replace(ANNA, heard_on=MONDAY)
    evenings: list[date] = []
    now = datetime.combine(MONDAY, time(20), UTC)
    while not evenings or evenings[-1] < RACE_DAY + timedelta(days=1):
        evening = next_evening(heard, now)
        evenings.append(evening.day)
        now = evening.at

    assert {
        MONDAY + timedelta(days=6),  # Sunday
        MONDAY + timedelta(days=7),  # a week without a word
        MONDAY + timedelta(days=21),
        RACE_DAY - timedelta(days=14),
        RACE_DAY,
        RACE_DAY + timedelta(days=1),
    } <= set(evenings)


def test_silence_is_counted_from_the_last_word_and_unknown_is_none() -> None:
    day = date(2027, 2, 1)

    assert silence_of(ANNA, day) == timedelta()
    heard = replace(ANNA, heard_on=day - timedelta(days=21))
    assert not is_quiet(heard, day)
    assert is_quiet(heard, day + timedelta(days=1))
