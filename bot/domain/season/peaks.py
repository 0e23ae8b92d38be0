"""How far the long run can go: the peak week, the peak long run, and the steps that lead there.

The peak week adds a near constant distance to what is run now, as published plans do.  The peak
long run follows from it, from the running days and from the time that a run may take.  The way
there never breaks the guard: no run is more than 10 % longer than the longest of 30 days.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil, floor

from bot.domain.brief import Brief
from bot.domain.quantities import Distance, Pace, Units
from bot.domain.season.goal import Goal

MOST_LONGER = 1.10  # than the longest run of 30 days
BACK_TO_USUAL = 1.18  # a week, up to the usual longest run after a long break: 10 % twice
FIRST_RUN_KM, FIRST_RUN_MINUTES = 4.0, 30  # after 30 days without a run
LONG_BREAK_WEEKS = 5  # more than 30 days
TOLD_IN_MINUTES = Pace(450)  # slower runners are told minutes, and the distance stays exact
_SHORT = 5  # km or miles: shorter long runs are told in minutes too
_WHOLE_FROM: Mapping[Units, float] = {Units.KM: 20, Units.MI: 12}
_LONGEST_OF_ALL_KM = 35
_EXACT = 1e-4  # of a step: distances are kept to 0.1 m


@dataclass(frozen=True, slots=True)
class _Growth:
    """How the week of a goal grows: by so many km, at least to the floor, at most to the cap."""

    gain: float
    floor: float
    cap: float
    minutes_a_day: float = 80


_GROWTH: Mapping[Goal, _Growth] = {
    Goal.MILE: _Growth(10, 15, 65),
    Goal.FIVE_K: _Growth(16, 18, 80),
    Goal.TEN_K: _Growth(20, 26, 90),
    Goal.HALF: _Growth(26, 34, 100, 85),
    Goal.MARATHON: _Growth(34, 52, 120, 95),
}


@dataclass(frozen=True, slots=True)
class _Long:
    """The peak long run of a goal, in km of its peak week P.

    Attributes:
        base: Of base + by_week × P.
        shares: The most of P on 2, 3, 4, 5, 6 and 7 running days.
        floor: The share may be exceeded a little to reach it.
        minutes: The most it may take, and in peak weeks from 70 km.
        days_before: The race.
    """

    base: float
    by_week: float
    shares: tuple[float, ...]
    floor: float
    minutes: tuple[float, float]
    days_before: int


_LONG: Mapping[Goal, _Long] = {
    Goal.MILE: _Long(6, 0.12, (0.60, 0.45, 0.36, 0.32, 0.28, 0.26), 0, (90, 90), 14),
    Goal.FIVE_K: _Long(8, 0.115, (0.60, 0.46, 0.40, 0.34, 0.29, 0.27), 0, (90, 105), 14),
    Goal.TEN_K: _Long(10, 0.115, (0.62, 0.50, 0.42, 0.36, 0.31, 0.28), 0, (105, 120), 14),
    Goal.HALF: _Long(15, 0.10, (0.65, 0.54, 0.48, 0.40, 0.35, 0.32), 16, (135, 150), 14),
    Goal.MARATHON: _Long(24, 0.10, (0.65, 0.58, 0.55, 0.46, 0.40, 0.35), 29, (180, 180), 21),
}
_OVER_BIGGEST = 1.1  # times the biggest week of a year is no more than was held before
_GROWTH_MOST_KM, _WORTH_ASKING_KM = 200, 4.0
_FEW_DAYS_MINUTES = 110  # of a marathon plan on two or three days
_SENIOR_DAY_MINUTES = 60
_ADULTS, _MASTERS, _SIXTY, SENIORS = 18, 50, 60, 65  # years
_OVER_THE_FLOOR = 0.05  # of the week, to reach the floor of the long run
LARGE_WEEK_KM = 70  # which may hold a longer long run
_NEW_MINUTES = _YOUTH_MINUTES = 75
# Marathon minutes by what the marathon is predicted to take, in hours; the last with walk breaks.
_SLOW_MARATHONS = ((4.75, 210), (4.0, 195))
_SENIOR_MINUTES = {Goal.MARATHON: 180, Goal.HALF: 120, Goal.TEN_K: 100, Goal.FIVE_K: 90}


def peak_week_km(brief: Brief, easy: Pace, weeks: int) -> float:
    """Give the distance of the largest week, in km.

    Args:
        brief: The runner.
        easy: One pace for easy running.
        weeks: Weeks before the taper.
    """
    now = _usual_km(brief)
    growth = _GROWTH.get(brief.goal_race.goal)
    if growth is None:  # the off-season holds its distance
        return weekly_km(brief)
    more = 1.6 if weeks > 30 else 1.3 if weeks > 20 else 1.0
    grown = min(
        now + growth.gain * more,
        max(_factor(now, weeks) * now, _known_km(brief), growth.floor),
        growth.cap,
        len(brief.days) * _minutes_a_day(brief, growth) / (easy.seconds_per_km / 60),
        _most_by_age(brief, now),
    )
    if brief.weeks_off and brief.usual_distance is not None:
        grown = min(grown, 1.1 * brief.usual_distance.metres / 1000)
    return max(weekly_km(brief), grown)


def floor_km(goal: Goal) -> float:
    """Give the week that a goal takes at its peak, however little is run now."""
    growth = _GROWTH.get(goal)
    return 0 if growth is None else growth.floor


def may_have_run_more(brief: Brief, easy: Pace, weeks: int) -> bool:
    """Whether the largest week would grow further for who has run that much within a year."""
    if brief.biggest_week is not None or brief.own_plan is not None:
        return False
    known = replace(brief, biggest_week=Distance(_GROWTH_MOST_KM * 1000))
    return peak_week_km(known, easy, weeks) > peak_week_km(brief, easy, weeks) + _WORTH_ASKING_KM


def _known_km(brief: Brief) -> float:
    """Give what a week may grow to by the biggest week of the last twelve months."""
    return 0.0 if brief.biggest_week is None else _OVER_BIGGEST * brief.biggest_week.metres / 1000


def peak_long_km(
    brief: Brief,
    easy: Pace,
    weeks: int,
    marathon_hours: float | None,
    *,
    reaches_large_weeks: bool = True,
) -> float:
    """Give the longest long run that the goal asks for, in km.

    Args:
        brief: The runner.
        easy: One pace for easy running.
        weeks: Weeks before the taper.
        marathon_hours: What a marathon is predicted to take; ``None``: not known.
        reaches_large_weeks: There is time for the weeks to become as large as the goal asks for.
    """
    now = longest_km(brief, easy)
    per_km = easy.seconds_per_km / 60
    long = _LONG.get(brief.goal_race.goal)
    if long is None:
        return now
    peak = peak_week_km(brief, easy, weeks)
    share = long.shares[min(max(len(brief.days), 2), 7) - 2]
    by_week = min(long.base + long.by_week * peak, share * peak)
    at_least = min(long.floor, (share + _OVER_THE_FLOOR) * peak)
    is_large = peak >= LARGE_WEEK_KM and reaches_large_weeks
    by_time = _most_minutes(brief, long, marathon_hours, is_large=is_large) / per_km
    highest = min(max(by_week, at_least), by_time, _LONGEST_OF_ALL_KM)
    return max(highest, min(now, by_time))


def ladder_km(
    brief: Brief, easy: Pace, builds: int, units: Units = Units.KM, held: float = 1.0
) -> list[float]:
    """Give the longest that the long run of each build week may be, in km.

    Args:
        brief: The runner.
        easy: One pace for easy running.
        builds: How many build weeks.
        units: What distances are rounded in, always downwards.
        held: What the first week of a half or marathon plan is, of the longest run told.
    """
    usual = brief.usual_longest.metres / 1000 if brief.usual_longest else 0.0
    is_back = brief.weeks_off >= LONG_BREAK_WEEKS or brief.longest_run is None
    longest = longest_km(brief, easy)
    holds = brief.goal_race.goal in {Goal.HALF, Goal.MARATHON} or brief.longest_run is None
    steps: list[float] = []
    for number in range(builds):
        if number == 0 and holds:
            longest = round_down(longest * held, easy, units) if held > 1 else longest
        elif is_back and longest < usual:
            longest = min(usual, round_down(longest * BACK_TO_USUAL, easy, units))
        else:
            longest = round_down(longest * MOST_LONGER, easy, units)
        steps.append(longest)
    return steps


def build_weeks(brief: Brief, weeks: int) -> int:
    """Count the weeks that are not light among those up to the longest run.

    At most three build weeks stand in a row, two from 50 on and after a break; the first group
    may hold one more.  Two running days and four weeks need no light ones.
    """
    if len(brief.days) <= 2 or weeks <= 4:
        return max(0, weeks)
    row = most_builds_in_a_row(brief)
    light = max(0, ceil((weeks - row - 1) / (row + 1)))
    return weeks - light


def most_builds_in_a_row(brief: Brief) -> int:
    return 2 if brief.age_in_years >= _MASTERS or brief.weeks_off else 3


def share_of_week(goal: Goal, days: int) -> float:
    """Give the most of a week that its long run likes to be, on so many running days."""
    long = _LONG.get(goal, _LONG[Goal.MILE])
    return long.shares[min(max(days, 2), 7) - 2]


def longest_days_before(goal: Goal) -> int:
    """How many days before the race the longest run comes."""
    long = _LONG.get(goal)
    return 14 if long is None else long.days_before


def _usual_km(brief: Brief) -> float:
    """Give what the runner ran in a week before less than usual was run."""
    now, usual = weekly_km(brief), brief.usual_distance
    return max(now, usual.metres / 1000) if brief.weeks_off and usual is not None else now


def weekly_km(brief: Brief) -> float:
    if brief.weekly_distance is not None:
        return brief.weekly_distance.metres / 1000
    return FIRST_RUN_KM * min(len(brief.days), 4)


def longest_km(brief: Brief, easy: Pace) -> float:
    """Give the longest run told; without one, what the first 30 minutes are worth."""
    if brief.longest_run is not None:
        return brief.longest_run.metres / 1000
    return min(FIRST_RUN_KM, FIRST_RUN_MINUTES / (easy.seconds_per_km / 60))


def round_down(km: float, easy: Pace, units: Units = Units.KM) -> float:
    """Round a long run as it is told, never upwards; what is told in minutes stays exact."""
    count = km * 1000 / units.metres
    if count < _SHORT or TOLD_IN_MINUTES.is_faster_than(easy):
        return km
    step = 1.0 if count >= _WHOLE_FROM[units] else 0.5
    return floor(count / step + _EXACT) * step * units.metres / 1000


def _factor(now: float, weeks: int) -> float:
    if weeks <= 12 or (now >= 40 and weeks <= 20):
        return 1.5
    if weeks <= 20:
        return 1.8
    return 2.0 if weeks <= 30 else 2.5


def _minutes_a_day(brief: Brief, growth: _Growth) -> float:
    if brief.age_in_years >= SENIORS:
        return _SENIOR_DAY_MINUTES
    is_few = brief.goal_race.goal is Goal.MARATHON and len(brief.days) <= 3
    return _FEW_DAYS_MINUTES if is_few else growth.minutes_a_day


def _most_by_age(brief: Brief, now: float) -> float:
    if brief.age_in_years < _ADULTS:
        return min(1.2 * now, 60)
    factors = ((SENIORS, 1.25), (_SIXTY, 1.3), (_MASTERS, 1.4))
    fitting = (factor for years, factor in factors if brief.age_in_years >= years)
    return next(fitting, float("inf")) * now


def _most_minutes(
    brief: Brief, long: _Long, marathon_hours: float | None, *, is_large: bool
) -> float:
    goal = brief.goal_race.goal
    minutes = long.minutes[is_large]
    if goal is Goal.MARATHON and marathon_hours is not None:
        slow = (most for hours, most in _SLOW_MARATHONS if marathon_hours > hours)
        minutes = next(slow, minutes)
    if brief.age_in_years >= SENIORS:
        minutes = min(minutes, _SENIOR_MINUTES.get(goal, minutes))
    if brief.age_in_years < _ADULTS:
        minutes = min(minutes, _YOUTH_MINUTES)
    if brief.is_new and goal not in {Goal.HALF, Goal.MARATHON}:
        minutes = min(minutes, _NEW_MINUTES)
    return minutes
