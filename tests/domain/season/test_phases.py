"""How the weeks before the taper divide: the table of the phases, full and shrunk to the least."""

import pytest

from bot.domain.season.goal import Goal
from bot.domain.season.phases import SPANS, Phase, divide
from tests.builders import brief

PHASES = (Phase.BASE, Phase.MILE_BLOCK, Phase.RACE_SPECIFIC)

FULL = {
    Goal.MILE: (2, 5, 0),
    Goal.OFF_SEASON: (1, 6, 0),
    Goal.FIVE_K: (2, 4, 4),
    Goal.TEN_K: (2, 5, 5),
    Goal.HALF: (3, 5, 6),
    Goal.MARATHON: (4, 6, 8),
}


@pytest.mark.parametrize(
    ("goal", "least", "taper"),
    [
        (Goal.MILE, (1, 3, 0), 1),
        (Goal.OFF_SEASON, (1, 3, 0), 1),
        (Goal.FIVE_K, (1, 2, 3), 1),
        (Goal.TEN_K, (1, 2, 4), 1),
        (Goal.HALF, (1, 3, 5), 2),
        (Goal.MARATHON, (1, 2, 7), 3),
    ],
)
def test_each_phase_has_the_weeks_of_the_table(
    goal: Goal, least: tuple[int, int, int], taper: int
) -> None:
    """Section 3 of the coaching rules; an ordinary runner, whom no weeks of base are kept for."""
    without_base = (0, *least[1:])  # which goes first of what is left
    for weeks in (FULL[goal], least, without_base):
        phases = divide(brief(goal, weekly_km=60), sum(weeks)).phases
        assert tuple(phases.count(phase) for phase in PHASES) == weeks
    assert SPANS[goal].taper == taper


@pytest.mark.parametrize("goal", list(Goal))
def test_a_week_more_than_the_table_goes_to_the_base_and_a_second_one_to_the_block(
    goal: Goal,
) -> None:
    """Section 3 of the coaching rules."""
    base, block, specific = FULL[goal]
    for more in (1, 2):
        phases = divide(brief(goal, weekly_km=60), sum(FULL[goal]) + more).phases
        counted = tuple(phases.count(phase) for phase in PHASES)
        assert counted == (base + 1, block + more - 1, specific)
