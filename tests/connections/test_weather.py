"""The weather in the morning: a line where it changes something, and none where it does not."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.chat.operator import Operator
from bot.connections.open_meteo import OpenMeteo
from bot.connections.weather import WeatherWatch
from bot.delivery.housekeeping import prune
from bot.domain.health.forecast import Forecast
from bot.domain.log.history import SetbackKind
from bot.domain.place import Cell
from bot.domain.runner import Morning
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from bot.mail.letters import Letter
from bot.mail.retention import Retention
from bot.stand_ins.open_meteo import Air, OpenMeteoStandIn, Sky, between, open_meteo
from bot.storage.tables import day_weathers, forecasts
from tests.builders import runner
from tests.chat.conversation import TOLD, Conversation, conversation

MONDAY = date(2026, 11, 23)
TUESDAY, THURSDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
HOT = Air(temperature=34, dew_point=22)
TOO_HOT = Air(temperature=37, dew_point=29)
THUNDER = Air(temperature=20, dew_point=15, gusts=48, rain=8, code=95)
GALE = Air(gusts=80, wind=45)
WINDY = Air(wind=42, gusts=55)
FREEZING_RAIN = Air(temperature=-1, dew_point=-2, rain=0.4, code=67)
BITTER = Air(temperature=-12, dew_point=-18, wind=30, gusts=40)
FINE = Air()
# The workout of the first week is on Tuesday.
MILE_SOON = ("mile", "20 December 2026", "none", *TOLD[3:])


class Watched:
    """A runner in Berlin, the sky above, and the coach who looks at it."""

    def __init__(self, talk: Conversation, sky: OpenMeteoStandIn, client: OpenMeteo) -> None:
        self.talk = talk
        self.sky = sky
        self.watch = WeatherWatch(talk.open_work, client, lambda: talk.now)

    async def tuesday(self, sky: Sky | Air) -> Letter:
        """Let it be the morning of the workout, with this sky."""
        return await self.morning_of(TUESDAY, sky)

    async def thursday(self, sky: Sky | Air) -> Letter:
        """Let it be the morning of an easy run, with this sky."""
        return await self.morning_of(THURSDAY, sky)

    async def morning_of(self, day: date, sky: Sky | Air) -> Letter:
        self.sky.sky = sky if callable(sky) else lambda _: sky
        due = datetime(day.year, day.month, day.day, 5, 30, tzinfo=UTC)
        if day > TUESDAY:
            self.talk.now = due - timedelta(hours=20)
            await self.talk.hears_unasked()
        self.talk.now = due - timedelta(minutes=10)
        await self.watch.look()
        self.talk.now = due
        return await self.talk.wakes()

    async def planned(self, day: date) -> PlannedWorkout | None:
        async with self.talk.open_work() as work:
            return await work.log.workout_on(self.talk.person, day)


@asynccontextmanager
async def watched(
    url: str, *answers: str, language: str = "en", has_weather: bool = True
) -> AsyncIterator[Watched]:
    async with (
        open_meteo(MONDAY) as sky,
        OpenMeteo(sky.url, a_second=1000, seconds=0.5) as client,
        conversation(url, "Bea", language, operator=Operator(has_weather=has_weather)) as talk,
    ):
        await talk.meets(*(answers or MILE_SOON))
        yield Watched(talk, sky, client)


@pytest.fixture
async def bea(new_sqlite: str) -> AsyncIterator[Watched]:
    async with watched(new_sqlite) as one:
        yield one


@pytest.fixture
async def either(database_url: str) -> AsyncIterator[Watched]:
    async with watched(database_url) as one:
        yield one


async def test_a_fine_day_says_nothing_of_the_weather(bea: Watched) -> None:
    letter = await bea.tuesday(FINE)

    assert bea.sky.requests == [("52.5", "13.4", "2026-11-23")]
    assert "Open-Meteo" not in letter.text


async def test_heat_slows_the_targets_and_is_said(either: Watched) -> None:
    letter = await either.tuesday(HOT)

    assert "<b>34 °C, dew point 22 °C</b> around 07:00: a slower pace" in letter.text
    assert "(Open-Meteo)" in letter.text
    planned = await either.planned(TUESDAY)
    assert planned is not None
    assert planned.workout.follows("heat")


async def test_too_hot_a_workout_moves_as_hot_moves_it(either: Watched) -> None:
    letter = await either.tuesday(TOO_HOT)

    assert "too hot for anything hard" in letter.text
    assert "moves to Thursday" in letter.text
    moved, left = await either.planned(TUESDAY + timedelta(days=2)), await either.planned(TUESDAY)
    assert moved is not None
    assert moved.workout.kind is WorkoutKind.MILE_WORKOUT
    assert left is None or not left.workout.kind.is_hard


@pytest.mark.parametrize(
    ("air", "words"),
    [
        (THUNDER, "<b>Thunderstorm</b> around 07:00. "),
        (GALE, "<b>Storm</b> around 07:00, gusts of 80 km/h. "),
        (FREEZING_RAIN, "<b>Ice</b> on the roads around 07:00, -1 °C. "),
        (BITTER, "<b>Feels like -22 °C</b> around 07:00. "),
    ],
)
async def test_nothing_fast_is_run_in_ice_storm_or_bitter_cold(
    bea: Watched, air: Air, words: str
) -> None:
    letter = await bea.tuesday(air)

    assert words in letter.text
    assert "moves to Thursday" in letter.text


async def test_an_hour_without_storm_is_better_than_another_day(bea: Watched) -> None:
    await bea.talk.says("I run at 18:00")

    letter = await bea.tuesday(between(15, 22, THUNDER))

    assert "<b>Thunderstorm</b> around 18:00. Better around 14:00." in letter.text
    planned = await bea.planned(TUESDAY)
    assert planned is not None
    assert planned.workout.kind is WorkoutKind.MILE_WORKOUT


async def test_an_easy_run_stays_where_it_is(bea: Watched) -> None:
    letter = await bea.thursday(FREEZING_RAIN)

    assert "<b>Ice</b> on the roads" in letter.text
    assert "Run indoors, or leave it out." in letter.text
    assert await bea.planned(THURSDAY) is not None


async def test_strong_wind_is_no_reason_to_move(bea: Watched) -> None:
    letter = await bea.tuesday(WINDY)

    assert "<b>Strong wind</b> around 07:00, 42 km/h with gusts of 55 km/h" in letter.text
    assert "moves to" not in letter.text


async def test_rain_that_freezes_on_the_ground_is_ice(bea: Watched) -> None:
    def sky(at: datetime) -> Air:
        if at < datetime(2026, 11, 26, 3, tzinfo=UTC):
            return Air(temperature=1, dew_point=0, rain=1, code=61)
        return Air(temperature=-2, dew_point=-3)

    letter = await bea.thursday(sky)

    assert "<b>Ice</b>" in letter.text


async def test_the_hour_of_running_is_asked_once_and_only_where_it_decides(bea: Watched) -> None:
    hot_afternoon = between(10, 18, HOT)

    letter = await bea.tuesday(hot_afternoon)
    assert letter.text.endswith("usually run? For example <i>I run at 17:30</i>.")
    assert "<b>34 °C, dew point 22 °C</b>" in letter.text
    planned = await bea.planned(TUESDAY)
    assert planned is not None
    assert not planned.workout.follows("heat")  # nobody knows yet

    bea.talk.now += timedelta(days=2)
    await bea.watch.look()
    again = await bea.talk.wakes()
    assert "usually run" not in again.text


async def test_the_answer_counts_at_once(bea: Watched) -> None:
    await bea.tuesday(between(10, 18, HOT))

    [words] = [said for said in await bea.talk.presses("18:00") if said]

    assert "18:00" in words
    assert "around 18:00: a slower pace" in words
    planned = await bea.planned(TUESDAY)
    assert planned is not None
    assert planned.workout.follows("heat")


async def test_the_hour_is_told_in_words(bea: Watched) -> None:
    await bea.talk.says("I usually run in the evening")

    [settings] = await bea.talk.says("/settings")

    assert "Hour of running: <b>18:00</b>" in settings


async def test_where_the_coach_knows_no_weather_the_hour_changes_nothing(new_sqlite: str) -> None:
    async with watched(new_sqlite, has_weather=False) as bea:
        [words] = await bea.talk.says("I run at 17:30")

        assert words.startswith("The hour changes nothing in your plan")


async def test_heat_that_the_runner_told_counts_for_more(bea: Watched) -> None:
    await bea.talk.says("tomorrow 25 degrees")

    letter = await bea.tuesday(TOO_HOT)

    assert "too hot" not in letter.text
    planned = await bea.planned(TUESDAY)
    assert planned is not None
    assert planned.workout.kind is WorkoutKind.MILE_WORKOUT


async def test_a_morning_is_not_told_its_weather_twice(bea: Watched) -> None:
    first = await bea.tuesday(TOO_HOT)
    again = await bea.talk.wakes()

    assert first.text == again.text
    async with bea.talk.open_work() as work:
        changes = [one.rule for one in await work.log.changes(bea.talk.person)]
    assert changes.count("heat-stop") == 1


@pytest.mark.parametrize("answer", ["at 6 pm", "18:00", "in the evening", "evenings"])
async def test_the_answer_may_be_typed(bea: Watched, answer: str) -> None:
    await bea.tuesday(between(10, 18, HOT))

    [words] = await bea.talk.says(answer)

    assert words.startswith("Hour of running: 18:00. Saved.")
    assert "around 18:00: a slower pace" in words


@pytest.mark.parametrize(
    "alarm",
    [
        "chest pain this morning",
        "I fainted this morning",
        "fever since this morning",
        "fever at 17:30",
        "heute Morgen Brustschmerzen",
        "esta mañana dolor en el pecho",
        "ce matin douleur poitrine",
    ],
)
async def test_an_alarm_goes_before_the_hour_that_was_asked_for(bea: Watched, alarm: str) -> None:
    await bea.tuesday(between(10, 18, HOT))

    said = "\n".join(await bea.talk.says(alarm))

    assert "Hour of running" not in said
    assert "doctor" in said or "fever" in said.lower()


@pytest.mark.parametrize(
    "told",
    [
        "done this morning",
        "no run this evening",
        "Good morning!",
        "Morning!",
        "Guten Morgen",
        "Morgen",
        "heute Abend kein Lauf",
        "hecho esta mañana",
        "pas de course ce soir",
        "legs are heavy this morning",
        "6 miles this morning",
    ],
)
async def test_what_only_names_a_part_of_the_day_is_no_hour(bea: Watched, told: str) -> None:
    await bea.tuesday(between(10, 18, HOT))

    assert not any("Hour of running" in said for said in await bea.talk.says(told))


async def test_a_time_that_may_be_a_run_is_no_hour(bea: Watched) -> None:
    await bea.tuesday(between(10, 18, HOT))

    assert not any("Hour of running" in said for said in await bea.talk.says("7:30"))
    assert not any("Hour of running" in said for said in await bea.talk.says("8k in 45:10"))


def changing(**hours: Air) -> Sky:
    """Make a sky that is one air from an hour of Berlin on, until the next."""
    begins = {int(name.removeprefix("from_")): air for name, air in hours.items()}

    def sky(at: datetime) -> Air:
        clock = (at.hour + 1) % 24
        return begins[max(hour for hour in begins if hour <= clock)]

    return sky


async def test_what_every_hour_forbids_yields_whatever_else_differs(bea: Watched) -> None:
    icy_and_windy = Air(temperature=-1, dew_point=-2, rain=0.4, code=67, wind=42, gusts=55)

    letter = await bea.tuesday(
        changing(from_0=FREEZING_RAIN, from_11=icy_and_windy, from_15=FREEZING_RAIN)
    )

    assert "<b>Ice</b> on the roads around 07:00" in letter.text
    assert "moves to Thursday" in letter.text
    assert "usually run" not in letter.text


async def test_the_assumed_hour_yields_while_the_usual_one_is_asked_for(bea: Watched) -> None:
    letter = await bea.tuesday(changing(from_0=THUNDER, from_11=FINE))

    assert "<b>Thunderstorm</b> around 07:00. Better around 11:00." in letter.text
    assert "usually run" in letter.text


async def test_a_later_hour_that_forbids_the_workout_is_told_with_a_better_one(
    bea: Watched,
) -> None:
    letter = await bea.tuesday(changing(from_0=FINE, from_17=THUNDER))

    assert "<b>Thunderstorm</b> around 18:00. Better around 07:00." in letter.text
    assert "usually run" in letter.text
    assert "moves to" not in letter.text


async def test_where_a_run_is_asked_about_the_hour_is_not_and_no_time_is_its_answer(
    bea: Watched,
) -> None:
    await bea.tuesday(FINE)  # nobody says a word about this workout

    letter = await bea.thursday(changing(from_0=FINE, from_17=THUNDER))

    assert "did you run it?" in letter.text
    assert "usually run" not in letter.text
    assert "Better around 07:00." in letter.text
    assert not any("Hour of running" in said for said in await bea.talk.says("in the evening"))


async def test_no_hour_that_is_over_is_held_against_a_run(new_sqlite: str) -> None:
    late = tuple("21:30" if answer == "6:30" else answer for answer in MILE_SOON)
    async with watched(new_sqlite, *late) as bea:
        bea.sky.sky = changing(from_0=FINE, from_23=THUNDER)
        bea.talk.now = datetime(2026, 11, 24, 20, 20, tzinfo=UTC)
        await bea.talk.hears_unasked()
        await bea.watch.look()
        bea.talk.now = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)

        letter = await bea.talk.wakes()

        assert "<b>Thunderstorm</b> around 22:00" in letter.text


async def test_a_forecast_is_not_what_the_runner_told(bea: Watched) -> None:
    await bea.tuesday(HOT)

    async with bea.talk.open_work() as work:
        kinds = [one.kind for one in await work.log.setbacks(bea.talk.person)]
    assert kinds == [SetbackKind.FORECAST_HEAT]


async def test_heat_that_is_told_after_the_morning_replaces_the_forecast(bea: Watched) -> None:
    await bea.tuesday(HOT)

    await bea.talk.says("/hot 15 degrees, dew point 5")

    [today] = await bea.talk.says("/today")
    assert "Open-Meteo" not in today
    planned = await bea.planned(TUESDAY)
    assert planned is not None
    assert not planned.workout.follows("heat")


async def test_a_cooler_hour_takes_back_what_the_heat_of_the_assumed_one_cost(
    bea: Watched,
) -> None:
    await bea.tuesday(changing(from_0=HOT, from_15=FINE))
    hot = await bea.planned(TUESDAY)
    assert hot is not None
    assert hot.workout.follows("heat")

    await bea.talk.presses("18:00")

    planned = await bea.planned(TUESDAY)
    assert planned is not None
    assert not planned.workout.follows("heat")


async def test_a_workout_that_yielded_comes_back_at_an_hour_that_allows_it(
    either: Watched,
) -> None:
    letter = await either.tuesday(changing(from_0=TOO_HOT, from_15=FINE))
    assert "moves to Thursday" in letter.text

    [words] = [said for said in await either.talk.presses("18:00") if said]

    assert "At 18:00 it can be run: " in words
    assert "is back on today." in words
    today, thursday = await either.planned(TUESDAY), await either.planned(THURSDAY)
    assert today is not None
    assert today.workout.kind is WorkoutKind.MILE_WORKOUT
    assert not today.workout.follows("heat")
    assert thursday is None or not thursday.workout.kind.is_hard


@pytest.mark.parametrize("air", [THUNDER, GALE, FREEZING_RAIN, BITTER])
async def test_what_ice_or_a_storm_moved_comes_back_at_a_late_hour_without(
    bea: Watched, air: Air
) -> None:
    letter = await bea.tuesday(changing(from_0=air, from_21=FINE))
    assert "moves to Thursday" in letter.text

    [early] = [said for said in await bea.talk.says("I run at 6:30") if said]
    still = await bea.planned(THURSDAY)
    [late] = [said for said in await bea.talk.says("I run at 21:30") if said]

    assert "back on today" not in early
    assert still is not None
    assert still.workout.kind is WorkoutKind.MILE_WORKOUT
    assert "is back on today." in late
    today, thursday = await bea.planned(TUESDAY), await bea.planned(THURSDAY)
    assert today is not None
    assert today.workout.kind is WorkoutKind.MILE_WORKOUT
    assert thursday is None or not thursday.workout.kind.is_hard


async def test_it_comes_back_as_slow_as_the_heat_of_that_hour_asks(bea: Watched) -> None:
    await bea.tuesday(changing(from_0=TOO_HOT, from_15=HOT))

    [words] = [said for said in await bea.talk.presses("18:00") if said]

    assert "around 18:00: a slower pace is the same effort. At 18:00 it can be run" in words
    today = await bea.planned(TUESDAY)
    assert today is not None
    assert today.workout.kind is WorkoutKind.MILE_WORKOUT
    assert today.workout.follows("heat")


async def test_an_hour_that_is_as_hot_leaves_it_where_it_went(bea: Watched) -> None:
    await bea.tuesday(changing(from_0=TOO_HOT, from_15=FINE))

    [words] = [said for said in await bea.talk.presses("12:00") if said]

    assert "back on today" not in words
    thursday = await bea.planned(THURSDAY)
    assert thursday is not None
    assert thursday.workout.kind is WorkoutKind.MILE_WORKOUT


async def test_what_the_runner_moved_since_does_not_come_back(bea: Watched) -> None:
    await bea.tuesday(changing(from_0=TOO_HOT, from_15=FINE))
    await bea.talk.says("/move thu fri")

    [words] = [said for said in await bea.talk.says("I run at 18:00") if said]

    assert "back on today" not in words
    today = await bea.planned(TUESDAY)
    assert today is None or not today.workout.kind.is_hard


async def test_a_workout_comes_back_where_the_runner_finds_it_cooler(bea: Watched) -> None:
    await bea.tuesday(TOO_HOT)

    [words] = await bea.talk.says("/hot 15 degrees, dew point 5")

    assert "is back on today." in words
    today = await bea.planned(TUESDAY)
    assert today is not None
    assert today.workout.kind is WorkoutKind.MILE_WORKOUT
    assert not today.workout.follows("heat")


async def test_today_says_the_weather_of_the_day(bea: Watched) -> None:
    await bea.tuesday(HOT)

    said = await bea.talk.says("/today")

    assert "<b>34 °C, dew point 22 °C</b> around 07:00" in said[0]


async def test_today_says_why_its_workout_is_gone(bea: Watched) -> None:
    await bea.tuesday(THUNDER)

    said = await bea.talk.says("/today")

    assert "<b>Thunderstorm</b> around 07:00" in said[0]
    assert "moves to Thursday" in said[0]


@pytest.mark.parametrize("fault", [400, 503, "timeout", "half", "short"])
async def test_a_fault_of_the_service_costs_the_line_and_nothing_else(
    bea: Watched, fault: int | str
) -> None:
    bea.sky.faults.extend([fault] * 3)

    letter = await bea.tuesday(HOT)

    assert "200 m" in letter.text
    assert "Open-Meteo" not in letter.text


@pytest.mark.parametrize("fault", [429, 500, "cut"])
async def test_what_failed_is_looked_up_again_before_the_morning(
    bea: Watched, fault: int | str
) -> None:
    bea.sky.faults.extend([fault] * (2 if fault == "cut" else 1))  # a cut is tried again at once
    bea.sky.sky = lambda _: HOT
    bea.talk.now = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)

    def clock() -> float:
        return bea.talk.now.timestamp()

    async with OpenMeteo(bea.sky.url, a_second=1000, clock=clock) as client:
        watch = WeatherWatch(bea.talk.open_work, client, lambda: bea.talk.now)
        assert await watch.look() == 0
        bea.talk.wait(minutes=6)
        assert await watch.look() == 1

    bea.talk.now = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
    letter = await bea.talk.wakes()

    assert "34 °C" in letter.text


def body(at: str = "1764000000", temperature: str = "12") -> str:
    """Write an answer of a single hour, with any number in it."""
    others = ("dew_point_2m", "wind_speed_10m", "wind_gusts_10m", "precipitation", "weather_code")
    columns = {"time": at, "temperature_2m": temperature} | dict.fromkeys(others, "1")
    hourly = ",".join(f'"{name}":[{value}]' for name, value in columns.items())
    return f'{{"hourly":{{{hourly}}}}}'


@pytest.mark.parametrize(
    "answer",
    [
        body(at="1e15"),
        body(at="-1e15"),
        body(at="1" * 400),
        body(temperature="1" * 400),
        body(temperature="1" * 5000),
        body(temperature="NaN"),
        body(at="Infinity"),
        "[" * 100_000,
        "null",
    ],
    ids=range(9),
)
async def test_a_number_that_no_clock_and_no_station_shows_holds_up_no_other_place(
    bea: Watched, answer: str
) -> None:
    bea.sky.faults.append(answer)
    bea.talk.now = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)

    assert await bea.watch.look() == 0
    assert await bea.watch.look() == 0  # put off: it is not asked for again at once
    assert len(bea.sky.requests) == 1
    bea.talk.wait(minutes=6)
    assert await bea.watch.look() == 1


class Unforeseen:
    """A service whose answers break whoever reads them, at one place."""

    def __init__(self, bad: Cell) -> None:
        self.bad = bad
        self.asked: list[Cell] = []

    async def forecast(self, cell: Cell, day: date) -> Forecast:
        self.asked.append(cell)
        if cell == self.bad:
            raise ArithmeticError
        return ()


async def test_any_fault_of_reading_puts_off_its_place_alone(bea: Watched) -> None:
    here, there = Cell(525, 134), Cell(536, 100)
    await settle_around(bea.talk, [there])
    service = Unforeseen(here)
    watch = WeatherWatch(bea.talk.open_work, service, lambda: bea.talk.now)
    bea.talk.now = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)

    assert await watch.look() == 1
    assert await watch.look() == 0

    assert sorted(service.asked) == [here, there]


async def test_the_nearest_mornings_come_first_and_all_of_them_in_one_look(
    either: Watched,
) -> None:
    cells = [Cell(100 + number, 50) for number in range(120)]
    await settle_around(either.talk, list(reversed(cells)))
    service = Unforeseen(Cell(0, 0))
    watch = WeatherWatch(either.talk.open_work, service, lambda: either.talk.now)
    either.talk.now = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)

    assert await watch.look() == 121

    assert [cell for cell in service.asked if cell in cells] == list(reversed(cells))


async def settle_around(talk: Conversation, cells: Sequence[Cell]) -> None:
    """Let a runner wake in each of these places, one a few seconds after the other."""
    async with talk.open_work() as work:
        for number, cell in enumerate(cells):
            other = replace(runner(90_000 + number), cell=cell)
            await work.runners.save(other)
            due = datetime(2026, 11, 24, 5, 0, tzinfo=UTC) + timedelta(seconds=5 * number)
            await work.runners.schedule(other.id, Morning(TUESDAY, due))


async def test_an_hour_without_a_value_is_left_out(bea: Watched) -> None:
    bea.sky.faults.append("holes")

    assert "34 °C" in (await bea.tuesday(HOT)).text


async def test_one_place_and_date_is_asked_for_once(bea: Watched) -> None:
    await bea.tuesday(HOT)
    for _ in range(5):
        bea.talk.wait(minutes=1)
        await bea.watch.look()

    assert len(bea.sky.requests) == 1


async def test_a_place_is_a_square_of_the_map_and_goes_with_its_runner(either: Watched) -> None:
    talk = either.talk
    await talk.says("I moved to Hamburg")
    [settings] = await talk.says("/settings")
    assert "Europe/Berlin; weather of 53.6, 10.0" in settings
    [privacy] = await talk.says("/privacy")
    assert "square of about 10 km" in privacy
    await either.tuesday(HOT)

    await talk.says("/export")
    exported = (await talk.file()).decode()
    assert '"cell_north": 536' in exported
    assert '"day_weathers"' in exported

    await talk.says("/delete")
    await talk.presses("Delete everything")
    await talk.says("DELETE")
    async with talk.open_work() as work:
        assert (await work.connection.execute(select(day_weathers))).all() == []
        assert await work.runners.get(talk.person) is None


async def test_a_shared_location_is_kept_as_its_square_alone(new_sqlite: str) -> None:
    async with watched(new_sqlite) as bea:
        await bea.talk.says("/settings")
        await bea.talk.says("zone")
        await bea.talk.sends({"location": {"latitude": 48.137154, "longitude": 11.576124}})

        [settings] = await bea.talk.says("/settings")

        assert "weather of 48.1, 11.6" in settings
        with closing(sqlite3.connect(new_sqlite.removeprefix("sqlite:///"))) as connection:
            cells = connection.execute("SELECT cell_north, cell_east FROM runners").fetchall()
        assert cells == [(481, 116)]


async def test_without_weather_no_place_is_kept(new_sqlite: str) -> None:
    async with watched(new_sqlite, has_weather=False) as bea:
        async with bea.talk.open_work() as work:
            runner = await work.runners.get(bea.talk.person)
        assert runner is not None
        assert runner.cell is None
        [privacy] = await bea.talk.says("/privacy")
        assert "weather" not in privacy


async def test_an_offset_tells_no_place(new_sqlite: str) -> None:
    answers = tuple("UTC+1" if answer == "Berlin" else answer for answer in MILE_SOON)
    async with watched(new_sqlite, *answers) as bea:
        await bea.tuesday(HOT)

        assert bea.sky.requests == []


async def test_miles_are_read_with_fahrenheit_and_miles_an_hour(bea: Watched) -> None:
    await bea.talk.says("use miles")

    assert "<b>93 °F, dew point 72 °F</b>" in (await bea.tuesday(HOT)).text


async def test_the_weather_of_days_that_are_over_is_deleted(either: Watched) -> None:
    await either.tuesday(HOT)
    later = either.talk.now + timedelta(days=5)

    await prune(either.talk.open_work, later, Retention())

    async with either.talk.open_work() as work:
        assert (await work.connection.execute(select(forecasts))).all() == []
        assert (await work.connection.execute(select(day_weathers))).all() == []
