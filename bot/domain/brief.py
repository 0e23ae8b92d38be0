"""The brief: what a runner told the coach, and all that a plan needs but fitness."""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from typing import Self

from bot.domain.quantities import Distance, Pace, Units
from bot.domain.season.goal import GoalRace
from bot.domain.told_facts import ToldFact


class Weekday(IntEnum):
    """Days as ``date.weekday()`` counts them."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


class AgeBand(StrEnum):
    """Ages that train alike."""

    CHILD = "under 16"
    YOUTH = "16-17"
    ADULT = "18-49"
    MASTERS = "50-69"
    SENIOR = "70+"

    @classmethod
    def of(cls, years: int) -> Self:
        bounds = ((16, cls.CHILD), (18, cls.YOUTH), (50, cls.ADULT), (70, cls.MASTERS))
        return next((band for bound, band in bounds if years < bound), cls.SENIOR)

    @property
    def youngest(self) -> int:
        """The least years of the band."""
        return {"under 16": 10, "16-17": 16, "18-49": 18, "50-69": 50, "70+": 70}[self.value]


class Health(StrEnum):
    """The answer to the one health question."""

    NOTHING_APPLIES = "nothing applies"
    SOMETHING_APPLIES = "something applies"  # easy running only, until cleared
    CLEARED = "cleared"  # by a doctor, as the runner told
    # Easy running only, until both age and health are told.
    UNTOLD = "untold"
    AGE_UNTOLD = "age untold"  # nothing applies
    BOTH_UNTOLD = "both untold"

    @property
    def allows_speed(self) -> bool:
        return self in {Health.NOTHING_APPLIES, Health.CLEARED}


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """The plan a runner already follows, which companion mode leaves alone.

    Attributes:
        hard_days: Days with the runner's own quality workouts.
        long_day: Day of the runner's own long run.
        speed_day: The hard day that is speed work; ``None``: not told.
        medium_long_day: The day of a second, shorter long run; ``None``: there is none.
        has_race_pace: The long run holds pieces at race pace.
    """

    hard_days: frozenset[Weekday]
    long_day: Weekday | None = None
    speed_day: Weekday | None = None
    medium_long_day: Weekday | None = None
    has_race_pace: bool = False

    @property
    def days(self) -> frozenset[Weekday]:
        """The days on which it asks for something hard or long."""
        return self.hard_days if self.long_day is None else self.hard_days | {self.long_day}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What a plan is made from, besides fitness and what was really run.

    Attributes:
        weekly_distance: What the runner runs in a week now; ``None`` is nothing.
        longest_run: The longest run of the last 30 days; ``None`` is no run.
        days: The running days.
        is_new: In the first three months of running.
        own_plan: In companion mode, the plan the runner already follows.
        tune_ups: Races inside the plan, on the way to the goal race.
        trial_asked: The day on which the runner asked for a time trial.
        weeks_off: Weeks with less running than usual, or none, just before the start.
        usual_distance: What the runner ran in a week before that; ``None``: the same as now.
        usual_longest: The longest run before that; ``None``: the same as now.
        is_first_race: The first race of this distance.
        told_distance: What the runner told, where a realignment has set ``weekly_distance``
            lower since; ``None``: they are the same.
        all_the_same: The runner starts although the coach advised against this race on this
            day: easy and long runs only, and the slow end of what the race may bring.
        years: The age in years, or the least of it, where more than the band is known.
        easy_pace: One pace for easy running, from the mark told at the start: it turns minutes
            into distances; ``None`` while no mark is known.
        units: What distances are rounded in.
        told: Facts told in passing, which no question asks for.
        had_fast_runs: One fast workout a week in the last six weeks; a week that has room for a
            second workout is taken to have had one, unless it is told otherwise.
        biggest_week: The biggest week of the last twelve months; ``None``: not told.
    """

    goal_race: GoalRace
    weekly_distance: Distance | None
    longest_run: Distance | None
    days: frozenset[Weekday]
    age: AgeBand = AgeBand.ADULT
    health: Health = Health.NOTHING_APPLIES
    is_new: bool = False
    own_plan: OwnPlan | None = None
    tune_ups: tuple[GoalRace, ...] = field(default=())
    trial_asked: date | None = None
    weeks_off: int = 0
    usual_distance: Distance | None = None
    usual_longest: Distance | None = None
    is_first_race: bool = False
    all_the_same: bool = False
    told_distance: Distance | None = None
    years: int | None = None
    easy_pace: Pace | None = None
    units: Units = Units.KM
    told: tuple[ToldFact, ...] = ()
    had_fast_runs: bool = True
    biggest_week: Distance | None = None

    @property
    def age_in_years(self) -> int:
        """The age, at least: a band is as old as its youngest."""
        return self.age.youngest if self.years is None else self.years

    @property
    def needs_base(self) -> bool:
        """Whether weeks of easy running come before any workout: new, or 30 days without a run."""
        return self.is_new or (self.longest_run is None and self.own_plan is None)
