"""What came of each workout, and which marks a log holds."""

from dataclasses import replace

import pytest

from bot.domain.log.history import longest_before, marks_of, runs_of, with_outcomes
from bot.domain.log.results import Flag, Result, ResultKind
from bot.domain.quantities import MILE, Duration
from bot.domain.workout.workout import Outcome, Workout, WorkoutKind
from tests.builders import (
    easy_run,
    history,
    intervals,
    km,
    logged,
    long_run,
    mark,
    on,
    planned,
    run,
    workout,
)

TUESDAY = on(1)
TRIAL = Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration.parse("5:55"))


def outcome_of(asked: Workout, *results: Result, today: int = 7) -> Outcome:
    [seen] = with_outcomes(
        [planned(TUESDAY, asked)], [logged(result, TUESDAY) for result in results], on(today)
    )
    return seen.outcome


@pytest.mark.parametrize(
    ("asked", "result", "expected"),
    [
        (easy_run(), run(), Outcome.DONE),
        (easy_run(), intervals(), Outcome.DONE),
        (long_run(), run(3), Outcome.DONE),
        (workout(), intervals(), Outcome.DONE),
        (workout(), TRIAL, Outcome.DONE),
        (workout(), run(), Outcome.MISSED),
        (workout(kind=WorkoutKind.TIME_TRIAL), TRIAL, Outcome.DONE),
        (workout(kind=WorkoutKind.TIME_TRIAL), intervals(), Outcome.MISSED),
        (workout(), Result(kind=ResultKind.SKIP), Outcome.SKIPPED),
        (easy_run(), Result(kind=ResultKind.REST), Outcome.SKIPPED),
    ],
)
def test_a_fitting_result_makes_a_workout_done(
    asked: Workout, result: Result, expected: Outcome
) -> None:
    assert outcome_of(asked, result) is expected


def test_a_day_that_passed_without_a_word_is_missed() -> None:
    assert outcome_of(easy_run(), today=2) is Outcome.MISSED
    assert outcome_of(easy_run(), today=1) is Outcome.PLANNED


def test_what_was_moved_stays_moved() -> None:
    moved = planned(TUESDAY, workout(), Outcome.MOVED)

    assert with_outcomes([moved], [logged(intervals(), TUESDAY)], on(7)) == (moved,)


def test_trials_and_races_in_the_log_are_marks() -> None:
    seen = marks_of(history(mark("6:00", day=on(0)), results=[logged(TRIAL, on(20))]))

    assert [each.duration for each in seen] == [Duration.parse("6:00"), Duration.parse("5:55")]


@pytest.mark.parametrize("flag", ["dnf", "not_race"])
def test_a_race_that_was_not_raced_is_no_mark(flag: Flag) -> None:
    given_up = replace(TRIAL, flags=frozenset({flag}))

    assert marks_of(history(results=[logged(given_up)])) == ()


def test_a_mark_told_and_logged_counts_once() -> None:
    told = mark("5:55", day=on(20))

    assert marks_of(history(told, results=[logged(TRIAL, on(20))])) == (told,)


def test_the_longest_run_is_looked_for_in_the_30_days_before() -> None:
    runs = runs_of(
        history(results=[logged(run(20), on(0)), logged(run(12), on(10)), logged(run(30), on(31))])
    )

    assert longest_before(runs, on(30)) == 20_000
    assert longest_before(runs, on(31)) == 12_000
    assert longest_before((), on(31)) is None


def test_a_workout_logged_by_its_reps_counts_as_far_as_it_was_planned() -> None:
    [only] = runs_of(
        history(planned=[planned(TUESDAY, workout())], results=[logged(intervals(), TUESDAY)])
    )

    assert only.metres == km(7).metres
