"""Taking a runner on, and changing what they told."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coaching.morning import reschedule
from bot.coaching.move import note_change
from bot.coaching.plan import clear_week, remake_weeks_ahead, replan, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.brief import Brief
from bot.domain.evening import next_evening
from bot.domain.meeting import Answers, answers_of, brief_of, mark_of
from bot.domain.quantities import Units
from bot.domain.runner import Runner, RunnerId, zone_of
from bot.domain.season.season import Season


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
    if not _leads_elsewhere(changed.brief, runner.brief):
        changed = replace(changed, started=runner.started)
    season = season_of(changed)
    today = changed.day_of(now)
    await work.runners.save(changed)
    mark_changed = await _keep_mark(work, changed, answers, today)
    if changed.brief.days != runner.brief.days:
        await clear_week(work, changed, today)
    if changed.brief != runner.brief or mark_changed:
        if _is_only_distance(changed.brief, runner.brief) and not mark_changed:
            await remake_weeks_ahead(work, changed, today)  # it counts from the next week
        else:
            await replan(work, changed, today)
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
