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
from bot.domain.calendar import WEEK, monday_of, sunday_of
from bot.domain.health.forecast import (
    DayWeather,
    Forecast,
    Hazard,
    Outlook,
    RunWeather,
    calm_hour,
    every_hour_yields,
    has_to_yield,
    hour_decides,
    weather_at,
    worst_of,
)
from bot.domain.health.heat import Heat, told_heat_on, too_hot_for
from bot.domain.place import Cell
from bot.domain.runner import Runner, zone_of
from bot.domain.said import Said
from bot.domain.week.move import MoveError, swap_days
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

# So long before a morning its weather is looked up: time enough for some five thousand places at
# one request a second.
AHEAD = timedelta(hours=2)
ASKED_HOUR = "weather.hour"  # the key of the question that is asked once


class ForecastService(Protocol):
    """Knows the weather to come.

    Raises ``TroubleError`` where it cannot be reached, is slow, fails, or asks to be left alone.
    """

    async def forecast(self, cell: Cell, day: date) -> Forecast:
        """Tell the hours of a date, whatever zone it is in."""
        ...


async def foresee(  # noqa: PLR0913, PLR0917  (a day and its weather)
    work: UnitOfWork,
    runner: Runner,
    planned: PlannedWorkout,
    said: Said,
    now: datetime,
    forecast: Forecast,
) -> DayWeather | None:
    """Hold a day's workout against its weather; what has to yield moves as heat moves it.

    Args:
        work: The step in which it moves.
        runner: Who is to run it.
        planned: What the day asks for.
        said: What was said to the runner before.
        now: The moment.
        forecast: The hours around the day.

    Returns:
        What the morning says of it, to be kept; ``None`` where nothing changes.
    """
    if not _can_yield(planned):
        return None
    outlook = Outlook(forecast, planned.day, zone_of(runner.zone), planned.workout)
    if runner.runs_at is None:
        return await _foresee_at_any_hour(work, runner, planned, outlook, said, now)
    run = weather_at(outlook, _hour_of(runner, planned.day, now))
    return await _hold(work, runner, planned, outlook, run, now)


async def _foresee_at_any_hour(  # noqa: PLR0913, PLR0917  (a day and its weather)
    work: UnitOfWork,
    runner: Runner,
    planned: PlannedWorkout,
    outlook: Outlook,
    said: Said,
    now: datetime,
) -> DayWeather | None:
    """Hold a workout against the assumed hour of its run, and against all where all forbid it."""
    hour, after = _hour_of(runner, planned.day, now), _soonest(outlook, now)
    run = weather_at(outlook, hour)
    worst = worst_of(outlook, after)
    yields = run is not None and has_to_yield(planned.workout, run)
    if not yields and every_hour_yields(outlook, after):
        return await _hold(work, runner, planned, outlook, worst, now)
    weather = await _hold(work, runner, planned, outlook, run, now)
    if said.count(ASKED_HOUR) or not hour_decides(outlook, after):
        return weather
    if weather is not None:
        return replace(weather, asks_hour=True)
    worst = await _untold(work, runner, planned.day, worst)
    if worst is None or not worst.hazards:
        return None
    has_better = has_to_yield(planned.workout, worst) or worst.forbids_fast
    calm_at = calm_hour(outlook, hour, after) if has_better else None
    return DayWeather(run=worst, calm_at=calm_at, asks_hour=True)


async def foresee_again(
    work: UnitOfWork, runner: Runner, day: date, now: datetime
) -> DayWeather | None:
    """Look once more at a day, now that the hour of its run is known.

    What yielded to another hour comes back, where this one allows it; an hour that is over
    changes nothing.
    """
    told = await work.weather.of_day(runner.id, day)
    if runner.cell is None or told is None or not (told.asks_hour or told.stopped is not None):
        return None
    found = await work.weather.forecasts([(runner.cell, day)])
    planned = await workout_on(work, runner, day)
    if planned is None or not _can_yield(planned) or not found:
        return None
    [forecast] = found.values()
    outlook = Outlook(forecast, day, zone_of(runner.zone), planned.workout)
    if runner.runs_at is None or runner.runs_at.hour < _soonest(outlook, now).hour:
        return None
    run = weather_at(outlook, runner.runs_at)
    back = None
    if told.stopped is not None:
        if run is None or has_to_yield(told.stopped, run):
            return None
        back = await _bring_back(work, runner, day, told, now)
        if back is None:
            return None
        await tell_heat(work, runner, (day,), run.heat, now, is_forecast=True)
        planned, outlook = back, replace(outlook, workout=back.workout)
    await work.weather.drop(runner.id, day)
    if run is not None and Hazard.HEAT not in run.hazards and Hazard.HEAT in told.run.hazards:
        await tell_heat(work, runner, (day,), run.heat, now, is_forecast=True)
    weather = await _hold(work, runner, planned, outlook, run, now)
    if back is not None and run is not None:
        # As it is asked for now: heat that does not forbid it may slow it down.
        back = await workout_on(work, runner, day) or back
        weather = replace(weather or DayWeather(run=replace(run, hazards=())), back=back.workout)
    if weather is not None:
        await work.weather.keep_all({(runner.id, day): weather})
    return weather


async def take_cooler_air(
    work: UnitOfWork, runner: Runner, day: date, heat: Heat, now: datetime
) -> PlannedWorkout | None:
    """Bring back what yielded to a heat that the runner finds less; ``None``: nothing comes."""
    told = await work.weather.of_day(runner.id, day)
    if told is None or told.stopped is None or told.run.forbids_fast:
        return None
    if too_hot_for(told.stopped, heat):
        return None
    return await _bring_back(work, runner, day, told, now)


async def _bring_back(
    work: UnitOfWork, runner: Runner, day: date, told: DayWeather, now: datetime
) -> PlannedWorkout | None:
    """Swap back what yielded in the morning; ``None`` where it stays where it is."""
    if told.stopped is None or told.moved_to is None:
        return None
    monday, sunday = monday_of(day), sunday_of(day)
    around = await work.log.workouts_between(runner.id, monday, sunday + WEEK)
    there = next((each for each in around if each.day == told.moved_to), None)
    if there is None or there.workout.kind is not told.stopped.kind:
        return None  # the runner has moved it since
    try:
        swapped = swap_days(around, day, told.moved_to)
    except MoveError:
        return None
    week = [each for each in swapped if each.day <= sunday]
    await work.log.plan_days(runner.id, monday, sunday, week)
    await note_change(work, runner, now, "weather", f"back from {told.moved_to} to {day}")
    return next(each for each in swapped if each.day == day)


async def weather_of(work: UnitOfWork, runner: Runner, day: date) -> DayWeather | None:
    """Recall what a day was told of its weather, but for what the runner has told better."""
    if runner.cell is None:
        return None
    weather = await work.weather.of_day(runner.id, day)
    run = None if weather is None else await _untold(work, runner, day, weather.run)
    if weather is None or run is None or not run.hazards:
        return None
    return replace(weather, run=run)


def changes_plan(weather: DayWeather) -> bool:
    """Whether the week was made anew for the weather of a day."""
    return weather.stopped is not None or Hazard.HEAT in weather.run.hazards


def _can_yield(planned: PlannedWorkout) -> bool:
    """Whether a workout is still to be run; a race is run in whatever weather comes."""
    is_race = planned.workout.kind is WorkoutKind.RACE
    return planned.outcome is Outcome.PLANNED and not is_race


async def _hold(  # noqa: PLR0913, PLR0917  (a day and its weather)
    work: UnitOfWork,
    runner: Runner,
    planned: PlannedWorkout,
    outlook: Outlook,
    run: RunWeather | None,
    now: datetime,
) -> DayWeather | None:
    """Hold a workout against the air of its run."""
    run = await _untold(work, runner, planned.day, run)
    if run is None or not run.hazards:
        return None
    return await _let_yield(work, runner, planned, outlook, run, now)


async def _untold(
    work: UnitOfWork, runner: Runner, day: date, run: RunWeather | None
) -> RunWeather | None:
    """Leave the heat to what the runner told of it, where they did."""
    if run is None or told_heat_on(day, await work.log.setbacks(runner.id)) is None:
        return run
    others = tuple(each for each in run.hazards if each is not Hazard.HEAT)
    return replace(run, hazards=others)


def _hour_of(runner: Runner, day: date, now: datetime) -> time:
    """Tell when a run begins that is still to come.

    Whoever has not said when they run is taken to run an hour after the morning message.
    """
    local = now.astimezone(zone_of(runner.zone))
    soonest = local.hour if local.date() == day else 0
    if runner.runs_at is not None and runner.runs_at.hour >= soonest:
        return runner.runs_at
    return time(min(max(runner.push_time.hour, soonest) + 1, 23))


def _soonest(outlook: Outlook, now: datetime) -> time:
    """Tell from when on the hours of a day are still to come."""
    local = now.astimezone(outlook.zone)
    return local.time() if local.date() == outlook.day else time.min


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
        [hot] = await tell_heat(work, runner, (planned.day,), run.heat, now, is_forecast=True)
        if hot.stopped is not None:
            return replace(weather, stopped=hot.stopped.workout, moved_to=hot.moved_to)
    if not run.forbids_fast:
        return weather
    calm_at = calm_hour(outlook, run.clock, _soonest(outlook, now))
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
