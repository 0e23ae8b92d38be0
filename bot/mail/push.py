"""A message the coach sends unasked."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.runner import RunnerId


class PushKind(StrEnum):
    """What the coach sends unasked."""

    MORNING = "morning"
    # In the evening, at most one a day:
    RECAP = "recap"  # the week looked back on
    CHECK_IN = "check_in"  # a week without a word
    PAUSE_OFFER = "pause_offer"  # three weeks without a word
    RACE_NEAR = "race_near"  # to a silent runner, two weeks before the race
    RACE_EVENING = "race_evening"  # the race was today, or yesterday, and nothing was told
    # By day, from those who run the coach:
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a message of the coach is, as far as it is kept.

    Attributes:
        kind: What was pushed; ``None`` for an answer.
        day: The day of the push.
        data: What its buttons mean; those of a push are not kept.
    """

    kind: PushKind | None = None
    day: date | None = None
    data: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Push:
    """A message the coach sends unasked: once per runner, kind and local date, but for news.

    Attributes:
        due_at: When it should have come.
        expires_at: When it has gone stale and is not sent any more.
        words: What those who run the coach say, where it is news.
    """

    runner: RunnerId
    kind: PushKind
    day: date
    due_at: datetime
    expires_at: datetime
    words: str | None = None
