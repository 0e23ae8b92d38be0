"""Three runs were missed: the offer to set the plan to where the runner is, and its answers."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coaching.move import note_change
from bot.coaching.plan import history_of, replan, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.brief import Brief
from bot.domain.calendar import DAY, WEEK
from bot.domain.log.history import with_outcomes
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance
from bot.domain.runner import Runner
from bot.domain.season.peaks import share_of_week
from bot.domain.season.season import Season
from bot.domain.week.move import REALIGN_WITHIN
from bot.domain.week.realign import is_offer_due, is_one_too_many, realign
from bot.domain.workout.workout import PlannedWorkout

# Of the weekly distance that was told: a plan set anew never goes below (coaching rules 3.4).
LEAST_OF_TOLD = 0.6
# Of a week on three days or more its long run is not much more than it likes to be.
_SHARED_FROM, _OVER_SHARE = 3, 0.05


@dataclass(frozen=True, slots=True)
class NewCourse:
    """The runner and the season after a realignment."""

    runner: Runner
    season: Season
    starts_anew: bool


async def offers_realigning(work: UnitOfWork, runner: Runner, today: date) -> bool:
    """Whether this morning is the one to offer it."""
    if runner.brief.own_plan is not None:
        return False  # their own runs need not be in the log
    last = _last_running_day(runner, today)
    if await work.log.results_between(runner.id, last, today - DAY):
        return False  # looked at first, because it spares most runners the rest
    return is_offer_due(await _lately(work, runner, today - DAY, today), today)


async def offers_after_skip(work: UnitOfWork, runner: Runner, skipped: date, today: date) -> bool:
    """Whether the skip that was just told makes it three."""
    if runner.brief.own_plan is not None:
        return False
    return is_one_too_many(await _lately(work, runner, skipped, today), skipped)


async def is_offer_open(work: UnitOfWork, runner: Runner, today: date) -> bool:
    """Whether it was offered today, in the morning or beside a skip, and not yet done."""
    if await offers_realigning(work, runner, today):
        return True
    of_today = await work.log.results_between(runner.id, today, today)
    is_skipped = any(one.result.kind is ResultKind.SKIP for one in of_today)
    return is_skipped and await offers_after_skip(work, runner, today, today)


async def realign_plan(
    work: UnitOfWork, runner: Runner, offered: date, now: datetime
) -> NewCourse | None:
    """Set the plan to where the runner is.

    Returns:
        ``None`` where that was done since it was offered.
    """
    changes = await work.log.changes(runner.id)
    if any(change.rule == "realign" and change.day >= offered for change in changes):
        return None
    today = runner.day_of(now)
    realigned = realign(
        runner.brief, season_of(runner), await history_of(work, runner, today), today
    )
    brief = _not_too_low(runner.brief, realigned.brief)
    started = today if realigned.starts_anew else runner.started
    changed = replace(runner, brief=brief, started=started)
    season = season_of(changed)
    await work.runners.save(changed)
    await replan(work, changed, today)
    await note_change(work, changed, now, "realign", "set to what was run in the last four weeks")
    return NewCourse(changed, season, realigned.starts_anew)


def _not_too_low(told: Brief, realigned: Brief) -> Brief:
    """Keep a realignment from digging: it never goes below a share of what was told."""
    promised = told.told_distance or told.weekly_distance
    if promised is None:
        return realigned
    least = LEAST_OF_TOLD * promised.metres
    weekly = realigned.weekly_distance
    metres = max(least, 0.0 if weekly is None else weekly.metres)
    now = replace(realigned, weekly_distance=Distance(round(metres, -2)), told_distance=promised)
    return replace(now, longest_run=_of_its_week(now, metres))


def _of_its_week(brief: Brief, metres: float) -> Distance | None:
    """Keep a long run that was told from being most of a week that became smaller."""
    longest, days = brief.longest_run, len(brief.days)
    if longest is None or days < _SHARED_FROM:
        return longest
    share = share_of_week(brief.goal_race.goal, days) + _OVER_SHARE
    return Distance(min(longest.metres, max(share * metres, metres / days)))


async def _lately(
    work: UnitOfWork, runner: Runner, until: date, today: date
) -> tuple[PlannedWorkout, ...]:
    """Recall what was planned since the window opened, or the plan was set last."""
    # Three weeks before the last planned run, which is at most a week ago.
    # The day of the sign-up is no missed day.
    first = max(runner.started + DAY, until - REALIGN_WITHIN - WEEK)
    planned = await work.log.workouts_between(runner.id, first, until)
    results = await work.log.results_between(runner.id, first, until)
    return with_outcomes(planned, tuple(results), today)


def _last_running_day(runner: Runner, today: date) -> date:
    days = (today - back * DAY for back in range(1, 8))
    return next((day for day in days if day.weekday() in runner.brief.days), today - DAY)
