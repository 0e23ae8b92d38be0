"""What Telegram shows beside the chat: a few commands, and who the coach is, per language."""

import logging
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from telegram import Bot, BotCommand, MenuButtonDefault, MenuButtonWebApp, WebAppInfo
from telegram.error import TelegramError

from bot.wording.commands import COMMANDS, MENU
from bot.wording.profile import write_description, write_short_description
from bot.wording.voice import LANGUAGES, Voice

# In all four languages a plan is a plan; the button has one name for everybody.
_PLAN = "Plan"

logger = logging.getLogger(__name__)


async def publish_menus(bot: Bot) -> None:
    """Tell Telegram what is new in any language; a failure is only logged.

    English is what everybody sees whose language we do not speak.
    """
    for language in LANGUAGES:
        for publish in (_publish_commands, _publish_description, _publish_short_description):
            await _try(publish, bot, Voice(language), "" if language == "en" else language)


_Publish = Callable[[Bot, Voice, str], Awaitable[None]]


async def _try(publish: _Publish, bot: Bot, voice: Voice, code: str) -> None:
    try:
        await publish(bot, voice, code)
    except TelegramError as error:
        logger.warning("what stands beside the chat could not be published: %s", error)


async def _publish_commands(bot: Bot, voice: Voice, code: str) -> None:
    commands = tuple(BotCommand(name, voice.say(COMMANDS[name])) for name in MENU)
    if await bot.get_my_commands(language_code=code) != commands:
        await bot.set_my_commands(commands, language_code=code)


async def _publish_description(bot: Bot, voice: Voice, code: str) -> None:
    words = write_description(voice)
    if (await bot.get_my_description(language_code=code)).description != words:
        await bot.set_my_description(words, language_code=code)


async def _publish_short_description(bot: Bot, voice: Voice, code: str) -> None:
    words = write_short_description(voice)
    if (await bot.get_my_short_description(language_code=code)).short_description != words:
        await bot.set_my_short_description(words, language_code=code)


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
