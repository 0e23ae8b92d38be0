"""What is remembered, table by table.

Rows of a runner hang on ``runners`` and go with it.  Mail does not: it also comes from people
who are not runners yet.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from bot.storage.engine.columns import BigId, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


_WHERE = "where"


def _runner_id(*, primary_key: bool = False) -> Column[int]:
    owner = ForeignKey("runners.id", ondelete="CASCADE")
    return Column("runner_id", BigInteger, owner, primary_key=primary_key, nullable=False)


def _partial_index(name: str, *columns: Column[object], where: str) -> None:
    Index(name, *columns, info={_WHERE: where})


def spell_for(dialect: str) -> MetaData:
    """Give the tables with the conditions of indexes as a database spells them.

    Only migrations ask for it: a database that is spelled for is loaded whole.
    """
    for table in metadata.tables.values():
        for index in table.indexes:
            if _WHERE in index.info:
                index.dialect_options[dialect]["where"] = text(index.info[_WHERE])
    return metadata


# --- runners

# The brief is one value: it is loaded and saved whole, and no query looks inside.
runners = Table(
    "runners",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("units", String(8), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("push_time", Time, nullable=False),
    Column("push_until", Time),
    Column("brief", JSON, nullable=False),
    Column("started", Date, nullable=False),
    Column("status", String(16), nullable=False),
    # Telegram said that they cannot be reached; it hides the status, and leaves it as it was.
    Column("gone_at", UtcDateTime),
    Column("next_push_day", Date),
    Column("next_push_at", UtcDateTime),
    # The last day of the weeks made so far; rest days have no row that would tell.
    Column("planned_until", Date),
    # The last local date on which they wrote or pressed anything.
    Column("heard_on", Date),
    # When the week is looked back on, on Sundays; NULL: not at all.
    Column("recap_at", Time, server_default="19:00:00"),
    # The next evening on which something else may be said, evening by evening.
    Column("next_look_day", Date),
    Column("next_look_at", UtcDateTime),
    # Where they run, in tenths of a degree, and when: for the weather.
    Column("cell_north", SmallInteger),
    Column("cell_east", SmallInteger),
    Column("runs_at", Time),
)
_partial_index(
    "ix_runners_looks",
    runners.c.next_look_at,
    where="next_look_at IS NOT NULL AND gone_at IS NULL AND status = 'active'",
)
_partial_index(
    "ix_runners_weeks_to_make",
    runners.c.next_push_at,
    where=(
        "(planned_until IS NULL OR planned_until < next_push_day)"
        " AND gone_at IS NULL AND status = 'active'"
    ),
)
_partial_index(
    "ix_runners_due",
    runners.c.next_push_at,
    where="next_push_at IS NOT NULL AND gone_at IS NULL AND status = 'active'",
)

marks = Table(
    "marks",
    metadata,
    Column("id", BigId, primary_key=True),
    _runner_id(),
    Column("day", Date, nullable=False),
    Column("distance_m", Float, nullable=False),
    Column("duration_s", Float, nullable=False),
)
Index("ix_marks_runner_id_day", marks.c.runner_id, marks.c.day)

setbacks = Table(
    "setbacks",
    metadata,
    Column("id", BigId, primary_key=True),
    _runner_id(),
    Column("kind", String(16), nullable=False),
    Column("started", Date, nullable=False),
    Column("ended", Date),
    Column("severity", Float),
    Column("location", Text),
)
Index("ix_setbacks_runner_id_started", setbacks.c.runner_id, setbacks.c.started)

# Append-only: every change of a plan with the rule that asked for it.
changes = Table(
    "changes",
    metadata,
    Column("id", BigId, primary_key=True),
    _runner_id(),
    Column("at", UtcDateTime, nullable=False),
    Column("day", Date, nullable=False),
    Column("rule", String(64), nullable=False),
    Column("note", Text, nullable=False),
)
Index("ix_changes_runner_id", changes.c.runner_id)

# --- the training log

workouts = Table(
    "workouts",
    metadata,
    _runner_id(primary_key=True),
    Column("day", Date, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("workout", JSON, nullable=False),
)

# A version of what one message reported.  The current one is the newest that was not undone.
reports = Table(
    "reports",
    metadata,
    Column("id", BigId, primary_key=True),
    _runner_id(),
    Column("message_id", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("is_current", Boolean, nullable=False),
    Column("is_undone", Boolean, nullable=False),
)
Index("ix_reports_runner_id_message_id", reports.c.runner_id, reports.c.message_id)

results = Table(
    "results",
    metadata,
    Column("id", BigId, primary_key=True),
    _runner_id(),
    Column("report_id", BigInteger, ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("result", JSON, nullable=False),
)
Index("ix_results_runner_id_day", results.c.runner_id, results.c.day)
Index("ix_results_report_id", results.c.report_id)

# --- conversations

conversations = Table(
    "conversations",
    metadata,
    Column("runner_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(64), primary_key=True),
    Column("state", String(64), nullable=False),
    Column("answers", JSON, nullable=False),
    Column("expires_at", UtcDateTime),
)
Index("ix_conversations_expires_at", conversations.c.expires_at)

# --- what was said

# The last sentences said to a runner: one value, loaded and saved whole.
sayings = Table(
    "sayings",
    metadata,
    _runner_id(primary_key=True),
    Column("said", JSON, nullable=False),
)

# --- what a runner connects

# The key of the service is encrypted; nothing else here opens it.  A moment that is NULL is due
# at no time.
connections = Table(
    "connections",
    metadata,
    _runner_id(primary_key=True),
    Column("secret", Text, nullable=False),
    Column("state", String(8), nullable=False),  # trying, on, off
    Column("athlete", Text),
    Column("since", Date, nullable=False),
    # What stands in the calendar there: the id of each entry, its last day and a digest of it.
    Column("sent", JSON, nullable=False),
    # What the runner has been told went wrong there.
    Column("told", JSON, nullable=False),
    Column("failures", SmallInteger, nullable=False),
    Column("out_at", UtcDateTime),
    Column("in_at", UtcDateTime),
    Column("check_at", UtcDateTime),
)
Index("ix_connections_out_at", connections.c.out_at)
Index("ix_connections_in_at", connections.c.in_at)
Index("ix_connections_check_at", connections.c.check_at)

# Each run that came in by a connection, once; its number stands for its message in the log.
arrivals = Table(
    "arrivals",
    metadata,
    Column("id", BigId, primary_key=True),
    _runner_id(),
    Column("activity", String(64), nullable=False),
    UniqueConstraint("runner_id", "activity"),
)

# The calendar a runner has of the plan: one row, read and written whole.
calendars = Table(
    "calendars",
    metadata,
    _runner_id(primary_key=True),
    # Tells its entries from those of others.
    Column("tag", String(32), nullable=False),
    # Who has it may read the plan; NULL: nobody may.
    Column("token", String(64), unique=True),
    # Each entry that was given out: id, day, kind, digest, sequence, whether it is cancelled.
    Column("entries", JSON, nullable=False),
)

# --- the weather

# What is forecast for a cell of the map, around a date: hour by hour.
forecasts = Table(
    "forecasts",
    metadata,
    Column("north", SmallInteger, primary_key=True, autoincrement=False),
    Column("east", SmallInteger, primary_key=True, autoincrement=False),
    Column("day", Date, primary_key=True),
    Column("hours", JSON, nullable=False),
)
Index("ix_forecasts_day", forecasts.c.day)

# What a runner's morning says of the weather of its day.
day_weathers = Table(
    "day_weathers",
    metadata,
    _runner_id(primary_key=True),
    Column("day", Date, primary_key=True),
    Column("weather", JSON, nullable=False),
)
Index("ix_day_weathers_day", day_weathers.c.day)

# --- mail

# An update is known by its id for good, as far as Telegram can repeat it.  Its place in the
# queue is ``seq``: Telegram begins anew at a random id after a quiet week.
inbox = Table(
    "inbox",
    metadata,
    Column("seq", BigId, primary_key=True),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("sender_id", BigInteger),
    Column("body", JSON, nullable=False),
    Column("state", String(8), nullable=False),  # waiting, done, dead
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("not_before", UtcDateTime),
    Column("received_at", UtcDateTime, nullable=False),
    Column("handled_at", UtcDateTime),
    Column("error", Text),
    # When its sender was told that it waits until the maintenance is over.
    Column("told_at", UtcDateTime),
)
_partial_index("ix_inbox_waiting", inbox.c.sender_id, inbox.c.seq, where="state = 'waiting'")
_partial_index("ix_inbox_line", inbox.c.seq, where="state = 'waiting'")
Index("ix_inbox_sender_id", inbox.c.sender_id)
_partial_index("ix_inbox_done", inbox.c.handled_at, where="state = 'done'")
_partial_index("ix_inbox_set_aside", inbox.c.handled_at, where="state = 'dead'")

outbox = Table(
    "outbox",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat_id", BigInteger),
    Column("lane", SmallInteger, nullable=False),
    Column("fate", String(10), nullable=False),
    Column("method", String(32)),  # NULL: a push, worded when it is sent
    Column("params", JSON),
    Column("file_parameter", String(16)),
    Column("file_name", Text),
    Column("file", LargeBinary),
    Column("push_kind", String(16)),
    Column("push_day", Date),
    Column("due_at", UtcDateTime),
    Column("expires_at", UtcDateTime),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("doubts", SmallInteger, nullable=False, server_default="0"),
    Column("is_plain", Boolean, nullable=False, server_default=text("false")),
    Column("not_before", UtcDateTime),
    Column("owner", String(36)),
    Column("lease_until", UtcDateTime),
    Column("queued_at", UtcDateTime, nullable=False),
    # When the last attempt ended; the next message to the same chat waits from then on.
    Column("tried_at", UtcDateTime),
    Column("message_id", BigInteger),
    Column("note", Text),
    Column("broadcast_id", BigInteger),
)
_partial_index("ix_outbox_line", outbox.c.lane, outbox.c.id, where="fate = 'waiting'")
_partial_index(
    "ix_outbox_pushes", outbox.c.due_at, outbox.c.id, where="fate = 'waiting' AND lane = 2"
)
_partial_index(
    "ix_outbox_open", outbox.c.chat_id, outbox.c.id, where="fate IN ('waiting', 'sending')"
)
_partial_index("ix_outbox_leases", outbox.c.lease_until, where="fate = 'sending'")
Index("ix_outbox_chat_id_tried_at", outbox.c.chat_id, outbox.c.tried_at)
_partial_index(
    "ix_outbox_settled",
    outbox.c.tried_at,
    where="fate NOT IN ('waiting', 'sending', 'held', 'dead')",
)
_partial_index(
    "ix_outbox_set_aside", outbox.c.fate, outbox.c.tried_at, where="fate IN ('held', 'dead')"
)
_partial_index(
    "ix_outbox_broadcast_id_chat_id",
    outbox.c.broadcast_id,
    outbox.c.chat_id,
    where="broadcast_id IS NOT NULL",
)

# One push for each runner, kind and local date, whatever became of it.
deliveries = Table(
    "deliveries",
    metadata,
    Column("runner_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(16), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("queued_at", UtcDateTime, nullable=False),
)
Index("ix_deliveries_queued_at", deliveries.c.queued_at)

# One row: what all processes together may still send, what they have told the operator, and
# since when the operator has them wait.
budget = Table(
    "budget",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("free_at", UtcDateTime, nullable=False),
    Column("paused_until", UtcDateTime),
    Column("told_until", UtcDateTime),
    Column("maintenance_since", UtcDateTime),
)

# --- what the operator does

# Words to many runners, queued a few at a time in the order of their ids: how far that has come,
# and for how many on the way it was night, so that they are looked for again; in the end, how
# many were never reached.
broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("words", Text, nullable=False),
    Column("audience", JSON, nullable=False),
    Column("state", String(8), nullable=False),  # draft, going, done, stopped
    Column("made_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("look_at", UtcDateTime, nullable=False),
    Column("last_runner", BigInteger, nullable=False),
    Column("asleep", Integer, nullable=False),
    Column("queued", Integer, nullable=False),
)

# Links into a private coach, and who came by one.
invitations = Table(
    "invitations",
    metadata,
    Column("code", String(16), primary_key=True),
    Column("note", Text),
    Column("made_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime),
    Column("most", Integer),
    Column("used", Integer, nullable=False),
    Column("is_revoked", Boolean, nullable=False),
)
guests = Table(
    "guests",
    metadata,
    Column("runner_id", BigInteger, primary_key=True, autoincrement=False),
    Column("code", String(16), nullable=False),
    Column("since", UtcDateTime, nullable=False),
)
Index("ix_guests_code", guests.c.code)
