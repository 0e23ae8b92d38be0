"""Which workouts a week wants besides its easy runs: what they are for, and how large.

How many there may be is asked of ``workout_count``; the phase says which ones.  There is never
more than one at mile pace.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from bot.domain.calendar import DAY
from bot.domain.log.history import marks_of, mile_work_before, mile_workouts_done
from bot.domain.quantities import MILE
from bot.domain.rules import RuleId
from bot.domain.season.goal import Goal
from bot.domain.season.long_run_ladder import NEW_LONGEST
from bot.domain.season.phases import NEW_RUNNER_BASE
from bot.domain.season.season import Phase
from bot.domain.week.situation import Situation
from bot.domain.week.trial import is_asked, wants_trial
from bot.domain.week.workout_count import (
    Level,
    full_metres,
    is_just_back,
    level_of,
    may_be_hard,
    may_be_twice,
    ran_fast_lately,
)
from bot.domain.workout.workout import Intensity, Outcome, WorkoutKind

TOUCH_DUE = timedelta(days=14)  # since the last work at mile pace
_RECENT = timedelta(days=28)
_C_THRESHOLD_FROM = 48_000  # metres a week
_TOUCH_APPENDED_FROM = 24_000  # a week that holds 1,600 m at mile pace anyway
SMALLER = 0.7  # of a workout, beside a long run that is a new longest
_LIGHT_THRESHOLD = 0.55
_BASE_THRESHOLDS = (0.7, 0.85)
_BLOCK_THRESHOLDS = (0.7, 0.85, 1.0)
_NO_RACE_WORK_BEFORE = 3  # the week, where the coach advised against the race

_I, _T, _H = Intensity.INTERVAL, Intensity.THRESHOLD, Intensity.HALF
# What the build weeks of the race-specific phase have, counted back from the last one.
_RACE_WORK = {
    Goal.FIVE_K: ((_I, 0.6), (_I, 1.0), (_I, 0.9), (_I, 0.8)),
    Goal.TEN_K: ((_I, 0.6), (_I, 1.0), (_T, 1.0), (_I, 0.85), (_T, 0.85)),
    Goal.HALF: ((_H, 1.0), (_T, 1.0), (_H, 0.85), (_T, 0.9), (_H, 0.75), (_T, 0.8)),
    Goal.MARATHON: ((_T, 1.0), (_T, 0.9), (_T, 0.9), (_T, 0.8), (_T, 0.8), (_T, 0.8)),
}


_RACE_RULES: dict[Intensity, RuleId] = {
    Intensity.INTERVAL: "race-interval",
    Intensity.THRESHOLD: "race-threshold",
    Intensity.HALF: "race-half",
}


class Touch(Enum):
    """What a few reps at mile pace are for, where they are all there is."""

    DUE = auto()  # mile pace was last run some time ago
    LAST = auto()  # the last workout before the race
    SHORT_PLAN = auto()  # the race is too close for anything new


@dataclass(frozen=True, slots=True)
class Purpose:
    """A workout that a week wants, if its days have room for it.

    Attributes:
        why: Ids of the rules that ask for it.
        share: How much of the full workout is wanted.
        touch: A few reps at mile pace, and no more.
        with_touch: The touch follows in the same run.
    """

    kind: WorkoutKind
    intensity: Intensity
    why: tuple[RuleId, ...]
    share: float = 1.0
    touch: Touch | None = None
    with_touch: bool = False

    @property
    def is_touch(self) -> bool:
        return self.touch is not None

    @property
    def is_last(self) -> bool:
        """Whether it is the last workout before the race, which has days of its own."""
        return self.touch is Touch.LAST


def purposes_of(situation: Situation, *, has_marathon_pace: bool = False) -> tuple[Purpose, ...]:
    """Decide which workouts a week has, the weightiest first.

    Args:
        situation: The week.
        has_marathon_pace: Its long run holds marathon pace, and is one of its hard runs.
    """
    if not may_be_hard(situation):
        return ()
    if wants_trial(situation):
        why: list[RuleId] = ["time-trial" if situation.form.fitness is not None else "first-trial"]
        if is_asked(situation):
            why.insert(0, "trial-asked")
        return (_purpose(WorkoutKind.TIME_TRIAL, *why),)
    if situation.is_short:
        return ()
    wanted = tuple(_of_phase(situation, has_marathon_pace=has_marathon_pace))
    if situation.brief.all_the_same:
        wanted = tuple(each for each in wanted if each.kind is WorkoutKind.MILE_WORKOUT)
        if situation.week.number < _NO_RACE_WORK_BEFORE:
            wanted = ()
    return wanted


def last_workout_purpose(situation: Situation) -> Purpose | None:
    """Ask for the last workout before the race, or nothing where it would be something new."""
    brief, number = situation.brief, _week_of_last_workout(situation)
    if not brief.health.allows_speed or (brief.needs_base and number <= NEW_RUNNER_BASE):
        return None
    if situation.last_workout is not None and is_just_back(situation, situation.last_workout):
        return None
    if situation.is_short and not _was_fast_lately(situation):
        return None
    if brief.all_the_same and number < _NO_RACE_WORK_BEFORE:
        return None
    is_trial_week = situation.is_race_week and situation.finale.kind is WorkoutKind.TIME_TRIAL
    if is_trial_week and situation.last_workout is None:
        return None
    rule: RuleId = "taper-marathon" if _is_marathon(situation) else "taper"
    why: tuple[RuleId, ...] = ("last-workout", "short-plan" if situation.is_short else rule)
    return Purpose(WorkoutKind.MILE_WORKOUT, Intensity.REPETITION, why, touch=Touch.LAST)


def _week_of_last_workout(situation: Situation) -> int:
    """Give the number of the week of the last workout, which the week before it looks ahead to."""
    day = situation.last_workout
    week = None if day is None else situation.season.week_of(day)
    return situation.week.number if week is None else week.number


def short_plan_purpose(situation: Situation) -> Purpose | None:
    """Ask for what keeps a runner sharp in a plan that is too short for anything new."""
    if not situation.is_short or not _was_fast_lately(situation) or not may_be_hard(situation):
        return None
    if situation.week.number < (_NO_RACE_WORK_BEFORE if situation.brief.all_the_same else 1):
        return None
    return Purpose(
        WorkoutKind.MILE_WORKOUT,
        Intensity.REPETITION,
        ("mile-workout", "short-plan"),
        touch=Touch.SHORT_PLAN,
    )


def is_new_longest(situation: Situation, long: float) -> bool:
    """Whether a long run is so much longer than any of 30 days that little else may be new."""
    longest = max(situation.form.limit_on(situation.week.ends) / 1.10, 1)
    return long > NEW_LONGEST * longest + 1


def _of_phase(situation: Situation, *, has_marathon_pace: bool) -> Iterator[Purpose]:
    week = situation.week
    if week.number == 1:
        return  # what was told is repeated
    level = level_of(situation)
    match week.phase:
        case Phase.BASE:
            yield from _base(situation, level)
        case Phase.MILE_BLOCK:
            yield from _mile_block(situation, level)
        case Phase.RACE_SPECIFIC if has_marathon_pace:
            yield from _beside_marathon_pace(situation, level)
        case Phase.RACE_SPECIFIC:
            yield from _race_specific(situation, level)
        case Phase.TAPER:
            yield from _taper(situation)


def _base(situation: Situation, level: Level) -> Iterator[Purpose]:
    brief = situation.brief
    is_off_season = brief.goal_race.goal is Goal.OFF_SEASON
    if level is not Level.D or is_off_season or not ran_fast_lately(brief):
        return
    done = _count(situation, Intensity.THRESHOLD)
    share = _LIGHT_THRESHOLD if situation.week.is_step_back else _in_turn(_BASE_THRESHOLDS, done)
    yield _race_work(situation, Intensity.THRESHOLD, share, "base")


def _mile_block(situation: Situation, level: Level) -> Iterator[Purpose]:
    week, goal = situation.week, situation.brief.goal_race.goal
    rule: RuleId = "off-season" if goal is Goal.OFF_SEASON else "mile-block"
    yield _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", rule)
    done = len(mile_work_before(situation.history, situation.week.starts))
    if week.is_step_back or not done or not may_be_twice(situation, level):
        return
    if goal is Goal.OFF_SEASON:
        if situation.position % 2 == 1 and situation.next_phase is Phase.MILE_BLOCK:
            yield _race_work(situation, Intensity.THRESHOLD, 0.7, "off-season")
    elif level is Level.D:
        number = _count(situation, Intensity.THRESHOLD) + _count(situation, Intensity.INTERVAL)
        if goal in {Goal.MILE, Goal.FIVE_K} and number % 2 == 1:
            yield _race_work(situation, Intensity.INTERVAL, 0.8)
        else:
            yield _race_work(situation, Intensity.THRESHOLD, _in_turn(_BLOCK_THRESHOLDS, number))
    elif full_metres(situation) >= _C_THRESHOLD_FROM and done >= 2 and _is_second(situation):
        yield _race_work(situation, Intensity.THRESHOLD, 0.8)


def _is_second(situation: Situation) -> bool:
    """Whether the build week before had no second workout."""
    first = situation.week.starts - timedelta(weeks=2)
    return not any(
        each.workout.kind is WorkoutKind.RACE_SPECIFIC
        and each.workout.intensity is not Intensity.MARATHON
        for each in situation.form.hard_before(situation.week.starts)
        if each.day >= first
    )


def _race_specific(situation: Situation, level: Level) -> Iterator[Purpose]:
    week = situation.week
    left = week.builds_left
    is_due = touch_is_due(situation)
    if left is None:
        if is_due or level in {Level.A, Level.B}:
            yield touch()
        else:
            yield _race_work(situation, Intensity.THRESHOLD, _LIGHT_THRESHOLD)
        return
    goal = situation.brief.goal_race.goal
    table = _RACE_WORK[goal]
    intensity, share = table[min(left, len(table) - 1)]
    if level is Level.B and _is_touch_week(situation):
        yield touch()
        return
    appends = len(situation.brief.days) <= 4 or situation.brief.age_in_years >= 50
    appends = appends and level is not Level.A and not week.is_sharpening
    appends = appends and full_metres(situation) >= _TOUCH_APPENDED_FROM
    if is_due and appends:
        yield _race_work(situation, intensity, share * SMALLER, with_touch=True)
        return
    yield _race_work(situation, intensity, share)
    if not may_be_twice(situation, level):
        return
    if is_due:
        yield touch()
    elif level is Level.D:
        second = Intensity.THRESHOLD
        if goal is Goal.HALF and intensity is Intensity.HALF:
            second = Intensity.INTERVAL
        yield _race_work(situation, second, 0.6 if goal is Goal.MARATHON else 0.7)


def _beside_marathon_pace(situation: Situation, level: Level) -> Iterator[Purpose]:
    """The long run is the race workout; a second one only where two are usual."""
    if not may_be_twice(situation, level):
        return
    if touch_is_due(situation):
        yield touch()
    elif level is Level.D:
        yield _race_work(situation, Intensity.THRESHOLD, 0.6)


def touch_is_due(situation: Situation) -> bool:
    """Whether 14 days will have passed since the last work at mile pace."""
    work = mile_work_before(situation.history, situation.week.starts)
    last = work[-1].day if work else situation.season.weeks[0].starts
    middle = situation.week.starts + timedelta(days=3 - min(3, situation.week.starts.weekday()))
    return middle - last >= TOUCH_DUE - DAY


def _is_touch_week(situation: Situation) -> bool:
    """Whether this is the second of four or more race-specific weeks that have no light one."""
    weeks = [each for each in situation.season.weeks if each.phase is Phase.RACE_SPECIFIC]
    has_light = any(each.is_step_back for each in weeks)
    is_enough = len(weeks) >= 4
    return is_enough and not has_light and weeks[1].number == situation.week.number


def _taper(situation: Situation) -> Iterator[Purpose]:
    goal = situation.brief.goal_race.goal
    first = situation.days_to_race(situation.week.starts)
    if situation.is_race_week:
        return
    if goal is Goal.MARATHON and first >= 18:
        yield _race_work(situation, Intensity.THRESHOLD, 0.6, "taper-marathon")
    elif goal is Goal.MARATHON:
        if touch_is_due(situation):
            yield touch()
        else:
            yield _race_work(situation, Intensity.THRESHOLD, 0.45, "taper-marathon")
    elif goal is Goal.HALF:
        yield _race_work(situation, Intensity.HALF, 0.55, "taper")


def touch() -> Purpose:
    """Ask for a few reps at mile pace, which was last run some time ago."""
    return Purpose(
        WorkoutKind.MILE_WORKOUT, Intensity.REPETITION, ("mile-touch",), touch=Touch.DUE
    )


def _purpose(kind: WorkoutKind, *why: RuleId, share: float = 1.0) -> Purpose:
    return Purpose(kind, Intensity.REPETITION, why, share)


def _race_work(
    situation: Situation,
    intensity: Intensity,
    share: float,
    *why: RuleId,
    with_touch: bool = False,
) -> Purpose:
    if intensity is Intensity.INTERVAL and situation.brief.is_new:
        intensity, share = Intensity.THRESHOLD, min(share, SMALLER)
    rules = (_RACE_RULES[intensity], *why)
    return Purpose(WorkoutKind.RACE_SPECIFIC, intensity, rules, share, with_touch=with_touch)


def _in_turn(shares: tuple[float, ...], done: int) -> float:
    return shares[min(done, len(shares) - 1)] if len(shares) == 2 else shares[done % len(shares)]


def _count(situation: Situation, intensity: Intensity) -> int:
    """Count the race workouts of an intensity that were run so far."""
    return sum(
        1
        for each in situation.history.planned
        if each.outcome is Outcome.DONE
        and each.day < situation.week.starts
        and each.workout.kind is WorkoutKind.RACE_SPECIFIC
        and each.workout.reps is not None
        and each.workout.reps.intensity is intensity
    )


def is_first_mile_workout(situation: Situation) -> bool:
    return not mile_workouts_done(situation.history, situation.week.starts)


def _was_fast_lately(situation: Situation) -> bool:
    """Whether the last four weeks held work at mile pace."""
    first = situation.week.starts - _RECENT
    miles = (
        mark.day for mark in marks_of(situation.history) if mark.distance.metres <= MILE.metres + 1
    )
    work = mile_work_before(situation.history, situation.week.starts)
    return any(day >= first for day in (*(each.day for each in work), *miles))


def _is_marathon(situation: Situation) -> bool:
    return situation.brief.goal_race.goal is Goal.MARATHON
