"""Workouts as text: the documented grammar accepts each, and reads what was meant."""

from dataclasses import replace

import pytest

from bot.domain.quantities import Distance, Duration, Pace, Units
from bot.domain.workout.workout import Intensity, Manner, Recovery, Reps, Workout, WorkoutKind
from bot.stand_ins.workout_text import GrammarError, parse
from bot.wording.voice import LANGUAGES, Voice
from bot.wording.workout_text import name_plainly, write_workout_text
from tests.builders import easy_run, km, long_run, workout

MARATHON_PACE = Reps(1, km(8), Intensity.MARATHON, Pace(285))
CRUISES = Reps(
    4, Distance(1609.344), Intensity.THRESHOLD, Pace(262), Recovery(Manner.JOG, None, Duration(60))
)
EVERY_KIND = {
    "mile workout": workout(),
    "by feel": workout(mile=None),
    "eight short ones": workout(8, 200),
    "easy": easy_run(9.3),
    "strides": easy_run(8, strides=6),
    "hills": easy_run(8, hills=8),
    "long": long_run(32),
    "marathon pace": replace(workout(), kind=WorkoutKind.RACE_SPECIFIC, reps=MARATHON_PACE),
    "threshold": replace(workout(), kind=WorkoutKind.RACE_SPECIFIC, reps=CRUISES),
    "with a touch": replace(
        workout(), kind=WorkoutKind.RACE_SPECIFIC, reps=CRUISES, touch=workout(4, 200).reps
    ),
    "trial": workout(1, 1609.344, kind=WorkoutKind.TIME_TRIAL),
    "race": workout(1, 42195, kind=WorkoutKind.RACE),
}


@pytest.mark.parametrize("units", Units)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVERY_KIND)
def test_the_grammar_accepts_every_kind(kind: str, language: str, units: Units) -> None:
    voice = Voice(language, units)

    blocks = parse(write_workout_text(voice, EVERY_KIND[kind]))

    assert blocks
    assert all(step.cue for block in blocks for step in block.steps)
    assert "<" not in name_plainly(voice, EVERY_KIND[kind])


def test_the_mile_workout_is_laid_out() -> None:
    assert write_workout_text(Voice(), workout()) == (
        "- Warm-up 12m 5:15-5:47/km Pace\n"
        "- A few strides 3m Press lap\n"
        "\n"
        "4x\n"
        "- Fast 400mtr 3:37-3:50/km Pace\n"
        "- Recovery 400mtr\n"
        "\n"
        "- Cool-down 10m 5:15-5:47/km Pace"
    )


@pytest.mark.parametrize("metres", [5 * 1609.344, 8047])
def test_whoever_thinks_in_miles_reads_miles(metres: float) -> None:
    five_miles = replace(easy_run(), distance=Distance(metres))

    assert write_workout_text(Voice(units=Units.MI), five_miles) == (
        "- Run easy 5mi 8:27-9:18/mi Pace"
    )


def test_what_is_read_is_what_was_asked() -> None:
    [warm_up, reps, cool_down] = parse(write_workout_text(Voice(), EVERY_KIND["threshold"]))

    assert (reps.count, reps.steps[0].metres, reps.steps[1].seconds) == (4, 1609, 60)
    assert reps.steps[0].pace is not None
    assert reps.steps[0].pace[0] < 262 < reps.steps[0].pace[1]
    assert [step.ends_by_lap for step in warm_up.steps] == [False, True]
    assert cool_down.steps[0].seconds == 600


def test_a_run_that_the_runners_own_plan_decides_has_no_text() -> None:
    assert not write_workout_text(Voice(), Workout(kind=WorkoutKind.LONG, distance=None))


@pytest.mark.parametrize(
    "wrong",
    [
        "- Fast 400m 3:37-3:50/km",  # no target without its name; and 400 minutes at that
        "- 2 strides 3m",  # the first figure is the length
        "4x\n- 400mtr\n4x\n- 200mtr",  # nested, or no empty line between
        "- Warm-up 12m\n4x\n- 400mtr",  # no empty line before the repeat
        "- Fast 400mtr 3:50-3:37/km Pace",
        "4x",
    ],
)
def test_the_grammar_refuses_what_the_builder_would_misread(wrong: str) -> None:
    with pytest.raises(GrammarError):
        parse(wrong)
