"""How much lighter the days before a race are, and the weeks after it."""

from datetime import timedelta

import pytest

from bot.domain.quantities import HALF_MARATHON, Distance
from bot.domain.season.goal import Goal
from bot.domain.season.recovery import easy_days_after, recovery_shares
from bot.domain.season.season import LAST_WORKOUT, Phase, last_workout_day, plan_season
from bot.domain.season.taper import taper_long_share, taper_share
from tests.builders import MONDAY, RACE_DAY, brief


@pytest.mark.parametrize(
    ("goal", "shares"),
    [
        (Goal.MILE, (0.55, 1)),
        (Goal.OFF_SEASON, (0.55, 1)),
        (Goal.FIVE_K, (0.48, 0.80, 1)),
        (Goal.TEN_K, (0.48, 0.80, 1)),
        (Goal.HALF, (0.45, 0.75, 1)),
        (Goal.MARATHON, (0.40, 0.60, 0.80, 1)),
    ],
)
def test_the_days_before_a_race_are_lighter_week_by_week(
    goal: Goal, shares: tuple[float, ...]
) -> None:
    """41 to 60 % less, intensity kept (L. Bosquet 2007), a marathon's over three weeks.

    B. Smyth and A. Lawlor (2021): strict tapers of three weeks gave the fastest marathons.
    """
    for number, share in enumerate(shares):
        assert taper_share(goal, 7 * number) == share
        assert taper_share(goal, 7 * number + 6) == share


@pytest.mark.parametrize(
    ("goal", "shares"),
    [
        (Goal.FIVE_K, {10: 0.75, 11: 1}),
        (Goal.TEN_K, {10: 0.75, 11: 1}),
        (Goal.HALF, {7: 0.65, 10: 0.65, 11: 1, 14: 1}),
        (Goal.MARATHON, {7: 0.42, 10: 0.42, 11: 0.68, 14: 0.68, 17: 0.68, 18: 1, 21: 1}),
        (Goal.MILE, {7: 1}),
    ],
)
def test_the_long_run_shortens_towards_the_race(goal: Goal, shares: dict[int, float]) -> None:
    """Coaching rules 3.3.7: a long run a few days off its day is that of the day."""
    assert {days: taper_long_share(goal, days) for days in shares} == shares


@pytest.mark.parametrize(
    ("goal", "easy_days", "shares"),
    [
        (Goal.MILE, 1, (0.75,)),
        (Goal.FIVE_K, 2, (0.70,)),
        (Goal.TEN_K, 4, (0.60,)),
        (Goal.HALF, 7, (0.50, 0.75)),
        (Goal.MARATHON, 14, (0.30, 0.50, 0.60, 0.75)),
    ],
)
def test_the_longer_the_race_the_longer_the_easy_running_after_it(
    goal: Goal, easy_days: int, shares: tuple[float, ...]
) -> None:
    """Coaching rules 3.3.10."""
    assert easy_days_after(goal.distance) == easy_days
    assert recovery_shares(goal) == shares


def test_a_race_of_another_length_is_followed_by_the_easy_days_of_the_next_shorter_one() -> None:
    """A course is rarely measured to the metre: 3 % short are forgiven."""
    assert easy_days_after(Distance(30_000)) == 7
    assert easy_days_after(Distance(HALF_MARATHON.metres / 1.029)) == 7
    assert easy_days_after(Distance(HALF_MARATHON.metres / 1.031)) == 4
    assert easy_days_after(Distance(800)) == 1


def test_the_long_runs_after_a_race_are_30_percent_shorter() -> None:
    """Coaching rules 3.3.10."""
    season = plan_season(brief(), MONDAY)
    after = [week.long for week in season.weeks if week.phase is Phase.RECOVERY]

    assert [long.metres for long in after if long] == pytest.approx(
        [0.7 * season.longest.metres] * len(after)
    )


@pytest.mark.parametrize(
    ("running_days", "before"),
    [
        ("mon tue wed thu sun", 5),
        ("mon wed thu sun", 6),
        ("wed thu sun", 4),
        ("thu sun", 7),
        ("fri sat", None),
    ],
)
def test_the_last_workout_is_placed_five_days_before_the_race_else_six_four_or_seven(
    running_days: str, before: int | None
) -> None:
    """Coaching rules 3.3.7; the race is on a Sunday."""
    found = last_workout_day(brief(running_days=running_days), RACE_DAY)

    assert found == (None if before is None else RACE_DAY - timedelta(days=before))
    assert before is None or before in LAST_WORKOUT
