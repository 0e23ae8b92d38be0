"""The statements of the training log, made once: to build one takes longer than to run it."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    Integer,
    Label,
    Text,
    bindparam,
    cast,
    delete,
    insert,
    select,
    update,
)

from bot.storage import tables
from bot.storage.engine.list_parameters import DIALECTS, is_among


def _unread(column: Column[Any]) -> Label[str]:
    """Select JSON as its text: most of it is never asked for, and need not be read."""
    return cast(column, Text).label(column.name)


WORKOUT_TEXT, RESULT_TEXT = _unread(tables.workouts.c.workout), _unread(tables.results.c.result)

RUNNER = bindparam("runner", type_=BigInteger)
FIRST, LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
PLANNED_UNTIL = select(tables.runners.c.planned_until).where(tables.runners.c.id == RUNNER)
PLAN_UNTIL = update(tables.runners).where(tables.runners.c.id == RUNNER)
WORKOUTS = (
    select(tables.workouts.c.day, tables.workouts.c.outcome, WORKOUT_TEXT)
    .where(tables.workouts.c.runner_id == RUNNER, tables.workouts.c.day.between(FIRST, LAST))
    .order_by(tables.workouts.c.day)
)
WORKOUTS_OF_MANY = {
    dialect: (
        select(
            tables.workouts.c.runner_id,
            tables.workouts.c.day,
            tables.workouts.c.outcome,
            WORKOUT_TEXT,
        )
        .where(
            is_among(tables.workouts.c.runner_id, "runners", dialect),
            tables.workouts.c.day.between(FIRST, LAST),
        )
        .order_by(tables.workouts.c.day)
    )
    for dialect in DIALECTS
}
CLEAR_WORKOUTS = delete(tables.workouts).where(
    tables.workouts.c.runner_id == RUNNER, tables.workouts.c.day.between(FIRST, LAST)
)
RESULTS = (
    select(tables.results.c.day, tables.reports.c.message_id, RESULT_TEXT)
    .join(tables.reports, tables.reports.c.id == tables.results.c.report_id)
    .where(tables.results.c.runner_id == RUNNER, tables.reports.c.is_current)
)
RESULTS_BETWEEN = RESULTS.where(tables.results.c.day.between(FIRST, LAST)).order_by(
    tables.results.c.day, tables.results.c.id
)
RESULTS_OF_MANY = {
    dialect: (
        select(
            tables.results.c.runner_id,
            tables.results.c.day,
            tables.reports.c.message_id,
            RESULT_TEXT,
        )
        .join(tables.reports, tables.reports.c.id == tables.results.c.report_id)
        .where(
            is_among(tables.results.c.runner_id, "runners", dialect),
            tables.reports.c.is_current,
            tables.results.c.day.between(FIRST, LAST),
        )
        .order_by(tables.results.c.day, tables.results.c.id)
    )
    for dialect in DIALECTS
}
RECENT_RESULTS = RESULTS.order_by(tables.results.c.day.desc(), tables.results.c.id.desc()).limit(
    bindparam("limit", type_=Integer)
)
REPORTED = (
    select(
        tables.reports.c.id,
        tables.reports.c.message_id,
        tables.results.c.day,
        RESULT_TEXT,
    )
    .join_from(
        tables.reports,
        tables.results,
        tables.results.c.report_id == tables.reports.c.id,
        isouter=True,
    )
    .where(
        tables.reports.c.runner_id == RUNNER,
        tables.reports.c.message_id == bindparam("message", type_=BigInteger),
        tables.reports.c.is_current,
    )
    .order_by(tables.results.c.id)
)
REPORTED_AT = select(tables.reports.c.at).where(
    tables.reports.c.runner_id == RUNNER,
    tables.reports.c.message_id == bindparam("message", type_=BigInteger),
    tables.reports.c.is_current,
)
REPORT = insert(tables.reports).returning(tables.reports.c.id)
MARKS = (
    select(tables.marks.c.day, tables.marks.c.distance_m, tables.marks.c.duration_s)
    .where(tables.marks.c.runner_id == RUNNER)
    .order_by(tables.marks.c.day, tables.marks.c.id)
)
SETBACKS = (
    select(tables.setbacks)
    .where(tables.setbacks.c.runner_id == RUNNER)
    .order_by(tables.setbacks.c.started, tables.setbacks.c.id)
)
SETBACKS_OF_MANY = {
    dialect: (
        select(tables.setbacks)
        .where(is_among(tables.setbacks.c.runner_id, "runners", dialect))
        .order_by(tables.setbacks.c.started, tables.setbacks.c.id)
    )
    for dialect in DIALECTS
}
MARKS_OF_MANY = {
    dialect: select(tables.marks)
    .where(is_among(tables.marks.c.runner_id, "runners", dialect))
    .order_by(tables.marks.c.day, tables.marks.c.id)
    for dialect in DIALECTS
}
