"""Looking back over the log: only what was run."""

from dataclasses import replace

import pytest

from bot.domain.log.progress import miles_run, reps_run, week_run, weeks_run
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import MILE, Distance, Duration
from bot.domain.workout.workout import Outcome
from tests.builders import (
    MONDAY,
    easy_run,
    history,
    intervals,
    km,
    logged,
    mark,
    on,
    planned,
    run,
    workout,
)


def test_miles_are_those_told_and_those_run() -> None:
    trial = Result(kind=ResultKind.TIME_TRIAL, distance=Distance(1600), duration=Duration(357))

    miles = miles_run(
        history(mark("6:00"), mark("50:00", km(10)), results=[logged(trial, on(30))])
    )

    assert [mile.day for mile in miles] == [MONDAY, on(30)]
    assert miles[-1].time.seconds == pytest.approx(357 * MILE.metres / 1600)


def test_reps_are_held_beside_what_was_asked() -> None:
    done = history(
        planned=[planned(MONDAY, workout(), Outcome.DONE), planned(on(2), easy_run())],
        results=[logged(intervals((89, 91, 90, 90))), logged(intervals(), on(2))],
    )

    [reps] = reps_run(done)

    assert (reps.count, reps.mean, reps.distance) == (4, Duration(90), Distance(400))
    assert reps.target is not None
    assert reps.target.seconds == pytest.approx(89.5, abs=0.05)


def test_a_week_counts_what_was_asked_and_what_was_run() -> None:
    week = week_run(
        history(
            planned=[
                planned(on(1), easy_run(8), Outcome.DONE),
                planned(on(3), easy_run(10), Outcome.MISSED),
                planned(on(4), easy_run(6), Outcome.MOVED),
                planned(on(8), easy_run(8)),
            ],
            results=[logged(run(8.5), on(1)), logged(run(3), on(2)), logged(run(9), on(8))],
        ),
        MONDAY,
    )

    assert (week.asked, week.run, week.done, week.workouts) == (18_000, 11_500, 1, 2)


def test_weeks_begin_with_the_plan() -> None:
    weeks = weeks_run(history(), on(2), on(16), 8)

    assert [week.starts for week in weeks] == [MONDAY, on(7), on(14)]


def test_what_an_own_plan_asks_for_is_not_known() -> None:
    own = replace(easy_run(), distance=None)

    week = week_run(
        history(planned=[planned(on(1), workout(), Outcome.DONE), planned(on(2), own)]), MONDAY
    )

    assert (week.asked, week.workouts) == (0, 2)
