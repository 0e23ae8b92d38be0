"""How long the texts of messages are kept, and what else is only for a while."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is not of the training log is kept.

    Attributes:
        texts: Messages in and out, from when they were dealt with.
        set_aside: Those that failed every try, and those of unknown fate.
        conversations: What was said in one that was left in the middle, from when it is over.
        weather: What was forecast for a day, and said of it, from that day on.
    """

    texts: timedelta = timedelta(days=2)
    set_aside: timedelta = timedelta(days=30)
    conversations: timedelta = timedelta(days=30)
    weather: timedelta = timedelta(days=3)
