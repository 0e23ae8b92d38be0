"""The runner sends what the watch recorded: it is logged like a result in words."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from telegram import Update

from bot.chat import pain
from bot.chat.assessment import answer_report
from bot.chat.context import CoachContext
from bot.chat.dialogue import AboutRun, Offer, close, dialogue_of
from bot.chat.reading_context import reading_context
from bot.chat.run_question import ask_whether_run, ask_whether_same, ask_which_recording
from bot.chat.told_run import Told
from bot.coaching.report import Report, find_told, receive_report
from bot.domain.calendar import DAY
from bot.domain.log.history import RUNNING
from bot.domain.log.one_run import Likeness, add_words, join
from bot.domain.log.results import LoggedResult, Result
from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns
from bot.domain.recording.recording import agree, find_same, understand
from bot.understanding.files.activity_checks import may_be_no_run, runs_among
from bot.understanding.files.archives import LARGEST, is_worth_a_look
from bot.understanding.files.errors import FileError, LostFileError, TooLargeError
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Reading
from bot.wording.activity import write_besides, write_left_out
from bot.wording.log import write_logged_before

logger = logging.getLogger(__name__)


def find_recording(update: Mapping[str, Any]) -> str | None:
    """Find Telegram's id of a watch file in an update as it came, where it can be fetched."""
    match update:
        case {
            "message": {
                "chat": {"type": "private"},
                "document": {"file_id": str(file_id), "file_name": str(name), **document},
            }
        } if is_worth_a_look(name):
            size = document.get("file_size")
            is_fetched = not isinstance(size, int) or size <= LARGEST
            return file_id if is_fetched else None
    return None


async def on_recording(update: Update, context: CoachContext) -> None:
    """Log what was recorded; words that come with it are taken like those of a result."""
    message, runner = update.effective_message, context.runner
    assert message and message.document
    words = message.caption or ""
    flagged = read_message(words, Context(language=runner.language))
    if pain.is_red_flag(flagged):  # whatever the file is
        await pain.stop(context, flagged.pain)
        return
    told = Told(words, message.message_id, message.date)
    activities = _recorded(context, message.document.file_size or 0)
    runs = runs_among(activities, context.now)
    if len(runs) > 1:
        await _take_several(context, told, runs, has_others=len(runs) < len(activities))
    else:
        await _take_one(context, told, runs[0], has_others=len(activities) > 1)
    if flagged.pain is not None and not (flagged.result and flagged.result.has("niggle")):
        await pain.ask_about(context, flagged.pain)


async def take_arrival(context: CoachContext, told: Told, activity: Activity) -> None:
    """Log a run that a connected service brought; one that cannot be is left out unsaid."""
    try:
        [run] = runs_among([activity], context.now)
    except FileError as error:
        logger.info("a run that arrived is left out: %s", error.sentence)
        return
    await _take_one(context, told, run, has_others=False, is_sent=False)


async def _take_several(
    context: CoachContext, told: Told, runs: Sequence[Activity], *, has_others: bool
) -> None:
    """Log each run of a file on its day, all of them with one Undo."""
    results: list[tuple[date, Result]] = []
    known = 0
    for run in runs:
        day = context.runner.day_of(run.started_at)
        beside = await reading_context(context, day, context.today)
        result = understand(run, beside.planned).result
        report = Report(context.runner.id, told.message_id, told.sent_at, ((day, result),))
        is_told = await find_told(context.work, context.runner, report)
        if is_told is not None or await _find_logged(context, told.message_id, day, result):
            known += 1
        else:
            results.append((day, result))
    if not results:
        context.say(context.voice.say("Those runs are in your log already."))
        return
    besides = write_left_out(context.voice, known, has_others=has_others)
    await _log(context, told, tuple(results), besides)


async def _take_one(
    context: CoachContext, told: Told, run: Activity, *, has_others: bool, is_sent: bool = True
) -> None:
    """Log a run, or ask about it; ``is_sent``: the runner has sent it and waits for a word."""
    runner = context.runner
    day = runner.day_of(run.started_at)
    known = await reading_context(context, day, context.today)
    understood = understand(run, known.planned)
    recorded = understood.result
    reading = _read_caption(told.text, run, known)
    in_words = reading.result
    same = await _find_logged(context, told.message_id, day, recorded)
    if same is not None:
        await _take_known(context, told, same, recorded, in_words, is_sent=is_sent)
        return
    result = recorded if in_words is None else join(in_words, recorded)
    if may_be_no_run(run, known.mile):
        ask_whether_run(context, told, day, result)
        return
    report = Report(runner.id, told.message_id, told.sent_at, ((day, result),))
    before = await find_told(context.work, runner, report)
    if before is not None:
        one, likeness = before
        if likeness is Likeness.PERHAPS:
            asked = _find_asked(context, one, result)
            if asked is not None and not is_sent:
                return  # it is being asked about what was sent before
            if asked is not None:
                close(context, asked)  # one question is enough
            ask_whether_same(context, told, one.result, result, one)
            return
        told, result = replace(told, message_id=one.message_id), join(one.result, result)
    besides = [write_left_out(context.voice, 0, has_others=has_others)]
    if in_words is None or not result.splits:
        besides.append(write_besides(context.voice, understood))
    await _log(context, told, ((day, result),), "\n".join(filter(None, besides)))


async def _take_known(  # noqa: PLR0913
    context: CoachContext,
    told: Told,
    same: LoggedResult,
    recorded: Result,
    in_words: Result | None,
    *,
    is_sent: bool,
) -> None:
    """Take a run that is in the log from another recording: what is new of it, or nothing."""
    if not agree(same.result, recorded):
        is_asked = _find_asked(context, same, recorded) is not None
        if is_sent or not is_asked:
            ask_which_recording(context, told, same, recorded)
        return
    result = same.result if in_words is None else add_words(in_words, same.result)
    if result != same.result:
        await _log(context, replace(told, message_id=same.message_id), ((same.day, result),), "")
    elif is_sent:
        context.say(write_logged_before(context.voice, same))


async def _log(context: CoachContext, told: Told, results: Offer, besides: str) -> None:
    report = Report(context.runner.id, told.message_id, told.sent_at, results)
    received = await receive_report(context.work, context.runner, report)
    await answer_report(context, received, told.text, besides=besides)


def _find_asked(context: CoachContext, logged: LoggedResult, recorded: Result) -> AboutRun | None:
    """Find the open question whether this very recording is what is in the log."""
    questions = (one for one in dialogue_of(context).questions if isinstance(one, AboutRun))
    apart = ((logged.day, recorded),)
    return next(
        (
            one
            for one in questions
            if one.same_as == logged.message_id and one.offers and one.offers[-1] == apart
        ),
        None,
    )


async def _find_logged(
    context: CoachContext, message_id: int, day: date, result: Result
) -> LoggedResult | None:
    """Find a run in the log from another message, on this day or, after a journey, beside it."""
    around = (day - DAY, day + DAY)
    logged = await context.work.log.results_between(context.runner.id, *around)
    return find_same([one for one in logged if one.message_id != message_id], result)


def _recorded(context: CoachContext, size: int) -> tuple[Activity, ...]:
    recording = context.exchange.recording
    if isinstance(recording, FileError):
        raise recording
    if recording is None or isinstance(recording, PastRuns):
        raise TooLargeError if size > LARGEST else LostFileError
    return recording


def _read_caption(words: str, recorded: Activity, known: Context) -> Reading:
    """Read what stands under the file: by itself, or as words about so many metres."""
    alone = read_message(words, known)
    is_run = alone.result is not None and alone.result.kind in RUNNING
    if is_run or not words or recorded.distance is None:
        return alone if is_run else replace(alone, result=None)
    beside = read_message(f"{recorded.distance.metres:.0f} m, {words}", known)
    return replace(beside, pain=alone.pain)
