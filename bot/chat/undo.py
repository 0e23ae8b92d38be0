"""Taking the last change of the log back: by command, by button, or in words."""

from functools import partial

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.chat.past_runs import undo_if_latest
from bot.coaching.report import undo_last
from bot.wording.buttons import read_press
from bot.wording.log import write_undone
from bot.wording.presses import Undo


async def on_undo(update: Update, context: CoachContext) -> None:
    if not await undo_if_latest(context):
        await undo(context)


async def on_undo_button(context: CoachContext, query: CallbackQuery, press: Undo) -> None:
    context.answer(query.id)
    await undo(context, press.message)
    context.strip_buttons(query)


async def undo(context: CoachContext, message_id: int | None = None) -> None:
    """Take the last change back, and say what the log says now."""
    undone = await undo_last(context.work, context.runner, context.now, message_id)
    if undone is None:
        context.say(context.voice.say("There is nothing to undo."))
    else:
        context.strip_asked(partial(_takes_back, undone.message_id))
        context.say(write_undone(context.voice, undone.removed, undone.restored))


def _takes_back(message_id: int, data: str) -> bool:
    """Whether a button takes back what came with a message."""
    return read_press(data) == Undo(message_id)


HANDLERS: list[Handler] = [
    CommandHandler("undo", on_undo, COMMANDS),
    pressed(Undo, on_undo_button),
]
