"""GPX: tracks of points, without laps.

How far is the way over the ground, how long the time in which it was covered.  A point that stays
where the one before was is no stop by itself: many watches write one point a second and a new
place every second or third.  Only who has not moved for some time has stood, and not even then
where a leap makes up for it: that was a tunnel.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.quantities import Duration
from bot.domain.recording.activity import Activity, Sport
from bot.understanding.files.errors import NoActivityError
from bot.understanding.files.positions import GroundPlace, metres_between
from bot.understanding.files.sports import sport_named
from bot.understanding.files.values import (
    to_distance,
    to_heart_rate,
    to_moment,
    to_number,
)
from bot.understanding.files.xml import Reader, read_xml

_STANDING = 1000 / 3600  # metres a second: whoever is slower stands
_LEAST_STOP = 10.0  # seconds; shorter ones are the watch's
_LEAP = 7.0  # metres a second: nobody runs that on
# A pause is a part of the run; a longer one, or one between two tracks, parts two runs.
_LONGEST_PAUSE = timedelta(hours=2)
_BETWEEN_TRACKS = timedelta(minutes=15)


@dataclass(slots=True)
class _Run:
    """What the points of one run tell together.

    Attributes:
        sport: Of its track.
        before: The place before, in this segment.
        timed_at: The last time that was told in this segment; a program that thins tracks out
            may leave some points without.
        way: Metres since then.
        still_s: Seconds in which the runner has not moved, up to then.
    """

    first: datetime
    last: datetime
    sport: Sport | None = None
    before: GroundPlace | None = None
    timed_at: datetime | None = None
    way: float = 0
    metres: float = 0
    moving_s: float = 0
    still_s: float = 0
    beats: int = 0
    rates: int = 0

    def take(self, place: GroundPlace, at: datetime | None) -> None:
        if self.before is not None:
            self.way += metres_between(self.before, place)
        self.before = place
        if at is None:
            return
        if self.timed_at is not None:
            self._take_stretch((at - self.timed_at).total_seconds())
        self.timed_at, self.way, self.last = at, 0, at

    def _take_stretch(self, seconds: float) -> None:
        self.metres += self.way
        if self.way <= _STANDING * seconds:
            self.still_s += seconds
            return
        self.end_still(is_made_up_for=seconds > 0 and self.way / seconds > _LEAP)
        self.moving_s += seconds

    def end_still(self, *, is_made_up_for: bool = False) -> None:
        if self.still_s < _LEAST_STOP or is_made_up_for:
            self.moving_s += self.still_s
        self.still_s = 0

    def end_segment(self) -> None:
        self.end_still()
        self.before = self.timed_at = None
        self.way = 0


class _Tracks(Reader):
    texts = frozenset({"time", "type", "hr", "heartrate"})

    def __init__(self) -> None:
        self.runs: list[_Run] = []
        self._sport: Sport | None = None
        self._is_new_track = False
        self._in_track = False
        self._place: GroundPlace | None = None
        self._at: datetime | None = None
        self._rate: int | None = None
        self._point: str | None = None
        self._until: datetime | None = None  # what has been told of in segments before

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "trkpt":
            latitude = to_number(attributes.get("lat"))
            longitude = to_number(attributes.get("lon"))
            is_place = latitude is not None and longitude is not None
            self._place = (latitude, longitude) if is_place else None  # type: ignore[assignment]
            self._at = self._rate = None
            self._point = name
        elif name == "trk":
            self._sport, self._is_new_track, self._in_track = None, True, True
        elif name == "trkseg" and self.runs:
            self.runs[-1].end_segment()
            self._until = max(self._until or self.runs[-1].last, self.runs[-1].last)

    def end(self, name: str, text: str) -> None:
        if name == "trkpt":
            self._point = None
            self._take_point()
        elif self._point is not None:
            if name == "time":
                self._at = to_moment(text)
            elif name in {"hr", "heartrate"}:
                self._rate = to_heart_rate(text)
        elif name == "type" and self._in_track:
            self._sport = self._sport or sport_named(text)
            if self.runs and not self._is_new_track:  # told after the points
                self.runs[-1].sport = self.runs[-1].sport or self._sport
        elif name == "trk":
            self._in_track = False

    def _take_point(self) -> None:
        place, at = self._place, self._at
        if place is None or (at is not None and self._is_told_already(at)):
            return
        if at is not None and self._begins_a_run(at):
            if self.runs:
                self.runs[-1].end_segment()
            self.runs.append(_Run(at, at, self._sport))
        if not self.runs:
            return
        if at is not None:
            self._is_new_track = False
        run = self.runs[-1]
        run.take(place, at)
        if self._rate is not None:
            run.beats, run.rates = run.beats + self._rate, run.rates + 1

    def _is_told_already(self, at: datetime) -> bool:
        """Whether a segment comes twice, or a point is out of its order."""
        if not self.runs:
            return False
        if self._until is not None and at <= self._until:
            return True
        return at < self.runs[-1].last

    def _begins_a_run(self, at: datetime) -> bool:
        if not self.runs:
            return True
        gap = at - self.runs[-1].last
        is_another = self._is_new_track and self._sport is not self.runs[-1].sport
        return is_another or gap >= (_BETWEEN_TRACKS if self._is_new_track else _LONGEST_PAUSE)


def read_gpx(content: bytes) -> tuple[Activity, ...]:
    """Read the runs in a GPX file.

    Raises:
        FileError: It is damaged, or its points tell no times.
    """
    tracks = _Tracks()
    read_xml(content, tracks)
    found = tuple(_activity(run) for run in tracks.runs if run.last > run.first)
    if not found:
        raise NoActivityError
    return found


def _activity(run: _Run) -> Activity:
    run.end_still()
    elapsed = Duration((run.last - run.first).total_seconds())
    return Activity(
        started_at=run.first,
        distance=to_distance(run.metres),
        moving=Duration(run.moving_s) if 0 < run.moving_s <= elapsed.seconds else elapsed,
        elapsed=elapsed,
        heart_rate=round(run.beats / run.rates) if run.rates else None,
        sport=run.sport,
    )
