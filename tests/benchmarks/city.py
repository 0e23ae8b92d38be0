"""A city of runners in a database, put there by SQL alone: as many as wanted, all alike."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import JSON, BigInteger, Date, String, Time, bindparam, text

from bot.domain.brief import Brief, Weekday
from bot.domain.log.history import History
from bot.domain.log.results import Result, ResultKind
from bot.domain.season.goal import Goal
from bot.domain.season.season import plan_season
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import PlannedWorkout
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.database import Database
from bot.storage.engine.values import BRIEF, RESULT, WORKOUT
from tests.builders import brief, mark, run

FIRST_ID = 1_000_000
WEEKS_BEHIND = 8
_TYPES: dict[str, Any] = {
    "brief": JSON,
    "workout": JSON,
    "result": JSON,
    "started": Date,
    "day": Date,
    "until": Date,
    "push_time": Time,
    "at": UtcDateTime,
    "count": BigInteger,
    "kind": String,
}
_MANY = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"


async def settle(
    database: Database,
    count: int,
    *,
    next_push_at: datetime,
    is_planned: bool = True,
    weeks_behind: int = WEEKS_BEHIND,
) -> None:
    """Put runners into an empty database.

    Args:
        database: Where to.
        count: How many.
        next_push_at: When each one's push is due.
        is_planned: Whether this week is made already.
        weeks_behind: For how many weeks they have reported every run; 0 leaves them bare.
    """
    today = datetime.now(UTC).date()
    monday = today - timedelta(days=today.weekday())
    started = monday - timedelta(weeks=weeks_behind)
    briefed = _brief(today)
    async with database.begin() as connection:
        await _settle_runners(connection, count, briefed, started, today, next_push_at)
        if is_planned:
            until = monday + timedelta(days=6)
            await _run(connection, "UPDATE runners SET planned_until = :until", until=until)
        if not weeks_behind:
            return
        await _run(
            connection,
            f"INSERT INTO marks (runner_id, day, distance_m, duration_s) {_MANY}"
            f" SELECT {FIRST_ID} + i, :day, 1609.344, 360 FROM n",
            count=count,
            day=mark().day,
        )
        weeks = _weeks(briefed, started, weeks_behind + int(is_planned))
        for planned in weeks:
            await _plan(connection, count, planned)
            if planned.day < monday:
                await _report(connection, count, planned.day, (planned.day - started).days)
    async with database.begin() as connection:
        await connection.execute(text("ANALYZE"))


async def _settle_runners(  # noqa: PLR0913, PLR0917
    connection: SqlConnection,
    count: int,
    briefed: Brief,
    started: date,
    today: date,
    next_push_at: datetime,
) -> None:
    await _run(
        connection,
        "INSERT INTO runners (id, name, language, units, zone, push_time, brief, started, status,"
        f" next_push_day, next_push_at) {_MANY} SELECT {FIRST_ID} + i, 'Anna', 'en', 'km', 'UTC',"
        " :push_time, :brief, :started, 'active', :day, :at FROM n",
        count=count,
        push_time=time(next_push_at.hour, next_push_at.minute),
        brief=BRIEF.to_json(briefed),
        started=started,
        day=today,
        at=next_push_at,
    )


async def connect_all(database: Database, count: int, sealed: str) -> None:
    """Let everybody be connected, nothing be there yet, and live where it is noon."""
    now = datetime.now(UTC)
    hours = 12 - now.hour
    async with database.begin() as connection:
        await _run(
            connection,
            "UPDATE runners SET zone = :kind",
            kind=f"UTC{'+' if hours >= 0 else '-'}{abs(hours):02}:00",
        )
        await _run(
            connection,
            "INSERT INTO connections (runner_id, secret, state, athlete, since, sent, told,"
            f" failures, out_at, in_at) {_MANY} SELECT {FIRST_ID} + i, :kind, 'on', 'Anna R.',"
            " :day, :brief, :result, 0, :at, :at FROM n",
            count=count,
            kind=sealed,
            day=now.date(),
            brief={},
            result=[],
            at=now,
        )


async def plan_today(database: Database, count: int) -> None:
    """Give those who were settled bare the workout of today, and of no other day."""
    today = datetime.now(UTC).date()
    monday = today - timedelta(days=today.weekday())
    [planned] = [each for each in _weeks(_brief(today), monday, 1) if each.day == today]
    async with database.begin() as connection:
        await _plan(connection, count, planned)


def _brief(today: date) -> Brief:
    """A runner with a workout today and one tomorrow.

    Only on Sundays the next run lies in a week that has to be looked ahead to: with another
    choice of days a report cost a fifth more on Saturdays, too.
    """
    days = frozenset(Weekday((today.weekday() + gap) % 7) for gap in (0, 1, 3, 5))
    return brief(Goal.HALF, today + timedelta(weeks=14), running_days=days)


def _weeks(briefed: Brief, started: date, count: int) -> list[PlannedWorkout]:
    season = plan_season(briefed, started)
    planned: list[PlannedWorkout] = []
    for number in range(1, count + 1):
        planned += plan_week(briefed, season, number, History(marks=(mark(),)))
    return planned


async def _plan(connection: SqlConnection, count: int, planned: PlannedWorkout) -> None:
    await _run(
        connection,
        f"INSERT INTO workouts (runner_id, day, kind, outcome, workout) {_MANY}"
        f" SELECT {FIRST_ID} + i, :day, :kind, 'planned', :workout FROM n",
        count=count,
        day=planned.day,
        kind=planned.workout.kind.value,
        workout=WORKOUT.to_json(planned.workout),
    )


async def _report(connection: SqlConnection, count: int, day: date, number: int) -> None:
    """Below zero, the ids are out of the way of those the database gives."""
    result: Result = run()
    key = f"-(i * 1000 + {number})"
    await _run(
        connection,
        "INSERT INTO reports (id, runner_id, message_id, at, is_current, is_undone)"
        f" {_MANY} SELECT {key}, {FIRST_ID} + i, {number}, :at, true, false FROM n",
        count=count,
        at=datetime.combine(day, time(20), UTC),
    )
    await _run(
        connection,
        f"INSERT INTO results (id, runner_id, report_id, day, kind, result) {_MANY}"
        f" SELECT {key}, {FIRST_ID} + i, {key}, :day, '{ResultKind.RUN.value}', :result FROM n",
        count=count,
        day=day,
        result=RESULT.to_json(result),
    )


async def _run(connection: SqlConnection, sql: str, **values: Any) -> None:
    typed = [bindparam(name, type_=_TYPES[name]) for name in values]
    await connection.execute(text(sql).bindparams(*typed), values)
