"""Files as they are exported: bare, gzipped, or alone in a zip."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bot.understanding.files.errors import DamagedFileError, TooLargeError, UnknownFormatError

LARGEST = 20 * 1024**2  # what Telegram hands out
_ENDINGS = (".fit", ".tcx", ".gpx")
_WRAPPED = (*(f"{ending}.gz" for ending in _ENDINGS), ".zip")
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_MOST_MEMBERS = 100


def is_worth_a_look(name: str | None) -> bool:
    """Tell from its name whether an activity may be in a file."""
    return (name or "").lower().endswith((*_ENDINGS, *_WRAPPED))


def unpack(content: bytes) -> bytes:
    """Take the activity out of its wrapping, never more than a file may have.

    Raises:
        FileError: It is damaged, too large, or holds no activity.
    """
    if len(content) > LARGEST:
        raise TooLargeError
    if content.startswith(_GZIP):
        return _gunzip(content)
    if content.startswith(_ZIP):
        return _unzip(content)
    return content


def _gunzip(content: bytes) -> bytes:
    gunzip = zlib.decompressobj(wbits=31)
    try:
        plain = gunzip.decompress(content, LARGEST + 1)
    except zlib.error:
        raise DamagedFileError from None
    if len(plain) > LARGEST:
        raise TooLargeError
    if not gunzip.eof:
        raise DamagedFileError
    return plain


def _unzip(content: bytes) -> bytes:
    try:
        archive = ZipFile(BytesIO(content))
        with archive, archive.open(_activity_in(archive)) as member:
            plain = member.read(LARGEST + 1)  # whatever size it claims to have
    # An unknown method, a password, a claim that does not hold.
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error):
        raise DamagedFileError from None
    if len(plain) > LARGEST:
        raise TooLargeError
    return plain


def _activity_in(archive: ZipFile) -> ZipInfo:
    members = archive.infolist()
    found = [each for each in members if each.filename.lower().endswith(_ENDINGS)]
    if len(found) != 1 or len(members) > _MOST_MEMBERS:
        raise UnknownFormatError
    return found[0]
