"""Can it be done?  What the long run can grow to until race day, against what the race needs."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from bot.domain.brief import AgeBand, Brief, Weekday
from bot.domain.calendar import WEEK, sunday_of
from bot.domain.fitness.easy_pace import UNKNOWN_EASY, easy_range, middle_of
from bot.domain.fitness.fitness import Fitness, predict_race
from bot.domain.quantities import MARATHON, Distance, Duration, Pace, Units
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.peaks import (
    build_weeks,
    ladder_km,
    longest_days_before,
    longest_km,
    peak_long_km,
    peak_week_km,
    round_down,
)
from bot.domain.season.season import NO_LONG_RUN

_MOST_WEEKS = 104
# The long run falls on one weekday, the ideal day on any: so many days after it are near enough.
_NEAR = 3
_A_LITTLE_MORE = 1.05  # than the longest run told, in the first week of an amber plan


class Verdict(StrEnum):
    """What the coach says of a race on a day."""

    GREEN = "green"
    AMBER = "amber"  # it can be finished, with planned walk breaks
    RED = "red"  # that is how people get hurt


class Shortage(StrEnum):
    """What is missing for green."""

    LONG_RUN = "long_run"
    DAYS = "days"  # too few running days
    WEEK = "week"  # too small a week


class AlternativeKind(StrEnum):
    """Another way than the one that was asked for."""

    SHORTER = "shorter"  # a race on the same day
    LATER = "later"  # the same race on another day
    RUN_WALK = "run_walk"  # the same race with planned walk breaks


@dataclass(frozen=True, slots=True)
class Alternative:
    """A race with better odds."""

    kind: AlternativeKind
    goal: Goal
    race_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Feasibility:
    """A race on its day against what the runner brings.

    Attributes:
        days: From the start to race day.
        now: The longest run of the last 30 days; ``None`` is no run.
        reach: What the long run can grow to; ``None`` where no run fits before the race.
        minutes: What the longest run takes.
        longest_before: How many days before the race it comes.
        need: What the race is usually prepared with; ``None`` where every longest run will do.
        weeks_needed: Weeks from the start to the first Sunday on which it is green; ``None``
            where more weeks alone do not make it so.
        running_days: Running days a week.
        days_needed: Running days a week that a better verdict takes, where they are fewer.
        is_run_walk: The race is predicted to take so long that running and walking is the plan.
        starts_above: The long run of the first week has to be 5 % above the longest run told.
    """

    verdict: Verdict
    race: GoalRace
    days: int
    now: Distance | None
    reach: Distance | None
    minutes: Duration | None
    longest_before: int
    need: Distance | None
    weeks_needed: int | None
    alternatives: tuple[Alternative, ...] = ()
    shortage: Shortage | None = None
    running_days: int = 7
    days_needed: int | None = None
    is_run_walk: bool = False
    starts_above: bool = False

    @property
    def weeks(self) -> int:
        return -(-self.days // 7)

    def alternative(self, kind: AlternativeKind) -> Alternative | None:
        return next((each for each in self.alternatives if each.kind is kind), None)


class _Enough(NamedTuple):
    """A longest run that is enough: so many km, or so many minutes and at least so many km."""

    km: float
    minutes: float
    at_least_km: float = 0

    def is_met_by(self, km: float, minutes: float) -> bool:
        return km >= self.km or (minutes >= self.minutes and km >= self.at_least_km)


_GREEN: Mapping[Goal, _Enough] = {
    Goal.MARATHON: _Enough(29, 175, 25),
    Goal.HALF: _Enough(16, 120, 14.5),
    Goal.TEN_K: _Enough(10, 75),
    Goal.FIVE_K: _Enough(5, 40),
}
_AMBER: Mapping[Goal, _Enough] = {
    Goal.MARATHON: _Enough(21.5, 150),
    Goal.HALF: _Enough(13, 100),
    Goal.TEN_K: _Enough(8, 60),
    Goal.FIVE_K: _Enough(4, 32),
}
_MARATHON_WEEK_KM = 40
_MARATHON_WEEKS, _MARATHON_START_KM = 8, 16  # fewer weeks ask for that much to begin with
_DAYS_FOR_GREEN = {Goal.MARATHON: 4, Goal.HALF: 3}
_DAYS_FOR_AMBER = {Goal.MARATHON: 3}
_RUN_WALK_FROM = {Goal.MARATHON: Duration(6 * 3600), Goal.HALF: Duration(3 * 3600)}
_SHORTER = (Goal.HALF, Goal.TEN_K, Goal.FIVE_K, Goal.MILE)  # the longest first


def assess_feasibility(
    brief: Brief, fitness: Fitness | None, starts: date, units: Units = Units.KM
) -> Feasibility:
    """Hold the goal race on its day against the runner's figures.

    Args:
        brief: The runner with the goal race.
        fitness: How fit the runner is; ``None`` while no mark is known.
        starts: The first day of the plan.
        units: What long runs are rounded in.
    """
    outlook = _Outlook(brief, fitness, starts, units)
    verdict = outlook.verdict
    if brief.own_plan is not None and verdict is Verdict.AMBER:
        verdict = Verdict.GREEN  # the own plan decides how far the long runs go
    race, shortage = brief.goal_race, None
    if verdict is not Verdict.GREEN:
        shortage = outlook.shortage
    weeks_needed = outlook.weeks_needed
    need = _GREEN.get(race.goal)
    reach = outlook.reach
    return Feasibility(
        verdict=verdict,
        race=race,
        days=outlook.days,
        now=brief.longest_run,
        reach=Distance(reach * 1000) if reach else None,
        minutes=outlook.easy.duration_over(Distance(reach * 1000)) if reach else None,
        longest_before=outlook.longest_before,
        need=None if need is None else Distance(need.km * 1000),
        weeks_needed=weeks_needed,
        alternatives=()
        if verdict is Verdict.GREEN
        else tuple(_alternatives(outlook, verdict, weeks_needed)),
        shortage=shortage,
        running_days=len(brief.days),
        days_needed=None if shortage is None else _days_needed(brief, verdict),
        is_run_walk=outlook.is_run_walk,
        starts_above=outlook.starts_above,
    )


@dataclass(frozen=True)
class _Outlook:
    """What race day can be reached with."""

    brief: Brief
    fitness: Fitness | None
    starts: date
    units: Units

    @property
    def goal(self) -> Goal:
        return self.brief.goal_race.goal

    @property
    def days(self) -> int:
        day = self.brief.goal_race.day
        return 0 if day is None else (day - self.starts).days

    @cached_property
    def easy(self) -> Pace:
        if self.fitness is None:
            return UNKNOWN_EASY
        return middle_of(easy_range(self.fitness))

    @cached_property
    def last_long_day(self) -> date:
        """The day of the longest run."""
        race_day = self.brief.goal_race.day or self.starts
        ideal = race_day - timedelta(days=longest_days_before(self.goal) - _NEAR)
        days = self.brief.days or frozenset({Weekday.SUN})
        long_day = next((day for day in (Weekday.SUN, Weekday.SAT) if day in days), max(days))
        return ideal - timedelta(days=(ideal.weekday() - long_day) % 7)

    @cached_property
    def weeks(self) -> int:
        """Weeks from the start to the longest run, both counted."""
        return max(0, (self.last_long_day - self.starts).days // 7 + 1)

    @cached_property
    def builds(self) -> int:
        return build_weeks(self.brief, self.weeks)

    @cached_property
    def strict_reach(self) -> float:
        """Kilometres, while the first week holds the longest run."""
        return self._reach(1.0)

    @cached_property
    def reach(self) -> float:
        return self._reach(_A_LITTLE_MORE) if self.starts_above else self.strict_reach

    @cached_property
    def starts_above(self) -> bool:
        """Whether a first week a little above the longest run told turns red into amber."""
        if self.goal not in {Goal.HALF, Goal.MARATHON} or self.brief.longest_run is None:
            return False
        strict, more = self._of(self.strict_reach), self._of(self._reach(_A_LITTLE_MORE))
        return strict is Verdict.RED and more is Verdict.AMBER

    @property
    def verdict(self) -> Verdict:
        return self._of(self.reach)

    @property
    def longest_before(self) -> int:
        race_day = self.brief.goal_race.day or self.starts
        return max(0, (race_day - max(self.last_long_day, self.starts)).days)

    @property
    def shortage(self) -> Shortage:
        """What is missing for green, or in red for amber."""
        if not _GREEN[self.goal].is_met_by(*self._km_and_minutes(self.reach)):
            is_by_days = len(self.brief.days) < _DAYS_FOR_AMBER.get(self.goal, 0)
            met = _AMBER[self.goal].is_met_by(*self._km_and_minutes(self.reach))
            return Shortage.DAYS if is_by_days and met else Shortage.LONG_RUN
        if len(self.brief.days) < _DAYS_FOR_GREEN.get(self.goal, 0):
            return Shortage.DAYS
        return Shortage.WEEK if self._has_too_small_a_week else Shortage.LONG_RUN

    @property
    def is_run_walk(self) -> bool:
        limit = _RUN_WALK_FROM.get(self.goal)
        if limit is None or self.fitness is None:
            return False
        return _middle(self.brief, self.fitness, self.goal.distance) > limit.seconds

    @cached_property
    def weeks_needed(self) -> int | None:
        """Weeks from the start after which the first Sunday is green, and each after it."""
        if self.goal not in _GREEN:
            return 0
        # Once it is green, more weeks keep it so.
        candidates = range(1, _MOST_WEEKS)
        found = bisect_left(candidates, x=True, key=self._is_green_after)
        return candidates[found] if found < len(candidates) else None

    def _is_green_after(self, weeks: int) -> bool:
        day = _sunday_on_or_after(self.starts + weeks * WEEK)
        return self.on(self.goal, day).verdict is Verdict.GREEN

    def on(self, goal: Goal, day: date) -> "_Outlook":
        """The same runner on the way to another race."""
        race = GoalRace(goal, day)
        return replace(self, brief=replace(self.brief, goal_race=race, is_first_race=False))

    def _of(self, km: float) -> Verdict:
        if self.goal not in _GREEN:
            return Verdict.GREEN
        figures = self._km_and_minutes(km)
        n = len(self.brief.days)
        if not _AMBER[self.goal].is_met_by(*figures) or self._starts_too_late:
            return Verdict.RED
        if n < _DAYS_FOR_AMBER.get(self.goal, 0):
            return Verdict.RED
        is_enough = _GREEN[self.goal].is_met_by(*figures)
        if not is_enough or n < _DAYS_FOR_GREEN.get(self.goal, 0) or self._has_too_small_a_week:
            return Verdict.AMBER
        return Verdict.GREEN

    @property
    def _has_too_small_a_week(self) -> bool:
        peak = peak_week_km(self.brief, self.easy, self.weeks)
        return self.goal is Goal.MARATHON and peak < _MARATHON_WEEK_KM

    @property
    def _starts_too_late(self) -> bool:
        now = self.brief.longest_run.metres / 1000 if self.brief.longest_run else 0
        is_late = self.days < _MARATHON_WEEKS * 7 and now < _MARATHON_START_KM
        return self.goal is Goal.MARATHON and is_late

    def _km_and_minutes(self, km: float) -> tuple[float, float]:
        return km, km * self.easy.seconds_per_km / 60

    def _reach(self, held: float) -> float:
        if self.brief.longest_run is None and not self._has_a_first_run:
            return 0
        steps = ladder_km(self.brief, self.easy, self.builds, self.units, held)
        longest = steps[-1] if steps else longest_km(self.brief, self.easy)
        most = peak_long_km(self.brief, self.easy, self.weeks, self._marathon_hours)
        return min(longest, round_down(most, self.easy, self.units))

    @property
    def _has_a_first_run(self) -> bool:
        days = (self.starts + timedelta(days=later) for later in range(self.days - NO_LONG_RUN))
        return any(day.weekday() in self.brief.days for day in days)

    @cached_property
    def _marathon_hours(self) -> float | None:
        if self.fitness is None:
            return None
        return _middle(self.brief, self.fitness, MARATHON) / 3600


def _alternatives(
    outlook: _Outlook, verdict: Verdict, weeks_needed: int | None
) -> Iterator[Alternative]:
    race_day = outlook.brief.goal_race.day
    assert race_day is not None  # noqa: S101 - the off-season is green
    shorter = (
        _SHORTER[_SHORTER.index(outlook.goal) + 1 :] if outlook.goal in _SHORTER else _SHORTER
    )
    for goal in shorter:
        if outlook.on(goal, race_day).verdict is Verdict.GREEN:
            yield Alternative(AlternativeKind.SHORTER, goal, race_day)
            break
    if weeks_needed is not None:
        day = _sunday_on_or_after(outlook.starts + weeks_needed * WEEK)
        yield Alternative(AlternativeKind.LATER, outlook.goal, day)
    is_adult = outlook.brief.age not in {AgeBand.CHILD, AgeBand.YOUTH}
    if verdict is Verdict.AMBER or (is_adult and outlook.brief.health.allows_speed):
        yield Alternative(AlternativeKind.RUN_WALK, outlook.goal, race_day)


def _days_needed(brief: Brief, verdict: Verdict) -> int | None:
    """Give the running days that a better verdict takes, where there are fewer."""
    goal, n = brief.goal_race.goal, len(brief.days)
    wanted = _DAYS_FOR_AMBER if verdict is Verdict.RED else _DAYS_FOR_GREEN
    days = wanted.get(goal, 0) or _DAYS_FOR_GREEN.get(goal, 0)
    return days if n < days else None


def _middle(brief: Brief, fitness: Fitness, distance: Distance) -> float:
    expected = predict_race(fitness, distance, brief.weekly_distance)
    return (expected.fast.seconds + expected.slow.seconds) / 2


def _sunday_on_or_after(day: date) -> date:
    return sunday_of(day)
