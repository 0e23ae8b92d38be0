"""A file, whatever it is called, read as activities."""

from bot.domain.recording.activity import Activity
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
from bot.understanding.files.tcx import read_tcx
from bot.understanding.files.xml import is_xml, root_of

MOST_ACTIVITIES = 14  # two weeks' runs; what more there is takes another file


def read_activities(content: bytes) -> tuple[Activity, ...]:
    """Read what a watch recorded, by what is in the file and not by its name, the oldest first.

    An activity that is in it twice, in two formats perhaps, is told once.

    Raises:
        FileError: No activity can be read from it; the sentence is for whoever sent it.
    """
    found: list[Activity] = []
    for plain in unpack(content):
        found += (
            each
            for each in _read_plain(plain)
            if not any(is_same_recording(each, other) for other in found)
        )
        if len(found) > MOST_ACTIVITIES:
            raise TooManyError
    if not found:
        raise NoActivityError
    return tuple(sorted(found, key=lambda each: each.started_at))


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
