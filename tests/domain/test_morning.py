"""The runner's own clock: one push per existing local date, whatever the law does to the clock."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.runner import Morning, next_morning, zone_of

# Every kind of clock change: ordinary, at midnight, by half an hour, a lost day, none at all.
ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Africa/Cairo",
    "America/Santiago",
    "America/Havana",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kathmandu",
]
PUSH_TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
# Hypothesis takes naive bounds and adds the zone itself.
STARTS = st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def mornings(zone: str, push_time: time, start: datetime, days: int) -> list[Morning]:
    found = []
    after, end = start, start + timedelta(days=days)
    while after < end:
        morning = next_morning(zone, push_time, after)
        found.append(morning)
        after = morning.at
    return found


def existing_dates(zone: str, first: date, last: date) -> list[date]:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    clock = zone_of(zone)
    noons = (datetime.combine(day, time(12), clock) for day in days)
    return [noon.astimezone(UTC).astimezone(clock).date() for noon in noons if _exists(noon)]


def _exists(noon: datetime) -> bool:
    return noon.astimezone(UTC).astimezone(noon.tzinfo).date() == noon.date()


@pytest.mark.parametrize("zone", ZONES)
@settings(max_examples=3, deadline=None)
@given(push_time=PUSH_TIMES, start=STARTS)
def test_three_years_bring_one_push_for_each_existing_date(
    zone: str, push_time: time, start: datetime
) -> None:
    found = mornings(zone, push_time, start, days=3 * 366)

    days = [morning.day for morning in found]
    assert days == existing_dates(zone, days[0], days[-1])
    assert all(earlier.at < later.at for earlier, later in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(zone=st.sampled_from(sorted(available_timezones())), push_time=PUSH_TIMES, start=STARTS)
def test_a_push_comes_at_the_wanted_time_or_just_after_a_gap(
    zone: str, push_time: time, start: datetime
) -> None:
    morning = next_morning(zone, push_time, start)

    local = morning.at.astimezone(zone_of(zone))
    assert local.date() == morning.day
    wanted = datetime.combine(morning.day, push_time)
    assert timedelta() <= local.replace(tzinfo=None) - wanted <= timedelta(hours=2)


@pytest.mark.parametrize(
    ("zone", "push_time", "day", "at"),
    [
        # 02:30 does not exist: the gap shifts it to 03:30.
        ("Europe/Berlin", time(2, 30), date(2026, 3, 29), "2026-03-29T01:30:00+00:00"),
        # 02:30 comes twice: the first one.
        ("Europe/Berlin", time(2, 30), date(2026, 10, 25), "2026-10-25T00:30:00+00:00"),
        # Midnight itself is skipped: the day has a push all the same.
        ("America/Santiago", time(0, 0), date(2026, 9, 6), "2026-09-06T04:00:00+00:00"),
        # Half an hour is put back at two.
        ("Australia/Lord_Howe", time(1, 45), date(2026, 4, 5), "2026-04-04T14:45:00+00:00"),
    ],
)
def test_clock_changes_by_the_book(zone: str, push_time: time, day: date, at: str) -> None:
    moment = datetime.fromisoformat(at)

    assert next_morning(zone, push_time, moment - timedelta(minutes=1)) == Morning(day, moment)


def test_a_date_that_a_zone_skipped_has_no_push() -> None:
    # Samoa went from Thursday 29 December 2011 to Saturday 31 December.
    thursday = next_morning("Pacific/Apia", time(7), datetime(2011, 12, 29, 12, tzinfo=UTC))
    following = next_morning("Pacific/Apia", time(7), thursday.at)

    assert (thursday.day, following.day) == (date(2011, 12, 29), date(2011, 12, 31))


def test_an_offset_is_a_zone_too() -> None:
    morning = next_morning("UTC+05:45", time(6), datetime(2026, 11, 23, tzinfo=UTC))

    assert morning.at == datetime(2026, 11, 23, 0, 15, tzinfo=UTC)
