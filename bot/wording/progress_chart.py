"""Progress as a chart: miles, reps of each length, and weeks; the same figures as in the words."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.domain.calendar import days_from, monday_of, sunday_of
from bot.domain.log.retrospect import MileRun, RepsRun, WeekRun
from bot.domain.quantities import Distance
from bot.wording.chart import Chart, Look, Panel, Scale, Series, Tick
from bot.wording.voice import Voice

_FEWEST_WEEKS = 2
_MOST_LENGTHS = 2  # of reps; the others are in the words
_MOST_TICKS = 5
_WEEKS_WITH_DAYS = 12  # longer than that, months are named


def chart_progress(
    voice: Voice, miles: Sequence[MileRun], reps: Sequence[RepsRun], weeks: Sequence[WeekRun]
) -> Chart | None:
    """Lay out what there is to be seen; ``None`` where nothing has two points."""
    panels = (*_mile_panel(voice, miles), *_rep_panels(voice, reps), *_week_panel(voice, weeks))
    days = [day for panel in panels for series in panel.series for day, _ in series.points]
    if not days:
        return None
    first, last = date.fromordinal(int(min(days))), date.fromordinal(int(max(days)))
    monday = monday_of(first)
    sunday = sunday_of(last)
    ticks = tuple(_ticks(voice, monday, sunday))
    return Chart(panels, monday.toordinal(), sunday.toordinal(), ticks)


def _show_a_way(runs: Sequence[MileRun | RepsRun]) -> bool:
    """Whether there are two points, one after the other: from one day on it goes nowhere."""
    return len({run.day for run in runs}) > 1


def _mile_panel(voice: Voice, miles: Sequence[MileRun]) -> Iterator[Panel]:
    if not _show_a_way(miles):
        return
    series = Series(
        name="",
        look=Look.LINE,
        points=tuple((mile.day.toordinal(), mile.time.seconds) for mile in miles),
        first=voice.split(miles[0].time),
        last=voice.split(miles[-1].time),
    )
    yield Panel(voice.say("Mile"), Scale.TIME, (series,), voice.say("faster →"))


def _rep_panels(voice: Voice, reps: Sequence[RepsRun]) -> Iterator[Panel]:
    """Lay out a panel for each length of rep, for their times do not compare; latest first."""
    lengths = list(dict.fromkeys(each.distance for each in reversed(reps)))
    by_length = {length: [each for each in reps if each.distance == length] for length in lengths}
    seen = [each for each in by_length.values() if _show_a_way(each)]
    for of_length in seen[:_MOST_LENGTHS]:
        yield _rep_panel(voice, of_length)


def _rep_panel(voice: Voice, reps: Sequence[RepsRun]) -> Panel:
    run = Series(
        name=voice.say("run"),
        look=Look.LINE,
        points=tuple((each.day.toordinal(), each.mean.seconds) for each in reps),
        first=voice.split(reps[0].mean),
        last=voice.split(reps[-1].mean),
    )
    asked = Series(
        name=voice.say("asked"),
        look=Look.ASKED,
        points=tuple((each.day.toordinal(), each.target.seconds) for each in reps if each.target),
    )
    title = voice.say("{distance} reps, on average", distance=voice.distance(reps[0].distance))
    series = (run, asked) if asked.points else (run,)
    return Panel(title, Scale.TIME, series, voice.say("faster →"))


def _week_panel(voice: Voice, weeks: Sequence[WeekRun]) -> Iterator[Panel]:
    told = [week for week in weeks if week.run or week.asked]
    if len(told) < _FEWEST_WEEKS or not any(week.run for week in told):
        return
    run = Series(
        name=voice.say("run"),
        look=Look.BARS,
        points=tuple((_middle(week), _amount(voice, week.run)) for week in told),
    )
    planned = Series(
        name=voice.say("planned"),
        look=Look.LEVELS,
        points=tuple((_middle(week), _amount(voice, week.asked)) for week in told if week.asked),
    )
    title = voice.say("{unit} a week", unit=str(voice.units))
    yield Panel(title, Scale.AMOUNT, (run, planned) if planned.points else (run,))


def _middle(week: WeekRun) -> float:
    return week.starts.toordinal() + 3


def _amount(voice: Voice, metres: float) -> float:
    return Distance(metres).in_units(voice.units) if metres else 0.0


def _ticks(voice: Voice, first: date, last: date) -> Iterator[Tick]:
    """Name Mondays, or the first days of months where there are many."""
    if last - first < timedelta(weeks=_WEEKS_WITH_DAYS):
        mondays = [one for one in _days(first, last) if one.weekday() == 0]
        step = -(-len(mondays) // _MOST_TICKS)
        for monday in mondays[::step]:
            yield Tick(monday.toordinal(), voice.bare_day(monday))
        return
    firsts = [one for one in _days(first, last) if one.day == 1]
    step = -(-len(firsts) // (_MOST_TICKS + 1))
    for one in firsts[::step]:
        yield Tick(one.toordinal(), voice.month(one))


def _days(first: date, last: date) -> list[date]:
    return [*days_from(first, last)]
