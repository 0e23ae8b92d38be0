"""A plan as JSON: what ``milecoach plan --json`` prints."""

from collections.abc import Sequence

from bot.domain.season.feasibility import Alternative, Feasibility
from bot.domain.week.outlook import OutlookWeek
from bot.domain.workout.duration import minutes_of
from bot.domain.workout.workout import PlannedWorkout, Recovery
from bot.wording.voice import Voice
from bot.wording.workout import name_workout


def plan_as_json(voice: Voice, weeks: Sequence[OutlookWeek]) -> dict[str, object]:
    """Give the plan as an object of plain values; rest days are not listed."""
    return {
        "weeks": [
            {
                "number": each.week.number,
                "starts": each.week.starts.isoformat(),
                "phase": str(each.week.phase),
                "distance_km": round(each.metres / 1000, 2),
                "workouts": [_workout(voice, planned) for planned in each.workouts],
            }
            for each in weeks
        ]
    }


def _workout(voice: Voice, planned: PlannedWorkout) -> dict[str, object]:
    workout = planned.workout
    reps = workout.reps
    return {
        "day": planned.day.isoformat(),
        "kind": str(workout.kind),
        "title": name_workout(voice, workout),
        "distance_m": None if workout.distance is None else round(workout.distance.metres, 1),
        "reps": reps.count if reps else None,
        "rep_distance_m": round(reps.distance.metres, 3) if reps else None,
        "rep_target_s": round(reps.rep_target.seconds, 2) if reps and reps.rep_target else None,
        "recovery": _recovery(reps.recovery) if reps and reps.recovery else None,
        "intensity": str(workout.intensity),
        "minutes": minutes_of(workout),
        "strides": workout.strides,
        "hills": workout.hills,
        "why": list(workout.why),
    }


def _recovery(recovery: Recovery) -> dict[str, object]:
    return {
        "manner": str(recovery.manner),
        "distance_m": recovery.distance.metres if recovery.distance else None,
        "duration_s": recovery.duration.seconds if recovery.duration else None,
    }


def feasibility_as_json(seen: Feasibility) -> dict[str, object]:
    """Give the verdict with its figures, and the races with better odds."""
    return {
        "verdict": str(seen.verdict),
        "reach_km": None if seen.reach is None else round(seen.reach.metres / 1000, 1),
        "need_km": None if seen.need is None else round(seen.need.metres / 1000, 1),
        "weeks_needed": seen.weeks_needed,
        "alternatives": [_alternative(each) for each in seen.alternatives],
    }


def _alternative(each: Alternative) -> dict[str, object]:
    return {
        "kind": str(each.kind),
        "goal": str(each.goal),
        "race_day": each.race_day.isoformat(),
    }
