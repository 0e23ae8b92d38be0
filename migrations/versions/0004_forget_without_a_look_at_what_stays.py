"""Find what is to be forgotten without a look at what stays longer.

Old code that goes on meanwhile counts what is set aside by the new indexes as well; what it
forgets, it finds the slow way.
"""

from contextlib import AbstractContextManager, nullcontext

import sqlalchemy as sa
from alembic import op


revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SETTLED = "fate NOT IN ('waiting', 'sending', 'held', 'dead')"
CLOSED = "fate NOT IN ('waiting', 'sending')"
TROUBLED = "fate IN ('held', 'dead')"
DONE = "state = 'done'"
HANDLED = "state <> 'waiting'"
DEAD = "state = 'dead'"


def upgrade() -> None:
    with apart():
        make_index("ix_outbox_settled", "outbox", ["tried_at"], SETTLED)
        make_index("ix_outbox_set_aside", "outbox", ["fate", "tried_at"], TROUBLED)
        make_index("ix_inbox_done", "inbox", ["handled_at"], DONE)
        make_index("ix_inbox_set_aside", "inbox", ["handled_at"], DEAD)
        for name, table in (
            ("ix_outbox_closed", "outbox"),
            ("ix_outbox_troubled", "outbox"),
            ("ix_inbox_handled", "inbox"),
            ("ix_inbox_dead", "inbox"),
        ):
            drop_index(name, table)


def downgrade() -> None:
    with apart():
        make_index("ix_outbox_closed", "outbox", ["tried_at"], CLOSED)
        make_index("ix_outbox_troubled", "outbox", ["fate"], TROUBLED)
        make_index("ix_inbox_handled", "inbox", ["handled_at"], HANDLED)
        make_index("ix_inbox_dead", "inbox", ["seq"], DEAD)
        for name, table in (
            ("ix_outbox_settled", "outbox"),
            ("ix_outbox_set_aside", "outbox"),
            ("ix_inbox_done", "inbox"),
            ("ix_inbox_set_aside", "inbox"),
        ):
            drop_index(name, table)


def apart() -> AbstractContextManager[None]:
    """Leave PostgreSQL's transaction, so that mail goes on while a large table is indexed."""
    context = op.get_context()
    return context.autocommit_block() if context.dialect.name == "postgresql" else nullcontext()


def make_index(name: str, table: str, columns: list[str], where: str) -> None:
    # A process that is killed meanwhile leaves an index that PostgreSQL calls invalid.
    drop_index(name, table)
    op.create_index(
        name,
        table,
        columns,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
        postgresql_concurrently=True,
    )


def drop_index(name: str, table: str) -> None:
    op.drop_index(name, table_name=table, if_exists=True, postgresql_concurrently=True)
