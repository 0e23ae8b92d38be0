"""What happened so far: what a week is made from, besides the season."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.marks import Mark
from bot.domain.results import LoggedResult
from bot.domain.workouts import PlannedWorkout


class SetbackKind(StrEnum):
    """Why running was held back."""

    PAIN = "pain"
    ILLNESS = "illness"
    FEVER = "fever"
    RED_FLAG = "red_flag"
    PAUSE = "pause"
    HEAT = "heat"


@dataclass(frozen=True, slots=True)
class Setback:
    """Days that called for less.

    Attributes:
        ended: Last day; ``None`` while it lasts.
        severity: For pain 0 to 10, else ``None``.
    """

    kind: SetbackKind
    started: date
    ended: date | None = None
    severity: float | None = None
    location: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What was asked, what was run, and how fit that showed the runner to be; oldest first."""

    marks: tuple[Mark, ...] = ()
    planned: tuple[PlannedWorkout, ...] = ()
    results: tuple[LoggedResult, ...] = ()
    setbacks: tuple[Setback, ...] = ()
