"""A chart before it is drawn: worded and measured, so that whoever draws it needs to know nothing.

Charts travel as JSON to the process that draws them.
"""

from dataclasses import dataclass
from enum import StrEnum

from pydantic import TypeAdapter

Point = tuple[float, float]


class Look(StrEnum):
    """How a series is shown."""

    LINE = "line"
    ASKED = "asked"  # a line of what was asked for, beside what was run
    BARS = "bars"  # a week each
    LEVELS = "levels"  # what was planned for these weeks
    DOTS = "dots"  # the longest run of each week
    RANGE = "range"  # from the points to the other edge
    GOAL = "goal"  # a line from side to side


class Scale(StrEnum):
    """What the numbers of a panel are."""

    TIME = "time"  # seconds; the fewer, the higher up
    AMOUNT = "amount"  # from zero up


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers over time.

    Attributes:
        points: Pairs of a day, counted as :meth:`datetime.date.toordinal` does, and a number.
        first: What is written beside the first point; nothing where it is empty.
        last: The same for the last point.
        edge: The other edge of a range.
        is_open: The last one is not over yet: the week that goes on.
    """

    name: str
    look: Look
    points: tuple[Point, ...]
    first: str = ""
    last: str = ""
    edge: tuple[Point, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """Series of one kind.

    Attributes:
        hint: A word along the axis, from below to above.
    """

    title: str
    scale: Scale
    series: tuple[Series, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A day with its label."""

    day: int
    label: str


@dataclass(frozen=True, slots=True)
class Span:
    """Days with one purpose, a phase of the plan, with its name."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Panels one above the other, over the same days.

    Attributes:
        spans: Phases, shown behind every panel and named above the first.
        flags: Race days.
        is_dark: Drawn for a dark chat.
    """

    panels: tuple[Panel, ...]
    first_day: int
    last_day: int
    ticks: tuple[Tick, ...]
    spans: tuple[Span, ...] = ()
    flags: tuple[Tick, ...] = ()
    is_dark: bool = False


_CHART = TypeAdapter(Chart)


def pack_chart(chart: Chart) -> bytes:
    return _CHART.dump_json(chart)


def unpack_chart(content: bytes) -> Chart:
    """Read what :func:`pack_chart` wrote.

    Raises:
        ValueError: It is no chart.
    """
    return _CHART.validate_json(content)
