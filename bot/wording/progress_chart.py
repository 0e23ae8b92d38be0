"""Progress as a chart: miles, reps of each length, and weeks; the same figures as in the words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import unescape
from itertools import groupby

from bot.domain.calendar import DAY, days_from, monday_of, sunday_of
from bot.domain.log.progress import MileRun, RacePredicted, RepsRun, WeekRun
from bot.domain.quantities import Distance, Duration
from bot.domain.season.season import Season
from bot.wording.chart import Chart, Look, Panel, PhaseBand, Scale, Series, Tick
from bot.wording.plan import PHASES, name_race
from bot.wording.voice import Voice

_FEWEST_WEEKS = 2
_MOST_LENGTHS = 2  # of reps; the others are in the words
_MOST_TICKS = 5
_WEEKS_WITH_DAYS = 12  # longer than that, months are named
# A race further away than that, as a share of the days behind, would leave the chart half empty.
_RACE_WITHIN = 0.5


@dataclass(frozen=True, slots=True)
class Around:
    """What a chart of progress stands in.

    Attributes:
        predicted: What the goal race could have brought, over time.
    """

    season: Season
    today: date
    predicted: Sequence[RacePredicted] = ()


def chart_progress(  # noqa: PLR0913
    voice: Voice,
    miles: Sequence[MileRun],
    reps: Sequence[RepsRun],
    weeks: Sequence[WeekRun],
    around: Around | None = None,
    *,
    is_dark: bool = False,
) -> Chart | None:
    """Lay out what there is to be seen; ``None`` where nothing has two points."""
    race = () if around is None else tuple(_race_panel(voice, around))
    panels = (
        *_mile_panel(voice, miles),
        *race,
        *list(_rep_panels(voice, reps))[: _MOST_LENGTHS - len(race)],
        *_week_panel(voice, weeks, None if around is None else around.today),
    )
    days = [day for panel in panels for series in panel.series for day, _ in series.points]
    if not days:
        return None
    first, last = date.fromordinal(int(min(days))), date.fromordinal(int(max(days)))
    monday = monday_of(first)
    sunday = sunday_of(last)
    flags: tuple[Tick, ...] = ()
    spans: tuple[PhaseBand, ...] = ()
    if around is not None:
        sunday, flags = _to_race(voice, around, monday, sunday)
        spans = tuple(_phases(voice, around.season, monday, sunday))
    ticks = tuple(_ticks(voice, monday, sunday))
    return Chart(panels, monday.toordinal(), sunday.toordinal(), ticks, spans, flags, is_dark)


def _to_race(
    voice: Voice, around: Around, monday: date, sunday: date
) -> tuple[date, tuple[Tick, ...]]:
    """Go on to the race where it is near, and put its flag there."""
    race = around.season.goal_race
    if (
        race.day is None
        or race.day < monday
        or race.day - sunday > _RACE_WITHIN * (sunday - monday)
    ):
        return sunday, ()
    flag = Tick(race.day.toordinal(), unescape(name_race(voice, race)))
    return max(sunday, sunday_of(race.day)), (flag,)


def _phases(voice: Voice, season: Season, monday: date, sunday: date) -> Iterator[PhaseBand]:
    for phase, group in groupby(season.weeks, key=lambda week: week.phase):
        weeks = list(group)
        first, last = max(weeks[0].starts, monday), min(weeks[-1].ends, sunday)
        if first <= last:
            yield PhaseBand(first.toordinal(), last.toordinal(), voice.say(PHASES[phase]))


def _race_panel(voice: Voice, around: Around) -> Iterator[Panel]:
    """Lay out the range a race may bring, over time, and the time hoped for."""
    predicted, race = around.predicted, around.season.goal_race
    if len(predicted) < _FEWEST_WEEKS:
        return
    last = predicted[-1]
    may_bring = Series(
        name=voice.say("may bring"),
        look=Look.RANGE,
        points=tuple((each.day.toordinal(), each.fast.seconds) for each in predicted),
        edge=tuple((each.day.toordinal(), each.slow.seconds) for each in predicted),
        last=f"{_about(last.fast)}–{_about(last.slow)}",
    )
    series = [may_bring]
    if race.target is not None:
        days = (predicted[0].day.toordinal(), predicted[-1].day.toordinal())
        points = tuple((day, race.target.seconds) for day in days)
        name = voice.say("goal {time}", time=_about(race.target))
        series.append(Series(name=unescape(name), look=Look.GOAL, points=points))
    yield Panel(unescape(name_race(voice, race)), Scale.TIME, tuple(series), voice.say("faster →"))


def _about(time: Duration) -> str:
    """Write a time as exactly as a prediction is: hours to the minute."""
    if time.seconds < 3600:
        return str(Duration(round(time.seconds)))
    hours, minutes = divmod(round(time.seconds / 60), 60)
    return f"{hours}:{minutes:02}"


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


def _week_panel(
    voice: Voice, weeks: Sequence[WeekRun], today: date | None = None
) -> Iterator[Panel]:
    told = [week for week in weeks if week.run or week.asked]
    if len(told) < _FEWEST_WEEKS or not any(week.run for week in told):
        return
    run = Series(
        name=voice.say("run"),
        look=Look.BARS,
        points=tuple((_middle(week), _amount(voice, week.run)) for week in told),
        is_open=today is not None and told[-1].starts == monday_of(today) != today - 6 * DAY,
    )
    longest = Series(
        name=voice.say("longest"),
        look=Look.DOTS,
        points=tuple(
            (_middle(week), _amount(voice, week.longest)) for week in told if week.longest
        ),
    )
    planned = Series(
        name=voice.say("planned"),
        look=Look.LEVELS,
        points=tuple((_middle(week), _amount(voice, week.asked)) for week in told if week.asked),
    )
    title = voice.say("{unit} a week", unit=str(voice.units))
    parts = (run, planned, longest)
    yield Panel(title, Scale.AMOUNT, tuple(each for each in parts if each.points))


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
