"""Mail on its way in and out: what storage keeps and delivery carries."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.coaching.ports import Push


class StoreUnavailableError(Exception):
    """The database cannot be reached, is full, or is busy: nothing was kept; try again."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update that waits in the inbox.

    Attributes:
        seq: Its place in the inbox: the order of arrival.
        sender: Who sent it; ``None`` where the update names nobody.
        body: The update as Telegram gave it.
        tries: How often it was tried before.
        sender_gone_at: When Telegram said that the sender cannot be reached; ``None``: they can.
    """

    seq: int
    update_id: int
    sender: int | None
    body: Mapping[str, object]
    received_at: datetime
    tries: int = 0
    sender_gone_at: datetime | None = None

    @property
    def is_from_before_they_left(self) -> bool:
        return self.sender_gone_at is not None and self.received_at < self.sender_gone_at


class Lane(IntEnum):
    """Who goes first."""

    NOTICE = 0  # answers to pressed buttons: no messages, so they count against no limit
    REPLY = 1
    PUSH = 2


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file to be sent: the parameter of the Bot API it is, its name and its bytes."""

    parameter: str
    filename: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the Bot API with its parameters."""

    method: str
    params: Mapping[str, object]
    enclosure: Enclosure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Something that was taken out of the outbox to be sent.

    Attributes:
        chat: Where it goes; ``None`` for a notice to nobody in particular.
        call: How it is sent; ``None`` for a push, which is worded when it is sent.
        push: What is pushed; ``None`` for everything else.
        tries: How often it was tried before.
        doubts: How often its fate was unknown before.
        is_plain: Telegram refused the HTML: send it as plain text.
    """

    id: int
    lane: Lane
    chat: int | None
    call: Call | None = None
    push: Push | None = None
    tries: int = 0
    doubts: int = 0
    is_plain: bool = False


class Fate(StrEnum):
    """What became of something in the outbox."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"  # perhaps sent, perhaps not: a push is not sent again, but said at contact
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    DEAD = "dead"  # set aside for the operator


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How an attempt to send ended, to be recorded.

    Attributes:
        fate: What becomes of it: waiting again, sent, held …
        not_before: When a waiting one may be tried again.
        message_id: What Telegram calls the message it became.
        note: Why it failed, for the operator.
    """

    id: int
    fate: Fate
    message_id: int | None = None
    not_before: datetime | None = None
    tries: int = 0
    doubts: int = 0
    is_plain: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be sent now: one row for all processes.

    Attributes:
        now: The moment by the database's clock, so that all processes agree.
        free_at: When the next message is free of the overall limit.
        paused_until: Telegram asked to be left alone until then.
    """

    now: datetime
    free_at: datetime
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What waits and what is set aside, of all processes together.

    Attributes:
        oldest_update_s: Age of the oldest update that waits, in seconds; 0 when none does.
        oldest_reply_s: The same of replies.
        overdue_push_s: How long the push that is due longest has been due.
        held: Pushes of unknown fate.
        dead: Messages set aside for the operator.
        unknown: What a newer milecoach queued and this one leaves to it; ``None``: nothing seen.
    """

    updates: int
    updates_dead: int
    oldest_update_s: float
    oldest_reply_s: float
    pushes: int
    overdue_push_s: float
    held: int
    dead: int
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """What was set aside since the operator was told last: counts of updates and messages."""

    updates: int
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who takes something out of the outbox, and on which terms.

    Attributes:
        owner: The process that takes it.
        lease_seconds: How long it may keep it without a word.
        gap_seconds: From the end of one message to the beginning of the next in the same chat.
        coach_now: The moment by the coach's clock, which may be moved.
    """

    owner: str
    lease_seconds: float
    gap_seconds: float
    coach_now: datetime


class Bell:
    """Tells a neighbour in the same process that something new waits.

    A ring that nobody waits for is kept for the next who does; several are kept as one.
    """

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Wait for a ring, or for so long."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rung.wait(), seconds)
        self._rung.clear()
