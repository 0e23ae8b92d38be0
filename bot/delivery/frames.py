"""How the coach and the processes beside it talk: frames through two pipes.

A frame is its length in four bytes, and its content.  The first one that a process sends says that
all is ready; it is empty, unless it tells what went wrong.
"""

import select
import struct
from typing import BinaryIO

LENGTH = struct.Struct(">I")


def frame(content: bytes) -> bytes:
    return LENGTH.pack(len(content)) + content


def take(source: BinaryIO, idle_seconds: float) -> bytes | None:
    """Read the next frame; ``None`` at the end, or when none has come for long."""
    if not select.select([source], [], [], idle_seconds)[0]:
        return None
    head = source.read(LENGTH.size)
    return source.read(*LENGTH.unpack(head)) if len(head) == LENGTH.size else None


def put(target: BinaryIO, content: bytes) -> None:
    target.write(frame(content))
    target.flush()
