"""The weather of a day in its morning: a line, only where it changes something."""

from collections.abc import Callable, Mapping
from datetime import time

from bot.domain.health.forecast import DayWeather, Hazard, RunWeather
from bot.domain.meeting import Topic
from bot.domain.quantities import MILE, Units
from bot.mail.letters import Buttons
from bot.wording.buttons import button
from bot.wording.heat import write_stopped
from bot.wording.presses import GiveAnswer
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout

_HOURS = (time(7), time(12), time(18))
_SOURCE = "Open-Meteo"  # its terms ask to be named


def write_day_weather(voice: Voice, weather: DayWeather) -> str:
    """Say what the weather changes, the weightiest first, and what yields to it."""
    run = weather.run
    sentences = [_SENTENCES[hazard](voice, run) for hazard in run.hazards]
    sentences.append(_advice(voice, weather))
    said = " ".join(sentence for sentence in sentences if sentence)
    return f"{said} <i>({_SOURCE})</i>"


def ask_running_hour(voice: Voice) -> str:
    return voice.say("When do you usually run? For example <i>I run at 17:30</i>.")


def hour_buttons(voice: Voice) -> Buttons:
    """Make a button for each usual hour."""
    return (
        tuple(
            button(voice.clock(hour), GiveAnswer(Topic.RUNS_AT, f"{hour:%H:%M}"))
            for hour in _HOURS
        ),
    )


def _storm(voice: Voice, run: RunWeather) -> str:
    clock = voice.clock(run.clock)
    if run.is_thunder:
        return voice.say("<b>Thunderstorm</b> around {clock}.", clock=clock)
    gusts = _speed(voice, run.gusts_kmh)
    return voice.say("<b>Storm</b> around {clock}, gusts of {gusts}.", clock=clock, gusts=gusts)


def _ice(voice: Voice, run: RunWeather) -> str:
    return voice.say(
        "<b>Ice</b> on the roads around {clock}, {temperature}.",
        clock=voice.clock(run.clock),
        temperature=_degrees(voice, run.temperature_c),
    )


def _cold(voice: Voice, run: RunWeather) -> str:
    return voice.say(
        "<b>Feels like {chill}</b> around {clock}.",
        chill=_degrees(voice, run.feels_like_c),
        clock=voice.clock(run.clock),
    )


def _heat(voice: Voice, run: RunWeather) -> str:
    air = {
        "temperature": _degrees(voice, run.temperature_c),
        "dew_point": _degrees(voice, run.dew_point_c),
        "clock": voice.clock(run.clock),
    }
    if not run.heat.allows_hard_running:
        return voice.say(
            "<b>{temperature}, dew point {dew_point}</b> around {clock}: too hot for anything"
            " hard.",
            **air,
        )
    return voice.say(
        "<b>{temperature}, dew point {dew_point}</b> around {clock}: a slower pace is the same"
        " effort.",
        **air,
    )


def _wind(voice: Voice, run: RunWeather) -> str:
    return voice.say(
        "<b>Strong wind</b> around {clock}, {wind} with gusts of {gusts}: go by effort, not by"
        " pace.",
        clock=voice.clock(run.clock),
        wind=_speed(voice, run.wind_kmh),
        gusts=_speed(voice, run.gusts_kmh),
    )


_SENTENCES: Mapping[Hazard, Callable[[Voice, RunWeather], str]] = {
    Hazard.STORM: _storm,
    Hazard.ICE: _ice,
    Hazard.COLD: _cold,
    Hazard.HEAT: _heat,
    Hazard.WIND: _wind,
}


def _advice(voice: Voice, weather: DayWeather) -> str:
    if weather.back is not None:
        return voice.say(
            "At {clock} it can be run: {name} is back on today.",
            clock=voice.clock(weather.run.clock),
            name=Html(name_workout(voice, weather.back)),
        )
    if weather.stopped is not None:
        return write_stopped(voice, weather.stopped, weather.moved_to)
    if weather.calm_at is not None:
        return voice.say("Better around {clock}.", clock=voice.clock(weather.calm_at))
    if not weather.run.forbids_fast:
        return ""
    return voice.say("Run indoors, or leave it out.")


def _degrees(voice: Voice, celsius: float) -> str:
    """Write degrees as whoever counts in miles, or in kilometres, reads them."""
    if voice.units is Units.MI:
        return f"{celsius * 9 / 5 + 32:.0f} °F"
    return f"{celsius:.0f} °C"


def _speed(voice: Voice, kmh: float) -> str:
    if voice.units is Units.MI:
        return voice.say("{speed} mph", speed=round(kmh * 1000 / MILE.metres))
    return voice.say("{speed} km/h", speed=round(kmh))
