"""The process that draws: charts come in, pictures go out, until nobody wants any more.

Everything is a frame: its length in four bytes, and its content.  The first one that goes out
says that all is ready; it is empty, unless it tells what went wrong, as any other may.
"""

import os
import select
import signal
import struct
import sys
from typing import BinaryIO

LENGTH = struct.Struct(">I")
PNG = b"\x89PNG\r\n\x1a\n"

# Idle for longer than that, we give our memory back; the next chart starts another of us.
_IDLE_SECONDS = 600.0


def frame(content: bytes) -> bytes:
    return LENGTH.pack(len(content)) + content


def main() -> None:
    # Ctrl-C at a terminal is for the coach, who ends us when there is no more to draw.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(5)
    charts, pictures = sys.stdin.buffer, sys.stdout.buffer
    try:
        # Takes the longest of all, so it comes before the first chart.
        import bot.wording.chart_picture  # noqa: F401, PLC0415
    except Exception as error:
        _put(pictures, _told(error))
        return
    _put(pictures, b"")
    while (chart := _take(charts)) is not None:
        _put(pictures, _draw(chart))


def _draw(packed: bytes) -> bytes:
    """Draw a chart; what goes wrong is told in its place, and the next one may be better."""
    from bot.wording.chart import unpack_chart  # noqa: PLC0415
    from bot.wording.chart_picture import draw_chart  # noqa: PLC0415

    try:
        return draw_chart(unpack_chart(packed))
    except Exception as error:
        return _told(error)


def _told(error: Exception) -> bytes:
    return f"{type(error).__name__}: {error}".encode(errors="replace")


def _take(source: BinaryIO) -> bytes | None:
    """Read the next chart; ``None`` at the end, or when none has come for long."""
    if not select.select([source], [], [], _IDLE_SECONDS)[0]:
        return None
    head = source.read(LENGTH.size)
    return source.read(*LENGTH.unpack(head)) if len(head) == LENGTH.size else None


def _put(target: BinaryIO, content: bytes) -> None:
    target.write(frame(content))
    target.flush()


if __name__ == "__main__":
    main()
