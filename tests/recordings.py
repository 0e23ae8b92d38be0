"""Files as watches write them.

The run is on Tuesday 24 November 2026, at 18:00 in Berlin.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.sport_message import SportMessage
from fit_tool.profile.profile_type import FileType, Intensity, Sport

TUESDAY_EVENING = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


@dataclass(frozen=True)
class RecordedLap:
    metres: float
    seconds: float
    intensity: Intensity = Intensity.ACTIVE


def easy_laps(kilometres: int = 8, pace: float = 340) -> list[RecordedLap]:
    """Laps as a watch makes them, one each kilometre."""
    return [RecordedLap(1000, pace) for _ in range(kilometres)]


def rep_laps(
    times: Sequence[float] = (93.4, 92.8, 94.1, 93.0), metres: float = 400, jog: float = 185
) -> list[RecordedLap]:
    """The mile workout as it comes from a track: GPS is a little off on every lap."""
    errors = (7, -6, 12, -9, 3, 11, -13, 5)
    laps = [RecordedLap(2150, 760)]
    for number, time in enumerate(times):
        laps.append(RecordedLap(metres + errors[number % len(errors)], time))
        if number < len(times) - 1:
            laps.append(RecordedLap(metres - errors[number % len(errors)], jog))
    return [*laps, RecordedLap(1830, 640)]


def fit_file(  # noqa: PLR0913
    laps: Sequence[RecordedLap],
    start: datetime = TUESDAY_EVENING,
    sport: Sport = Sport.RUNNING,
    *,
    paused: float = 0,
    heart_rate: int | None = 148,
    has_session: bool = True,
    has_distance: bool = True,
) -> bytes:
    builder = FitFileBuilder(auto_define=True)
    file_id = FileIdMessage()
    file_id.type = FileType.ACTIVITY
    file_id.time_created = _ms(start)
    builder.add(file_id)
    told = SportMessage()
    told.sport = sport
    builder.add(told)
    metres = seconds = 0.0
    for lap in laps:
        builder.add(_record(start + timedelta(seconds=seconds), metres))
        message = LapMessage()
        message.start_time = _ms(start + timedelta(seconds=seconds))
        message.timestamp = _ms(start + timedelta(seconds=seconds + lap.seconds))
        message.total_distance = lap.metres
        message.total_timer_time = lap.seconds
        message.total_elapsed_time = lap.seconds
        message.intensity = lap.intensity
        builder.add(message)
        metres, seconds = metres + lap.metres, seconds + lap.seconds
    builder.add(_record(start + timedelta(seconds=seconds), metres))
    if has_session:
        session = SessionMessage()
        session.sport = sport
        session.start_time = _ms(start)
        session.timestamp = _ms(start + timedelta(seconds=seconds + paused))
        if has_distance:
            session.total_distance = metres
        session.total_timer_time = seconds
        session.total_elapsed_time = seconds + paused
        if heart_rate is not None:
            session.avg_heart_rate = heart_rate
        builder.add(session)
    content: bytes = builder.build().to_bytes()
    return content


def tcx_file(
    laps: Sequence[RecordedLap], start: datetime = TUESDAY_EVENING, sport: str = "Running"
) -> bytes:
    written, begun = [], start
    for lap in laps:
        ended = begun + timedelta(seconds=lap.seconds)
        written.append(
            f'<Lap StartTime="{_iso(begun)}"><TotalTimeSeconds>{lap.seconds}</TotalTimeSeconds>'
            f"<DistanceMeters>{lap.metres}</DistanceMeters><Calories>10</Calories>"
            "<AverageHeartRateBpm><Value>148</Value></AverageHeartRateBpm>"
            "<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>"
            f"<Track><Trackpoint><Time>{_iso(ended)}</Time></Trackpoint></Track></Lap>"
        )
        begun = ended
    return (
        '<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase'
        ' xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>'
        f'<Activity Sport="{sport}"><Id>{_iso(start)}</Id>{"".join(written)}</Activity>'
        "</Activities></TrainingCenterDatabase>"
    ).encode()


def gpx_file(
    kilometres: float = 8,
    pace: float = 340,
    start: datetime = TUESDAY_EVENING,
    sport: str | None = "running",
) -> bytes:
    """A run due north at an even pace, a point every ten seconds."""
    seconds = kilometres * pace
    steps = max(1, round(seconds / 10))
    points = []
    for step in range(steps + 1):
        share = step / steps
        latitude = 52.0 + share * kilometres / 111.195
        points.append(
            f'<trkpt lat="{latitude:.7f}" lon="13.4"><ele>34</ele>'
            f"<time>{_iso(start + timedelta(seconds=share * seconds))}</time><extensions>"
            '<x:TrackPointExtension xmlns:x="http://www.garmin.com/xmlschemas/'
            'TrackPointExtension/v1"><x:hr>148</x:hr></x:TrackPointExtension></extensions></trkpt>'
        )
    told = "" if sport is None else f"<type>{sport}</type>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="test"'
        ' xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Run</name>'
        f"{told}<trkseg>{''.join(points)}</trkseg></trk></gpx>"
    ).encode()


def _record(at: datetime, metres: float) -> RecordMessage:
    record = RecordMessage()
    record.timestamp = _ms(at)
    record.distance = metres
    return record


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
