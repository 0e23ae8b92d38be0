"""What is kept and for how long, told to whoever asks, before or after they are met."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.wording.privacy import write_privacy


async def on_privacy(_: Update, context: CoachContext) -> None:
    operator = context.exchange.operator
    context.say(
        write_privacy(
            context.voice,
            operator.retention,
            operator.contact,
            has_weather=operator.has_weather,
        )
    )


HANDLERS: list[Handler] = [CommandHandler("privacy", on_privacy, COMMANDS)]
