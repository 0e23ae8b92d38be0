"""How far one week may go in all: the season's distance, as the days and the weeks before allow.

What cuts it: days without running, a tune-up race, the mile of a trial week, and how far the week
two weeks before went.
"""

from datetime import timedelta
from math import inf

from bot.domain.calendar import WEEK, monday_of
from bot.domain.health.restraints import Allowed
from bot.domain.quantities import MILE
from bot.domain.season.goal import Goal
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.season.season import Phase
from bot.domain.season.volumes import STEP_BACK, STEP_BACK_OFF_SEASON, starting_metres
from bot.domain.week.form import FLOOR
from bot.domain.week.load import metres_of
from bot.domain.week.situation import Situation, is_session
from bot.domain.workout.workout import Outcome, WorkoutKind

TUNE_UP_SHARE = 0.85
TRIAL_JOG_MINUTES = 25.0
MOST_IN_TWO_WEEKS = 1.30  # of the week two weeks before: beyond it more get hurt
_A_LITTLE, _SMALL_WEEK, _SMALL_STEPS = 500.0, 20_000.0, 4_000.0  # metres: twice two km


def total_metres(situation: Situation) -> float:
    """How far the week may go in all, the goal race not counted."""
    distance = situation.week.distance
    if distance is None:
        return 0
    total = min(distance.metres, situation.form.weekly, _most_in_two_weeks(situation))
    if situation.week.is_step_back:
        is_held = situation.brief.goal_race.goal is Goal.OFF_SEASON
        total = min(total, (STEP_BACK_OFF_SEASON if is_held else STEP_BACK) * situation.form.usual)
    usual = [day for day in situation.dates if day.weekday() in situation.brief.days]
    open_days = [day for day in usual if situation.allowed_on(day) is not Allowed.NOTHING]
    total *= len(open_days) / max(1, len(usual))
    tune_ups = [event for event in situation.events_now if not event.is_finale]
    if tune_ups:
        raced = sum(event.race.goal.distance.metres for event in tune_ups)
        share = 1.0 if situation.week.is_step_back else TUNE_UP_SHARE
        total = max(0.0, total * share - raced)
    if situation.is_race_week and situation.finale.kind is WorkoutKind.TIME_TRIAL:
        total = max(0.0, total - MILE.metres - situation.form.metres_in(TRIAL_JOG_MINUTES))
    return total


def _most_in_two_weeks(situation: Situation) -> float:
    """Give the most metres of a week by the one two weeks before, as that was planned.

    After a light week, a race, a cut first week, or what held the runner back, it is no measure;
    nor is the week of a workout on two running days, which is short by itself.
    """
    form, brief, week = situation.form, situation.brief, situation.week
    first = monday_of(week.starts) - 2 * WEEK
    before = situation.season.week_of(first)
    if before is None or before.is_step_back or brief.weeks_off or form.breaks:
        return inf
    if week.phase is Phase.RECOVERY:
        return inf  # the way back after a race has its own shares
    if any(setback.started >= first - 2 * WEEK for setback in situation.history.setbacks):
        return inf
    planned = [each for each in situation.history.planned if 0 <= (each.day - first).days < 7]
    is_raced = any(
        event.day < first + WEEK
        and event.day + timedelta(days=RECOVERY_DAYS[event.race.goal]) >= first
        for event in situation.events
    )
    is_short = len(brief.days) <= 2 and any(is_session(each.workout) for each in planned)
    if not planned or is_raced or is_short or first < situation.season.weeks[0].starts:
        return inf
    metres = sum(metres_of(each.workout) for each in planned if each.outcome is not Outcome.MOVED)
    most = MOST_IN_TWO_WEEKS * metres + _A_LITTLE
    if metres < _SMALL_WEEK:
        most = max(most, metres + _SMALL_STEPS)
    told = min(starting_metres(brief), week.distance.metres if week.distance else inf)
    return max(most, FLOOR * told)
