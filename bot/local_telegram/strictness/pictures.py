"""How wide and how high a picture is, read from its first bytes."""

import struct

from bot.local_telegram.strictness.refusals import bad_request

_LONGEST_SIDES = 10_000
_STEEPEST = 20


def read_size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels.

    Raises:
        RefusedError: Not a picture that Telegram shows as a photo.
    """
    size = _png(content) or _gif(content) or _jpeg(content)
    if size is None or not all(size):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > _LONGEST_SIDES or max(size) > _STEEPEST * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


def mime_type_of(content: bytes) -> str:
    if content.startswith(b"\x89PNG"):
        return "image/png"
    return "image/gif" if content.startswith(b"GIF8") else "image/jpeg"


def _png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _gif(content: bytes) -> tuple[int, int] | None:
    if not content.startswith((b"GIF87a", b"GIF89a")) or len(content) < 10:
        return None
    width, height = struct.unpack("<HH", content[6:10])
    return width, height


def _jpeg(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 < len(content):
        marker, length = struct.unpack(">xBH", content[at : at + 4])
        # Start of frame, in its many kinds; C4, C8 and CC are tables.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
