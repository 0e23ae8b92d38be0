"""The menu and the help: every command that works, and no other."""

import re
from typing import Any

from telegram.ext import BaseHandler, CommandHandler, ConversationHandler

from bot.chat.application import build_application
from bot.wording.commands import COMMANDS
from bot.wording.conversation import write_help
from bot.wording.voice import Voice
from tests.chat.conversation import silent_bot


def commands_of(handler: BaseHandler[Any, Any, Any]) -> set[str]:
    if isinstance(handler, CommandHandler):
        return set(handler.commands)
    if isinstance(handler, ConversationHandler):
        inside = (*handler.entry_points, *handler.fallbacks)
        return set().union(*map(commands_of, inside))
    return set()


async def test_every_command_that_works_is_in_the_menu_and_no_other() -> None:
    handlers = build_application(silent_bot()).handlers[0]

    # What those who run the coach do from the chat is in no runner's menu.
    assert set().union(*map(commands_of, handlers)) - {"admin"} == set(COMMANDS)


def test_the_help_is_short_and_names_only_commands_there_are() -> None:
    words = write_help(Voice()).text

    assert len(words.splitlines()) <= 8
    assert set(re.findall(r"/([a-z]+)\b(?!>)", re.sub(r"</?[a-z]+>", "", words))) <= set(COMMANDS)
