"""A copy of a SQLite file while it serves, and the way back."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage.engine.database import Database, DatabaseError


def back_up(database: Database, target: Path) -> int:
    """Copy the database into a new file, and look through the copy.

    Returns:
        The size of the copy in bytes.

    Raises:
        DatabaseError: It cannot be copied, or the copy is not whole; nothing is left then.
    """
    source = _file_of(database)
    if target.exists():
        raise DatabaseError(f"{target} is there already: a backup overwrites nothing")
    try:
        # Nobody else may read what runners told.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(source, target)
        _check(target)
    except (OSError, sqlite3.Error, DatabaseError) as error:
        target.unlink(missing_ok=True)
        raise DatabaseError(f"the backup to {target} failed: {error}") from error
    return target.stat().st_size


def restore(database: Database, backup: Path) -> None:
    """Put a backup in the place of the database; nobody may be serving it.

    Raises:
        DatabaseError: The backup is not whole, or none of milecoach's.
    """
    if not backup.is_file():
        raise DatabaseError(f"{backup} is no file")
    try:
        _check(backup)
        _copy(backup, _file_of(database))
    except sqlite3.Error as error:
        raise DatabaseError(f"{backup} cannot be restored: {error}") from error


def _file_of(database: Database) -> Path:
    if not database.is_sqlite:
        raise DatabaseError("this is PostgreSQL: use pg_dump and pg_restore")
    return Path(database.url.database or "")


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as begin,
        closing(sqlite3.connect(target)) as end,
    ):
        begin.backup(end, pages=1000, sleep=0.01)


def _check(path: Path) -> None:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        [told] = connection.execute("PRAGMA integrity_check").fetchone()
        if told != "ok":
            raise DatabaseError(f"{path} is damaged: {told}")
        if not connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        ).fetchone():
            raise DatabaseError(f"{path} is no database of milecoach")
