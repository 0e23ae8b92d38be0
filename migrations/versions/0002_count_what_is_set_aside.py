"""Count what is held and set aside without a look at everything."""

import sqlalchemy as sa
from alembic import op


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

HELD_OR_DEAD = sa.text("fate IN ('held', 'dead')")
DEAD = sa.text("state = 'dead'")


def upgrade() -> None:
    op.create_index(
        "ix_outbox_troubled",
        "outbox",
        ["fate"],
        sqlite_where=HELD_OR_DEAD,
        postgresql_where=HELD_OR_DEAD,
    )
    op.create_index("ix_inbox_dead", "inbox", ["seq"], sqlite_where=DEAD, postgresql_where=DEAD)


def downgrade() -> None:
    op.drop_index("ix_inbox_dead", table_name="inbox")
    op.drop_index("ix_outbox_troubled", table_name="outbox")
