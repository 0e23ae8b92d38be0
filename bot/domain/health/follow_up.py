"""How long pain or illness is asked about: three mornings, then weekly, then no more."""

from datetime import date, timedelta
from enum import Enum, auto

_ASKED_AFTER = frozenset({1, 2, 3, 10, 17, 24})  # days since the runner last said a word about it
_LAST = 31


class FollowUp(Enum):
    """What a morning says about pain or illness that lasts."""

    ASK = auto()
    STOP = auto()  # once: from now on it is not asked about


def follow_up_on(started: date, day: date) -> FollowUp | None:
    """Say what a morning owes to what the runner last said on a day; mostly nothing."""
    days = (day - started).days
    if days in _ASKED_AFTER:
        return FollowUp.ASK
    return FollowUp.STOP if days == _LAST else None


def fades_on(started: date) -> date:
    """Find the day on which pain that nobody speaks of any more counts as over."""
    return started + timedelta(days=_LAST)
