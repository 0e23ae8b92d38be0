"""The process that reads files of strangers: a file comes in, what was recorded goes out.

It may have so much memory and so much time of the processor and no more, opens no file and starts
no process, so that a file made to hurt hurts nobody but itself.
"""

import resource
import signal
import sys

from bot.delivery.frames import put, take
from bot.delivery.recordings import pack, pack_error, pack_fault
from bot.understanding.files.activities import read_file
from bot.understanding.files.errors import FileError, TooLargeError

# Idle for longer than that, we give our memory back; the next file starts another of us.
_IDLE_SECONDS = 600.0
MOST_BYTES = 256 * 1024**2
MOST_CPU_SECONDS = 10


def main() -> None:
    # Ctrl-C at a terminal is for the coach, who ends us when there is no more to read.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    files, told = sys.stdin.buffer, sys.stdout.buffer
    _limit(resource.RLIMIT_AS, MOST_BYTES)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)
    put(told, b"")
    while (content := take(files, _IDLE_SECONDS)) is not None:
        _limit(resource.RLIMIT_CPU, int(_used_seconds()) + 1 + MOST_CPU_SECONDS)
        put(told, _read(content))


def _read(content: bytes) -> bytes:
    try:
        return pack(read_file(content))
    except FileError as error:
        return pack_error(error)
    except MemoryError:
        return pack_error(TooLargeError())
    except Exception as error:
        return pack_fault(error)


def _limit(kind: int, most: int) -> None:
    """Lower a limit for us; who may not have that much keeps what they have."""
    _, hard = resource.getrlimit(kind)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(kind, (most, hard))


def _used_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
