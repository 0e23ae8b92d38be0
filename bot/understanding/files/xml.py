"""XML from strangers: no entities, no document type, nothing fetched, and never all at once.

A tree of 20 MB of it would take 300 MB, and hold everybody up while it is made and unmade.
"""

from collections.abc import Collection, Iterator
from io import BytesIO
from xml.etree.ElementTree import Element

from bot.understanding.files.errors import DamagedFileError, TooLargeError, UnknownFormatError

_MOST_ELEMENTS = 1_500_000  # 20 MB of a real one have a third
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def is_xml(content: bytes) -> bool:
    if content.startswith(_UTF_16):
        return True
    return content[:1024].removeprefix(_BOM).lstrip()[:1] == b"<"


def walk(content: bytes, units: Collection[str]) -> Iterator[tuple[str, str, Element]]:
    """Go through XML from beginning to end.

    Args:
        content: The file.
        units: Names of the elements that are whole when they end; nothing else is kept.

    Yields:
        ``start`` or ``end``, the name without its namespace, and the element: of every one that
        starts, and of every unit that ends.

    Raises:
        FileError: It is damaged, too large, or tries to do more than tell.
    """
    parents: list[Element] = []
    open_units = elements = 0
    for event, element in _events(content):
        name = element.tag.rpartition("}")[2]
        if event == "start":
            elements += 1
            if elements > _MOST_ELEMENTS:
                raise TooLargeError
            parents.append(element)
            open_units += name in units
            yield event, name, element
            continue
        parents.pop()
        if name in units:
            open_units -= 1
            yield event, name, element
        if parents and (name in units or not open_units):
            del parents[-1][:]


def text_at(element: Element, path: str) -> str | None:
    """Find the words at a path, whatever the namespace: ``AverageHeartRateBpm/Value``."""
    return element.findtext("/".join(f"{{*}}{step}" for step in path.split("/")))


def _events(content: bytes) -> Iterator[tuple[str, Element]]:
    from defusedxml import DefusedXmlException  # noqa: PLC0415  (for whoever sends files)
    from defusedxml.ElementTree import ParseError, iterparse  # noqa: PLC0415

    source = BytesIO(content if content.startswith(_UTF_16) else _from_its_first_angle(content))
    try:
        yield from iterparse(source, ("start", "end"), forbid_dtd=True)
    except DefusedXmlException:
        raise UnknownFormatError from None
    except (ParseError, ValueError, LookupError, RecursionError):
        raise DamagedFileError from None


def _from_its_first_angle(content: bytes) -> bytes:
    """Leave out a mark of the byte order and empty lines, which no XML begins with."""
    return content[content.find(b"<") :]
