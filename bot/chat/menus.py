"""What Telegram shows beside the chat: the commands and a word about the coach."""

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.messages.writing.voice import LANGUAGES, Voice

logger = logging.getLogger(__name__)

COMMANDS = {
    "today": "Today's workout",
    "week": "This week",
    "plan": "The way to race day",
    "paces": "Your paces and rep targets",
    "log": "What you ran",
    "why": "The reasons for today's workout",
    "undo": "Take the last change of the log back",
    "settings": "What you told me, to change it",
    "pause": "No messages until you resume",
    "resume": "Messages again",
    "help": "How to talk to me",
    "cancel": "Leave a question",
}


async def publish_menus(bot: Bot) -> None:
    """Tell Telegram the commands in every language; a failure is only logged."""
    try:
        for language in LANGUAGES:
            voice = Voice(language)
            commands = [BotCommand(name, voice.say(words)) for name, words in COMMANDS.items()]
            await bot.set_my_commands(commands, language_code="" if language == "en" else language)
    except TelegramError as error:
        logger.warning("the menu of commands could not be published: %s", error)
