"""Files made to hurt whoever reads them, each small enough for any chat."""

import struct
from collections.abc import Iterable

from bot.understanding.files.fit import _checksum

SESSION, LAP, RECORD = 18, 19, 20
START, ELAPSED, TIME, HEART_RATE = (2, 4, 0x86), (7, 4, 0x86), (253, 4, 0x86), (3, 1, 2)


def fit(*parts: bytes) -> bytes:
    body = b"".join(parts)
    content = struct.pack("<BBHI4s", 12, 16, 2132, len(body), b".FIT") + body
    return content + struct.pack("<H", _checksum(memoryview(content)))


def definition(local: int, kind: int, fields: Iterable[tuple[int, int, int]]) -> bytes:
    told = b"".join(bytes(each) for each in fields)
    return bytes([0x40 | local, 0, 0]) + struct.pack("<HB", kind, len(told) // 3) + told


def many_records(count: int = 36_000) -> bytes:
    """Two bytes for each second that a heart was measured."""
    begin = definition(0, RECORD, [TIME]) + b"\0" + struct.pack("<I", 10**9)
    seconds = b"".join(bytes([0x80 | second // 2 % 32, 140]) for second in range(count))
    return begin + definition(0, RECORD, [HEART_RATE]) + seconds


def many_sessions(count: int) -> bytes:
    """Sessions that each last for all of the records."""
    told = (b"\1" + struct.pack("<II", 10**9 - each, 10**9) for each in range(count))
    return definition(1, SESSION, [START, ELAPSED]) + b"".join(told)


def many_laps(count: int) -> bytes:
    told = (b"\2" + struct.pack("<I", 1000 + each) for each in range(count))
    return definition(2, LAP, [ELAPSED]) + b"".join(told)


HOSTILE = {
    "records": fit(many_records()),
    "sessions over records": fit(many_records(20_000), many_sessions(4_000)),
    "laps in sessions": fit(many_laps(8_000), many_sessions(4_000)),
    "fields": fit(
        definition(0, RECORD, [HEART_RATE] * 255), *(b"\0" + b"\1" * 255 for _ in range(300))
    ),
    "definitions": fit(*(definition(0, RECORD, [(3, 255, 2)] * 255) for _ in range(100))),
    "nested tags": b"<gpx>" + b"<a>" * 3200,
    "attributes": b"<gpx>" + b"<a " + b" ".join(b'a%d="1"' % n for n in range(6_000)) + b"/>",
    "one attribute": b"<gpx><a b='" + b"x" * 500_000 + b"'/></gpx>",
    "names": b"<gpx>" + b"".join(b"<a%d/>" % n for n in range(20_000)) + b"</gpx>",
    "a comment": b"<gpx><!--" + b"x" * 500_000 + b"--></gpx>",
}
