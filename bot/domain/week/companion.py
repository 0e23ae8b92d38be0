"""Companion mode: one mile workout and strides and hills around a plan the runner follows already.

What the runner's own plan decides stays as it is and carries no distance.
"""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.brief import OwnPlan, Weekday
from bot.domain.health.restraints import Allowed
from bot.domain.quantities import MILE
from bot.domain.rules import RuleId
from bot.domain.season.phases import OWN_RACE_WEEKS
from bot.domain.season.season import LAST_WORKOUT, NO_LONG_RUN, Phase
from bot.domain.season.volumes import starting_metres
from bot.domain.week.easy_days import easy_run, extras_for_companion
from bot.domain.week.layout import are_apart
from bot.domain.week.mile_workout import build_mile_workout, time_trial
from bot.domain.week.purpose import (
    Purpose,
    last_workout_purpose,
    purposes_of,
    short_plan_purpose,
    touch,
    touch_is_due,
)
from bot.domain.week.situation import Situation
from bot.domain.week.strides_and_hills import Extras
from bot.domain.week.trial import suits_trial
from bot.domain.workout.workout import Workout, WorkoutKind

_APART = 2  # days
_RANKS = (3, 0, 1, 2, 4, 5, 6)  # of the weekdays, from Monday on


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the mile workout goes, and the rule that found the place."""

    day: date
    rule: RuleId


@dataclass(frozen=True, slots=True)
class UsualPlace:
    """The weekday of the mile workout in an ordinary week of its block.

    Attributes:
        is_added: To a day of its own; else it takes the place of the runner's own hard workout.
        is_weekly: Not only every second week.
    """

    weekday: Weekday
    is_added: bool
    is_weekly: bool


def usual_place(own: OwnPlan, days: frozenset[Weekday]) -> UsualPlace | None:
    """Tell before the start where the mile workout will go; ``None`` where no day has room."""
    possible = sorted(days - {own.long_day, own.medium_long_day}, key=_RANKS.__getitem__)
    apart = [day for day in possible if _days_between(day, own.days) >= _APART]
    if apart and not _is_full(own):
        return UsualPlace(apart[0], is_added=True, is_weekly=True)
    is_speed = own.speed_day is not None
    hard = {own.speed_day} if is_speed else own.hard_days
    in_place = (
        day
        for day in sorted(possible)
        if day in hard and _days_between(day, own.days - {day}) >= _APART
    )
    day = next(in_place, None)
    return None if day is None else UsualPlace(day, is_added=False, is_weekly=is_speed)


def companion_runs(situation: Situation, own: OwnPlan) -> dict[date, Workout]:
    """Give each running day its workout: the runner's own, or what is added."""
    purpose = _purpose(situation)
    place = _find_place(situation, own, purpose) if purpose else None
    if purpose is not None and place is not None:
        purpose = _beside_race_pace(own, purpose, place)
    mile = _mile_workout(situation, purpose, place) if purpose and place else None
    workouts: dict[date, Workout] = {}
    if mile is not None and place is not None:
        workouts[place.day] = mile
    is_over = situation.week.phase is Phase.RECOVERY
    for day in () if is_over else situation.running_days:
        # Where something holds the runner back, their own hard run is an easy one too.
        if day in workouts or situation.allowed_on(day) < Allowed.LONG:
            continue
        before = situation.days_to_race(day)
        if day.weekday() in own.hard_days:
            if not 0 < before < min(LAST_WORKOUT):
                workouts[day] = _own(situation, WorkoutKind.RACE_SPECIFIC)
        elif day.weekday() == own.long_day and not 0 < before <= NO_LONG_RUN:
            workouts[day] = _own(situation, WorkoutKind.LONG)
    easy = [day for day in situation.running_days if day not in workouts]
    hard = [day for day, workout in workouts.items() if workout.kind.is_hard]
    plain = [day for day in easy if day.weekday() != own.medium_long_day]
    extras = extras_for_companion(situation, plain, hard)
    for day in easy:
        workouts[day] = easy_run(situation, day, None, extras.get(day, Extras()))
    if purpose is not None and mile is None:
        workouts |= {day: _without_room(workouts[day]) for day in easy[:1]}
    return workouts


def _purpose(situation: Situation) -> Purpose | None:
    """Decide what is added: the mile workout in its block, only touches in the last ten weeks."""
    day = situation.last_workout
    last = last_workout_purpose(situation)
    if day is not None and day in situation.dates and last is not None:
        return last
    if situation.is_short:
        return short_plan_purpose(situation)
    # To the end of the week: with a race on a Thursday its Friday is among the last ten weeks.
    weeks_left = (situation.finale.day - situation.week.ends).days // 7
    if weeks_left >= OWN_RACE_WEEKS or situation.brief.goal_race.goal.distance <= MILE:
        wanted = purposes_of(situation)
        kinds = {WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL}
        return next((each for each in wanted if each.kind in kinds), None)
    is_turn = weeks_left % 2 == 1 and touch_is_due(situation)
    return touch() if is_turn and purposes_of(situation) else None


def _beside_race_pace(own: OwnPlan, purpose: Purpose, place: _Place) -> Purpose:
    """Add no more than a touch to a week whose long run holds race pace."""
    is_added = place.rule == "companion-apart" and purpose.kind is WorkoutKind.MILE_WORKOUT
    return touch() if is_added and own.has_race_pace and not purpose.is_touch else purpose


def _find_place(situation: Situation, own: OwnPlan, purpose: Purpose) -> _Place | None:
    """Find a day that is apart from all own hard days, or else the hard day to take over."""
    own_days = own.hard_days | ({own.long_day} if own.long_day is not None else set())
    possible = [
        day
        for day in situation.running_days
        if situation.allowed_on(day) is Allowed.ALL
        and situation.leaves_room(day, "hard")
        and day.weekday() not in {own.long_day, own.medium_long_day}
        and all(are_apart(day, other) for other in _fixed_around(situation))
        and (purpose.kind is not WorkoutKind.TIME_TRIAL or suits_trial(situation, day))
    ]
    if purpose.is_last:
        free = [
            day
            for day in possible
            if situation.days_to_race(day) in LAST_WORKOUT
            and _gap(day, own_days - {Weekday(day.weekday())}) >= 2
        ]
        if not free:
            return None
        best = min(free, key=lambda day: abs(situation.days_to_race(day) - 5))
        is_own = best.weekday() in own.hard_days
        return _Place(best, "companion-in-place" if is_own else "companion-apart")
    apart = [day for day in possible if _gap(day, own_days) >= _APART]
    if apart and (purpose.is_touch or not _is_full(own)):
        return _Place(min(apart, key=_rank), "companion-apart")
    in_place = [
        day
        for day in possible
        if day.weekday() in own.hard_days and _gap(day, own_days - {Weekday(day.weekday())}) >= 2
    ]
    if own.speed_day is not None:
        in_place = [day for day in in_place if day.weekday() == own.speed_day]
    is_trial = purpose.kind is WorkoutKind.TIME_TRIAL
    is_turn = situation.week.number % 2 == 0 or own.speed_day is not None or is_trial
    if purpose.is_touch or not in_place or not is_turn:
        return None
    return _Place(in_place[0], "companion-in-place")


def _rank(day: date) -> int:
    """Tuesday suits best, the weekend least."""
    return _RANKS[day.weekday()]


def _fixed_around(situation: Situation) -> list[date]:
    """Races, and hard days of the week before."""
    return [day for day in situation.hard_around if day not in situation.running_days]


def _gap(day: date, others: frozenset[Weekday] | set[Weekday]) -> int:
    """Days to the nearest of the others in a week that repeats; 7 without any."""
    return _days_between(Weekday(day.weekday()), others)


def _days_between(day: Weekday, others: frozenset[Weekday] | set[Weekday]) -> int:
    apart = [abs(day - other) for other in others]
    return min((min(gap, 7 - gap) for gap in apart), default=7)


def _is_full(own: OwnPlan) -> bool:
    """Whether something of the runner's own gives way.

    Two own hard days are enough, a long run at race pace among them: one of them gives way.  So
    does speed work, which one mile workout a week takes the place of.
    """
    return len(own.hard_days) + own.has_race_pace > 1 or own.speed_day is not None


def _mile_workout(situation: Situation, purpose: Purpose, place: _Place) -> Workout | None:
    week_metres = starting_metres(situation.brief)
    limit = situation.form.limit_on(place.day)
    if purpose.kind is WorkoutKind.TIME_TRIAL:
        trial = time_trial(situation.form, limit)
        built = None if trial is None else replace(trial, why=purpose.why)
    else:
        built = build_mile_workout(situation, purpose, week_metres, limit)
    if built is None:
        return None
    return replace(built, why=(*built.why[:1], place.rule, *built.why[1:]))


def _own(situation: Situation, kind: WorkoutKind) -> Workout:
    if kind is WorkoutKind.RACE_SPECIFIC and not situation.brief.health.allows_speed:
        easy = situation.form.easy  # nobody's plan is a reason to run hard before a doctor's yes
        return Workout(kind=WorkoutKind.EASY, distance=None, easy=easy, why=("health", "own-plan"))
    return Workout(
        kind=kind,
        distance=None,
        easy=situation.form.easy if kind is WorkoutKind.LONG else None,
        why=("own-plan",),
    )


def _without_room(workout: Workout) -> Workout:
    return replace(workout, why=(*workout.why, "companion-no-room"))
