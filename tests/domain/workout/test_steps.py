"""A workout step by step, as a watch leads through it."""

from dataclasses import replace

import pytest

from bot.domain.quantities import MILE, Distance, Duration, Pace, PaceRange
from bot.domain.workout.steps import Repeat, StepPurpose, WorkoutStep, steps_of
from bot.domain.workout.workout import Intensity, Manner, Recovery, Reps, Workout, WorkoutKind
from tests.builders import km, workout

EASY = PaceRange(Pace(315), Pace(347))
EASY_RUN = Workout(kind=WorkoutKind.EASY, distance=km(8), easy=EASY)


def test_reps_stand_between_warm_up_and_cool_down() -> None:
    warm_up, ready, repeat, cool_down = steps_of(replace(workout(4, 400), easy=EASY))

    assert warm_up == WorkoutStep(purpose=StepPurpose.WARM_UP, duration=Duration(720), pace=EASY)
    assert ready == WorkoutStep(purpose=StepPurpose.GET_READY)
    assert isinstance(repeat, Repeat)
    assert repeat.count == 4
    assert [step.purpose for step in repeat.steps] == [StepPurpose.REP, StepPurpose.RECOVERY]
    assert [step.distance for step in repeat.steps] == [Distance(400), Distance(400)]
    assert cool_down == WorkoutStep(
        purpose=StepPurpose.COOL_DOWN, duration=Duration(600), pace=EASY
    )


def test_a_run_told_in_minutes_is_led_by_the_clock() -> None:
    slow = PaceRange(Pace(520), Pace(560))
    run = Workout(kind=WorkoutKind.EASY, distance=km(4.1), easy=slow, why=("easy-run", "round"))

    [step] = steps_of(run)

    assert step == WorkoutStep(purpose=StepPurpose.RUN, duration=Duration(36 * 60), pace=slow)


def test_a_target_is_a_range_around_it() -> None:
    asked = workout(4, 400)
    assert asked.reps is not None
    assert asked.reps.target is not None
    target = asked.reps.target.seconds_per_km
    repeat = steps_of(asked)[2]

    assert isinstance(repeat, Repeat)
    pace = repeat.steps[0].pace
    assert pace is not None
    assert pace.fast.seconds_per_km == pytest.approx(target * 0.97)
    assert pace.slow.seconds_per_km == pytest.approx(target * 1.03)


def test_reps_by_feel_have_no_target() -> None:
    repeat = steps_of(workout(4, 400, mile=None))[2]

    assert isinstance(repeat, Repeat)
    assert repeat.steps[0].pace is None


def test_an_easy_run_is_one_step() -> None:
    assert steps_of(EASY_RUN) == (WorkoutStep(purpose=StepPurpose.RUN, distance=km(8), pace=EASY),)


def test_strides_follow_the_run_and_wait_for_the_runner_between() -> None:
    run, repeat = steps_of(replace(EASY_RUN, strides=4, stride_pace=Pace(246)))

    assert isinstance(run, WorkoutStep)
    assert isinstance(repeat, Repeat)
    assert repeat.count == 4
    stride, pause = repeat.steps
    assert stride.duration == Duration(20)
    assert stride.pace is not None
    assert pause == WorkoutStep(purpose=StepPurpose.RECOVERY)


def test_hills_never_have_a_pace() -> None:
    _, repeat = steps_of(replace(EASY_RUN, hills=6))

    assert isinstance(repeat, Repeat)
    assert repeat.count == 6
    assert [step.pace for step in repeat.steps] == [None, None]


def test_a_hill_is_run_up_for_ten_seconds() -> None:
    """J. Williams: at mile race pace for 10 seconds; they never grow."""
    _, repeat = steps_of(replace(EASY_RUN, hills=10))

    assert isinstance(repeat, Repeat)
    assert repeat.steps[0].duration == Duration(10)


def test_a_recovery_without_a_distance_is_led_by_the_clock() -> None:
    asked = workout()
    assert asked.reps is not None
    jog = Recovery(Manner.JOG, None, Duration(180))
    repeat = steps_of(replace(asked, reps=replace(asked.reps, recovery=jog)))[2]

    assert isinstance(repeat, Repeat)
    assert repeat.steps[1] == WorkoutStep(purpose=StepPurpose.RECOVERY, duration=Duration(180))


def test_an_all_out_mile_has_no_target() -> None:
    asked = Reps(1, MILE, Intensity.REPETITION, Pace(224))
    trial = replace(workout(), kind=WorkoutKind.TIME_TRIAL, reps=asked)

    assert steps_of(trial)[2] == WorkoutStep(purpose=StepPurpose.REP, distance=MILE)


def test_a_run_that_the_runners_own_plan_decides_has_no_steps() -> None:
    own = replace(EASY_RUN, distance=None)

    assert steps_of(own) == ()
    assert len(steps_of(replace(own, strides=4))) == 2
