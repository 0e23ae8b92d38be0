"""Remember runners, training and mail."""

import sqlalchemy as sa
from alembic import op


revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "budget",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget")),
    )
    # One row, and a moment long ago: the budget is free.
    op.execute("INSERT INTO budget (id, free_at) VALUES (1, '2026-01-01 00:00:00.000000')")
    op.create_table(
        "conversations",
        sa.Column("runner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("runner_id", "name", name=op.f("pk_conversations")),
    )
    op.create_table(
        "deliveries",
        sa.Column("runner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("runner_id", "kind", "day", name=op.f("pk_deliveries")),
    )
    op.create_index("ix_deliveries_queued_at", "deliveries", ["queued_at"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("sender_id", sa.BigInteger(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_inbox")),
        sa.UniqueConstraint("update_id", name=op.f("uq_inbox_update_id")),
    )
    op.create_index(
        "ix_inbox_handled",
        "inbox",
        ["handled_at"],
        unique=False,
        sqlite_where=sa.text("state <> 'waiting'"),
        postgresql_where=sa.text("state <> 'waiting'"),
    )
    op.create_index(
        "ix_inbox_line",
        "inbox",
        ["seq"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index("ix_inbox_sender_id", "inbox", ["sender_id"], unique=False)
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["sender_id", "seq"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("fate", sa.String(length=10), nullable=False),
        sa.Column("method", sa.String(length=32), nullable=True),
        sa.Column("params", sa.JSON(), nullable=True),
        sa.Column("file_parameter", sa.String(length=16), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("file", sa.LargeBinary(), nullable=True),
        sa.Column("push_kind", sa.String(length=16), nullable=True),
        sa.Column("push_day", sa.Date(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("doubts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("is_plain", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index("ix_outbox_chat_id_tried_at", "outbox", ["chat_id", "tried_at"], unique=False)
    op.create_index(
        "ix_outbox_closed",
        "outbox",
        ["tried_at"],
        unique=False,
        sqlite_where=sa.text("fate NOT IN ('waiting', 'sending')"),
        postgresql_where=sa.text("fate NOT IN ('waiting', 'sending')"),
    )
    op.create_index(
        "ix_outbox_leases",
        "outbox",
        ["lease_until"],
        unique=False,
        sqlite_where=sa.text("fate = 'sending'"),
        postgresql_where=sa.text("fate = 'sending'"),
    )
    op.create_index(
        "ix_outbox_line",
        "outbox",
        ["lane", "id"],
        unique=False,
        sqlite_where=sa.text("fate = 'waiting'"),
        postgresql_where=sa.text("fate = 'waiting'"),
    )
    op.create_index(
        "ix_outbox_open",
        "outbox",
        ["chat_id", "id"],
        unique=False,
        sqlite_where=sa.text("fate IN ('waiting', 'sending')"),
        postgresql_where=sa.text("fate IN ('waiting', 'sending')"),
    )
    op.create_index(
        "ix_outbox_pushes",
        "outbox",
        ["due_at", "id"],
        unique=False,
        sqlite_where=sa.text("fate = 'waiting' AND lane = 2"),
        postgresql_where=sa.text("fate = 'waiting' AND lane = 2"),
    )
    op.create_table(
        "runners",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("units", sa.String(length=8), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("push_time", sa.Time(), nullable=False),
        sa.Column("brief", sa.JSON(), nullable=False),
        sa.Column("started", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_push_day", sa.Date(), nullable=True),
        sa.Column("next_push_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("planned_until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runners")),
    )
    op.create_index(
        "ix_runners_due",
        "runners",
        ["next_push_at"],
        unique=False,
        sqlite_where=sa.text("next_push_at IS NOT NULL AND gone_at IS NULL AND status = 'active'"),
        postgresql_where=sa.text(
            "next_push_at IS NOT NULL AND gone_at IS NULL AND status = 'active'"
        ),
    )
    op.create_table(
        "changes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runners.id"], name=op.f("fk_changes_runner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
    )
    op.create_index("ix_changes_runner_id", "changes", ["runner_id"], unique=False)
    op.create_table(
        "marks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("distance_m", sa.Float(), nullable=False),
        sa.Column("duration_s", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runners.id"], name=op.f("fk_marks_runner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marks")),
    )
    op.create_index("ix_marks_runner_id_day", "marks", ["runner_id", "day"], unique=False)
    op.create_table(
        "reports",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("is_undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runners.id"], name=op.f("fk_reports_runner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    op.create_index(
        "ix_reports_runner_id_message_id", "reports", ["runner_id", "message_id"], unique=False
    )
    op.create_table(
        "setbacks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("started", sa.Date(), nullable=False),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("severity", sa.Float(), nullable=True),
        sa.Column("location", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runners.id"], name=op.f("fk_setbacks_runner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setbacks")),
    )
    op.create_index(
        "ix_setbacks_runner_id_started", "setbacks", ["runner_id", "started"], unique=False
    )
    op.create_table(
        "workouts",
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("workout", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runners.id"], name=op.f("fk_workouts_runner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("runner_id", "day", name=op.f("pk_workouts")),
    )
    op.create_table(
        "results",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_results_report_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runners.id"], name=op.f("fk_results_runner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_results")),
    )
    op.create_index("ix_results_report_id", "results", ["report_id"], unique=False)
    op.create_index("ix_results_runner_id_day", "results", ["runner_id", "day"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_results_runner_id_day", table_name="results")
    op.drop_index("ix_results_report_id", table_name="results")
    op.drop_table("results")
    op.drop_table("workouts")
    op.drop_index("ix_setbacks_runner_id_started", table_name="setbacks")
    op.drop_table("setbacks")
    op.drop_index("ix_reports_runner_id_message_id", table_name="reports")
    op.drop_table("reports")
    op.drop_index("ix_marks_runner_id_day", table_name="marks")
    op.drop_table("marks")
    op.drop_index("ix_changes_runner_id", table_name="changes")
    op.drop_table("changes")
    op.drop_index(
        "ix_runners_due",
        table_name="runners",
        sqlite_where=sa.text("next_push_at IS NOT NULL AND gone_at IS NULL AND status = 'active'"),
        postgresql_where=sa.text(
            "next_push_at IS NOT NULL AND gone_at IS NULL AND status = 'active'"
        ),
    )
    op.drop_table("runners")
    op.drop_index(
        "ix_outbox_pushes",
        table_name="outbox",
        sqlite_where=sa.text("fate = 'waiting' AND lane = 2"),
        postgresql_where=sa.text("fate = 'waiting' AND lane = 2"),
    )
    op.drop_index(
        "ix_outbox_open",
        table_name="outbox",
        sqlite_where=sa.text("fate IN ('waiting', 'sending')"),
        postgresql_where=sa.text("fate IN ('waiting', 'sending')"),
    )
    op.drop_index(
        "ix_outbox_line",
        table_name="outbox",
        sqlite_where=sa.text("fate = 'waiting'"),
        postgresql_where=sa.text("fate = 'waiting'"),
    )
    op.drop_index(
        "ix_outbox_leases",
        table_name="outbox",
        sqlite_where=sa.text("fate = 'sending'"),
        postgresql_where=sa.text("fate = 'sending'"),
    )
    op.drop_index(
        "ix_outbox_closed",
        table_name="outbox",
        sqlite_where=sa.text("fate NOT IN ('waiting', 'sending')"),
        postgresql_where=sa.text("fate NOT IN ('waiting', 'sending')"),
    )
    op.drop_index("ix_outbox_chat_id_tried_at", table_name="outbox")
    op.drop_table("outbox")
    op.drop_index(
        "ix_inbox_waiting",
        table_name="inbox",
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.drop_index("ix_inbox_sender_id", table_name="inbox")
    op.drop_index(
        "ix_inbox_line",
        table_name="inbox",
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.drop_index(
        "ix_inbox_handled",
        table_name="inbox",
        sqlite_where=sa.text("state <> 'waiting'"),
        postgresql_where=sa.text("state <> 'waiting'"),
    )
    op.drop_table("inbox")
    op.drop_index("ix_deliveries_queued_at", table_name="deliveries")
    op.drop_table("deliveries")
    op.drop_table("conversations")
    op.drop_table("budget")
