"""The evenings: who is looked at, and the one thing, if any, that is said unasked."""

from datetime import date, datetime, timedelta

from bot.coaching.due import turn_of
from bot.coaching.morning import STALE_AFTER
from bot.coaching.next_season import is_over
from bot.coaching.ports import DueRunner, UnitOfWork
from bot.coaching.recap import recap_of_week
from bot.domain.evening import (
    CHECK_IN_AFTER,
    PAUSE_AFTER,
    RACE_NEAR,
    is_quiet,
    next_evening,
    night_of,
    race_days,
    silence_of,
)
from bot.domain.log.history import ALL_OUT, SetbackKind
from bot.domain.runner import Morning, Runner, RunnerId
from bot.mail.push import Push, PushKind

# Whoever asked to be left alone, or was told to stop running, hears nothing in the evening.
_LEFT_ALONE = frozenset({SetbackKind.QUIET, SetbackKind.PAUSE, SetbackKind.RED_FLAG})
_ASKED_AFTER = {CHECK_IN_AFTER: PushKind.CHECK_IN, PAUSE_AFTER: PushKind.PAUSE_OFFER}
_SUNDAY = 6


async def queue_due_evenings(work: UnitOfWork, now: datetime, limit: int) -> int:
    """Queue what is to be said this evening, and set each runner's next one.

    Returns:
        How many runners were looked at; until there are none there may be more.

    Raises:
        DueRunnerError: One of them has to be put off before the others can be looked at.
    """
    due = await work.runners.claim_looks(now, limit)
    pushes: list[Push] = []
    evenings: dict[RunnerId, Morning] = {}
    for one in due:
        runner, evening = one.runner, one.morning
        expires_at = min(evening.at + STALE_AFTER, night_of(runner, evening.day))
        if now < expires_at:
            with turn_of(one):
                kind = await what_to_say(work, runner, evening.day)
            if kind is not None:
                pushes.append(Push(runner.id, kind, evening.day, evening.at, expires_at))
        evenings[runner.id] = next_evening(runner, max(evening.at, now - STALE_AFTER))
    await work.pushes.queue_all(pushes)
    await work.runners.schedule_looks(evenings)
    return len(evenings)


async def put_off_evening(work: UnitOfWork, due: DueRunner) -> None:
    """Leave out an evening that fails, so that everybody else has theirs."""
    evening = next_evening(due.runner, due.morning.at)
    await work.runners.schedule_looks({due.runner.id: evening})


async def what_to_say(work: UnitOfWork, runner: Runner, day: date) -> PushKind | None:
    """Find the one thing to say on an evening, the weightiest first; mostly there is none."""
    if await _is_left_alone(work, runner, day):
        return None
    if is_quiet(runner, day):
        return PushKind.RACE_NEAR if _is_race_near(runner, day) else None
    if day in race_days(runner) and not await _has_told_of_race(work, runner, day):
        return PushKind.RACE_EVENING
    return _after_silence(runner, day) or await _on_sunday(work, runner, day)


def _is_race_near(runner: Runner, day: date) -> bool:
    race = runner.brief.goal_race.day
    return race is not None and race - RACE_NEAR == day


def _after_silence(runner: Runner, day: date) -> PushKind | None:
    kind = _ASKED_AFTER.get(silence_of(runner, day))
    if kind is PushKind.PAUSE_OFFER and is_over(runner, day):
        return None  # there are no mornings that could stop
    return kind


async def _on_sunday(work: UnitOfWork, runner: Runner, day: date) -> PushKind | None:
    is_wanted = runner.recap_at is not None and runner.brief.own_plan is None
    if day.weekday() != _SUNDAY or not is_wanted:
        return None  # runs of an own plan need not be in the log
    if day == runner.brief.goal_race.day:
        return None  # the race has been answered, and the season with it
    recap = await recap_of_week(work, runner, day - timedelta(days=_SUNDAY), day)
    return PushKind.RECAP if recap is not None and recap.week.run else None


async def _is_left_alone(work: UnitOfWork, runner: Runner, day: date) -> bool:
    return any(
        one.kind in _LEFT_ALONE and one.started <= day and (one.ended is None or day <= one.ended)
        for one in await work.log.setbacks(runner.id)
    )


async def _has_told_of_race(work: UnitOfWork, runner: Runner, day: date) -> bool:
    """Whether anything was told of race day: a time, a race not finished, or not started."""
    race = race_days(runner)[0]
    told = await work.log.results_between(runner.id, race, day)
    return any(one.day == race or one.result.kind in ALL_OUT for one in told)
