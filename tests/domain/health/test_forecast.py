"""What a forecast means at the hour of a run, at its edges."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.health.forecast import (
    Hazard,
    Hour,
    Outlook,
    calm_hour,
    hour_decides,
    weather_at,
    worst_of,
)
from bot.domain.quantities import Distance
from bot.domain.workout.workout import Workout, WorkoutKind

DAY = date(2026, 6, 10)
EASY = Workout(kind=WorkoutKind.EASY, distance=Distance(8_000))
MILE = Workout(kind=WorkoutKind.MILE_WORKOUT, distance=Distance(8_000))
SEVEN = time(7)


def hour(at: datetime, **air: float) -> Hour:
    values: dict[str, float] = {
        "temperature_c": 12,
        "dew_point_c": 6,
        "wind_kmh": 8,
        "gusts_kmh": 15,
        "rain_mm": 0,
    }
    return Hour(at=at, code=round(air.pop("code", 3)), **(values | air))


def outlook(
    air: Mapping[str, float] | None = None, workout: Workout = EASY, zone: str = "UTC"
) -> Outlook:
    """A day that is fine but for one hour."""
    midnight = datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC)
    hours = [midnight + timedelta(hours=each) for each in range(-24, 48)]
    worse = datetime.combine(DAY, SEVEN, ZoneInfo(zone))
    return Outlook(
        tuple(hour(at, **((air or {}) if at == worse else {})) for at in hours),
        DAY,
        ZoneInfo(zone),
        workout,
    )


def hazards(seen: Outlook, clock: time = SEVEN) -> Sequence[Hazard]:
    found = weather_at(seen, clock)
    assert found is not None
    return found.hazards


@pytest.mark.parametrize(
    ("air", "expected"),
    [
        ({}, ()),
        ({"gusts_kmh": 64.9}, (Hazard.WIND,)),
        ({"gusts_kmh": 65}, (Hazard.STORM,)),
        ({"gusts_kmh": 49.9}, ()),
        ({"gusts_kmh": 50}, (Hazard.WIND,)),
        ({"wind_kmh": 38.9}, ()),
        ({"wind_kmh": 39}, (Hazard.WIND,)),
        ({"code": 95}, (Hazard.STORM,)),
        ({"code": 82}, ()),
        ({"code": 66}, (Hazard.ICE,)),
        ({"temperature_c": 0, "rain_mm": 0.1, "code": 61}, (Hazard.ICE,)),
        ({"temperature_c": -8, "rain_mm": 0.1, "code": 71}, ()),  # snow
        ({"temperature_c": -8, "rain_mm": 0.1}, ()),  # too cold for rain
        ({"temperature_c": 0, "rain_mm": 2, "code": 85}, ()),
        ({"temperature_c": 0.1, "rain_mm": 0.1}, ()),
        ({"temperature_c": 0}, ()),
        ({"temperature_c": -15}, (Hazard.COLD,)),  # with 8 km/h of wind: -21 °C
        ({"temperature_c": -10, "wind_kmh": 0}, ()),
        ({"temperature_c": 22, "dew_point_c": 9}, ()),  # index 120
        ({"temperature_c": 22, "dew_point_c": 10}, (Hazard.HEAT,)),  # index 122
    ],
)
def test_each_threshold_lies_where_it_is_said_to_lie(
    air: dict[str, float], expected: tuple[Hazard, ...]
) -> None:
    assert hazards(outlook(air)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ({"temperature_c": 1, "rain_mm": 1}, (Hazard.ICE,)),
        ({"temperature_c": 1, "rain_mm": 1, "code": 61}, (Hazard.ICE,)),
        ({"temperature_c": 1, "rain_mm": 1, "code": 73}, ()),
        ({"temperature_c": -1, "rain_mm": 1, "code": 73}, ()),
    ],
)
def test_what_fell_as_rain_freezes_and_what_fell_as_snow_does_not(
    before: dict[str, float], expected: tuple[Hazard, ...]
) -> None:
    frosty = outlook({"temperature_c": -3})
    four = datetime.combine(DAY, time(4), UTC)
    wet = tuple(hour(four, **before) if one.at == four else one for one in frosty.forecast)

    assert hazards(Outlook(wet, DAY, ZoneInfo("UTC"), EASY)) == expected


@pytest.mark.parametrize(
    ("codes", "temperature", "expected"),
    [
        ((71, 73, 75, 77, 85, 86), 1, ()),  # snow, its grains and its showers
        ((51, 53, 55, 61, 63, 65, 80, 81, 82), -1, (Hazard.ICE,)),  # drizzle, rain and showers
        ((56, 57, 66, 67), -1, (Hazard.ICE,)),  # what freezes where it falls
    ],
)
def test_the_kinds_of_rain_and_snow_are_those_of_the_table_of_the_wmo(
    codes: tuple[int, ...], temperature: float, expected: tuple[Hazard, ...]
) -> None:
    """Table 4677: what was wet at 4 o'clock has frozen at 7, or has lain as snow since."""
    four = datetime.combine(DAY, time(4), UTC)
    for code in codes:
        wet = hour(four, temperature_c=temperature, rain_mm=1, code=code)
        frosty = outlook({"temperature_c": -3})
        hours = tuple(wet if one.at == four else one for one in frosty.forecast)

        assert hazards(Outlook(hours, DAY, ZoneInfo("UTC"), EASY)) == expected, code


@pytest.mark.parametrize("code", [95, 96, 99])
def test_every_thunderstorm_is_a_storm(code: int) -> None:
    assert hazards(outlook({"code": code})) == (Hazard.STORM,)


@pytest.mark.parametrize(
    ("temperature", "by_wind"),
    [
        (0, {5: -2, 10: -3, 20: -5, 40: -7}),
        (-10, {5: -13, 10: -15, 20: -18, 30: -20, 40: -21}),
        (-20, {5: -24, 10: -27, 20: -30, 30: -33, 40: -34}),
        (-30, {5: -36, 10: -39, 20: -43}),
    ],
)
def test_the_chill_of_the_wind_is_that_of_the_published_table(
    temperature: float, by_wind: Mapping[float, int]
) -> None:
    """The table of Environment Canada, by air temperature and wind in km/h."""
    now = datetime.combine(DAY, SEVEN, UTC)

    felt = {
        wind: round(hour(now, temperature_c=temperature, wind_kmh=wind).feels_like_c)
        for wind in by_wind
    }

    assert felt == by_wind


@pytest.mark.parametrize(
    "told", [{"temperature_c": -20}, {"temperature_c": 30, "dew_point_c": 20}]
)
def test_frost_is_told_by_the_coldest_of_its_hours_and_heat_by_the_hottest(
    told: dict[str, float],
) -> None:
    found = weather_at(outlook(told), SEVEN)  # 12 °C an hour later

    assert found is not None
    assert found.temperature_c == told["temperature_c"]


def test_the_weightiest_comes_first() -> None:
    seen = hazards(outlook({"temperature_c": -20, "wind_kmh": 45, "gusts_kmh": 55, "code": 95}))

    assert seen == (Hazard.STORM, Hazard.COLD)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"])
def test_the_hour_is_that_of_the_runners_clock(zone: str) -> None:
    seen = outlook({"code": 95}, zone=zone)

    assert hazards(seen) == (Hazard.STORM,)
    assert hazards(seen, time(9)) == ()


def test_what_begins_in_the_hour_after_belongs_to_the_run() -> None:
    assert hazards(outlook({"code": 95}), time(6)) == (Hazard.STORM,)
    assert hazards(outlook({"code": 95}), time(8)) == ()


def test_an_hour_that_is_not_forecast_tells_nothing() -> None:
    nothing = Outlook((), DAY, ZoneInfo("UTC"), EASY)

    assert weather_at(nothing, SEVEN) is None
    assert worst_of(nothing) is None
    assert not hour_decides(nothing)
    assert calm_hour(nothing, SEVEN, time.min) is None


def test_the_hour_decides_only_where_the_hours_differ() -> None:
    assert not hour_decides(outlook())
    assert hour_decides(outlook({"code": 95}))


def stormy(*clocks: int, workout: Workout = EASY) -> Outlook:
    """A day with a storm at these hours."""
    day = [datetime.combine(DAY, time(clock), UTC) for clock in range(24)]
    hours = tuple(hour(at, code=95 if at.hour in clocks else 3) for at in day)
    return Outlook(hours, DAY, ZoneInfo("UTC"), workout)


def test_what_decides_is_before_work_at_noon_or_after_work() -> None:
    deciding = [clock for clock in range(23) if hour_decides(stormy(clock))]

    # A run lasts an hour, and what begins in it belongs to it.
    assert deciding == [7, 8, 12, 13, 18, 19]


@pytest.mark.parametrize(("calm", "found"), [(4, None), (5, 5), (20, 20), (21, None)])
def test_a_calm_hour_is_one_of_the_day(calm: int, found: int | None) -> None:
    """Nobody is sent out before 5 o'clock, nor to be back after 21."""
    seen = stormy(*(clock for clock in range(24) if clock not in {calm, calm + 1}), workout=MILE)

    expected = None if found is None else time(found)
    assert calm_hour(seen, time(12), time.min) == expected


def test_the_calm_hour_is_the_nearest_that_is_still_to_come() -> None:
    seen = outlook({"code": 95}, MILE)

    assert calm_hour(seen, SEVEN, time(5, 30)) == time(8)
    assert calm_hour(seen, SEVEN, time(12, 10)) == time(13)
    assert calm_hour(seen, SEVEN, time(20, 30)) is None


@given(
    clock=st.times(min_value=time(5), max_value=time(21)),
    air=st.fixed_dictionaries(
        {
            "temperature_c": st.floats(-60, 55),
            "dew_point_c": st.floats(-70, 35),
            "wind_kmh": st.floats(0, 200),
            "gusts_kmh": st.floats(0, 300),
            "rain_mm": st.floats(0, 100),
            "code": st.integers(0, 99),
        }
    ),
)
def test_any_air_is_told_in_order_and_once(clock: time, air: dict[str, float]) -> None:
    seen = weather_at(outlook(air, MILE), clock)

    assert seen is not None
    order = [list(Hazard).index(hazard) for hazard in seen.hazards]
    assert order == sorted(set(order))
    if Hazard.HEAT in seen.hazards and seen.forbids_fast:
        assert not seen.heat.allows_hard_running
