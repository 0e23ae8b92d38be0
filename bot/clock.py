"""The moment, as everything above the domain asks for it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Tells the moment, in UTC; the demo moves it."""


def real_time() -> datetime:
    return datetime.now(UTC)
