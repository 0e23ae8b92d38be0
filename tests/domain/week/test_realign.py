"""After three missed runs the plan can start from what was really run."""

from collections.abc import Iterable

import pytest

from bot.domain.brief import OwnPlan, Weekday
from bot.domain.errors import CoachError
from bot.domain.season.goal import Goal
from bot.domain.season.season import plan_season
from bot.domain.week.realign import is_offer_due, is_one_too_many, realign
from bot.domain.workout.workout import Outcome, PlannedWorkout
from tests.builders import MONDAY, brief, easy_run, history, km, logged, on, planned, run

HALF = brief(Goal.HALF, on(16 * 7 - 1))
SEASON = plan_season(HALF, MONDAY)


def outcomes(letters: str, every: int = 2) -> list[PlannedWorkout]:
    """Runs on every second day: D done, M missed, S skipped, V moved."""
    meant = {"D": Outcome.DONE, "M": Outcome.MISSED, "S": Outcome.SKIPPED, "V": Outcome.MOVED}
    return [planned(on(every * n), easy_run(), meant[letter]) for n, letter in enumerate(letters)]


def due_days(runs: Iterable[PlannedWorkout], days: int) -> list[int]:
    known = list(runs)
    return [day for day in range(0, days, 2) if is_offer_due(known, on(day))]


@pytest.mark.parametrize(
    ("letters", "days"),
    [
        ("MMD", []),
        ("MMM", [6]),
        ("MMMMM", [6]),
        ("MDMDM", [10]),
        ("DSSM", [8]),
        ("MMVD", []),
        ("MMS", []),  # the skip was answered when it was told
        ("MMMDDDDDDDDDDDMMM", [6, 34]),
    ],
)
def test_it_is_offered_when_the_third_run_of_three_weeks_is_missed(
    letters: str, days: list[int]
) -> None:
    runs = outcomes(letters)

    assert due_days(runs, 2 * len(letters) + 2) == days


@pytest.mark.parametrize(("letters", "expected"), [("MSS", True), ("DSS", False), ("MSSS", False)])
def test_a_skip_that_makes_it_three_is_one_too_many(letters: str, expected: bool) -> None:
    assert is_one_too_many(outcomes(letters), on(2 * len(letters) - 2)) is expected


def test_distances_come_from_the_log_of_four_weeks() -> None:
    runs = [logged(run(km_), on(day), day) for day, km_ in ((1, 30), (36, 9), (38, 6), (44, 8))]

    now = realign(HALF, SEASON, history(results=runs), on(49)).brief

    assert (now.weekly_distance, now.longest_run) == (km(15), km(9))


def test_without_a_run_for_thirty_days_it_begins_from_nothing() -> None:
    now = realign(HALF, SEASON, history(), on(49)).brief

    assert (now.weekly_distance, now.longest_run) == (None, None)


def test_the_longest_run_told_at_the_start_counts_for_thirty_days() -> None:
    assert realign(HALF, SEASON, history(), on(20)).brief.longest_run == km(14)


@pytest.mark.parametrize(("week", "expected"), [(1, True), (6, True), (11, False), (15, False)])
def test_close_to_the_race_the_weeks_stay(week: int, expected: bool) -> None:
    today = SEASON.weeks[week - 1].starts

    assert realign(HALF, SEASON, history(), today).starts_anew is expected


def test_another_plan_is_left_alone() -> None:
    with pytest.raises(CoachError):
        realign(brief(own_plan=OwnPlan(frozenset({Weekday.TUE}))), SEASON, history(), on(9))
