"""The coach's honest word about a race: figures first, then what is better."""

from datetime import date, timedelta

from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.season.feasibility import assess_feasibility
from bot.domain.season.goal import Goal
from bot.wording.feasibility import write_feasibility
from bot.wording.voice import Voice
from tests.builders import brief, mark

MONDAY = date(2026, 11, 30)


def said(  # noqa: PLR0913, PLR0917
    goal: Goal,
    weeks: int,
    weekly_km: float | None,
    longest_km: float | None,
    days: str = "tue thu sat sun",
    mile: str = "7:30",
) -> str:
    race_day = MONDAY + timedelta(days=7 * weeks - 1)
    briefed = brief(goal, race_day, weekly_km, longest_km, days)
    seen = assess_feasibility(briefed, estimate_fitness((mark(mile),)), MONDAY)
    return write_feasibility(Voice(), seen)


def test_amber_says_the_figures_and_what_is_better() -> None:
    assert said(Goal.MARATHON, 16, 25, 10) == (
        "Honest word: in 16 weeks your longest run can grow from 10 km to about 22 km (2:28); a"
        " marathon is usually prepared with 29 km. You can finish it, with planned walk breaks."
        " Better odds: a half marathon on that day, or a marathon from Sunday 11 April 2027 on."
    )


def test_red_says_that_people_get_hurt() -> None:
    assert said(Goal.HALF, 9, 15, 5) == (
        "I would not start this one: in 9 weeks your longest run can grow from 5 km to about"
        " 7.5 km (50 min); a half marathon needs 16 km. That is how people get hurt. Better odds:"
        " a 5K on that day, or a half marathon from Sunday 16 May 2027 on."
    )


def test_from_nothing_no_figure_is_made_up() -> None:
    assert "after a month without a run" in said(Goal.MARATHON, 3, None, None)


def test_too_few_days_are_named() -> None:
    assert said(Goal.HALF, 20, 40, 16, "tue sun").startswith(
        "Honest word: 2 running days a week are not enough for a half marathon, 3 would do."
    )


def test_of_green_nothing_is_said() -> None:
    assert not said(Goal.MARATHON, 12, 45, 20)


def test_a_very_slow_marathon_is_run_and_walked() -> None:
    assert "time limit" in said(Goal.MARATHON, 40, 50, 25, mile="13:00")
