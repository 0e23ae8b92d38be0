"""GPX: a track of points, without laps."""

from dataclasses import dataclass
from datetime import datetime
from math import asin, cos, radians, sin, sqrt
from xml.etree.ElementTree import Element

from bot.domain.quantities import Duration
from bot.domain.recording.activity import Activity, Sport
from bot.understanding.files.errors import NoActivityError
from bot.understanding.files.measures import (
    to_distance,
    to_heart_rate,
    to_moment,
    to_number,
)
from bot.understanding.files.xml import text_at, walk

_EARTH = 6_371_008.8  # its mean radius in metres
_STANDING = 1000 / 3600  # metres a second: whoever is slower stands
_SPORTS = {
    "running": Sport.RUN,
    "run": Sport.RUN,
    "trail_running": Sport.RUN,
    "9": Sport.RUN,
    "cycling": Sport.RIDE,
    "biking": Sport.RIDE,
    "ride": Sport.RIDE,
    "1": Sport.RIDE,
    "walking": Sport.WALK,
    "hiking": Sport.WALK,
    "swimming": Sport.SWIM,
}


Place = tuple[float, float]  # latitude and longitude


@dataclass(slots=True)
class _Track:
    """What the points tell together.

    Attributes:
        before: The place before, in this segment.
        timed_at: The last time that was told in this segment; a program that thins tracks out
            may leave some points without.
        way: Metres since then.
    """

    first: datetime | None = None
    last: datetime | None = None
    before: Place | None = None
    timed_at: datetime | None = None
    way: float = 0
    metres: float = 0
    moving_s: float = 0
    beats: int = 0
    rates: int = 0
    sport: Sport | None = None


def read_gpx(content: bytes) -> Activity:
    """Read the run in a GPX file.

    Raises:
        FileError: It is damaged, or its points tell no times.
    """
    track = _Track()
    for event, name, element in walk(content, {"trkpt", "type"}):
        if event == "start":
            if name == "trkseg":  # between segments the watch was stopped
                track.before = track.timed_at = None
        elif name == "trkpt":
            _take_point(track, element)
        elif track.sport is None:
            track.sport = _SPORTS.get((element.text or "").strip().lower())
    if track.first is None or track.last is None or track.last <= track.first:
        raise NoActivityError
    elapsed = Duration((track.last - track.first).total_seconds())
    return Activity(
        started_at=track.first,
        distance=to_distance(track.metres),
        moving=Duration(track.moving_s) if 0 < track.moving_s <= elapsed.seconds else elapsed,
        elapsed=elapsed,
        heart_rate=round(track.beats / track.rates) if track.rates else None,
        sport=track.sport,
    )


def _take_point(track: _Track, element: Element) -> None:
    latitude, longitude = to_number(element.get("lat")), to_number(element.get("lon"))
    if latitude is None or longitude is None:
        return
    place = (latitude, longitude)
    metres = 0 if track.before is None else _between(track.before, place)
    track.before, track.metres, track.way = place, track.metres + metres, track.way + metres
    at = to_moment(text_at(element, "time"))
    if at is not None:
        _take_time(track, at)
    rate = to_heart_rate(element.findtext(".//{*}hr"))
    if rate is not None:
        track.beats, track.rates = track.beats + rate, track.rates + 1


def _take_time(track: _Track, at: datetime) -> None:
    track.first, track.last = min(track.first or at, at), max(track.last or at, at)
    if track.timed_at is not None:
        seconds = (at - track.timed_at).total_seconds()
        if seconds > 0 and track.way / seconds > _STANDING:
            track.moving_s += seconds
    track.timed_at, track.way = at, 0


def _between(one: Place, other: Place) -> float:
    """Metres along the great circle, by the haversine formula."""
    here, there = radians(one[0]), radians(other[0])
    north = sin((there - here) / 2) ** 2
    east = sin(radians(other[1] - one[1]) / 2) ** 2
    return 2 * _EARTH * asin(sqrt(min(1.0, north + cos(here) * cos(there) * east)))
