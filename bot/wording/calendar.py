"""A plan as a calendar file; importing it again updates what is there."""

import re
from collections.abc import Iterable
from datetime import datetime
from html import unescape

from icalendar import Calendar, Event

from bot.domain.calendar import DAY
from bot.domain.workout.workout import PlannedWorkout
from bot.wording.voice import Voice
from bot.wording.workout import name_workout, write_reason, write_workout


def write_plan_ics(
    voice: Voice, planned: Iterable[PlannedWorkout], owner: str, written_at: datetime
) -> bytes:
    """Write each workout as an event that lasts all day.

    Args:
        voice: The runner's language and units.
        planned: The workouts, in any order.
        owner: Whose plan it is, stable from one writing to the next; it makes the ids.
        written_at: Now; a calendar program keeps the newest version of an event.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//milecoach//plan//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "milecoach")
    for each in planned:
        calendar.add_component(_event(voice, each, owner, written_at))
    return bytes(calendar.to_ical())


def _event(voice: Voice, planned: PlannedWorkout, owner: str, written_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{planned.day.isoformat()}-{owner}@milecoach")
    event.add("dtstamp", written_at)
    event.add("dtstart", planned.day)
    event.add("dtend", planned.day + DAY)
    event.add("summary", _plain(name_workout(voice, planned.workout)))
    words = (write_workout(voice, planned.workout), write_reason(voice, planned.workout))
    event.add("description", _plain("\n\n".join(filter(None, words))))
    event.add("transp", "TRANSPARENT")
    return event


def _plain(html: str) -> str:
    return unescape(re.sub(r"</?[a-z]+>", "", html))
