"""A result held against its workout: facts and verdicts."""

from dataclasses import replace

import pytest

from bot.domain.log.assessment import Completion, RepVerdict, assess
from bot.domain.log.results import Result, ResultKind, Rpe
from bot.domain.quantities import Distance
from bot.domain.workout.workout import Outcome, Workout
from tests.builders import (
    MONDAY,
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

NOTHING = history()


@pytest.mark.parametrize(
    ("seconds", "verdict"),
    [
        (85, RepVerdict.TOO_FAST),
        (87.3, RepVerdict.A_LITTLE_FAST),
        (89.5, RepVerdict.ON_TARGET),
        (91, RepVerdict.ON_TARGET),
        (92, RepVerdict.A_LITTLE_SLOW),
        (94, RepVerdict.SLOW),
    ],
)
def test_the_mean_of_the_reps_is_held_against_the_target(
    seconds: float, verdict: RepVerdict
) -> None:
    seen = assess(workout(), intervals([seconds] * 4), MONDAY, NOTHING)

    assert seen.reps
    assert seen.reps.verdict is verdict
    assert seen.reps.target
    assert seen.reps.target.seconds == pytest.approx(89.5, abs=0.05)


def test_even_reps_are_told_from_a_start_that_was_too_fast() -> None:
    even = assess(workout(), intervals([89, 90, 89, 90]), MONDAY, NOTHING).reps
    fading = assess(workout(), intervals([84, 88, 91, 95]), MONDAY, NOTHING).reps

    assert even
    assert even.is_even
    assert not even.started_too_fast
    assert fading
    assert not fading.is_even
    assert fading.started_too_fast


def test_whole_seconds_are_given_a_second_of_grace() -> None:
    told = assess(
        workout(8, 200), intervals([44, 45, 44, 46, 44, 45, 44, 45], 200), MONDAY, NOTHING
    )
    timed = assess(
        workout(8, 200), intervals([44.1, 45, 44, 46.1, 44, 45, 44, 45], 200), MONDAY, NOTHING
    )

    assert told.reps
    assert timed.reps
    assert told.reps.is_even
    assert not timed.reps.is_even


def test_reps_that_slide_are_never_even() -> None:
    sliding = assess(workout(), intervals([88.0, 89.5, 90.5, 91.1]), MONDAY, NOTHING).reps

    assert sliding
    assert sliding.spread is not None
    assert sliding.spread < 0.04
    assert sliding.is_fading
    assert not sliding.is_even


def _trend(before: float, now: float) -> float | None:
    happened = history(
        planned=[planned(on(-7), workout())],
        results=[
            logged(intervals([before] * 4), on(-7)),
            logged(intervals([45] * 8, 200), on(-3)),
        ],
    )
    reps = assess(workout(), intervals([now] * 4), MONDAY, happened).reps
    assert reps
    return reps.trend


def test_the_trend_is_against_the_last_workout_of_the_same_reps() -> None:
    assert _trend(before=91, now=90) == pytest.approx(-1)


@pytest.mark.parametrize(("before", "now"), [(85, 89), (89, 85), (94, 90)])
def test_there_is_a_trend_only_between_workouts_on_their_targets(
    before: float, now: float
) -> None:
    assert _trend(before, now) is None


@pytest.mark.parametrize(
    ("asked", "result", "completion"),
    [
        (workout(), intervals([90] * 4), Completion.COMPLETED),
        (workout(), intervals([90] * 3), Completion.PARTIAL),
        (workout(), intervals([90] * 6), Completion.OVER),
        (workout(), intervals([45] * 8, 200), Completion.COMPLETED),
        (workout(), run(), Completion.OTHER),
        (easy_run(8), run(8), Completion.COMPLETED),
        (easy_run(8), run(6), Completion.PARTIAL),
        (easy_run(8), run(11), Completion.OVER),
        (None, run(8), Completion.UNPLANNED),
        (easy_run(8), Result(kind=ResultKind.SKIP), Completion.NOT_RUN),
        (
            easy_run(8),
            replace(run(8), flags=frozenset({"incomplete"})),
            Completion.PARTIAL,
        ),
    ],
)
def test_how_much_was_done(asked: Workout | None, result: Result, completion: Completion) -> None:
    assert assess(asked, result, MONDAY, NOTHING).completion is completion


@pytest.mark.parametrize(
    ("time", "too_fast", "slow"),
    [("40:00", True, False), ("44:00", False, False), ("50:00", False, True)],
)
def test_an_easy_run_is_held_against_its_range(time: str, too_fast: bool, slow: bool) -> None:
    easy = assess(easy_run(8), run(8, time), MONDAY, NOTHING).easy

    assert easy
    assert (easy.is_too_fast, easy.is_slow) == (too_fast, slow)


def test_a_run_nobody_asked_for_is_held_against_the_runners_own_range() -> None:
    easy = assess(None, run(8, "38:00"), MONDAY, history(mark("6:00"))).easy

    assert easy
    assert easy.is_too_fast


def test_a_spike_is_measured_against_the_longest_of_30_days() -> None:
    happened = history(results=[logged(run(10), on(-5)), logged(run(20), on(-40))])

    assert assess(None, run(11), MONDAY, happened).spike is None
    assert assess(None, run(13), MONDAY, happened).spike == pytest.approx(0.3)
    assert assess(None, run(13), MONDAY, happened, told_longest=km(13)).spike is None


def test_whoever_runs_about_what_was_asked_makes_no_spike() -> None:
    """A long run of 27 km that became 27.8 km: the coach asked for it."""
    happened = history(results=[logged(run(24.8), on(-7))])

    assert assess(long_run(27), run(27.8), MONDAY, happened).spike is None
    assert assess(long_run(27), run(29.8), MONDAY, happened).spike == pytest.approx(5 / 24.8)


def test_without_any_run_before_there_is_no_spike() -> None:
    assert assess(None, run(13), MONDAY, NOTHING).spike is None


def test_an_easy_run_that_felt_hard_is_noticed() -> None:
    assert assess(easy_run(), run(8, rpe=7), MONDAY, NOTHING).effort_is_high
    assert not assess(long_run(), run(14, rpe=4), MONDAY, NOTHING).effort_is_high


def test_strides_that_felt_hard_were_too_fast() -> None:
    assert assess(easy_run(strides=4), run(8, rpe=7), MONDAY, NOTHING).strides_too_hard
    assert not assess(easy_run(), run(8, rpe=7), MONDAY, NOTHING).strides_too_hard


def test_the_second_slow_and_hard_workout_running_is_noticed() -> None:
    slow = intervals([95] * 4, rpe=9)
    before = [planned(on(-7), workout(), Outcome.DONE)]

    once = assess(workout(), slow, MONDAY, history(planned=before))
    twice = assess(
        workout(), slow, MONDAY, history(planned=before, results=[logged(slow, on(-7))])
    )

    assert not once.slow_twice
    assert twice.slow_twice


def test_a_ladder_has_no_mean() -> None:
    ladder = replace(
        intervals([40, 90, 40]), rep_distances=(Distance(200), Distance(400), Distance(200))
    )

    assert assess(workout(), ladder, MONDAY, NOTHING).reps is None


def test_an_average_is_enough_for_a_verdict() -> None:
    average = Result(
        kind=ResultKind.INTERVALS,
        reps=4,
        rep_distance=Distance(400),
        mean_split=intervals([90]).splits[0],
        rpe=Rpe(7),
    )
    reps = assess(workout(), average, MONDAY, NOTHING).reps

    assert reps
    assert reps.verdict is RepVerdict.ON_TARGET
    assert reps.spread is None
