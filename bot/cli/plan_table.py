"""A plan as a table of plain text, a line for each run."""

from collections.abc import Iterator, Sequence
from html import unescape

from bot.domain.quantities import Distance
from bot.domain.week.outlook import OutlookWeek
from bot.domain.workout.workout import PlannedWorkout, Workout, WorkoutKind
from bot.wording.plan import PHASES
from bot.wording.voice import Voice
from bot.wording.workout import name_workout


def write_plan_table(voice: Voice, weeks: Sequence[OutlookWeek]) -> str:
    """Write every week with its phase and distance, and every run below it."""
    return "\n\n".join("\n".join(_week(voice, each)) for each in weeks)


def _week(voice: Voice, each: OutlookWeek) -> Iterator[str]:
    week = each.week
    head = f"{week.number:>3}  {week.starts:%Y-%m-%d}  {voice.say(PHASES[week.phase])}"
    if each.metres:
        head += f", {voice.distance(Distance(each.metres))}"
    if week.is_step_back:
        head += f", {voice.say('lighter')}"
    yield head
    for planned in each.workouts:
        yield _run(voice, planned)


def _run(voice: Voice, planned: PlannedWorkout) -> str:
    workout = planned.workout
    parts = [unescape(name_workout(voice, workout)), *_details(voice, workout)]
    return f"     {voice.short_day(planned.day):<12}{'; '.join(parts)}"


def _details(voice: Voice, workout: Workout) -> Iterator[str]:
    reps = workout.reps
    if workout.distance is None:
        yield voice.say("as your own plan has it")
        return
    if reps is None or workout.kind is WorkoutKind.RACE:
        return
    if reps.rep_target is None:
        yield voice.say("by feel")
    elif reps.count > 1:
        yield voice.say("{target} each", target=voice.rep(reps.rep_target))
    else:
        yield voice.pace(reps.target) if reps.target else ""
    if reps.count > 1 or workout.kind is WorkoutKind.TIME_TRIAL:
        yield voice.say("{total} in all", total=voice.distance(workout.distance))
