"""Goes to and fro between the coach and a connected service, runner by runner.

Each step reads what is due in one unit of work, asks the service outside of any, and keeps what
came of it in another. A process that dies in between leaves what was due as it was: whoever comes
next asks again, which changes nothing that is done.
"""

import asyncio
import hashlib
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from bot.clock import Clock
from bot.coaching.connection import (
    AHEAD,
    CHECK_AFTER,
    LOOK_BACK,
    TRIES_TO_LEAVE,
    Arrived,
    BadKeyError,
    CalendarEvent,
    Category,
    Cipher,
    ConnectedWork,
    Connection,
    Entry,
    NoFileError,
    Service,
    State,
    TroubleError,
    awaits_run,
    day_begins,
    entries_of,
    greeted,
    is_night,
    next_look,
    next_night,
    put_off,
    refused,
)
from bot.coaching.crisis import is_resting
from bot.domain.log.report_numbers import FIRST_ARRIVAL
from bot.domain.recording.activity import Activity, Sport
from bot.domain.runner import Runner, RunnerId, Status
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.mail.ports import Letters
from bot.understanding.files.errors import DamagedFileError, FileError
from bot.wording.connect import (
    name_illness,
    name_injury,
    name_pause,
    write_ended,
    write_greeting,
    write_not_passed_on,
    write_refused,
    write_waiting,
    write_withheld,
)
from bot.wording.voice import Voice
from bot.wording.workout_text import name_plainly, write_workout_text

logger = logging.getLogger(__name__)

AT_ONCE = 4
MOST_AT_A_TIME = 50
_MOST_TOLD = 20
_MOST_AT_ONCE = 3  # reasons in one letter
# Nothing is done for somebody who may not use the coach; it is looked at again after so long.
_SHUT_OUT = timedelta(hours=1)
# A file that cannot be had for so long is done without: the figures are taken.
_LONGEST_WAIT = timedelta(days=3)
# So often a file that is cut off is asked for again: it may have been cut off on its way.
_TRIES_OF_HALF_A_FILE = 2
_WITHHELD = "strava"  # told once, however many runs are withheld


class RelayWork(ConnectedWork, Protocol):
    """The unit of work of one step."""

    @property
    def letters(self) -> Letters: ...


AnyWork = TypeVar("AnyWork", bound=RelayWork)
OpenWork = Callable[[], AbstractAsyncContextManager[AnyWork]]
Receive = Callable[[Runner, AnyWork, Activity, int], Awaitable[None]]
"""Lets the coach take a run, as if its file had been sent by a message of this number."""
Admits = Callable[[int, AnyWork], Awaitable[bool]]
"""Tells whether somebody may use the coach."""
ReadFile = Callable[[bytes], Awaitable[Sequence[Activity]]]


@dataclass(frozen=True, slots=True)
class Due:
    """A connection whose time has come, with what is to be done about it."""

    runner: Runner
    connection: Connection
    key: str
    events: tuple[CalendarEvent, ...] | None = None  # None: the calendar is not due
    is_in_due: bool = False
    is_check_due: bool = False


class Relay(Generic[AnyWork]):
    """Does what is due; one process of many at a time.

    Attributes:
        steps: Held while a unit of work is open, so that none is cut off.
    """

    def __init__(  # noqa: PLR0913, PLR0917  (its neighbours)
        self,
        open_work: OpenWork[AnyWork],
        service: Service,
        cipher: Cipher,
        receive: Receive[AnyWork],
        read: ReadFile,
        clock: Clock,
        admits: Admits[AnyWork] | None = None,
    ) -> None:
        self._open_work = open_work
        self._service = service
        self._cipher = cipher
        self._receive = receive
        self._read = read
        self._clock = clock
        self._admits = admits
        self.steps = asyncio.Lock()

    async def look(self) -> int:
        """Do what is due for some runners, the longest due first; tell for how many."""
        async with self.steps, self._open_work() as work:
            due = await work.connections.due(self._clock(), MOST_AT_A_TIME)
        turn = asyncio.Semaphore(AT_ONCE)

        async def in_turn(runner: RunnerId) -> None:
            async with turn:
                await self._serve_or_put_off(runner)

        await asyncio.gather(*map(in_turn, due))
        return len(due)

    async def _serve_or_put_off(self, runner: RunnerId) -> None:
        try:
            trouble = await self._trouble_with(runner)
            if trouble is not None:
                await self._put_off(runner, trouble)
        except StoreUnavailableError as error:
            logger.warning("the connection of runner %s waits: %s", runner, error)

    async def _trouble_with(self, runner: RunnerId) -> TroubleError | None:
        """Do what is due of a runner; tell why it has to wait, if it does."""
        try:
            due = await self._due(runner)
            if due is not None:
                await self._serve(due)
        except StoreUnavailableError:
            raise
        except TroubleError as error:
            logger.warning("intervals.icu: runner %s has to wait: %s", runner, error)
            return error
        except Exception:
            # A fault of ours with one runner's data holds nobody else up.
            logger.exception("the connection of runner %s is put off", runner)
            return TroubleError("a fault of our own")
        return None

    async def _serve(self, due: Due) -> None:
        if not due.key:
            await self._end(due)
            return
        try:
            if due.connection.state is State.TRYING:
                await self._greet(due)
                return
            if due.connection.state is State.LEAVING:
                await self._leave(due)
                return
            if due.events is not None:
                await self._send_out(due, due.events)
            if due.is_check_due:
                await self._check(due)
            if due.is_in_due:
                await self._take_in(due)
        except BadKeyError:
            await self._end(due)

    async def _due(self, runner_id: RunnerId) -> Due | None:
        """Read what is due of a runner; what does not run any more is left alone."""
        async with self.steps, self._open_work() as work:
            runner = await work.runners.get(runner_id)
            connection = await work.connections.of(runner_id)
            if runner is None or connection is None or connection.state is State.OFF:
                return None
            now = self._clock()
            if connection.state is not State.LEAVING and not await self._may(runner_id, work):
                await work.connections.save(put_off(connection, _SHUT_OUT, now))
                return None
            key = self._cipher.decrypt(connection.sealed) or ""
            if not key:
                logger.error("the key of runner %s cannot be read with SECRETS_KEY", runner_id)
            if connection.state in {State.TRYING, State.LEAVING}:
                return Due(runner, connection, key)
            events = None
            if connection.out_at is not None and connection.out_at <= now:
                entries = await entries_of(work, runner, runner.day_of(now), connection.sent)
                events = write_events(runner, entries)
            is_in_due = connection.in_at is not None and connection.in_at <= now
            if is_in_due and await _keeps_quiet(work, runner, now):
                await self._plan_next_look(work, runner, connection, now)
                is_in_due = False
            is_check_due = connection.check_at is not None and connection.check_at <= now
            return Due(runner, connection, key, events, is_in_due, is_check_due)

    async def _may(self, runner: RunnerId, work: AnyWork) -> bool:
        return self._admits is None or await self._admits(runner, work)

    async def _greet(self, due: Due) -> None:
        name = await self._service.name_of(due.key)
        async with self.steps, self._open_work() as work:
            current = await self._unchanged(work, due)
            if current is None:
                return
            await work.connections.save(greeted(current, name, self._clock()))
            words = write_greeting(_voice(due.runner), name)
            work.letters.say(due.runner.id, Letter(words))

    # --- out

    async def _send_out(self, due: Due, events: tuple[CalendarEvent, ...]) -> None:
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
        async with self.steps, self._open_work() as work:
            current = await self._unchanged(work, due)
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

    async def _check(self, due: Due) -> None:
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
        async with self.steps, self._open_work() as work:
            current = await self._unchanged(work, due)
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
            words = write_not_passed_on(_voice(runner), "; ".join(fresh[:_MOST_AT_ONCE]))
            work.letters.say(runner.id, Letter(words))

    async def _leave(self, due: Due) -> None:
        """Take what is to come out of the calendar, and forget the key."""
        today = due.runner.day_of(self._clock())
        await self._service.remove(due.key, due.connection.coming(today))
        await self._forget(due)

    async def _forget(self, due: Due) -> None:
        async with self.steps, self._open_work() as work:
            await work.runners.get(due.runner.id)
            if await self._unchanged(work, due) is not None:
                await work.connections.drop(due.runner.id)

    # --- in

    async def _take_in(self, due: Due) -> None:
        today = due.runner.day_of(self._clock())
        first = max(due.connection.since, today - LOOK_BACK)
        arrived = await self._service.arrived(due.key, first, today)
        trouble = None
        for one in await self._new_among(due.runner.id, arrived):
            # What is wrong with one holds none of the others up.
            trouble = await self._take_or_leave(due, one) or trouble
        if trouble is not None:
            raise trouble
        async with self.steps, self._open_work() as work:
            await work.runners.get(due.runner.id)
            current = await self._unchanged(work, due)
            if current is not None:
                await self._plan_next_look(work, due.runner, current, self._clock())

    async def _take_or_leave(self, due: Due, one: Arrived) -> TroubleError | None:
        """Take what arrived; tell why it has to be tried again, if it has to."""
        try:
            await self._take_one(due, one)
        except (StoreUnavailableError, BadKeyError):
            raise
        except TroubleError as error:
            if error.rest:
                raise
            logger.warning("activity %s has to wait: %s", one.id, error)
            if self._is_old(one):
                await self._take(due, one, one.summary if one.is_run else None)
                return None
            return error
        except Exception:
            logger.exception("activity %s of runner %s is put off", one.id, due.runner.id)
            if self._is_old(one):
                await self._take(due, one, None)
                return None
            return TroubleError("a fault of our own")
        return None

    def _is_old(self, one: Arrived) -> bool:
        return one.started_at is not None and self._clock() - one.started_at > _LONGEST_WAIT

    async def _take_one(self, due: Due, one: Arrived) -> None:
        if one.is_withheld:
            await self._note_withheld(due, one)
        else:
            await self._take(due, one, await self._activity(due, one) if one.is_run else None)

    async def _new_among(self, runner: RunnerId, arrived: Sequence[Arrived]) -> list[Arrived]:
        """Leave out what was taken before; the oldest comes first."""
        async with self.steps, self._open_work() as work:
            known = await work.connections.has_arrived(runner, [one.id for one in arrived])
        new = {one.id: one for one in arrived if one.id not in known}
        earliest = datetime.min.replace(tzinfo=self._clock().tzinfo)
        return sorted(new.values(), key=lambda one: one.started_at or earliest)

    async def _activity(self, due: Due, one: Arrived) -> Activity | None:
        """Read the file of a run; what is known without it where there is none."""
        try:
            content = await self._service.file_of(due.key, one.id)
            found = await self._read(content)
        except (NoFileError, FileError) as error:
            is_cut_off = isinstance(error, DamagedFileError)
            if is_cut_off and due.connection.failures < _TRIES_OF_HALF_A_FILE:
                raise TroubleError("half a file") from None
            logger.info("activity %s has no file to read: %s", one.id, type(error).__name__)
            return one.summary
        runs = [each for each in found if each.sport is Sport.RUN] or found
        # What the service calls a run is one, whatever the watch was told.
        return replace(runs[0], sport=Sport.RUN) if runs else one.summary

    async def _take(self, due: Due, one: Arrived, activity: Activity | None) -> None:
        """Note an activity and let the coach take it, both or neither."""
        async with self.steps, self._open_work() as work:
            runner = await work.runners.get(due.runner.id)
            if runner is None or await self._unchanged(work, due) is None:
                return
            number = await work.connections.note_arrival(runner.id, one.id)
            if number is not None and activity is not None:
                await self._receive(runner, work, activity, FIRST_ARRIVAL + number)
                await work.connections.note_change(runner.id, self._clock())

    async def _note_withheld(self, due: Due, one: Arrived) -> None:
        async with self.steps, self._open_work() as work:
            await work.runners.get(due.runner.id)
            current = await self._unchanged(work, due)
            if current is None:
                return
            await work.connections.note_arrival(due.runner.id, one.id)
            if _WITHHELD not in current.told:
                await work.connections.save(replace(current, told=(*current.told, _WITHHELD)))
                work.letters.say(due.runner.id, Letter(write_withheld(_voice(due.runner))))

    async def _plan_next_look(
        self, work: RelayWork, runner: Runner, connection: Connection, now: datetime
    ) -> None:
        expects = await awaits_run(work, runner, runner.day_of(now))
        at = next_look(runner, now, awaits_run=expects)
        await work.connections.save(replace(connection, failures=0, in_at=at))

    # --- when it goes wrong

    async def _put_off(self, runner_id: RunnerId, error: TroubleError) -> None:
        async with self.steps, self._open_work() as work:
            runner = await work.runners.get(runner_id)
            connection = await work.connections.of(runner_id)
            if runner is None or connection is None:
                return
            if connection.state is State.LEAVING and connection.failures >= TRIES_TO_LEAVE:
                await work.connections.drop(runner_id)
                return
            await work.connections.save(put_off(connection, error.rest, self._clock()))
            if connection.state is State.TRYING and not connection.failures:
                work.letters.say(runner_id, Letter(write_waiting(_voice(runner))))

    async def _end(self, due: Due) -> None:
        """Switch a connection off, and say so once; at night it waits for the morning."""
        runner = due.runner
        if due.connection.state is State.LEAVING:
            await self._forget(due)
            return
        async with self.steps, self._open_work() as work:
            current, now = await self._unchanged(work, due), self._clock()
            if current is None:
                return
            is_new = current.state is State.TRYING
            if is_night(runner, now) and not is_new:
                at = day_begins(runner, now)
                await work.connections.save(replace(current, out_at=at, in_at=at))
                return
            await work.connections.save(refused(current))
            words = (write_refused if is_new else write_ended)(_voice(runner))
            work.letters.say(runner.id, Letter(words))

    async def _unchanged(self, work: RelayWork, due: Due) -> Connection | None:
        """Read a connection again; ``None`` where it ended or has another key meanwhile."""
        current = await work.connections.of(due.runner.id)
        if current is None or current.sealed != due.connection.sealed:
            return None
        return current if current.state is due.connection.state else None


async def _keeps_quiet(work: RelayWork, runner: Runner, now: datetime) -> bool:
    """Whether a run that arrives now would be answered at the wrong time."""
    if is_night(runner, now) or runner.status is Status.GONE:
        return True
    return await is_resting(work, runner)


def write_events(runner: Runner, entries: Sequence[Entry]) -> tuple[CalendarEvent, ...]:
    """Word what the calendar is to hold; days that the runner's own plan decides are not in it."""
    voice = _voice(runner)
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


def _gist(reason: str) -> str:
    """Tell reasons apart but for their numbers: each entry has another one."""
    return re.sub(r"\d+", "0", reason)


def _untold(connection: Connection, reasons: Sequence[str]) -> list[str]:
    by_gist = {_gist(reason): reason for reason in reversed(reasons)}
    known = {_gist(told) for told in connection.told}
    return [reason for gist, reason in reversed(by_gist.items()) if gist not in known]


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


def _voice(runner: Runner) -> Voice:
    return Voice(runner.language, runner.units)
