"""Statements that are made once, and for SQLite translated once too.

Before each execution SQLAlchemy looks up how a statement is spelled, writes its lists of values
into it, and prepares for whatever a driver may answer: several times what SQLite needs for the
statement itself.  What is marked here goes to the driver with the text and the conversions that
were found the first time.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar, cast

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Dialect,
    Executable,
    MappingResult,
    Row,
    Select,
)
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlalchemy.sql.dml import UpdateBase

from bot.storage.engine.connection import StatementParameters

_AnyStatement = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]] | UpdateBase
Statement = TypeVar("Statement", bound=_AnyStatement)
Values = Mapping[str, Any]
Convert = Callable[[Any], Any]

_MARK = "made_once"
_MANY = (list, tuple)  # of values; one is a mapping


class KeptMark:
    """What a statement carries that is kept for good."""

    def __init__(self) -> None:
        self.statement: _AnyStatement | None = None


def made_once(statement: Statement) -> Statement:
    """Mark a statement that is kept for good; what is made from it later is not marked."""
    mark = KeptMark()
    marked = cast("Statement", statement.execution_options(**{_MARK: mark}))
    mark.statement = marked
    return marked


class FetchedRows:
    """What came of a statement: as of SQLAlchemy's own result, what is asked for here."""

    def __init__(
        self,
        fetched: Sequence[tuple[Any, ...]],
        rowcount: int,
        keys: SimpleResultMetaData,
        read: Sequence[Any] | None,
    ) -> None:
        self._fetched = fetched
        self.rowcount = rowcount
        self._keys = keys
        self._read = read

    def __iter__(self) -> Iterator[Row[Any]]:
        return iter(self.all())

    def all(self) -> Sequence[Row[Any]]:
        """Read the rows, of which one may not be readable.

        Raises:
            ValueError: As of whoever reads the values.
        """
        keys, read, places = self._keys, self._read, self._keys._key_to_index  # noqa: SLF001
        return [Row(keys, read, places, row) for row in self._fetched]

    def first(self) -> Row[Any] | None:
        rows = self.all()
        return rows[0] if rows else None

    def one_or_none(self) -> Row[Any] | None:
        if len(self._fetched) > 1:
            raise MultipleResultsFound("Multiple rows were found when one or none was required")
        return self.first()

    def one(self) -> Row[Any]:
        row = self.one_or_none()
        if row is None:
            raise NoResultFound("No row was found when one was required")
        return row

    def scalar(self) -> Any:  # noqa: ANN401
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:  # noqa: ANN401
        return self.one()[0]

    def mappings(self) -> MappingResult:
        return IteratorResult(self._keys, iter(self.all())).mappings()


class Driver:
    """SQLite's own connection, beneath one of SQLAlchemy's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._raw: Any = connection.connection.driver_connection
        self._heard = connection.engine.dispatch

    def changes(self) -> int:
        """Count the rows that were ever changed through it."""
        return int(self._raw.total_changes)

    def execute(
        self, text: str, values: Sequence[Any] = (), *, is_many: bool = False
    ) -> sqlite3.Cursor:
        """Execute a statement; who listens to the engine hears of it.

        Raises:
            DBAPIError: As SQLAlchemy raises it.
        """
        for listener in self._heard.before_cursor_execute:
            listener(self._connection, None, text, values, None, is_many)
        run = self._raw.executemany if is_many else self._raw.execute
        try:
            cursor: sqlite3.Cursor = run(text, values)
        except sqlite3.Error as error:
            dialect = self._connection.dialect
            raise DBAPIError.instance(
                text, None, error, sqlite3.Error, hide_parameters=True, dialect=dialect
            ) from error
        return cursor


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement as the driver takes it.

    Attributes:
        text: In SQLite's words.
        is_many: It is given a list, and executed for each of it.
        given: Of each place what is given by name, else a value that is always the same.
        keys: Names of the columns that come back.
        read: How what comes back is read, column by column; ``None`` where nothing has to be.
    """

    text: str
    is_many: bool
    given: tuple[tuple[str | None, Convert | None, Any], ...]
    keys: SimpleResultMetaData
    read: Sequence[Any] | None

    def run(self, driver: Driver, parameters: StatementParameters) -> FetchedRows:
        cursor = driver.execute(self.text, self._values(parameters), is_many=self.is_many)
        fetched = () if cursor.description is None else cursor.fetchall()
        return FetchedRows(fetched, cursor.rowcount, self.keys, self.read)

    def _values(self, parameters: StatementParameters) -> Sequence[Any]:
        if isinstance(parameters, _MANY):
            return [self._placed(one) for one in parameters]
        return self._placed(cast("Values", parameters or {}))

    def _placed(self, values: Values) -> tuple[Any, ...]:
        placed = [
            always
            if name is None
            else (values[name] if convert is None else convert(values[name]))
            for name, convert, always in self.given
        ]
        return tuple(placed)


class PreparedStatements:
    """What has been prepared for one file of SQLite."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._known: dict[tuple[KeptMark, bool, tuple[str, ...]], Prepared | None] = {}

    def of(self, statement: Executable, parameters: StatementParameters) -> Prepared | None:
        """Find a marked statement as the driver takes it; ``None`` for any other."""
        mark: KeptMark | None = statement.get_execution_options().get(_MARK)
        if mark is None or mark.statement is None or mark.statement is not statement:
            return None
        is_many = isinstance(parameters, _MANY)
        first = parameters[0] if isinstance(parameters, _MANY) else parameters
        key = (mark, is_many, tuple(first or ()))
        if key not in self._known:
            self._known[key] = _prepare(mark.statement, self._dialect, key[2], is_many=is_many)
        return self._known[key]


def _prepare(
    statement: _AnyStatement, dialect: Dialect, names: Sequence[str], *, is_many: bool
) -> Prepared | None:
    compiled = dialect.statement_compiler(
        dialect, statement, column_keys=list(names), for_executemany=is_many
    )
    columns = statement.exported_columns
    is_open = any(bind.expanding and bind.key in names for bind in compiled.binds.values())
    if is_open or compiled.insert_prefetch or compiled.update_prefetch or (is_many and columns):
        return None  # its text differs from one time to the next, or SQLAlchemy adds to it
    spelled = compiled.construct_expanded_state(dict.fromkeys(names))
    given: list[tuple[str | None, Convert | None, Any]] = []
    for place in spelled.positiontup or ():
        bind = compiled.binds.get(place)
        convert = (
            spelled.processors.get(place)
            if bind is None
            else bind.type.dialect_impl(dialect).bind_processor(dialect)
        )
        if place in names:
            given.append((place, convert, None))
        else:
            value = spelled.parameters[place]
            always = value if convert is None else convert(value)
            # The driver looks long for what an enumeration may be.
            given.append((None, None, always.value if isinstance(always, Enum) else always))
    read = tuple(
        column.type.dialect_impl(dialect).result_processor(dialect, None)
        for column in columns.values()
    )
    return Prepared(
        spelled.statement,
        is_many,
        tuple(given),
        SimpleResultMetaData([str(name) for name, _ in columns.items()]),
        read if any(each is not None for each in read) else None,
    )
