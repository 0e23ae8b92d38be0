"""How fast one person's updates are handled, so that nobody's many messages are others' long wait.

A token bucket for each: as many as come in one go, then as fast as answers may go to one chat.
What comes faster waits in the inbox, and none of it is lost.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

BURST = 20
# Whoever has been quiet for long has all their tokens, and needs no line in the book.
_MOST_KEPT = 10_000


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """An update that comes too fast.

    Attributes:
        is_first: Its sender has not been told of it since they were last within bounds.
    """

    seconds: float
    is_first: bool


class Allowance:
    """The buckets of everybody who wrote lately.

    Args:
        gap_seconds: From one token to the next; zero: there is no limit.
    """

    def __init__(self, gap_seconds: float, seconds: Callable[[], float] = time.monotonic) -> None:
        self._gap = gap_seconds
        self._seconds = seconds
        self._buckets: dict[int, _Bucket] = {}

    def take(self, sender: int | None) -> Wait | None:
        """Take a token for an update; ``None``: it may be handled now."""
        if sender is None or not self._gap:
            return None
        now = self._seconds()
        if len(self._buckets) >= _MOST_KEPT:
            self._forget_the_quiet(now)
        bucket = self._buckets.setdefault(sender, _Bucket(BURST, now))
        bucket.tokens = self._tokens(bucket, now)
        bucket.at = now
        bucket.is_told = bucket.is_told and bucket.tokens < BURST
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            return None
        is_first, bucket.is_told = not bucket.is_told, True
        return Wait((1 - bucket.tokens) * self._gap, is_first)

    def _tokens(self, bucket: _Bucket, now: float) -> float:
        return min(BURST, bucket.tokens + (now - bucket.at) / self._gap)

    def _forget_the_quiet(self, now: float) -> None:
        self._buckets = {
            sender: bucket
            for sender, bucket in self._buckets.items()
            if self._tokens(bucket, now) < BURST
        }
