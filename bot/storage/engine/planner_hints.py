"""What the databases are told besides the question."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType


class Filter(FunctionElement[bool]):
    """A condition that rules out what a partial index leaves out, and finds nothing by itself.

    SQLite prefers an index on an equality to one in the order asked for, and then sorts a crowd
    to find its first.  ``likely`` keeps it from that, and changes nothing else.
    """

    # As a boolean it would be compared to 1, and no index be known again.
    type = NullType()  # type: ignore[assignment]
    inherit_cache = True

    def __init__(self, condition: ColumnElement[bool]) -> None:
        super().__init__(condition)


@compiles(Filter)
def _plainly(element: Filter, compiler: SQLCompiler, **given: Any) -> str:  # noqa: ANN401
    return str(compiler.process(element.clauses, **given))


@compiles(Filter, "sqlite")
def _likely(element: Filter, compiler: SQLCompiler, **given: Any) -> str:  # noqa: ANN401
    return f"likely({compiler.process(element.clauses, **given)})"
