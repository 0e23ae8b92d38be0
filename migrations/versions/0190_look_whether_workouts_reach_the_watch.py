"""Remember when to look whether what was put into a calendar reached the watch."""

import sqlalchemy as sa
from alembic import op


revision = "0190"
down_revision = "0182"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("connections", sa.Column("check_at", sa.DateTime(timezone=True)))
    op.create_index("ix_connections_check_at", "connections", ["check_at"])


def downgrade() -> None:
    op.drop_index("ix_connections_check_at", "connections")
    op.drop_column("connections", "check_at")
