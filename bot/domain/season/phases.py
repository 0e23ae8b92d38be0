"""How the weeks before the taper divide into base, mile block and race-specific weeks."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from bot.domain.season.goal import Goal


class Phase(StrEnum):
    """A part of the season with one purpose."""

    BASE = "base"
    MILE_BLOCK = "mile_block"
    RACE_SPECIFIC = "race_specific"
    TAPER = "taper"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class _Spans:
    """Fewest and most weeks of each phase, as long as there are enough of them."""

    base: tuple[int, int]
    block: tuple[int, int]
    specific: tuple[int, int]


_SPANS = {
    Goal.MILE: _Spans((1, 2), (3, 6), (0, 0)),
    Goal.OFF_SEASON: _Spans((1, 2), (3, 6), (0, 0)),
    Goal.FIVE_K: _Spans((2, 2), (4, 6), (2, 3)),
    Goal.TEN_K: _Spans((2, 3), (4, 6), (3, 4)),
    Goal.HALF: _Spans((3, 4), (4, 6), (4, 6)),
    Goal.MARATHON: _Spans((4, 4), (6, 6), (6, 8)),
}
LONGEST_BLOCK = 6
_LONGEST_BASE = 6  # never months without the mile workout
NEW_RUNNER_BASE = 4


def divide(goal: Goal, weeks: int) -> tuple[Phase, ...]:
    """Divide the weeks before the taper of a plan that is long enough to train in.

    Few weeks shrink base, then the block to 3, then the race-specific weeks to 1, then the
    block further.  Many weeks repeat base and block.
    """
    spans = _SPANS[goal]
    most = spans.base[1] + spans.block[1] + spans.specific[1]
    if weeks > most:
        return _with_cycles(weeks, spans.specific[1])
    base, block, specific = _stretch(spans, weeks) or _shrink(spans, weeks)
    return _phases(base, block, specific)


def divide_for_new_runner(goal: Goal, weeks: int) -> tuple[Phase, ...]:
    """Divide the weeks so that four weeks of base come before any workout."""
    rest = weeks - NEW_RUNNER_BASE
    if rest <= 0:
        return _phases(weeks, 0, 0)
    divided = divide(goal, weeks)
    missing = NEW_RUNNER_BASE - leading_base(divided)
    if missing <= 0:
        return divided
    after = tuple(phase for phase in divide(goal, rest) if phase is not Phase.BASE)
    return _phases(weeks - len(after), 0, 0) + after


def divide_for_companion(goal: Goal, weeks: int) -> tuple[Phase, ...]:
    """Divide the weeks of a runner who trains already: one week of base is enough."""
    spans = _SPANS[goal]
    specific = min(spans.specific[1], max(0, weeks - 1 - LONGEST_BLOCK))
    block = weeks - specific - 1
    if block > LONGEST_BLOCK:
        return _with_cycles(weeks, specific)
    return _phases(min(1, weeks), max(0, block), specific)[:weeks]


def leading_base(phases: tuple[Phase, ...]) -> int:
    """Count the base weeks that a plan begins with."""
    others = (number for number, phase in enumerate(phases) if phase is not Phase.BASE)
    return next(others, len(phases))


def _stretch(spans: _Spans, weeks: int) -> tuple[int, int, int] | None:
    """Let block, race-specific weeks and base grow from their fewest, in this order."""
    extra = weeks - spans.base[0] - spans.block[0] - spans.specific[0]
    if extra < 0:
        return None
    block = min(spans.block[1], spans.block[0] + extra)
    extra -= block - spans.block[0]
    specific = min(spans.specific[1], spans.specific[0] + extra)
    extra -= specific - spans.specific[0]
    return spans.base[0] + extra, block, specific


def _shrink(spans: _Spans, weeks: int) -> tuple[int, int, int]:
    missing = spans.base[0] + spans.block[0] + spans.specific[0] - weeks
    base = max(1, spans.base[0] - missing)
    missing -= spans.base[0] - base
    block = max(3, spans.block[0] - missing)
    missing -= spans.block[0] - block
    specific = max(min(1, spans.specific[0]), spans.specific[0] - missing)
    missing -= spans.specific[0] - specific
    block -= missing
    if block < 1:  # the mile workout stays before everything but the taper
        base, block, specific = 0, 1, max(0, weeks - 1) if specific else 0
    return base, block, specific


def _with_cycles(weeks: int, specific: int) -> tuple[Phase, ...]:
    cycles_weeks = weeks - specific
    longest = LONGEST_BLOCK + _LONGEST_BASE
    count = 1 if cycles_weeks <= longest else ceil(cycles_weeks / (LONGEST_BLOCK + 4))
    phases: tuple[Phase, ...] = ()
    for cycle in range(count):
        length = (cycles_weeks + cycle) // count
        block = min(LONGEST_BLOCK, max(3, round(length * 0.62)))
        phases += _phases(length - block, block, 0)
    return phases + _phases(0, 0, specific)


def _phases(base: int, block: int, specific: int) -> tuple[Phase, ...]:
    return (Phase.BASE,) * base + (Phase.MILE_BLOCK,) * block + (Phase.RACE_SPECIFIC,) * specific
