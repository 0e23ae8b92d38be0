"""FIT, as watches keep it: sessions with laps, and a record each second.

Read by our own lines: of some hundred kinds of messages and thousands of fields a run takes
twenty, and a library that decodes all of them needs ten seconds for three megabytes.  Messages
that are not asked for are passed over by their length alone.  The format: a header, then
definitions, each naming the fields of the messages that follow, then a checksum; several such
files may stand one after the other.
"""

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import isfinite, nan
from struct import Struct, error

from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity, Lap, Sport
from bot.understanding.files.errors import (
    DamagedFileError,
    NoActivityError,
    TooLargeError,
    TooManyError,
)
from bot.understanding.files.positions import GroundPlace, metres_between
from bot.understanding.files.values import to_distance, to_duration, to_heart_rate

_MOST_MESSAGES = 1_000_000  # a record each second, and its heart beats, for days
_MOST_SESSIONS = 50  # a triathlon has five, with its changes
_MOST_LAPS = 5_000  # a day on a track
_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
_ACTIVITY = 4
_HEADERS = (12, 14)
_DEGREES = 180 / 2**31

# Fields by the number that the profile gives to a message: their own number, and its scale.
_FILE_ID, _SPORT, _SESSION, _LAP, _RECORD = 0, 12, 18, 19, 20
_FIELDS: dict[int, dict[int, tuple[str, float]]] = {
    _FILE_ID: {0: ("type", 1)},
    _SPORT: {0: ("sport", 1), 1: ("sub_sport", 1)},
    _SESSION: {
        2: ("start", 1),
        5: ("sport", 1),
        6: ("sub_sport", 1),
        7: ("elapsed", 1000),
        8: ("timer", 1000),
        9: ("distance", 100),
        16: ("heart_rate", 1),
    },
    _LAP: {
        2: ("start", 1),
        7: ("elapsed", 1000),
        8: ("timer", 1000),
        9: ("distance", 100),
        23: ("intensity", 1),
    },
    _RECORD: {
        0: ("latitude", 1),
        1: ("longitude", 1),
        3: ("heart_rate", 1),
        5: ("distance", 100),
        253: ("time", 1),
    },
}
_TIME = 253
# The letter of a base type, and what stands for no value.
_TYPES: dict[int, tuple[str, int | None]] = {
    0x00: ("B", 0xFF),
    0x01: ("b", 0x7F),
    0x02: ("B", 0xFF),
    0x83: ("h", 0x7FFF),
    0x84: ("H", 0xFFFF),
    0x85: ("i", 0x7FFFFFFF),
    0x86: ("I", 0xFFFFFFFF),
    0x88: ("f", None),
    0x89: ("d", None),
    0x0A: ("B", 0),
    0x8B: ("H", 0),
    0x8C: ("I", 0),
    0x8E: ("q", 2**63 - 1),
    0x8F: ("Q", 2**64 - 1),
    0x90: ("Q", 0),
}
_SPORTS = {
    1: Sport.RUN,
    2: Sport.RIDE,
    5: Sport.SWIM,
    11: Sport.WALK,
    16: Sport.WALK,
    17: Sport.WALK,
    21: Sport.RIDE,
}
_UNTOLD_SPORTS = frozenset({None, 0, 254})  # generic, all
_ON_MACHINES = 4
# Treadmill, street, trail, track, indoor running, ultra: where the sport is left generic.
_RUNNING_KINDS = frozenset({1, 2, 3, 4, 45, 67})
_EASY_LAPS = frozenset({1, 2, 3, 4})  # rest, warm-up, cool-down, recovery

FitMessage = dict[str, float]


@dataclass(slots=True)
class _Definition:
    """How the messages of one local number are laid out."""

    kind: int
    layout: Struct
    size: int
    fields: tuple[tuple[str, float, int | None], ...]


@dataclass(slots=True)
class _Records:
    """What was recorded each second: times in seconds, metres so far by the watch and by place."""

    times: "array[float]" = field(default_factory=lambda: array("d"))
    reached: "array[float]" = field(default_factory=lambda: array("d"))
    ways: "array[float]" = field(default_factory=lambda: array("d"))
    rates: "array[float]" = field(default_factory=lambda: array("d"))
    place: GroundPlace | None = None

    def take(self, record: FitMessage) -> None:
        time = record.get("time")
        if time is None or (self.times and time < self.times[-1]):
            return
        way = self.ways[-1] if self.ways else 0.0
        latitude, longitude = record.get("latitude"), record.get("longitude")
        if latitude is not None and longitude is not None:
            place = (latitude * _DEGREES, longitude * _DEGREES)
            way += 0.0 if self.place is None else metres_between(self.place, place)
            self.place = place
        self.times.append(time)
        self.reached.append(record.get("distance", nan))
        self.ways.append(way)
        self.rates.append(record.get("heart_rate", nan))

    def within(self, start: float, end: float) -> slice:
        return slice(bisect_left(self.times, start), bisect_right(self.times, end))

    def distance_in(self, part: slice) -> Distance | None:
        """How far it went: by what the watch counted, else over the ground.

        What it counted before the first of these records belongs to whatever came before.
        """
        reached = [each for each in self.reached[part] if isfinite(each)]
        if reached:
            before = next(
                (each for each in reversed(self.reached[: part.start]) if isfinite(each)), 0.0
            )
            last = max(reached)
            return to_distance(last - before if before <= reached[0] else last)
        ways = self.ways[part]
        return to_distance(ways[-1] - ways[0]) if ways else None

    def heart_rate_in(self, part: slice) -> int | None:
        rates = [each for each in self.rates[part] if isfinite(each)]
        return to_heart_rate(sum(rates) / len(rates)) if rates else None


@dataclass(slots=True)
class _Messages:
    sessions: list[FitMessage] = field(default_factory=list)
    laps: list[FitMessage] = field(default_factory=list)
    records: _Records = field(default_factory=_Records)
    sport: Sport | None = None

    def take(self, kind: int, message: FitMessage) -> None:
        if kind == _RECORD:
            self.records.take(message)
        elif kind == _LAP:
            if len(self.laps) >= _MOST_LAPS:
                raise TooLargeError
            self.laps.append(message)
        elif kind == _SESSION:
            # Each looks at all records and laps: what is cheap to write must be cheap to read.
            if len(self.sessions) >= _MOST_SESSIONS:
                raise TooManyError
            self.sessions.append(message)
        elif kind == _SPORT:
            self.sport = _sport_of(message)
        elif message.get("type", _ACTIVITY) != _ACTIVITY:
            raise NoActivityError


def is_fit(content: bytes) -> bool:
    return content[8:12] == b".FIT"


def read_fit(content: bytes) -> tuple[Activity, ...]:
    """Read what was done in a FIT file, one activity for each session.

    Raises:
        FileError: It is damaged, or no activity is in it.
    """
    found: list[Activity] = []
    at = messages = 0
    while at < len(content):
        if len(found) > _MOST_SESSIONS:
            raise TooManyError
        read = _Messages()
        try:
            at, messages = _read_part(content, at, messages, read)
        except (error, IndexError, KeyError):
            raise DamagedFileError from None
        sessions = [_from_session(each, read) for each in read.sessions]
        found += [each for each in sessions if each is not None]
        if not read.sessions:
            found += _from_records(read)
    if not found:
        raise NoActivityError
    return tuple(found)


def _read_part(content: bytes, at: int, messages: int, read: _Messages) -> tuple[int, int]:
    """Read one file of those that stand one after the other; tell where the next begins."""
    header = content[at]
    end = at + header + int.from_bytes(content[at + 4 : at + 8], "little")
    if header not in _HEADERS or content[at + 8 : at + 12] != b".FIT" or end + 2 > len(content):
        raise DamagedFileError
    if _checksum(memoryview(content)[at:end]) != int.from_bytes(content[end : end + 2], "little"):
        raise DamagedFileError
    definitions: dict[int, _Definition] = {}
    last_time = 0
    at += header
    while at < end:
        head = content[at]
        at += 1
        if head & 0xC0 == 0x40:
            at, definitions[head & 0xF] = _definition(content, at, has_more=bool(head & 0x20))
            continue
        messages += 1
        if messages > _MOST_MESSAGES:
            raise TooLargeError
        is_compressed = head & 0x80
        definition = definitions[head >> 5 & 3 if is_compressed else head & 0xF]
        message: FitMessage = {}
        if definition.fields:
            values = definition.layout.unpack_from(content, at)
            for value, (name, scale, nothing) in zip(values, definition.fields, strict=True):
                if value != nothing:
                    message[name] = value / scale if scale != 1 else value
        if is_compressed:
            last_time += (head - last_time) & 0x1F
            message["time"] = last_time
        elif "time" in message:
            last_time = int(message["time"])
        at += definition.size
        if definition.kind in _FIELDS:
            read.take(definition.kind, message)
    if at != end:
        raise DamagedFileError
    return end + 2, messages


def _definition(content: bytes, at: int, *, has_more: bool) -> tuple[int, _Definition]:
    order = ">" if content[at + 1] else "<"
    kind = int.from_bytes(content[at + 2 : at + 4], "big" if content[at + 1] else "little")
    wanted = _FIELDS.get(kind, {})
    layout, fields, size = [order], [], 0
    count = content[at + 4]
    at += 5
    for number, length, base in _triples(content, at, count):
        letter, nothing = _TYPES.get(base, ("", None))
        width = Struct(order + letter).size if letter else 0
        asked = wanted.get(number)
        if number == _TIME and letter == "I" and asked is None:
            asked = ("time", 1)  # what compressed times go on from
        if asked is not None and width and length >= width:
            layout.append(f"{letter}{length - width}x")
            fields.append((*asked, nothing))
        else:
            layout.append(f"{length}x")
        size += length
    at += 3 * count
    if has_more:  # fields that a developer has added; never of use here
        more = content[at]
        size += sum(length for _, length, _ in _triples(content, at + 1, more))
        at += 1 + 3 * more
    return at, _Definition(kind, Struct("".join(layout)), size, tuple(fields))


def _triples(content: bytes, at: int, count: int) -> list[tuple[int, int, int]]:
    return [
        (content[each], content[each + 1], content[each + 2])
        for each in range(at, at + 3 * count, 3)
    ]


def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = value >> 1 ^ 0xA001 if value & 1 else value >> 1
        table.append(value)
    return tuple(table)


_TABLE = _table()


def _checksum(content: memoryview) -> int:
    """The cyclic redundancy check of the format, CRC-16/ARC."""
    value, table = 0, _TABLE
    for byte in content:
        value = value >> 8 ^ table[(value ^ byte) & 0xFF]
    return value


def _from_session(session: FitMessage, read: _Messages) -> Activity | None:
    records = read.records
    start = session.get("start", records.times[0] if records.times else None)
    elapsed = to_duration(session.get("elapsed")) or to_duration(session.get("timer"))
    if start is None:
        return None
    if elapsed is None:
        elapsed = to_duration(records.times[-1] - start) if records.times else None
    if elapsed is None:
        return None
    part = records.within(start, start + elapsed.seconds)
    return Activity(
        started_at=_moment(start),
        distance=to_distance(session.get("distance")) or records.distance_in(part),
        moving=to_duration(session.get("timer")) or elapsed,
        elapsed=elapsed,
        laps=_laps_of(read.laps, start, elapsed),
        heart_rate=to_heart_rate(session.get("heart_rate")) or records.heart_rate_in(part),
        sport=_sport_of(session) or read.sport,
    )


def _from_records(read: _Messages) -> list[Activity]:
    """Make do without the sum, which a watch that ran out of power never wrote."""
    times = read.records.times
    elapsed = to_duration(times[-1] - times[0]) if times else None
    if elapsed is None:
        return []
    everything = slice(0, len(times))
    return [
        Activity(
            started_at=_moment(times[0]),
            distance=read.records.distance_in(everything),
            moving=elapsed,
            elapsed=elapsed,
            laps=_laps_of(read.laps, times[0], elapsed),
            heart_rate=read.records.heart_rate_in(everything),
            sport=read.sport,
        )
    ]


def _laps_of(laps: list[FitMessage], start: float, elapsed: Duration) -> tuple[Lap, ...]:
    """Take the laps of one session of several: a triathlon has one for each sport."""
    last = start + elapsed.seconds + 1
    found: dict[tuple[float, Duration], Lap] = {}
    for number, lap in enumerate(laps):
        duration = to_duration(lap.get("timer")) or to_duration(lap.get("elapsed"))
        begun = lap.get("start")
        if duration is not None and (begun is None or start <= begun <= last):
            is_easy = lap.get("intensity") in _EASY_LAPS
            key = (-number if begun is None else begun, duration)
            found[key] = Lap(to_distance(lap.get("distance")), duration, is_easy)
    return tuple(found.values())


def _sport_of(message: FitMessage) -> Sport | None:
    sport, kind = message.get("sport"), message.get("sub_sport")
    if sport in _UNTOLD_SPORTS or sport == _ON_MACHINES:
        if kind in _RUNNING_KINDS:
            return Sport.RUN
        return None if sport in _UNTOLD_SPORTS else Sport.OTHER
    return _SPORTS.get(int(sport or 0), Sport.OTHER)


def _moment(seconds: float) -> datetime:
    return _EPOCH + timedelta(seconds=min(seconds, 2**32))
