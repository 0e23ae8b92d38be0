"""What a new mile means beside the one before: honest words for a few seconds."""

from enum import StrEnum

from bot.domain.paces import Duration

HONEST_FIRST = 15.0  # seconds: more than that is rarely fitness
MOST_TO_HOPE = 5.0  # seconds that a goal mile may lie under the current one


class Progress(StrEnum):
    """A mile against the mile before."""

    SLOWER = "slower"
    SAME = "same"  # within a second
    REAL_PR = "real_pr"
    BIG_PR = "big_pr"  # more than a few seconds
    FIRST_HONEST = "first_honest"  # so much that the one before was no all-out mile


def progress_of(before: Duration, now: Duration) -> Progress:
    """Hold a mile against the one before; a real improvement is a few seconds."""
    gained = before.seconds - now.seconds
    if gained <= -1:
        return Progress.SLOWER
    if gained < 1:
        return Progress.SAME
    if gained <= MOST_TO_HOPE:
        return Progress.REAL_PR
    return Progress.BIG_PR if gained <= HONEST_FIRST else Progress.FIRST_HONEST


def goal_mile(current: Duration) -> Duration:
    """Give the fastest mile to aim for next: never more than five seconds under the current."""
    return Duration(current.seconds - MOST_TO_HOPE)
