"""How hot it is, by command and in plain words, and what the day asks for then."""

from datetime import date

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


WEEK = ["Tue 24", "Thu 26", "Sat 28", "Sun 29"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("30 degrees on Saturday", ["Sat 28"]),
        ("am Samstag 30 Grad", ["Sat 28"]),
        ("30 grados el sábado", ["Sat 28"]),
        ("30 degrés samedi", ["Sat 28"]),
        ("heat all week", WEEK),
        ("it's going to be hot all week", WEEK),
        ("31C 60% all week", WEEK),
        ("30 degrees tomorrow", ["Tue 24"]),
        ("am Samstag wird es heiß", ["Sat 28"]),
        ("die ganze Woche Hitze", WEEK),
        ("calor toda la semana", WEEK),
        ("canicule toute la semaine", WEEK),
        ("33 degrees and humid on saturday and sunday", ["Sat 28", "Sun 29"]),
        ("88F on Saturday", ["Sat 28"]),
        ("Saturday: 30°", ["Sat 28"]),
        ("jeudi et samedi 33°", ["Thu 26", "Sat 28"]),
        ("jueves 32°", ["Thu 26"]),
        ("heat until the weekend", WEEK),
        ("bis zum Wochenende 30 Grad", WEEK),
        ("ab morgen Hitze", WEEK),
        ("Hitzewelle ab Donnerstag", ["Thu 26", "Sat 28", "Sun 29"]),
        ("ab Donnerstag bis Samstag heiß", ["Thu 26", "Sat 28"]),
        ("from tomorrow it'll be 31 degrees", WEEK),
        ("a partir del jueves mucho calor", ["Thu 26", "Sat 28", "Sun 29"]),
        ("desde el sábado 33 grados", ["Sat 28", "Sun 29"]),
        ("à partir de demain il va faire très chaud", WEEK),
        ("dès jeudi canicule", ["Thu 26", "Sat 28", "Sun 29"]),
        ("ola de calor hasta el jueves", ["Tue 24", "Thu 26"]),
        ("canicule ce week-end", ["Sat 28", "Sun 29"]),
        ("hot this weekend, 32C 50%", ["Sat 28", "Sun 29"]),
        ("heatwave until friday", ["Tue 24", "Thu 26"]),
        ("34C 50% from thursday to saturday", ["Thu 26", "Sat 28"]),
        ("/hot 34C 50% thursday to saturday", ["Thu 26", "Sat 28"]),
    ],
)
async def test_words_cover_the_days_they_say(
    anna: Conversation, text: str, days: list[str]
) -> None:
    [reply] = await anna.says(text)

    assert [day for day in WEEK if day in reply] == days
    async with anna.open_work() as work:
        planned = await work.log.workouts_between(
            anna.person, date(2026, 11, 23), date(2026, 11, 29)
        )
    slower = [each.day.day for each in planned if "heat" in each.workout.why]
    assert slower == [int(day[-2:]) for day in days]


async def test_what_a_forecast_does_not_say_is_said_back(anna: Conversation) -> None:
    [saturday] = await anna.says("30 degrees on Saturday")
    [week] = await anna.says("heat all week")

    assert saturday.startswith("<b>30 °C, taken as 60 % humidity</b>")
    assert week.startswith("<b>Taken as 30 °C, 60 % humidity</b>")


async def test_cooler_days_told_later_take_the_heat_back(anna: Conversation) -> None:
    await anna.says("35C 60% all week")
    await anna.says("11C 50% all week")

    async with anna.open_work() as work:
        planned = await work.log.workouts_between(
            anna.person, date(2026, 11, 23), date(2026, 11, 29)
        )
    assert not [each for each in planned if "heat" in each.workout.why]


@pytest.mark.parametrize(
    "text",
    [
        "how do I run in the heat?",
        "heat",
        "is it too hot to run on saturday?",
        "will it be 30° on Saturday?",
        "my oven is 200° on Saturday",
    ],
)
async def test_a_question_about_heat_changes_nothing(anna: Conversation, text: str) -> None:
    await anna.says(text)

    async with anna.open_work() as work:
        assert not await work.log.setbacks(anna.person)


@pytest.mark.parametrize(
    ("days", "where"),
    [
        ("tuesday", "Mile time trial moves to Thursday."),
        ("tuesday and saturday", "Mile time trial moves to Thursday."),
        ("tuesday to thursday", "Mile time trial is dropped"),
    ],
)
async def test_a_workout_moves_to_no_day_that_is_hot_too(
    anna: Conversation, days: str, where: str
) -> None:
    await anna.says("/trial")

    [reply] = await anna.says(f"36C 80% on {days}")

    assert where in reply


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
