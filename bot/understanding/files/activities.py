"""A file, whatever it is called, read as activities."""

from datetime import timedelta

from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns, past_runs_of
from bot.domain.recording.recording import is_same_recording
from bot.understanding.files.archives import unpack
from bot.understanding.files.errors import (
    DamagedFileError,
    NoActivityError,
    TooManyError,
    UnknownFormatError,
)
from bot.understanding.files.fit import is_fit, read_fit
from bot.understanding.files.gpx import read_gpx
from bot.understanding.files.past_runs import is_csv, read_csv
from bot.understanding.files.tcx import read_tcx
from bot.understanding.files.xml import is_xml, root_of

_NEAR = timedelta(days=2)
MOST_ACTIVITIES = 14  # two weeks' runs; more than that are of the past


def read_file(content: bytes) -> tuple[Activity, ...] | PastRuns:
    """Read what a watch recorded, by what is in the file and not by its name, the oldest first.

    An activity that is in it twice, in two formats perhaps, is told once.

    Returns:
        The activities; or the runs of an export, where it is one.

    Raises:
        FileError: No activity can be read from it; the sentence is for whoever sent it.
    """
    found: list[Activity] = []
    for plain in unpack(content):
        if is_csv(plain):
            return read_csv(plain)
        for each in _read_plain(plain):
            # Of hundreds only those that began about then can be the same.
            near = (one for one in found if abs(one.started_at - each.started_at) < _NEAR)
            if not any(is_same_recording(each, other) for other in near):
                found.append(each)
    if not found:
        raise NoActivityError
    if len(found) > MOST_ACTIVITIES:
        return past_runs_of(found)
    return tuple(sorted(found, key=lambda each: each.started_at))


def read_activities(content: bytes) -> tuple[Activity, ...]:
    """Read a file of few activities.

    Raises:
        FileError: No activity can be read from it, or it is an export of many.
    """
    read = read_file(content)
    if isinstance(read, PastRuns):
        raise TooManyError
    return read


def _read_plain(plain: bytes) -> tuple[Activity, ...]:
    if not plain.strip():
        raise DamagedFileError
    if is_fit(plain):
        return read_fit(plain)
    if is_xml(plain):
        return _read_xml(plain)
    raise UnknownFormatError


def _read_xml(content: bytes) -> tuple[Activity, ...]:
    match root_of(content):
        case "TrainingCenterDatabase":
            return read_tcx(content)
        case "gpx":
            return read_gpx(content)
        case _:
            raise UnknownFormatError
