"""A runner reports how a workout went, corrects a report, or takes it back."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coaching.consequences import News, draw_consequences
from bot.coaching.memory import easy_until
from bot.coaching.move import UNWELL, day_to_move_to
from bot.coaching.plan import MEMORY, ensure_week, history_of, next_run
from bot.coaching.ports import Undone, UnitOfWork
from bot.coaching.race import as_race
from bot.coaching.realign import offers_after_skip
from bot.domain.calendar import DAY
from bot.domain.log.as_planned import as_said
from bot.domain.log.assessment import Assessment, assess
from bot.domain.log.corrections import Correction, Which, correct
from bot.domain.log.history import RUNNING, History
from bot.domain.log.one_run import Likeness, compare, join
from bot.domain.log.race_story import season_before, tell_race
from bot.domain.log.reply import (
    Reply,
    best_mile_before,
    is_second_hard,
    longest_beaten,
    see_control,
)
from bot.domain.log.results import (
    AS_PLANNED,
    LoggedResult,
    Result,
    ResultKind,
    Rpe,
    tells_of,
    was_run_after_all,
)
from bot.domain.log.two_messages import is_one_of_two, join_two
from bot.domain.quantities import Distance, Units
from bot.domain.runner import Runner, RunnerId

MONTH = timedelta(days=30)
HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Report:
    """Results as they came in: who, which message, when, and the days they belong to."""

    runner: RunnerId
    message_id: int
    sent_at: datetime
    results: tuple[tuple[date, Result], ...]


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a report.

    Attributes:
        message_id: The message that stands for it.
        replies: What each result is answered from.
        is_news: False when the same message had said the same before.
        can_move: A hard workout's day that was skipped, and another one of its week.
        offers_realigning: A skip was the third run missed: offer to set the plan anew.
        replaces_done: It told in figures what was noted as run as planned.
    """

    message_id: int
    assessments: tuple[Assessment, ...]
    replies: tuple[Reply, ...]
    is_news: bool
    can_move: tuple[date, date] | None = None
    offers_realigning: bool = False
    replaces_done: bool = False

    @property
    def has_goal_race(self) -> bool:
        """Whether the goal race was run to its end: the one of this season."""
        return self.is_news and any(
            one.season is not None and one.assessment.result.kind is ResultKind.RACE
            for one in self.replies
        )


async def complete(work: UnitOfWork, runner: Runner, report: Report) -> Report:
    """Join a report with the half of its run that was told a little before, in that one's place.

    ``9k`` and ``50 minutes`` are one run, known by the message that came first.
    """
    if len(report.results) != 1:
        return report
    [(day, result)] = report.results
    recorded = await find_recorded(work, runner, report)
    if recorded is not None and recorded[1] is Likeness.SAME:
        one = recorded[0]
        joined_runs = ((day, join(result, one.result)),)
        return replace(report, message_id=one.message_id, results=joined_runs)
    if not is_one_of_two(result):
        return report
    for one in await work.log.results_between(runner.id, day, day):
        joined = join_two(one.result, result)
        if joined is None or one.message_id == report.message_id:
            continue
        told = await work.log.reported_at(runner.id, one.message_id)
        is_fresh = told is not None and report.sent_at - told <= HALF_HOUR
        if is_fresh and await _alone(work, runner, one.message_id) is not None:
            return replace(report, message_id=one.message_id, results=((day, joined),))
    return report


async def find_recorded(
    work: UnitOfWork, runner: Runner, report: Report
) -> tuple[LoggedResult, Likeness] | None:
    """Find the recorded run of the day that a run told in words is, or may be; the likest."""
    [(day, told)] = report.results
    found = [
        (one, compare(told, one.result))
        for one in await work.log.results_between(runner.id, day, day)
        if one.message_id != report.message_id
        and await _alone(work, runner, one.message_id) is not None
    ]
    return _likest(found)


async def find_told(
    work: UnitOfWork, runner: Runner, report: Report
) -> tuple[LoggedResult, Likeness] | None:
    """Find the run told in words that a recorded run of the same day is, or may be."""
    [(day, recorded)] = report.results
    found = [
        (one, compare(one.result, recorded))
        for one in await work.log.results_between(runner.id, day, day)
        if one.message_id != report.message_id
        and not one.result.has(AS_PLANNED)
        and await _alone(work, runner, one.message_id) is not None
    ]
    return _likest(found)


def _likest(
    found: Iterable[tuple[LoggedResult, Likeness]],
) -> tuple[LoggedResult, Likeness] | None:
    likely = [pair for pair in found if pair[1] is not Likeness.ANOTHER]
    return min(likely, key=lambda pair: pair[1] is not Likeness.SAME, default=None)


async def receive_report(work: UnitOfWork, runner: Runner, report: Report) -> Received:
    """Hold results against the workouts of their days, and keep them.

    Receiving a message again replaces what it said before.
    """
    today = runner.day_of(report.sent_at)
    races = [await as_race(work, runner, day, result) for day, result in report.results]
    said = tuple((day, as_said(result, runner.units)) for day, result in races)
    report = replace(report, results=said)
    logged = [LoggedResult(day, report.message_id, result) for day, result in report.results]
    before = await work.log.results_of(runner.id, report.message_id)
    known = await history_of(work, runner, today)
    noted = await _told_before(work, runner, report, tells_of)
    left_out = await _told_before(work, runner, report, was_run_after_all)
    history = _without(known, {report.message_id, *noted, *left_out})
    assessments = []
    for entry in logged:
        await ensure_week(work, runner, entry.day)
        planned = await work.log.workout_on(runner.id, entry.day)
        workout = None if planned is None else planned.workout
        told = told_longest(runner, entry.day)
        assessments.append(assess(workout, entry.result, entry.day, history, told))
    for message_id in noted | left_out:
        await work.log.record(runner.id, message_id, (), report.sent_at)
    await work.log.record(runner.id, report.message_id, logged, report.sent_at)
    is_news = list(before) != logged
    if is_news:
        after = _with(history, logged, today)
        news = News(known, after, list(zip(logged, assessments, strict=True)))
        await draw_consequences(work, runner, news, report.sent_at)
    can_move = await _room_for_skipped(work, runner, report)
    offers = any([await offers_after_skip(work, runner, day, today) for day in _skipped(report)])
    coming = await next_run(work, runner, today)
    race_day = runner.brief.goal_race.day
    planned_on = {each.day: each for each in history.planned}
    replies = [
        Reply(
            day=entry.day,
            assessment=assessment,
            coming=coming,
            story=tell_race(entry.result, entry.day, history, runner.brief, runner.started),
            best_mile=best_mile_before(history, entry.day),
            longest=longest_beaten(assessment, entry.day, history, runner.brief.longest_run),
            is_all_known=runner.brief.is_new,
            control=see_control(entry, history),
            easy_until=easy_until(runner, history, entry.day),
            is_first_race=runner.brief.is_first_race and entry.day == race_day,
            is_second_hard=is_second_hard(entry, planned_on.get(entry.day), history),
            season=season_before(history, runner.started, entry.day)
            if entry.day == race_day
            else None,
        )
        for entry, assessment in zip(logged, assessments, strict=True)
    ]
    return Received(
        message_id=report.message_id,
        assessments=tuple(assessments),
        replies=tuple(replies),
        is_news=is_news,
        can_move=can_move,
        offers_realigning=offers,
        replaces_done=bool(noted),
    )


async def _told_before(
    work: UnitOfWork, runner: Runner, report: Report, is_replaced: Callable[[Result, Result], bool]
) -> set[int]:
    """Find the messages whose one result of the same day a report takes the place of."""
    noted = set()
    for day, result in report.results:
        for one in await work.log.results_between(runner.id, day, day):
            if one.message_id == report.message_id or not is_replaced(result, one.result):
                continue
            if await _alone(work, runner, one.message_id) is not None:
                noted.add(one.message_id)
    return noted


async def _alone(work: UnitOfWork, runner: Runner, message_id: int) -> LoggedResult | None:
    """Find the one result of a message; ``None`` where it told of several, or of none."""
    entries = await work.log.results_of(runner.id, message_id)
    return entries[0] if len(entries) == 1 else None


async def _room_for_skipped(
    work: UnitOfWork, runner: Runner, report: Report
) -> tuple[date, date] | None:
    """Find another day for a hard workout that only had no time."""
    for day in _skipped(report):
        other = await day_to_move_to(work, runner, day, report.sent_at)
        if other is not None:
            return day, other
    return None


def _skipped(report: Report) -> list[date]:
    """Days that were skipped by a runner who is well."""
    return [
        day
        for day, result in report.results
        if result.kind is ResultKind.SKIP and not result.has(*UNWELL)
    ]


async def correct_said(
    work: UnitOfWork,
    runner: Runner,
    message_id: int | None,
    mended: tuple[Correction | None, date | None, Which | None],
    now: datetime,
) -> Received | None:
    """Put a figure or the day of a result right: of a message, else of the last result.

    Returns:
        ``None`` where nothing in it can be meant, or several things can.
    """
    correction, day, which = mended
    if message_id is None:
        newest = await work.log.recent_results(runner.id, 1)
        if not newest:
            return None
        message_id = newest[0].message_id
    entries = await work.log.results_of(runner.id, message_id)
    results: tuple[tuple[date, Result], ...] | None
    results = tuple((one.day, one.result) for one in entries)
    if correction is not None:
        meant = _meant(results, day, which)
        day = day if meant is None or len(results) == 1 else None
        results = correct_one(results, correction, runner.units, meant)
    if not results or (day is not None and day > runner.day_of(now)):
        return None
    if day is not None:
        results = tuple((day, result) for _, result in results)
    return await receive_report(work, runner, Report(runner.id, message_id, now, results))


def _meant(
    results: tuple[tuple[date, Result], ...], day: date | None, which: Which | None
) -> int | None:
    """Find the run that is meant of several; ``None`` where that is not told."""
    if which is not None:
        return which.of(results)
    of_day = [at for at, (told, _) in enumerate(results) if told == day]
    return of_day[0] if len(of_day) == 1 and len(results) > 1 else None


def correct_one(
    results: tuple[tuple[date, Result], ...],
    correction: Correction,
    units: Units,
    meant: int | None = None,
) -> tuple[tuple[date, Result], ...] | None:
    """Put the one result right that is or can be meant; ``None`` unless there is just one."""
    mended = [
        correct(result, correction, units) if meant in {None, at} else None
        for at, (_, result) in enumerate(results)
    ]
    if sum(result is not None for result in mended) != 1:
        return None
    return tuple(
        (day, better or result) for (day, result), better in zip(results, mended, strict=True)
    )


async def rate(
    work: UnitOfWork, runner: Runner, message_id: int, effort: Rpe, now: datetime
) -> Received | None:
    """Keep how hard a result was; ``None`` where the message has not just one in the log."""
    entry = await _alone(work, runner, message_id)
    if entry is None:
        return None
    rated = replace(entry.result, rpe=effort)
    return await keep_with(work, runner, message_id, rated, now)


async def keep_with(
    work: UnitOfWork, runner: Runner, message_id: int, whole: Result, now: datetime
) -> Received | None:
    """Keep a result with what was told besides; ``None`` where its message has not just one."""
    entry = await _alone(work, runner, message_id)
    if entry is None:
        return None
    report = Report(runner.id, message_id, now, ((entry.day, whole),))
    return await receive_report(work, runner, report)


async def rate_last(
    work: UnitOfWork, runner: Runner, effort: Rpe, now: datetime, *, is_named: bool
) -> Received | None:
    """Keep how hard the last result was, where a number alone can mean that.

    Told as what it is, it is taken for any run of today or yesterday, else only for reps.
    """
    newest = await work.log.recent_results(runner.id, 1)
    if not newest or runner.day_of(now) - newest[0].day > DAY:
        return None
    result = newest[0].result
    if not (result.lacks_effort or (is_named and result.kind in RUNNING)):
        return None
    return await rate(work, runner, newest[0].message_id, effort, now)


def told_longest(runner: Runner, day: date) -> Distance | None:
    """Give the longest run told at the start, while its 30 days last."""
    return runner.brief.longest_run if day - runner.started < MONTH else None


async def undo_last(
    work: UnitOfWork, runner: Runner, now: datetime, message_id: int | None = None
) -> Undone | None:
    """Take the last change of the log back, or only if it came with a certain message.

    Returns:
        What was taken back; ``None`` when there was nothing to take back.
    """
    known = await history_of(work, runner, runner.day_of(now))
    undone = await work.log.undo(runner.id, message_id)
    if undone is not None:
        after = await history_of(work, runner, runner.day_of(now))
        await draw_consequences(work, runner, News(known, after), now)
    return undone


def _without(history: History, message_ids: Collection[int]) -> History:
    others = tuple([one for one in history.results if one.message_id not in message_ids])
    return history if len(others) == len(history.results) else replace(history, results=others)


def _with(history: History, logged: Iterable[LoggedResult], today: date) -> History:
    """Add what has just been recorded, as far as it will be recalled."""
    recent = (entry for entry in logged if today - MEMORY <= entry.day <= today)
    results = sorted((*history.results, *recent), key=lambda entry: entry.day)
    return replace(history, results=tuple(results))
