"""The calendar that a runner has of the plan: what was given to it, and who may follow it."""

import secrets
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from bot.coaching.plan import plan_ahead
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK, monday_of, sunday_of
from bot.domain.plan_calendar import KEPT_FOR, CalendarEntry, Digest, GivenEntry, follow
from bot.domain.runner import Runner, RunnerId
from bot.domain.workout.workout import Outcome, PlannedWorkout

_TOKEN_BYTES = 24  # nobody guesses 192 bits


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerCalendar:
    """A runner's calendar.

    Attributes:
        tag: Tells its entries from those of other runners.
        token: The secret part of the address from which it can be followed; ``None``: there is
            no such address.
        entries: What was given out.
    """

    runner: RunnerId
    tag: str
    token: str | None = None
    entries: tuple[CalendarEntry, ...] = ()


class Calendars(Protocol):
    """The calendars of runners."""

    async def of(self, runner: RunnerId) -> RunnerCalendar | None: ...

    async def with_token(self, token: str) -> RunnerCalendar | None: ...

    async def save(self, calendar: RunnerCalendar) -> None: ...


class CalendarWork(UnitOfWork, Protocol):
    """A unit of work that knows calendars."""

    @property
    def calendars(self) -> Calendars: ...


async def give_out(
    work: CalendarWork, runner: Runner, today: date, digest: Digest
) -> tuple[GivenEntry, ...]:
    """Tell the entries from this week on, and remember them as given out.

    Args:
        work: Where it is remembered.
        runner: Whose plan it is.
        today: The runner's day.
        digest: Tells two versions of a workout apart.
    """
    calendar = await calendar_of(work, runner)
    planned = await _planned(work, runner, today)
    given = follow(calendar.entries, planned, today, digest, await _moved(work, runner, today))
    entries = tuple(one.entry for one in given)
    if entries != calendar.entries:
        await work.calendars.save(replace(calendar, entries=entries))
    first = monday_of(today)
    # A day that has gone by without its workout stays in the calendar as it was.
    told = (one for one in given if one.planned is not None or one.entry.is_cancelled)
    return tuple(one for one in told if one.entry.day >= first)


async def look_at(
    work: CalendarWork, runner: Runner, calendar: RunnerCalendar, today: date, digest: Digest
) -> tuple[GivenEntry, ...]:
    """Tell the entries as they are now, those of the last weeks too; nothing is remembered."""
    planned = {each.day: each for each in await _planned(work, runner, today)}
    first = today - KEPT_FOR
    before = await work.log.workouts_between(runner.id, first, today - DAY)
    past = (each for each in before if each.outcome is not Outcome.MOVED)
    planned = {each.day: each for each in past} | planned
    days = [planned[day] for day in sorted(planned)]
    given = follow(calendar.entries, days, today, digest, await _moved(work, runner, today))
    return tuple(one for one in given if one.planned is not None)


async def ensure_address(work: CalendarWork, runner: Runner) -> str:
    """Give the secret of the address from which the calendar is followed; it stays the same."""
    calendar = await calendar_of(work, runner)
    token = calendar.token
    if token is None:
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        await work.calendars.save(replace(calendar, token=token))
    return token


async def revoke_address(work: CalendarWork, runner: Runner) -> bool:
    """Let the address lead nowhere any more; tell whether there was one."""
    calendar = await work.calendars.of(runner.id)
    if calendar is None or calendar.token is None:
        return False
    await work.calendars.save(replace(calendar, token=None))
    return True


async def calendar_of(work: CalendarWork, runner: Runner) -> RunnerCalendar:
    calendar = await work.calendars.of(runner.id)
    return calendar or RunnerCalendar(runner=runner.id, tag=secrets.token_hex(8))


async def _planned(work: UnitOfWork, runner: Runner, today: date) -> list[PlannedWorkout]:
    """Look at what is planned and not left out, from this week on."""
    left_out = {Outcome.MOVED, Outcome.SKIPPED}
    return [each for each in await plan_ahead(work, runner, today) if each.outcome not in left_out]


async def _moved(work: UnitOfWork, runner: Runner, today: date) -> frozenset[date]:
    around = await work.log.workouts_between(runner.id, today - WEEK, sunday_of(today))
    return frozenset(each.day for each in around if each.outcome is Outcome.MOVED)
