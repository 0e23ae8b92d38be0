"""How hard it was: tapped under the answer to a workout, or typed after it."""

import re
from dataclasses import replace
from datetime import timedelta

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.received import lacks_effort, write_received
from bot.coaching.reporting import Report, receive_report
from bot.domain.histories import RUNNING
from bot.domain.results import LoggedResult, Rpe
from bot.messages.writing.letters import Letter

_LONGEST_AGO = timedelta(days=1)
_SCORE = re.compile(r"(?P<name>rpe\W*)?(?P<score>10|[1-9])(?:\s*/\s*10)?\s*[.!]?", re.IGNORECASE)


async def on_effort(update: Update, context: CoachContext) -> None:
    """Keep the effort that was tapped, and show it in the answer it stands under."""
    query = update.callback_query
    assert query and query.data
    message_id, score = map(int, query.data.split(":")[2:])
    entries = await context.work.log.results_of(context.runner.id, message_id)
    if len(entries) != 1:
        words = context.voice.say("That result is not in your log any more.")
        context.answer(query.id, words)
        return
    context.answer(query.id)
    letter = await _keep(context, entries[0], score)
    if isinstance(query.message, Message):
        context.work.letters.edit(context.runner.id, query.message.message_id, letter)


async def take_effort_unasked(context: CoachContext, text: str) -> bool:
    """Take a number alone as the effort of the reps just told; after any run, one named so."""
    told = _SCORE.fullmatch(text.strip())
    newest = await context.work.log.recent_results(context.runner.id, 1) if told else ()
    if told is None or not newest:
        return False
    entries = await context.work.log.results_of(context.runner.id, newest[0].message_id)
    result, day = newest[0].result, newest[0].day
    is_open = lacks_effort(result) or (told["name"] and result.kind in RUNNING)
    if not is_open or len(entries) != 1 or context.today - day > _LONGEST_AGO:
        return False
    context.send(await _keep(context, newest[0], int(told["score"])))
    return True


async def _keep(context: CoachContext, entry: LoggedResult, score: int) -> Letter:
    result = replace(entry.result, rpe=Rpe(score))
    report = Report(context.runner.id, entry.message_id, context.now, ((entry.day, result),))
    received = await receive_report(context.work, context.runner, report)
    return write_received(context.voice, received, entry.message_id, context.today)


HANDLERS: list[Handler] = [CallbackQueryHandler(on_effort, pattern=r"^v1:rpe:\d+:\d+$")]
