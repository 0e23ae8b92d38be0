"""The short race that is offered once in each cycle of a far season, where its mile block ends.

A race tells more than a time trial, and practises racing; the end of a mile block is where the
cycle would test anyway.
"""

from datetime import date, timedelta
from itertools import pairwise

from bot.domain.brief import Brief
from bot.domain.calendar import WEEK
from bot.domain.season.phases import Phase
from bot.domain.season.season import Season

_TIME_TO_ENTER = timedelta(weeks=3)
DayRange = tuple[date, date]


def short_race_days(brief: Brief, season: Season, today: date) -> DayRange | None:
    """Give the next two weeks in which a 5K or 10K fits; ``None`` where one is entered, or none.

    A companion's races are in a plan of their own.
    """
    if brief.own_plan is not None or brief.goal_race.day is None:
        return None
    coming = (window for window in _windows(season) if window[1] >= today)
    window = next(coming, None)
    if window is None or any(_is_in(window, race.day) for race in brief.tune_ups):
        return None
    return window


def is_day_to_offer_short(brief: Brief, season: Season, today: date) -> bool:
    """Whether such a race is to be spoken of on this running day: once, in time to enter."""
    window = short_race_days(brief, season, today)
    if window is None:
        return False
    from_day = max(window[0] - _TIME_TO_ENTER, season.weeks[0].starts + WEEK)
    days = (today - timedelta(days=back) for back in range(1, 8))
    before = next((day for day in days if day.weekday() in brief.days), None)
    return from_day <= today <= window[1] and before is not None and before < from_day


def _windows(season: Season) -> list[DayRange]:
    return [
        (week.starts - WEEK, week.ends)
        for week, after in pairwise(season.weeks)
        if week.is_far and week.phase is Phase.MILE_BLOCK and after.phase is not Phase.MILE_BLOCK
    ]


def _is_in(window: DayRange, day: date | None) -> bool:
    return day is not None and window[0] - WEEK <= day <= window[1] + WEEK
