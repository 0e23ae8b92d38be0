"""Remember when a runner last wrote, when their week is looked back on, and the next evening."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0005"
branch_labels = None
depends_on = None

_LOOKS = "next_look_at IS NOT NULL AND gone_at IS NULL AND status = 'active'"
_TO_MAKE = (
    "(planned_until IS NULL OR planned_until < next_push_day)"
    " AND gone_at IS NULL AND status = 'active'"
)


def upgrade() -> None:
    op.add_column("runners", sa.Column("heard_on", sa.Date(), nullable=True))
    op.add_column(
        "runners", sa.Column("recap_at", sa.Time(), nullable=True, server_default="19:00:00")
    )
    op.add_column("runners", sa.Column("next_look_day", sa.Date(), nullable=True))
    op.add_column("runners", sa.Column("next_look_at", sa.DateTime(timezone=True), nullable=True))
    # Everybody counts as heard of today, and is looked at once: that sets the next evening.
    op.execute("UPDATE runners SET heard_on = CURRENT_DATE")
    op.execute("UPDATE runners SET next_look_day = next_push_day, next_look_at = next_push_at")
    op.create_index(
        "ix_runners_looks",
        "runners",
        ["next_look_at"],
        sqlite_where=sa.text(_LOOKS),
        postgresql_where=sa.text(_LOOKS),
    )
    op.create_index(
        "ix_runners_weeks_to_make",
        "runners",
        ["next_push_at"],
        sqlite_where=sa.text(_TO_MAKE),
        postgresql_where=sa.text(_TO_MAKE),
    )


def downgrade() -> None:
    op.drop_index("ix_runners_weeks_to_make", "runners")
    op.drop_index("ix_runners_looks", "runners")
    for column in ("next_look_at", "next_look_day", "recap_at", "heard_on"):
        op.drop_column("runners", column)
