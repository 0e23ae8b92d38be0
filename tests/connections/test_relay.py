"""Workouts go to the watch and runs come from it, whatever the service does."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise, permutations
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import delete, func, select

from bot.chat.door import Door
from bot.coaching.connection import State
from bot.connections.intervals_icu import IntervalsIcu
from bot.connections.relay import Relay
from bot.connections.secrets import SecretBox
from bot.domain.quantities import Distance, Pace, PaceRange
from bot.domain.workout.workout import Intensity, Reps, Workout, WorkoutKind
from bot.stand_ins.workout_text import parse
from bot.storage.engine.backup import back_up
from bot.storage.tables import outbox, results, setbacks
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from tests.connections.conftest import BERLIN, BOX, Connected, read
from tests.recordings import easy_laps, fit_file, rep_laps

MONDAY = date(2026, 11, 23)
ORDERS = tuple(permutations(("typed", "file", "relay")))


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def at(days: int, hour: int) -> datetime:
    return datetime(2026, 11, 23, hour, tzinfo=BERLIN).astimezone(UTC) + timedelta(days=days)


async def test_a_week_with_a_watch(either: Connected) -> None:
    """Connect, see the plan there, change it, run, type a run, have an outage, lose the key."""
    talk, athlete = either.talk, either.athlete

    # The key is tried, and the answer names whose it is.
    [greeting] = await either.connects()
    assert greeting.startswith("Connected: <b>Anna R.</b> at intervals.icu.")
    days = [event["start_date_local"][:10] for event in athlete.events.values()]
    assert {day for day in days if day < on(7).isoformat()} == {
        on(day).isoformat() for day in (1, 3, 5, 6)
    }
    assert max(days) <= on(14).isoformat()
    for event in athlete.events.values():
        assert event["category"] == "WORKOUT"
        assert parse(event["description"])

    # Nothing has changed: nothing is sent.
    either.service.requests.clear()
    await talk.says("thanks")
    await either.look()
    assert not any("events" in request for request in either.service.requests)

    # Tuesday: the run arrives, and is answered once.
    await either.at(on(1), "17:30")
    athlete.runs(fit_file(easy_laps(8), at(1, 18)), at(1, 18))
    [answer] = await either.at(on(1), "19:30")
    assert "8 km" in answer
    assert {"Undo"} <= set(talk.buttons)
    assert await either.at(on(1), "20:40") == []

    # Wednesday: two days change places, and so they do there.
    await either.at(on(2), "09:00")
    before = {id_: dict(event) for id_, event in athlete.events.items()}
    await talk.says("/move thu fri")
    await either.look()
    thursday, friday = (f"milecoach-{on(day).isoformat()}" for day in (3, 4))
    assert thursday in before
    assert thursday not in athlete.events
    assert athlete.events[friday]["description"] == before[thursday]["description"]

    # Friday: the run is typed before it arrives; it is one, and the watch adds what it knows.
    await either.at(on(4), "17:00")
    await talk.says("9k in 51:00")
    athlete.runs(fit_file(easy_laps(9), at(4, 15)), at(4, 15), metres=9000, seconds=3060)
    replies = await either.at(on(4), "19:00")
    assert len(replies) == 1
    async with talk.open_work() as work:
        [friday_run] = await work.log.results_between(talk.person, on(4), on(4))
    assert friday_run.result.heart_rate == 148

    # Saturday: nothing is answered for a day; a run of it comes in the next morning, once.
    either.service.is_down = True
    athlete.runs(fit_file(easy_laps(6), at(5, 10)), at(5, 10), metres=6000, seconds=2040)
    for clock in ("11:00", "13:00", "16:00", "21:00"):
        assert await either.at(on(5), clock) == []
    either.service.is_down = False
    assert await either.at(on(5), "23:30") == []  # at night nobody is told anything
    answers = [*await either.at(on(6), "08:30"), *await either.at(on(6), "09:40")]
    assert len(answers) == 1
    assert "Sat 28 Nov" in answers[0]

    # Sunday: the key is revoked; that is said once, and nothing is asked any more.
    athlete.key = "another0key1another0key1"
    [end] = await either.at(on(6), "15:00")
    assert end.startswith("intervals.icu does not take your key any more")
    either.service.requests.clear()
    assert await either.at(on(6), "18:00") == []
    assert either.service.requests == []


@pytest.mark.parametrize(("zone", "hour"), [("Pacific/Auckland", 18), ("Pacific/Honolulu", 7)])
async def test_a_run_comes_in_although_the_service_counts_another_day(
    bea: Connected, zone: str, hour: int
) -> None:
    bea.athlete.zone = zone
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, hour)), at(1, hour))

    [answer] = await bea.at(on(1), "19:30")

    assert "8 km" in answer


async def test_the_plan_is_sent_before_it_begins(bea: Connected) -> None:
    """Where Bea flew on its first day, that day is still to come."""
    async with bea.talk.open_work() as work:
        runner = await work.runners.get(bea.talk.person)
        assert runner is not None
        moved = replace(runner, zone="Pacific/Pago_Pago")
        await work.runners.save(moved)
    assert moved.day_of(bea.talk.now) < moved.started

    await bea.connects()

    days = sorted(event["start_date_local"][:10] for event in bea.athlete.events.values())
    assert days[0] == on(1).isoformat()


async def test_a_run_of_the_day_before_the_key_does_not_come_in(bea: Connected) -> None:
    bea.athlete.runs(fit_file(easy_laps(8), at(-1, 18)), at(-1, 18))

    await bea.connects()

    async with bea.talk.open_work() as work:
        assert not await work.log.results_between(bea.talk.person, on(-2), on(1))


async def test_a_wrong_key_is_told_as_such(bea: Connected) -> None:
    await bea.talk.says("wr0ngkey1wr0ngkey2wr0ngkey3")

    [words] = await bea.look()

    assert words.startswith("intervals.icu does not know this key.")
    assert await bea.look() == []


async def test_another_key_takes_the_place_of_a_wrong_one(bea: Connected) -> None:
    await bea.talk.says("wr0ngkey1wr0ngkey2wr0ngkey3")
    await bea.look()

    [words] = await bea.connects()

    assert words.startswith("Connected:")


async def test_nothing_goes_to_and_fro_for_whoever_is_shut_out(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    bea.talk.chat._door = Door(banned={bea.talk.person})
    bea.service.requests.clear()

    assert await bea.at(on(1), "18:00") == []
    assert bea.service.requests == []

    bea.talk.chat._door = Door()
    [said] = await bea.at(on(1), "19:30")
    assert "8 km" in said


async def test_disconnected_nothing_goes_to_and_fro(bea: Connected) -> None:
    await bea.connects()
    await bea.talk.says("/disconnect")
    await bea.look()
    bea.service.requests.clear()

    await bea.at(on(1), "18:00")

    assert bea.service.requests == []


async def test_disconnecting_takes_what_is_to_come_out_of_the_calendar(either: Connected) -> None:
    await either.connects()
    await either.at(on(2), "09:00")
    before = set(either.athlete.events)

    [words] = await either.talk.says("/disconnect")
    said = await either.look()

    assert words.startswith("Disconnected. I take the workouts to come out of your calendar")
    assert said == []
    assert before > set(either.athlete.events) == {"milecoach-2026-11-24"}
    assert await either.connection() is None


async def test_whoever_deletes_all_is_told_what_stays_there(bea: Connected) -> None:
    [before] = await bea.talk.says("/delete")
    await bea.connects()

    [words] = await bea.talk.says("/delete")

    assert "intervals.icu" not in before
    assert words.startswith("The workouts in your calendar at intervals.icu stay there")
    assert words.endswith(before)


async def test_disconnecting_outlives_an_outage(bea: Connected) -> None:
    await bea.connects()
    bea.service.is_down = True
    await bea.talk.says("/disconnect")
    await bea.look()
    assert bea.athlete.events
    bea.service.is_down = False

    await bea.at(on(0), "18:00")

    assert not bea.athlete.events
    assert await bea.connection() is None


async def test_a_service_that_is_gone_does_not_keep_the_key_here(bea: Connected) -> None:
    await bea.connects()
    bea.service.is_down = True
    await bea.talk.says("/disconnect")

    for hour in range(8, 24):
        assert await bea.at(on(0), f"{hour:02}:59") == []

    assert await bea.connection() is None


async def test_a_key_that_is_revoked_meanwhile_is_forgotten_without_a_word(
    bea: Connected,
) -> None:
    await bea.connects()
    bea.athlete.key = "another0key1another0key1"
    await bea.talk.says("/disconnect")

    assert await bea.look() == []
    assert await bea.connection() is None


async def test_who_connects_again_meanwhile_stays_connected(bea: Connected) -> None:
    await bea.connects()
    await bea.talk.says("/disconnect")

    [words] = await bea.connects()

    assert words.startswith("Connected:")
    assert bea.athlete.events


@pytest.mark.parametrize("fault", [500, 502, 429, "door", "half"])
async def test_a_fault_of_the_service_is_waited_out(bea: Connected, fault: int | str) -> None:
    bea.service.faults.append(fault)

    def clock() -> float:
        return bea.talk.now.timestamp()

    async with IntervalsIcu(bea.service.url, a_second=1000, clock=clock) as client:
        bea.relay = bea.new_relay(client)
        await bea.talk.says(bea.athlete.key)

        [waits] = await bea.look()
        assert waits.startswith("intervals.icu does not answer right now.")
        connection = await bea.connection()
        assert connection is not None
        assert connection.state is State.TRYING
        bea.talk.wait(minutes=10)
        [words] = await bea.look()

    assert words.startswith("Connected:")


async def test_a_service_that_hangs_holds_nobody_up_for_long(bea: Connected) -> None:
    async with IntervalsIcu(bea.service.url, a_second=1000, seconds=0.2) as client:
        bea.relay = bea.new_relay(client)
        bea.service.faults.extend(["timeout"] * 2)
        await bea.talk.says(bea.athlete.key)

        first = await bea.look()
        bea.talk.wait(minutes=6)
        second = await bea.look()
        bea.talk.wait(minutes=11)
        third = await bea.look()

    assert [len(first), len(second)] == [1, 0]
    assert third[0].startswith("Connected:")


async def test_runs_of_days_with_a_revoked_key_come_in_with_the_next_one(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.key = "another0key1another0key1"
    await bea.at(on(1), "08:00")
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    await bea.at(on(2), "08:00")

    await bea.talk.says(bea.athlete.key)
    replies = [*await bea.look(), *await bea.look()]

    assert sum("8 km" in words for words in replies) == 1


@pytest.mark.parametrize("fault", ["cut", "half"])
async def test_a_request_of_unknown_fate_is_repeated_without_harm(
    bea: Connected, fault: str
) -> None:
    await bea.talk.says(bea.athlete.key)
    await bea.look()
    bea.service.faults.append(fault)
    await bea.look()
    first = {id_: event["id"] for id_, event in bea.athlete.events.items()}
    assert first

    bea.talk.wait(minutes=10)
    await bea.look()

    assert {id_: event["id"] for id_, event in bea.athlete.events.items()} == first
    connection = await bea.connection()
    assert connection is not None
    assert set(connection.sent) == set(first)
    assert connection.failures == 0


async def test_a_service_that_fails_is_left_alone_for_longer_each_time(bea: Connected) -> None:
    await bea.connects()
    bea.service.is_down = True
    rests = []
    for _ in range(8):
        connection = await bea.connection()
        assert connection is not None
        assert connection.in_at is not None
        bea.talk.now = max(bea.talk.now, connection.in_at)
        await bea.look()
        later = await bea.connection()
        assert later is not None
        assert later.in_at is not None
        rests.append(later.in_at - bea.talk.now)

    assert rests[0] == timedelta(minutes=5)
    assert rests == sorted(rests)
    assert rests[-1] == timedelta(hours=2)


async def test_what_does_not_reach_the_watch_is_told_once(bea: Connected) -> None:
    await bea.talk.says(bea.athlete.key)
    await bea.look()
    bea.athlete.push_errors = [{"service": "GARMIN", "message": "Not <authorized>"}]

    told = await bea.look()
    await bea.talk.says("/move thu fri")
    again = await bea.look()

    assert told == [
        "Your workouts are at intervals.icu, but they do not reach your watch. It says:"
        " <i>GARMIN: Not &lt;authorized&gt;</i>"
    ]
    assert again == []


async def test_what_the_service_finds_out_later_is_told_once(bea: Connected) -> None:
    """It passes entries on after it has answered; two watches may both refuse them."""
    await bea.connects()
    bea.athlete.is_pushed_later = True
    bea.athlete.push_errors = [
        {"service": "GARMIN", "message": "Workout 4711: not authorized"},
        {"service": "COROS", "message": "expired"},
    ]

    told = await bea.at(on(0), "08:15")
    bea.athlete.push_errors[0]["message"] = "Workout 4712: not authorized"
    await bea.talk.says("/move thu fri")
    again = [*await bea.look(), *await bea.at(on(0), "08:30"), *await bea.at(on(1), "09:00")]

    assert told == [
        "Your workouts are at intervals.icu, but they do not reach your watch. It says:"
        " <i>GARMIN: Workout 4711: not authorized; COROS: expired</i>"
    ]
    assert again == []
    assert bea.service.requests.count("GET /api/v1/athlete/0/events") == 2


async def test_what_is_put_there_while_an_older_look_is_due_is_looked_at_later_too(
    bea: Connected,
) -> None:
    await bea.connects()
    bea.talk.wait(minutes=12)
    await bea.talk.says("/move thu fri")
    await bea.look()  # the change goes out, and the look at what went out before is due
    bea.athlete.push_errors = [{"service": "GARMIN", "message": "not authorized"}]

    told = []
    for _ in range(3):
        bea.talk.wait(minutes=6)
        told += await bea.look()

    assert len(told) == 1
    assert "GARMIN: not authorized" in told[0]


async def test_a_service_that_does_not_tell_it_goes_on_as_before(bea: Connected) -> None:
    await bea.connects()
    bea.service.faults.append(404)
    await bea.at(on(0), "08:15")
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))

    [answer] = await bea.at(on(1), "12:00")

    assert "8 km" in answer


@pytest.mark.parametrize(
    "errors", [[None], [{}], [{"service": None, "message": None}], ["told as it is"], "no list"]
)
async def test_errors_of_another_shape_are_told_in_words_or_not_at_all(
    bea: Connected, errors: Any
) -> None:
    await bea.talk.says(bea.athlete.key)
    await bea.look()
    bea.athlete.push_errors = errors

    told = await bea.look()

    assert len(told) == sum(error is not None for error in errors if errors != "no list")
    assert not any("<i></i>" in words or "None" in words for words in told)


async def test_an_illness_stays_in_the_calendar_with_its_days(bea: Connected) -> None:
    await bea.connects()
    await bea.talk.says("I have a cold")
    await bea.look()
    await bea.at(on(3), "09:00")
    await bea.talk.says("I am healthy again")

    for day in (4, 12, 20):
        await bea.at(on(day), "09:00")

    sick = bea.athlete.events["milecoach-sick-2026-11-23"]
    assert sick["end_date_local"][:10] == on(4).isoformat()


async def test_an_illness_that_was_taken_back_leaves_the_calendar(bea: Connected) -> None:
    await bea.connects()
    await bea.talk.says("I have a fever")
    await bea.look()
    await bea.at(on(1), "09:00")
    assert "milecoach-sick-2026-11-23" in bea.athlete.events
    async with bea.talk.open_work() as work:
        await work.connection.execute(delete(setbacks))
        await work.connections.note_change(bea.talk.person, bea.talk.now)

    await bea.look()

    assert "milecoach-sick-2026-11-23" not in bea.athlete.events


async def test_an_illness_of_before_the_connection_is_not_put_there(bea: Connected) -> None:
    await bea.talk.says("I have a cold")
    await bea.at(on(3), "09:00")
    await bea.talk.says("I am healthy again")
    await bea.at(on(4), "09:00")

    await bea.connects()

    assert bea.athlete.events
    assert not [id_ for id_ in bea.athlete.events if "sick" in id_]


async def test_at_night_it_is_told_in_the_morning(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.push_errors = [{"service": "COROS", "message": "expired"}]

    night = [*await bea.at(on(1), "23:30"), *await bea.at(on(2), "04:30")]
    morning = [*await bea.at(on(2), "06:05"), *await bea.at(on(2), "06:10")]

    assert night == []
    assert [words for words in morning if "COROS" in words] == morning
    assert len(morning) == 1


async def test_a_run_that_came_from_strava_is_told_once(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs_by_strava(on(1))
    bea.athlete.runs_by_strava(on(1))

    told = await bea.at(on(1), "18:00")
    bea.athlete.runs_by_strava(on(2))
    again = await bea.at(on(2), "18:00")

    assert [words.startswith("A run of yours came") for words in told] == [True]
    assert again == []


async def test_a_run_without_a_file_is_taken_by_its_figures(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(None, at(1, 10), metres=8000, seconds=2720)

    [answer] = await bea.at(on(1), "12:00")

    assert "8 km" in answer


async def test_a_ride_is_left_alone(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(None, at(1, 10), metres=40000, seconds=5000, type_="Ride")

    assert await bea.at(on(1), "12:00") == []


async def test_a_damaged_file_does_not_stop_the_next_run(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(b"no file of a watch", at(1, 9), metres=3000, seconds=1000)
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 11)), at(1, 11))

    answers = await bea.at(on(1), "14:00")

    assert len(answers) == 2


HOSTILE: tuple[dict[str, Any], ...] = (
    {"id": None},
    {"id": ["i1"]},
    {"id": "x" * 5000},
    {"id": "../../athlete/0?x=1"},
    {"type": ["Run"]},
    {"type": {}},
    {"distance": float("nan")},
    {"distance": float("inf")},
    {"distance": 1e12},
    {"distance": "8000"},
    {"distance": -5},
    {"moving_time": 1e300},
    {"moving_time": True},
    {"average_heartrate": float("inf")},
    {"average_heartrate": 9999},
    {"start_date": None},
    {"start_date": "0001-01-01T00:00:00Z"},
    {"start_date": "9999-12-31T23:59:59Z"},
    {"start_date": "2026-13-45"},
)


@pytest.mark.parametrize("wrong", HOSTILE, ids=str)
async def test_an_entry_that_cannot_be_holds_no_other_run_up(
    bea: Connected, wrong: dict[str, Any]
) -> None:
    await bea.connects()
    odd = bea.athlete.runs(None, at(1, 7), metres=3000, seconds=1000)
    bea.athlete.activities[odd] |= wrong
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 11)), at(1, 11))

    answers = await bea.at(on(1), "14:00")

    assert sum("8 km" in words for words in answers) == 1
    assert not [words for words in answers if "nan" in words or "inf" in words]
    assert await bea.at(on(1), "16:30") == []
    connection = await bea.connection()
    assert connection is not None
    assert connection.failures == 0


async def test_a_file_that_cannot_be_had_holds_no_other_run_up(bea: Connected) -> None:
    """It is asked for again, and after three days the figures have to do."""
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(5), at(1, 9)), at(1, 9), metres=5000, seconds=1700)
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 11)), at(1, 11))
    bea.service.broken = {"i1000"}

    [first] = await bea.at(on(1), "12:30")
    assert "8 km" in first
    assert await bea.at(on(2), "13:00") == []
    assert await bea.at(on(3), "13:00") == []
    [late] = await bea.at(on(4), "13:00")

    assert "5 km" in late
    assert await bea.at(on(4), "15:00") == []


async def test_a_file_of_which_nothing_is_to_be_had_is_done_without(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(5), at(1, 9)), at(1, 9), metres=5000, seconds=1700)
    bea.service.forbidden = {"i1000"}

    [answer] = await bea.at(on(1), "12:30")

    assert "5 km" in answer
    connection = await bea.connection()
    assert connection is not None
    assert connection.state is State.ON


async def test_two_watches_record_one_run(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    later = at(1, 10) + timedelta(seconds=70)
    bea.athlete.runs(fit_file(easy_laps(8, 342), later), later, metres=8000, seconds=2736)

    assert len(await bea.at(on(1), "12:00")) == 1
    assert await bea.at(on(1), "14:00") == []


@pytest.mark.parametrize(
    ("label", "kept"), [("The first", [8000]), ("The second", [9000]), ("Two runs", [8000, 9000])]
)
async def test_two_watches_that_differ_are_asked_about_once(
    bea: Connected, label: str, kept: list[float]
) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    later = at(1, 10) + timedelta(seconds=5)
    bea.athlete.runs(fit_file(easy_laps(9), later), later, metres=9000, seconds=3060)

    _, asked = await bea.at(on(1), "12:00")
    assert asked.startswith("Two recordings of one run, Tue 24 Nov: 8 km in 45:20")
    assert await bea.at(on(1), "14:00") == []
    await bea.talk.presses(label)

    async with bea.talk.open_work() as work:
        logged = await work.log.results_between(bea.talk.person, on(1), on(1))
    distances = [one.result.distance for one in logged]
    assert [each.metres for each in distances if each is not None] == kept


@pytest.mark.parametrize("is_typed_first", [True, False])
async def test_an_edited_message_corrects_the_run_that_the_watch_had_added_to(
    bea: Connected, *, is_typed_first: bool
) -> None:
    await bea.connects()
    await bea.at(on(1), "11:20")
    if is_typed_first:
        await bea.talk.says("4x400 93 93 94 93")
    edited = bea.talk.last_message_id
    bea.athlete.runs(fit_file(rep_laps(), at(1, 10)), at(1, 10), metres=6771, seconds=2500)
    await bea.at(on(1), "12:30")
    if not is_typed_first:
        await bea.talk.says("4x400 93 93 94 93")
        edited = bea.talk.last_message_id

    [words] = await bea.talk.edits(edited, "4x400 92 93 94 93")

    assert words.startswith("Corrected: <b>4 × 400 m: 1:32, 1:33, 1:34, 1:33 · HR 148</b>")
    async with bea.talk.open_work() as work:
        [logged] = await work.log.results_between(bea.talk.person, on(1), on(1))
    assert logged.result.distance is not None


async def test_words_under_a_file_are_added_to_the_run_that_arrived_before(
    bea: Connected,
) -> None:
    await bea.connects()
    content = fit_file(easy_laps(8), at(1, 10))
    bea.athlete.runs(content, at(1, 10))
    await bea.at(on(1), "12:00")

    [words] = await bea.talk.sends_file("run.fit", content, "felt easy, rpe 3")
    [again] = await bea.talk.sends_file("run.fit", content)

    assert "8 km in 45:20 (5:40/km) · effort 3 · HR 148" in words
    assert again.startswith("That run is in your log already")


async def test_a_file_that_is_cut_off_is_asked_for_again(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(rep_laps(), at(1, 10)), at(1, 10), metres=6771, seconds=2500)
    bea.service.half_files = 1

    assert await bea.at(on(1), "11:00") == []
    [answer] = await bea.at(on(1), "11:06")

    assert "4 × 400 m" in answer


async def test_a_file_that_is_cut_off_for_good_is_done_without(bea: Connected) -> None:
    await bea.connects()
    content = fit_file(easy_laps(8), at(1, 10))
    bea.athlete.runs(content[: len(content) // 2], at(1, 10))

    said = [await bea.at(on(1), f"12:{minute}") for minute in ("00", "06", "17", "40")]

    assert [len(each) for each in said] == [0, 0, 1, 0]
    assert "8 km" in said[2][0]


async def test_a_run_whose_file_was_sent_is_not_answered_again(bea: Connected) -> None:
    await bea.connects()
    content = fit_file(easy_laps(8), at(1, 10))
    await bea.at(on(1), "11:30")
    await bea.talk.sends_file("run.fit", content)
    bea.athlete.runs(content, at(1, 10))

    assert await bea.at(on(1), "12:45") == []


@pytest.mark.parametrize("order", ORDERS)
async def test_one_run_is_one_whichever_way_and_order_it_comes(
    bea: Connected, order: tuple[str, ...]
) -> None:
    await bea.connects()
    content = fit_file(rep_laps(), at(1, 10))
    for hour, way in zip((12, 14, 16), order, strict=True):
        await bea.at(on(1), f"{hour}:00")
        if way == "typed":
            await bea.talk.says("4x400 93 93 94 93")
        elif way == "file":
            await bea.talk.sends_file("run.fit", content)
        else:
            bea.athlete.runs(content, at(1, 10), metres=6771, seconds=2500)
    await bea.at(on(1), "18:00")

    async with bea.talk.open_work() as work:
        [logged] = await work.log.results_between(bea.talk.person, on(1), on(1))
    assert [split.seconds for split in logged.result.splits] == [93, 93, 94, 93]
    assert logged.result.heart_rate == 148
    assert logged.result.distance is not None


@pytest.mark.parametrize("order", ORDERS)
async def test_a_difference_is_asked_about_once_whichever_way_and_order_it_comes(
    bea: Connected, order: tuple[str, ...]
) -> None:
    await bea.connects()
    content = fit_file(easy_laps(8), at(1, 10))
    said: list[str] = []
    for hour, way in zip((12, 14, 16), order, strict=True):
        said += await bea.at(on(1), f"{hour}:00")
        if way == "typed":
            said += await bea.talk.says("8.5k in 45:20")
        elif way == "file":
            said += await bea.talk.sends_file("run.fit", content)
        else:
            bea.athlete.runs(content, at(1, 10), metres=8000, seconds=2720)
            said += await bea.at(on(1), f"{hour + 1}:05")

    asked = sum("Which is right?" in words for words in said)
    # A file that is sent is answered, so it may be asked again; a run that arrives does not ask.
    has_asked_of_relay = order.index("file") > order.index("relay") > order.index("typed")
    assert asked == (2 if has_asked_of_relay else 1)
    # One question at a time: the one before has nothing to tap any more.
    assert (await bea.talk.standing()).count("The watch") == 1
    await bea.talk.presses("The watch")
    async with bea.talk.open_work() as work:
        [logged] = await work.log.results_between(bea.talk.person, on(1), on(1))
    assert logged.result.distance is not None
    assert logged.result.distance.metres == 8000


async def test_a_run_typed_after_it_arrived_is_the_same(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(rep_laps(), at(1, 10)), at(1, 10), metres=6800, seconds=2500)
    [_] = await bea.at(on(1), "12:00")

    await bea.talk.says("4x400 93 93 94 93")

    async with bea.talk.open_work() as work:
        count = await work.connection.scalar(
            select(func.count(func.distinct(results.c.report_id)))
        )
        logged = await work.log.results_between(bea.talk.person, on(1), on(1))
    assert len(logged) == 1
    assert count == 2  # two versions of one report


async def test_a_run_taken_back_does_not_come_again(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    await bea.at(on(1), "12:00")

    [words] = await bea.talk.presses("Undo")
    again = await bea.at(on(1), "18:00")

    assert "8 km" in words
    assert again == []


async def test_the_effort_is_tapped_under_a_run_that_arrived(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(rep_laps(), at(1, 10)), at(1, 10), metres=6800, seconds=2500)
    [answer] = await bea.at(on(1), "12:00")
    assert "How hard was it?" in answer

    await bea.talk.presses("7")

    async with bea.talk.open_work() as work:
        [logged] = await work.log.results_between(bea.talk.person, on(1), on(1))
    assert logged.result.rpe is not None
    assert logged.result.rpe.score == 7


MARATHON_PACE = Workout(
    kind=WorkoutKind.LONG,
    distance=Distance(18_000),
    reps=Reps(1, Distance(8_000), Intensity.MARATHON, Pace(284)),
    easy=PaceRange(Pace(323), Pace(356)),
)


@pytest.mark.parametrize(
    ("pace", "words"),
    [
        (284, "The laps show 8 km at 4:44/km against 4:44/km: right on target."),
        (272, "at 4:32/km against 4:44/km: too fast. Hold 4:44/km next time."),
        (296, "The laps show 8 km at 4:56/km against 4:44/km."),
        (335, ""),  # an even run, in which nothing stands out
    ],
)
async def test_a_piece_at_marathon_pace_is_held_against_its_laps(
    bea: Connected, pace: float, words: str
) -> None:
    await bea.connects()
    await bea.talk.is_asked_for(on(1), MARATHON_PACE)
    laps = [*easy_laps(8), *easy_laps(8, pace), *easy_laps(2, 345)]
    bea.athlete.runs(fit_file(laps, at(1, 9)), at(1, 9), metres=18_000, seconds=5_700)

    [answer] = await bea.at(on(1), "14:00")

    assert words in answer
    assert ("The laps show" in answer) is bool(words)


THRESHOLD_PACE = Workout(
    kind=WorkoutKind.RACE_SPECIFIC,
    distance=Distance(10_000),
    reps=Reps(1, Distance(5_000), Intensity.THRESHOLD, Pace(260)),
    easy=PaceRange(Pace(323), Pace(356)),
)


@pytest.mark.parametrize(
    ("pace", "words"),
    [(260, "right on target"), (246, "too fast. Hold 4:20/km next time"), (335, "")],
)
async def test_a_threshold_run_is_held_against_its_laps(
    bea: Connected, pace: float, words: str
) -> None:
    await bea.connects()
    await bea.talk.is_asked_for(on(1), THRESHOLD_PACE)
    laps = [*easy_laps(3), *easy_laps(5, pace), *easy_laps(2, 345)]
    seconds = sum(lap.seconds for lap in laps)
    bea.athlete.runs(fit_file(laps, at(1, 9)), at(1, 9), metres=10_000, seconds=seconds)

    [answer] = await bea.at(on(1), "14:00")

    assert words in answer
    assert ("The laps show 5 km" in answer) is bool(words)


async def test_it_is_asked_often_while_a_run_is_to_come_and_never_at_night(
    bea: Connected,
) -> None:
    await bea.connects()
    bea.service.requests.clear()
    asked: list[datetime] = []
    begun = datetime.combine(on(1), time(), BERLIN)
    for minutes in range(0, 26 * 60, 5):
        moment = begun + timedelta(minutes=minutes)
        await bea.at(moment.date(), f"{moment:%H:%M}")
        if "GET /api/v1/athlete/0/activities" in bea.service.requests:
            asked.append(moment)
        bea.service.requests.clear()
        if minutes == 12 * 60:
            await bea.talk.says("8k in 45:10")

    assert {one.hour for one in asked} == set(range(6, 22))
    before, after = (
        [one for one in asked if first <= one.hour < last] for first, last in ((6, 12), (13, 22))
    )
    assert {two - one for one, two in pairwise(before)} == {timedelta(minutes=15)}
    assert {two - one for one, two in pairwise(after)} == {timedelta(hours=1)}


async def test_runs_of_before_the_connection_stay_where_they_are(bea: Connected) -> None:
    bea.athlete.runs(fit_file(easy_laps(8), at(-3, 10)), at(-3, 10))

    await bea.connects()

    assert await bea.at(on(1), "08:00") == []


async def test_a_death_between_asking_and_keeping_changes_nothing(bea: Connected) -> None:
    """The answer of the service is lost with the process; the next one asks again."""
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    bea.service.faults.extend(["cut", "half", "cut", 500, "half"])

    said = [await bea.at(on(1), f"{hour}:00") for hour in range(12, 21)]

    assert said[0] == []
    assert [len(each) for each in said if each] == [1]
    assert not bea.service.faults


class Killed(BaseException):
    """The process is gone."""


class Fuse:
    """Kills the process at the step of that number: a request, or a unit of work."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def burn(self) -> None:
        self._left -= 1
        if self._left == 0:
            raise Killed

    @property
    def is_burnt(self) -> bool:
        return self._left <= 0


class Dying:
    """The service, and a process that dies when a request has been made, or answered."""

    def __init__(self, service: object, fuse: Fuse) -> None:
        self._service = service
        self._fuse = fuse

    def __getattr__(self, name: str) -> Any:
        async def ask(*told: object) -> object:
            self._fuse.burn()
            answer = await getattr(self._service, name)(*told)
            self._fuse.burn()
            return answer

        return ask


def dying_work(open_work: OpenSqlWork, fuse: Fuse) -> OpenSqlWork:
    """Units of work of a process that dies before one is kept, or after."""

    @asynccontextmanager
    async def open_dying() -> AsyncIterator[SqlUnitOfWork]:
        async with open_work() as work:
            yield work
            fuse.burn()
        fuse.burn()

    return open_dying


STEPS = 34  # of a connection, two weeks put there, a run taken, and all taken away again


@pytest.mark.parametrize("first", range(1, STEPS + 1, 3))
async def test_a_process_may_die_at_any_step(either: Connected, first: int) -> None:
    """Three deaths in one life: at this step, then at the first and the third of the next one."""
    client, talk = either.relay._service, either.talk
    either.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    await talk.says(either.athlete.key)
    talk.now = at(1, 12)

    async def live(fuse: Fuse) -> None:
        relay = Relay[SqlUnitOfWork](
            dying_work(talk.open_work, fuse),
            Dying(client, fuse),
            BOX,
            talk.chat.receive,
            read,
            lambda: talk.now,
        )
        for _ in range(3):
            await relay.look()

    for steps in (first, 1, 3):
        with suppress(Killed):
            await live(Fuse(steps))
    await live(Fuse(1000))

    said = await talk.replies()
    assert sum(words.startswith("Connected:") for words in said) == 1
    assert sum("8 km" in words for words in said) == 1
    assert "milecoach-2026-11-24" in either.athlete.events
    connection = await either.connection()
    assert connection is not None
    assert set(connection.sent) == set(either.athlete.events)

    await talk.says("/disconnect")
    with suppress(Killed):
        await live(Fuse(1 + first % 6))
    await live(Fuse(1000))
    assert await either.connection() is None
    assert not [id_ for id_ in either.athlete.events if id_ > "milecoach-2026-11-24"]


async def test_the_steps_at_which_a_process_dies_are_all_there_are(bea: Connected) -> None:
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    await bea.talk.says(bea.athlete.key)
    bea.talk.now = at(1, 12)
    fuse = Fuse(1000)
    relay = Relay[SqlUnitOfWork](
        dying_work(bea.talk.open_work, fuse),
        Dying(bea.relay._service, fuse),
        BOX,
        bea.talk.chat.receive,
        read,
        lambda: bea.talk.now,
    )
    for _ in range(3):
        await relay.look()

    assert 1000 - fuse._left <= STEPS


async def test_a_backup_without_the_secret_holds_no_key(bea: Connected, tmp_path: Path) -> None:
    await bea.connects()
    await bea.talk.leaves("a word that waits")

    copy = tmp_path / "copy.sqlite"
    back_up(bea.talk.database, copy)

    content = copy.read_bytes()
    assert b"milecoach-2026-11-24" in content
    assert bea.athlete.key.encode() not in content
    with closing(sqlite3.connect(copy)) as connection:
        [(sealed,)] = connection.execute("SELECT secret FROM connections").fetchall()
    assert SecretBox([Fernet.generate_key().decode()]).decrypt(sealed) is None
    assert BOX.decrypt(sealed) == bea.athlete.key


async def test_no_message_is_sent_twice_by_two_processes(bea: Connected) -> None:
    await bea.connects()
    bea.athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    bea.talk.now = at(1, 12)
    twin = bea.new_relay(bea.relay._service)  # type: ignore[arg-type]

    await bea.relay.look()
    connection = await bea.connection()
    assert connection is not None
    await twin.look()

    async with bea.talk.open_work() as work:
        texts = await work.connection.scalars(
            select(outbox.c.params).where(outbox.c.method == "sendMessage")
        )
    assert sum("8 km" in params["text"] and "Undo" in str(params) for params in texts) == 1


async def test_an_illness_and_a_race_stand_in_their_categories(bea: Connected) -> None:
    await bea.connects()
    await bea.talk.says("/race 10k 6 Dec")
    await bea.look()
    assert bea.athlete.events["milecoach-2026-12-06"]["category"] in {"RACE_A", "RACE_B"}

    await bea.talk.says("I have a fever")
    await bea.look()

    sick = [one for one in bea.athlete.events.values() if one["category"] == "SICK"]
    assert [one["start_date_local"][:10] for one in sick] == [MONDAY.isoformat()]


async def test_an_injury_stands_in_its_category(bea: Connected) -> None:
    await bea.connects()

    await bea.talk.says("my knee hurts, 7 out of 10")
    await bea.look()

    injured = [one for one in bea.athlete.events.values() if one["category"] == "INJURED"]
    assert [one["name"] for one in injured] == ["Injured"]
    assert [one["start_date_local"][:10] for one in injured] == [MONDAY.isoformat()]
    assert "description" not in injured[0]


async def test_a_pain_that_is_run_with_is_no_injury(bea: Connected) -> None:
    await bea.connects()

    await bea.talk.says("my knee hurts, 2 out of 10")
    await bea.look()

    assert not [one for one in bea.athlete.events.values() if one["category"] == "INJURED"]


async def test_heat_of_the_next_three_days_is_on_the_watch(bea: Connected) -> None:
    await bea.connects()
    before = {id_: event["description"] for id_, event in bea.athlete.events.items()}

    await bea.talk.says("35 degrees and humid the next three days")
    await bea.look()

    changed = [
        id_
        for id_, event in sorted(bea.athlete.events.items())
        if event["description"] != before.get(id_)
    ]
    assert changed == ["milecoach-2026-11-24", "milecoach-2026-11-26"]
    tuesday = bea.athlete.events["milecoach-2026-11-24"]["description"]
    assert parse(tuesday)[0].steps[0].s_per_km == pytest.approx(370, abs=6)
    assert parse(before["milecoach-2026-11-24"])[0].steps[0].s_per_km == pytest.approx(340, abs=3)


@pytest.mark.parametrize(
    "said",
    [
        ("holiday until 5 December",),
        ("/pause", "holiday until 5 December"),
        ("holiday until 12 December", "holiday until 5 December"),
        ("holiday until 1 December", "holiday until 5 December"),
    ],
)
async def test_a_pause_stands_in_the_calendar_to_its_end(
    bea: Connected, said: tuple[str, ...]
) -> None:
    await bea.connects()

    for words in said:
        await bea.talk.says(words)
        await bea.look()

    holiday = bea.athlete.events.pop("milecoach-holiday-2026-11-23")
    assert holiday["category"] == "HOLIDAY"
    assert holiday["end_date_local"][:10] == "2026-12-05"
    assert min(bea.athlete.events) >= "milecoach-2026-12-05"
