"""Races on the way to the goal race: which fit into the plan, and when a mile does most good."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.calendar import WEEK
from bot.domain.errors import CoachError
from bot.domain.season.age_limits import check_age
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.season.season import Season, finale_day, mile_race_window

_LAST_DAYS = timedelta(days=3)  # before the goal race: nothing but rest and easy running
_TIME_TO_ENTER = timedelta(weeks=3)
# Before these the coach offers a mile race: coaching rules 3.3.5.
_LONG_RACES = frozenset({Goal.HALF, Goal.MARATHON})


class TuneUpError(CoachError):
    """A race that does not fit into the plan."""


def fits_on_the_way(brief: Brief, season: Season, race: GoalRace) -> bool:
    """Whether a race is shorter than the goal race, and comes before it."""
    assert race.day is not None  # noqa: S101 - a race that was read has a day
    is_before = race.day < finale_day(brief, season.weeks[0].starts)
    return is_before and race.goal.distance < brief.goal_race.goal.distance


def add_tune_up(brief: Brief, season: Season, race: GoalRace) -> Brief:
    """Put a race into the plan; one told again on its day replaces the one before.

    Raises:
        TuneUpError: It is too near another race.
        TooYoungError: The runner is too young for it.
    """
    assert race.day is not None  # noqa: S101 - a race that was read has a day
    check_age(brief.age, race.goal)
    finale = finale_day(brief, season.weeks[0].starts)
    if race.day >= finale:
        raise TuneUpError("a race on the way comes before {day}, the goal of the plan", day=finale)
    if _over(race) + _LAST_DAYS >= finale:
        raise TuneUpError(
            "that is too near to {day}, the goal of the plan: after such a race {days} easy days"
            " come first",
            day=finale,
            days=RECOVERY_DAYS[race.goal],
        )
    others = tuple(each for each in brief.tune_ups if each.day != race.day)
    _check_apart(race, others)
    tune_ups = sorted((*others, race), key=lambda each: each.day or date.max)
    return replace(brief, tune_ups=tuple(tune_ups))


def drop_tune_up(brief: Brief, day: date) -> Brief:
    """Take the race of a day out of the plan."""
    return replace(brief, tune_ups=tuple(each for each in brief.tune_ups if each.day != day))


def mile_race_days(brief: Brief, today: date) -> tuple[date, date] | None:
    """Give the days on which a mile race would do most good before a half or a marathon.

    Returns:
        ``None`` for other goals, for whoever only runs easily, when they are over, or when such
        a race is entered already.
    """
    race = brief.goal_race
    if race.goal not in _LONG_RACES or race.day is None:
        return None
    if not brief.health.allows_speed or brief.all_the_same:
        return None
    first, last = mile_race_window(race.day)
    is_entered = any(
        each.goal is Goal.MILE and each.day is not None and first - WEEK <= each.day <= last + WEEK
        for each in brief.tune_ups
    )
    return None if is_entered or last < today else (max(first, today), last)


def is_day_to_offer(brief: Brief, started: date, today: date) -> bool:
    """Whether a mile race is to be spoken of on this running day: once, in time to enter."""
    days = mile_race_days(brief, today)
    if days is None or brief.goal_race.day is None:
        return False
    first, last = mile_race_window(brief.goal_race.day)
    from_day = max(first - _TIME_TO_ENTER, started + WEEK)
    before = _running_days_before(brief, today)
    return from_day <= today <= last and all(day < from_day for day in before)


def _running_days_before(brief: Brief, today: date) -> list[date]:
    days = [today - timedelta(days=back) for back in range(1, 8)]
    return [day for day in days if day.weekday() in brief.days][:1]


def _over(race: GoalRace) -> date:
    assert race.day is not None  # noqa: S101 - as above
    return race.day + timedelta(days=RECOVERY_DAYS[race.goal])


def _check_apart(race: GoalRace, others: Iterable[GoalRace]) -> None:
    for other in others:
        if other.day is None or race.day is None:
            continue
        first, second = sorted((race, other), key=lambda each: each.day or date.max)
        if second.day is not None and second.day <= _over(first):
            raise TuneUpError(
                "you race on {day} already, and easy days follow each race", day=other.day
            )
