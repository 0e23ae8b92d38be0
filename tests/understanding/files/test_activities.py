"""Files as watches and websites write them, and what people send instead."""

import gzip
import re
import tracemalloc
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from fit_tool.profile.profile_type import Intensity, Sport
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity
from bot.domain.recording.activity import Sport as Recorded
from bot.understanding.files.activities import read_activities
from bot.understanding.files.activity_checks import check_activity, may_be_no_run, runs_among
from bot.understanding.files.errors import FileError
from tests.recordings import (
    TUESDAY_EVENING,
    RecordedLap,
    easy_laps,
    fit_file,
    gpx_file,
    rep_laps,
    tcx_file,
)

FIT, TCX, GPX = fit_file(rep_laps()), tcx_file(rep_laps()), gpx_file(5)


def read_activity(content: bytes) -> Activity:
    """Read a file of one activity."""
    [activity] = read_activities(content)
    return activity


def zipped(**members: bytes) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)
    return buffer.getvalue()


@pytest.mark.parametrize("content", [FIT, TCX], ids=["fit", "tcx"])
def test_a_run_is_read_with_its_laps(content: bytes) -> None:
    run = read_activity(content)

    assert run.started_at == TUESDAY_EVENING
    assert run.distance == Distance(6771)
    assert run.moving.seconds == pytest.approx(2328.3)
    assert run.sport is Recorded.RUN
    assert run.heart_rate == 148
    assert [lap.duration.seconds for lap in run.laps][1:4] == [93.4, 185, 92.8]
    assert [lap.metres for lap in run.laps][1:4] == [407, 393, 394]


def test_a_track_is_read_without_laps() -> None:
    run = read_activity(GPX)

    assert run.started_at == TUESDAY_EVENING
    assert run.distance is not None
    assert run.distance.metres == pytest.approx(5000, rel=0.005)
    assert run.elapsed == Duration(1700)
    assert run.heart_rate == 148
    assert run.laps == ()


def test_a_stop_between_two_segments_is_not_run() -> None:
    # The third kilometre is missing: the watch was stopped, and carried by bus.
    points = gpx_file(5).decode().split("<trkpt")
    joined = "<trkpt".join(points[:70]) + "</trkseg><trkseg><trkpt" + "<trkpt".join(points[105:])

    run = read_activity(joined.encode())

    assert run.distance is not None
    assert run.distance.metres == pytest.approx(3940, abs=40)
    assert run.moving.seconds == pytest.approx(1340, abs=15)
    assert run.elapsed == Duration(1700)


def test_points_without_a_time_are_part_of_the_way() -> None:
    parts = GPX.split(b"<time>")
    thinned = (
        parts[0]
        + b"<time>"
        + parts[1]
        + b"".join(
            (b"<time>" if number % 3 else b"<cmt>")
            + (part if number % 3 else part.replace(b"</time>", b"</cmt>"))
            for number, part in enumerate(parts[2:-1], start=2)
        )
        + b"<time>"
        + parts[-1]
    )

    run = read_activity(thinned)

    assert run.distance is not None
    assert run.distance.metres == pytest.approx(5000, abs=1)
    assert (run.moving, run.elapsed) == (Duration(1700), Duration(1700))


def test_a_track_that_crosses_the_date_line_is_as_long_as_it_was() -> None:
    east = gpx_file(5).replace(b'lon="13.4"', b'lon="179.9999"')
    points = east.split(b"<trkpt")
    west = [point.replace(b'lon="179.9999"', b'lon="-179.9999"') for point in points[80:]]

    run = read_activity(b"<trkpt".join([*points[:80], *west]))

    assert run.distance is not None
    assert run.distance.metres == pytest.approx(5000, abs=20)


def test_a_pause_is_elapsed_but_not_moving() -> None:
    run = read_activity(fit_file(easy_laps(), paused=75))

    assert (run.moving, run.elapsed) == (Duration(2720), Duration(2795))


def test_what_the_watch_calls_rest_is_easy() -> None:
    laps = [RecordedLap(400, 90), RecordedLap(300, 180, Intensity.REST), RecordedLap(400, 90)]

    assert [lap.is_easy for lap in read_activity(fit_file(laps)).laps] == [False, True, False]


def test_a_watch_that_ran_out_of_power_left_its_records() -> None:
    run = read_activity(fit_file(easy_laps(), has_session=False))
    ride = read_activity(fit_file(easy_laps(), sport=Sport.CYCLING, has_session=False))

    assert (run.distance, run.moving) == (Distance(8000), Duration(2720))
    assert (run.sport, ride.sport) == (Recorded.RUN, Recorded.RIDE)


def test_exports_come_gzipped_and_zipped() -> None:
    plain = read_activity(FIT)

    assert read_activity(gzip.compress(FIT)) == plain
    assert read_activity(zipped(activity_fit=FIT)) == plain


def test_other_encodings_are_read() -> None:
    latin = GPX.decode().replace("UTF-8", "ISO-8859-1").replace("Run", "Länge").encode("latin1")

    assert read_activity(latin).distance == read_activity(GPX).distance
    assert read_activity("\ufeff".encode() + GPX).distance == read_activity(GPX).distance


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">'.encode()
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + b"]><gpx><trk><name>&i;</name></trk></gpx>"
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    b"<gpx><trk><name>&a;</name></trk></gpx>"
)
NO_TIMES = GPX.replace(b"<time>", b"<cmt>").replace(b"</time>", b"</cmt>")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\n \n", id="blank"),
        pytest.param(b"8k easy in 45:10", id="words"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(60), id="picture"),
        pytest.param(bytes(8) + b".FIT" + bytes(60), id="fit in name only"),
        pytest.param(FIT[:-200], id="cut off fit"),
        pytest.param(FIT[:14], id="fit header alone"),
        pytest.param(TCX[:-200], id="cut off tcx"),
        pytest.param(GPX[:-200], id="cut off gpx"),
        pytest.param(gzip.compress(FIT)[:-30], id="cut off gzip"),
        pytest.param(zipped(a_fit=FIT)[:-30], id="cut off zip"),
        pytest.param(zipped(notes_txt=b"hello"), id="zip of something else"),
        pytest.param(gzip.compress(bytes(30 * 1024**2)), id="gzip bomb"),
        pytest.param(zipped(a_fit=bytes(30 * 1024**2)), id="zip bomb"),
        pytest.param(bytes(20 * 1024**2 + 1), id="too large"),
        pytest.param(BOMB, id="entity bomb"),
        pytest.param(OUTSIDE, id="entity from outside"),
        pytest.param(b"<html><body>Login</body></html>", id="page of a website"),
        pytest.param(NO_TIMES, id="route without times"),
        pytest.param(b'<gpx version="1.1"><wpt lat="1" lon="2"/></gpx>', id="waypoints"),
        pytest.param(tcx_file([]), id="tcx without laps"),
        pytest.param(b"<" * 100_000, id="angles"),
        pytest.param(b"<gpx>" * 100_000, id="deep"),
        pytest.param(b"<gpx>" + b"<a/>" * 1_600_000 + b"</gpx>", id="too many elements"),
    ],
)
def test_what_is_no_run_gets_one_sentence(content: bytes) -> None:
    with pytest.raises(FileError) as refused:
        read_activity(content)

    assert "\n" not in str(refused.value)


@given(st.sampled_from([FIT, TCX, GPX]), st.data())
def test_a_damaged_file_never_makes_the_reader_stumble(
    content: bytes, data: st.DataObject
) -> None:
    damaged = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))

    for each in (bytes(damaged), bytes(damaged[:cut])):
        with suppress(FileError):
            runs_among(read_activities(each), TUESDAY_EVENING + timedelta(days=1))


NOW = TUESDAY_EVENING + timedelta(hours=3)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (fit_file(easy_laps(20, 120), sport=Sport.CYCLING), "ride"),
        (tcx_file(easy_laps(20, 120), sport="Biking"), "ride"),
        (gpx_file(20, 120, sport="cycling"), "ride"),
        (fit_file(easy_laps(5, 700), sport=Sport.HIKING), "walk"),
        (fit_file(easy_laps(1, 1500), sport=Sport.SWIMMING), "swim"),
        (fit_file(easy_laps(), sport=Sport.ROWING), "no run"),
        (fit_file(easy_laps(8, 90)), "Nobody runs"),
        (fit_file(easy_laps(2, 2000)), "Nobody runs"),
        (fit_file([RecordedLap(20, 30)]), "Nobody runs"),
        (fit_file(easy_laps(), start=NOW + timedelta(days=2)), "wrong date"),
        (tcx_file(easy_laps(), start=datetime(1990, 1, 1, tzinfo=UTC)), "wrong date"),
    ],
)
def test_what_nobody_ran_is_not_logged(content: bytes, word: str) -> None:
    with pytest.raises(FileError, match=word):
        check_activity(read_activity(content), NOW)


@pytest.mark.parametrize(
    "content", [FIT, TCX, GPX, gpx_file(sport=None), fit_file(easy_laps(8, 225))]
)
def test_a_run_is_a_run(content: bytes) -> None:
    check_activity(read_activity(content), NOW)
    assert not may_be_no_run(read_activity(content), Duration(370))


STRANGE = [
    ("road_biking", Recorded.RIDE),
    ("virtual_ride", Recorded.RIDE),
    ("EBikeRide", Recorded.RIDE),
    ("1", Recorded.RIDE),
    ("16", Recorded.SWIM),
    ("Swim", Recorded.SWIM),
    ("Walk", Recorded.WALK),
    ("Hike", Recorded.WALK),
    ("Randonnée", Recorded.WALK),
    ("Nordic Ski", Recorded.OTHER),
    ("Rowing", Recorded.OTHER),
    ("9", Recorded.RUN),
    ("VirtualRun", Recorded.RUN),
    ("street_running", Recorded.RUN),
    ("Other", Recorded.UNCLEAR),
    ("zumble", Recorded.UNCLEAR),
    ("", None),
]


@pytest.mark.parametrize(("word", "sport"), STRANGE)
def test_the_stated_sport_decides(word: str, sport: Recorded | None) -> None:
    assert read_activity(gpx_file(8, sport=word)).sport is sport
    assert read_activity(tcx_file(easy_laps(), sport=word)).sport is sport


def test_a_run_that_the_file_does_not_call_one_is_asked_about() -> None:
    assert may_be_no_run(read_activity(tcx_file(easy_laps(), sport="Other")))
    assert may_be_no_run(read_activity(gpx_file(8, 680, sport=None)))
    assert may_be_no_run(read_activity(gpx_file(8, 190, sport=None)))
    assert not may_be_no_run(read_activity(gpx_file(8, 340, sport=None)))


def every_second(repeated: int, seconds: int = 1200, stop: range = range(0)) -> bytes:
    """A run at 3 m/s with a point each second, which moves only every so many points."""
    points, metres = [], 0.0
    for second in range(seconds + 1):
        metres += 0 if second in stop else 3
        shown = metres - metres % (3 * repeated)
        at = (TUESDAY_EVENING + timedelta(seconds=second)).isoformat()
        latitude = 52 + shown / 111_195
        points.append(f'<trkpt lat="{latitude:.7f}" lon="13.4"><time>{at}</time></trkpt>')
    return f"<gpx><trk><trkseg>{''.join(points)}</trkseg></trk></gpx>".encode()


@pytest.mark.parametrize("repeated", [1, 2, 3, 5])
def test_a_place_that_is_repeated_is_no_stop(repeated: int) -> None:
    run = read_activity(every_second(repeated))

    assert run.moving.seconds == pytest.approx(1200, abs=6)


def test_a_real_stop_is_one() -> None:
    run = read_activity(every_second(1, stop=range(300, 360)))

    assert run.moving.seconds == pytest.approx(1140, abs=2)
    assert run.elapsed == Duration(1200)


def test_a_segment_that_comes_twice_counts_once() -> None:
    segment = GPX[GPX.index(b"<trkseg>") : GPX.index(b"</trk>")]

    assert read_activity(GPX.replace(segment, segment * 2)) == read_activity(GPX)


def test_an_undeclared_prefix_is_read() -> None:
    loose = GPX.replace(b' xmlns:x="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"', b"")

    assert b"xmlns:x" not in loose
    assert read_activity(loose) == read_activity(GPX)


def test_a_lap_without_its_start_is_read() -> None:
    run = read_activity(re.sub(rb' StartTime="[^"]*"', b"", TCX))

    assert (run.distance, run.moving) == (read_activity(TCX).distance, read_activity(TCX).moving)


def test_several_runs_of_a_file_or_a_zip_are_all_told() -> None:
    morning = TUESDAY_EVENING - timedelta(hours=10)
    first, second = gpx_file(5, start=morning), gpx_file(8)
    track = second[second.index(b"<trk>") : second.index(b"</gpx>")]
    archive = BytesIO()
    with ZipFile(archive, "w", ZIP_DEFLATED) as members:
        members.writestr("a.gpx", second)
        members.writestr("b.fit.gz", gzip.compress(fit_file(easy_laps(5), morning)))
        members.writestr("again/a.tcx", tcx_file(easy_laps()))
        members.writestr("__MACOSX/._a.gpx", b"\0\5\x16\7")

    for content in (first.replace(b"</gpx>", track + b"</gpx>"), archive.getvalue()):
        runs = read_activities(content)
        assert [run.started_at for run in runs] == [morning, TUESDAY_EVENING]


def test_a_session_without_its_distance_has_that_of_its_records() -> None:
    """As Suunto writes it."""
    run = read_activity(fit_file(easy_laps(), has_distance=False))

    assert run.distance == Distance(8000)


def test_a_zip_of_one_gzipped_file_is_read() -> None:
    archive = BytesIO()
    with ZipFile(archive, "w", ZIP_DEFLATED) as members:
        members.writestr("run.fit.gz", gzip.compress(FIT))

    assert read_activity(archive.getvalue()) == read_activity(FIT)


def test_nested_tags_and_records_of_no_length_take_little_time_and_memory() -> None:
    deep = b"<gpx>" + b"<a>" * 6_000_000
    wide = b"<gpx><trk " + b"a" * 18_000_000
    for content in (deep, wide):
        tracemalloc.start()
        with pytest.raises(FileError):
            read_activities(gzip.compress(content, 1))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 4 * len(content)
