"""The time trial: in which week one is wanted, and on which days it may stand."""

from datetime import date, timedelta

from bot.domain.health.heat import heat_on
from bot.domain.log.history import last_all_out, marks_of, mile_work_before
from bot.domain.season.goal import Goal
from bot.domain.season.peaks import SENIORS
from bot.domain.season.phases import NEW_RUNNER_BASE, RETURN_WEEKS
from bot.domain.season.season import NO_TRIAL, Phase
from bot.domain.week.situation import HARD_RESULTS, Situation
from bot.domain.workout.workout import WorkoutKind

TRIAL_EVERY = timedelta(weeks=4)
RECOVERED_AFTER = timedelta(weeks=2)
ASKED_FOR = timedelta(weeks=2)  # a wish that is not run by then has passed
_TRIAL_AFTER = 4  # mile workouts
_OLD_MILE = timedelta(weeks=26)
_MILE_GOALS = frozenset({Goal.MILE, Goal.OFF_SEASON})


def wants_trial(situation: Situation) -> bool:  # noqa: PLR0911 - one reason after the other
    """Whether the week's workout is a time trial, days permitting."""
    form, week, brief = situation.form, situation.week, situation.brief
    if week.phase is Phase.TAPER or _races_soon(situation) or was_down_lately(situation):
        return False
    if is_asked(situation):
        return True
    if brief.all_the_same or situation.is_short or week.is_step_back:
        return False
    if brief.age_in_years >= SENIORS:
        return False  # only where it is asked for
    if form.fitness is None and form.last_trial is None:
        ran_before = brief.longest_run is not None
        first = 2 if ran_before and not brief.needs_base else NEW_RUNNER_BASE + 1
        return week.number >= first
    if week.phase is not Phase.MILE_BLOCK:
        return False
    since = last_all_out(situation.history)
    done = [
        each
        for each in mile_work_before(situation.history, week.starts)
        if each.workout.kind is WorkoutKind.MILE_WORKOUT and (since is None or each.day > since)
    ]
    started = max(since or date.min, situation.season.weeks[0].starts)
    if len(done) < _TRIAL_AFTER or week.starts - started < TRIAL_EVERY:
        return False
    if situation.next_phase is not Phase.MILE_BLOCK:
        leads_to_race = situation.next_phase is Phase.TAPER
        return not leads_to_race
    if brief.goal_race.goal in _MILE_GOALS:
        weeks_after = (situation.finale.day - week.ends).days // 7
        return since is None and weeks_after >= 3 and len(done) == _TRIAL_AFTER
    marks = marks_of(situation.history)
    is_old = bool(marks) and week.starts - marks[-1].day > _OLD_MILE
    return since is None and (is_old or brief.weeks_off >= RETURN_WEEKS)


def may_try(situation: Situation, day: date) -> bool:
    """Whether a trial on this day keeps its distance from every race."""
    return all(event.day - day >= NO_TRIAL for event in situation.events if event.day > day)


def suits_trial(situation: Situation, day: date) -> bool:
    """Whether a trial may stand on this day: one asked for comes after the asking."""
    heat = heat_on(day, situation.history.setbacks)
    if not may_try(situation, day) or (heat is not None and not heat.allows_a_trial):
        return False
    asked = situation.brief.trial_asked
    if asked is None or not is_asked(situation):
        return True
    return day > asked or day == asked == situation.pinned_hard


def was_down_lately(situation: Situation) -> bool:
    """Whether it is too soon after a break, pain or illness for an effort without limits."""
    first = situation.week.starts - RECOVERED_AFTER
    held_back = (each for each in situation.history.setbacks if not each.kind.is_hot)
    is_hurt = any(each.ended is None or each.ended >= first for each in held_back)
    return is_hurt or any(each.returned >= first for each in situation.form.breaks)


def is_asked(situation: Situation) -> bool:
    """Whether the runner waits for a trial they asked for: for two weeks, or until it is run."""
    asked, week = situation.brief.trial_asked, situation.week
    if asked is None or week.ends < asked or week.starts - asked >= ASKED_FOR:
        return False
    last = last_all_out(situation.history)
    is_run = last is not None and last >= asked
    is_spent = any(
        logged.day in situation.dates and logged.result.kind in HARD_RESULTS
        for logged in situation.history.results
    )
    return not is_run and not is_spent


def _races_soon(situation: Situation) -> bool:
    return not may_try(situation, situation.week.starts)
