"""A plan as a calendar: a file to import, again after each change, or a feed to follow."""

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from html import unescape
from typing import TYPE_CHECKING

from bot.domain.calendar import DAY
from bot.domain.plan_calendar import GivenEntry
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.letters import Attachment, AttachmentKind, Button, Letter
from bot.wording.buttons import button
from bot.wording.presses import StopCalendar
from bot.wording.voice import Voice
from bot.wording.workout import name_workout, write_reason, write_workout

if TYPE_CHECKING:
    from icalendar import Event

PATH = "/calendar/{token}.ics"
# How often a calendar that follows the plan is asked to look.
REFRESH = timedelta(hours=4)


def write_plan_ics(
    voice: Voice,
    entries: Iterable[GivenEntry],
    owner: str,
    written_at: datetime,
    *,
    is_followed: bool = False,
) -> bytes:
    """Write each workout as an event that lasts all day.

    Args:
        voice: The runner's language and units.
        entries: In any order; one without a workout is written as cancelled.
        owner: Tells their ids from those of other runners.
        written_at: Now; of two with the same sequence a program keeps the newer one.
        is_followed: Whether programs fetch it again and again, rather than import it once.
    """
    # Few runners ask for a calendar, and what writes one takes five megabytes.
    from icalendar import Calendar, Event  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("prodid", "-//milecoach//plan//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "milecoach")
    if is_followed:
        calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", f"PT{REFRESH.seconds // 3600}H")
    for each in entries:
        calendar.add_component(_event(Event(), voice, each, owner, written_at))
    return bytes(calendar.to_ical())


def digest(voice: Voice, planned: PlannedWorkout) -> str:
    """Tell two versions of a workout apart."""
    words = "\n".join(_words(voice, planned))
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def address_of(public_url: str, token: str) -> str:
    return public_url + PATH.format(token=token)


def write_calendar_letter(
    voice: Voice, workouts: int, content: bytes, address: str | None
) -> Letter:
    """Write the letter with the file, and with the address where there is one."""
    file = Attachment(AttachmentKind.DOCUMENT, "milecoach.ics", content)
    words = voice.count(
        "{n} workout up to race day, for your calendar. Import it again after a change: it"
        " updates what is there.",
        "{n} workouts up to race day, for your calendar. Import it again after a change: it"
        " updates what is there.",
        workouts,
    )
    if address is None:
        return Letter(words, attachment=file)
    follow = voice.say(
        "Or let your calendar follow by itself. Subscribe to this address, and keep it to"
        " yourself: whoever has it sees your plan.\n<code>{address}</code>",
        address=address,
    )
    copy = Button(voice.say("Copy the address"), "", copies=address)
    stop = button(voice.say("Stop this address"), StopCalendar())
    return Letter(f"{words}\n\n{follow}", ((copy,), (stop,)), file)


def write_address_stopped(voice: Voice, *, had_one: bool) -> str:
    if not had_one:
        return voice.say("That address is stopped already. /calendar gives a new one.")
    return voice.say("That address is stopped. /calendar gives a new one.")


def _event(
    event: "Event", voice: Voice, given: GivenEntry, owner: str, written_at: datetime
) -> "Event":
    entry = given.entry
    event.add("uid", f"{entry.id}-{owner}@milecoach")
    event.add("dtstamp", written_at)
    event.add("last-modified", written_at)
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + DAY)
    event.add("transp", "TRANSPARENT")
    if given.planned is None:
        event.add("status", "CANCELLED")
        event.add("summary", voice.say("Left out"))
        return event
    name, description = _words(voice, given.planned)
    event.add("status", "CONFIRMED")
    event.add("summary", name)
    event.add("description", description)
    return event


def _words(voice: Voice, planned: PlannedWorkout) -> tuple[str, str]:
    words = (write_workout(voice, planned.workout), write_reason(voice, planned.workout))
    return _plain(name_workout(voice, planned.workout)), _plain("\n\n".join(filter(None, words)))


def _plain(html: str) -> str:
    return unescape(re.sub(r"</?[a-z]+>", "", html))
