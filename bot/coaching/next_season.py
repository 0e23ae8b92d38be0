"""After a season: what comes next is asked, and begins from what the runner runs now."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coaching.move import note_change
from bot.coaching.plan import history_of, replan, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.brief import Brief
from bot.domain.calendar import DAY, WEEK, sunday_of
from bot.domain.evening import next_evening
from bot.domain.log.current_figures import CurrentFigures, current_of, figures_now
from bot.domain.log.history import longest_before, runs_of
from bot.domain.quantities import Distance
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.season import Season

OFF_SEASON = GoalRace(Goal.OFF_SEASON)
_SUNDAY = 6
_LONGEST_RECOVERY = timedelta(weeks=8)
_SHORTEST_BLOCK = WEEK
_NO_VOID = WEEK  # after the end of a season, whatever mornings were lost


def is_last_day(runner: Runner, day: date) -> bool:
    """Whether the season ends on a day: its morning asks what comes next."""
    if day.weekday() != _SUNDAY or not _may_have_ended(runner, day):
        return False
    return season_of(runner).weeks[-1].ends == day


def _may_have_ended(runner: Runner, day: date) -> bool:
    """Whether a season may end about a day: the cheap answer to what is asked every morning."""
    race = runner.brief.goal_race.day
    if race is None:
        return day - runner.started >= _SHORTEST_BLOCK
    return race <= day <= race + _LONGEST_RECOVERY


def is_over(runner: Runner, day: date) -> bool:
    return season_of(runner).weeks[-1].ends < day


async def roll_on(work: UnitOfWork, runner: Runner, day: date, now: datetime) -> Runner:
    """Begin the next block where a season has just ended and nobody said what comes next."""
    if not _may_have_ended(runner, day - DAY):
        return runner
    last = season_of(runner).weeks[-1].ends
    if not last < day <= last + _NO_VOID:
        return runner
    rolled, _ = await begin_season(work, runner, OFF_SEASON, day, now)
    return rolled


async def begin_season(
    work: UnitOfWork, runner: Runner, race: GoalRace, day: date, now: datetime
) -> tuple[Runner, Season]:
    """Begin a season on a day, from what was told and what is run now.

    Raises:
        CoachError: No season leads there.
    """
    changed, season = await look_at_season(work, runner, race, day)
    await work.runners.save(changed)
    await replan(work, changed, day)
    await work.runners.schedule_looks({runner.id: next_evening(changed, now)})
    await note_change(work, changed, now, "next-season", f"a new season from {day}: {race.goal}")
    return changed, season


async def look_at_season(
    work: UnitOfWork, runner: Runner, race: GoalRace, day: date
) -> tuple[Runner, Season]:
    """Look at the season that would begin on a day.

    Raises:
        CoachError: No season leads there.
    """
    before = day - DAY
    history = await history_of(work, runner, before)
    # A race of four weeks ago is no longest run any more when the first long run comes.
    longest = longest_before(runs_of(history), sunday_of(day))
    current = replace(
        current_of(history, runner.started, before),
        longest=None if longest is None else Distance(longest),
    )
    figures = figures_now(runner.brief, current, day - runner.started)
    changed = replace(runner, brief=_brief(runner.brief, race, figures), started=day)
    return changed, season_of(changed)


def _brief(before: Brief, race: GoalRace, figures: CurrentFigures) -> Brief:
    """Keep who the runner is, and leave what was about the season before."""
    told = before.told_distance or before.weekly_distance
    return replace(
        before,
        goal_race=race,
        weekly_distance=figures.weekly,
        told_distance=None if figures.weekly == told else told,
        longest_run=figures.longest,
        is_new=False,
        tune_ups=(),
        trial_asked=None,
        weeks_off=0,
        usual_distance=None,
        usual_longest=None,
        is_first_race=False,
        all_the_same=False,
    )
