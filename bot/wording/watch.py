"""A workout as a FIT file, which a watch leads through step by step."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from html import unescape
from typing import TYPE_CHECKING

from bot.domain.quantities import Pace
from bot.domain.workout.steps import Repeat, StepPurpose, WorkoutStep, steps_of
from bot.domain.workout.workout import PlannedWorkout
from bot.wording.voice import Voice
from bot.wording.workout import name_workout

if TYPE_CHECKING:
    from fit_tool.profile.messages.workout_message import WorkoutMessage
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage

_LONGEST_NAME = 40


def write_watch_file(voice: Voice, planned: PlannedWorkout, written_at: datetime) -> bytes:
    """Write a workout that has steps."""
    # A tenth of a second and some MB, for whoever asks for a file.
    from fit_tool.fit_file_builder import FitFileBuilder  # noqa: PLC0415
    from fit_tool.profile.messages.file_id_message import FileIdMessage  # noqa: PLC0415
    from fit_tool.profile.profile_type import FileType, Manufacturer  # noqa: PLC0415

    file_id = FileIdMessage()
    file_id.type = FileType.WORKOUT
    file_id.manufacturer = Manufacturer.DEVELOPMENT.value
    file_id.product = 0
    file_id.serial_number = planned.day.toordinal()
    file_id.time_created = round(written_at.timestamp() * 1000)
    steps = list(_steps(voice, steps_of(planned.workout)))
    builder = FitFileBuilder(auto_define=True)
    builder.add_all([file_id, _head(voice, planned, len(steps)), *steps])
    content: bytes = builder.build_bytes()
    return content


def _head(voice: Voice, planned: PlannedWorkout, steps: int) -> "WorkoutMessage":
    from fit_tool.profile.messages.workout_message import WorkoutMessage  # noqa: PLC0415
    from fit_tool.profile.profile_type import Sport  # noqa: PLC0415

    head = WorkoutMessage()
    head.sport = Sport.RUNNING
    head.num_valid_steps = steps
    head.workout_name = _plain(name_workout(voice, planned.workout))
    return head


def _steps(voice: Voice, steps: Sequence[WorkoutStep | Repeat]) -> Iterator["WorkoutStepMessage"]:
    number = 0
    for each in steps:
        inside = each.steps if isinstance(each, Repeat) else (each,)
        first = number
        for step in inside:
            yield _step(voice, step, number)
            number += 1
        if isinstance(each, Repeat):
            yield _repeat(each, first, number)
            number += 1


def _step(voice: Voice, step: WorkoutStep, number: int) -> "WorkoutStepMessage":
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage  # noqa: PLC0415
    from fit_tool.profile.profile_type import (  # noqa: PLC0415
        Intensity,
        WorkoutStepDuration,
        WorkoutStepTarget,
    )

    message = WorkoutStepMessage()
    message.message_index = number
    message.intensity = Intensity[_INTENSITIES[step.purpose]]
    if step.purpose is StepPurpose.GET_READY:
        message.workout_step_name = voice.say("2 to 4 strides, then lap")
    if step.distance is not None:
        message.duration_type = WorkoutStepDuration.DISTANCE
        message.duration_distance = step.distance.metres
    elif step.duration is not None:
        message.duration_type = WorkoutStepDuration.TIME
        message.duration_time = step.duration.seconds
    else:
        message.duration_type = WorkoutStepDuration.OPEN
    if step.pace is None:
        message.target_type = WorkoutStepTarget.OPEN
        return message
    message.target_type = WorkoutStepTarget.SPEED
    message.target_value = 0  # a range of one's own, no zone of the watch
    message.custom_target_speed_low = _metres_per_second(step.pace.slow)
    message.custom_target_speed_high = _metres_per_second(step.pace.fast)
    return message


def _repeat(repeat: Repeat, first: int, number: int) -> "WorkoutStepMessage":
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage  # noqa: PLC0415
    from fit_tool.profile.profile_type import WorkoutStepDuration  # noqa: PLC0415

    message = WorkoutStepMessage()
    message.message_index = number
    message.duration_type = WorkoutStepDuration.REPEAT_UNTIL_STEPS_CMPLT
    message.duration_step = first
    message.target_repeat_steps = repeat.count
    return message


_INTENSITIES = {
    StepPurpose.WARM_UP: "WARMUP",
    StepPurpose.GET_READY: "REST",
    StepPurpose.RUN: "ACTIVE",
    StepPurpose.REP: "ACTIVE",
    StepPurpose.RECOVERY: "RECOVERY",
    StepPurpose.COOL_DOWN: "COOLDOWN",
}


def _metres_per_second(pace: Pace) -> float:
    return 1000 / pace.seconds_per_km


def _plain(html: str) -> str:
    """Write a name as small screens can show it."""
    words = unescape(re.sub(r"</?[a-z]+>", "", html)).replace("×", "x").replace("–", "-")
    return words[:_LONGEST_NAME]
