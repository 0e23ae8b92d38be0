"""The plan as a calendar file that updates when it is imported again."""

from datetime import date
from typing import Any

from icalendar import Calendar

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


async def test_what_was_swapped_is_swapped_in_the_file(anna: Conversation) -> None:
    before = await events_of(anna)
    await anna.says("swap tuesday and thursday")

    after = await events_of(anna)

    tuesday, thursday = (
        next(uid for uid, event in before.items() if event["DTSTART"].dt == date(2026, 11, day))
        for day in (24, 26)
    )
    assert after[thursday]["SUMMARY"] == before[tuesday]["SUMMARY"]


async def test_nothing_in_the_file_is_markup(anna: Conversation) -> None:
    events = await events_of(anna)

    assert not [event for event in events.values() if "<b>" in event["DESCRIPTION"]]


async def test_a_stranger_has_no_calendar(ada: Conversation) -> None:
    assert await ada.says("/calendar") == [
        "We have not met yet. /start begins with a few questions."
    ]
