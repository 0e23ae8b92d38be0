"""XML from strangers: no entities, no document type, nothing fetched, and never a tree.

The parser of the standard library streams it, and calls for the beginning and the end of each
element.  Names lose their prefix, declared or not.  What costs memory or time is capped as it
streams: depth, the size of one tag, the number of elements; text is kept only where it is asked
for, and only so much of it.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection
from xml.parsers import expat

from bot.understanding.files.errors import (
    DamagedFileError,
    FileError,
    TooLargeError,
    UnknownFormatError,
)

_MOST_ELEMENTS = 1_500_000  # 20 MB of a real one have a third
_DEEPEST = 64  # a real one has ten
_LARGEST_TAG = 64 * 1024
_LONGEST_TEXT = 200
_CHUNK = 32 * 1024
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Reader(ABC):
    """Hears of each element of a file as it streams by.

    Attributes:
        texts: Names of the elements whose text is told when they end; others end without.
    """

    texts: Collection[str] = ()

    @abstractmethod
    def start(self, name: str, attributes: dict[str, str]) -> None: ...

    @abstractmethod
    def end(self, name: str, text: str) -> None: ...


def is_xml(content: bytes) -> bool:
    if content.startswith(_UTF_16):
        return True
    return content[:1024].removeprefix(_BOM).lstrip()[:1] == b"<"


def root_of(content: bytes) -> str:
    """Name the first element.

    Raises:
        FileError: It is damaged, or tries to do more than tell.
    """
    found = _Root()
    try:
        read_xml(content[:_LARGEST_TAG], found)
    except DamagedFileError:
        if found.name is None:
            raise
    assert found.name is not None  # noqa: S101  (else it was damaged)
    return found.name


class _Root(Reader):
    name: str | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        self.name = self.name or name

    def end(self, name: str, text: str) -> None: ...


def read_xml(content: bytes, reader: Reader) -> None:
    """Let a reader hear all of a file.

    Raises:
        FileError: It is damaged, too large, or tries to do more than tell.
    """
    parser = expat.ParserCreate()
    _listen(parser, reader)
    if not content.startswith(_UTF_16):
        content = content[content.find(b"<") :]  # no XML begins with a blank line
    try:
        for begin in range(0, len(content), _CHUNK):
            parser.Parse(content[begin : begin + _CHUNK], False)
            if begin + _CHUNK - parser.CurrentByteIndex > _LARGEST_TAG + _CHUNK:
                raise TooLargeError
        parser.Parse(b"", True)
    except FileError:
        raise
    except (expat.ExpatError, ValueError, LookupError):
        raise DamagedFileError from None


def _listen(parser: expat.XMLParserType, reader: Reader) -> None:
    wanted = frozenset(reader.texts)
    depth = elements = 0
    text: list[str] | None = None
    names: dict[str, str] = {}

    def plain(name: str) -> str:
        if name not in names:
            if len(names) > 10_000:
                raise TooLargeError
            names[name] = name.rpartition(":")[2]
        return names[name]

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, elements, text
        depth += 1
        elements += 1
        if depth > _DEEPEST or elements > _MOST_ELEMENTS:
            raise TooLargeError
        name = names.get(name) or plain(name)
        text = [] if name in wanted else None
        reader.start(name, attributes)

    def end(name: str) -> None:
        nonlocal depth, text
        depth -= 1
        reader.end(names[name], "".join(text)[:_LONGEST_TEXT].strip() if text else "")
        text = None

    def characters(more: str) -> None:
        if text is not None and len(text) < _LONGEST_TEXT:
            text.append(more)

    def refuse(*_: object) -> None:
        raise UnknownFormatError

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
