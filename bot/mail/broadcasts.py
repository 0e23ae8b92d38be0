"""Words from those who run the coach to many runners at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.domain.invitation import Admission
from bot.domain.runner import RunnerId
from bot.mail.push import Push

# Characters: Telegram takes 4096, and the coach says who is speaking.
LONGEST = 3900


class Reach(StrEnum):
    """Which runners hear it; who cannot be reached hears nothing."""

    EVERYONE = "everyone"
    ACTIVE = "active"
    PAUSED = "paused"


class BroadcastState(StrEnum):
    """How far a broadcast has come."""

    DRAFT = "draft"
    GOING = "going"
    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is to hear it.

    Attributes:
        language: Only those who are spoken to in this language.
        ids: Only these.
    """

    reach: Reach = Reach.EVERYONE
    language: str | None = None
    ids: tuple[int, ...] = ()

    def __str__(self) -> str:
        spoken = "" if self.language is None else f", in {self.language}"
        named = f", of {len(self.ids)} named" if self.ids else ""
        return f"{self.reach}{spoken}{named}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """Words to many, and how far they have come.

    Attributes:
        ends_at: Whoever could not be reached by day until then does not hear it.
        last_runner: Everybody up to this id has been looked at in this round.
        unheard: How many of those it is too early or too late for; when it is over, how many of
            all it was never queued for.
        queued: For how many it has been queued so far.
    """

    id: int
    words: str
    audience: Audience
    state: BroadcastState
    made_at: datetime
    ends_at: datetime
    last_runner: int = 0
    unheard: int = 0
    queued: int = 0


@dataclass(frozen=True, slots=True)
class Listener:
    """A runner whom a broadcast is for, and the zone of their clock."""

    runner: RunnerId
    zone: str


class Broadcasts(Protocol):
    """What is broadcast, and to whom."""

    async def draft(
        self, words: str, audience: Audience, made_at: datetime, ends_at: datetime
    ) -> Broadcast: ...

    async def count(self, audience: Audience, admission: Admission) -> int:
        """Count the runners who would hear it, those who are shut out left aside."""
        ...

    async def get(self, number: int) -> Broadcast | None: ...

    async def latest(self, limit: int) -> Sequence[Broadcast]:
        """List them, the newest first."""
        ...

    async def start(self, number: int, now: datetime, ends_at: datetime) -> bool:
        """Let a draft go, however old it is; tell whether it was one."""
        ...

    async def stop(self, number: int) -> bool:
        """Queue no more of it and take back what waits; tell whether it was going."""
        ...

    async def fates(self, number: int) -> Mapping[str, int]:
        """Count what became of it so far, once for each who was to hear it."""
        ...

    async def is_under_way(self, number: int) -> bool:
        """Whether something of it waits in the queue or is being sent."""
        ...

    async def count_missed(self, broadcast: Broadcast) -> int:
        """Count those of the audience for whom it was never queued."""
        ...

    async def claim(self, now: datetime) -> Broadcast | None:
        """Take the oldest that is going and has to be looked at, so that nobody else does."""
        ...

    async def room(self, most: int) -> int:
        """Tell how many more may wait in the push lane, where at most so many should."""
        ...

    async def next_listeners(self, broadcast: Broadcast, limit: int) -> Sequence[Listener]:
        """Find the next of the audience, by their ids, who neither heard it nor are about to."""
        ...

    async def queue(self, broadcast: Broadcast, pushes: Sequence[Push]) -> None: ...

    async def keep(self, broadcast: Broadcast, look_at: datetime) -> None:
        """Keep how far it has come, and when it is to be looked at again."""
        ...
