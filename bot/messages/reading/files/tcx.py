"""TCX: laps with their exact times.

Read by our own lines: the library for it neither tells the time of a lap nor keeps laps without
a track, which is how a treadmill writes them.
"""

from xml.etree.ElementTree import Element

from bot.domain.activities import Activity, Lap, Sport
from bot.domain.paces import Distance, Duration
from bot.messages.reading.files.errors import NoActivityError
from bot.messages.reading.files.measures import (
    to_distance,
    to_duration,
    to_heart_rate,
    to_moment,
)
from bot.messages.reading.files.xml import text_at

POINT = "Trackpoint"
_SPORTS = {"running": Sport.RUN, "biking": Sport.RIDE, "walking": Sport.WALK}


def read_tcx(root: Element) -> Activity:
    """Read the run in a TCX file.

    Raises:
        FileError: No activity is in it.
    """
    activities = root.findall("{*}Activities/{*}Activity")
    runs = (each for each in activities if _sport_of(each) is Sport.RUN)
    activity = next(runs, activities[0] if activities else None)
    if activity is None:
        raise NoActivityError
    laps = [each for each in activity.findall("{*}Lap") if to_duration(_seconds(each))]
    started_at = to_moment(laps[0].get("StartTime")) if laps else None
    if started_at is None:
        raise NoActivityError
    read = tuple(_lap(each) for each in laps)
    moving = Duration(sum(lap.duration.seconds for lap in read))
    metres = sum(lap.metres for lap in read)
    ended_at = to_moment(_last_time(activity))
    seconds = (ended_at - started_at).total_seconds() if ended_at is not None else 0
    return Activity(
        started_at=started_at,
        distance=Distance(metres) if metres else None,
        moving=moving,
        elapsed=Duration(max(moving.seconds, seconds)),
        laps=read,
        heart_rate=_heart_rate(laps),
        sport=_sport_of(activity),
    )


def _lap(lap: Element) -> Lap:
    duration = to_duration(_seconds(lap))
    assert duration is not None  # noqa: S101 - those without were left out
    is_easy = text_at(lap, "Intensity") == "Resting"
    return Lap(to_distance(text_at(lap, "DistanceMeters")), duration, is_easy)


def _seconds(lap: Element) -> str | None:
    return text_at(lap, "TotalTimeSeconds")


def _last_time(activity: Element) -> str | None:
    points = activity.findall("{*}Lap/{*}Track/{*}Trackpoint")
    return text_at(points[-1], "Time") if points else None


def _heart_rate(laps: list[Element]) -> int | None:
    """Average over the laps, each by its time."""
    beats = seconds = 0.0
    for lap in laps:
        rate = to_heart_rate(text_at(lap, "AverageHeartRateBpm/Value"))
        duration = to_duration(_seconds(lap))
        if rate is not None and duration is not None:
            beats += rate * duration.seconds
            seconds += duration.seconds
    return to_heart_rate(beats / seconds) if seconds else None


def _sport_of(activity: Element) -> Sport | None:
    """Tell the sport; ``Other`` is what a watch says that knows no better."""
    return _SPORTS.get(activity.get("Sport", "").lower())
