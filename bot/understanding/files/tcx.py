"""TCX: laps with their exact times.

Read by our own lines: the library for it neither tells the time of a lap nor keeps laps without
a track, which is how a treadmill writes them.
"""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity, Lap, Sport
from bot.understanding.files.errors import NoActivityError
from bot.understanding.files.sports import sport_named
from bot.understanding.files.values import (
    to_distance,
    to_duration,
    to_heart_rate,
    to_moment,
    to_number,
)
from bot.understanding.files.xml import Reader, read_xml


@dataclass(slots=True)
class _Lap:
    """What a lap tells by itself, and what its points tell."""

    started_at: datetime | None
    seconds: Duration | None = None
    distance: Distance | None = None
    is_easy: bool = False
    rate: int | None = None
    first: datetime | None = None
    last: datetime | None = None
    reached: float | None = None


@dataclass(slots=True)
class _Told:
    """What one activity of a file tells."""

    sport: Sport | None
    begun: datetime | None = None
    laps: list[_Lap] = field(default_factory=list)


class _Activities(Reader):
    texts = frozenset({"Id", "Time", "TotalTimeSeconds", "DistanceMeters", "Intensity", "Value"})

    def __init__(self) -> None:
        self.told: list[_Told] = []
        self._lap: _Lap | None = None
        self._is_in_point = self._is_average = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Activity":
            self.told.append(_Told(sport_named(attributes.get("Sport"))))
        elif name == "Lap" and self.told:
            self._lap = _Lap(to_moment(attributes.get("StartTime")))
        elif name == "Trackpoint":
            self._is_in_point = True
        elif name == "AverageHeartRateBpm":
            self._is_average = True

    def end(self, name: str, text: str) -> None:
        lap = self._lap
        if name == "Trackpoint":
            self._is_in_point = False
        elif lap is None:
            if name == "Id" and self.told:
                self.told[-1].begun = to_moment(text)
        elif self._is_in_point:
            _take_from_point(lap, name, text)
        elif name == "Lap":
            self.told[-1].laps.append(lap)
            self._lap = None
        elif name == "AverageHeartRateBpm":
            self._is_average = False
        elif name == "Value" and self._is_average:
            lap.rate = to_heart_rate(text)
        elif name == "TotalTimeSeconds":
            lap.seconds = to_duration(text)
        elif name == "DistanceMeters":
            lap.distance = to_distance(text)
        elif name == "Intensity":
            lap.is_easy = text == "Resting"


def _take_from_point(lap: _Lap, name: str, text: str) -> None:
    if name == "Time":
        lap.last = to_moment(text) or lap.last
        lap.first = lap.first or lap.last
    elif name == "DistanceMeters":
        lap.reached = to_number(text) or lap.reached


def read_tcx(content: bytes) -> tuple[Activity, ...]:
    """Read the runs in a TCX file.

    Raises:
        FileError: It is damaged, or no activity is in it.
    """
    activities = _Activities()
    read_xml(content, activities)
    found = tuple(filter(None, (_activity(one) for one in activities.told)))
    if not found:
        raise NoActivityError
    return found


def _activity(told: _Told) -> Activity | None:
    laps: list[Lap] = []
    beats = beaten_s = reached = 0.0
    seen: set[tuple[datetime, Duration | None]] = set()
    for one in told.laps:
        before, reached = reached, max(reached, one.reached or 0)
        if one.started_at is not None:
            if (one.started_at, one.seconds) in seen:
                continue  # the same lap comes twice
            seen.add((one.started_at, one.seconds))
        duration = one.seconds or _between(one.first, one.last)
        if duration is None:
            continue
        distance = one.distance or to_distance(reached - before)
        laps.append(Lap(distance, duration, one.is_easy))
        if one.rate is not None:
            beats, beaten_s = beats + one.rate * duration.seconds, beaten_s + duration.seconds
    starts = [one.started_at or one.first for one in told.laps]
    started_at = next((each for each in starts if each is not None), None) or told.begun
    if started_at is None or not laps:
        return None
    moving = Duration(sum(lap.duration.seconds for lap in laps))
    metres = sum(lap.metres for lap in laps)
    ended_at = max((one.last for one in told.laps if one.last is not None), default=started_at)
    return Activity(
        started_at=started_at,
        distance=Distance(metres) if metres else None,
        moving=moving,
        elapsed=Duration(max(moving.seconds, (ended_at - started_at).total_seconds())),
        laps=tuple(laps),
        heart_rate=to_heart_rate(beats / beaten_s) if beaten_s else None,
        sport=told.sport,
    )


def _between(first: datetime | None, last: datetime | None) -> Duration | None:
    return None if first is None or last is None else to_duration((last - first).total_seconds())
