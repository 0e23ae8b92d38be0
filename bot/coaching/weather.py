"""The weather of a day: what is forecast for the hour of its run, and what yields to it.

A morning never waits for a forecast: without one it says nothing of the weather.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Protocol

from bot.coaching.heat import move_away, tell_heat
from bot.coaching.move import note_change
from bot.coaching.plan import replan, workout_on
from bot.coaching.ports import UnitOfWork
from bot.domain.health.forecast import (
    DayWeather,
    Forecast,
    Hazard,
    Outlook,
    RunWeather,
    calm_hour,
    hour_decides,
    weather_at,
    worst_of,
)
from bot.domain.health.heat import heat_on
from bot.domain.place import Cell
from bot.domain.runner import Runner, zone_of
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

# So long before a morning its weather is looked up: time enough for ten thousand places.
AHEAD = timedelta(hours=2)
ASKED_HOUR = "weather.hour"  # the key of the question that is asked once


class ForecastService(Protocol):
    """Knows the weather to come.

    Raises ``TroubleError`` where it cannot be reached, is slow, fails, or asks to be left alone.
    """

    async def forecast(self, cell: Cell, day: date) -> Forecast:
        """Tell the hours of a date, whatever zone it is in."""
        ...


async def foresee(
    work: UnitOfWork, runner: Runner, day: date, now: datetime, forecast: Forecast
) -> DayWeather | None:
    """Hold a day's workout against its weather, once; what has to yield moves as heat moves it.

    Returns:
        What the morning says of it; ``None`` where nothing changes.
    """
    told = await work.weather.of_day(runner.id, day)
    if told is not None:
        return told
    planned = await workout_on(work, runner, day)
    if planned is None or not _can_yield(planned):
        return None
    outlook = Outlook(forecast, day, zone_of(runner.zone), planned.workout)
    if runner.runs_at is None and hour_decides(outlook):
        said = await work.sayings.of(runner.id)
        worst = worst_of(outlook)
        if worst is not None and not said.count(ASKED_HOUR):
            weather = DayWeather(run=worst, asks_hour=True)
            await work.weather.keep(runner.id, day, weather)
            return weather
    return await _hold(work, runner, planned, outlook, now)


async def foresee_again(
    work: UnitOfWork, runner: Runner, day: date, now: datetime
) -> DayWeather | None:
    """Look once more at a day, now that the hour of its run is known."""
    told = await work.weather.of_day(runner.id, day)
    if runner.cell is None or told is None or not told.asks_hour:
        return None
    found = await work.weather.forecasts([(runner.cell, day)])
    planned = await workout_on(work, runner, day)
    if planned is None or not _can_yield(planned) or not found:
        return None
    [forecast] = found.values()
    await work.weather.drop(runner.id, day)
    outlook = Outlook(forecast, day, zone_of(runner.zone), planned.workout)
    return await _hold(work, runner, planned, outlook, now)


def _can_yield(planned: PlannedWorkout) -> bool:
    """Whether a workout is still to be run; a race is run in whatever weather comes."""
    is_race = planned.workout.kind is WorkoutKind.RACE
    return planned.outcome is Outcome.PLANNED and not is_race


async def _hold(
    work: UnitOfWork, runner: Runner, planned: PlannedWorkout, outlook: Outlook, now: datetime
) -> DayWeather | None:
    """Hold a workout against the hour of its run; what the runner told of the heat counts more."""
    run = weather_at(outlook, _hour_of(runner))
    if run is None:
        return None
    if heat_on(planned.day, await work.log.setbacks(runner.id)) is not None:
        others = tuple(each for each in run.hazards if each is not Hazard.HEAT)
        run = replace(run, hazards=others)
    if not run.hazards:
        return None
    weather = await _let_yield(work, runner, planned, outlook, run, now)
    await work.weather.keep(runner.id, planned.day, weather)
    return weather


def _hour_of(runner: Runner) -> time:
    """Take whoever has not said when they run to run an hour after the morning message."""
    return runner.runs_at or runner.push_time.replace(hour=min(runner.push_time.hour + 1, 21))


async def _let_yield(  # noqa: PLR0913, PLR0917  (a day and its weather)
    work: UnitOfWork,
    runner: Runner,
    planned: PlannedWorkout,
    outlook: Outlook,
    run: RunWeather,
    now: datetime,
) -> DayWeather:
    """Let a workout yield: to another hour of its day, or to another day."""
    weather = DayWeather(run=run)
    if Hazard.HEAT in run.hazards:
        [hot] = await tell_heat(work, runner, (planned.day,), run.heat, now)
        if hot.stopped is not None:
            return replace(weather, stopped=hot.stopped.workout, moved_to=hot.moved_to)
    if not run.forbids_fast:
        return weather
    local = now.astimezone(outlook.zone)
    after = local.time() if local.date() == planned.day else time.min
    calm_at = calm_hour(outlook, run.clock, after)
    if calm_at is not None or not planned.workout.kind.is_hard:
        return replace(weather, calm_at=calm_at)
    today = runner.day_of(now)
    moved_to = await move_away(work, runner, planned, today, {planned.day})
    if moved_to is None:
        return weather
    await replan(work, runner, today)
    note = f"{run.hazards[0]} on {planned.day}, moved to {moved_to}"
    await note_change(work, runner, now, "weather", note)
    return replace(weather, stopped=planned.workout, moved_to=moved_to)
