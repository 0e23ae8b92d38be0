"""What delivery needs from outside: a store for mail, and somebody who handles and words it."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.domain.runner import RunnerId
from bot.mail.backlog import Backlog, SetAside
from bot.mail.bell import Bell
from bot.mail.budget import Budget
from bot.mail.inbox import Incoming
from bot.mail.letters import Letter
from bot.mail.maintenance import Maintenance
from bot.mail.outbox import Claim, Lane, Outgoing, Sending
from bot.mail.retention import Retention

Update = Mapping[str, Any]
"""An update as Telegram gave it."""


class Inbox(Protocol):
    """Updates that Telegram handed over, each once."""

    async def store(self, updates: Sequence[Update]) -> int: ...

    async def claim(self, senders: Collection[int] | None = None) -> Incoming | None:
        """Take the oldest update whose sender has no older one waiting; of these senders only."""
        ...

    async def claim_untold(self) -> tuple[Incoming, bool] | None:
        """Take the oldest update of which its sender has not been told that it waits.

        Returns:
            The update, and whether its sender has been told of another that waits.
        """
        ...

    async def claim_again(self, seq: int) -> Incoming | None:
        """Take an update that was put off, if it still waits and nobody else has it."""
        ...

    async def put_off(self, seq: int, until: datetime) -> None:
        """Leave an update alone until then, and with it what its sender sent after it."""
        ...

    async def put_off_line(self, incoming: Incoming, until: datetime, gap: timedelta) -> None:
        """Leave what stands far back in a sender's line alone for as long as it has to wait."""
        ...

    async def close(self, seq: int) -> datetime | None:
        """Close what was handled; tell since when its sender cannot be reached, if so."""
        ...

    async def received_since(self, sender: int, moment: datetime) -> Sequence[Update]: ...

    async def count_waiting(self, sender: int) -> int:
        """Tell how many updates of a sender wait."""
        ...

    async def fail(self, incoming: Incoming, error: str, again_at: datetime | None) -> bool:
        """Count a try that failed; without a moment to try again the update is set aside.

        Returns:
            Whether it counts: another worker may have tried meanwhile.
        """
        ...

    async def prune(self, limit: int, keep: Retention) -> int: ...


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

    async def prune(self, limit: int, keep: Retention) -> int: ...

    async def prune_deliveries(self, limit: int) -> int: ...


class OldRows(Protocol):
    """Rows of which delivery only deletes old ones."""

    async def prune(self, over_before: datetime, limit: int) -> int:
        """Delete some of those that were over before a moment; tell how many."""
        ...


class RunnerStatistics(Protocol):
    """Counts of runners."""

    async def count_runners(self) -> Mapping[str, int]:
        """Count them by state; those who cannot be reached are ``gone``."""
        ...


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

    @property
    def conversations(self) -> OldRows: ...

    @property
    def broadcasts(self) -> OldRows: ...

    @property
    def guests(self) -> OldRows: ...

    @property
    def weather(self) -> OldRows: ...

    @property
    def statistics(self) -> RunnerStatistics: ...

    @property
    def maintenance(self) -> Maintenance: ...


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
