"""Databases as released versions left them: with runners, their training, and mail that waits."""

from pathlib import Path

from sqlalchemy import make_url

from bot.domain.runner import RunnerId

FOLDER = Path(__file__).parent
# The schema that a version made and served, oldest first. A release adds its own, made by
# ``python -m tests.storage.released COMMIT``.
RELEASED = {"0001": "0.1.0 at first", "0005": "0.1.0", "0017": "0.1.0 at last", "0180": "0.2.0"}

ADA, BEA, CLEO = map(RunnerId, (1001, 1002, 1003))


def dump_of(kind: str, revision: str) -> Path:
    return FOLDER / f"{revision}.{kind}.sql"


def load(kind: str, revision: str, url: str) -> None:
    """Fill an empty database with what a version left."""
    dump = dump_of(kind, revision).read_text(encoding="utf-8")
    if kind == "sqlite":
        import sqlite3  # noqa: PLC0415
        from contextlib import closing  # noqa: PLC0415

        with closing(sqlite3.connect(make_url(url).database or "")) as file:
            file.executescript(dump)
        return
    import psycopg  # noqa: PLC0415

    with psycopg.connect(url) as connection:
        connection.execute(dump.encode())
