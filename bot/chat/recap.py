"""The week that is over, whenever it is asked for."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.recap import latest_recap
from bot.wording.recap import write_recap


async def on_recap(update: Update, context: CoachContext) -> None:
    recap = await latest_recap(context.work, context.runner, context.today)
    if recap is None:
        context.say(context.voice.say("There is no week to look back on yet."))
    else:
        context.say(write_recap(context.voice, recap))


HANDLERS: list[Handler] = [CommandHandler("recap", on_recap, COMMANDS)]
