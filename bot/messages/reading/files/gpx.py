"""GPX: a track of points, without laps."""

import re
from statistics import fmean
from typing import TYPE_CHECKING

from bot.domain.activities import Activity, Sport
from bot.domain.paces import Duration
from bot.messages.reading.files.errors import DamagedFileError, NoActivityError
from bot.messages.reading.files.measures import to_distance, to_heart_rate, to_moment

if TYPE_CHECKING:
    from gpxpy.gpx import GPX

POINT = "trkpt"
_ENCODING = re.compile(rb"""\s*<\?xml[^>]*encoding=["']([\w-]+)""")
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


def read_gpx(content: bytes) -> Activity:
    """Read the run in a GPX file that was found harmless.

    Raises:
        FileError: It is damaged, or its points tell no times.
    """
    gpx = _parsed(content)
    bounds = gpx.get_time_bounds()
    started_at, ended_at = to_moment(bounds.start_time), to_moment(bounds.end_time)
    if started_at is None or ended_at is None or ended_at <= started_at:
        raise NoActivityError
    elapsed = Duration((ended_at - started_at).total_seconds())
    moving = gpx.get_moving_data(raw=True).moving_time
    return Activity(
        started_at=started_at,
        distance=to_distance(gpx.length_2d()),
        moving=Duration(moving) if 0 < moving <= elapsed.seconds else elapsed,
        elapsed=elapsed,
        heart_rate=_heart_rate(gpx),
        sport=_sport_of(gpx),
    )


def _parsed(content: bytes) -> "GPX":
    import gpxpy  # noqa: PLC0415  (for whoever sends files)

    declared = _ENCODING.match(content)
    encoding = "utf-8-sig" if declared is None else declared[1].decode()
    try:
        return gpxpy.parse(content.decode(encoding))
    except Exception:  # what a hostile file makes the library stumble over is of any kind
        raise DamagedFileError from None


def _heart_rate(gpx: "GPX") -> int | None:
    rates = [
        rate
        for track in gpx.tracks
        for segment in track.segments
        for point in segment.points
        for extension in point.extensions
        for element in extension.iter()
        if str(element.tag).rpartition("}")[2] == "hr"
        and (rate := to_heart_rate(element.text)) is not None
    ]
    return round(fmean(rates)) if rates else None


def _sport_of(gpx: "GPX") -> Sport | None:
    told = [str(track.type or "").strip().lower() for track in gpx.tracks]
    return next((_SPORTS[one] for one in told if one in _SPORTS), None)
