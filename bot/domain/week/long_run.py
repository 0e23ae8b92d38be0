"""The long run of a week: on which days it may stand, and how far it goes.

The season's ladder says how far it should go; the guard, time, the week and what lies behind the
runner say how far it may.
"""

from datetime import date

from bot.domain.health.restraints import Allowed
from bot.domain.log.results import ResultKind
from bot.domain.season.goal import Goal
from bot.domain.season.peaks import LONG_BREAK_WEEKS, MOST_LONGER, round_down, share_of_week
from bot.domain.season.season import Phase
from bot.domain.season.taper import taper_long_share
from bot.domain.week.layout import is_near
from bot.domain.week.purpose import last_workout_purpose
from bot.domain.week.situation import Situation

_TWICE_A_WEEK = 1.075  # beyond the guard, once a midweek run has climbed before
_GUARD_WEEKS = 4
_MOST_OF_WEEK = 0.70  # for the long run, whatever was told
_LESS_AFTER_RACE = 0.7
# Far from the race two or three days do not become one long run and little else.
_FEW_DAYS, _OVER_SHARE = 3, 0.05
_MOST_LONG_MINUTES = {
    Goal.MILE: 90.0,
    Goal.OFF_SEASON: 120.0,
    Goal.FIVE_K: 105.0,
    Goal.TEN_K: 120.0,
    Goal.HALF: 150.0,
    Goal.MARATHON: 210.0,
}


def days_for_long_run(situation: Situation) -> list[date]:
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


def long_run_metres(  # noqa: PLR0912 - one cap after the other
    situation: Situation, day: date, total: float
) -> float:
    """Give the long run of a day: from the ladder, below guard, time and week."""
    week, form = situation.week, situation.form
    if week.long is None or week.distance is None:
        return 0
    goal = situation.brief.goal_race.goal
    wanted = week.long.metres
    before = situation.days_to_race(day)
    tapers = week.phase is Phase.TAPER or week.is_sharpening or situation.is_short
    if before > 0 and tapers:
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
    runs, held = len(situation.running_days), 0.0 if told is None else told.metres
    if week.is_far and 2 <= len(situation.brief.days) <= _FEW_DAYS:
        share = share_of_week(goal, len(situation.brief.days)) + _OVER_SHARE
        wanted = min(wanted, max(share * total, held))
    if runs >= 3:
        wanted = min(wanted, _MOST_OF_WEEK * total)
    elif week.number == 1 and situation.week.starts.weekday() > 0:
        wanted = min(wanted, total if runs == 1 else _MOST_OF_WEEK * total)
    elif not _needs_long_share(situation):
        wanted = min(wanted, total, max(_MOST_OF_WEEK * total, held))
    else:
        wanted = min(wanted, total)
    if situation.is_short:
        wanted = min(wanted, 0.5 * total)
    if week.phase is Phase.RECOVERY:
        wanted = min(wanted, 0.5 * total, form.metres_in(90))
    return round_long(situation, min(wanted, most))


def _needs_long_share(situation: Situation) -> bool:
    """Whether the ladder of a long race may take more of the week than two days like."""
    is_long_race = situation.brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}
    return is_long_race and not situation.week.is_far


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


def round_long(situation: Situation, metres: float) -> float:
    """Round a long run down to what it is told in."""
    easy, units = situation.form.easy_pace, situation.brief.units
    return 1000 * round_down(metres / 1000, easy, units)
