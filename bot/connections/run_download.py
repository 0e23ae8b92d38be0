"""Takes in what arrived at a connected service: the runs, each with its file or its figures."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Generic

from bot.clock import Clock
from bot.coaching.connection import Connection
from bot.coaching.crisis import is_resting
from bot.coaching.service import Arrived, BadKeyError, NoFileError, Service, TroubleError
from bot.coaching.service_hours import LOOK_BACK, awaits_run, is_night, next_look
from bot.connections.relay_steps import AnyWork, Due, RelayWork, Steps, unchanged, voice_of
from bot.domain.calendar import DAY
from bot.domain.log.report_numbers import FIRST_ARRIVAL
from bot.domain.recording.activity import Activity, Sport
from bot.domain.runner import Runner, RunnerId, Status
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.understanding.files.errors import DamagedFileError, FileError
from bot.wording.connect import write_withheld

logger = logging.getLogger(__name__)

# A file that cannot be had for so long is done without: the figures are taken.
_LONGEST_WAIT = timedelta(days=3)
# So often a file that is cut off is asked for again: it may have been cut off on its way.
_TRIES_OF_HALF_A_FILE = 2
_WITHHELD = "strava"  # told once, however many runs are withheld

Receive = Callable[[Runner, AnyWork, Activity, int], Awaitable[None]]
"""Lets the coach take a run, as if its file had been sent by a message of this number."""
ReadFile = Callable[[bytes], Awaitable[Sequence[Activity]]]


class RunDownload(Generic[AnyWork]):
    """Takes each run once; what cannot be read yet waits, and holds no other up."""

    def __init__(
        self,
        steps: Steps[AnyWork],
        service: Service,
        receive: Receive[AnyWork],
        read: ReadFile,
        clock: Clock,
    ) -> None:
        self._steps = steps
        self._service = service
        self._receive = receive
        self._read = read
        self._clock = clock

    async def take_in(self, due: Due) -> None:
        today = due.runner.day_of(self._clock())
        first = max(due.connection.since, today - LOOK_BACK)
        # The service counts days by where the run was, which may be a day off the runner's own.
        found = await self._service.arrived(due.key, first - DAY, today + DAY)
        arrived = [one for one in found if _is_between(first, today, due.runner, one)]
        trouble = None
        for one in await self._new_among(due.runner.id, arrived):
            # What is wrong with one holds none of the others up.
            trouble = await self._take_or_leave(due, one) or trouble
        if trouble is not None:
            raise trouble
        async with self._steps.open() as work:
            await work.runners.get(due.runner.id)
            current = await unchanged(work, due)
            if current is not None:
                await plan_next_look(work, due.runner, current, self._clock())

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
        async with self._steps.open() as work:
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
        async with self._steps.open() as work:
            runner = await work.runners.get(due.runner.id)
            if runner is None or await unchanged(work, due) is None:
                return
            number = await work.connections.note_arrival(runner.id, one.id)
            if number is not None and activity is not None:
                await self._receive(runner, work, activity, FIRST_ARRIVAL + number)
                await work.connections.note_change(runner.id, self._clock())

    async def _note_withheld(self, due: Due, one: Arrived) -> None:
        async with self._steps.open() as work:
            await work.runners.get(due.runner.id)
            current = await unchanged(work, due)
            if current is None:
                return
            await work.connections.note_arrival(due.runner.id, one.id)
            if _WITHHELD not in current.told:
                await work.connections.save(replace(current, told=(*current.told, _WITHHELD)))
                work.letters.say(due.runner.id, Letter(write_withheld(voice_of(due.runner))))


def _is_between(first: date, last: date, runner: Runner, one: Arrived) -> bool:
    return one.started_at is None or first <= runner.day_of(one.started_at) <= last


async def plan_next_look(
    work: RelayWork, runner: Runner, connection: Connection, now: datetime
) -> None:
    expects = await awaits_run(work, runner, runner.day_of(now))
    at = next_look(runner, now, awaits_run=expects)
    await work.connections.save(replace(connection, failures=0, in_at=at))


async def keeps_quiet(work: RelayWork, runner: Runner, now: datetime) -> bool:
    """Whether a run that arrives now would be answered at the wrong time."""
    if is_night(runner, now) or runner.status is Status.GONE:
        return True
    return await is_resting(work, runner)
