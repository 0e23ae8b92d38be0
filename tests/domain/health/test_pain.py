"""What pain allows, and the ladder back to running."""

import pytest

from bot.domain.health.pain import LADDER, allowed_with_pain, ladder_step, needs_ladder
from bot.domain.health.restraints import Allowed
from bot.domain.quantities import MILE
from bot.domain.rules import RULES


@pytest.mark.parametrize(
    ("score", "allowed", "rule"),
    [
        (None, Allowed.SHORT, "pain-easy"),
        (0, Allowed.SHORT, "pain-easy"),
        (3, Allowed.SHORT, "pain-easy"),
        (4, Allowed.NOTHING, "pain-rest"),
        (5, Allowed.NOTHING, "pain-rest"),
        (6, Allowed.NOTHING, "pain-stop"),
        (10, Allowed.NOTHING, "pain-stop"),
    ],
)
def test_the_score_decides(score: float | None, allowed: Allowed, rule: str) -> None:
    restraint = allowed_with_pain(score)

    assert (restraint.allowed, restraint.rule) == (allowed, rule)
    assert restraint.rule in RULES


@pytest.mark.parametrize(("score", "expected"), [(None, False), (5, False), (6, True)])
def test_only_worse_pain_calls_for_the_ladder(score: float | None, expected: bool) -> None:
    assert needs_ladder(score) is expected


def test_each_step_is_climbed_twice() -> None:
    steps = [ladder_step(outings) for outings in range(12)]

    assert [step for step in steps if step] == [step for step in LADDER for _ in range(2)]
    assert ladder_step(12) is None


def test_the_ladder_never_gets_easier() -> None:
    assert [step.rule for step in LADDER] == [f"ladder-{number}" for number in range(1, 7)]
    assert LADDER[0].distance == MILE
    assert LADDER[-1].walk == 0
    assert [step.distance for step in LADDER] == sorted(step.distance for step in LADDER)
    assert [step.rpe for step in LADDER] == sorted(step.rpe for step in LADDER)
    assert all(step.rule in RULES for step in LADDER)
