"""The evenings on which something may be said unasked, and what it would be.

At most one message an evening, never between 22:00 and 6:00, and less and less to whoever does
not answer: a question after a week, an offer to pause after three, then nothing but one line
before the race.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.calendar import DAY, WEEK, sunday_of
from bot.domain.runner import Morning, Runner, zone_of

EVENING = time(19)
NIGHT = time(22)
CHECK_IN_AFTER = WEEK
PAUSE_AFTER = timedelta(days=21)
RACE_NEAR = timedelta(days=14)
_SUNDAY = 6


def silence_of(runner: Runner, day: date) -> timedelta:
    """Tell how long ago a runner last wrote; no time, where that was never kept."""
    return timedelta() if runner.heard_on is None else day - runner.heard_on


def is_quiet(runner: Runner, day: date) -> bool:
    """Whether nothing goes out any more until the runner writes."""
    return silence_of(runner, day) > PAUSE_AFTER


def race_days(runner: Runner) -> tuple[date, ...]:
    """Give the evenings on which a race is asked about, until it is told."""
    race = runner.brief.goal_race.day
    return () if race is None else (race, race + DAY)


def next_evening(runner: Runner, after: datetime) -> Morning:
    """Find the next evening on which there may be something to say."""
    today = runner.day_of(after)
    evenings = (_evening_on(runner, day) for day in sorted(set(_days(runner, today))))
    return next(each for each in evenings if each.at > after)


def _days(runner: Runner, today: date) -> Iterator[date]:
    sunday = sunday_of(today)
    days = [sunday, sunday + WEEK, *race_days(runner)]
    race = runner.brief.goal_race.day
    days += [] if race is None else [race - RACE_NEAR]
    if runner.heard_on is not None:
        days += [runner.heard_on + CHECK_IN_AFTER, runner.heard_on + PAUSE_AFTER]
    yield from (day for day in days if day >= today)


def _evening_on(runner: Runner, day: date) -> Morning:
    is_recap = day.weekday() == _SUNDAY and runner.recap_at is not None
    clock = runner.recap_at if is_recap and runner.recap_at is not None else EVENING
    return Morning(day, _moment(runner, day, clock))


def night_of(runner: Runner, day: date) -> datetime:
    """Give the moment from which on nothing is sent unasked that day."""
    return _moment(runner, day, NIGHT)


def _moment(runner: Runner, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, zone_of(runner.zone)).astimezone(UTC)
