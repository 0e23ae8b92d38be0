"""A chart as a picture: one opaque card, readable on a phone whatever the theme around it.

It costs half a second and some eighty megabytes to import, so only the process that draws does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.container import BarContainer
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke

from bot.wording.chart import Chart, Look, Panel, Scale, Series

# Sizes are points: of type, and of the phone, which has three pixels for each.
_PER_INCH = 72
_PIXELS_PER_POINT = 3
_WIDTH, _LEFT, _RIGHT, _HEAD, _FOOT, _PHASES = 360, 62, 16, 36, 30, 16
_LETTER = 5.2  # about, of a phase's name
# Of a panel: a fourth one leaves less for each, for what is too high is cut off in the chat.
_HEIGHT, _FEW_PANELS, _SMALL_HEIGHT = 88, 3, 64


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a card; phases take turns between the two of ``spans``."""

    card: str
    ink: str
    soft: str
    grid: str
    run: str
    asked: str
    bars: str
    spans: tuple[str, str]


LIGHT = Palette(
    "#fbfaf6", "#1d2b26", "#56645e", "#e4e2da", "#0a7655", "#b8431f", "#86c2aa",
    ("#f1efe6", "#fbfaf6"),
)  # fmt: skip
DARK = Palette(
    "#151e1a", "#e8f0eb", "#a5b5ad", "#2c3833", "#45d3a1", "#ff8f6b", "#2f7d63",
    ("#1c2722", "#151e1a"),
)  # fmt: skip

_TIME_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600)  # seconds
_AMOUNT_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
_MOST_STEPS = 4
# Of a time: a difference of a second should not look like the way from top to bottom.
_NARROWEST = 0.03
# Shares of the days shown: nearer to each other, two labels do not fit; at both ends.
_APART, _ROOM = 0.22, 0.025
_MANY = 30
_HALF_WEEK = 3.5
_BAR_DAYS = 5.6


def draw_chart(chart: Chart) -> bytes:
    """Draw a chart as PNG."""
    palette = DARK if chart.is_dark else LIGHT
    of_panel = _HEIGHT if len(chart.panels) <= _FEW_PANELS else _SMALL_HEIGHT
    row = _HEAD + of_panel
    above = _PHASES if chart.spans or chart.flags else 0
    height = len(chart.panels) * row + _FOOT + above
    figure = Figure((_WIDTH / _PER_INCH, height / _PER_INCH), facecolor=palette.card)
    width = (_WIDTH - _LEFT - _RIGHT) / _WIDTH
    for number, panel in enumerate(chart.panels, 1):
        bottom = (height - above - number * row) / height
        axes = figure.add_axes((_LEFT / _WIDTH, bottom, width, of_panel / height))
        _Drawing(axes, chart, palette).draw(panel)
        _draw_days(axes, chart, is_named=number == len(chart.panels))
        if number == 1:
            _name_spans(axes, chart, palette)
    content = BytesIO()
    dpi = _PER_INCH * _PIXELS_PER_POINT
    figure.savefig(content, format="png", dpi=dpi, facecolor=palette.card)
    return content.getvalue()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """One panel being drawn."""

    axes: Axes
    chart: Chart
    palette: Palette

    def draw(self, panel: Panel) -> None:
        axes, palette = self.axes, self.palette
        axes.set_facecolor(palette.card)
        axes.spines[:].set_visible(False)
        axes.grid(color=palette.grid, linewidth=0.8)
        axes.set_axisbelow(True)
        axes.tick_params(length=0, labelsize=11, labelcolor=palette.soft)
        axes.tick_params(axis="x", pad=7)
        for number, span in enumerate(self.chart.spans):
            colour = palette.spans[number % 2]
            axes.axvspan(span.first, span.last + 1, color=colour, linewidth=0, zorder=0)
        for flag in self.chart.flags:
            axes.axvline(flag.day, color=palette.asked, linewidth=1.2, zorder=1)
        parts = [part for series in panel.series for part in (series.points, series.edge)]
        numbers = [number for part in parts for _, number in part]
        if panel.scale is Scale.TIME:
            _scale_times(axes, numbers)
        else:
            _scale_amounts(axes, numbers)
        keys = [self._series(series) for series in panel.series]
        for series in panel.series:
            self._labels(series)
        self._head(panel, keys)

    def _head(self, panel: Panel, keys: Sequence[Artist | BarContainer]) -> None:
        self.axes.annotate(
            panel.title,
            (0, 1),
            (10 - _LEFT, 9),
            xycoords="axes fraction",
            textcoords="offset points",
            fontsize=12,
            fontweight="bold",
            color=self.palette.ink,
        )
        self.axes.annotate(
            panel.hint,
            (0, 0.5),
            (15 - _LEFT, 0),
            xycoords="axes fraction",
            textcoords="offset points",
            fontsize=9.5,
            color=self.palette.soft,
            rotation=90,
            ha="center",
            va="center",
        )
        names = [series.name for series in panel.series]
        if any(names):
            self.axes.legend(
                keys,
                names,
                loc="lower right",
                bbox_to_anchor=(1, 1.02),
                ncols=3,
                frameon=False,
                fontsize=10,
                labelcolor=self.palette.ink,
                borderpad=0,
                borderaxespad=0.2,
                handlelength=1.2,
                handletextpad=0.4,
                columnspacing=0.9,
            )

    def _series(  # noqa: PLR0911  (one for each look)
        self, series: Series
    ) -> Artist | BarContainer:
        axes, palette = self.axes, self.palette
        days = [day for day, _ in series.points]
        numbers = [number for _, number in series.points]
        is_dense = len(days) > _MANY
        match series.look:
            case Look.LINE:
                width, size = (1.5, 3.0) if is_dense else (2.0, 5.0)
                colour = palette.run
                return axes.plot(days, numbers, "o-", color=colour, lw=width, ms=size, zorder=3)[0]
            case Look.ASKED:
                return axes.plot(days, numbers, "--", color=palette.asked, linewidth=1.6)[0]
            case Look.GOAL:
                return axes.axhline(numbers[0], ls="--", color=palette.asked, linewidth=1.6)
            case Look.RANGE:
                edge = [number for _, number in series.edge]
                axes.plot(days, numbers, "o-", color=palette.run, lw=1.5, ms=3, zorder=3)
                axes.plot(days, edge, "o-", color=palette.run, lw=1.5, ms=3, zorder=3)
                return axes.fill_between(days, numbers, edge, color=palette.run, alpha=0.25)
            case Look.DOTS:
                size = 2.5 if is_dense else 4.0
                return axes.plot(days, numbers, "o", color=palette.ink, ms=size, zorder=4)[0]
            case Look.BARS:
                bars = axes.bar(days, numbers, _BAR_DAYS, color=palette.bars)
                if series.is_open:
                    _leave_open(bars, palette)
                return bars
            case Look.LEVELS:
                starts = [day - _HALF_WEEK for day in days]
                ends = [day + _HALF_WEEK for day in days]
                colour = palette.asked
                return axes.hlines(numbers, starts, ends, color=colour, linewidth=1.8, zorder=3)

    def _labels(self, series: Series) -> None:
        """Write the first and the last time beside their points, out of the way of the line."""
        points, chart = series.points, self.chart
        ends = [(points[-1], points[-2:][0], series.last, "right")]
        if points[-1][0] - points[0][0] > _APART * (chart.last_day - chart.first_day):
            ends.append((points[0], points[:2][-1], series.first, "left"))
        for point, neighbour, label, side in ends:
            is_above = point[1] <= neighbour[1]  # the faster, the higher
            self.axes.annotate(
                label,
                point,
                (5 if side == "right" else -4, 5 if is_above else -5),
                textcoords="offset points",
                ha=side,
                va="bottom" if is_above else "top",
                fontsize=11,
                fontweight="bold",
                color=self.palette.ink,
                zorder=4,
                path_effects=[withStroke(linewidth=3, foreground=self.palette.card)],
            )


def _leave_open(bars: BarContainer, palette: Palette) -> None:
    """Draw the last bar as one that still grows: an outline, hatched."""
    last = bars.patches[-1]
    last.set(facecolor=palette.card, edgecolor=palette.bars, hatch="////", linewidth=1.2)


def _name_spans(axes: Axes, chart: Chart, palette: Palette) -> None:
    """Name the phases above the first panel where there is room, and the race at its flag."""
    days = chart.last_day - chart.first_day + 1
    for span in chart.spans:
        share = (span.last - span.first + 1) / days
        if share * (_WIDTH - _LEFT - _RIGHT) < len(span.label) * _LETTER:
            continue
        _above(axes, (span.first + span.last + 1) / 2, span.label, palette.soft, "center")
    for flag in chart.flags:
        axes.plot(
            [flag.day], [1.0], marker=(3, 0, -90), ms=8, color=palette.asked, clip_on=False,
            transform=axes.get_xaxis_transform(), zorder=5,
        )  # fmt: skip


def _above(axes: Axes, day: float, label: str, colour: str, side: str) -> None:
    axes.annotate(
        label,
        (day, 1),
        (0, _HEAD - 4),
        xycoords=axes.get_xaxis_transform(),
        textcoords="offset points",
        fontsize=9.5,
        color=colour,
        ha=side,
        va="bottom",
    )


def _draw_days(axes: Axes, chart: Chart, *, is_named: bool) -> None:
    room = _ROOM * (chart.last_day - chart.first_day)
    axes.set_xlim(chart.first_day - room, chart.last_day + room)
    labels = [tick.label if is_named else "" for tick in chart.ticks]
    axes.set_xticks([tick.day for tick in chart.ticks], labels)


def _scale_times(axes: Axes, seconds: Sequence[float]) -> None:
    """Let the faster time stand higher."""
    fastest, slowest = min(seconds), max(seconds)
    middle = (fastest + slowest) / 2
    reach = max(slowest - fastest, _NARROWEST * slowest) * 0.95
    axes.set_ylim(middle + reach, middle - reach)
    ticks = list(_steps(middle - reach, middle + reach, _TIME_STEPS))
    axes.set_yticks(ticks, [_clock(tick) for tick in ticks])


def _scale_amounts(axes: Axes, amounts: Sequence[float]) -> None:
    top = max(amounts) * 1.12
    axes.set_ylim(0, top)
    ticks = list(_steps(0, top, _AMOUNT_STEPS))
    axes.set_yticks(ticks, [str(tick) for tick in ticks])


def _steps(low: float, high: float, steps: Sequence[int]) -> Iterator[int]:
    """Find round numbers, a few of them."""
    step = next((one for one in steps if (high - low) / one <= _MOST_STEPS), steps[-1])
    yield from range(-int(-low // step) * step, int(high) + 1, step)


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    if minutes >= 60 and not rest:
        return f"{minutes // 60}:{minutes % 60:02}"
    return f"{minutes}:{rest:02}" if minutes else str(rest)
