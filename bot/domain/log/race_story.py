"""A race as the end of something: against its target, its range, and the season behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.brief import Brief
from bot.domain.fitness.fitness import Fitness, RaceRange, estimate_fitness, predict_race
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import ALL_OUT, History, marks_of, mile_workouts_done, runs_of
from bot.domain.log.progress import miles_run
from bot.domain.log.results import LoggedResult, Result
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.season.goal import GoalRace

_SAME_PACE = 0.005  # a fraction: less is no second over 400 m
SAME_DISTANCE = 0.01  # what two courses of one race may differ by, as a fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonStory:
    """What lies between the start of the plan and its race.

    Attributes:
        longest: Its longest run, in metres.
        workouts: How many workouts at mile pace were run.
        mile_then: The mile that the plan began with.
        mile_now: The last mile, where another one was run since.
    """

    runs: int
    metres: float
    longest: float = 0.0
    workouts: int = 0
    mile_then: Duration | None = None
    mile_now: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceStory:
    """A race that was run, and what it stands beside.

    Attributes:
        target: The time hoped for, where it was the goal race and had one.
        best: The fastest earlier time over the distance.
        expected: What marks of before the race had promised.
        first_expected: What the plan began with, where it was the goal race.
        season: The weeks before it, where it was the goal race.
        changed: The fitness of now, where a race on the way or one that was not planned has
            changed what is asked for.
        is_mile_changed: The reps at mile pace are among it.
    """

    distance: Distance
    time: Duration
    is_goal: bool = False
    target: Duration | None = None
    best: Duration | None = None
    expected: RaceRange | None = None
    first_expected: RaceRange | None = None
    season: SeasonStory | None = None
    changed: Fitness | None = None
    is_mile_changed: bool = False

    @property
    def is_on_target(self) -> bool:
        return self.target is not None and self.time.seconds <= self.target.seconds

    @property
    def is_best(self) -> bool:
        return self.best is not None and self.time.seconds < self.best.seconds


@dataclass(frozen=True, slots=True)
class RaceDay:
    """How the day of the goal race ended, as far as it was told."""

    distance: Distance
    is_finished: bool


def race_day_of(results: Sequence[LoggedResult], race: GoalRace) -> RaceDay | None:
    """Find what was told of the goal race; ``None`` while nothing was."""
    told = [
        one.result
        for one in results
        if one.day == race.day and (one.result.kind in ALL_OUT or one.result.has("dnf"))
    ]
    if not told:
        return None
    return RaceDay(race.goal.distance, not any(result.has("dnf") for result in told))


def tell_race(
    result: Result, day: date, history: History, brief: Brief, started: date
) -> RaceStory | None:
    """Tell a race from the log; ``None`` where it has no time, or was not finished."""
    distance, time = result.distance, result.duration
    if result.kind not in ALL_OUT or result.has("dnf", "not_race"):
        return None
    if distance is None or time is None:
        return None
    race = brief.goal_race
    is_goal = race.day is not None and abs((day - race.day).days) <= 1
    is_goal = is_goal and _is_same(distance, race.goal.distance)
    before = tuple(mark for mark in marks_of(history) if mark.day < day)
    fitness = estimate_fitness(before)
    first = estimate_fitness(tuple(mark for mark in before if mark.day <= started))
    weekly = brief.weekly_distance
    bests = [mark.duration for mark in before if _is_same(mark.distance, distance)]
    now = estimate_fitness((*before, Mark(day, distance, time)))
    return RaceStory(
        distance=distance,
        time=time,
        is_goal=is_goal,
        target=race.target if is_goal else None,
        best=min(bests, key=lambda each: each.seconds, default=None),
        expected=predict_race(fitness, distance, weekly) if fitness else None,
        first_expected=predict_race(first, distance, weekly) if first and is_goal else None,
        season=season_before(history, started, day) if is_goal else None,
        changed=None if is_goal or not _differ(fitness, now, _threshold) else now,
        is_mile_changed=_differ(fitness, now, _mile),
    )


def _differ(before: Fitness | None, now: Fitness | None, of: Callable[[Fitness], Pace]) -> bool:
    """Whether a race has changed a pace by so much that it is seen."""
    if before is None or now is None:
        return False
    return abs(of(now).seconds_per_km / of(before).seconds_per_km - 1) > _SAME_PACE


def _threshold(fitness: Fitness) -> Pace:
    return fitness.paces.threshold


def _mile(fitness: Fitness) -> Pace:
    return fitness.mile_pace


def season_before(history: History, started: date, day: date) -> SeasonStory:
    runs = [run for run in runs_of(history) if started <= run.day < day]
    miles = [mile for mile in miles_run(history) if mile.day < day]
    then = [mile for mile in miles if mile.day <= started]
    since = [mile for mile in miles if mile.day > started]
    return SeasonStory(
        runs=len(runs),
        metres=sum(run.metres for run in runs),
        longest=max((run.metres for run in runs), default=0.0),
        workouts=sum(1 for each in mile_workouts_done(history, day) if started <= each.day),
        mile_then=then[-1].time if then else None,
        mile_now=since[-1].time if since else None,
    )


def _is_same(one: Distance, other: Distance) -> bool:
    return abs(one.metres - other.metres) <= SAME_DISTANCE * other.metres
