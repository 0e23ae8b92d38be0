"""The plan as a calendar file that updates when it is imported again."""

from datetime import date
from typing import Any

from icalendar import Calendar

from bot.domain.workout.workout import WorkoutKind
from tests.chat.conversation import Conversation


async def events_of(talk: Conversation) -> dict[str, Any]:
    await talk.says("/calendar")
    events = Calendar.from_ical(await talk.file()).walk("VEVENT")
    return {str(event["UID"]): event for event in events}


async def test_the_file_holds_every_workout_up_to_race_day(anna: Conversation) -> None:
    [words] = await anna.says("/calendar")

    events = await events_of(anna)

    assert words.startswith(f"{len(events)} workouts up to race day")
    days = {event["DTSTART"].dt: str(event["SUMMARY"]) for event in events.values()}
    assert min(days) == date(2026, 11, 24)
    assert max(days) == date(2027, 4, 25)
    assert days[date(2027, 4, 25)] == "Race day: marathon"


async def test_importing_again_finds_the_same_events(anna: Conversation) -> None:
    first = await events_of(anna)
    anna.wait(days=3)

    again = await events_of(anna)

    assert again.keys() == first.keys()


def on(events: dict[str, Any], day: int) -> str:
    """The id of what stands on a day of November."""
    return next(
        uid
        for uid, event in events.items()
        if event["DTSTART"].dt == date(2026, 11, day) and event["STATUS"] == "CONFIRMED"
    )


async def test_what_moves_takes_its_id_along(anna: Conversation) -> None:
    before = await events_of(anna)
    await anna.says("/move thu fri")

    after = await events_of(anna)

    moved = on(before, 26)
    assert on(after, 27) == moved
    assert after[moved]["SUMMARY"] == before[moved]["SUMMARY"]
    assert after[moved]["SEQUENCE"] > before[moved]["SEQUENCE"]
    assert after.keys() == before.keys()


async def test_what_is_swapped_keeps_what_it_is(anna: Conversation) -> None:
    async with anna.open_work() as work:
        planned = await work.log.workouts_between(
            anna.person, date(2026, 11, 24), date(2026, 11, 29)
        )
    long_run = next(each for each in planned if each.workout.kind is WorkoutKind.LONG)
    before = await events_of(anna)
    uid = on(before, long_run.day.day)
    await anna.says("swap saturday and sunday")

    after = await events_of(anna)

    assert after[uid]["DTSTART"].dt == date(2026, 11, 57 - long_run.day.day)


async def test_what_is_left_out_is_cancelled_and_comes_back(anna: Conversation) -> None:
    before = await events_of(anna)
    thursday = on(before, 26)
    await anna.says("change my running days to tue sat sun")

    without = await events_of(anna)
    await anna.says("change my running days to tue thu sat sun")
    again = await events_of(anna)

    gone = [event for event in without.values() if event["STATUS"] == "CANCELLED"]
    assert gone
    assert all(event["SEQUENCE"] > before[str(event["UID"])]["SEQUENCE"] for event in gone)
    assert on(again, 26) == thursday
    assert again[thursday]["SEQUENCE"] > without[thursday]["SEQUENCE"]
    [words] = await anna.says("/calendar")
    assert words.startswith(f"{len(before)} workouts")


async def test_nothing_changes_where_nothing_has_changed(anna: Conversation) -> None:
    first = await events_of(anna)

    again = await events_of(anna)

    assert {uid: event["SEQUENCE"] for uid, event in again.items()} == {
        uid: event["SEQUENCE"] for uid, event in first.items()
    }


async def test_without_a_public_address_there_is_a_file_alone(anna: Conversation) -> None:
    [words] = await anna.says("/calendar")

    assert "https://" not in words
    assert "Stop this address" not in anna.buttons


async def test_no_id_tells_who_the_runner_is(anna: Conversation) -> None:
    assert not [uid for uid in await events_of(anna) if f"-{anna.person}@" in uid]


async def test_nothing_in_the_file_is_markup(anna: Conversation) -> None:
    events = await events_of(anna)

    assert not [event for event in events.values() if "<b>" in event["DESCRIPTION"]]


async def test_a_stranger_has_no_calendar(ada: Conversation) -> None:
    assert await ada.says("/calendar") == [
        "We have not met yet. /start begins with a few questions."
    ]
