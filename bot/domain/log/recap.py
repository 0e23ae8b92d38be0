"""A week looked back on: how much of it was run, and the one thing worth saying about it."""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.calendar import days_from, sunday_of
from bot.domain.log.history import History
from bot.domain.log.progress import RepsRun, WeekRun, reps_run, week_run
from bot.domain.log.results import LoggedResult, ResultKind
from bot.domain.log.trial_assessment import TrialAssessment, assess_trial

FAIR = 0.02  # of the target: what lies further off was another workout


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """A week in a few facts.

    Attributes:
        reps: The mile workout, where its times are known.
        gained: How many seconds a rep it was faster than the last same one, where both were run
            as asked: whoever was too fast before, and is right now, was not slower.
        trial: A mile run all out.
        race: A race of another distance.
    """

    week: WeekRun
    reps: RepsRun | None = None
    gained: float | None = None
    trial: TrialAssessment | None = None
    race: LoggedResult | None = None


def recap_of(history: History, monday: date) -> Recap | None:
    """Look back on a calendar week; ``None`` where none was planned."""
    week = week_run(history, monday)
    if not week.workouts:
        return None
    days = {*days_from(monday, sunday_of(monday))}
    reps = reps_run(history)
    this = next((each for each in reversed(reps) if each.day in days), None)
    trial, race = _all_out(history, days)
    return Recap(
        week=week,
        reps=this,
        gained=None if this is None else _gained(this, reps),
        trial=trial,
        race=race,
    )


def _gained(this: RepsRun, reps: tuple[RepsRun, ...]) -> float | None:
    same = (
        each
        for each in reversed(reps)
        if each.day < this.day and (each.count, each.distance) == (this.count, this.distance)
    )
    last = next(same, None)
    if last is None or not (_is_fair(this) and _is_fair(last)):
        return None
    gained = last.mean.seconds - this.mean.seconds
    return gained if gained > 0 else None


def _is_fair(reps: RepsRun) -> bool:
    """Whether reps were run as asked."""
    target = reps.target
    return target is not None and abs(reps.mean.seconds / target.seconds - 1) <= FAIR


def _all_out(
    history: History, days: set[date]
) -> tuple[TrialAssessment | None, LoggedResult | None]:
    race = None
    for logged in reversed(history.results):
        if logged.day not in days:
            continue
        others = tuple(each for each in history.results if each != logged)
        trial = assess_trial(logged.result, logged.day, replace(history, results=others))
        if trial is not None:
            return trial, None
        if logged.result.kind is ResultKind.RACE:
            race = logged
    return None, race
