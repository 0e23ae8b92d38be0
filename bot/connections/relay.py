"""Goes to and fro between the coach and a connected service, runner by runner.

Each step reads what is due in one unit of work, asks the service outside of any, and keeps what
came of it in another. A process that dies in between leaves what was due as it was: whoever comes
next asks again, which changes nothing that is done.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Generic

from bot.clock import Clock
from bot.coaching.calendar_entries import entries_of
from bot.coaching.connection import TRIES_TO_LEAVE, Cipher, State, greeted, put_off, refused
from bot.coaching.service import BadKeyError, Service, TroubleError
from bot.coaching.service_hours import day_begins, is_night
from bot.connections.calendar_upload import CalendarUpload, write_events
from bot.connections.relay_steps import AnyWork, Due, OpenWork, Steps, unchanged, voice_of
from bot.connections.run_download import (
    ReadFile,
    Receive,
    RunDownload,
    keeps_quiet,
    plan_next_look,
)
from bot.domain.runner import RunnerId
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.wording.connect import write_ended, write_greeting, write_refused, write_waiting

logger = logging.getLogger(__name__)

AT_ONCE = 4
MOST_AT_A_TIME = 50
# Nothing is done for somebody who may not use the coach; it is looked at again after so long.
_SHUT_OUT = timedelta(hours=1)

Admits = Callable[[int, AnyWork], Awaitable[bool]]
"""Tells whether somebody may use the coach."""


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
        self._steps = Steps[AnyWork](open_work)
        self._service = service
        self._cipher = cipher
        self._upload = CalendarUpload[AnyWork](self._steps, service, clock)
        self._download = RunDownload[AnyWork](self._steps, service, receive, read, clock)
        self._clock = clock
        self._admits = admits
        self.steps = self._steps.lock

    async def look(self) -> int:
        """Do what is due for some runners, the longest due first; tell for how many."""
        async with self._steps.open() as work:
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
                await self._upload.send(due, due.events)
            if due.is_check_due:
                await self._upload.check(due)
            if due.is_in_due:
                await self._download.take_in(due)
        except BadKeyError:
            await self._end(due)

    async def _due(self, runner_id: RunnerId) -> Due | None:
        """Read what is due of a runner; what does not run any more is left alone."""
        async with self._steps.open() as work:
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
            if is_in_due and await keeps_quiet(work, runner, now):
                await plan_next_look(work, runner, connection, now)
                is_in_due = False
            is_check_due = connection.check_at is not None and connection.check_at <= now
            return Due(runner, connection, key, events, is_in_due, is_check_due)

    async def _may(self, runner: RunnerId, work: AnyWork) -> bool:
        return self._admits is None or await self._admits(runner, work)

    async def _greet(self, due: Due) -> None:
        name = await self._service.name_of(due.key)
        async with self._steps.open() as work:
            current = await unchanged(work, due)
            if current is None:
                return
            await work.connections.save(greeted(current, name, self._clock()))
            words = write_greeting(voice_of(due.runner), name)
            work.letters.say(due.runner.id, Letter(words))

    async def _leave(self, due: Due) -> None:
        """Take what is to come out of the calendar, and forget the key."""
        today = due.runner.day_of(self._clock())
        await self._service.remove(due.key, due.connection.coming(today))
        await self._forget(due)

    async def _forget(self, due: Due) -> None:
        async with self._steps.open() as work:
            await work.runners.get(due.runner.id)
            if await unchanged(work, due) is not None:
                await work.connections.drop(due.runner.id)

    async def _put_off(self, runner_id: RunnerId, error: TroubleError) -> None:
        async with self._steps.open() as work:
            runner = await work.runners.get(runner_id)
            connection = await work.connections.of(runner_id)
            if runner is None or connection is None:
                return
            if connection.state is State.LEAVING and connection.failures >= TRIES_TO_LEAVE:
                await work.connections.drop(runner_id)
                return
            await work.connections.save(put_off(connection, error.rest, self._clock()))
            if connection.state is State.TRYING and not connection.failures:
                work.letters.say(runner_id, Letter(write_waiting(voice_of(runner))))

    async def _end(self, due: Due) -> None:
        """Switch a connection off, and say so once; at night it waits for the morning."""
        runner = due.runner
        if due.connection.state is State.LEAVING:
            await self._forget(due)
            return
        async with self._steps.open() as work:
            current, now = await unchanged(work, due), self._clock()
            if current is None:
                return
            is_new = current.state is State.TRYING
            if is_night(runner, now) and not is_new:
                at = day_begins(runner, now)
                await work.connections.save(replace(current, out_at=at, in_at=at))
                return
            await work.connections.save(refused(current))
            words = (write_refused if is_new else write_ended)(voice_of(runner))
            work.letters.say(runner.id, Letter(words))
