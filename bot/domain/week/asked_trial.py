"""A time trial that the runner asks for: when it may be run, or why it has to wait."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import islice

from bot.domain.brief import Brief
from bot.domain.calendar import DAY
from bot.domain.errors import CoachError
from bot.domain.log.history import History, last_all_out
from bot.domain.season.phases import NEW_RUNNER_BASE
from bot.domain.season.season import Phase, Season
from bot.domain.week.form import eased_before
from bot.domain.week.outlook import OutlookWeek, look_ahead
from bot.domain.week.situation import Situation, situation_of
from bot.domain.week.trial import TRIAL_EVERY, may_try, was_down_lately
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

SOON = 2  # weeks: this one and the next
_ASKED_FOR = 3  # weeks that a wish reaches into


class TrialError(CoachError):
    """A time trial that has to wait, and why."""


def find_trial(
    brief: Brief, season: Season, history: History, today: date, weeks: int = SOON
) -> PlannedWorkout | None:
    """Find the trial that so many weeks have from this one on, as things stand."""
    week = season.week_of(today)
    if week is None:
        return None
    coming = look_ahead(brief, season, history, week.number)
    return _first_trial(islice(coming, weeks), today)


def ask_for_trial(
    brief: Brief, season: Season, history: History, today: date
) -> tuple[Brief, PlannedWorkout]:
    """Plan a time trial for the first day that has room for it.

    Returns:
        The brief with the wish, and the trial.

    Raises:
        TrialError: Something speaks against it.
    """
    week = season.week_of(today)
    if week is None:
        raise TrialError("your plan is over; /settings sets the next goal")
    situation = situation_of(brief, season, week.number, history)
    _check(situation, today)
    asked = replace(brief, trial_asked=today)
    trial = find_trial(asked, season, history, today, _ASKED_FOR)
    if trial is None:
        raise TrialError(
            "the coming two weeks have no day that keeps a time trial 48 hours away from your long"
            " run and other hard days"
        )
    return asked, trial


def _first_trial(weeks: Iterable[OutlookWeek], today: date) -> PlannedWorkout | None:
    return next(
        (
            each
            for week in weeks
            for each in week.workouts
            if each.workout.kind is WorkoutKind.TIME_TRIAL
            and each.day >= today
            and each.outcome is Outcome.PLANNED
        ),
        None,
    )


def _check(situation: Situation, today: date) -> None:
    brief, week, form = situation.brief, situation.week, situation.form
    if not brief.health.allows_speed:
        raise TrialError("a time trial waits until a doctor has cleared you")
    if was_down_lately(situation):
        raise TrialError(
            "a time trial waits until you have run for two weeks without pain, illness or a break"
        )
    if week.phase is Phase.RECOVERY:
        raise TrialError("after your race easy days come first, then a time trial")
    if week.phase is Phase.TAPER or not may_try(situation, today):
        raise TrialError("your race is near: it will show what a time trial would")
    if (brief.needs_base and week.number <= NEW_RUNNER_BASE) or not form.has_run_before(today):
        raise TrialError("your first weeks are easy running only; a time trial comes after them")
    _check_rest(situation, today)


def _check_rest(situation: Situation, today: date) -> None:
    """Four weeks between all-out efforts, unless the workouts say that the target is wrong."""
    last = last_all_out(situation.history)
    is_slow = eased_before(situation.history, today + DAY) > 0
    if last is None or is_slow or today - last >= TRIAL_EVERY:
        return
    raise TrialError(
        "your last all-out effort was on {day}: a new one tells something after four weeks, from"
        " {first} on",
        day=last,
        first=last + TRIAL_EVERY,
    )
