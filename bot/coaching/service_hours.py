"""When a connected service is asked: for runs by day, and for its calendar at night too."""

from datetime import date, datetime, time, timedelta

from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY
from bot.domain.runner import Runner, zone_of

# The coach keeps quiet at night, so it does not ask either.
DAY_BEGINS, DAY_ENDS = time(6), time(22)
OFTEN = timedelta(minutes=15)  # while a run of today is still to come
SELDOM = timedelta(hours=1)
# A run may reach the service days after it was run; what is older is told in words.
LOOK_BACK = timedelta(days=14)
# The service passes entries on after it has taken them, and tells then what went wrong.
CHECK_AFTER = timedelta(minutes=10)


def next_night(runner: Runner, now: datetime) -> datetime:
    """Find the moment of the next night when the calendar is looked at anyway.

    Spread over three hours by the runner's number, so that not all are looked at at once.
    """
    zone = zone_of(runner.zone)
    at = time(1 + runner.id % 3, runner.id // 3 % 60)
    day = runner.day_of(now)
    while (moment := datetime.combine(day, at, zone)) <= now:
        day += DAY
    return moment


def next_look(runner: Runner, now: datetime, *, awaits_run: bool) -> datetime:
    """Find when to ask for runs next: by day, and more often while one is to come."""
    zone = zone_of(runner.zone)
    at = now + (OFTEN if awaits_run else SELDOM)
    local = at.astimezone(zone)
    if DAY_BEGINS <= local.time() < DAY_ENDS:
        return at
    day = local.date() + timedelta(days=local.time() >= DAY_ENDS)
    return datetime.combine(day, DAY_BEGINS, zone)


def day_begins(runner: Runner, now: datetime) -> datetime:
    """Find the first moment from now on at which something may be said."""
    return next_look(runner, now, awaits_run=True)


def is_night(runner: Runner, now: datetime) -> bool:
    local = now.astimezone(zone_of(runner.zone)).time()
    return not DAY_BEGINS <= local < DAY_ENDS


async def awaits_run(work: UnitOfWork, runner: Runner, today: date) -> bool:
    """Whether a run of today is still to come."""
    planned = await work.log.workout_on(runner.id, today)
    return planned is not None and not await work.log.results_between(runner.id, today, today)
