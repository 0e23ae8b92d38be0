"""How a day stands that is to be skipped."""

from enum import Enum


class Skippable(Enum):
    """Whether a day can be skipped."""

    OPEN = "open"
    SKIPPED = "skipped"
    RUN = "run"
    TO_COME = "to_come"
    REST = "rest"
