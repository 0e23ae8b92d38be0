"""The runner sends what the watch recorded: it is logged like a result in words."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from telegram import Update

from bot.chat import pain
from bot.chat.assessment import answer_report
from bot.chat.context import CoachContext
from bot.chat.reading_context import reading_context
from bot.coaching.report import Report, receive_report
from bot.domain.log.results import LoggedResult, Result
from bot.domain.recording.activity import Activity
from bot.domain.recording.recording import find_same, understand
from bot.understanding.files.archives import LARGEST, is_worth_a_look
from bot.understanding.files.errors import FileError, LostFileError, TooLargeError
from bot.understanding.files.plausibility import check_activity
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Reading
from bot.wording.activity import write_besides
from bot.wording.log import write_logged_before


def find_recording(update: Mapping[str, Any], allowed: Collection[int] | None) -> str | None:
    """Find Telegram's id of a watch file in an update as it came, where it can be fetched."""
    match update:
        case {
            "message": {
                "chat": {"type": "private"},
                "from": {"id": sender},
                "document": {"file_id": str(file_id), "file_name": str(name), **document},
            }
        } if is_worth_a_look(name):
            size = document.get("file_size")
            is_fetched = not isinstance(size, int) or size <= LARGEST
            return file_id if is_fetched and (allowed is None or sender in allowed) else None
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
    recorded = _recorded(context, message.document.file_size or 0)
    day = runner.day_of(recorded.started_at)
    known = await reading_context(context, day, context.today)
    check_activity(recorded, context.now, known.mile)
    understood = understand(recorded, known.planned)
    same = await _find_logged(context, message.message_id, day, understood.result)
    if same is not None:
        context.say(write_logged_before(context.voice, same))
        return
    reading = _read_caption(words, recorded, known)
    result = _with_words(understood.result, reading.result)
    report = Report(runner.id, message.message_id, message.date, ((day, result),))
    received = await receive_report(context.work, runner, report)
    besides = write_besides(context.voice, understood)
    await answer_report(context, received, words, besides=besides)
    if reading.pain is not None and "niggle" not in result.flags:
        await pain.ask_about(context, reading.pain)


async def _find_logged(
    context: CoachContext, message_id: int, day: date, result: Result
) -> LoggedResult | None:
    """Find a run in the log from another message, on this day or, after a journey, beside it."""
    around = (day - timedelta(days=1), day + timedelta(days=1))
    logged = await context.work.log.results_between(context.runner.id, *around)
    return find_same([one for one in logged if one.message_id != message_id], result, day)


def _recorded(context: CoachContext, size: int) -> Activity:
    recording = context.exchange.recording
    if isinstance(recording, FileError):
        raise recording
    if recording is None:
        raise TooLargeError if size > LARGEST else LostFileError
    return recording


def _read_caption(words: str, recorded: Activity, known: Context) -> Reading:
    """Read what stands under the file: by itself, or as words about so many metres."""
    alone = read_message(words, known)
    if alone.result is not None or not words or recorded.distance is None:
        return alone
    beside = read_message(f"{recorded.distance.metres:.0f} m, {words}", known)
    return replace(beside, pain=alone.pain)


def _with_words(recorded: Result, told: Result | None) -> Result:
    """Add what no watch knows: how it felt."""
    if told is None:
        return recorded
    return replace(
        recorded,
        rpe=told.rpe,
        strides=told.strides,
        hills=told.hills,
        pain=told.pain,
        pain_location=told.pain_location,
        flags=told.flags,
    )
