"""Two lanes, one budget: how many messages may leave now.

The budget is one moment, ``free_at``: each message moves it on by the time one message takes at
the allowed rate.  Pushes leave when it has come; replies may run a little ahead of it, so that
they never wait behind a broadcast.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor

from bot.mail.budget import Budget
from bot.mail.outbox import Lane

# Of the rate: Telegram counts what arrives, and the way there may bring messages closer together.
_SHARE = 0.995
# Room that was not used is good for so long: it covers the sender's own short naps.
_NAP = 0.08
# Whoever was idle for so long begins with no room left over: no burst, and never above the rate.
_IDLE = timedelta(seconds=1)
# How far replies may run ahead.  With both, the busiest second stays below 1.25 times the rate;
# what a busy machine sends late and the wire delays has room up to 1.5.
_AHEAD = 0.1
# Below this rate a single message is so much of a second that nothing may run ahead.
_SLOW = 10
# And below this one even a nap is.
_SLOWEST = 2
# Answers to pressed buttons are no messages; this many at a time do no harm.
_NOTICES = 30


@dataclass(frozen=True, slots=True)
class SendAllowance:
    """How many messages may leave now.

    Attributes:
        replies: All that may leave.
        pushes: How many of these may be pushes.
        seconds: How long until a push may leave, or until the pause ends.
        is_paused: Telegram asked to be left alone: not even a notice may leave.
    """

    replies: int
    pushes: int
    seconds: float = 0
    is_paused: bool = False

    def room(self, lane: Lane, taken: int) -> int:
        """Tell how many more of a lane may leave when some messages are taken already."""
        match lane:
            case Lane.NOTICE:
                return _NOTICES
            case Lane.REPLY:
                return self.replies - taken
            case Lane.PUSH:
                return self.pushes - taken


def allow(budget: Budget, rate: float) -> SendAllowance:
    """Tell how many messages may leave at the budget's moment."""
    paused = budget.paused_until
    if paused is not None and paused > budget.now:
        seconds = (paused - budget.now).total_seconds()
        return SendAllowance(0, 0, seconds, is_paused=True)
    behind = (budget.now - _start(budget, rate)).total_seconds()
    return SendAllowance(
        replies=_count(behind + _ahead(rate), rate),
        pushes=_count(behind, rate),
        seconds=max(0.0, -behind),
    )


def spend(budget: Budget, rate: float, count: int) -> datetime:
    """Move the budget on after some messages."""
    return _start(budget, rate) + timedelta(seconds=count / (rate * _SHARE))


def _start(budget: Budget, rate: float) -> datetime:
    """Find where counting goes on: unused room is lost, and so is a clock that jumped back."""
    if budget.now - budget.free_at > _IDLE:
        return budget.now
    nap = _NAP if rate >= _SLOW else 0.2 / rate if rate >= _SLOWEST else 0
    earliest = budget.now - timedelta(seconds=nap)
    latest = budget.now + timedelta(seconds=_AHEAD + 2 / rate)
    return min(max(budget.free_at, earliest), latest)


def _count(seconds: float, rate: float) -> int:
    return max(0, floor(seconds * rate) + 1) if seconds >= 0 else 0


def _ahead(rate: float) -> float:
    return 0 if rate < _SLOW else _AHEAD
