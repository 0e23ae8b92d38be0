"""Files as they are exported: bare, gzipped, or in a zip, alone or several, gzipped once more.

An export of years has a table of them, or hundreds of files: the table is all that is read then.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from bot.understanding.files.errors import (
    DamagedFileError,
    TooLargeError,
    TooLargeExportError,
    UnknownFormatError,
)

LARGEST = 20 * 1024**2  # what Telegram hands out
_ENDINGS = (".fit", ".tcx", ".gpx")
_TABLES = (".csv",)
_GZIPPED = tuple(f"{ending}.gz" for ending in _ENDINGS)
_ZIPPED = ".zip"
_WRAPPED = (*_GZIPPED, _ZIPPED)
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_MOST_MEMBERS = 20_000  # years of activities, photos and whatever else an export has
# All of it unpacked; what is longer takes longer than anybody waits.
_MOST_UNPACKED = 96 * 1024**2


def is_worth_a_look(name: str | None) -> bool:
    """Tell from its name whether an activity may be in a file."""
    return (name or "").lower().endswith((*_ENDINGS, *_TABLES, *_WRAPPED))


def is_export(name: str | None) -> bool:
    """Tell from its name whether a file may be an export of years."""
    return is_table(name) or (name or "").lower().endswith(_ZIPPED)


def is_table(name: str | None) -> bool:
    return (name or "").lower().endswith(_TABLES)


def is_archive(content: bytes) -> bool:
    """Tell an archive by how it begins."""
    return content.startswith(_ZIP)


def unpack(content: bytes) -> Iterator[bytes]:
    """Take what was recorded out of its wrapping, all in all never more than a file may have.

    Raises:
        FileError: It is damaged, too large, or holds no activity.
    """
    if len(content) > LARGEST:
        raise TooLargeError
    if content.startswith(_GZIP):
        yield _gunzip(content)
    elif is_archive(content):
        yield from _unzip(content)
    else:
        yield content


def _gunzip(content: bytes, most: int = LARGEST) -> bytes:
    gunzip = zlib.decompressobj(wbits=31)
    try:
        plain = gunzip.decompress(content, most + 1)
    except zlib.error:
        raise DamagedFileError from None
    if len(plain) > most:
        raise TooLargeError
    if not gunzip.eof:
        raise DamagedFileError
    return plain


def _unzip(content: bytes) -> Iterator[bytes]:
    left = _MOST_UNPACKED
    # An unknown method, a password, a claim that does not hold.
    stumbles = (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error)
    try:
        archive = ZipFile(BytesIO(content))
    except stumbles:
        raise DamagedFileError from None
    with archive:
        for name in _worth_reading(archive):
            most = min(left, LARGEST)
            try:
                with archive.open(name) as member:
                    plain = member.read(most + 1)  # whatever size it claims to have
            except stumbles:
                raise DamagedFileError from None
            if len(plain) > most:
                raise TooLargeExportError
            plain = _gunzip(plain, most) if plain.startswith(_GZIP) else plain
            left -= len(plain)
            yield plain


def _worth_reading(archive: ZipFile) -> list[str]:
    """Name the table of an export, or else its files."""
    members = archive.namelist()
    if len(members) > _MOST_MEMBERS:
        raise TooLargeExportError
    tables = [each for each in members if _name(each) == "activities.csv"]
    found = tables[:1] or [each for each in members if _is_activity(each)]
    if not found:
        raise UnknownFormatError
    return found


def _name(path: str) -> str:
    return path.lower().rpartition("/")[2]


def _is_activity(path: str) -> bool:
    """Tell a recorded file from what a Mac puts beside each: ``__MACOSX/._run.fit``."""
    *folders, name = path.lower().split("/")
    is_shadow = "__macosx" in folders or name.startswith(".")
    return not is_shadow and name.endswith((*_ENDINGS, *_GZIPPED))
