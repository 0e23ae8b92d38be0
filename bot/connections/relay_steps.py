"""One step for a connection: a unit of work of its own, in which the connection still holds."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from bot.coaching.connection import ConnectedWork, Connection
from bot.coaching.service import CalendarEvent
from bot.domain.runner import Runner
from bot.mail.ports import Letters
from bot.wording.voice import Voice


class RelayWork(ConnectedWork, Protocol):
    """The unit of work of one step."""

    @property
    def letters(self) -> Letters: ...


AnyWork = TypeVar("AnyWork", bound=RelayWork)
OpenWork = Callable[[], AbstractAsyncContextManager[AnyWork]]


@dataclass(frozen=True, slots=True)
class Due:
    """A connection whose time has come, with what is to be done about it."""

    runner: Runner
    connection: Connection
    key: str
    events: tuple[CalendarEvent, ...] | None = None  # None: the calendar is not due
    is_in_due: bool = False
    is_check_due: bool = False


class Steps(Generic[AnyWork]):
    """Opens one unit of work after the other.

    Attributes:
        lock: Held while a unit of work is open, so that none is cut off.
    """

    def __init__(self, open_work: OpenWork[AnyWork]) -> None:
        self._open_work = open_work
        self.lock = asyncio.Lock()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[AnyWork]:
        async with self.lock, self._open_work() as work:
            yield work


async def unchanged(work: RelayWork, due: Due) -> Connection | None:
    """Read a connection again; ``None`` where it ended or has another key meanwhile."""
    current = await work.connections.of(due.runner.id)
    if current is None or current.sealed != due.connection.sealed:
        return None
    return current if current.state is due.connection.state else None


def voice_of(runner: Runner) -> Voice:
    return Voice(runner.language, runner.units)
