"""Remember what was said to a runner, so that it is not said again too soon."""

import sqlalchemy as sa
from alembic import op


revision = "0017"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sayings",
        sa.Column("runner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"],
            ["runners.id"],
            name=op.f("fk_sayings_runner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("runner_id", name=op.f("pk_sayings")),
    )


def downgrade() -> None:
    op.drop_table("sayings")
