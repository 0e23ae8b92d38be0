"""What storage asks of a connection inside a transaction, whichever database it goes to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import (
    Connection,
    CursorResult,
    Dialect,
    Executable,
    MappingResult,
    Row,
    ScalarResult,
)

Values = Mapping[str, Any] | None
StatementParameters = Sequence[Mapping[str, Any]] | Values
DriverValues = tuple[Any, ...] | dict[str, Any] | None
Returned = TypeVar("Returned")


class Rows(Protocol):
    """What came of a statement, as far as it is asked for here."""

    @property
    def rowcount(self) -> int: ...

    def __iter__(self) -> Iterator[Row[Any]]: ...

    def all(self) -> Sequence[Row[Any]]: ...

    def first(self) -> Row[Any] | None: ...

    def one_or_none(self) -> Row[Any] | None: ...

    def one(self) -> Row[Any]: ...

    def scalar_one(self) -> Any: ...  # noqa: ANN401

    def mappings(self) -> MappingResult: ...


class SqlConnection(Protocol):
    """A connection as SQLAlchemy's asynchronous one, as far as it is used here."""

    @property
    def dialect(self) -> Dialect: ...

    async def execute(
        self, statement: Executable, parameters: StatementParameters = None, /
    ) -> Rows: ...

    async def scalar(self, statement: Executable, parameters: Values = None, /) -> Any: ...  # noqa: ANN401

    async def scalars(
        self, statement: Executable, parameters: Values = None, /
    ) -> ScalarResult[Any]: ...

    async def exec_driver_sql(
        self, statement: str, parameters: DriverValues = None, /
    ) -> CursorResult[Any]: ...

    async def run_sync(self, act: Callable[[Connection], Returned], /) -> Returned: ...
