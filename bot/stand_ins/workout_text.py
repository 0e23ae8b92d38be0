"""The documented grammar of the workout builder of intervals.icu, as strict as its words.

One line is a step or the head of a block. A step has a length and may have a target. ``m`` is
minutes. A repeat has an empty line before and after it, and holds no other.
"""

import re
from dataclasses import dataclass, field

_TIME = r"(?:\d+h)?(?:\d+m)?(?:\d+s)?"
_LENGTH = (
    rf"(?P<metres>\d+)mtr|(?P<km>\d+(?:\.\d+)?)km|(?P<mi>\d+(?:\.\d+)?)mi|(?P<time>(?=\d){_TIME})"
)
_CLOCK = r"\d{1,2}:[0-5]\d"
_STEP = re.compile(
    rf"- (?:(?P<cue>\D*?) )?(?:{_LENGTH})(?P<lap> Press lap)?"
    rf"(?: (?P<fast>{_CLOCK})(?:-(?P<slow>{_CLOCK}))?/(?P<per>km|mi) Pace)?"
)
_REPEAT = re.compile(r"(?P<count>[1-9]\d?)x")
_METRES = {"metres": 1, "km": 1000, "mi": 1609.344}


class GrammarError(Exception):
    """The builder would take this text for something else."""


@dataclass
class WrittenStep:
    """A line of a workout."""

    cue: str
    metres: float | None
    seconds: int | None
    ends_by_lap: bool
    pace: tuple[int, int] | None  # seconds per km or mile, as written
    is_per_mile: bool = False

    @property
    def s_per_km(self) -> float | None:
        """The middle of the pace."""
        if self.pace is None:
            return None
        return sum(self.pace) / 2 / (_METRES["mi"] / 1000 if self.is_per_mile else 1)

    @property
    def is_recovery(self) -> bool:
        """Whether it stands between two that are run: it asks for no pace and ends by itself."""
        return self.pace is None and not self.ends_by_lap


@dataclass
class Block:
    """Steps that are run so many times."""

    count: int = 1
    steps: list[WrittenStep] = field(default_factory=list)


def parse(text: str) -> list[Block]:
    """Read a workout as blocks of steps.

    Raises:
        GrammarError: A line is no step and no repeat, or a repeat does not stand alone.
    """
    blocks = []
    for paragraph in text.split("\n\n"):
        lines = paragraph.split("\n")
        head = _REPEAT.fullmatch(lines[0])
        block = Block(count=int(head["count"]) if head else 1)
        block.steps = [_step(line) for line in (lines[1:] if head else lines)]
        if not block.steps:
            raise GrammarError(f"nothing to repeat: {paragraph!r}")
        blocks.append(block)
    return blocks


def _step(line: str) -> WrittenStep:
    found = _STEP.fullmatch(line)
    if found is None:
        raise GrammarError(line)
    metres = next((float(found[unit]) * _METRES[unit] for unit in _METRES if found[unit]), None)
    pace = None
    if found["fast"]:
        fast = _seconds(found["fast"])
        pace = (fast, _seconds(found["slow"]) if found["slow"] else fast)
        if pace[0] > pace[1]:
            raise GrammarError(f"the fast edge comes first: {line}")
    return WrittenStep(
        cue=found["cue"] or "",
        metres=metres,
        seconds=None if metres else _duration(found["time"]),
        ends_by_lap=bool(found["lap"]),
        pace=pace,
        is_per_mile=found["per"] == "mi",
    )


def _seconds(clock: str) -> int:
    minutes, seconds = clock.split(":")
    return int(minutes) * 60 + int(seconds)


def _duration(time: str) -> int:
    units = {"h": 3600, "m": 60, "s": 1}
    return sum(int(count) * units[unit] for count, unit in re.findall(r"(\d+)([hms])", time))
