"""A file, whatever it is called, read as an activity."""

from bot.domain.recording.activity import Activity
from bot.understanding.files.archives import unpack
from bot.understanding.files.errors import DamagedFileError, UnknownFormatError
from bot.understanding.files.fit import is_fit, read_fit
from bot.understanding.files.gpx import read_gpx
from bot.understanding.files.tcx import read_tcx
from bot.understanding.files.xml import is_xml, walk


def read_activity(content: bytes) -> Activity:
    """Read what a watch recorded, by what is in the file and not by its name.

    Raises:
        FileError: No activity can be read from it; the sentence is for whoever sent it.
    """
    plain = unpack(content)
    if not plain.strip():
        raise DamagedFileError
    if is_fit(plain):
        return read_fit(plain)
    if is_xml(plain):
        return _read_xml(plain)
    raise UnknownFormatError


def _read_xml(content: bytes) -> Activity:
    _, name, _ = next(walk(content, ()))
    if name == "TrainingCenterDatabase":
        return read_tcx(content)
    if name == "gpx":
        return read_gpx(content)
    raise UnknownFormatError
