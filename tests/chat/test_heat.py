"""How hot it is, by command and in plain words, and what the day asks for then."""

import pytest

from tests.chat.conversation import Conversation


async def test_the_air_is_said_back_with_what_it_costs(anna: Conversation) -> None:
    anna.wait(days=1)

    [reply] = await anna.says("/hot 31C 60%")

    assert reply.startswith("<b>31 °C, 60 % humidity</b>: 4.5 to 6 % slower")
    assert "Tue 24 Nov: Easy run" in reply
    assert "5:37–6:17/km" in reply
    [today] = await anna.says("/today")
    assert "5:37–6:17/km" in today


@pytest.mark.parametrize(
    ("text", "air"),
    [
        ("/hot 88F dew point 70F", "<b>88 °F, dew point 70 °F</b>: 4.5 to 6 %"),
        ("it is 31C and humid 60%", "<b>31 °C, 60 % humidity</b>"),
        ("31 degrees, 60% humidity", "<b>31 °C, 60 % humidity</b>"),
        ("es ist 31 Grad und 60 % Luftfeuchtigkeit", "<b>31 °C, 60 % humidity</b>"),
        ("hace 31 grados y 60% de humedad", "<b>31 °C, 60 % humidity</b>"),
        ("il fait 31 degrés et 60 % d'humidité", "<b>31 °C, 60 % humidity</b>"),
        ("/hot 31C humid", "<b>31 °C, taken as 70 % humidity</b>"),
        ("/hot 5C 50%", "no need to slow down"),
    ],
)
async def test_ways_to_say_it(anna: Conversation, text: str, air: str) -> None:
    [reply] = await anna.says(text)

    assert air in reply


async def test_a_result_in_the_heat_is_a_result(anna: Conversation) -> None:
    [reply] = await anna.says("8k in 45:10, 31C and 60% humidity")

    assert reply.split("\n")[:2] == [
        "That's no weather for good times.",
        "Logged: <b>8 km in 45:10 (5:39/km)</b>",
    ]


async def test_too_hot_moves_a_trial_and_why_says_so(anna: Conversation) -> None:
    await anna.says("/trial")
    anna.wait(days=1)

    [reply] = await anna.says("/hot 33C 60%")

    assert "Mile time trial moves to Thursday." in reply
    [why] = await anna.says("/why")
    assert "Heat costs pace" in why


async def test_above_180_nothing_hard_is_left_of_the_day(anna: Conversation) -> None:
    anna.wait(days=1)

    [reply] = await anna.says("/hot 38C 80%")

    assert "too hot for anything hard" in reply
    [why] = await anna.says("/why")
    assert "Too hot for anything hard" in why


async def test_bad_input_gets_one_hint(anna: Conversation) -> None:
    [reply] = await anna.says("/hot quite warm")

    assert reply == "How hot and humid is it? For example /hot 31C 60% or /hot 88F dew point 70F."


async def test_very_cold_air_goes_indoors(anna: Conversation) -> None:
    [reply] = await anna.says("/hot -20C")

    assert reply == "Too cold outside: run indoors or rest."


async def test_tomorrows_forecast_is_for_tomorrow(anna: Conversation) -> None:
    [reply] = await anna.says("/hot tomorrow 31C 60%")

    assert "Tue 24 Nov: Easy run" in reply


async def test_the_one_line_of_why_is_that_it_is_too_hot(anna: Conversation) -> None:
    await anna.says("/trial")
    anna.wait(days=1)

    [reply] = await anna.says("/hot 38C 80%")

    assert reply.endswith("<i>Why: Too hot for anything hard: easy running or indoors.</i>")
