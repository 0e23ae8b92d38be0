"""What delivery needs from outside: a store for mail, and somebody who handles and words it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar

from bot.coaching.mail import (
    Backlog,
    Bell,
    Budget,
    Claim,
    Incoming,
    Lane,
    Outgoing,
    Sending,
    SetAside,
)
from bot.coaching.ports import Push
from bot.domain.activities import Activity
from bot.domain.runners import RunnerId
from bot.messages.reading.files.errors import FileError
from bot.messages.writing.letters import Letter

Update = Mapping[str, Any]
"""An update as Telegram gave it."""

Clock = Callable[[], datetime]
"""The coach's clock; in the demo it can be moved."""

Word = Callable[[Push], Awaitable[Letter | None]]
"""Words a push as it is at the moment it is sent; ``None``: nothing to say any more."""

Draw = Callable[[bytes], Awaitable[bytes | None]]
"""Draws a packed chart as PNG; ``None``: it goes without."""

Apology = Callable[[Update], Letter]
"""Says once that handling an update failed."""


Recording = Activity | FileError
"""What a file turned out to be, or why nothing can be made of it."""


def real_time() -> datetime:
    return datetime.now(UTC)


class Inbox(Protocol):
    """Updates that Telegram handed over, each once."""

    async def store(self, updates: Sequence[Update]) -> int: ...

    async def claim(self) -> Incoming | None:
        """Take the oldest update whose sender has no older one waiting."""
        ...

    async def claim_again(self, seq: int) -> Incoming | None:
        """Take an update that was put off, if it still waits and nobody else has it."""
        ...

    async def put_off(self, seq: int, until: datetime) -> None:
        """Leave an update alone until then, and with it what its sender sent after it."""
        ...

    async def close(self, seq: int) -> datetime | None:
        """Close what was handled; tell since when its sender cannot be reached, if so."""
        ...

    async def received_since(self, sender: int, moment: datetime) -> Sequence[Update]: ...

    async def fail(self, incoming: Incoming, error: str, again_at: datetime | None) -> bool:
        """Count a try that failed; without a moment to try again the update is set aside.

        Returns:
            Whether it counts: another worker may have tried meanwhile.
        """
        ...

    async def prune(self, limit: int) -> int: ...


class Outbox(Protocol):
    """What is to be sent, and what became of it."""

    async def waiting_lanes(self) -> frozenset[Lane]:
        """Tell in which lanes something waits."""
        ...

    async def budget(self) -> Budget:
        """Load the budget of all processes, and keep it from them until the work ends."""
        ...

    async def spend(self, free_at: datetime) -> None: ...

    async def pause(self, seconds: float) -> None: ...

    async def claim(self, lane: Lane, room: int, claim: Claim) -> Sequence[Outgoing]: ...

    async def record(self, sendings: Sequence[Sending], owner: str) -> None: ...

    async def end_leases(self, *, all_of_them: bool = False) -> int: ...

    async def expire(self, coach_now: datetime, limit: int) -> int: ...

    async def mark_gone(self, chat: int, since: datetime) -> None: ...

    async def mark_back(self, chat: int) -> None: ...

    async def withdraw(self, chat: int) -> None:
        """Take back all that waits for a chat."""
        ...

    async def backlog(self, coach_now: datetime) -> Backlog: ...

    async def take_news(self, gap: timedelta) -> SetAside | None:
        """Take what was set aside and the operator has not been told, so that nobody else does.

        Returns:
            ``None`` when there is nothing, or something was told less than the gap ago.
        """
        ...

    async def prune(self, limit: int) -> int: ...

    async def prune_deliveries(self, limit: int) -> int: ...


class Letters(Protocol):
    """What is said in a unit of work."""

    sender: int | None

    def say(self, chat: RunnerId, letter: Letter) -> None: ...

    def withdraw(self) -> None:
        """Take back all that was said."""
        ...


class MailWork(Protocol):
    """The unit of work of delivery; what handlers need besides is their own affair."""

    @property
    def inbox(self) -> Inbox: ...

    @property
    def outbox(self) -> Outbox: ...

    @property
    def letters(self) -> Letters: ...


Work = TypeVar("Work", bound=MailWork)
Work_contra = TypeVar("Work_contra", bound=MailWork, contravariant=True)


class Handle(Protocol[Work_contra]):
    """Handles an update inside a unit of work; raising undoes all of it."""

    async def __call__(self, update: Update, work: Work_contra) -> None: ...


class HandleFile(Protocol[Work_contra]):
    """Handles an update whose file has come inside a unit of work; raising undoes all of it."""

    async def __call__(self, update: Update, work: Work_contra, recording: Recording) -> None: ...


OpenWork = Callable[[], AbstractAsyncContextManager[Work]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCoach(Generic[Work]):
    """The coach, as far as it takes files.

    Attributes:
        find: Finds Telegram's id of the file that has to come before an update can be handled.
        read: Reads one; it may take a while, and is called beside the loop.
        handle: Handles the update when its file has come.
    """

    find: Callable[[Update], str | None]
    read: Callable[[bytes], Activity]
    handle: HandleFile[Work]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach(Generic[Work]):
    """The coach, as far as delivery knows it.

    Attributes:
        handle: Handles an update inside a unit of work; raising undoes all of it.
        word: Words a push at the moment it is sent; ``None``: nothing to say any more.
        apology: Says, once, that handling an update failed.
        clock: The coach's time, which can be moved in the demo.
        files: What is done with files; ``None``: they are updates like all others.
    """

    handle: Handle[Work]
    word: Word
    apology: Apology
    clock: Clock = real_time
    files: FileCoach[Work] | None = None


class Store(Protocol):
    """The database, as far as delivery looks at it.

    Attributes:
        is_sole: One process serves this database, so what was under way before is over.
        updates_bell: Rings when updates were put into the inbox.
        letters_bell: Rings when something was put into the outbox.
    """

    updates_bell: Bell
    letters_bell: Bell

    @property
    def is_sole(self) -> bool: ...

    def sole(self, name: str) -> AbstractAsyncContextManager["Guard | None"]:
        """Hold a lock that one process of all can hold; ``None`` when another has it."""
        ...


class Guard(Protocol):
    """A lock that is held as long as its connection lives."""

    async def check(self) -> None:
        """Make sure that the lock is still held.

        Raises:
            StoreUnavailableError: It is lost.
        """
        ...
