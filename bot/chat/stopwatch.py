"""Times that a runner took on the track with the stopwatch of the plan page."""

import json

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.log import log
from bot.chat.told_run import Told
from bot.domain.log.stopwatch import StopwatchError, read_taken

_TAKEN = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & filters.StatusUpdate.WEB_APP_DATA


async def on_taken(update: Update, context: CoachContext) -> None:
    """Log the reps of a day with their assessment, as if they had been typed."""
    message = update.effective_message
    assert message and message.web_app_data
    try:
        told = json.loads(message.web_app_data.data)
    except (ValueError, RecursionError):
        raise StopwatchError from None
    taken = read_taken(told)
    if taken.day > context.today:
        raise StopwatchError
    await log(context, Told("", message.message_id, message.date), ((taken.day, taken.result),))


HANDLERS: list[Handler] = [MessageHandler(_TAKEN, on_taken)]
