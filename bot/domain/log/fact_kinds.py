"""A fact worth one line of a morning, and all that such facts are found in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.log.history import RUNNING, History
from bot.domain.log.results import LoggedResult
from bot.domain.season.season import Season
from bot.domain.workout.workout import Intensity, Outcome, PlannedWorkout

LEAST = 40  # below it nothing is said
USUAL_REST = 6  # mornings for which a fact is not said again
ALWAYS = 100


class FactId(StrEnum):
    """What a line is about."""

    MOVED = "moved"
    CONTROL = "control"
    FIRST_CONTROL = "first_control"
    LAST_FAST = "last_fast"
    HEAVY_LEGS = "heavy_legs"
    KIT = "kit"
    EATING = "eating"
    REST_NOW = "rest_now"
    EVE = "eve"
    HALFWAY = "halfway"
    HALFWAY_MILE = "halfway_mile"
    TRIAL_BEST = "trial_best"
    AFTER_RACE = "after_race"
    AFTER_BAD_DAY = "after_bad_day"
    FIRST_REPS = "first_reps"
    FIRST_HILLS = "first_hills"
    FIRST_PACE = "first_pace"
    COUNTDOWN = "countdown"
    LONGEST_SINCE = "longest_since"
    LONGEST_EVER = "longest_ever"
    REPS_FAIR = "reps_fair"
    PROGRESS = "progress"
    EVEN = "even"
    STEP_BACK = "step_back"
    PHASE = "phase"
    TEN_HILLS = "ten_hills"
    EASY_FAST = "easy_fast"
    EASY_KEPT = "easy_kept"
    STREAK = "streak"
    HARD_TOMORROW = "hard_tomorrow"
    GYM = "gym"
    TRIAL_NEAR = "trial_near"
    TOTAL = "total"
    HILLS_PLUS = "hills_plus"
    NTH = "nth"
    GAP = "gap"
    TOMORROW_OFF = "tomorrow_off"
    SAME_AGAIN = "same_again"
    SAME_AS_BEFORE = "same_as_before"


@dataclass(frozen=True, slots=True)
class LogFact:
    """A fact that is true today.

    Attributes:
        rest: For how many mornings it is not said again.
        values: What its line names.
    """

    id: FactId
    weight: int
    values: Mapping[str, object] = field(default_factory=dict)
    rest: int = USUAL_REST


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that a morning's facts are found in.

    Attributes:
        history: The last weeks as planned and run, the present week's plan to its end.
        gym: The weekdays of the gym, where they were told; Monday is 0.
        is_easy_only: Health allows nothing but easy running for now.
    """

    today: date
    planned: PlannedWorkout
    season: Season
    started: date
    history: History
    gym: frozenset[int] = frozenset()
    is_easy_only: bool = False


def begins_week(scene: Scene) -> bool:
    """Whether today has the first run of its week."""
    week = scene.season.week_of(scene.today)
    return week is not None and not any(
        week.starts <= each.day < scene.today for each in scene.history.planned
    )


def last_run(scene: Scene) -> LoggedResult | None:
    runs = (
        one
        for one in reversed(scene.history.results)
        if one.result.kind in RUNNING and one.day < scene.today
    )
    return next(runs, None)


def planned_on(scene: Scene, day: date) -> PlannedWorkout | None:
    found = (
        each
        for each in scene.history.planned
        if each.day == day and each.outcome is not Outcome.MOVED
    )
    return next(found, None)


def is_done_before(each: PlannedWorkout, today: date) -> bool:
    return each.day < today and each.outcome is Outcome.DONE


def is_at_pace(each: PlannedWorkout) -> bool:
    reps = each.workout.reps
    return reps is not None and reps.count == 1 and reps.intensity is Intensity.MARATHON
