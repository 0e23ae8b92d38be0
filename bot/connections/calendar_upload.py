"""Puts the plan into the calendar of a connected service, and looks whether it got through."""

import hashlib
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Generic

from bot.clock import Clock
from bot.coaching.calendar_entries import AHEAD, Entry
from bot.coaching.connection import Connection
from bot.coaching.service import CalendarEvent, Category, Service, TroubleError
from bot.coaching.service_hours import CHECK_AFTER, day_begins, is_night, next_night
from bot.connections.relay_steps import AnyWork, Due, RelayWork, Steps, unchanged, voice_of
from bot.domain.runner import Runner
from bot.mail.letters import Letter
from bot.wording.connect import name_illness, name_injury, name_pause, write_not_passed_on
from bot.wording.voice import Voice
from bot.wording.workout_text import name_plainly, write_workout_text

if TYPE_CHECKING:
    from datetime import datetime

logger = logging.getLogger(__name__)

_MOST_TOLD = 20
_MOST_AT_ONCE = 3  # reasons in one letter


class CalendarUpload(Generic[AnyWork]):
    """Sends what changed in the plan, and tells what the service does not pass on."""

    def __init__(self, steps: Steps[AnyWork], service: Service, clock: Clock) -> None:
        self._steps = steps
        self._service = service
        self._clock = clock

    async def send(self, due: Due, events: tuple[CalendarEvent, ...]) -> None:
        today = due.runner.day_of(self._clock())
        sent = due.connection.sent
        wanted = {event.id: (event.last or event.day, digest(event)) for event in events}
        new = [event for event in events if sent.get(event.id) != wanted[event.id]]
        # What has gone by stays in the calendar there as it was.
        gone = [id_ for id_, (day, _) in sent.items() if id_ not in wanted and day >= today]
        reasons: Sequence[str] = ()
        if new:
            reasons = await self._service.put(due.key, new)
        if gone:
            await self._service.remove(due.key, gone)
        async with self._steps.open() as work:
            current = await unchanged(work, due)
            if current is None:
                return
            now = self._clock()
            fresh = _untold(current, reasons)
            # A change that came meanwhile is looked at again.
            is_changed_since = current.out_at != due.connection.out_at
            out_at = current.out_at if is_changed_since else next_night(due.runner, now)
            if fresh and is_night(due.runner, now):
                # Nothing is said at night: by day it is put once more, and told then.
                out_at, fresh = day_begins(due.runner, now), []
                wanted = {id_: (day, "") for id_, (day, _) in wanted.items()}
            kept = replace(current, sent=wanted, failures=0, out_at=out_at)
            if new:
                kept = replace(kept, check_at=now + CHECK_AFTER)
            await self._tell_not_passed_on(work, due.runner, kept, fresh)

    async def check(self, due: Due) -> None:
        """Look whether what was put into the calendar reached the watch; by day, to tell it."""
        now, today = self._clock(), due.runner.day_of(self._clock())
        at: datetime | None = None
        reasons: Sequence[str] = ()
        if is_night(due.runner, now):
            at = day_begins(due.runner, now)
        else:
            try:
                reasons = await self._service.not_passed_on(due.key, today, today + AHEAD)
            except TroubleError as error:
                # It is looked at again with the next change; nothing depends on it.
                logger.info("intervals.icu: runner %s is not looked at: %s", due.runner.id, error)
        async with self._steps.open() as work:
            current = await unchanged(work, due)
            if current is not None:
                # What was put there meanwhile is looked at in its own time.
                is_put_since = current.check_at != due.connection.check_at
                kept = current if is_put_since else replace(current, check_at=at)
                await self._tell_not_passed_on(work, due.runner, kept, _untold(current, reasons))

    async def _tell_not_passed_on(
        self, work: RelayWork, runner: Runner, connection: Connection, fresh: Sequence[str]
    ) -> None:
        told = (*connection.told, *map(_gist, fresh))[-_MOST_TOLD:]
        await work.connections.save(replace(connection, told=told))
        if fresh:
            words = write_not_passed_on(voice_of(runner), "; ".join(fresh[:_MOST_AT_ONCE]))
            work.letters.say(runner.id, Letter(words))


def write_events(runner: Runner, entries: Sequence[Entry]) -> tuple[CalendarEvent, ...]:
    """Word what the calendar is to hold; days that the runner's own plan decides are not in it."""
    voice = voice_of(runner)
    events = []
    for entry in entries:
        if entry.planned is None:
            name = _ABSENCES[entry.category](voice)
            events.append(_worded(entry, name, ""))
            continue
        workout = entry.planned.workout
        text = write_workout_text(voice, workout)
        if text or entry.category is not Category.WORKOUT:
            events.append(_worded(entry, name_plainly(voice, workout), text))
    return tuple(events)


def _worded(entry: Entry, name: str, text: str) -> CalendarEvent:
    return CalendarEvent(
        id=entry.id, category=entry.category, day=entry.day, last=entry.last, name=name, text=text
    )


_ABSENCES: Mapping[Category, Callable[[Voice], str]] = {
    Category.PAUSE: name_pause,
    Category.ILLNESS: name_illness,
    Category.INJURY: name_injury,
}


def digest(event: CalendarEvent) -> str:
    """Tell two versions of an entry apart."""
    parts = (event.category, event.day, event.last, event.name, event.text)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _gist(reason: str) -> str:
    """Tell reasons apart but for their numbers: each entry has another one."""
    return re.sub(r"\d+", "0", reason)


def _untold(connection: Connection, reasons: Sequence[str]) -> list[str]:
    by_gist = {_gist(reason): reason for reason in reversed(reasons)}
    known = {_gist(told) for told in connection.told}
    return [reason for gist, reason in reversed(by_gist.items()) if gist not in known]
