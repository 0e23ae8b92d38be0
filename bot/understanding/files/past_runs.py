"""``activities.csv`` as Strava and Garmin Connect export it, in the language of its owner.

Strava's has a column for the id, dates in UTC, times in seconds, and its distance twice: in
kilometres or miles, and further right in metres. Garmin's has local dates, times like 00:31:24,
and distances in the unit of its owner, which stride and cadence give away. Both translate their
headers and the kinds of sport, and write decimals as their owner does.

Cells are read as text and nothing else: a formula in one is a name that nobody asks for.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median

from bot.domain.recording.activity import Sport
from bot.domain.recording.past_runs import PastRun, PastRuns
from bot.understanding.files.errors import DamagedFileError, NoRunsError, TooLargeExportError
from bot.understanding.files.sports import sport_named
from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.calendar_words import month_names
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.plausibility import is_run

_MOST_ROWS = 50_000  # twenty years, seven times a day
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_LONGEST_HEAD = 4096  # an even number, for two bytes may be one letter
_LONGEST_CELL = 100_000
_FIRST, _LAST = datetime(1980, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - local, as it is told
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_NUMBER = re.compile(r"-?\d[\d.,'\u00a0\u202f ]*")
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
_LONGEST_NUMBER = 20
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTED = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_TIME = re.compile(r"\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?\s?m\b)?")
# Metres for each unit of distance, by what stride times cadence times minutes comes to.
_BY_STRIDE = {1000.0: 1000.0, 1609.344: 1609.344, 5280.0: 1609.344}  # the last: strides in feet
_NEAR = 0.15
_METRES_FROM = 200.0  # nobody runs that many kilometres as a rule


def is_csv(content: bytes) -> bool:
    """Tell a table of activities by its first line."""
    is_wide = content.startswith(_UTF_16)
    head = content[:_LONGEST_HEAD] if is_wide else content[:_LONGEST_HEAD].partition(b"\n")[0]
    text = _decoded(head)
    return text is not None and _names_activities(text.splitlines()[:1])


def read_csv(content: bytes) -> PastRuns:
    """Read the runs of an export.

    Raises:
        FileError: It cannot be read, or holds no run; the sentence is for whoever sent it.
    """
    text = _decoded(content)
    if text is None:
        raise DamagedFileError
    table = _Table.of(_rows(text))
    runs: dict[datetime, PastRun] = {}
    others = 0
    for row in table.rows:
        run = table.run(row)
        if run is None:
            others += 1
        else:
            runs.setdefault(run.started_at, run)
    if not runs:
        raise NoRunsError
    return PastRuns(tuple(runs.values()), others, table.has_units)


def _decoded(content: bytes) -> str | None:
    """Read bytes as text; spreadsheets save tables in older encodings, too."""
    if content.startswith(_UTF_16):
        encodings = ["utf-16"]
    elif b"\0" in content:
        return None
    else:
        encodings = ["utf-8-sig", "cp1252", "latin-1"]
    for encoding in encodings:
        with suppress(UnicodeDecodeError):
            return content.decode(encoding)
    return None


def _names_activities(head: Sequence[str]) -> bool:
    """Whether a first line names the columns of an export."""
    if not head:
        return False
    delimiter = _delimiter(head[0])
    names = [_plain(name) for name in next(csv.reader(head, delimiter=delimiter), [])]
    return all(any(name in _COLUMNS[kind] for name in names) for kind in ("date", "type"))


def _delimiter(head: str) -> str:
    return max(",;\t", key=head.count)


def _rows(text: str) -> Iterator[list[str]]:
    head = text.partition("\n")[0]
    csv.field_size_limit(_LONGEST_CELL)
    try:
        for number, row in enumerate(
            csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(head))
        ):
            if number > _MOST_ROWS:
                raise TooLargeExportError
            yield row
    except csv.Error:
        raise DamagedFileError from None


def _plain(name: str) -> str:
    return _NO_LETTER.sub(" ", fold(name)).strip()


_COLUMNS = {name: frozenset(map(_plain, told)) for name, told in spoken("exports").items()}


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of an export, and where in them stands what.

    Attributes:
        unit: Metres for each unit of distance, where there is no column of metres.
        is_utc: Its dates are in UTC, not by the runner's clock.
        is_comma: Decimals have a comma.
        is_month_first: Dates in figures begin with the month.
    """

    rows: list[list[str]]
    columns: Mapping[str, list[int]]
    unit: float
    has_units: bool
    is_utc: bool
    is_comma: bool
    is_month_first: bool

    @classmethod
    def of(cls, rows: Iterator[list[str]]) -> "_Table":
        names = [_plain(name) for name in next(rows, [])]
        columns = {
            kind: [at for at, name in enumerate(names) if name in known]
            for kind, known in _COLUMNS.items()
        }
        is_strava = bool(columns["id"])
        body = [row for row in rows if any(row) and _is_run_row(row, columns["type"])]
        distances = [cell for row in body for cell in _cells(row, columns["distance"])]
        table = cls(
            rows=body,
            columns=columns,
            unit=1000.0,
            has_units=True,
            is_utc=is_strava,
            is_comma=_has_decimal_comma(distances),
            is_month_first=_begins_with_month(
                cell for row in body for cell in _cells(row, columns["date"])
            ),
        )
        unit = table._unit_told(is_strava=is_strava)
        return cls(
            rows=body,
            columns=columns,
            unit=unit or 1000.0,
            has_units=unit is not None,
            is_utc=is_strava,
            is_comma=table.is_comma,
            is_month_first=table.is_month_first,
        )

    def run(self, row: list[str]) -> PastRun | None:
        """Read a row; ``None`` where it makes no run that anybody can have run."""
        started = _moment(self._cell(row, "date"), is_month_first=self.is_month_first)
        times = [self._seconds(row, kind) for kind in ("moving", "elapsed", "time")]
        moving, elapsed, plain = times
        seconds = moving or plain or elapsed
        if started is None or not seconds:
            return None
        metres = self._metres(row)
        if metres and not is_run(metres, seconds):
            return None
        return PastRun(
            started.replace(tzinfo=UTC) if self.is_utc else started,
            metres,
            seconds,
            max(elapsed or plain or seconds, seconds),
        )

    def _metres(self, row: list[str]) -> float:
        """Read how far a run was: by the last column of several, which is in metres."""
        told = [self._number(cell) or 0.0 for cell in _cells(row, self.columns["distance"])]
        if not told:
            return 0.0
        if len(self.columns["distance"]) > 1 and told[-1]:
            return told[-1]
        return told[0] * self.unit

    def _unit_told(self, *, is_strava: bool) -> float | None:
        """Find what distances are measured in; ``None`` where the table does not tell."""
        columns = self.columns["distance"]
        if is_strava and len(columns) > 1:
            pairs = [[self._number(cell) for cell in _cells(row, columns)] for row in self.rows]
            ratios = [
                pair[-1] / pair[0] for pair in pairs if len(pair) > 1 and pair[0] and pair[-1]
            ]
            return _nearest_unit(median(ratios)) if ratios else 1000.0
        if is_strava:
            told = [self._number(self._cell(row, "distance")) or 0.0 for row in self.rows]
            return 1.0 if told and median(told) > _METRES_FROM else 1000.0
        steps = [self._steps(row) for row in self.rows]
        ratios = [ratio for ratio in steps if ratio]
        return _nearest_unit(median(ratios)) if ratios else None

    def _steps(self, row: list[str]) -> float | None:
        """Tell how far the steps went, for each unit of the distance that is told."""
        stride, cadence = (self._number(self._cell(row, kind)) for kind in ("stride", "cadence"))
        seconds, far = self._seconds(row, "time"), self._number(self._cell(row, "distance"))
        if not (stride and cadence and seconds and far):
            return None
        return stride * cadence * seconds / 60 / far

    def _seconds(self, row: list[str], kind: str) -> float | None:
        """Read a time, in seconds or as a clock; the first of several columns that has one."""
        return next(filter(None, map(self._time, _cells(row, self.columns[kind]))), None)

    def _time(self, cell: str) -> float | None:
        clock = _CLOCK.fullmatch(cell)
        if clock is None:
            return self._number(cell)
        hours, minutes, seconds = clock.groups()
        return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))

    def _cell(self, row: list[str], kind: str) -> str:
        return next(iter(_cells(row, self.columns[kind])), "")

    def _number(self, cell: str) -> float | None:
        if _NUMBER.fullmatch(cell) is None or len(cell) > _LONGEST_NUMBER:
            return None
        plain = re.sub(r"['\u00a0\u202f ]", "", cell)
        mark = _decimal_mark(plain, is_comma=self.is_comma)
        whole, _, fraction = plain.rpartition(mark) if mark else (plain, "", "")
        try:
            return float(f"{re.sub('[.,]', '', whole)}.{fraction or 0}")
        except ValueError:
            return None


def _decimal_mark(number: str, *, is_comma: bool) -> str:
    """Tell which mark in a number is the decimal; none where all of them part thousands."""
    marks: list[str] = re.findall(r"[.,]", number)
    if not marks:
        return ""
    last = marks[-1]
    if marks.count(last) > 1:
        return ""
    if len(marks) == 1 and _THOUSANDS.fullmatch(number):
        # One mark before three figures is what it is in the rest of the table.
        return last if (last == ",") is is_comma else ""
    return last


def _is_run_row(row: list[str], columns: Sequence[int]) -> bool:
    return any(sport_named(cell[:60]) is Sport.RUN for cell in _cells(row, columns))


def _cells(row: list[str], columns: Sequence[int]) -> list[str]:
    return [row[at].strip() for at in columns if at < len(row)]


def _nearest_unit(ratio: float) -> float | None:
    return next(
        (unit for sign, unit in _BY_STRIDE.items() if abs(ratio / sign - 1) < _NEAR),
        None,
    )


def _has_decimal_comma(cells: Iterable[str]) -> bool:
    """Tell what a comma is in the distances: of two different marks the last is the decimal."""
    told = [(marks[-1], cell) for cell in cells if (marks := re.findall(r"[.,]", cell))]
    # Three figures behind a mark may be thousands.
    sure = [mark for mark, cell in told if not re.search(r"[.,]\d{3}$", cell)]
    marks = sure or [mark for mark, _ in told]
    return marks.count(",") > marks.count(".")


def _begins_with_month(cells: Iterable[str]) -> bool:
    """Tell the order of dates in figures: slashes are American unless a day says otherwise."""
    parted = [match for cell in cells if (match := _PARTED.match(cell)) is not None]
    if any(int(match[1]) > 12 for match in parted):
        return False
    return any(int(match[3]) > 12 or match[2] == "/" for match in parted)


def _moment(cell: str, *, is_month_first: bool) -> datetime | None:
    """Read a moment as exports write it, in whatever language."""
    text = fold(cell[:60])
    day = _day(text, is_month_first=is_month_first)
    if day is None:
        return None
    time = _TIME.search(text)
    hour, minute, second = (int(part or 0) for part in time.groups()[:3]) if time else (0, 0, 0)
    if time and time[4]:
        hour = hour % 12 + (12 if time[4] == "p" else 0)
    try:
        moment = datetime(*day) + timedelta(hours=hour, minutes=minute, seconds=second)  # noqa: DTZ001
    except (ValueError, OverflowError):
        return None
    return moment if _FIRST <= moment < _LAST else None


def _day(text: str, *, is_month_first: bool) -> tuple[int, int, int] | None:
    iso = _ISO.match(text)
    if iso is not None:
        return int(iso[1]), int(iso[2]), int(iso[3])
    parted = _PARTED.match(text)
    if parted is not None:
        first, second = int(parted[1]), int(parted[3])
        month, day = (first, second) if is_month_first else (second, first)
        return int(parted[4]), month, day
    year = _YEAR.search(text)
    words = re.findall(r"[a-z]+|\d+", text[: year.start()] if year else "")
    months = [month_names()[word] for word in words if word in month_names()]
    days = [int(word) for word in words if word.isdecimal()]
    if year is None or not months or not days:
        return None
    return int(year[1]), months[0], days[0]
