"""The process that draws: charts come in, pictures go out, until nobody wants any more."""

import os
import signal
import sys

from bot.delivery.frames import put, take

PNG = b"\x89PNG\r\n\x1a\n"

# Idle for longer than that, we give our memory back; the next chart starts another of us.
_IDLE_SECONDS = 600.0


def main() -> None:
    # Ctrl-C at a terminal is for the coach, who ends us when there is no more to draw.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    charts, pictures = sys.stdin.buffer, sys.stdout.buffer
    try:
        # Takes the longest of all, so it comes before the first chart.
        import bot.wording.chart_picture  # noqa: F401, PLC0415
    except Exception as error:
        put(pictures, _told(error))
        return
    # Not before: a start that gives way to everybody takes minutes on a busy machine.
    os.nice(5)
    put(pictures, b"")
    while (chart := take(charts, _IDLE_SECONDS)) is not None:
        put(pictures, _draw(chart))


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


if __name__ == "__main__":
    main()
