"""How the weeks before the taper divide: the table of the phases, full and shrunk to the least."""

from dataclasses import replace

import pytest

from bot.domain.brief import Brief, OwnPlan, Weekday
from bot.domain.season.goal import Goal
from bot.domain.season.phases import SPANS, Phase, divide, divide_for_companion, kept_base
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


FIRST_HALF = replace(brief(weekly_km=60), is_first_race=True)


@pytest.mark.parametrize(
    ("briefed", "weeks"),
    [
        (brief(weekly_km=32), 0),
        (brief(weekly_km=31.9), 3),
        (FIRST_HALF, 3),
        (brief(Goal.TEN_K, weekly_km=20), 0),
        (replace(brief(weekly_km=60), weeks_off=2), 0),
        (replace(brief(weekly_km=60), weeks_off=3), 4),
        (brief(weekly_km=60, is_new=True), 4),
        (brief(weekly_km=60, longest_km=None), 4),
    ],
)
def test_base_is_kept_by_the_new_by_who_was_off_and_for_a_long_race_on_few_kilometres(
    briefed: Brief, weeks: int
) -> None:
    """Section 3 of the coaching rules."""
    assert kept_base(briefed) == weeks


@pytest.mark.parametrize(
    ("briefed", "weeks"),
    [
        (brief(Goal.MARATHON, weekly_km=25), (3, 3, 8)),
        (brief(Goal.MARATHON, weekly_km=25), (3, 2, 8)),
        (brief(Goal.MARATHON, weekly_km=25), (3, 2, 6)),
        (brief(Goal.MARATHON, weekly_km=25), (3, 0, 6)),
        (brief(Goal.MARATHON, weekly_km=60, is_new=True), (4, 3, 8)),
        (brief(Goal.MARATHON, weekly_km=60, is_new=True), (4, 0, 8)),
        (brief(Goal.MARATHON, weekly_km=60, is_new=True), (4, 0, 6)),
        (brief(Goal.MARATHON, weekly_km=60, is_new=True), (4, 0, 0)),
    ],
)
def test_where_base_is_kept_the_block_yields_and_then_the_race_specific_weeks_to_six(
    briefed: Brief, weeks: tuple[int, int, int]
) -> None:
    """Section 3 of the coaching rules."""
    phases = divide(briefed, sum(weeks)).phases

    assert tuple(phases.count(phase) for phase in PHASES) == weeks


def test_blocks_beside_an_own_plan_last_eight_weeks_and_end_ten_weeks_before_the_race() -> None:
    """The last ten weeks are the runner's own: three of a marathon's are taper."""
    own = OwnPlan(frozenset({Weekday.TUE}), Weekday.SUN)
    phases = divide_for_companion(brief(Goal.MARATHON, own_plan=own), 28).phases

    assert phases == (
        (Phase.BASE,)
        + (Phase.MILE_BLOCK,) * 8
        + (Phase.BASE,) * 2
        + (Phase.MILE_BLOCK,) * 8
        + (Phase.BASE,) * 2
        + (Phase.RACE_SPECIFIC,) * 7
    )
