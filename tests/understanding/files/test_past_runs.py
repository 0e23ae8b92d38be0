"""Exports of years are read, in four languages, or refused in a sentence."""

import gzip
import io
import random
import time
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.recording.past_runs import PastRuns, sum_up
from bot.understanding.files.activities import read_file
from bot.understanding.files.errors import (
    DamagedFileError,
    FileError,
    NoRunsError,
    TooLargeExportError,
)
from bot.understanding.files.past_runs import read_csv
from tests import exports
from tests.recordings import easy_laps, fit_file

TODAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def read(content: bytes) -> PastRuns:
    past = read_file(content)
    assert isinstance(past, PastRuns)
    return past


def summed(past: PastRuns) -> tuple[int, float, float, str]:
    told = sum_up(past, TODAY, BERLIN)
    assert told is not None
    assert told.weekly is not None
    assert told.longest is not None
    assert told.mark is not None
    race = f"{told.mark.distance.metres:.0f} {told.mark.duration} {told.mark.day}"
    return told.count, round(told.weekly.metres), round(told.longest.metres), race


WHAT_THEY_HOLD = (exports.COUNT, 36_405, 16_200, "5000 21:50 2026-10-03")


@pytest.mark.parametrize("language", exports.STRAVA)
def test_strava_exports_are_read_in_the_language_of_their_owner(language: str) -> None:
    assert summed(read(exports.strava(language))) == WHAT_THEY_HOLD


def test_a_row_that_was_cut_short_hides_no_other() -> None:
    whole = exports.strava("en").decode()
    cut = whole.splitlines()[1].split(",", 4)[:4]

    assert summed(read((whole.rstrip() + "\n" + ",".join(cut) + "\n").encode())) == WHAT_THEY_HOLD


@pytest.mark.parametrize("language", exports.GARMIN)
def test_garmin_exports_are_read_in_the_language_of_their_owner(language: str) -> None:
    past = read(exports.garmin(language))

    count, weekly, longest, race = summed(past)
    assert past.has_units
    assert (count, weekly, longest) == WHAT_THEY_HOLD[:3]
    assert race == "5000 21:40 2026-10-03"


def test_stride_and_cadence_tell_that_distances_are_miles() -> None:
    past = read(exports.garmin(unit_m=1609.344))

    assert past.has_units
    assert summed(past)[1] == pytest.approx(36_405, rel=0.01)


def test_without_them_the_unit_is_the_runners() -> None:
    past = read(exports.garmin(unit_m=1609.344, has_strides=False))

    assert not past.has_units
    assert summed(past.in_miles())[1] == pytest.approx(36_405, rel=0.01)


def test_a_distance_in_miles_beside_metres_is_no_trouble() -> None:
    lines = exports.strava().decode().replace("10.00", "6.21").encode()

    assert summed(read(lines))[1] == WHAT_THEY_HOLD[1]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_encodings_of_spreadsheets_are_read(encoding: str) -> None:
    content = exports.strava("fr").decode().encode(encoding)

    assert summed(read(content)) == WHAT_THEY_HOLD


@pytest.mark.parametrize(
    ("told", "metres"),
    [("10,5", 10_500), ("10.5", 10_500), ("10,55", 10_550), ("1.005,5", 0), ("5,123", 5123)],
)
def test_decimals_are_read_with_either_mark(told: str, metres: float) -> None:
    lines = [f'Running,2026-11-{day:02} 08:00:00,"{told}",00:55:00' for day in range(1, 9)]

    try:
        past = read("\n".join(("Activity Type,Date,Distance,Time", *lines)).encode())
    except NoRunsError:
        assert metres == 0  # a thousand kilometres are no run
    else:
        assert {round(run.metres) for run in past.runs} == {metres}


def test_a_table_saved_with_semicolons_is_read() -> None:
    head = "Aktivitätstyp;Datum;Distanz;Zeit"
    body = [f"Laufen;{12 + n}.11.2026 08:00;10,0{n};00:55:00" for n in range(6)]

    past = read("\r\n".join((head, *body)).encode())

    assert sorted(round(run.metres) for run in past.runs) == [10_000 + 10 * n for n in range(6)]


def test_the_day_of_a_run_is_the_runners_own() -> None:
    at = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    [run] = read(exports.strava(told=iter([exports.Row(at, 10, 3300)]))).runs
    [local] = read(exports.garmin(told=iter([exports.Row(at, 10, 3300)]))).runs

    assert run.day_in(BERLIN) == date(2026, 11, 21)
    assert local.day_in(BERLIN) == date(2026, 11, 20)


def test_the_table_of_a_zipped_export_is_all_that_is_read_of_it() -> None:
    files = {"activities.csv": exports.strava("de"), "activities/1.fit.gz": b"whatever"}

    assert summed(read(zipped(files))) == WHAT_THEY_HOLD


def test_a_zip_of_many_files_is_of_the_past() -> None:
    start = datetime(2026, 11, 20, 17, tzinfo=UTC)
    files = {
        f"{days}.fit": fit_file(easy_laps(8), start - timedelta(days=days)) for days in range(20)
    }

    assert len(read(zipped(files)).runs) == 20


def test_a_usual_run_is_no_race() -> None:
    told = iter([exports.Row(exports.LAST - timedelta(days=n), 5.0, 1650) for n in range(20)])
    past = read(exports.strava(told=told))

    told_sum = sum_up(past, TODAY, BERLIN)
    assert told_sum is not None
    assert told_sum.mark is None


def test_years_ago_tells_nothing_of_today() -> None:
    told = iter([exports.Row(datetime(2024, 5, 1 + n, 8, tzinfo=UTC), 10, 3300) for n in range(9)])

    told_sum = sum_up(read(exports.strava(told=told)), TODAY, BERLIN)

    assert told_sum is not None
    assert not told_sum.tells_something


HEAD = b"Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n"
HOSTILE = {
    "nothing in it": (HEAD, NoRunsError),
    "rides alone": (HEAD + b'1,"Nov 1, 2026, 7:00:00 AM",x,Ride,3600,20\n', NoRunsError),
    "formulas": (HEAD + b"=1+1,=NOW(),\"=cmd|' /C calc'!A0\",Run,=A1,=2*5\n", NoRunsError),
    "numbers nobody runs": (
        HEAD + b'1,"Nov 1, 2026, 7:00:00 AM",x,Run,60,50\n'
        b'2,"Nov 1, 2026, 7:00:00 AM",x,Run,1e999,nan\n'
        b'3,"Nov 99, 2026",x,Run,3600,10\n4,"Nov 1, 99999",x,Run,3600,10\n',
        NoRunsError,
    ),
    "a cell without an end": (HEAD + b'1,"' + b"x" * 200_000, DamagedFileError),
    "more rows than years have days": (HEAD + b"1,2,3,Ride,5,6\n" * 60_000, TooLargeExportError),
    "zeros": (HEAD + b"\0" * 1000, FileError),
    "a lone mark of UTF-16": (b"\xff\xfe\x00", FileError),
    "a table of something else": (b"Name,Phone\nAda,123\n", FileError),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_tables_are_refused_in_a_sentence(name: str) -> None:
    content, error = HOSTILE[name]

    with pytest.raises(error):
        read_file(content)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = zipped({f"{n}.fit": bytes(21 * 1024**2) for n in range(3)})
    table = zipped({"activities.csv": HEAD + b"a" * 21 * 1024**2})
    assert len(bomb) < 200_000

    for content in (bomb, table):
        begun = time.process_time()
        with pytest.raises(TooLargeExportError):
            read_file(content)
        assert time.process_time() - begun < 5


def test_an_archive_of_almost_twenty_megabytes_is_read_for_its_table() -> None:
    others = {f"activities/{n}.fit.gz": random.Random(n).randbytes(100_000) for n in range(190)}
    archive = zipped({"activities.csv": exports.strava("de"), **others})
    assert 18 * 1024**2 < len(archive) < 20 * 1024**2

    assert summed(read(archive)) == WHAT_THEY_HOLD


def test_formulas_beside_runs_are_left_out() -> None:
    cells = b'=1,"=NOW()","=HYPERLINK(""x"")",Run,"=cmd|\' /C calc\'!A0",=2*5\n'

    assert summed(read(exports.strava("en").rstrip() + b"\n" + cells)) == WHAT_THEY_HOLD


def test_where_a_table_lies_in_an_archive_does_not_matter() -> None:
    for name in ("export_1/activities.csv", "../../activities.csv"):
        content = exports.strava("es").decode().encode("utf-8-sig")
        assert summed(read(zipped({name: content}))) == WHAT_THEY_HOLD


BOMBS = [f"{n}.fit.gz" for n in range(20)]
# Made when they are asked for: half a gigabyte is packed here.
UNREADABLE: Mapping[str, Callable[[], bytes]] = {
    "bombs within": lambda: zipped(dict.fromkeys(BOMBS, gzip.compress(bytes(25 * 1024**2)))),
    "an archive in an archive": lambda: zipped({"a.zip": _table()}),
    "UTF-16 without its mark": lambda: exports.garmin("de").decode().encode("utf-16-le"),
    "cut off": lambda: _table()[:-30],
    "packed twice": lambda: gzip.compress(gzip.compress(exports.strava())),
}


def _table() -> bytes:
    return zipped({"activities.csv": exports.strava()})


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_refused(name: str) -> None:
    content = UNREADABLE[name]()
    begun = time.process_time()

    with pytest.raises(FileError):
        read_file(content)

    assert time.process_time() - begun < 5


def test_twenty_megabytes_of_table_are_read_in_time() -> None:
    row = '{n},"{date}",Morning run,Run,3310,"{note}",3300.0,10000.0\n'
    head = (
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Notes,Moving Time,"
        "Distance\n"
    )
    start = datetime(2000, 1, 1)  # noqa: DTZ001
    lines = [
        row.format(n=n, date=f"{start + timedelta(hours=12 * n):%b %d, %Y, %I:%M:%S %p}",
                   note="long " * 200)
        for n in range(17_000)
    ]  # fmt: skip
    content = (head + "".join(lines)).encode()
    assert 17 * 1024**2 < len(content) < 20 * 1024**2

    begun = time.process_time()
    past = read_csv(content)

    assert len(past.runs) == 17_000
    assert time.process_time() - begun < 8


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 2000))
def test_whatever_bytes_stand_in_a_table_it_is_read_or_refused(junk: bytes, at: int) -> None:
    content = exports.garmin("es")[:3000]
    with suppress(FileError):
        read_file(content[:at] + junk + content[at:])
