"""A workout as text for the workout builder of intervals.icu, which passes it on to watches.

Its documented grammar: a line is a step, ``- cue 400mtr 3:38-3:52/km Pace``; ``m`` is minutes and
``mtr`` metres; a repeat is ``4x`` above its steps, with an empty line before and after it, and
holds no other; words before the first figure are shown on the watch, so a cue holds none.
"""

import re
from collections.abc import Iterator
from html import unescape

from bot.domain.quantities import MILE, Distance, Duration, PaceRange, Units
from bot.domain.workout.steps import Repeat, StepPurpose, WorkoutStep, steps_of
from bot.domain.workout.workout import Workout
from bot.wording.voice import Voice
from bot.wording.workout import name_workout

# A step that ends with a press of the lap button has a length all the same, to be drawn.
_GETTING_READY, _WALK = Duration(180), Duration(60)
_UNTIL_LAP = "Press lap"
_A_TENTH_OF_A_MILE = 0.01  # but for what rounding to metres leaves


def name_plainly(voice: Voice, workout: Workout) -> str:
    """Name a workout in words without markup."""
    return unescape(re.sub(r"</?[a-z]+>", "", name_workout(voice, workout)))


def write_workout_text(voice: Voice, workout: Workout) -> str:
    """Write the steps of a workout; nothing where the runner's own plan decides all of it."""
    blocks: list[list[str]] = [[]]
    for each in steps_of(workout):
        if isinstance(each, Repeat):
            steps = [_line(voice, step) for step in each.steps]
            blocks += [[f"{each.count}x", *steps], []]
        else:
            blocks[-1].append(_line(voice, each))
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _line(voice: Voice, step: WorkoutStep) -> str:
    return " ".join(("-", *_parts(voice, step)))


def _parts(voice: Voice, step: WorkoutStep) -> Iterator[str]:
    yield _cue(voice, step)
    if step.distance is not None:
        yield _length(step.distance, voice.units)
    elif step.duration is not None:
        yield _time(step.duration)
    else:
        yield _time(_GETTING_READY if step.purpose is StepPurpose.GET_READY else _WALK)
        yield _UNTIL_LAP
    if step.pace is not None:
        yield _pace(step.pace, voice.units)


def _cue(voice: Voice, step: WorkoutStep) -> str:
    match step.purpose:
        case StepPurpose.WARM_UP:
            return voice.say("Warm-up")
        case StepPurpose.GET_READY:
            return voice.say("A few strides")
        case StepPurpose.RUN:
            return voice.say("Run easy")
        case StepPurpose.RECOVERY:
            return voice.say("Recovery")
        case StepPurpose.COOL_DOWN:
            return voice.say("Cool-down")
        case StepPurpose.REP:
            return voice.say("Fast")


def _length(distance: Distance, units: Units) -> str:
    if distance.metres < 1000:
        return f"{distance.metres:.0f}mtr"
    miles = distance.metres / MILE.metres
    if units is Units.MI and abs(miles * 10 - round(miles * 10)) < _A_TENTH_OF_A_MILE:
        return f"{miles:.1f}".removesuffix(".0") + "mi"
    metres = round(distance.metres)
    return f"{metres / 1000:g}km" if metres % 10 == 0 else f"{metres}mtr"


def _time(duration: Duration) -> str:
    minutes, seconds = divmod(round(duration.seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{count}{unit}" for count, unit in parts if count)


def _pace(pace: PaceRange, units: Units) -> str:
    fast, slow = (edge.per(units) for edge in (pace.fast, pace.slow))
    return f"{_clock(fast)}-{_clock(slow)}/{units} Pace"


def _clock(duration: Duration) -> str:
    minutes, seconds = divmod(round(duration.seconds), 60)
    return f"{minutes}:{seconds:02}"
