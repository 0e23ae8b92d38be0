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
