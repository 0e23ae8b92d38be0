"""Which days without a run are a break."""

import pytest

from bot.domain.brief import Brief
from bot.domain.health.breaks import Break, easy_runs_after, easy_until, find_breaks
from bot.domain.log.history import History, Run, Setback, SetbackKind
from bot.domain.workout.workout import Outcome
from tests.builders import MONDAY, brief, on, planned

FOUR_DAYS, WEEKEND = brief(), brief(running_days="sat sun")
SUNDAY = on(6)


def days_off(known: Brief, happened: History, until: int) -> list[int]:
    """The breaks of somebody who ran on a Sunday, and not again until so many days later."""
    runs = [Run(SUNDAY, 8_000)]
    return [each.days_off for each in find_breaks(known, happened, runs, on(until, SUNDAY))]


@pytest.mark.parametrize(("known", "shortest"), [(FOUR_DAYS, 4), (WEEKEND, 6)])
def test_a_break_is_longer_than_four_days_and_than_the_usual_gap(
    known: Brief, shortest: int
) -> None:
    """Who runs on weekends alone has five days off each week."""
    ill = History(setbacks=(Setback(SetbackKind.ILLNESS, on(2, SUNDAY), on(3, SUNDAY)),))

    assert days_off(known, ill, until=shortest) == []
    assert days_off(known, ill, until=shortest + 1) == [shortest]


def test_days_on_which_nothing_was_asked_are_no_break_within_a_week() -> None:
    assert days_off(FOUR_DAYS, History(), until=7) == []
    assert days_off(FOUR_DAYS, History(), until=8) == [7]


def test_a_run_that_was_missed_makes_a_break_and_one_that_was_moved_does_not() -> None:
    missed = History(planned=(planned(on(2, SUNDAY), outcome=Outcome.MISSED),))
    moved = History(planned=(planned(on(2, SUNDAY), outcome=Outcome.MOVED),))

    assert days_off(FOUR_DAYS, missed, until=6) == [5]
    assert days_off(FOUR_DAYS, moved, until=6) == []


@pytest.mark.parametrize(
    ("setback", "expected"),
    [
        (Setback(SetbackKind.ILLNESS, on(2, SUNDAY), on(3, SUNDAY)), [5]),
        (Setback(SetbackKind.ILLNESS, on(2, SUNDAY), None), [5]),
        (Setback(SetbackKind.ILLNESS, on(-3, SUNDAY), on(1, SUNDAY)), [5]),
        (Setback(SetbackKind.ILLNESS, on(-3, SUNDAY), SUNDAY), []),  # over when they ran
        (Setback(SetbackKind.ILLNESS, on(6, SUNDAY), None), []),  # it began when they were back
        (Setback(SetbackKind.HEAT, on(2, SUNDAY), on(2, SUNDAY)), []),
    ],
)
def test_illness_between_two_runs_makes_a_break_and_heat_does_not(
    setback: Setback, expected: list[int]
) -> None:
    assert days_off(FOUR_DAYS, History(setbacks=(setback,)), until=6) == expected


def test_a_break_that_ended_three_weeks_ago_is_over() -> None:
    missed = History(planned=(planned(on(2), outcome=Outcome.MISSED),))
    runs = [Run(MONDAY, 8_000), *(Run(on(6 + day), 8_000) for day in range(40))]

    def breaks(until: int) -> int:
        return len(find_breaks(FOUR_DAYS, missed, runs, on(until)))

    assert (breaks(6 + 20), breaks(6 + 21)) == (1, 0)


def test_three_easy_runs_follow_a_week_off_and_four_a_longer_break() -> None:
    assert [easy_runs_after(days) for days in (4, 7, 8, 13)] == [3, 3, 4, 4]


def test_after_two_weeks_off_half_as_many_days_are_easy() -> None:
    runs = [Run(MONDAY, 8_000)]
    ill = History(setbacks=(Setback(SetbackKind.ILLNESS, on(2), on(3)),))

    [taken] = find_breaks(FOUR_DAYS, ill, runs, on(16))

    assert taken.days_off == 15
    assert easy_until(FOUR_DAYS, runs, taken) == on(16 + 7)


@pytest.mark.parametrize(
    ("days_off", "shares"),
    [
        (5, [1.0] * 4),
        (6, [0.5, 0.5, 0.75, 0.75]),
        (28, [0.5, 0.5, 0.75, 0.75]),
        (32, [0.33, 0.5, 0.75, 0.9]),
    ],
)
def test_the_distance_comes_back_in_two_steps_and_after_four_weeks_off_in_four(
    days_off: int, shares: list[float]
) -> None:
    """On the first day of each quarter of the way back, which takes as long as the break."""
    back = Break(MONDAY, on(days_off + 1))
    quarters = [on(-(-days_off * quarter // 4), back.returned) for quarter in range(4)]

    assert [back.load_on(day) for day in quarters] == shares
    assert back.load_on(on(days_off, back.returned)) == 1.0
    assert back.load_in([]) == 1.0


def test_29_days_off_are_more_than_four_weeks() -> None:
    assert Break(MONDAY, on(30)).load_on(on(30)) == 0.33
