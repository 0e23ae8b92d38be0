"""What the outbox asks of the database: statements, made once, with all their conditions."""

from datetime import timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    String,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)

from bot.mail.outbox import Fate, Lane
from bot.mail.push import PushKind
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.list_parameters import DIALECTS, is_among
from bot.storage.engine.planner_hints import Filter
from bot.storage.engine.prepared import made_once
from bot.storage.tables import budget, outbox

# Literals, not parameters: only then do the partial indexes serve.
WAITING: ColumnElement[str] = literal_column("'waiting'")
SENDING: ColumnElement[str] = literal_column("'sending'")
# As the indexes have it: neither database concludes it by itself.
IS_SETTLED = text("fate NOT IN ('waiting', 'sending', 'held', 'dead')")
IS_SET_ASIDE = text("fate IN ('held', 'dead')")
_EDIT = "editMessageText"

# Made once: a table has many columns, and an alias copies them all.
_OTHER = outbox.alias("other")
_RECENT = outbox.alias("recent")


def lane_is(lane: Lane) -> ColumnElement[bool]:
    return outbox.c.lane == literal_column(str(int(lane)))


# In the order in which they are due, there is an index of these only.
IS_PUSH = Filter(lane_is(Lane.PUSH))


def _is_known(table: FromClause) -> ColumnElement[bool]:
    """Whether a row is not a push of newer code, of a kind that this code has never heard of."""
    return (table.c.lane != Lane.PUSH) | table.c.push_kind.in_(tuple(PushKind))


LANES_IN_USE = made_once(
    select(
        *(
            exists().where(outbox.c.fate == WAITING, lane_is(lane), _is_known(outbox))
            for lane in Lane
        )
    )
)

_NOW = bindparam("now", type_=UtcDateTime)
# Nothing waits or is leased for longer: what lies further ahead was set before the clock of the
# machine jumped back.
HORIZON = timedelta(minutes=2)


def _conditions(lane: Lane) -> list[ColumnElement[bool]]:
    if lane is Lane.NOTICE:
        return []
    other, recent = _OTHER, _RECENT
    earlier = (other.c.lane == outbox.c.lane) & (other.c.id < outbox.c.id) & _is_known(other)
    if lane is Lane.PUSH:
        earlier |= other.c.lane == Lane.REPLY
    before_it = exists().where(
        other.c.chat_id == outbox.c.chat_id,
        other.c.fate.in_((WAITING, SENDING)),
        other.c.lane != Lane.NOTICE,
        (other.c.fate == SENDING) | earlier,
    )
    just_now = exists().where(
        recent.c.chat_id == outbox.c.chat_id,
        recent.c.tried_at > bindparam("gap_began", type_=UtcDateTime),
        recent.c.tried_at <= bindparam("horizon", type_=UtcDateTime),
        recent.c.lane != Lane.NOTICE,
        func.coalesce(recent.c.method, "") != _EDIT,
    )
    conditions = [~before_it, or_(func.coalesce(outbox.c.method, "") == _EDIT, ~just_now)]
    if lane is Lane.PUSH:
        conditions.append(outbox.c.expires_at > bindparam("coach_now", type_=UtcDateTime))
        conditions.append(_is_known(outbox))
    return conditions


def _next_of(lane: Lane) -> Select[*tuple[Any, ...]]:
    return (
        select(outbox)
        .where(
            outbox.c.fate == WAITING,
            IS_PUSH if lane is Lane.PUSH else lane_is(lane),
            or_(
                outbox.c.not_before.is_(None),
                outbox.c.not_before <= _NOW,
                outbox.c.not_before > bindparam("horizon", type_=UtcDateTime),
            ),
            *_conditions(lane),
        )
        .order_by(*((outbox.c.due_at,) if lane is Lane.PUSH else ()), outbox.c.id)
        .limit(bindparam("room", type_=Integer))
        .with_for_update(of=outbox, skip_locked=True)
    )


# Made once: to build a statement takes longer than to run it.
NEXT = {lane: made_once(_next_of(lane)) for lane in Lane}
TAKE = {
    dialect: made_once(
        update(outbox)
        .where(is_among(outbox.c.id, "taken", dialect))
        .values(fate=Fate.SENDING, owner=bindparam("by"), lease_until=bindparam("until"))
    )
    for dialect in DIALECTS
}
OUR_BUDGET = budget.c.id == 1
BUDGET = made_once(
    select(budget.c.free_at, budget.c.paused_until, budget.c.maintenance_since)
    .where(OUR_BUDGET)
    .with_for_update()
)
TOLD_UNTIL = made_once(select(budget.c.told_until).where(OUR_BUDGET).with_for_update())
SPEND = made_once(update(budget).where(OUR_BUDGET).values(free_at=bindparam("moment")))
# It has arrived, whatever the end of our lease made of it.
_HAS_ARRIVED = (bindparam("is_sent") == 1) & outbox.c.fate.in_((WAITING, Fate.HELD))
_IS_OURS = (outbox.c.fate == SENDING) & (outbox.c.owner == bindparam("of_owner", type_=String))
RECORD = made_once(
    update(outbox)
    .where(outbox.c.id == bindparam("of"), or_(_IS_OURS, _HAS_ARRIVED))
    .values(
        fate=bindparam("fate", type_=String),
        tries=bindparam("tries"),
        doubts=bindparam("doubts"),
        is_plain=bindparam("is_plain"),
        not_before=bindparam("not_before"),
        message_id=bindparam("message_id"),
        note=bindparam("note"),
        tried_at=bindparam("now"),
        owner=None,
        lease_until=None,
    )
)
