"""Remember where and when runners run, what is forecast there, and what was said of it."""

import sqlalchemy as sa
from alembic import op


revision = "0181"
down_revision = "0180"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("runners", sa.Column("cell_north", sa.SmallInteger(), nullable=True))
    op.add_column("runners", sa.Column("cell_east", sa.SmallInteger(), nullable=True))
    op.add_column("runners", sa.Column("runs_at", sa.Time(), nullable=True))
    op.create_table(
        "forecasts",
        sa.Column("north", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("east", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("north", "east", "day", name=op.f("pk_forecasts")),
    )
    op.create_index("ix_forecasts_day", "forecasts", ["day"])
    op.create_table(
        "day_weathers",
        sa.Column("runner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("weather", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["runner_id"],
            ["runners.id"],
            name=op.f("fk_day_weathers_runner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("runner_id", "day", name=op.f("pk_day_weathers")),
    )
    op.create_index("ix_day_weathers_day", "day_weathers", ["day"])


def downgrade() -> None:
    op.drop_table("day_weathers")
    op.drop_table("forecasts")
    op.drop_column("runners", "runs_at")
    op.drop_column("runners", "cell_east")
    op.drop_column("runners", "cell_north")
