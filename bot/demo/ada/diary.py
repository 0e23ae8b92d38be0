"""What Ada runs: plausible results in her own words, from what a morning message asks."""

import re
from dataclasses import dataclass
from itertools import cycle, islice

_REPS = re.compile(r"(?P<count>\d+)\s*[×x]\s*(?P<metres>\d+)\s*m\b")
_TARGET = re.compile(r"(?:(?P<minutes>\d{1,2}):(?P<seconds>\d\d))|(?P<whole>\d{2,3})\s*s\b")
_DISTANCE = re.compile(r"(?<![\d.])(?P<km>\d+(?:[.,]\d+)?)\s*km\b")
_PACE = re.compile(r"(?P<minutes>\d{1,2}):(?P<seconds>\d\d)(?=[^\n]{0,12}/km)")
# Seconds off the target, rep after rep: a steady runner on an ordinary day.
_OFF_TARGET = (1, 0, 1, -1, 0, 2, 0, -1)
_OFF_SHORT_TARGET = (0, 1, 0, 0, 1, 0, 1, 0)
_KM_PER_MILE = 1.609344


@dataclass(frozen=True, slots=True)
class AskedOfAda:
    """What a morning message asks, as far as Ada needs it.

    Attributes:
        target: Seconds for one rep.
        pace: Seconds per km of the easy part.
    """

    count: int = 0
    metres: int = 0
    target: int = 0
    km: float = 0.0
    pace: int = 0

    @property
    def has_reps(self) -> bool:
        return self.count > 1 and self.target > 0


def read_asked(text: str) -> AskedOfAda:
    """Read a morning message, whatever its exact words."""
    km = _DISTANCE.search(text)
    pace = _PACE.search(text)
    distance = float(km["km"].replace(",", ".")) if km else 0.0
    easy_pace = _seconds(pace) + 15 if pace else 345
    for reps in _REPS.finditer(text):
        target = _TARGET.search(text, reps.end())
        if target is not None:
            count, metres = int(reps["count"]), int(reps["metres"])
            return AskedOfAda(count, metres, _seconds(target), distance, easy_pace)
    return AskedOfAda(km=distance, pace=easy_pace)


def write_splits(asked: AskedOfAda, *, is_mistyped: bool = False) -> str:
    """Write reps as plain seconds: ``4x400 93 92 93 91``."""
    splits = _splits(asked)
    if is_mistyped:
        splits[-1] += 4
    return f"{asked.count}x{asked.metres} {' '.join(map(str, splits))}"


def write_clock_splits(asked: AskedOfAda) -> str:
    """Write reps as a watch shows them: ``1:33 1:32 1:33 1:31, rpe 7``."""
    if asked.target < 60:
        return f"{write_splits(asked)}, rpe 7"
    return f"{' '.join(_clock(split) for split in _splits(asked))}, rpe 7"


def write_run(asked: AskedOfAda, *, more_seconds: int = 0) -> str:
    """Write an easy run: ``8k easy in 45:10``."""
    return f"{asked.km:g}k easy in {_clock(_duration(asked) + more_seconds)}"


def write_run_in_miles(asked: AskedOfAda) -> str:
    """Write an easy run as a runner from overseas would: ``ran 5.2mi in 45:10``."""
    return f"ran {asked.km / _KM_PER_MILE:.1f}mi in {_clock(_duration(asked))}"


def write_run_with_effort(asked: AskedOfAda) -> str:
    """Write a run with how it felt: ``16 km 1:34:05 rpe 4, felt good``."""
    return f"{asked.km:g} km {_clock(_duration(asked))} rpe 4, felt good"


def _splits(asked: AskedOfAda) -> list[int]:
    offs = _OFF_TARGET if asked.target >= 60 else _OFF_SHORT_TARGET
    return [asked.target + off for off in islice(cycle(offs), asked.count)]


def _duration(asked: AskedOfAda) -> int:
    # Nobody runs whole minutes.
    return round(asked.km * asked.pace) // 5 * 5 + 7


def _seconds(found: re.Match[str]) -> int:
    parts = [found.groupdict().get(name) for name in ("minutes", "seconds")]
    if None in parts:
        return int(found["whole"])
    return int(found["minutes"]) * 60 + int(found["seconds"])


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
