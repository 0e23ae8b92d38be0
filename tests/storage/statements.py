"""What the database is asked, counted: that does not depend on the machine."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from bot.storage.engine.database import Database


@contextmanager
def statements_of(database: Database) -> Iterator[list[str]]:
    """Collect what is executed in the block; commits are no statements."""
    engine = database.engine
    seen: list[str] = []

    def note(*given: object) -> None:
        seen.append(str(given[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)
