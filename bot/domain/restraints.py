"""What holds running back on a day: health, pain, illness, a break, a race just run."""

from dataclasses import dataclass
from enum import IntEnum


class Allowed(IntEnum):
    """How much a day may ask for; less is smaller."""

    NOTHING = 0
    SHORT = 1  # a short easy run
    EASY = 2  # easy and long runs, nothing fast
    ALL = 3


@dataclass(frozen=True, slots=True)
class Restraint:
    """How much a day may ask for, and the rule that says so."""

    allowed: Allowed
    rule: str


FREE = Restraint(Allowed.ALL, "")
