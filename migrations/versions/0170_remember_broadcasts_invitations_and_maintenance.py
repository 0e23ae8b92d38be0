"""Remember broadcasts, who was invited by which link, and whether the coach is in maintenance."""

import sqlalchemy as sa
from alembic import op

revision = "0170"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_runner", sa.BigInteger(), nullable=False),
        sa.Column("asleep", sa.Integer(), nullable=False),
        sa.Column("queued", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
    op.create_table(
        "invitations",
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("is_revoked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_invitations")),
    )
    op.create_table(
        "guests",
        sa.Column("runner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("runner_id", name=op.f("pk_guests")),
    )
    op.create_index("ix_guests_code", "guests", ["code"])
    op.create_index("ix_conversations_expires_at", "conversations", ["expires_at"])
    op.add_column(
        "budget", sa.Column("maintenance_since", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column("inbox", sa.Column("told_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox", sa.Column("broadcast_id", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_index("ix_conversations_expires_at", "conversations")
    op.drop_column("outbox", "broadcast_id")
    op.drop_column("inbox", "told_at")
    op.drop_column("budget", "maintenance_since")
    op.drop_table("guests")
    op.drop_table("invitations")
    op.drop_table("broadcasts")
