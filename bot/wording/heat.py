"""Heat in words: what it costs, and what the day asks for now."""

from collections.abc import Sequence
from datetime import date

from bot.domain.health.heat import Heat
from bot.domain.health.weather import USUAL_HUMIDITY, Weather
from bot.domain.rules import rule
from bot.domain.workout.workout import Outcome, PlannedWorkout, Workout
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout, write_reason, write_workout


def write_air(voice: Voice, weather: Weather) -> str:
    """Say the air back, and what it costs."""
    heat = weather.heat
    if weather.is_bare:
        air = voice.say(
            "<b>Taken as {temperature}, {humidity} humidity</b>",
            temperature=_degrees(weather.temperature_c, weather),
            humidity=voice.percent(weather.humidity or USUAL_HUMIDITY),
        )
    elif weather.dew_point_c is not None:
        air = voice.say(
            "<b>{temperature}, dew point {dew_point}</b>",
            temperature=_degrees(weather.temperature_c, weather),
            dew_point=_degrees(weather.dew_point_c, weather),
        )
    elif weather.humidity is not None:
        air = voice.say(
            "<b>{temperature}, taken as {humidity} humidity</b>"
            if weather.is_assumed
            else "<b>{temperature}, {humidity} humidity</b>",
            temperature=_degrees(weather.temperature_c, weather),
            humidity=voice.percent(weather.humidity),
        )
    else:
        air = f"<b>{_degrees(weather.temperature_c, weather)}</b>"
    return voice.say("{air}: {cost}", air=Html(air), cost=Html(_cost(voice, heat)))


def write_hot_day(
    voice: Voice,
    planned: PlannedWorkout | None,
    stopped: PlannedWorkout | None,
    moved_to: date | None,
) -> str:
    """Write what the day asks for now."""
    if planned is None:
        return voice.say("Nothing is planned for that day, so nothing changes.")
    if planned.outcome is not Outcome.PLANNED:
        return voice.say("That day's workout is in your log already, so nothing changes.")
    parts = [write_stopped(voice, stopped.workout, moved_to)] if stopped is not None else []
    parts.append(
        voice.say(
            "<b>{day}: {name}</b>",
            day=voice.short_day(planned.day),
            name=Html(name_workout(voice, planned.workout)),
        )
    )
    parts += [write_workout(voice, planned.workout), write_reason(voice, planned.workout)]
    return "\n\n".join(part for part in parts if part)


HotDay = tuple[PlannedWorkout | None, PlannedWorkout | None, date | None]


def write_hot_days(voice: Voice, days: Sequence[HotDay]) -> str:
    """Write what several days ask for now, a line each.

    Args:
        voice: The runner's voice.
        days: For each what is planned, what had to yield, and where that went.
    """
    parts = [
        write_stopped(voice, stopped.workout, moved)
        for _, stopped, moved in days
        if stopped is not None
    ]
    lines = [
        voice.say(
            "<b>{day}: {name}</b>",
            day=voice.short_day(planned.day),
            name=Html(name_workout(voice, planned.workout)),
        )
        for planned, _, _ in days
        if planned is not None and planned.outcome is Outcome.PLANNED
    ]
    if not lines:
        return voice.say("Nothing is planned for those days, so nothing changes.")
    slower = voice.say("Each morning has the targets that are the same effort.")
    return "\n\n".join((*parts, "\n".join(lines), slower))


def write_cold(voice: Voice) -> str:
    return voice.say(rule("cold-stop").sentence)


def _cost(voice: Voice, heat: Heat) -> str:
    index = round(heat.index)
    if not heat.allows_hard_running:
        return voice.say("too hot for anything hard.", index=index)
    if not heat.most:
        return voice.say("no need to slow down.", index=index)
    return voice.say(
        "{least} to {most} % slower is the same effort, half of it for reps.",
        index=index,
        least=_share(voice, heat.least),
        most=_share(voice, heat.most),
    )


def write_back(voice: Voice, planned: PlannedWorkout) -> str:
    """Say that a workout which had to yield is run today after all."""
    return voice.say("{name} is back on today.", name=Html(name_workout(voice, planned.workout)))


def write_stopped(voice: Voice, stopped: Workout, moved_to: date | None) -> str:
    """Say where a workout goes that had to yield."""
    name = Html(name_workout(voice, stopped))
    if moved_to is None:
        return voice.say(
            "{name} is dropped: no day left in this week keeps hard days apart.", name=name
        )
    return voice.say("{name} moves to {day}.", name=name, day=voice.weekday(moved_to))


def _degrees(celsius: float, weather: Weather) -> str:
    if weather.is_fahrenheit:
        return f"{celsius * 9 / 5 + 32:.0f} °F"
    return f"{celsius:.0f} °C"


def _share(voice: Voice, share: float) -> str:
    return voice.decimal(share * 100).removesuffix(".0").removesuffix(",0")
