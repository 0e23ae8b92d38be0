"""A message the coach sends unasked."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.runner import RunnerId


class PushKind(StrEnum):
    """What the coach sends unasked."""

    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Push:
    """A message the coach sends unasked: once per runner, kind and local date.

    Attributes:
        due_at: When it should have come.
        expires_at: When it has gone stale and is not sent any more.
    """

    runner: RunnerId
    kind: PushKind
    day: date
    due_at: datetime
    expires_at: datetime
