"""Which errors are the database's own trouble, and no fault of what was asked of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.mail.errors import StoreUnavailableError

# Names of SQLite's result codes, with their extensions: busy, full, read-only, unreadable.
_SQLITE = (
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_FULL",
    "SQLITE_READONLY",
    "SQLITE_IOERR",
    "SQLITE_CANTOPEN",
)
# Classes of SQLSTATE: connection, resources, intervention, rolled back to be tried again, locks,
# the machine; a server that takes no writes, as after a failover; a transaction that stood still.
_POSTGRES = ("08", "53", "57", "40", "55P03", "58", "25006", "25P03")


@asynccontextmanager
async def as_unavailable() -> AsyncIterator[None]:
    """Turn the database's own trouble into one error that callers wait out.

    Raises:
        StoreUnavailableError: Nothing was kept; the same may work later.
    """
    try:
        yield
    except PoolTimeoutError as error:
        raise StoreUnavailableError("no connection to the database was free") from error
    except DBAPIError as error:
        if not _is_trouble(error):
            raise
        raise StoreUnavailableError(str(error.orig).partition("\n")[0]) from error


def _is_trouble(error: DBAPIError) -> bool:
    if error.connection_invalidated:
        return True
    name = getattr(error.orig, "sqlite_errorname", None) or ""
    if name:
        return name.startswith(_SQLITE)
    state = getattr(error.orig, "sqlstate", None)
    # Without a state there was no answer at all: the connection could not be made or was cut.
    if state is None:
        return type(error.orig).__name__ in {"OperationalError", "ConnectionTimeout"}
    return bool(state.startswith(_POSTGRES))
