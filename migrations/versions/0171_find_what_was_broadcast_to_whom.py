"""Find without a look at all mail what was broadcast to whom.

A revision of its own: what leaves the transaction can be begun anew when a process is killed.
"""

from contextlib import AbstractContextManager, nullcontext

import sqlalchemy as sa
from alembic import op

revision = "0171"
down_revision = "0170"
branch_labels = None
depends_on = None

_BROADCAST = "broadcast_id IS NOT NULL"


def upgrade() -> None:
    with _apart():
        # A process that is killed meanwhile leaves an index that PostgreSQL calls invalid.
        _drop_index()
        op.create_index(
            "ix_outbox_broadcast_id_chat_id",
            "outbox",
            ["broadcast_id", "chat_id"],
            sqlite_where=sa.text(_BROADCAST),
            postgresql_where=sa.text(_BROADCAST),
            postgresql_concurrently=True,
        )


def downgrade() -> None:
    with _apart():
        _drop_index()


def _apart() -> AbstractContextManager[None]:
    """Leave PostgreSQL's transaction, so that mail goes on while a large table is indexed."""
    context = op.get_context()
    return context.autocommit_block() if context.dialect.name == "postgresql" else nullcontext()


def _drop_index() -> None:
    op.drop_index(
        "ix_outbox_broadcast_id_chat_id",
        table_name="outbox",
        if_exists=True,
        postgresql_concurrently=True,
    )
