"""What somebody ran before they came: taken from an export, summed up, and offered as answers.

Nothing of it is assessed and no run of it goes into the log. It tells the three things that a plan
begins with: the weekly distance, the longest run of late, and a race that measures fitness.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from statistics import median

from bot.domain.calendar import WEEK
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.vdot import estimate_vdot
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration
from bot.domain.recording.activity import Activity, Sport

# As far back as a weekly distance says how much is run now.
WEEKLY_OVER = 8
LONGEST_OVER = timedelta(days=30)  # as the question for the longest run has it
# An older race says too little about today.
MARK_WITHIN = timedelta(days=180)
_RACES = (MILE, Distance(3000), FIVE_K, TEN_K, HALF_MARATHON, MARATHON)
# Watches measure a course long rather than short: bends are not cut on it.
_SHORT, _LONG = 0.99, 1.03
# A race is run clearly faster than most runs, and without a stop.
_FASTER = 0.92
_PAUSED = 1.03
_FEW = 5  # runs tell no usual pace


@dataclass(frozen=True, slots=True)
class PastRun:
    """A run of before.

    Attributes:
        started_at: In UTC, or by the runner's own clock where it is naive: exports differ.
        metres: As far as it was; 0 where nothing measured it.
        moving_s: Without stops; ``elapsed_s`` with them.
    """

    started_at: datetime
    metres: float
    moving_s: float
    elapsed_s: float

    def day_in(self, zone: tzinfo) -> date:
        if self.started_at.tzinfo is None:
            return self.started_at.date()
        return self.started_at.astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class PastRuns:
    """The runs of an export.

    Attributes:
        runs: In any order.
        others: How many rows or files were of something else.
        has_units: Whether the export tells in what it measures; if not, ``metres`` takes the
            figures for kilometres.
    """

    runs: tuple[PastRun, ...]
    others: int = 0
    has_units: bool = True

    def in_miles(self) -> "PastRuns":
        """Take the figures for miles, where the export does not say what they are."""
        if self.has_units:
            return self
        factor = MILE.metres / 1000
        runs = tuple(replace(run, metres=run.metres * factor) for run in self.runs)
        return PastRuns(runs, self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What an export tells.

    Attributes:
        count: How many runs it holds.
        last: The day of the latest.
        weeks: Over how many weeks ``weekly`` is the average.
        weekly: ``None`` where nothing was run in them.
        longest: Of the last 30 days.
        mark: The run that was most likely a race.
    """

    count: int
    last: date
    weeks: int
    weekly: Distance | None
    longest: Distance | None
    mark: Mark | None

    @property
    def tells_something(self) -> bool:
        return self.weekly is not None or self.mark is not None


def past_runs_of(activities: Iterable[Activity]) -> PastRuns:
    """Take what files of a watch hold for runs of before."""
    told = list(activities)
    runs = tuple(_run(each) for each in told if each.sport in {Sport.RUN, None})
    return PastRuns(runs, len(told) - len(runs))


def _run(activity: Activity) -> PastRun:
    return PastRun(
        activity.started_at.astimezone(UTC),
        0.0 if activity.distance is None else activity.distance.metres,
        activity.moving.seconds,
        activity.elapsed.seconds,
    )


def sum_up(past: PastRuns, today: date, zone: tzinfo) -> Sum | None:
    """Sum an export up as it stands on a day; ``None`` where it holds no run until then."""
    days = {run: run.day_in(zone) for run in past.runs}
    runs = sorted((run for run in days if days[run] <= today), key=days.__getitem__)
    if not runs:
        return None
    weeks = _weeks(days[runs[0]], today)
    recent = [run for run in runs if days[run] > today - weeks * WEEK]
    late = [run.metres for run in runs if days[run] > today - LONGEST_OVER]
    total = sum(run.metres for run in recent)
    return Sum(
        count=len(runs),
        last=days[runs[-1]],
        weeks=weeks,
        weekly=Distance(total / weeks) if total else None,
        longest=Distance(max(late)) if any(late) else None,
        mark=_likely_race([run for run in runs if days[run] > today - MARK_WITHIN], zone),
    )


def _weeks(first: date, today: date) -> int:
    """Tell over how many weeks to average: no more than there are in the export."""
    return min(WEEKLY_OVER, max(1, round(((today - first).days + 1) / 7)))


def _likely_race(runs: Sequence[PastRun], zone: tzinfo) -> Mark | None:
    """Find the fastest run over a race's distance, where it stands out."""
    paces = [run.moving_s / run.metres for run in runs if run.metres]
    if len(paces) < _FEW:
        return None
    usual = median(paces)
    marks = [
        Mark(run.day_in(zone), race, Duration(run.elapsed_s))
        for run in runs
        for race in _RACES
        if _SHORT <= run.metres / race.metres <= _LONG
        and run.elapsed_s <= _PAUSED * run.moving_s
        and run.elapsed_s / run.metres <= _FASTER * usual
    ]
    return max(marks, key=lambda mark: estimate_vdot(mark.distance, mark.duration), default=None)
