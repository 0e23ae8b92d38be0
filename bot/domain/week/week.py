"""A week's workouts on the runner's days, from the season and from what was really run.

Level and phase say which workouts the week has; the long run comes from the ladder below the
guard; easy runs share what is left.  What yields to what is the order of ``Where rules meet``:
the guard first, then 48 hours, race day, one workout at mile pace, and the rest after them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.health.guards import MOST_LONGER, open_ladder
from bot.domain.health.heat import adjust_for_heat, heat_on
from bot.domain.health.restraints import Allowed
from bot.domain.log.history import History
from bot.domain.log.results import ResultKind
from bot.domain.quantities import MILE, Units
from bot.domain.season.goal import Goal
from bot.domain.season.long_runs import LONG_BREAK_WEEKS
from bot.domain.season.season import Phase, Season
from bot.domain.season.volumes import (
    STEP_BACK,
    STEP_BACK_OFF_SEASON,
    starting_metres,
    taper_long_share,
)
from bot.domain.told_facts import as_told
from bot.domain.week.companion import companion_runs
from bot.domain.week.easy_days import RunsOfWeek, easy_runs
from bot.domain.week.layout import Layout, Wishes, is_near, lay_out, usual_long_weekday
from bot.domain.week.load import (
    AFTER_HARD,
    AFTER_LONG,
    BEFORE_LONG,
    MEDIUM_LONG,
    MEDIUM_LONG_IN_SMALL_WEEKS,
    SHORTEST_MINUTES,
    SHORTEST_RUN,
    Load,
    round_down,
    share_out,
)
from bot.domain.week.mile_workout import build_mile_workout, time_trial
from bot.domain.week.purpose import (
    SMALLER,
    Purpose,
    is_first_mile_workout,
    is_new_longest,
    last_workout_purpose,
    marathon_metres,
    purposes_of,
    short_plan_purpose,
    suits_trial,
)
from bot.domain.week.race_day import event_workouts, most_in_one_run
from bot.domain.week.race_workout import build_race_workout
from bot.domain.week.reasons import reasons_for_week
from bot.domain.week.return_ladder import ladder_runs
from bot.domain.week.situation import Situation, situation_of
from bot.domain.workout.workout import Intensity, PlannedWorkout, Workout, WorkoutKind

SHORT_RUN_MINUTES = 35.0
_TWICE_A_WEEK = 1.075  # beyond the guard, once a midweek run has climbed before
_TWO_DAYS = timedelta(days=2)
_GUARD_WEEKS = 4
_TWICE_FROM = 40_000  # metres a week
TUNE_UP_SHARE = 0.85
TRIAL_JOG_MINUTES = 25.0
_LAST_WORKOUT_MINUTES = 30.0
# Minutes of an easy run by days before the race that the season leads to.
_RACE_WEEK_MINUTES = {6: 40.0, 5: 40.0, 4: 40.0, 3: 40.0, 2: 25.0, 1: 20.0}
_EASY_MINUTES, _MEDIUM_LONG_MINUTES, _MEDIUM_LONG_FOR_LONG_RACES = 75.0, 85.0, 100.0
_SENIOR_MINUTES = 60.0
_MOST_OF_WEEK = 0.70  # for the long run, whatever was told
_LESS_AFTER_RACE = 0.7
_EASY_BELOW = 0.7  # of the longest run told, in a plan that is too short
_MOST_LONG_MINUTES = {
    Goal.MILE: 90.0,
    Goal.OFF_SEASON: 120.0,
    Goal.FIVE_K: 105.0,
    Goal.TEN_K: 120.0,
    Goal.HALF: 150.0,
    Goal.MARATHON: 210.0,
}
_NEARLY_LONG = 0.95
_EXACT = 1.0  # metres
_LEAST_RACE_WORK = 0.5  # of a full workout


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
    layout, long = _with_long(situation, purposes, last, total)
    fast = _marathon_metres(situation, layout, long)
    if fast:
        purposes = purposes_of(situation, has_marathon_pace=True)
    is_new = layout.long is not None and is_new_longest(situation, long)
    purposes = _as_the_week_allows(situation, purposes, last, is_new=is_new, has_fast=fast > 0)
    purposes = purposes[:most]
    layout, long = _with_long(situation, purposes, last, total)
    wanted = (last[1], *purposes) if last is not None else purposes
    hard = _sessions(situation, layout, wanted, total, long)
    waits = bool(wanted) and not hard and bool(layout.hard)
    freed = [day for day in layout.hard if day not in hard and day in situation.running_days]
    layout = replace(layout, hard=tuple(hard), easy=tuple(sorted((*layout.easy, *freed))))
    layout, metres = _finish(situation, layout, hard, long, total)
    sums = sum(metres.values()) + sum(_metres(each) for each in hard.values())
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
        medium_long=_medium_long(situation, layout, hard),
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
    spent = sum(_metres(workout) for workout in hard.values())
    metres = share_out(_load(situation, layout, hard, long, total - spent - long))
    told = situation.brief.longest_run
    if layout.long is None:
        return layout, metres
    limit = situation.form.limit_on(layout.long)
    if long > limit + _EXACT:
        before = [day for day in metres if day < layout.long]
        midweek = max(before, key=lambda day: metres[day], default=None)
        if midweek is None:
            long = limit
        else:
            metres |= {midweek: min(long / MOST_LONGER, situation.form.limit_on(midweek))}
            long = min(long, metres[midweek] * MOST_LONGER)
    metres = metres | {layout.long: long}
    if situation.is_short and told is not None and long < _EASY_BELOW * told.metres:
        easy = tuple(sorted((*layout.easy, layout.long)))
        return replace(layout, long=None, easy=easy), metres
    return layout, metres


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
    spent = situation.form.metres_in(_LAST_WORKOUT_MINUTES) if last is not None else 0.0
    long = _long_metres(situation, layout.long, max(0.0, total - spent))
    if long <= 0:
        easy = tuple(sorted((*layout.easy, layout.long)))
        return replace(layout, long=None, easy=easy), 0.0
    return layout, long


def _marathon_metres(situation: Situation, layout: Layout, long: float) -> float:
    if layout.long is None or situation.allowed_on(layout.long) is not Allowed.ALL:
        return 0
    before = situation.days_to_race(layout.long)
    if not situation.leaves_room(layout.long, "hard"):
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
    why = (*(rule for rule in purpose.why if rule != "mile-touch"), "one-at-a-time")
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
            long=_long_days(situation),
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


def _long_days(situation: Situation) -> list[date]:
    has_run = situation.form.has_run_before(situation.week.starts)
    if situation.week.long is None or not has_run:
        return []
    last = _last_workouts(situation)
    days = [
        day
        for day in situation.running_days
        if situation.allowed_on(day) >= Allowed.LONG
        and situation.leaves_room(day, "long")
        and not is_near(day, last)
        and not is_near(day, situation.long_around)
    ]
    return [situation.pinned_long] if situation.pinned_long in days else days


def _last_workouts(situation: Situation) -> list[date]:
    """Give the day of the last workout, if one will come: a long run keeps away from it."""
    day = situation.last_workout
    if day is None or situation.week.phase is Phase.RECOVERY:
        return []
    return [] if last_workout_purpose(situation) is None else [day]


def total_metres(situation: Situation) -> float:
    """How far the week may go in all, the goal race not counted."""
    distance = situation.week.distance
    if distance is None:
        return 0
    total = min(distance.metres, situation.form.weekly)
    if situation.week.is_step_back:
        is_held = situation.brief.goal_race.goal is Goal.OFF_SEASON
        total = min(total, (STEP_BACK_OFF_SEASON if is_held else STEP_BACK) * situation.form.usual)
    usual = [day for day in situation.dates if day.weekday() in situation.brief.days]
    open_days = [day for day in usual if situation.allowed_on(day) is not Allowed.NOTHING]
    total *= len(open_days) / max(1, len(usual))
    tune_ups = [event for event in situation.events_now if not event.is_finale]
    if tune_ups:
        raced = sum(event.race.goal.distance.metres for event in tune_ups)
        total = max(0.0, total * TUNE_UP_SHARE - raced)
    if situation.is_race_week and situation.finale.kind is WorkoutKind.TIME_TRIAL:
        total = max(0.0, total - MILE.metres - situation.form.metres_in(TRIAL_JOG_MINUTES))
    return total


def _long_metres(  # noqa: PLR0912 - one cap after the other
    situation: Situation, day: date, total: float
) -> float:
    """Give the long run of a day: from the ladder, below guard, time and week."""
    week, form = situation.week, situation.form
    if week.long is None or week.distance is None:
        return 0
    goal = situation.brief.goal_race.goal
    wanted = week.long.metres
    before = situation.days_to_race(day)
    if before > 0 and (week.phase is Phase.TAPER or week.is_sharpening):
        wanted *= taper_long_share(goal, before)
    most = min(
        form.limit_on(day) * (_TWICE_A_WEEK if _climbs_twice(situation, day) else 1.0),
        form.metres_in(_MOST_LONG_MINUTES[goal]),
    )
    told = situation.brief.longest_run
    if form.longest_planned and week.number > 1:
        longest = form.longest_planned
        if week.number <= _GUARD_WEEKS and told is not None:
            longest = max(longest, told.metres)
        if not _climbs_twice(situation, day):
            most = min(most, max(MOST_LONGER * longest, 3000))
    if week.number == 1 and told is not None:
        most = min(most, told.metres)
    # Held back, not only short of what was foreseen because earlier weeks were.
    is_coming_back = any(each.load_on(week.starts) < 1 for each in form.breaks)
    foreseen = week.distance.metres if is_coming_back else min(week.distance.metres, form.usual)
    is_less = total < 0.85 * foreseen and week.phase is not Phase.TAPER
    if is_less:
        wanted = min(wanted, 0.5 * total) if len(situation.running_days) > 2 else wanted
    if _raced_lately(situation, day):
        wanted *= _LESS_AFTER_RACE
    runs = len(situation.running_days)
    if runs >= 3:
        wanted = min(wanted, _MOST_OF_WEEK * total)
    elif week.number == 1 and situation.week.starts.weekday() > 0:
        wanted = min(wanted, total if runs == 1 else _MOST_OF_WEEK * total)
    else:
        wanted = min(wanted, total)
    if situation.is_short:
        wanted = min(wanted, 0.5 * total)
    if week.phase is Phase.RECOVERY:
        wanted = min(wanted, 0.5 * total, form.metres_in(90))
    return _round_long(situation, min(wanted, most))


def _climbs_twice(situation: Situation, day: date) -> bool:
    """Whether the longest run may rise twice a week: on the way back to the usual one."""
    brief, form = situation.brief, situation.form
    usual = brief.usual_longest
    if brief.weeks_off < LONG_BREAK_WEEKS or usual is None or situation.week.is_step_back:
        return False
    is_first = situation.week.number == 1
    return not is_first and form.limit_on(day) < usual.metres and len(situation.running_days) > 2


def _raced_lately(situation: Situation, day: date) -> bool:
    """Whether this long run is the first after a race on the way, in the plan or not."""
    is_in_plan = any(
        not event.is_finale and -7 <= (event.day - day).days <= 6 and event.day != day
        for event in situation.events
    )
    return is_in_plan or any(
        logged.result.kind is ResultKind.RACE
        and 0 < (day - logged.day).days <= 7
        and logged.day != situation.finale.day
        for logged in situation.history.results
    )


def _round_long(situation: Situation, metres: float) -> float:
    units = situation.brief.units
    count = metres / units.metres
    if situation.form.is_told_in_minutes or count < 5:
        return metres
    whole_from = 12 if units is Units.MI else 20
    return round_down(metres, (1.0 if count >= whole_from else 0.5) * units.metres)


def _step(situation: Situation) -> float:
    return 0.0 if situation.form.is_told_in_minutes else 0.5 * situation.brief.units.metres


def _sessions(
    situation: Situation,
    layout: Layout,
    purposes: Sequence[Purpose],
    total: float,
    long: float,
) -> dict[date, Workout]:
    """Build the workouts on their days; one without room waits."""
    hard: dict[date, Workout] = {}
    left = list(layout.hard)
    week = max(
        total, situation.season.peak.metres * 0.5 if situation.week.phase is Phase.TAPER else 0
    )
    for purpose in purposes:
        if not left:
            break
        day = _day_for(situation, purpose, left)
        room = max(total - long - sum(_metres(each) for each in hard.values()), 0)
        limit = min(situation.form.limit_on(day), max(0.85 * room, min(room, 4500)))
        if "last-workout" in purpose.why:
            limit = most_in_one_run(situation, day, beside=long)  # the distance yields to it
        built = _build(situation, purpose, week, limit)
        if built is None and purpose.kind is not WorkoutKind.MILE_WORKOUT:
            built = _instead(situation, purpose, week, limit)
        left.remove(day)
        if built is not None:
            hard[day] = built
    return hard


def _day_for(situation: Situation, purpose: Purpose, days: Sequence[date]) -> date:
    """Give a purpose the day where it stands already; else the best that is left."""
    if "last-workout" in purpose.why and situation.last_workout in days:
        return situation.last_workout or days[0]
    others = [day for day in days if day != situation.last_workout] or list(days)
    for day in others:
        stood = situation.standing.get(day)
        if stood is not None and stood.kind is purpose.kind:
            return day
    return others[0]


def _metres(workout: Workout) -> float:
    return workout.distance.metres if workout.distance else 0.0


def _build(situation: Situation, purpose: Purpose, week: float, limit: float) -> Workout | None:
    if purpose.kind is WorkoutKind.TIME_TRIAL:
        trial = time_trial(situation.form, limit)
        return None if trial is None else replace(trial, why=purpose.why)
    if purpose.kind is WorkoutKind.RACE_SPECIFIC:
        return build_race_workout(situation, purpose, week, limit)
    return build_mile_workout(situation, purpose, week, limit)


def _instead(situation: Situation, purpose: Purpose, week: float, limit: float) -> Workout | None:
    """Give what may be done in place of a trial or a race workout that has no room."""
    if purpose.with_touch:
        return _build(situation, replace(purpose, with_touch=False), week, limit)
    if purpose.kind is WorkoutKind.RACE_SPECIFIC and purpose.share > _LEAST_RACE_WORK:
        smaller = replace(
            purpose,
            intensity=Intensity.THRESHOLD,
            share=_LEAST_RACE_WORK,
            why=("race-threshold", *purpose.why[1:], "shortened"),
        )
        return _build(situation, smaller, week, limit)
    if purpose.kind is WorkoutKind.TIME_TRIAL and situation.week.phase is Phase.MILE_BLOCK:
        mile = replace(purpose, kind=WorkoutKind.MILE_WORKOUT, why=("mile-workout",))
        return _build(situation, mile, week, limit)
    return None


def _load(
    situation: Situation, layout: Layout, hard: dict[date, Workout], long: float, total: float
) -> Load:
    """Say how the easy runs of a week are shaped, and where each of them ends."""
    n = len(situation.brief.days)
    is_large = n >= 5 and situation.season.peak.metres >= 45_000 and situation.form.usual >= 42_000
    medium = _medium_long(situation, layout, hard)
    weights, limits, most = {}, {}, {}
    for day in layout.easy:
        after_long = _follows(day, layout.long)
        before_long = layout.long is not None and (layout.long - day).days == 1
        weight = AFTER_LONG if after_long else BEFORE_LONG if before_long else 1.0
        if any((day - other).days == 1 for other in (*hard, *situation.hard_around)):
            weight = min(weight, AFTER_HARD)
        if day == medium:
            weight = MEDIUM_LONG if is_large else MEDIUM_LONG_IN_SMALL_WEEKS
        weights[day] = weight
        safe = _safe_limit(situation, day, is_medium=day == medium)
        shape = safe
        if long:
            safe = min(safe, _NEARLY_LONG * long if long >= _SHORT_LONG else long)
            shape = min(safe, _shape_limit(situation, long, n))
            if after_long and n >= 5:
                shape = min(shape, 0.62 * long)
            if before_long:
                shape = min(shape, (0.42 if long >= 20_000 else 0.70) * long)
        limits[day], most[day] = shape, safe
    told = starting_metres(situation.brief)
    is_tapered = situation.week.phase in {Phase.TAPER, Phase.RECOVERY} or situation.is_short
    spent = long + sum(_metres(each) for each in hard.values())
    week = total + spent
    if situation.week.number > 1 and not situation.week.is_step_back:
        week = min(week, told)
    at_least = 0.0 if is_tapered else 0.97 * week - spent
    spare = sorted(
        layout.easy,
        key=lambda day: (
            not any((day - other).days == 1 for other in hard),
            min((abs((day - other).days) for other in hard), default=0),
        ),
    )
    form = situation.form
    return Load(
        total=max(0.0, total),
        at_least=max(0.0, at_least),
        weights=weights,
        limits=limits,
        most=most,
        spare=spare,
        shortest=min(SHORTEST_RUN, form.metres_in(SHORTEST_MINUTES)),
        step=_step(situation),
        is_light=situation.week.is_step_back,
    )


_SHORT_LONG = 3500


def _follows(day: date, long: date | None) -> bool:
    """Whether a long run was the day before: in this week, or on the Sunday of the last."""
    if long is not None:
        return (day - long).days == 1 or (long.weekday() == 6 and day.weekday() == 0)
    return False


def _shape_limit(situation: Situation, long: float, n: int) -> float:
    of_longest, of_long = (0.85, 0.90) if n >= 6 else (0.78, 0.95)
    longest = max(long, situation.form.longest_planned)
    return min(of_longest * longest, of_long * long)


def _safe_limit(situation: Situation, day: date, *, is_medium: bool) -> float:
    """Give the most metres of an easy run: by guard, by time, and by what is near."""
    form, brief = situation.form, situation.brief
    is_long_race = brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}
    minutes = _EASY_MINUTES
    if is_medium:
        minutes = _MEDIUM_LONG_FOR_LONG_RACES if is_long_race else _MEDIUM_LONG_MINUTES
    if brief.age_in_years >= 65:
        minutes = _SENIOR_MINUTES
    if situation.allowed_on(day) < Allowed.EASY:
        minutes = min(minutes, SHORT_RUN_MINUTES)
    before = situation.days_to_race(day)
    if situation.finale.kind is WorkoutKind.RACE or before > 0:
        minutes = min(minutes, _RACE_WEEK_MINUTES.get(before, minutes))
    return min(form.limit_on(day), form.metres_in(minutes))


def _medium_long(situation: Situation, layout: Layout, hard: dict[date, Workout]) -> date | None:
    """Find the easy day farthest from the long run; none in weeks that ease off."""
    if layout.long is None or len(layout.easy) < 2 or situation.week.phase is Phase.RECOVERY:
        return None
    weekday = layout.long.weekday()

    def distance(day: date) -> tuple[int, int]:
        gap = abs(day.weekday() - weekday)
        is_after_hard = any((day - other).days == 1 for other in hard)
        return min(gap, 7 - gap), -is_after_hard

    return max(layout.easy, key=distance)
