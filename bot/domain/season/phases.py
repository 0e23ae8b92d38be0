"""How the weeks of a season divide into base, mile block, race-specific weeks and taper.

The final build has a full length for each goal.  Fewer weeks shrink it so that the goal race's
sessions outlive the mile block; many more weeks put cycles of base and mile block before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.brief import Brief
from bot.domain.season.goal import Goal


class Phase(StrEnum):
    """A part of the season with one purpose."""

    BASE = "base"
    MILE_BLOCK = "mile_block"
    RACE_SPECIFIC = "race_specific"
    TAPER = "taper"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class PhaseLengths:
    """Weeks of each phase at full length, and the least that they shrink to."""

    base: int
    block: int
    specific: int
    taper: int
    least: tuple[int, int, int]

    @property
    def training(self) -> int:
        """Weeks before the taper."""
        return self.base + self.block + self.specific


SPANS = {
    Goal.MILE: PhaseLengths(2, 5, 0, 1, (1, 3, 0)),
    Goal.OFF_SEASON: PhaseLengths(1, 6, 0, 1, (1, 3, 0)),
    Goal.FIVE_K: PhaseLengths(2, 4, 4, 1, (1, 2, 3)),
    Goal.TEN_K: PhaseLengths(2, 5, 5, 1, (1, 2, 4)),
    Goal.HALF: PhaseLengths(3, 5, 6, 2, (1, 3, 5)),
    Goal.MARATHON: PhaseLengths(4, 6, 8, 3, (1, 2, 7)),
}
NEW_RUNNER_BASE = 4
LONG_RACE_BASE = 3  # of a half or marathon on less than 32 km a week, or the first of its kind
_LONG_RACE_SPECIFIC = 6
SMALL_WEEK = 32_000
RETURN_WEEKS = 3  # off, from which on a base is kept as for new runners
OWN_RACE_WEEKS = 10  # before the race, in which an own plan has race work of its own
_OWN_BLOCK = 8
_OWN = frozenset({Goal.FIVE_K, Goal.TEN_K, Goal.HALF, Goal.MARATHON})
_LONG_RACES = frozenset({Goal.HALF, Goal.MARATHON})
_FAR_CYCLE = range(6, 10)  # weeks of base and mile block before the final build
_LONGEST_FAR_BASE = 4


@dataclass(frozen=True, slots=True)
class Divided:
    """The phase of each week before the taper.

    Attributes:
        far: How many of them come before the final build.
    """

    phases: tuple[Phase, ...]
    far: int = 0


def divide(brief: Brief, weeks: int) -> Divided:
    """Divide the weeks before the taper."""
    span = SPANS[brief.goal_race.goal]
    extra = weeks - span.training
    if extra <= 0:
        return Divided(_phases(*_shrink(span, weeks, brief)))
    cycles, spilled = _far_cycles(extra)
    kept = kept_base(brief)
    far = tuple(
        phase
        for number, length in enumerate(cycles)
        for phase in _cycle(length, kept if number == 0 else 0)
    )
    base = span.base + min(spilled, 1) + max(0, spilled - 3)
    block = span.block + (spilled > 1) + (spilled > 2)
    moved = 0 if far else max(0, min(kept - base, block))
    return Divided(far + _phases(base + moved, block - moved, span.specific), len(far))


def divide_for_companion(brief: Brief, weeks: int) -> Divided:
    """Divide the weeks of a runner who trains already: one week of base is enough.

    In the last ten weeks their own race workouts stand; before them mile blocks of eight weeks
    follow each other with two weeks between them.
    """
    taper = SPANS[brief.goal_race.goal].taper
    specific = max(0, min(weeks, OWN_RACE_WEEKS - taper)) if brief.goal_race.goal in _OWN else 0
    before = weeks - specific
    phases = (Phase.BASE,) * min(1, before)
    while len(phases) < before:
        phases += (Phase.MILE_BLOCK,) * _OWN_BLOCK + (Phase.BASE,) * 2
    return Divided(phases[:before] + (Phase.RACE_SPECIFIC,) * specific)


def kept_base(brief: Brief) -> int:
    """Give the weeks of base that do not yield to anything."""
    if brief.needs_base or brief.weeks_off >= RETURN_WEEKS:
        return NEW_RUNNER_BASE
    return LONG_RACE_BASE if is_careful(brief) else 0


def is_careful(brief: Brief) -> bool:
    """Whether a long race is prepared from few kilometres, or for the first time."""
    weekly = brief.weekly_distance
    is_small = weekly is None or weekly.metres < SMALL_WEEK
    return brief.goal_race.goal in _LONG_RACES and (is_small or brief.is_first_race)


def leading_base(phases: tuple[Phase, ...]) -> int:
    """Count the base weeks that a plan begins with."""
    others = (number for number, phase in enumerate(phases) if phase is not Phase.BASE)
    return next(others, len(phases))


def _shrink(span: PhaseLengths, weeks: int, brief: Brief) -> tuple[int, int, int]:
    """Take weeks from one phase after the other until the rest fits."""
    kept = kept_base(brief)
    have = {
        Phase.BASE: max(span.base, kept),
        Phase.MILE_BLOCK: span.block,
        Phase.RACE_SPECIFIC: span.specific,
    }
    missing = sum(have.values()) - weeks
    for phase, least in _order(span, kept, brief):
        taken = max(0, min(missing, have[phase] - least))
        have[phase] -= taken
        missing -= taken
    return have[Phase.BASE], have[Phase.MILE_BLOCK], have[Phase.RACE_SPECIFIC]


def _order(span: PhaseLengths, kept: int, brief: Brief) -> Iterator[tuple[Phase, int]]:
    """Give what yields first: a phase, and how far."""
    base, block, specific = span.least
    yield Phase.BASE, max(base, kept)
    if kept:  # the block yields
        yield Phase.MILE_BLOCK, min(3, span.block)
        yield Phase.MILE_BLOCK, block if is_careful(brief) else 0
        yield Phase.RACE_SPECIFIC, min(specific, _LONG_RACE_SPECIFIC)
        yield Phase.MILE_BLOCK, 0
        yield Phase.RACE_SPECIFIC, 0
        yield Phase.BASE, 0
        return
    yield Phase.MILE_BLOCK, min(3, span.block)
    yield Phase.RACE_SPECIFIC, specific
    yield Phase.MILE_BLOCK, block
    yield Phase.BASE, 0
    yield Phase.MILE_BLOCK, 0
    yield Phase.RACE_SPECIFIC, 0


def _far_cycles(extra: int) -> tuple[list[int], int]:
    """Cut the weeks before the final build into cycles of about eight; few weeks spill into it."""
    for count in range(max(1, round(extra / 8)), 0, -1):
        for spilled in range(3):
            length = extra - spilled
            if _FAR_CYCLE.start * count <= length <= (_FAR_CYCLE.stop - 1) * count:
                return [(length + cycle) // count for cycle in range(count)], spilled
    return [], extra


def _cycle(length: int, kept: int) -> tuple[Phase, ...]:
    base = min(_LONGEST_FAR_BASE, max(2, length - 5, kept))
    return _phases(base, length - base, 0)


def _phases(base: int, block: int, specific: int) -> tuple[Phase, ...]:
    return (Phase.BASE,) * base + (Phase.MILE_BLOCK,) * block + (Phase.RACE_SPECIFIC,) * specific
