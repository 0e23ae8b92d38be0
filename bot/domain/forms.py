"""The form a runner is in when a week begins, from what was really run."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.briefs import Brief
from bot.domain.fitness import Fitness, estimate_fitness
from bot.domain.histories import History, Run, longest_before, marks_of, runs_of
from bot.domain.paces import Distance, Duration, Pace, PaceRange
from bot.domain.seasons import Season, SeasonWeek
from bot.domain.volumes import FIRST_RUN_KM, starting_metres
from bot.domain.workouts import Outcome, PlannedWorkout, WorkoutKind

MOST_LONGER = 1.10  # than the longest run of 30 days
MOST_WEEKLY_GROWTH = 1.10
FIRST_RUN = Duration(30 * 60)
_WEEKS_BACK = 4
_UNKNOWN_EASY = Pace(390)  # for distances only, while no mark is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a week may build on.

    Attributes:
        runs: Every run so far, oldest first; the longest one told at the start among them.
        weekly: The largest of the last four weeks, in metres.
        last_trial: The last all-out mile effort, run or planned and done.
    """

    fitness: Fitness | None
    history: History
    runs: tuple[Run, ...]
    weekly: float
    last_trial: date | None

    @property
    def easy(self) -> PaceRange | None:
        return self.fitness.paces.easy if self.fitness else None

    @property
    def easy_pace(self) -> Pace:
        """One pace for turning minutes of easy running into metres."""
        if self.easy is None:
            return _UNKNOWN_EASY
        return Pace((self.easy.fast.seconds_per_km + self.easy.slow.seconds_per_km) / 2)

    def limit_on(self, day: date) -> float:
        """The most metres that one run may have."""
        longest = longest_before(self.runs, day)
        if longest is None:
            return min(FIRST_RUN_KM * 1000, self.easy_pace.distance_in(FIRST_RUN).metres)
        return longest * MOST_LONGER

    def metres_in(self, minutes: float) -> float:
        return self.easy_pace.distance_in(Duration(minutes * 60)).metres

    def hard_before(self, day: date) -> tuple[PlannedWorkout, ...]:
        """Hard workouts that were run before a day."""
        return tuple(
            each
            for each in self.history.planned
            if each.day < day and each.outcome is Outcome.DONE and each.workout.kind.is_hard
        )


def form_of(brief: Brief, season: Season, week: SeasonWeek, history: History) -> Form:
    """Find the form in which a week of the season is begun."""
    starts = season.weeks[0].starts
    runs = runs_of(history)
    if brief.longest_run is not None:
        told = Run(starts - timedelta(days=1), brief.longest_run.metres)
        runs = tuple(sorted((told, *runs), key=lambda run: run.day))
    return Form(
        fitness=estimate_fitness(marks_of(history)),
        history=history,
        runs=runs,
        weekly=_largest_week(brief, starts, week, runs_of(history)),
        last_trial=_last_trial(history, week.starts),
    )


def distance_of(metres: float) -> Distance:
    return Distance(round(metres, 1))


def _largest_week(brief: Brief, starts: date, week: SeasonWeek, runs: tuple[Run, ...]) -> float:
    monday = week.starts - timedelta(days=week.starts.weekday())
    sums = [0.0]
    for back in range(1, _WEEKS_BACK + 1):
        first = monday - timedelta(weeks=back)
        sums.append(sum(r.metres for r in runs if first <= r.day < first + timedelta(weeks=1)))
        if first < starts:
            sums.append(starting_metres(brief))
    return max(sums)


def _last_trial(history: History, before: date) -> date | None:
    trials = [
        each.day
        for each in history.planned
        if each.workout.kind is WorkoutKind.TIME_TRIAL
        and each.outcome is Outcome.DONE
        and each.day < before
    ]
    return max((*trials, *(mark.day for mark in marks_of(history))), default=None)
