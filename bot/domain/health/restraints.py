"""What holds running back on a day: health, pain, illness, a break, a race just run."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from bot.domain.rules import RuleId


class Allowed(IntEnum):
    """How much a day may ask for; less is smaller."""

    NOTHING = 0
    SHORT = 1  # a short easy run
    EASY = 2  # easy runs, nothing long or fast
    LONG = 3  # easy and long runs, nothing fast
    ALL = 4


@dataclass(frozen=True, slots=True)
class Restraint:
    """How much a day may ask for, and the rule that says so.

    Attributes:
        share: Of the distance that the day would have.
    """

    allowed: Allowed
    rule: RuleId | None
    share: float = 1.0


FREE = Restraint(Allowed.ALL, None)


@dataclass(frozen=True, slots=True)
class Span:
    """A restraint from one day to another, both included."""

    first: date
    last: date
    restraint: Restraint


def restraint_on(day: date, spans: Iterable[Span]) -> Restraint:
    """Find the strictest restraint of a day; of two alike the one that no race asks for.

    The eve of a race may carry strides, and pain forbids them.
    """
    holding = (span.restraint for span in spans if span.first <= day <= span.last)
    return min(holding, key=_strictness, default=FREE)


def _strictness(restraint: Restraint) -> tuple[Allowed, float, bool]:
    return restraint.allowed, restraint.share, restraint.rule == "before-race"
