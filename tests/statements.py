"""SQL that is compiled once for a whole process, however many databases its tests open.

A process of the coach has one engine, which keeps each statement it has compiled.  A test opens a
new database, and its engine would begin with none.
"""

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg, PGDialectAsync_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

_compiled: dict[Any, Any] = {}


class _SameStatements:
    """A dialect that takes what was compiled for another with the same settings."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._settings = (type(self), *sorted((key, repr(settings[key])) for key in settings))

    def __hash__(self) -> int:
        return hash(self._settings)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _SameStatements) and self._settings == other._settings


class Sqlite(_SameStatements, SQLiteDialect_pysqlite):
    supports_statement_cache = True


class Postgres(_SameStatements, PGDialect_psycopg):
    supports_statement_cache = True

    @classmethod
    def get_async_dialect_cls(cls, url: Any) -> type["AsyncPostgres"]:
        del url
        return AsyncPostgres


class AsyncPostgres(_SameStatements, PGDialectAsync_psycopg):
    supports_statement_cache = True


def share_statements() -> None:
    """Let all engines of this process use the statements that any of them has compiled."""
    registry.register("sqlite.pysqlite", __name__, Sqlite.__name__)
    registry.register("postgresql.psycopg", __name__, Postgres.__name__)
    event.listen(Engine, "engine_connect", _use_shared)


def _use_shared(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_compiled)
