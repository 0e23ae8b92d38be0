"""What may be sent now."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be sent now: one row for all processes.

    Attributes:
        now: The moment by the database's clock, so that all processes agree.
        free_at: When the next message is free of the overall limit.
        paused_until: Telegram asked to be left alone until then.
        is_in_maintenance: The operator has pushes wait.
    """

    now: datetime
    free_at: datetime
    paused_until: datetime | None = None
    is_in_maintenance: bool = False
