"""Mail on its way in and out: what storage keeps and delivery carries."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.mail.calls import Call
from bot.mail.push import Push


class Lane(IntEnum):
    """Who goes first."""

    NOTICE = 0  # answers to pressed buttons: no messages, so they count against no limit
    REPLY = 1
    PUSH = 2


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
        lane: In which lane it was, for the figures.
        not_before: When a waiting one may be tried again.
        message_id: What Telegram calls the message it became.
        note: Why it failed, for the operator.
    """

    id: int
    fate: Fate
    lane: Lane = Lane.REPLY
    message_id: int | None = None
    not_before: datetime | None = None
    tries: int = 0
    doubts: int = 0
    is_plain: bool = False
    note: str | None = None


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
