"""What delivery needs besides a store for mail: somebody who handles, words and draws."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from bot.clock import Clock, real_time
from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns
from bot.mail.letters import Letter
from bot.mail.ports import MailWork, Update
from bot.mail.push import Push
from bot.understanding.files.errors import FileError

Word = Callable[[Push], Awaitable[Letter | None]]
"""Words a push as it is at the moment it is sent; ``None``: nothing to say any more."""


Draw = Callable[[bytes], Awaitable[bytes | None]]
"""Draws a packed chart as PNG; ``None``: it goes without."""


Apology = Callable[[Update], Letter]
"""Says once that handling an update failed."""


SlowDown = Callable[[Update], Letter | None]
"""Says once that somebody's updates come faster than they are handled; ``None``: nothing."""


Waits = Callable[[Update, bool], Letter | None]
"""Says that an update waits for the end of the maintenance, unless that has been said before."""


Recording = tuple[Activity, ...] | PastRuns | FileError
"""What a file turned out to be, or why nothing can be made of it."""


Work = TypeVar("Work", bound=MailWork)


Work_contra = TypeVar("Work_contra", bound=MailWork, contravariant=True)


Conceal = Callable[[Update], Update]
"""Takes out of an update what nobody may read in the inbox."""


def as_it_came(update: Update) -> Update:
    return update


class Handle(Protocol[Work_contra]):
    """Handles an update inside a unit of work; raising undoes all of it."""

    async def __call__(self, update: Update, work: Work_contra) -> None: ...


class Admits(Protocol[Work_contra]):
    """Tells whether somebody may use the coach."""

    async def __call__(self, person: int, work: Work_contra) -> bool: ...


async def admit_everybody(person: int, work: MailWork) -> bool:
    """Let everybody use the coach."""
    del person, work
    return True


class HandleFile(Protocol[Work_contra]):
    """Handles an update whose file has come inside a unit of work; raising undoes all of it."""

    async def __call__(self, update: Update, work: Work_contra, recording: Recording) -> None: ...


OpenWork = Callable[[], AbstractAsyncContextManager[Work]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHandlers(Generic[Work]):
    """The coach, as far as it takes files.

    Attributes:
        find: Finds Telegram's id of the file that has to come before an update can be handled.
        read: Reads one; it may take a while, and holds nobody up.
        handle: Handles the update when its file has come.
    """

    find: Callable[[Update], str | None]
    read: Callable[[bytes], Awaitable[tuple[Activity, ...] | PastRuns]]
    handle: HandleFile[Work]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handlers(Generic[Work]):
    """What delivery asks of the coach.

    Attributes:
        handle: Handles an update inside a unit of work; raising undoes all of it.
        word: Words a push at the moment it is sent; ``None``: nothing to say any more.
        apology: Says, once, that handling an update failed.
        clock: The coach's time, which can be moved in the demo.
        slow_down: Says, once, that updates come faster than they are handled.
        waits: Says that an update waits until the maintenance is over.
        admits: Tells whose files are fetched, and who is told anything by itself.
        conceal: Takes out of an update what nobody may read where it waits to be handled.
        files: What is done with files; ``None``: they are updates like all others.
    """

    handle: Handle[Work]
    word: Word
    apology: Apology
    clock: Clock = real_time
    slow_down: SlowDown = lambda _: None
    waits: Waits = lambda _, __: None
    admits: Admits[Work] = admit_everybody
    conceal: Conceal = as_it_came
    files: FileHandlers[Work] | None = None
