"""The air: temperature with humidity or dew point, as runners and forecasts write it."""

import pytest

from bot.domain.quantities import Units
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.weather import read_weather


@pytest.mark.parametrize(
    ("text", "celsius", "humidity"),
    [
        ("31C 60%", 31, 0.6),
        ("31 C, 60 %", 31, 0.6),
        ("31ºC 60%", 31, 0.6),
        ("31°C and 60% humidity", 31, 0.6),
        ("it is 31C and humid 60%", 31, 0.6),
        ("humidity 60, 31 degrees", 31, 0.6),
        ("60% 31c", 31, 0.6),
        ("31 60", 31, 0.6),
        ("30,5 Grad, 60 % Luftfeuchtigkeit", 30.5, 0.6),
        ("31 grados y 60% de humedad", 31, 0.6),
        ("31 degrés, humidité 60", 31, 0.6),
        ("88F 60%", 31.1, 0.6),
        ("88 60%", 31.1, 0.6),
        ("31C humid", 31, 0.7),
        ("31 Grad und schwül", 31, 0.7),
        ("31C, dry heat", 31, 0.3),
        ("8C", 8, None),
        ("-5C 80%", -5, 0.8),
    ],
)
def test_temperature_and_humidity(text: str, celsius: float, humidity: float | None) -> None:
    weather = read_weather(text, Units.KM)

    assert weather.temperature_c == pytest.approx(celsius, abs=0.05)
    assert weather.humidity == humidity


@pytest.mark.parametrize(
    "text",
    [
        "88F dew point 70F",
        "88F, dew point 70",
        "dew point 70F, air 88F",
        "88F with a 70F dew point",
        "31.1C Taupunkt 21.1C",
        "31,1 grados, punto de rocío 21,1",
        "31,1 degrés, point de rosée 21,1",
    ],
)
def test_temperature_and_dew_point(text: str) -> None:
    assert read_weather(text, Units.KM).heat.index == pytest.approx(158, abs=0.5)


def test_without_a_unit_a_runner_of_miles_thinks_in_fahrenheit() -> None:
    assert read_weather("48 60%", Units.MI).temperature_c == pytest.approx(8.9, abs=0.05)
    assert read_weather("48 60%", Units.KM).temperature_c == 48


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "how hot and humid"),
        ("very hot", "how hot and humid"),
        ("31C", "I also need the humidity"),
        ("310C 60%", "that can't be right"),
        ("31C 160%", "from 1 to 100 %"),
        ("31C 0%", "from 1 to 100 %"),
        ("20C dew point 28C", "below the temperature"),
        ("<b>31</b>" * 40, "how hot and humid"),
    ],
)
def test_what_is_missing_or_cannot_be_gets_one_hint(text: str, words: str) -> None:
    with pytest.raises(AnswerError, match=words):
        read_weather(text, Units.KM)
