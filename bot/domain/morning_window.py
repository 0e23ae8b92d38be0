"""When a morning message comes: at one time, or at each runner's own moment of a window."""

from dataclasses import dataclass
from datetime import time, timedelta
from hashlib import blake2b

# A message is not sent when it is later than that, so nobody should have to wait for longer.
LONGEST_WINDOW = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Window:
    """A time of day, or all that lies between two of them.

    Attributes:
        begins: The first moment.
        ends: The moment after the last one; ``None`` for exactly one time.
    """

    begins: time
    ends: time | None = None

    @property
    def width(self) -> timedelta:
        """How long it lasts; below zero where the end comes first."""
        return timedelta() if self.ends is None else _since_midnight(self.ends) - self._start

    @property
    def is_sensible(self) -> bool:
        return self.ends is None or timedelta() < self.width <= LONGEST_WINDOW

    def moment_of(self, runner: int) -> time:
        """Tell a runner's own moment, to the second: always the same, and no crowd's."""
        seconds = self._start.seconds + _share_of(runner, self.width.seconds)
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)

    @property
    def _start(self) -> timedelta:
        return _since_midnight(self.begins)


def _since_midnight(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)


def _share_of(runner: int, seconds: int) -> int:
    """Spread runners evenly over seconds; Python's own hash would keep neighbours together."""
    number = int.from_bytes(blake2b(str(runner).encode(), digest_size=8).digest())
    return seconds * number >> 64
