"""Everything the coach knows of a runner, as JSON that other programs can read.

What the documentation promises stands under its own keys; beside it each value is written whole,
from its type, so that a new field is in the export without a thought of it.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Table, select

from bot.coaching.ports import Change, UnitOfWork
from bot.domain.fitness.marks import Mark
from bot.domain.log.results import LoggedResult
from bot.domain.runner import Runner, RunnerId
from bot.domain.season.goal import GoalRace
from bot.domain.workout.workout import PlannedWorkout
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.values import BRIEF, RESULT, WORKOUT
from bot.storage.tables import (
    arrivals,
    calendars,
    connections,
    conversations,
    day_weathers,
    deliveries,
    guests,
    inbox,
    outbox,
    runners,
    sayings,
    setbacks,
)

Json = dict[str, Any]


# What these hold stands in the sections that documentation promises, or is only about the row.
_BESIDES = {
    setbacks: ("id", "runner_id"),
    conversations: ("runner_id",),
    sayings: ("runner_id",),
    connections: ("runner_id", "secret"),
    arrivals: ("id", "runner_id"),
    calendars: ("runner_id", "token"),
    day_weathers: ("runner_id",),
    deliveries: ("runner_id",),
    guests: ("runner_id",),
    inbox: ("seq", "sender_id"),
    outbox: ("id", "chat_id", "owner", "lease_until", "file"),
}


async def export_runner(
    work: UnitOfWork, connection: SqlConnection, runner_id: RunnerId
) -> Json | None:
    """Gather all that is known of a person; ``None`` when nothing is.

    Whoever stopped in the middle of the first meeting is known too: ``runner`` is ``None`` then.
    """
    runner = await work.runners.get(runner_id)
    messages = {
        "received": await _rows(connection, inbox, runner_id),
        "sent": await _rows(connection, outbox, runner_id),
    }
    rest = {
        "setbacks": await _rows(connection, setbacks, runner_id),
        "conversations": await _rows(connection, conversations, runner_id),
        "sayings": await _rows(connection, sayings, runner_id),
        "connections": await _rows(connection, connections, runner_id),
        "arrivals": await _rows(connection, arrivals, runner_id),
        "calendars": await _rows(connection, calendars, runner_id),
        "day_weathers": await _rows(connection, day_weathers, runner_id),
        "pushes": await _rows(connection, deliveries, runner_id),
        "invited": await _rows(connection, guests, runner_id),
        "messages": messages,
    }
    if runner is None:
        is_known = any((rest["conversations"], rest["invited"], *messages.values()))
        return {"runner": None, **rest} if is_known else None
    log = work.log
    everything = (runner_id, date.min, date.max)
    goals = [runner.brief.goal_race, *runner.brief.tune_ups]
    return {
        "runner": _runner(runner) | await _row_of(connection, runner_id),
        "goals": [_goal(goal) for goal in goals],
        "marks": [_mark(mark) for mark in await log.marks(runner_id)],
        "workouts": [_workout(one) for one in await log.workouts_between(*everything)],
        "results": [_result(one) for one in await log.results_between(*everything)],
        "changes": [_change(change) for change in await log.changes(runner_id)],
        **rest,
    }


async def _row_of(connection: SqlConnection, runner_id: RunnerId) -> Json:
    """Gather what the row of a runner has beyond what is promised."""
    columns: tuple[str, ...] = (
        "started",
        "gone_at",
        "next_push_day",
        "next_push_at",
        "planned_until",
    )
    columns += ("heard_on", "next_look_day", "next_look_at", "cell_north", "cell_east")
    query = select(*(runners.c[name] for name in columns)).where(runners.c.id == runner_id)
    row = (await connection.execute(query)).one()
    return {name: _plain(value) for name, value in zip(columns, row, strict=True)}


async def _rows(connection: SqlConnection, table: Table, runner_id: RunnerId) -> Sequence[Json]:
    """Gather the rows of a person, column by column."""
    owner = next(name for name in ("runner_id", "sender_id", "chat_id") if name in table.c)
    columns = [column for column in table.c if column.name not in _BESIDES[table]]
    query = select(*columns).where(table.c[owner] == runner_id)
    rows = await connection.execute(query.order_by(*table.primary_key.columns))
    names = [column.name for column in columns]
    return [dict(zip(names, map(_plain, row), strict=True)) for row in rows]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime | time) else value


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
        "recap_at": runner.recap_at and f"{runner.recap_at:%H:%M}",
        "runs_at": runner.runs_at and f"{runner.runs_at:%H:%M}",
        "days": [day.name.lower() for day in sorted(brief.days)],
        "weekly_km": brief.weekly_distance and brief.weekly_distance.metres / 1000,
        "longest_km": brief.longest_run and brief.longest_run.metres / 1000,
        "status": runner.status.value,
        "brief": BRIEF.to_json(brief),
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
        "workout": WORKOUT.to_json(workout),
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
        "result": RESULT.to_json(result),
    }


def _change(change: Change) -> Json:
    return {
        "at": change.at.isoformat(),
        "day": change.day.isoformat(),
        "rule": change.rule,
        "note": change.note,
    }
