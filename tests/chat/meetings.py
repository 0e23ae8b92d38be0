"""First meetings that were held before: a test begins where the same meeting ended.

Most conversations begin with the same dozen messages.  The first test to hold a meeting keeps what
it left behind; whoever holds the same one later gets those rows instead of saying it all again.
"""

import sqlite3
from collections.abc import Hashable
from contextlib import closing
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a first meeting left behind.

    Attributes:
        rows: A copy of the whole database.
        phone: What the runner's side has sent and seen.
        replies: The answers to its last message.
    """

    rows: sqlite3.Connection
    phone: dict[str, Any]
    replies: list[str]


held: dict[Hashable, Meeting] = {}


def copy_rows(path: str) -> sqlite3.Connection:
    kept = sqlite3.connect(":memory:", check_same_thread=False)
    with closing(sqlite3.connect(path)) as file:
        file.backup(kept)
    return kept


def write_rows(path: str, rows: sqlite3.Connection) -> None:
    """Make a database, which others have open, hold these rows and no others."""
    with closing(sqlite3.connect(path)) as file:
        rows.backup(file)
