"""What came of a file, as it travels from the process that reads to the coach: as JSON.

Never pickled: whoever got hold of the process that reads would get hold of the coach.
"""

import traceback
from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns
from bot.understanding.files.errors import (
    DamagedFileError,
    FileError,
    NoActivityError,
    NoRunsError,
    TooLargeError,
    TooLargeExportError,
    TooManyError,
    UnknownFormatError,
)

_ERRORS: dict[str, type[FileError]] = {
    kind.__name__: kind
    for kind in (
        DamagedFileError,
        NoActivityError,
        NoRunsError,
        TooLargeError,
        TooLargeExportError,
        TooManyError,
        UnknownFormatError,
    )
}


class ReaderFaultError(Exception):
    """The reader itself stumbled; where, and over what kind of error."""


@dataclass(frozen=True, slots=True)
class _Told:
    activities: tuple[Activity, ...] = ()
    past: PastRuns | None = None
    error: str | None = None
    fault: str | None = None


_TOLD = TypeAdapter(_Told)


def pack(read: tuple[Activity, ...] | PastRuns) -> bytes:
    told = _Told(past=read) if isinstance(read, PastRuns) else _Told(read)
    return _TOLD.dump_json(told)


def pack_error(error: FileError) -> bytes:
    return _TOLD.dump_json(_Told(error=type(error).__name__))


def pack_fault(error: Exception) -> bytes:
    """Tell the place and the kind of a fault of ours, and nothing of what the file holds."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return _TOLD.dump_json(
        _Told(fault=f"{type(error).__name__} in {place.name}, line {place.lineno}")
    )


def unpack(content: bytes) -> tuple[Activity, ...] | PastRuns:
    """Read what one of the above wrote.

    Raises:
        FileError: The file holds no activity; the sentence is for whoever sent it.
        ReaderFaultError: The reader stumbled.
        ValueError: It makes no sense.
    """
    told = _TOLD.validate_json(content)
    if told.error is not None:
        raise _ERRORS.get(told.error, DamagedFileError)
    if told.fault is not None:
        raise ReaderFaultError(told.fault)
    return told.activities if told.past is None else told.past
