"""What puts right what was just said or asked."""

from dataclasses import dataclass
from datetime import date

from bot.domain.log.corrections import Correction, Which
from bot.domain.log.results import Result


@dataclass(frozen=True, slots=True)
class Cancel:
    """Close the open question; nothing changes."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take what was logged last back, or close the question about it."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """All of it is wrong; what is right is not told yet."""


@dataclass(frozen=True, slots=True)
class Restate:
    """The whole is told once more: what it says takes the place of what was said.

    Attributes:
        words: The message without its words of correction.
        completes: It does so only where what was said has no time.
    """

    words: str
    completes: bool = False


@dataclass(frozen=True, slots=True)
class Mend:
    """One figure is put right, the day, or both.

    Attributes:
        words: The figure as it was typed, as it could answer a question.
        swap: Of two figures the wrong one and the right one, as they were typed.
        which: Of several runs the one that is meant.
        then: What is told besides of another day: ``resting today``.
    """

    correction: Correction | None
    day: date | None
    words: str
    swap: tuple[str, str] | None = None
    which: Which | None = None
    then: str = ""


@dataclass(frozen=True, slots=True)
class Add:
    """More is told of what was logged last; nothing of it was wrong.

    Attributes:
        whole: The result with it.
    """

    whole: Result


Mending = Cancel | TakeBack | Wrong | Restate | Mend | Add
