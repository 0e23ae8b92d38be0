"""XML from strangers: no entities, no document type, nothing fetched."""

from xml.etree.ElementTree import Element

from bot.messages.reading.files.errors import (
    DamagedFileError,
    TooLargeError,
    UnknownFormatError,
)

_MOST_POINTS = 250_000  # one each second for almost three days
_BOM = b"\xef\xbb\xbf"


def is_xml(content: bytes) -> bool:
    return content.removeprefix(_BOM).lstrip()[:1] == b"<"


def read_xml(content: bytes, points: str) -> Element:
    """Parse XML.

    Args:
        content: The file.
        points: What a point of a track is called in it; too many are no run.

    Raises:
        FileError: It is damaged, too large, or tries to do more than tell.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415  (for whoever sends files)
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    try:
        root: Element = fromstring(content.removeprefix(_BOM).lstrip(), forbid_dtd=True)
    except DefusedXmlException:
        raise UnknownFormatError from None
    except (ParseError, ValueError, LookupError, RecursionError):
        raise DamagedFileError from None
    for number, _ in enumerate(root.iter(f"{{*}}{points}")):
        if number > _MOST_POINTS:
            raise TooLargeError
    return root


def text_at(element: Element, path: str) -> str | None:
    """Find the words at a path, whatever the namespace: ``Lap/DistanceMeters``."""
    return element.findtext("/".join(f"{{*}}{step}" for step in path.split("/")))


def name_of(root: Element) -> str:
    return root.tag.rpartition("}")[2]
