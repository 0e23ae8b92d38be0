"""The air of a run: temperature with humidity or dew point, in either unit."""

import re

from bot.domain.health.weather import DAMP, DRY, USUAL_HEAT_C, USUAL_HUMIDITY, Weather
from bot.domain.quantities import Units
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import alternatives, fold, words_of

COLDEST, HOTTEST = -60.0, 60.0  # °C of any weather on earth


WARMEST_BARE = 50.0  # a number above it, without a unit, is meant in °F


COOL = 10.0  # °C: no dampness makes that hot


_NUMBER = r"(?<![\d.,])(-?\d{1,3}(?:[.,]\d)?)(?![\d])"


_WORDS = spoken("answers.weather")
_SAID = patterns("answers.weather")
_DEGREES = rf"\s*(?:°|{_SAID['degrees']})?\s*(c|f|celsius|fahrenheit)?(?![a-z])"
_PERCENT = re.compile(rf"{_NUMBER}\s*(?:%|{_SAID['percent']})")
_DAMPNESS = _WORDS["humidity"]
_DEW = _WORDS["dew_point"]
_NAMED_HUMIDITY = re.compile(
    rf"\b(?:{alternatives(_DAMPNESS)})\b[^\d-]{{0,8}}{_NUMBER}(?!\s*°?\s*[cf]\b)"
)


_DEW_POINT = re.compile(rf"\b(?:{alternatives(_DEW)})\b[^\d-]{{0,8}}{_NUMBER}{_DEGREES}")


_OF_DEW = re.compile(rf"{_NUMBER}{_DEGREES}\s*(?:{alternatives(_DEW)})\b")


_TEMPERATURE = re.compile(rf"{_NUMBER}{_DEGREES}")
_NAMED_DEGREES = re.compile(rf"{_NUMBER}(?:\s*(?:°|{_SAID['degrees']}\b)|[cf]\b)")


_DAMP_WORDS = frozenset(_WORDS["damp"])
_DRY_WORDS = frozenset(_WORDS["dry"])


def read_weather(text: str, units: Units, *, is_forecast: bool = False) -> Weather:
    """Read temperature and humidity, or temperature and dew point.

    Args:
        text: As it was typed.
        units: What bare degrees are in.
        is_forecast: It is for days to come: what is left out is taken for what is usual.

    Raises:
        AnswerError: One of them is missing, or cannot be right.
    """
    rest = fold(text.replace("º", "°"))
    rest, dew = _take(_DEW_POINT, rest)
    if dew is None:
        rest, dew = _take(_OF_DEW, rest)
    rest, percent = _take(_PERCENT, rest)
    if percent is None:
        rest, percent = _take(_NAMED_HUMIDITY, rest)
    rest, air = _take(_TEMPERATURE, rest)
    if air is None and is_forecast and percent is None and dew is None:
        is_fahrenheit = units is Units.MI
        return Weather(
            USUAL_HEAT_C, USUAL_HUMIDITY, None, is_fahrenheit, is_assumed=True, is_bare=True
        )
    if air is None:
        raise AnswerError(
            "how hot and humid is it? For example /hot 31C 60% or /hot 88F dew point 70F"
        )
    if percent is None and dew is None:
        rest, percent = _take(_TEMPERATURE, rest)  # a second bare number
    is_fahrenheit = _is_fahrenheit(air, units)
    temperature = _celsius(_number(air), is_fahrenheit=is_fahrenheit)
    dew_point = None
    if dew is not None:
        is_dew_in_f = is_fahrenheit if _unit(dew) == "" else _unit(dew) == "f"
        dew_point = _celsius(_number(dew), is_fahrenheit=is_dew_in_f)
    humidity = _assumed(rest) if percent is None else _number(percent) / 100
    if humidity is None and dew_point is None and is_forecast:
        humidity = USUAL_HUMIDITY
    _check(temperature, humidity, dew_point)
    is_assumed = percent is None and humidity is not None
    return Weather(temperature, humidity, dew_point, is_fahrenheit, is_assumed)


def _take(pattern: re.Pattern[str], text: str) -> tuple[str, tuple[str, ...] | None]:
    """Take the first match out of a text; what it matched, in groups."""
    found = pattern.search(text)
    if found is None:
        return text, None
    groups = tuple(group for group in found.groups() if group is not None)
    return f"{text[: found.start()]} {text[found.end() :]}", groups


def _number(groups: tuple[str, ...]) -> float:
    return float(groups[0].replace(",", "."))


def _unit(groups: tuple[str, ...]) -> str:
    return groups[1][0] if len(groups) > 1 else ""


def _is_fahrenheit(air: tuple[str, ...], units: Units) -> bool:
    unit = _unit(air)
    if unit:
        return unit == "f"
    return units is Units.MI or _number(air) > WARMEST_BARE


def _celsius(number: float, *, is_fahrenheit: bool) -> float:
    return (number - 32) * 5 / 9 if is_fahrenheit else number


def _assumed(rest: str) -> float | None:
    words = set(words_of(rest))
    if words & _DAMP_WORDS:
        return DAMP
    return DRY if words & _DRY_WORDS else None


def _check(temperature: float, humidity: float | None, dew_point: float | None) -> None:
    if not COLDEST <= temperature <= HOTTEST:
        raise AnswerError("that can't be right: for example /hot 31C 60% or /hot 88F 60%")
    if dew_point is None and humidity is None and temperature > COOL:
        raise AnswerError(
            "I also need the humidity or the dew point, for example /hot 31C 60% or /hot 88F dew"
            " point 70F"
        )
    if humidity is not None and not 0 < humidity <= 1:
        raise AnswerError("humidity goes from 1 to 100 %, for example /hot 31C 60%")
    if dew_point is not None and not COLDEST <= dew_point <= temperature + 1:
        raise AnswerError(
            "a dew point lies below the temperature, for example /hot 88F dew point 70F"
        )


def read_air(text: str) -> tuple[float, float | None] | None:
    """Find a temperature in °C that is named as one, and the humidity, where they are told."""
    rest, percent = _take(_PERCENT, fold(text.replace("º", "°")))
    found = _NAMED_DEGREES.search(rest)
    if found is None:
        return None
    value = float(found[1].replace(",", "."))
    celsius = (value - 32) / 1.8 if value > WARMEST_BARE else value
    if not COLDEST <= celsius <= HOTTEST:
        return None  # an oven, or a turn
    share = None if percent is None else _number(percent) / 100
    return (round(celsius), share)
