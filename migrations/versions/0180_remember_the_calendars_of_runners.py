"""Remember what was given to a runner's calendar, and the address from which it is followed."""

import sqlalchemy as sa
from alembic import op


revision = "0180"
down_revision = "0171"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendars",
        sa.Column("runner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("tag", sa.String(length=32), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=True),
        sa.Column("entries", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"],
            ["runners.id"],
            name=op.f("fk_calendars_runner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("runner_id", name=op.f("pk_calendars")),
        sa.UniqueConstraint("token", name=op.f("uq_calendars_token")),
    )


def downgrade() -> None:
    op.drop_table("calendars")
