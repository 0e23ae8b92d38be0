"""A week's workouts on the runner's days, from the season and from what was really run.

Level and phase say which workouts the week has; the long run comes from the ladder below the
guard; easy runs share what is left.  What yields to what is the order of ``Where rules meet``:
the guard first, then 48 hours, race day, one workout at mile pace, and the rest after them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.health.guards import open_ladder
from bot.domain.health.heat import adjust_for_heat, heat_on
from bot.domain.health.restraints import Allowed
from bot.domain.log.history import History
from bot.domain.season.goal import Goal
from bot.domain.season.peaks import MOST_LONGER
from bot.domain.season.season import Phase, Season
from bot.domain.season.volumes import A_KILOMETRE, GROWTH_WITH_NEW_LONGEST
from bot.domain.told_facts import as_told
from bot.domain.week.companion import companion_runs
from bot.domain.week.easy_days import RunsOfWeek, easy_runs
from bot.domain.week.hard_days import build_workout, fill_hard_days
from bot.domain.week.layout import Layout, Wishes, lay_out, usual_long_weekday
from bot.domain.week.load import (
    SHORTEST_MINUTES,
    SHORTEST_RUN,
    easy_limit,
    load_of,
    medium_long,
    medium_long_minutes,
    metres_of,
    share_out,
)
from bot.domain.week.long_run import days_for_long_run, long_run_metres, round_long
from bot.domain.week.marathon_pace import marathon_metres
from bot.domain.week.purpose import (
    SMALLER,
    Purpose,
    is_first_mile_workout,
    is_new_longest,
    last_workout_purpose,
    purposes_of,
    short_plan_purpose,
)
from bot.domain.week.race_day import event_workouts, most_in_one_run
from bot.domain.week.reasons import reasons_for_week
from bot.domain.week.return_ladder import ladder_runs
from bot.domain.week.situation import Situation, situation_of
from bot.domain.week.trial import suits_trial
from bot.domain.week.weekly_distance import total_metres
from bot.domain.week.workout_count import is_just_back
from bot.domain.workout.workout import PlannedWorkout, Workout, WorkoutKind

_TWO_DAYS = timedelta(days=2)
_TWICE_FROM = 40_000  # metres a week
_GIVEN_AWAY = 0.3  # of the other easy runs, for one that climbs
_FIRST_SHARE = 0.4  # of a week, for the first run after 30 days
_EASY_BELOW = 0.7  # of the longest run told, in a plan that is too short
_EXACT = 1.0  # metres


def plan_week(
    brief: Brief, season: Season, number: int, history: History
) -> tuple[PlannedWorkout, ...]:
    """Plan one week of the season, in order of days; a day without a workout is a rest day.

    Args:
        brief: What the runner told.
        season: The season planned from it.
        number: The week, counted from 1.
        history: What was planned and run so far, with its outcomes.
    """
    situation = situation_of(brief, season, number, history)
    if open_ladder(history, situation.week.starts) is not None:
        workouts = ladder_runs(situation)
    elif brief.own_plan is not None:
        workouts = companion_runs(situation, brief.own_plan) | event_workouts(situation)
    else:
        workouts = _training(situation) | event_workouts(situation)
    return tuple(
        PlannedWorkout(day, as_told(_in_the_heat(situation, day, workouts[day]), brief.told))
        for day in sorted(workouts)
    )


def _in_the_heat(situation: Situation, day: date, workout: Workout) -> Workout:
    """Adjust a workout to the air that the runner told of its day."""
    heat = heat_on(day, situation.history.setbacks)
    return workout if heat is None else adjust_for_heat(workout, heat)


def _training(situation: Situation, most: int = 2) -> dict[date, Workout]:
    """Plan a week with so many workouts at most; what it really holds may allow one only."""
    total = total_metres(situation)
    last = _last_workout(situation)
    purposes = purposes_of(situation) or _sharp_in_short_plan(situation, last)
    laid_out = purposes, total
    layout, long = _with_long(situation, purposes, last, total)
    fast = _marathon_metres(situation, layout, long)
    if fast:
        purposes = purposes_of(situation, has_marathon_pace=True)
    is_new = layout.long is not None and is_new_longest(situation, long)
    if is_new and not situation.form.breaks and not situation.brief.weeks_off:
        total = min(total, GROWTH_WITH_NEW_LONGEST * situation.form.usual + A_KILOMETRE)
    purposes = _as_the_week_allows(situation, purposes, last, is_new=is_new, has_fast=fast > 0)
    purposes = purposes[:most]
    if (purposes, total) != laid_out:
        layout, long = _with_long(situation, purposes, last, total)
    wanted = (last[1], *purposes) if last is not None else purposes
    hard = fill_hard_days(situation, layout, wanted, total, long)
    waits = bool(wanted) and not hard and bool(layout.hard)
    freed = [day for day in layout.hard if day not in hard and day in situation.running_days]
    layout = replace(layout, hard=tuple(hard), easy=tuple(sorted((*layout.easy, *freed))))
    layout, metres = _finish(situation, layout, hard, long, total)
    sums = sum(metres.values()) + sum(metres_of(each) for each in hard.values())
    is_training = last is None and situation.week.phase is not Phase.TAPER
    if is_training and most > 1 and len(hard) > 1 and sums < _TWICE_FROM:
        return _training(situation, most=1)
    runs = RunsOfWeek(
        layout=layout,
        hard=hard,
        metres=metres,
        marathon=fast if layout.long is not None else 0.0,
        reasons=reasons_for_week(situation, sums, waits=waits),
        is_new_longest=is_new,
        medium_long=medium_long(situation, layout, hard),
    )
    return easy_runs(situation, runs) | hard


def _sharp_in_short_plan(
    situation: Situation, last: tuple[date, Purpose] | None
) -> tuple[Purpose, ...]:
    """Four times 200 m once a week, in the week of the last workout that one alone."""
    purpose = None if last is not None else short_plan_purpose(situation)
    return () if purpose is None else (purpose,)


def _finish(
    situation: Situation, layout: Layout, hard: dict[date, Workout], long: float, total: float
) -> tuple[Layout, dict[date, float]]:
    """Share what is left among the easy runs; in a short plan the long run may be one of them."""
    if layout.long is None:
        long = 0.0
    spent = sum(metres_of(workout) for workout in hard.values())
    metres = share_out(load_of(situation, layout, hard, long, total - spent - long))
    if not situation.form.has_run_before(situation.week.starts):
        metres = _longest_first(situation, metres)
    told = situation.brief.longest_run
    if layout.long is None:
        return layout, metres
    limit = situation.form.limit_on(layout.long)
    if long > limit + _EXACT:
        before = [day for day in metres if day < layout.long]
        midweek = max(before, key=lambda day: metres[day], default=None)
        if midweek is None:
            long = round_long(situation, limit)
        else:
            most = situation.form.metres_in(medium_long_minutes(situation.brief))
            wanted = min(long / MOST_LONGER, situation.form.limit_on(midweek), most)
            shortest = min(SHORTEST_RUN, situation.form.metres_in(SHORTEST_MINUTES))
            metres = _lengthened(metres, midweek, wanted, total - spent - long, shortest)
            long = round_long(situation, min(long, max(limit, metres[midweek] * MOST_LONGER)))
    metres = metres | {layout.long: long}
    if situation.is_short and told is not None and long < _EASY_BELOW * told.metres:
        easy = tuple(sorted((*layout.easy, layout.long)))
        most = easy_limit(situation, layout.long, is_medium=False)
        metres[layout.long] = min(long, most)
        return replace(layout, long=None, easy=easy), metres
    return layout, metres


def _lengthened(
    metres: dict[date, float], day: date, wanted: float, total: float, shortest: float
) -> dict[date, float]:
    """Make one easy run longer, by what the others can give without becoming too short."""
    spare_of = {
        each: max(0.0, min(_GIVEN_AWAY * length, length - shortest))
        for each, length in metres.items()
        if each != day
    }
    spare = sum(spare_of.values())
    free = max(0.0, total - sum(metres.values()))
    more = min(max(0.0, wanted - metres[day]), free + spare)
    given = max(0.0, more - free)
    return {
        each: length + more if each == day else length - given * spare_of[each] / max(spare, 1.0)
        for each, length in metres.items()
    }


def _longest_first(situation: Situation, metres: dict[date, float]) -> dict[date, float]:
    """Put the longest run of a week after 30 days without one first, and make it 30 minutes.

    The guard holds the next ones to it.
    """
    days, lengths = sorted(metres), sorted(metres.values(), reverse=True)
    if len(days) > 1:
        first = min(situation.form.limit_on(days[0]), _FIRST_SHARE * sum(lengths))
        more = max(0.0, first - lengths[0])
        rest = sum(lengths[1:])
        lengths = [lengths[0] + more, *(each * (1 - more / rest) for each in lengths[1:])]
    return dict(zip(days, lengths, strict=True))


def _last_workout(situation: Situation) -> tuple[date, Purpose] | None:
    """Place the last workout before the race first of all, where this week has its day."""
    day = situation.last_workout
    if day is None or day not in situation.running_days:
        return None
    if situation.allowed_on(day) is not Allowed.ALL or not situation.leaves_room(day, "hard"):
        return None
    if any(abs((other - day).days) < 2 for other in situation.hard_around):
        return None
    purpose = last_workout_purpose(situation)
    return None if purpose is None else (day, purpose)


def _with_long(
    situation: Situation,
    purposes: Sequence[Purpose],
    last: tuple[date, Purpose] | None,
    total: float,
) -> tuple[Layout, float]:
    layout = _lay_out(situation, purposes, last)
    if layout.long is None:
        return layout, 0.0
    spent = 0.0 if last is None else _metres_of_last(situation, *last)
    long = long_run_metres(situation, layout.long, max(0.0, total - spent))
    if long <= 0:
        easy = tuple(sorted((*layout.easy, layout.long)))
        return replace(layout, long=None, easy=easy), 0.0
    return layout, long


def _metres_of_last(situation: Situation, day: date, purpose: Purpose) -> float:
    """Give the metres of the last workout, which the long run of its week leaves room for."""
    built = build_workout(situation, purpose, 0.0, most_in_one_run(situation, day))
    return 0.0 if built is None else metres_of(built)


def _marathon_metres(situation: Situation, layout: Layout, long: float) -> float:
    if layout.long is None or situation.allowed_on(layout.long) is not Allowed.ALL:
        return 0
    before = situation.days_to_race(layout.long)
    if not situation.leaves_room(layout.long, "hard") or is_just_back(situation, layout.long):
        return 0
    return marathon_metres(situation, long, days_before=before)


def _as_the_week_allows(
    situation: Situation,
    purposes: Sequence[Purpose],
    last: tuple[date, Purpose] | None,
    *,
    is_new: bool,
    has_fast: bool,
) -> tuple[Purpose, ...]:
    """One thing at a time: never more than two hard days, one in a light week."""
    most = 1 if has_fast or situation.week.is_step_back else 2
    if last is not None:
        # The last workout is at mile pace, and one a week is enough.
        at_mile_pace = {WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL}
        purposes = [
            replace(each, with_touch=False) for each in purposes if each.kind not in at_mile_pace
        ]
        planned = situation.week.distance
        may_be_twice = (
            len(situation.brief.days) >= 5
            and situation.brief.age_in_years < 60
            and planned is not None
            and planned.metres >= _TWICE_FROM
        )
        may_be_twice = may_be_twice and not is_first_mile_workout(situation)
        most = most - 1 if may_be_twice else 0
    is_first_mile = any(
        each.kind is WorkoutKind.MILE_WORKOUT for each in purposes
    ) and is_first_mile_workout(situation)
    if is_new or is_first_mile:
        most = min(most, 1 if last is None else 0)
    kept = tuple(purposes[:most])
    if is_first_mile and is_new:
        return tuple(_smaller(each) for each in kept)
    return tuple(_smaller(each) for each in kept) if is_new else kept


def _smaller(purpose: Purpose) -> Purpose:
    if purpose.kind is WorkoutKind.TIME_TRIAL or purpose.is_touch:
        return purpose
    if purpose.share <= SMALLER and not purpose.with_touch:
        return purpose
    why = (*purpose.why, "one-at-a-time")
    return replace(purpose, share=min(SMALLER, purpose.share), with_touch=False, why=why)


def _lay_out(
    situation: Situation, purposes: Sequence[Purpose], last: tuple[date, Purpose] | None
) -> Layout:
    days, count = situation.running_days, len(purposes)
    end = situation.last_workout
    is_trial = any(purpose.kind is WorkoutKind.TIME_TRIAL for purpose in purposes)
    hard = [
        day
        for day in days
        if (situation.allowed_on(day) is Allowed.ALL or _is_after_unplanned_race(situation, day))
        and situation.leaves_room(day, "hard")
        and not is_just_back(situation, day)
        and (not is_trial or suits_trial(situation, day))
        and (end is None or day + _TWO_DAYS <= end)
    ]
    standing = [day for day in situation.standing if day != end]
    open_days = set(hard)
    fixed = [day for day in standing if day in open_days or situation.standing[day] is None][
        :count
    ]
    if last is not None:
        fixed = [last[0], *(day for day in fixed if day != last[0])]
    layout = lay_out(
        Wishes(
            days=days,
            count=max(0, count - (len(fixed) - (last is not None))),
            hard=hard,
            long=days_for_long_run(situation),
            fixed=fixed,
            hard_around=situation.hard_around,
            long_around=situation.long_around,
            long_weekday=usual_long_weekday(situation.brief.days),
            is_short_of_days=len(situation.brief.days) <= 2,
            is_workout_first=_is_race_work_first(situation),
        )
    )
    # After a race that was not in the plan the workout of those days is dropped, not moved.
    dropped = [day for day in layout.hard if _is_after_unplanned_race(situation, day)]
    return replace(
        layout,
        hard=tuple(day for day in layout.hard if day not in dropped),
        easy=tuple(sorted((*layout.easy, *dropped))),
    )


def _is_after_unplanned_race(situation: Situation, day: date) -> bool:
    return situation.restraint_on(day).rule == "unplanned-race"


def _is_race_work_first(situation: Situation) -> bool:
    """Whether the race workout comes before the long run, where a week holds one of them."""
    is_long_race = situation.brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}
    is_build = situation.week.builds_left is not None
    return situation.week.phase is Phase.RACE_SPECIFIC and is_build and not is_long_race
