"""What no other handler takes: unknown commands, old buttons, pictures, other files."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import NEW_MESSAGE
from bot.chat.run_question import say_what_holds
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context


async def on_unknown_command(update: Update, context: CoachContext) -> None:
    context.say(context.voice.say("I do not know that command. /help lists those I know."))


async def on_old_button(update: Update, context: CoachContext) -> None:
    query = update.callback_query
    assert query
    context.answer(query.id)
    if context.exchange.runner is None:
        context.say(context.voice.say("That button is from an earlier question."))
    else:
        await say_what_holds(context)
    context.strip_buttons(query)


async def on_other_content(update: Update, context: CoachContext) -> None:
    """Say what is read; a red flag in the words under a picture is heard all the same."""
    message = update.effective_message
    words = message.caption if message is not None else None
    flagged = read_message(words or "", Context(language=context.voice.language))
    if pain.is_red_flag(flagged):
        await pain.stop(context, flagged.pain)
        return
    context.say(
        context.voice.say(
            "I read words and watch files (FIT, TCX, GPX): tell me what you ran, for example"
            " <code>8k easy in 45:10</code>"
        )
    )


HANDLERS: list[Handler] = [
    MessageHandler(
        filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & filters.COMMAND,
        on_unknown_command,
    ),
    CallbackQueryHandler(on_old_button),
    MessageHandler(NEW_MESSAGE, on_other_content),
]
