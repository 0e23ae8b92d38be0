"""Forget where runners run: a cell may have been kept of a country's name, and none tells it."""

import sqlalchemy as sa
from alembic import op


revision = "0182"
down_revision = "0181"
branch_labels = None
depends_on = None


def upgrade() -> None:
    runners = sa.table(
        "runners",
        sa.column("cell_north", sa.SmallInteger),
        sa.column("cell_east", sa.SmallInteger),
    )
    op.execute(runners.update().values(cell_north=None, cell_east=None))


def downgrade() -> None:
    """Nothing comes back: the next city that is told is kept as before."""
