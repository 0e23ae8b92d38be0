"""Count what is held and set aside without a look at everything."""

from contextlib import AbstractContextManager, nullcontext

import sqlalchemy as sa
from alembic import op


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

HELD_OR_DEAD = sa.text("fate IN ('held', 'dead')")
DEAD = sa.text("state = 'dead'")


def upgrade() -> None:
    with apart():
        make_index("ix_outbox_troubled", "outbox", ["fate"], HELD_OR_DEAD)
        make_index("ix_inbox_dead", "inbox", ["seq"], DEAD)


def apart() -> AbstractContextManager[None]:
    """Leave PostgreSQL's transaction, so that mail goes on while a large table is indexed."""
    context = op.get_context()
    return context.autocommit_block() if context.dialect.name == "postgresql" else nullcontext()


def make_index(name: str, table: str, columns: list[str], where: sa.TextClause) -> None:
    # A process that is killed meanwhile leaves an index that PostgreSQL calls invalid.
    op.drop_index(name, table_name=table, if_exists=True, postgresql_concurrently=True)
    op.create_index(
        name,
        table,
        columns,
        sqlite_where=where,
        postgresql_where=where,
        postgresql_concurrently=True,
    )


def downgrade() -> None:
    op.drop_index("ix_inbox_dead", table_name="inbox")
    op.drop_index("ix_outbox_troubled", table_name="outbox")
