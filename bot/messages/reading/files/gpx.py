"""GPX: a track of points, without laps."""

from dataclasses import dataclass
from datetime import datetime
from math import asin, cos, radians, sin, sqrt
from xml.etree.ElementTree import Element

from bot.domain.activities import Activity, Sport
from bot.domain.paces import Duration
from bot.messages.reading.files.errors import NoActivityError
from bot.messages.reading.files.measures import (
    to_distance,
    to_heart_rate,
    to_moment,
    to_number,
)
from bot.messages.reading.files.xml import text_at, walk

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


@dataclass(frozen=True, slots=True)
class _Point:
    latitude: float
    longitude: float
    at: datetime


@dataclass(slots=True)
class _Track:
    """What the points tell together."""

    first: datetime | None = None
    last: datetime | None = None
    before: _Point | None = None
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
                track.before = None
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
    at = to_moment(text_at(element, "time"))
    latitude, longitude = to_number(element.get("lat")), to_number(element.get("lon"))
    if at is None or latitude is None or longitude is None:
        return
    track.first = track.first or at
    track.last = max(track.last or at, at)
    point, before = _Point(latitude, longitude, at), track.before
    track.before = point
    if before is not None:
        metres, seconds = _between(before, point), (at - before.at).total_seconds()
        track.metres += metres
        if seconds > 0 and metres / seconds > _STANDING:
            track.moving_s += seconds
    rate = to_heart_rate(element.findtext(".//{*}hr"))
    if rate is not None:
        track.beats, track.rates = track.beats + rate, track.rates + 1


def _between(one: _Point, other: _Point) -> float:
    """Metres along the great circle, by the haversine formula."""
    here, there = radians(one.latitude), radians(other.latitude)
    north = sin((there - here) / 2) ** 2
    east = sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * _EARTH * asin(sqrt(min(1.0, north + cos(here) * cos(there) * east)))
