"""What Telegram shows beside the chat: the commands and a word about the coach."""

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.wording.commands import COMMANDS
from bot.wording.voice import LANGUAGES, Voice

logger = logging.getLogger(__name__)


async def publish_menus(bot: Bot) -> None:
    """Tell Telegram the commands in every language; a failure is only logged."""
    try:
        for language in LANGUAGES:
            voice = Voice(language)
            commands = [BotCommand(name, voice.say(words)) for name, words in COMMANDS.items()]
            await bot.set_my_commands(commands, language_code="" if language == "en" else language)
    except TelegramError as error:
        logger.warning("the menu of commands could not be published: %s", error)
