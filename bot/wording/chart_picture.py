"""A chart as a picture: one opaque card, readable on a phone whatever the theme around it.

It costs half a second and some eighty megabytes to import, so only the process that draws does.
"""

from collections.abc import Iterator, Sequence
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
_WIDTH, _LEFT, _RIGHT, _HEAD, _FOOT = 360, 62, 16, 36, 30
# Of a panel: a fourth one leaves less for each, for what is too high is cut off in the chat.
_HEIGHT, _FEW_PANELS, _SMALL_HEIGHT = 88, 3, 64

_CARD, _INK, _SOFT, _GRID = "#fbfaf6", "#1d2b26", "#5d6b65", "#e4e2da"
_RUN, _ASKED, _BARS = "#0a7655", "#c4512d", "#86c2aa"

_TIME_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600)  # seconds
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
    of_panel = _HEIGHT if len(chart.panels) <= _FEW_PANELS else _SMALL_HEIGHT
    row = _HEAD + of_panel
    height = len(chart.panels) * row + _FOOT
    figure = Figure((_WIDTH / _PER_INCH, height / _PER_INCH), facecolor=_CARD)
    width = (_WIDTH - _LEFT - _RIGHT) / _WIDTH
    for number, panel in enumerate(chart.panels, 1):
        bottom = (height - number * row) / height
        axes = figure.add_axes((_LEFT / _WIDTH, bottom, width, of_panel / height))
        _draw_panel(axes, panel, chart)
        _draw_days(axes, chart, is_named=number == len(chart.panels))
    content = BytesIO()
    figure.savefig(content, format="png", dpi=_PER_INCH * _PIXELS_PER_POINT, facecolor=_CARD)
    return content.getvalue()


def _draw_panel(axes: Axes, panel: Panel, chart: Chart) -> None:
    axes.set_facecolor(_CARD)
    axes.spines[:].set_visible(False)
    axes.grid(color=_GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=10, labelcolor=_SOFT)
    axes.tick_params(axis="x", pad=7)
    numbers = [number for series in panel.series for _, number in series.points]
    if panel.scale is Scale.TIME:
        _scale_times(axes, numbers)
    else:
        _scale_amounts(axes, numbers)
    keys = [_draw_series(axes, series) for series in panel.series]
    for series in panel.series:
        _draw_labels(axes, series, chart)
    _draw_head(axes, panel, keys)


def _draw_head(axes: Axes, panel: Panel, keys: Sequence[Artist | BarContainer]) -> None:
    axes.annotate(
        panel.title,
        (0, 1),
        (10 - _LEFT, 9),
        xycoords="axes fraction",
        textcoords="offset points",
        fontsize=12,
        fontweight="bold",
        color=_INK,
    )
    axes.annotate(
        panel.hint,
        (0, 0.5),
        (15 - _LEFT, 0),
        xycoords="axes fraction",
        textcoords="offset points",
        fontsize=9,
        color=_SOFT,
        rotation=90,
        ha="center",
        va="center",
    )
    names = [series.name for series in panel.series]
    if any(names):
        axes.legend(
            keys,
            names,
            loc="lower right",
            bbox_to_anchor=(1, 1.02),
            ncols=2,
            frameon=False,
            fontsize=10,
            labelcolor=_INK,
            borderpad=0,
            borderaxespad=0.2,
            handlelength=1.3,
            handletextpad=0.5,
            columnspacing=1.2,
        )


def _draw_series(axes: Axes, series: Series) -> Artist | BarContainer:
    days = [day for day, _ in series.points]
    numbers = [number for _, number in series.points]
    is_dense = len(days) > _MANY
    match series.look:
        case Look.LINE:
            width, size = (1.5, 3) if is_dense else (2, 5)
            line = axes.plot(days, numbers, "o-", color=_RUN, lw=width, ms=size, zorder=3)
            return line[0]
        case Look.ASKED:
            return axes.plot(days, numbers, "--", color=_ASKED, linewidth=1.6)[0]
        case Look.BARS:
            return axes.bar(days, numbers, _BAR_DAYS, color=_BARS)
        case Look.LEVELS:
            starts = [day - _HALF_WEEK for day in days]
            ends = [day + _HALF_WEEK for day in days]
            return axes.hlines(numbers, starts, ends, color=_ASKED, linewidth=1.8, zorder=3)


def _draw_labels(axes: Axes, series: Series, chart: Chart) -> None:
    """Write the first and the last time beside their points, out of the way of the line."""
    points = series.points
    ends = [(points[-1], points[-2:][0], series.last, "right")]
    if points[-1][0] - points[0][0] > _APART * (chart.last_day - chart.first_day):
        ends.append((points[0], points[:2][-1], series.first, "left"))
    for point, neighbour, label, side in ends:
        is_above = point[1] <= neighbour[1]  # the faster, the higher
        axes.annotate(
            label,
            point,
            (5 if side == "right" else -4, 5 if is_above else -5),
            textcoords="offset points",
            ha=side,
            va="bottom" if is_above else "top",
            fontsize=11,
            fontweight="bold",
            color=_INK,
            zorder=4,
            path_effects=[withStroke(linewidth=3, foreground=_CARD)],
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
    return f"{minutes}:{rest:02}" if minutes else str(rest)
