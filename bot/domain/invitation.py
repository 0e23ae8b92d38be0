"""Who may use the coach, and links into it: counted, good until used up, old, or taken back."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

MOST_USES = 1_000_000
MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Admission:
    """Who may use the coach; whoever came by an invitation may, too.

    Attributes:
        allowed: Telegram ids of those who may; ``None`` is everyone.
        banned: Those of whom nothing is heard, whoever else may.
    """

    allowed: Collection[int] | None = None
    banned: Collection[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A link.

    Attributes:
        code: What stands in it.
        note: Whom it is for, in the operator's words.
        ends_at: It is good until then.
        most: How many may come by it.
        used: How many have.
    """

    code: str
    made_at: datetime
    note: str | None = None
    ends_at: datetime | None = None
    most: int | None = None
    used: int = 0
    is_revoked: bool = False

    def is_good(self, now: datetime) -> bool:
        is_used_up = self.most is not None and self.used >= self.most
        is_old = self.ends_at is not None and now >= self.ends_at
        return not (self.is_revoked or is_used_up or is_old)
