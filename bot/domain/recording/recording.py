"""What of a recorded activity goes into the log, and whether it is in there already."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.recording.activity import Activity, Lap
from bot.domain.recording.laps import LeftOut, find_reps
from bot.domain.workout.workout import Workout, WorkoutKind

# GPS measures a race a little long: nobody runs the blue line.
_SHORTEST_RACE, _LONGEST_RACE = 0.985, 1.03
_ALONE = 0.9  # of the pace of the other laps: a trial among warm-up and cool-down
# Of the length of a piece at a pace: laps of the watch do not end where it does.
_SHORTEST_PIECE, _LONGEST_PIECE = 0.95, 1.06
_STANDS_OUT = 0.97  # of the pace of the other laps
_MOST_LAPS = 200  # of a run; more come from a file that is no run
_AT_PACE = 1.08  # of the pace asked for: slower is something else
_SAME_START = timedelta(minutes=1)
_SAME_TIME = 0.5  # of the longer one: nobody runs twice at a time
_SAME_FIGURE = 0.03
_ALL_OUT = {WorkoutKind.TIME_TRIAL: ResultKind.TIME_TRIAL, WorkoutKind.RACE: ResultKind.RACE}


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a run that was asked for at a pace, as the laps show it."""

    distance: Distance
    pace: Pace
    target: Pace


@dataclass(frozen=True, slots=True)
class Understood:
    """An activity as a result.

    Attributes:
        piece: The continuous part at a pace, where one was asked for and is to be seen.
        left_out: Laps that were no reps, where reps were found.
        lacks: What was asked of the day and is not to be found in the laps.
    """

    result: Result
    left_out: LeftOut | None = None
    lacks: WorkoutKind | None = None
    piece: Piece | None = None


def understand(activity: Activity, workout: Workout | None) -> Understood:
    """Make a result of an activity, in the light of what its day asked for."""
    all_out = None if workout is None else _all_out(activity, workout)
    if all_out is not None:
        return Understood(all_out)
    run = _run(activity)
    found = find_reps(activity.laps, workout)
    if found is not None:
        reps = replace(
            run,
            kind=ResultKind.INTERVALS,
            reps=len(found.laps),
            rep_distance=found.distance,
            splits=tuple(_to_the_tenth(lap.duration) for lap in found.laps),
        )
        return Understood(reps, found.left_out)
    return Understood(run, lacks=_lacks(workout), piece=_find_piece(activity, workout))


def is_same_recording(one: Activity, other: Activity) -> bool:
    """Whether two activities are one, in two files or formats."""
    is_start = abs(one.started_at - other.started_at) <= _SAME_START
    return is_start and _agree(
        0.0 if one.distance is None else one.distance.metres,
        0.0 if other.distance is None else other.distance.metres,
    )


def find_same(logged: Iterable[LoggedResult], result: Result) -> LoggedResult | None:
    """Find the run in the log that this one is: its file was sent before, or another watch's.

    Args:
        logged: What is in the log around the day; a runner who has travelled since may have had
            another day then.
        result: The run as it was recorded.
    """
    same = [each for each in logged if _is_same(each.result, result)]
    return min(
        same,
        key=lambda each: (
            not agree(each.result, result),
            each.result.started_at != result.started_at,
        ),
        default=None,
    )


def _run(activity: Activity) -> Result:
    distance = activity.distance
    return Result(
        kind=ResultKind.RUN,
        distance=None if distance is None else Distance(round(distance.metres) or 1),
        duration=Duration(round(activity.moving.seconds) or 1),
        heart_rate=activity.heart_rate,
        started_at=activity.started_at,
    )


def _all_out(activity: Activity, workout: Workout) -> Result | None:
    """Find the race or the trial of the day: the whole activity, or the lap that stands out."""
    kind, asked = _ALL_OUT.get(workout.kind), workout.reps
    if kind is None or asked is None:
        return None
    duration = _duration_over(activity, asked.distance)
    if duration is None:
        return None
    run = _run(activity)
    return replace(run, kind=kind, distance=asked.distance, duration=_to_the_tenth(duration))


def _duration_over(activity: Activity, distance: Distance) -> Duration | None:
    if activity.distance is not None and _is_about(activity.distance.metres, distance):
        return activity.elapsed  # a race's clock does not stop
    fits = [lap for lap in activity.laps if _is_about(lap.metres, distance)]
    if len(fits) != 1:
        return None
    [lap] = fits
    return lap.duration if _stands_out(lap, activity) else None


def _stands_out(lap: Lap, activity: Activity) -> bool:
    others = [one for one in activity.laps if one is not lap and one.metres]
    metres = sum(one.metres for one in others)
    if not metres or lap.distance is None:
        return True
    seconds = sum(one.duration.seconds for one in others)
    pace = Pace.of(lap.distance, lap.duration).seconds_per_km
    return pace <= _ALONE * seconds / metres * 1000


def _is_about(metres: float, distance: Distance) -> bool:
    return _SHORTEST_RACE <= metres / distance.metres <= _LONGEST_RACE


def _lacks(workout: Workout | None) -> WorkoutKind | None:
    if workout is None or workout.reps is None:
        return None
    return workout.kind if workout.kind in _ALL_OUT or workout.reps.count > 1 else None


def _find_piece(activity: Activity, workout: Workout | None) -> Piece | None:
    """Find the laps in a row that are as long as the piece asked for, the fastest of them.

    An even run has none: what is about the pace asked for has to stand out from what is not.
    """
    asked = None if workout is None else workout.reps
    laps = activity.laps
    if asked is None or asked.count != 1 or asked.target is None or len(laps) > _MOST_LAPS:
        return None
    found = []
    for first in range(len(laps)):
        for last in range(first + 1, len(laps) + 1):
            row = laps[first:last]
            metres = sum(lap.metres for lap in row)
            if metres > _LONGEST_PIECE * asked.distance.metres:
                break
            if metres >= _SHORTEST_PIECE * asked.distance.metres and all(
                lap.metres for lap in row
            ):
                seconds = sum(lap.duration.seconds for lap in row)
                found.append((seconds / metres, Distance(metres), [*laps[:first], *laps[last:]]))
    if not found:
        return None
    seconds_per_m, distance, others = min(found, key=lambda one: one[0])
    pace = Pace(seconds_per_m * 1000)
    rest_m = sum(lap.metres for lap in others)
    rest_s = sum(lap.duration.seconds for lap in others if lap.metres)
    is_even = bool(rest_m) and pace.seconds_per_km > _STANDS_OUT * rest_s / rest_m * 1000
    if is_even or pace.seconds_per_km > _AT_PACE * asked.target.seconds_per_km:
        return None
    return Piece(distance, pace, asked.target)


def _to_the_tenth(duration: Duration) -> Duration:
    return Duration(max(0.1, round(duration.seconds, 1)))


def _is_same(known: Result, result: Result) -> bool:
    if known.started_at is None or result.started_at is None:
        return False
    if abs(known.started_at - result.started_at) <= _SAME_START and agree(known, result):
        return True
    return _shared(known, result) >= _SAME_TIME


def agree(known: Result, recorded: Result) -> bool:
    """Whether two recordings of one run tell the same distance, as far as both tell one."""
    if known.distance is None or recorded.distance is None:
        return True
    is_part = known.kind in _ALL_OUT.values() and known.distance.metres <= recorded.distance.metres
    return is_part or _agree(known.distance.metres, recorded.distance.metres)


def _shared(one: Result, other: Result) -> float:
    """Tell how much of the longer one was recorded at the same time."""
    if one.started_at is None or other.started_at is None:
        return 0.0
    if one.duration is None or other.duration is None:
        return 0.0
    begun = max(one.started_at, other.started_at)
    ended = min(
        one.started_at + timedelta(seconds=one.duration.seconds),
        other.started_at + timedelta(seconds=other.duration.seconds),
    )
    longer = max(one.duration.seconds, other.duration.seconds)
    return (ended - begun).total_seconds() / longer


def _agree(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_FIGURE * max(one, other)
