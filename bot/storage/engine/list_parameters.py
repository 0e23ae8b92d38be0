"""Many values in one parameter, as both databases take them.

An ``IN`` of as many parameters as there are values is written anew each time, and costs more
than the query.
"""

from typing import Literal, get_args

from sqlalchemy import (
    ARRAY,
    JSON,
    BigInteger,
    Column,
    ColumnElement,
    any_,
    bindparam,
    func,
    select,
)

from bot.storage.engine.connection import SqlConnection

Dialect = Literal["sqlite", "postgresql"]
DIALECTS: tuple[Dialect, ...] = get_args(Dialect)


def dialect_of(connection: SqlConnection) -> Dialect:
    return "sqlite" if connection.dialect.name == "sqlite" else "postgresql"


def is_among(column: Column[int], name: str, dialect: Dialect) -> ColumnElement[bool]:
    """Whether a number is one of those in the parameter of this name, which is a list."""
    if dialect == "postgresql":
        return column == any_(bindparam(name, type_=ARRAY(BigInteger)))
    given = func.json_each(bindparam(name, type_=JSON)).table_valued("value")
    return column.in_(select(given.c.value))
