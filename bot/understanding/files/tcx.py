"""TCX: laps with their exact times.

Read by our own lines: the library for it neither tells the time of a lap nor keeps laps without
a track, which is how a treadmill writes them.
"""

from dataclasses import dataclass, field
from datetime import datetime
from xml.etree.ElementTree import Element

from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity, Lap, Sport
from bot.understanding.files.errors import NoActivityError
from bot.understanding.files.measures import (
    to_distance,
    to_duration,
    to_heart_rate,
    to_moment,
)
from bot.understanding.files.xml import text_at, walk

_SPORTS = {"running": Sport.RUN, "biking": Sport.RIDE, "walking": Sport.WALK}


@dataclass(slots=True)
class _Told:
    """What one activity of a file tells."""

    sport: Sport | None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    laps: list[Lap] = field(default_factory=list)
    beats: float = 0
    beaten_s: float = 0


def read_tcx(content: bytes) -> Activity:
    """Read the run in a TCX file.

    Raises:
        FileError: It is damaged, or no activity is in it.
    """
    told: list[_Told] = []
    for event, name, element in walk(content, {"Lap", "Trackpoint"}):
        if event == "start":
            if name == "Activity":
                told.append(_Told(_SPORTS.get(element.get("Sport", "").lower())))
        elif told and name == "Trackpoint":
            told[-1].ended_at = to_moment(text_at(element, "Time")) or told[-1].ended_at
        elif told and name == "Lap":
            _take_lap(told[-1], element)
    runs = (each for each in told if each.sport is Sport.RUN)
    chosen = next(runs, told[0] if told else None)
    if chosen is None or chosen.started_at is None or not chosen.laps:
        raise NoActivityError
    return _activity(chosen, chosen.started_at)


def _take_lap(told: _Told, element: Element) -> None:
    duration = to_duration(text_at(element, "TotalTimeSeconds"))
    if duration is None:
        return
    if told.started_at is None:
        told.started_at = to_moment(element.get("StartTime"))
    distance = to_distance(text_at(element, "DistanceMeters"))
    told.laps.append(Lap(distance, duration, text_at(element, "Intensity") == "Resting"))
    rate = to_heart_rate(text_at(element, "AverageHeartRateBpm/Value"))
    if rate is not None:
        told.beats += rate * duration.seconds
        told.beaten_s += duration.seconds


def _activity(told: _Told, started_at: datetime) -> Activity:
    moving = Duration(sum(lap.duration.seconds for lap in told.laps))
    metres = sum(lap.metres for lap in told.laps)
    ended_at = told.ended_at or started_at
    seconds = (ended_at - started_at).total_seconds()
    return Activity(
        started_at=started_at,
        distance=Distance(metres) if metres else None,
        moving=moving,
        elapsed=Duration(max(moving.seconds, seconds)),
        laps=tuple(told.laps),
        heart_rate=to_heart_rate(told.beats / told.beaten_s) if told.beaten_s else None,
        sport=told.sport,
    )
