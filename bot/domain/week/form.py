"""The form a runner is in when a week begins, from what was really run."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.domain.brief import Brief
from bot.domain.calendar import DAY, WEEK, days_from, monday_of
from bot.domain.fitness.easy_pace import UNKNOWN_EASY, easy_range, middle_of
from bot.domain.fitness.fitness import Fitness, estimate_fitness, reduce_fitness
from bot.domain.fitness.marks import Mark
from bot.domain.health.breaks import LOAD_AFTER, Break, find_breaks, fitness_left
from bot.domain.log.assessment import slow_and_hard
from bot.domain.log.history import History, Run, longest_before, marks_of, runs_of
from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.season.peaks import FIRST_RUN_KM, MOST_LONGER, TOLD_IN_MINUTES
from bot.domain.season.season import Season, SeasonWeek
from bot.domain.season.volumes import most_growth, starting_metres
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

MOST_WEEKLY_GROWTH = 1.10
FIRST_RUN = Duration(30 * 60)
MOST_EASED = 0.05  # of the target, after two slow workouts
FLOOR = 0.7  # of the lesser of told and planned: missed runs are not detraining
_SMALL_WEEK, _SMALL_STEP = 20_000, 2_000
_WEEKS_BACK = 4
_MASTERS = 50  # years, from which on weeks grow by less


@dataclass(frozen=True, kw_only=True)
class RunnerForm:
    """What a week may build on.

    Attributes:
        fitness: As the marks say, less what a break has cost.
        eased: How much slower than mile pace the reps are asked for, as a fraction.
        runs: Every run so far, oldest first; the longest one told at the start among them.
        known_longest: What a run may build on besides the log, in metres: in companion mode
            the runner's own long runs need not be in it.
        weekly: Metres that the coming week may have at most.
        usual: The largest of the last four weeks as planned, in metres.
        longest_planned: The longest long run of the last four weeks as planned, in metres.
        last_trial: The last all-out effort, run or planned and done.
        breaks: Those that the runner is coming back from, newest first.
        runs_a_week: How many days the runner runs on.
    """

    fitness: Fitness | None
    eased: float
    history: History
    runs: tuple[Run, ...]
    known_longest: float
    weekly: float
    usual: float
    longest_planned: float
    last_trial: date | None
    breaks: tuple[Break, ...]
    runs_a_week: int

    @cached_property
    def easy(self) -> PaceRange | None:
        return None if self.fitness is None else easy_range(self.fitness)

    @property
    def target(self) -> Pace | None:
        """The pace that reps at mile pace are asked for."""
        if self.fitness is None:
            return None
        return Pace(self.fitness.mile_pace.seconds_per_km * (1 + self.eased))

    @cached_property
    def easy_pace(self) -> Pace:
        """One pace for turning minutes of easy running into metres."""
        if self.easy is None:
            return UNKNOWN_EASY
        return middle_of(self.easy)

    def limit_on(self, day: date) -> float:
        """The most metres that one run may have."""
        longest = max(longest_before(self.runs, day) or 0, self.known_longest)
        if not longest:
            return min(FIRST_RUN_KM * 1000, self.easy_pace.distance_in(FIRST_RUN).metres)
        return longest * MOST_LONGER

    def has_run_before(self, day: date) -> bool:
        """Whether there was a run in the 30 days before, something to build on."""
        return bool(self.known_longest or longest_before(self.runs, day))

    @property
    def is_told_in_minutes(self) -> bool:
        """Whether runs are so slow that minutes say more than kilometres."""
        return TOLD_IN_MINUTES.is_faster_than(self.easy_pace)

    def minutes_of(self, metres: float) -> float:
        return metres * self.easy_pace.seconds_per_km / 60_000

    def metres_in(self, minutes: float) -> float:
        return self.easy_pace.distance_in(Duration(minutes * 60)).metres

    def load_on(self, day: date) -> float:
        """The share of an ordinary day's distance that the way back from a break leaves."""
        return min((each.load_on(day) for each in self.breaks), default=1.0)

    def hard_before(self, day: date) -> tuple[PlannedWorkout, ...]:
        """Hard workouts that were run before a day."""
        return tuple(
            each
            for each in self.history.planned
            if each.day < day and each.outcome is Outcome.DONE and each.workout.kind.is_hard
        )


def form_of(brief: Brief, season: Season, week: SeasonWeek, history: History) -> RunnerForm:
    """Find the form in which a week of the season is begun."""
    starts = season.weeks[0].starts
    marks = marks_of(history)
    run = runs_of(history)
    runs = _with_told(brief, starts, run)
    breaks = find_breaks(brief, history, runs, week.starts)
    usual = _largest_planned(brief, season, week, history)
    coming = days_from(week.starts, week.ends)
    days = [day for day in coming if day.weekday() in brief.days]
    returning = [
        _largest_week(brief, starts, monday_of(each.last_run) + WEEK, run) * each.load_in(days)
        for each in breaks
        if each.days_off >= LOAD_AFTER and week.starts < each.back
    ]
    told = starting_metres(brief)
    planned = week.distance.metres if week.distance else told
    grown = usual * MOST_WEEKLY_GROWTH
    if brief.age_in_years >= _MASTERS:
        grown = most_growth(brief, usual)
    most = max(grown, FLOOR * min(told, planned))
    if _is_coming_back(brief, season, week, usual):
        # The way back to what was usual is no growth; the guard holds each run.
        most = max(most, planned)
    if usual < _SMALL_WEEK:
        most = max(most, usual + _SMALL_STEP)
    return RunnerForm(
        fitness=_fitness(marks, breaks, week.starts),
        eased=eased_before(history, week.starts),
        history=history,
        runs=runs,
        known_longest=_known_longest(brief),
        weekly=min(returning, default=most),
        usual=usual,
        longest_planned=_longest_planned(history, week.starts),
        last_trial=_last_trial(history, marks, week.starts),
        breaks=breaks,
        runs_a_week=len(brief.days),
    )


def eased_before(history: History, before: date) -> float:
    """Ease the target after two slow and hard mile workouts running, until a new mark."""
    results = {logged.day: logged.result for logged in history.results}
    run = [
        (each.day, slow_and_hard(each.workout, results[each.day]))
        for each in history.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT
        and each.day < before
        and each.day in results
        and each.outcome is Outcome.DONE
    ]
    newest_mark = max((mark.day for mark in marks_of(history)), default=date.min)
    for (_, first), (day, second) in zip(run[-2::-1], run[:0:-1], strict=False):
        if day <= newest_mark:
            return 0.0
        if first is not None and second is not None:
            return min(MOST_EASED, (first + second) / 2)
    return 0.0


def distance_of(metres: float) -> Distance:
    return Distance(round(metres, 1))


def _with_told(brief: Brief, starts: date, runs: tuple[Run, ...]) -> tuple[Run, ...]:
    if brief.longest_run is None:
        return runs
    told = Run(starts - DAY, brief.longest_run.metres)
    return tuple(sorted((told, *runs), key=lambda run: run.day))


def _known_longest(brief: Brief) -> float:
    if brief.own_plan is None or brief.longest_run is None:
        return 0
    return brief.longest_run.metres


def _fitness(marks: Sequence[Mark], breaks: Sequence[Break], day: date) -> Fitness | None:
    """Tell fitness by the marks, less what the breaks since the newest of them have cost."""
    fitness = estimate_fitness(marks)
    if fitness is None:
        return None
    costly = (each for each in breaks if day < each.back and marks[-1].day < each.returned)
    left = min((fitness_left(each.days_off) for each in costly), default=1.0)
    return fitness if left == 1 else reduce_fitness(fitness, left)


def _largest_week(brief: Brief, starts: date, before: date, runs: Sequence[Run]) -> float:
    """Find the largest of the four weeks before a Monday, in metres."""
    sums = [0.0] * _WEEKS_BACK
    for run in reversed(runs):
        back = (before - run.day).days
        if back > 7 * _WEEKS_BACK:
            break
        if back > 0:
            sums[(back - 1) // 7] += run.metres
    if before - _WEEKS_BACK * WEEK < starts:
        sums.append(starting_metres(brief))
    return max(sums)


def _is_coming_back(brief: Brief, season: Season, week: SeasonWeek, usual: float) -> bool:
    before = brief.usual_distance
    if not brief.weeks_off or before is None:
        return False
    is_near_start = week.number <= 2 * brief.weeks_off + _WEEKS_BACK
    return is_near_start and usual < before.metres <= 1.1 * season.peak.metres


def _largest_planned(brief: Brief, season: Season, week: SeasonWeek, history: History) -> float:
    """Find the largest of the four weeks before as they were planned, in metres."""
    first = monday_of(week.starts) - _WEEKS_BACK * WEEK
    sums: dict[int, float] = {}
    for each in history.planned:
        if first <= each.day < week.starts and each.outcome is not Outcome.MOVED:
            distance = each.workout.distance
            is_race = each.workout.kind is WorkoutKind.RACE
            number = (week.starts - monday_of(each.day)).days // 7
            more = distance.metres if distance and not is_race else 0.0
            sums[number] = sums.get(number, 0.0) + more
    is_first_among_them = season.weeks[0].starts >= first
    is_cut = season.weeks[0].starts.weekday() > 0 or week.number == 1
    if not sums or (is_first_among_them and is_cut):
        sums[0] = max(sums.get(0, 0.0), starting_metres(brief))
    return max(sums.values())


def _longest_planned(history: History, before: date) -> float:
    first = monday_of(before) - _WEEKS_BACK * WEEK
    return max(
        (
            each.workout.distance.metres
            for each in history.planned
            if first <= each.day < before
            and each.workout.distance
            and each.workout.kind is not WorkoutKind.RACE
            and each.outcome is not Outcome.MOVED
        ),
        default=0.0,
    )


def _last_trial(history: History, marks: Sequence[Mark], before: date) -> date | None:
    trials = [
        each.day
        for each in history.planned
        if each.workout.kind in {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}
        and each.outcome is Outcome.DONE
        and each.day < before
    ]
    return max((*trials, *(mark.day for mark in marks)), default=None)
