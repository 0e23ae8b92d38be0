"""What waits and what is set aside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What waits and what is set aside, of all processes together.

    Attributes:
        oldest_update_s: Age of the oldest update that waits, in seconds; 0 when none does.
        oldest_reply_s: The same of replies.
        overdue_push_s: How long the push that is due longest has been due.
        held: Pushes of unknown fate.
        dead: Messages set aside for the operator.
        replies: How many replies wait.
        under_way: Messages that a process has taken and not settled yet.
        paused_s: For how long Telegram still wants to be left alone.
        is_in_maintenance: The operator has updates and pushes wait.
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
    replies: int = 0
    under_way: int = 0
    paused_s: float = 0
    is_in_maintenance: bool = False
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """What was set aside since the operator was told last: counts of updates and messages."""

    updates: int
    messages: int
