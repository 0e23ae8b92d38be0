"""What pain allows: the score from 0 to 10, and the ladder back to running.

The coach never diagnoses.  The ladder is that of a published trial: each step at least twice,
with a day between, on level ground, held when something swells, stiffens or hurts more.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.health.restraints import Allowed, Restraint
from bot.domain.quantities import MILE, Distance
from bot.domain.rules import RuleId

A_LITTLE, MODERATE = 3, 5  # highest scores of each
TIMES_EACH = 2


@dataclass(frozen=True, slots=True)
class LadderStep:
    """A walk-and-run outing; a walk of zero minutes is running without a break.

    Attributes:
        walk: Minutes of walking, then ``run`` minutes of running, in turn.
        rpe: How hard it may feel at most.
    """

    rule: RuleId
    walk: int
    run: int
    distance: Distance
    rpe: int


LADDER = (
    LadderStep("ladder-1", 2, 3, MILE * 1.0, 3),
    LadderStep("ladder-2", 2, 3, MILE * 1.5, 3),
    LadderStep("ladder-3", 2, 4, MILE * 1.5, 4),
    LadderStep("ladder-4", 2, 4, MILE * 2.0, 4),
    LadderStep("ladder-5", 1, 4, MILE * 2.0, 5),
    LadderStep("ladder-6", 0, 0, MILE * 2.0, 5),
)


class PainTime(StrEnum):
    """When on a run it hurts."""

    START = "start"
    THROUGHOUT = "all"
    WORSE = "worse"
    AT_NIGHT = "night"


def severity_at(time: PainTime, score: float | None) -> float | None:
    """Weigh when it hurts: what gets worse, or hurts at night, counts as 6 at least."""
    if time in {PainTime.WORSE, PainTime.AT_NIGHT}:
        return max(score or 0, MODERATE + 1)
    return score


def allowed_with_pain(score: float | None) -> Restraint:
    """Say what a day allows while something hurts; an unknown score counts as a little."""
    is_little = score is None or score <= A_LITTLE
    return Restraint(Allowed.SHORT if is_little else Allowed.NOTHING, rule_with_pain(score))


def rule_with_pain(score: float | None) -> RuleId:
    if score is None or score <= A_LITTLE:
        return "pain-easy"
    return "pain-rest" if score <= MODERATE else "pain-stop"


def needs_ladder(score: float | None) -> bool:
    """Whether running begins again with walking breaks."""
    return score is not None and score > MODERATE


def ladder_step(outings: int) -> LadderStep | None:
    """Find the step after so many outings on the ladder; ``None`` when it is climbed."""
    place = outings // TIMES_EACH
    return LADDER[place] if place < len(LADDER) else None
