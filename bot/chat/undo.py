"""Taking the last change of the log back: by command, by button, or in words."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.report import undo_last
from bot.wording.log import write_undone


async def on_undo(update: Update, context: CoachContext) -> None:
    await undo(context)


async def on_undo_button(update: Update, context: CoachContext) -> None:
    query = update.callback_query
    assert query and query.data
    context.answer(query.id)
    await undo(context, int(query.data.rsplit(":", 1)[1]))


async def undo(context: CoachContext, message_id: int | None = None) -> None:
    """Take the last change back, and say what the log says now."""
    undone = await undo_last(context.work, context.runner, context.now, message_id)
    if undone is None:
        context.say(context.voice.say("There is nothing to take back."))
    else:
        context.say(write_undone(context.voice, undone.removed, undone.restored))


HANDLERS: list[Handler] = [
    CommandHandler("undo", on_undo, COMMANDS),
    CallbackQueryHandler(on_undo_button, pattern=r"^v1:undo:\d+$"),
]
