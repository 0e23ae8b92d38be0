"""The statements of the training log, made once: to build one takes longer than to run it.

What a runner has planned, run, told of and been held back by is read in rows of one shape, so one
statement can read all of it.
"""

from datetime import date
from enum import IntEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    Float,
    Integer,
    Select,
    String,
    Text,
    bindparam,
    cast,
    delete,
    insert,
    literal_column,
    null,
    select,
    union_all,
    update,
)
from sqlalchemy.types import TypeEngine

from bot.storage.engine.columns import BigId
from bot.storage.engine.list_parameters import DIALECTS, is_among
from bot.storage.engine.prepared import made_once
from bot.storage.tables import marks, reports, results, runners, setbacks, workouts

RUNNER = bindparam("runner", type_=BigInteger)
FIRST, LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)


class HistoryPart(IntEnum):
    """What a row of a history is."""

    WORKOUT = 0
    RESULT = 1
    MARK = 2
    SETBACK = 3


# What a part may tell besides; what it does not is null, of the type that another part has.
_OTHERS: dict[str, TypeEngine[Any]] = {
    "number": BigId,  # the order of those of one day
    "name": String(),  # the outcome of a workout, or the kind of a setback
    "text": Text(),  # a workout or a result as JSON, read when asked for; where a setback is
    "message_id": BigInteger(),
    "ended": Date(),
    "first_figure": Float(),  # the metres of a mark, or the severity of a setback
    "second_figure": Float(),  # the seconds of a mark
}


def _rows_of(
    part: HistoryPart, runner_id: Column[int], day: Column[date], **told: ColumnElement[Any]
) -> Select[*tuple[Any, ...]]:
    others = (told.get(name, cast(null(), kind)).label(name) for name, kind in _OTHERS.items())
    return select(
        literal_column(str(int(part)), Integer).label("part"),
        runner_id.label("runner_id"),
        day.label("day"),
        *others,
    )


_PARTS: dict[HistoryPart, Select[*tuple[Any, ...]]] = {
    HistoryPart.WORKOUT: _rows_of(
        HistoryPart.WORKOUT,
        workouts.c.runner_id,
        workouts.c.day,
        name=workouts.c.outcome,
        text=cast(workouts.c.workout, Text),
    ),
    HistoryPart.RESULT: _rows_of(
        HistoryPart.RESULT,
        results.c.runner_id,
        results.c.day,
        number=results.c.id,
        text=cast(results.c.result, Text),
        message_id=reports.c.message_id,
    )
    .join_from(results, reports, reports.c.id == results.c.report_id)
    .where(reports.c.is_current),
    HistoryPart.MARK: _rows_of(
        HistoryPart.MARK,
        marks.c.runner_id,
        marks.c.day,
        number=marks.c.id,
        first_figure=marks.c.distance_m,
        second_figure=marks.c.duration_s,
    ),
    HistoryPart.SETBACK: _rows_of(
        HistoryPart.SETBACK,
        setbacks.c.runner_id,
        setbacks.c.started,
        number=setbacks.c.id,
        name=setbacks.c.kind,
        text=setbacks.c.location,
        ended=setbacks.c.ended,
        first_figure=setbacks.c.severity,
    ),
}
WORKOUTS = made_once(
    _PARTS[HistoryPart.WORKOUT]
    .where(workouts.c.runner_id == RUNNER, workouts.c.day.between(FIRST, LAST))
    .order_by(workouts.c.day)
)
RESULTS = _PARTS[HistoryPart.RESULT].where(results.c.runner_id == RUNNER)
RESULTS_BETWEEN = made_once(
    RESULTS.where(results.c.day.between(FIRST, LAST)).order_by(results.c.day, results.c.id)
)
RECENT_RESULTS = made_once(
    RESULTS.order_by(results.c.day.desc(), results.c.id.desc()).limit(
        bindparam("limit", type_=Integer)
    )
)
MARKS = made_once(
    _PARTS[HistoryPart.MARK].where(marks.c.runner_id == RUNNER).order_by(marks.c.day, marks.c.id)
)
SETBACKS = made_once(
    _PARTS[HistoryPart.SETBACK]
    .where(setbacks.c.runner_id == RUNNER)
    .order_by(setbacks.c.started, setbacks.c.id)
)
# All of this of many runners; in no order, which one of a union could not promise.
HISTORIES = {
    dialect: made_once(
        union_all(
            _PARTS[HistoryPart.WORKOUT].where(
                is_among(workouts.c.runner_id, "runners", dialect),
                workouts.c.day.between(FIRST, LAST),
            ),
            _PARTS[HistoryPart.RESULT].where(
                is_among(results.c.runner_id, "runners", dialect),
                results.c.day.between(FIRST, LAST),
            ),
            _PARTS[HistoryPart.MARK].where(is_among(marks.c.runner_id, "runners", dialect)),
            _PARTS[HistoryPart.SETBACK].where(is_among(setbacks.c.runner_id, "runners", dialect)),
        )
    )
    for dialect in DIALECTS
}

PLANNED_UNTIL = made_once(select(runners.c.planned_until).where(runners.c.id == RUNNER))
PLAN_UNTIL = update(runners).where(runners.c.id == RUNNER)
CLEAR_WORKOUTS = made_once(
    delete(workouts).where(workouts.c.runner_id == RUNNER, workouts.c.day.between(FIRST, LAST))
)
_OF_MESSAGE = (
    reports.c.runner_id == RUNNER,
    reports.c.message_id == bindparam("message", type_=BigInteger),
    reports.c.is_current,
)
REPORTED = made_once(
    select(
        reports.c.id,
        reports.c.message_id,
        results.c.day,
        cast(results.c.result, Text).label("text"),
    )
    .join_from(reports, results, results.c.report_id == reports.c.id, isouter=True)
    .where(*_OF_MESSAGE)
    .order_by(results.c.id)
)
REPORTED_AT = made_once(select(reports.c.at).where(*_OF_MESSAGE))
ADD_RESULTS = made_once(insert(results))
ADD_WORKOUTS = made_once(insert(workouts))
REPORT = made_once(insert(reports).returning(reports.c.id))
