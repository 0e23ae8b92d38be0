"""Everything the coach knows of a runner, as JSON that other programs can read."""

from datetime import date
from typing import Any

from bot.coaching.ports import Change, UnitOfWork
from bot.domain.fitness.marks import Mark
from bot.domain.log.results import LoggedResult
from bot.domain.runner import Runner, RunnerId
from bot.domain.season.goal import GoalRace
from bot.domain.workout.workout import PlannedWorkout

Json = dict[str, Any]


async def export_runner(work: UnitOfWork, runner_id: RunnerId) -> Json | None:
    """Gather a runner's data; ``None`` when there is no such runner."""
    runner = await work.runners.get(runner_id)
    if runner is None:
        return None
    log = work.log
    everything = (runner_id, date.min, date.max)
    goals = [runner.brief.goal_race, *runner.brief.tune_ups]
    return {
        "runner": _runner(runner),
        "goals": [_goal(goal) for goal in goals],
        "marks": [_mark(mark) for mark in await log.marks(runner_id)],
        "workouts": [_workout(one) for one in await log.workouts_between(*everything)],
        "results": [_result(one) for one in await log.results_between(*everything)],
        "changes": [_change(change) for change in await log.changes(runner_id)],
    }


def _runner(runner: Runner) -> Json:
    brief = runner.brief
    return {
        "id": runner.id,
        "name": runner.name,
        "language": runner.language,
        "units": runner.units.value,
        "zone": runner.zone,
        "push_time": f"{runner.push_time:%H:%M}",
        "push_until": runner.push_until and f"{runner.push_until:%H:%M}",
        "days": [day.name.lower() for day in sorted(brief.days)],
        "weekly_km": brief.weekly_distance and brief.weekly_distance.metres / 1000,
        "longest_km": brief.longest_run and brief.longest_run.metres / 1000,
        "status": runner.status.value,
    }


def _goal(goal: GoalRace) -> Json:
    return {
        "goal": goal.goal.value,
        "day": goal.day and goal.day.isoformat(),
        "target_s": goal.target and goal.target.seconds,
        "name": goal.name,
    }


def _mark(mark: Mark) -> Json:
    return {
        "day": mark.day.isoformat(),
        "distance_m": mark.distance.metres,
        "time_s": mark.duration.seconds,
    }


def _workout(planned: PlannedWorkout) -> Json:
    workout = planned.workout
    reps = workout.reps
    target = reps and reps.rep_target
    return {
        "day": planned.day.isoformat(),
        "kind": workout.kind.value,
        "outcome": planned.outcome.value,
        "distance_m": workout.distance and workout.distance.metres,
        "reps": reps and reps.count,
        "rep_distance_m": reps and reps.distance.metres,
        "rep_target_s": target and target.seconds,
        "strides": workout.strides,
        "hills": workout.hills,
        "why": list(workout.why),
    }


def _result(logged: LoggedResult) -> Json:
    result = logged.result
    return {
        "day": logged.day.isoformat(),
        "kind": result.kind.value,
        "distance_m": result.distance and result.distance.metres,
        "duration_s": result.duration and result.duration.seconds,
        "reps": result.reps,
        "rep_distance_m": result.rep_distance and result.rep_distance.metres,
        "rep_times_s": [split.seconds for split in result.splits],
        "rpe": result.rpe and result.rpe.score,
        "source_message_id": logged.message_id,
    }


def _change(change: Change) -> Json:
    return {
        "at": change.at.isoformat(),
        "day": change.day.isoformat(),
        "rule": change.rule,
        "note": change.note,
    }
