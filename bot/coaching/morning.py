"""The mornings: whose workout is due, and what is too late to be sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coaching.due import turn_of
from bot.coaching.missed import note_left_out
from bot.coaching.next_season import is_last_day, roll_on
from bot.coaching.pain import ailment_to_mention
from bot.coaching.plan import ensure_week, workout_on
from bot.coaching.ports import DueRunner, UnitOfWork
from bot.coaching.scene import race_of_yesterday
from bot.coaching.weather import changes_plan, foresee
from bot.domain.calendar import WEEK
from bot.domain.evening import is_quiet, next_evening
from bot.domain.health.forecast import DayWeather, Forecast
from bot.domain.runner import Morning, Runner, RunnerId
from bot.domain.said import Said
from bot.domain.told_facts import FactKind, fact_of
from bot.domain.workout.workout import Outcome, PlannedWorkout
from bot.mail.push import Push, PushKind

# A workout of the morning is still worth a message before noon, and no push comes twice.
STALE_AFTER = timedelta(hours=3)
# From then on a push says that it is late.
LATE_AFTER = timedelta(minutes=15)
# A week takes time to make.  More of them at once, and whoever writes meanwhile would wait.
MOST_WEEKS = 5
# Back to the last hard workout that may have gone by without a word.
_LOOK_BACK = WEEK


async def queue_due_pushes(work: UnitOfWork, now: datetime, limit: int) -> int:
    """Queue the morning workouts that are due, and set each runner's next morning.

    Returns:
        How many runners were seen to; until there are none there may be more.

    Raises:
        DueRunnerError: One of them has to be put off before the others can be seen to.
    """
    due = await work.runners.claim_due(now, limit)
    fresh = [one for one in due if not is_stale(one.morning.at, now)]
    if fresh:
        days = [one.morning.day for one in fresh]
        ids = [one.runner.id for one in fresh]
        await work.log.recall(ids, min(days) - _LOOK_BACK, max(days))
    skies = await _skies(work, fresh)
    weathers: dict[tuple[RunnerId, date], DayWeather] = {}
    pushes: list[Push] = []
    mornings: dict[RunnerId, Morning] = {}
    weeks = 0
    for one in due:
        if not is_stale(one.morning.at, now):
            with turn_of(one):
                rolled = await roll_on(work, one.runner, one.morning.day, now)
                weeks += await ensure_week(work, rolled, one.morning.day)
                has_something_to_say = await _has_something_to_say(
                    work, replace(one, runner=rolled)
                )
                if has_something_to_say:
                    await note_left_out(work, one.runner, one.morning.day, now)
                    sky = skies.get(one.runner.id)
                    weather = await _hold_against(work, rolled, one.morning.day, now, sky)
                    if weather is not None:
                        weathers[rolled.id, one.morning.day] = weather
                        weeks += changes_plan(weather)
            if has_something_to_say:
                pushes.append(push_for(one.runner, one.morning))
        # Mornings before that are stale already: after an outage none of them is looked at.
        after = max(one.morning.at, now - STALE_AFTER)
        mornings[one.runner.id] = one.runner.next_morning(after)
        if weeks >= MOST_WEEKS:
            break
    await work.weather.keep_all(weathers)
    await work.pushes.queue_all(pushes)
    await work.runners.schedule_all(mornings)
    return len(mornings)


async def put_off(work: UnitOfWork, due: DueRunner) -> None:
    """Leave out a morning that fails, so that everybody else has theirs; /today tells of it."""
    await work.runners.schedule(due.runner.id, due.runner.next_morning(due.morning.at))


@dataclass(frozen=True, slots=True)
class _Sky:
    """What is forecast for a runner's day, and what was said to them before."""

    forecast: Forecast
    said: Said


async def _skies(work: UnitOfWork, due: Sequence[DueRunner]) -> Mapping[RunnerId, _Sky]:
    """Find what is forecast for many runners, each where they run; a day is told once."""
    wanted = {
        one.runner.id: (one.runner.cell, one.morning.day)
        for one in due
        if one.runner.cell is not None
    }
    if not wanted:
        return {}
    found = await work.weather.forecasts(frozenset(wanted.values()))
    there = {runner: where for runner, where in wanted.items() if where in found}
    if not there:
        return {}
    days = [day for _, day in there.values()]
    told = await work.weather.of_days(there.keys(), min(days), max(days))
    said = await work.sayings.of_all(there.keys())
    return {
        runner: _Sky(found[where], said[runner])
        for runner, where in there.items()
        if (runner, where[1]) not in told
    }


async def _hold_against(
    work: UnitOfWork, runner: Runner, day: date, now: datetime, sky: _Sky | None
) -> DayWeather | None:
    """Let what the day asks for yield to its weather; whoever is ill or hurts is told nothing."""
    planned = None if sky is None else await workout_on(work, runner, day)
    if sky is None or planned is None or not asks_something(runner, planned):
        return None
    if await _has_a_word(work, runner, day):
        return None
    return await foresee(work, runner, planned, sky.said, now, sky.forecast)


async def _has_something_to_say(work: UnitOfWork, due: DueRunner) -> bool:
    runner, day = due.runner, due.morning.day
    if is_quiet(runner, day):
        return False
    if is_last_day(runner, day):
        return True  # what comes next is asked, on a rest day too
    planned = await workout_on(work, runner, day)
    if planned is not None and planned.outcome is Outcome.PLANNED:
        return asks_something(runner, planned) or await _has_a_word(work, runner, day)
    if await race_of_yesterday(work, runner, day) is not None:
        return True
    return await _has_a_word(work, runner, day)


def asks_something(runner: Runner, planned: PlannedWorkout) -> bool:
    """Whether a day asks for anything that the runner's own plan does not know of already."""
    workout = planned.workout
    is_own = runner.brief.own_plan is not None and workout.distance is None
    if is_own and fact_of(runner.brief.told, FactKind.ALL_MORNINGS) is not None:
        return True
    return not is_own or bool(workout.reps or workout.strides or workout.hills)


async def _has_a_word(work: UnitOfWork, runner: Runner, day: date) -> bool:
    """Whoever hurts or is ill is asked how they are, on rest days and days of their own too."""
    return await ailment_to_mention(work, runner, day) is not None


def push_for(runner: Runner, morning: Morning) -> Push:
    return Push(
        runner=runner.id,
        kind=PushKind.MORNING,
        day=morning.day,
        due_at=morning.at,
        expires_at=morning.at + STALE_AFTER,
    )


def is_stale(due_at: datetime, now: datetime) -> bool:
    return now - due_at >= STALE_AFTER


def is_late(due_at: datetime, now: datetime) -> bool:
    return now - due_at >= LATE_AFTER


async def reschedule(work: UnitOfWork, runner: Runner, now: datetime) -> None:
    """Set the next morning after a change of zone, of time, or of mind.

    A morning that has just gone by on the new clock is sent at once, unless its date had one.
    """
    morning = runner.next_morning(now - STALE_AFTER)
    while await work.pushes.was_queued(runner.id, PushKind.MORNING, morning.day):
        morning = runner.next_morning(morning.at)
    # It is due from now on: that it comes after its time is the runner's wish, and not late.
    await work.runners.schedule(runner.id, replace(morning, at=max(morning.at, now)))
    await work.runners.schedule_looks({runner.id: next_evening(runner, now)})
