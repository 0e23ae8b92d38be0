"""What Telegram shows beside the chat: the commands and a word about the coach."""

import logging
from urllib.parse import urlsplit

from telegram import Bot, BotCommand, MenuButtonDefault, MenuButtonWebApp, WebAppInfo
from telegram.error import TelegramError

from bot.wording.commands import COMMANDS
from bot.wording.voice import LANGUAGES, Voice

# In all four languages a plan is a plan; the button has one name for everybody.
_PLAN = "Plan"

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


async def publish_plan_button(bot: Bot, address: str | None) -> None:
    """Put the plan page behind the menu button, or take ours away where there is none any more."""
    try:
        if address is not None:
            button = MenuButtonWebApp(_PLAN, WebAppInfo(address))
            await bot.set_chat_menu_button(menu_button=button)
            return
        current = await bot.get_chat_menu_button()
        if isinstance(current, MenuButtonWebApp) and _is_ours(current):
            await bot.set_chat_menu_button(menu_button=MenuButtonDefault())
    except TelegramError as error:
        logger.warning("the menu button could not be set: %s", error)


def _is_ours(button: MenuButtonWebApp) -> bool:
    return button.text == _PLAN and urlsplit(button.web_app.url).path.endswith("/plan")
