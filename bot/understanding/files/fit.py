"""FIT, as watches keep it: sessions with laps, and a record each second."""

import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

from bot.domain.quantities import Duration
from bot.domain.recording.activity import Activity, Lap, Sport
from bot.understanding.files.errors import DamagedFileError, NoActivityError, TooLargeError
from bot.understanding.files.measures import (
    to_distance,
    to_duration,
    to_heart_rate,
    to_moment,
)

_MOST_MESSAGES = 250_000  # a record each second for almost three days
_SPORTS = {
    "running": Sport.RUN,
    "walking": Sport.WALK,
    "hiking": Sport.WALK,
    "cycling": Sport.RIDE,
    "e_biking": Sport.RIDE,
    "swimming": Sport.SWIM,
}
_UNTOLD_SPORTS = frozenset({None, "generic", "all"})
_EASY_LAPS = frozenset({"rest", "warmup", "cooldown", "recovery"})

Message = dict[str, Any]


@dataclass(slots=True)
class _Messages:
    sessions: list[Message] = field(default_factory=list)
    laps: list[Message] = field(default_factory=list)
    records: list[Message] = field(default_factory=list)  # the first and the last
    sport: Sport | None = None


def is_fit(content: bytes) -> bool:
    return content[8:12] == b".FIT"


def read_fit(content: bytes) -> Activity:
    """Read the run in a FIT file.

    Raises:
        FileError: It is damaged, or no activity is in it.
    """
    read = _Messages()
    for name, message in _messages(content):
        if name == "file_id" and message.get("type") not in {"activity", None}:
            raise NoActivityError
        if name == "session":
            read.sessions.append(message)
        elif name == "sport":
            read.sport = _sport_of(message)
        elif name == "lap":
            read.laps.append(message)
        elif name == "record":
            del read.records[1:]
            read.records.append(message)
    if not read.sessions:
        return _from_records(read)
    return _from_session(_session_of(read.sessions), read)


def _messages(content: bytes) -> Iterator[tuple[str, Message]]:
    import fitdecode  # noqa: PLC0415  a tenth of a second and some MB, for whoever sends files

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = fitdecode.FitReader(
                BytesIO(content),
                check_crc=fitdecode.CrcCheck.RAISE,
                error_handling=fitdecode.ErrorHandling.IGNORE,
            )
            for frame in _no_more_than(_MOST_MESSAGES, reader):
                if isinstance(frame, fitdecode.FitDataMessage):
                    yield frame.name, {each.name: each.value for each in frame.fields}
    except (TooLargeError, NoActivityError, GeneratorExit):
        raise
    except Exception:  # what a hostile file makes the library stumble over is of any kind
        raise DamagedFileError from None


def _no_more_than(most: int, frames: Iterable[object]) -> Iterator[Any]:
    for number, frame in enumerate(frames):
        if number > most:
            raise TooLargeError
        yield frame


def _session_of(sessions: list[Message]) -> Message:
    runs = (each for each in sessions if _sport_of(each) is Sport.RUN)
    return next(runs, sessions[0])


def _from_session(session: Message, read: _Messages) -> Activity:
    started_at = to_moment(session.get("start_time"))
    elapsed = to_duration(session.get("total_elapsed_time"))
    moving = to_duration(session.get("total_timer_time")) or elapsed
    if started_at is None or moving is None:
        raise NoActivityError
    elapsed = elapsed or moving
    return Activity(
        started_at=started_at,
        distance=to_distance(session.get("total_distance")),
        moving=moving,
        elapsed=elapsed,
        laps=_laps_of(read.laps, started_at, elapsed),
        heart_rate=to_heart_rate(session.get("avg_heart_rate")),
        sport=_sport_of(session),
    )


def _from_records(read: _Messages) -> Activity:
    """Make do without the sum, which a watch that ran out of power never wrote."""
    times = [to_moment(each.get("timestamp")) for each in read.records]
    started_at, ended_at = (times[0], times[-1]) if times else (None, None)
    if started_at is None or ended_at is None or ended_at <= started_at:
        raise NoActivityError
    elapsed = Duration((ended_at - started_at).total_seconds())
    return Activity(
        started_at=started_at,
        distance=to_distance(read.records[-1].get("distance")),
        moving=elapsed,
        elapsed=elapsed,
        laps=_laps_of(read.laps, started_at, elapsed),
        sport=read.sport,
    )


def _laps_of(laps: list[Message], started_at: datetime, elapsed: Duration) -> tuple[Lap, ...]:
    """Take the laps of one session of several: a triathlon has one for each sport."""
    last = started_at + timedelta(seconds=min(elapsed.seconds, 1e7) + 1)
    found = []
    for lap in laps:
        begun = to_moment(lap.get("start_time"))
        duration = to_duration(lap.get("total_timer_time") or lap.get("total_elapsed_time"))
        if duration is not None and (begun is None or started_at <= begun <= last):
            is_easy = lap.get("intensity") in _EASY_LAPS
            found.append(Lap(to_distance(lap.get("total_distance")), duration, is_easy))
    return tuple(found)


def _sport_of(session: Message) -> Sport | None:
    sport = session.get("sport")
    if not isinstance(sport, str) or sport in _UNTOLD_SPORTS:
        return None
    return _SPORTS.get(sport, Sport.OTHER)
