"""Remember until when a runner's morning message may come."""

import sqlalchemy as sa
from alembic import op


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("runners", sa.Column("push_until", sa.Time(), nullable=True))


def downgrade() -> None:
    op.drop_column("runners", "push_until")
