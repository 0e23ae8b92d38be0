"""Taking a runner on, and changing what they told."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coaching.morning import reschedule
from bot.coaching.move import note_change
from bot.coaching.plan import (
    clear_week,
    history_of,
    remake_weeks_ahead,
    replan,
    season_of,
    workout_on,
)
from bot.coaching.ports import UnitOfWork
from bot.domain.brief import Brief
from bot.domain.calendar import DAY, WEEK
from bot.domain.evening import next_evening
from bot.domain.log.current_figures import CurrentFigures, current_of, figures_now
from bot.domain.meeting import Answers
from bot.domain.meeting_brief import answers_of, brief_of, mark_of
from bot.domain.quantities import Units
from bot.domain.runner import Runner, RunnerId, zone_of
from bot.domain.season.season import Season
from bot.domain.workout.workout import Outcome, WorkoutKind

_NEW_FOR = 12 * WEEK  # the first three months of running


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who starts, as their Telegram profile says."""

    id: RunnerId
    name: str
    language: str


async def start_plan(
    work: UnitOfWork, newcomer: Newcomer, answers: Answers, now: datetime
) -> tuple[Runner, Season]:
    """Take a runner on: the plan begins on their own today.

    Raises:
        CoachError: No season leads there: the race has passed meanwhile, for example.
    """
    runner = _runner(newcomer, answers, now)
    season = season_of(runner)
    today = runner.day_of(now)
    await work.runners.save(runner)
    await _keep_mark(work, runner, answers, today)
    await replan(work, runner, today)
    await work.runners.schedule(runner.id, runner.next_morning(now))
    await work.runners.schedule_looks({runner.id: next_evening(runner, now)})
    return runner, season


async def answers_now(work: UnitOfWork, runner: Runner) -> Answers:
    """Tell what a runner's answers are today: the latest mark they told of included."""
    marks = await work.log.marks(runner.id)
    return answers_of(runner, marks[-1] if marks else None)


async def change_settings(
    work: UnitOfWork, runner: Runner, answers: Answers, now: datetime
) -> tuple[Runner, Season]:
    """Keep changed answers; what they touch of the plan is made anew from today.

    Raises:
        CoachError: No season leads there.
    """
    newcomer = Newcomer(runner.id, runner.name, runner.language)
    changed = _with_wishes_of(runner, _runner(newcomer, answers, now))
    today = first = changed.day_of(now)
    if _leads_elsewhere(changed.brief, runner.brief):
        first = await _first_day(work, runner, today)
        brief = await _from_what_is_run(work, runner, changed.brief, today)
        changed = replace(changed, brief=brief, started=first)
    else:
        changed = replace(changed, started=runner.started)
    season = season_of(changed)
    await work.runners.save(changed)
    mark_changed = await _keep_mark(work, changed, answers, today)
    if changed.brief.days != runner.brief.days:
        await clear_week(work, changed, today)
    if changed.brief != runner.brief or mark_changed:
        if _is_only_distance(changed.brief, runner.brief) and not mark_changed:
            await remake_weeks_ahead(work, changed, today)  # it counts from the next week
        else:
            await replan(work, changed, first)
        await note_change(work, changed, now, "settings", "made anew for changed answers")
    if (changed.zone, changed.window) != (runner.zone, runner.window):
        await reschedule(work, changed, now)
    await work.runners.schedule_looks({changed.id: next_evening(changed, now)})
    return changed, season


def _runner(newcomer: Newcomer, answers: Answers, now: datetime) -> Runner:
    assert answers.zone is not None and answers.push_time is not None  # noqa: S101, PT018
    return Runner(
        id=newcomer.id,
        name=newcomer.name,
        language=answers.language or newcomer.language,
        units=answers.units or Units.KM,
        zone=answers.zone,
        push_time=answers.push_time,
        push_until=answers.push_until,
        cell=answers.cell,
        runs_at=answers.runs_at,
        brief=brief_of(answers),
        started=now.astimezone(zone_of(answers.zone)).date(),
        heard_on=now.astimezone(zone_of(answers.zone)).date(),
    )


def _with_wishes_of(before: Runner, changed: Runner) -> Runner:
    """Keep what no question asks for: races, a trial asked for, facts told, and a pause."""
    wished = before.brief
    brief = replace(
        changed.brief,
        tune_ups=wished.tune_ups,
        trial_asked=wished.trial_asked,
        told=wished.told,
    )
    if brief.weekly_distance == wished.weekly_distance:  # set to what was run since it was told
        brief = replace(brief, told_distance=wished.told_distance)
    return replace(changed, brief=brief, status=before.status, recap_at=before.recap_at)


async def _first_day(work: UnitOfWork, runner: Runner, today: date) -> date:
    """Give the first day of a new season: tomorrow, where a trial is still to be run today."""
    planned = await workout_on(work, runner, today)
    is_trial = planned is not None and planned.workout.kind is WorkoutKind.TIME_TRIAL
    is_open = planned is not None and planned.outcome is Outcome.PLANNED
    return today + DAY if is_trial and is_open else today


async def _from_what_is_run(work: UnitOfWork, runner: Runner, brief: Brief, today: date) -> Brief:
    """Let a new season begin with what is run now: nobody walks the way so far a second time."""
    figures = await figures_of(work, runner, today)
    told = runner.brief.told_distance or runner.brief.weekly_distance
    before = runner.brief
    if brief.weekly_distance == before.weekly_distance and figures.weekly is not None:
        is_same = figures.weekly == told
        brief = replace(
            brief, weekly_distance=figures.weekly, told_distance=None if is_same else told
        )
    if brief.longest_run == before.longest_run:
        brief = replace(brief, longest_run=figures.longest)
    if today - runner.started > max(1, before.weeks_off) * WEEK:
        brief = replace(brief, weeks_off=0, usual_distance=None, usual_longest=None)
    return replace(brief, is_new=brief.is_new and today - runner.started < _NEW_FOR)


async def figures_of(work: UnitOfWork, runner: Runner, today: date) -> CurrentFigures:
    """Tell what a season that began today would build on."""
    current = current_of(await history_of(work, runner, today), runner.started, today)
    return figures_now(runner.brief, current, today - runner.started)


def _leads_elsewhere(new: Brief, old: Brief) -> bool:
    """Whether the season begins anew; other days, distances or a target do not ask for it."""
    return _course(new) != _course(old)


def _course(brief: Brief) -> tuple[object, ...]:
    race = brief.goal_race
    return race.goal, race.day, brief.is_new, brief.own_plan is None


def _is_only_distance(new: Brief, old: Brief) -> bool:
    """Whether nothing but the weekly distance was told anew: this week stays as it is.

    The easy pace is told by nobody: it follows the marks, of which there may be new ones since.
    """
    return _without_distance(new) == _without_distance(old)


def _without_distance(brief: Brief) -> Brief:
    return replace(brief, weekly_distance=None, told_distance=None, easy_pace=None)


async def _keep_mark(work: UnitOfWork, runner: Runner, answers: Answers, today: date) -> bool:
    mark = mark_of(answers, today)
    if mark is None:
        return False
    told = await work.log.marks(runner.id)
    is_known = told and (told[-1].distance, told[-1].duration) == (mark.distance, mark.duration)
    if is_known and answers.mark_day in {None, told[-1].day}:
        return False
    await work.log.add_mark(runner.id, mark)
    return True
