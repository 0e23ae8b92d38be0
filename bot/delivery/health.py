"""Whether what delivery needs from outside answers: the database, Telegram's updates, sending.

Each part tells how its last try ended.  A process is well while no part is in trouble and none has
been silent for too long; readiness and the figures of an outage both come from here.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.delivery import metrics


class Part(StrEnum):
    """What is needed from outside."""

    DATABASE = "database"
    POLLING = "polling"
    SENDING = "sending"


@dataclass(slots=True)
class _Sign:
    """How the last try of a part ended, and when."""

    at: float
    is_well: bool


# A part without a word for so long is stuck: the database is looked at every 5 s, and asking for
# updates ends after half a minute at the latest.  Sending waits for something to send.
_MOST_SILENT = {Part.DATABASE: 20.0, Part.POLLING: 60.0}
# What failed to leave is tried again within half a minute; without a try there is no trouble.
_SENDING_FORGOTTEN = 45.0


class SystemHealth:
    """How each part is."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._signs: dict[Part, _Sign] = {}

    def well(self, part: Part) -> None:
        """Take note that a try of a part went through."""
        self._signs[part] = _Sign(self._seconds(), is_well=True)
        metrics.last_success.labels(part).set_to_current_time()

    def trouble(self, part: Part, kind: str) -> None:
        """Take note that a try of a part failed.

        Args:
            part: What failed.
            kind: Why, as a label of a figure: a few words of a small set.
        """
        self._signs[part] = _Sign(self._seconds(), is_well=False)
        metrics.trouble.labels(part, kind).inc()

    def rest(self, part: Part) -> None:
        """Take note that a part is another process's now."""
        self._signs.pop(part, None)

    @property
    def ailing(self) -> tuple[Part, ...]:
        """The parts that are in trouble or have been silent for too long."""
        return tuple(part for part in self._signs if not self._is_well(part))

    def _is_well(self, part: Part) -> bool:
        sign = self._signs[part]
        age = self._seconds() - sign.at
        if part is Part.SENDING:
            return sign.is_well or age > _SENDING_FORGOTTEN
        return sign.is_well and age <= _MOST_SILENT[part]
