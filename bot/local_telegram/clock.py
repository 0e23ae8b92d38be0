"""A clock that can be moved: real time plus a push forward."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class MovableClock:
    """The coach's clock in the demo. It ticks like any clock and only ever moves forward.

    Args:
        starts_at: The moment it shows at first; ``None`` is now.
        seconds: What ticks beneath it.
    """

    def __init__(
        self, starts_at: datetime | None = None, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds = seconds
        self._base = (starts_at or datetime.now(UTC)).astimezone(UTC) - self._ticked()
        self._listeners: list[Callable[[], None]] = []

    def __call__(self) -> datetime:
        """The moment it shows, aware and in UTC."""
        return self._base + self._ticked()

    def move(self, by: timedelta) -> None:
        """Move it forward.

        Raises:
            ValueError: Time would run backwards.
        """
        if by < timedelta(0):
            raise ValueError("a clock is only moved forward")
        self._base += by
        for listener in self._listeners:
            listener()

    def move_to(self, moment: datetime) -> None:
        """Move it forward to a moment.

        Raises:
            ValueError: The moment has passed.
        """
        self.move(moment.astimezone(UTC) - self())

    def when_moved(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after every move."""
        self._listeners.append(listener)

    def _ticked(self) -> timedelta:
        return timedelta(seconds=self._seconds())
