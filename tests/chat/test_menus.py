"""The menu and the help: a few commands, and every one that works."""

import re
from typing import Any

import pytest
from telegram import Bot
from telegram.ext import BaseHandler, CommandHandler, ConversationHandler

from bot.chat.application import build_application
from bot.chat.menus import publish_menus
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.server import DemoServer
from bot.local_telegram.strictness.markup import read_html, utf16_length
from bot.wording.commands import COMMANDS, MENU, write_commands
from bot.wording.help import write_help
from bot.wording.profile import (
    LONGEST_DESCRIPTION,
    LONGEST_SHORT_DESCRIPTION,
    write_description,
    write_short_description,
)
from bot.wording.voice import LANGUAGES, Voice
from tests.chat.conversation import silent_bot


def commands_of(handler: BaseHandler[Any, Any, Any]) -> set[str]:
    if isinstance(handler, CommandHandler):
        return set(handler.commands)
    if isinstance(handler, ConversationHandler):
        inside = (*handler.entry_points, *handler.fallbacks)
        return set().union(*map(commands_of, inside))
    return set()


async def test_every_command_that_works_is_explained_and_no_other() -> None:
    handlers = build_application(silent_bot()).handlers[0]

    # The operator's own command is told to nobody else.
    assert set().union(*map(commands_of, handlers)) - {"admin"} == set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_is_short_and_a_button_lists_every_command(language: str) -> None:
    help_, commands = write_help(Voice(language)), write_commands(Voice(language))

    assert len(help_.text.splitlines()) <= 8
    assert sorted(re.findall(r"/([a-z]+)", re.sub(r"</?[a-z ]+>", "", commands))) == sorted(
        COMMANDS
    )
    assert utf16_length(read_html(commands).text) < 4096


def test_the_menu_is_a_few_of_the_commands() -> None:
    assert len(MENU) <= 8
    assert set(MENU) <= set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_coach_says_of_itself_fits(language: str) -> None:
    voice = Voice(language)

    assert len(write_description(voice)) <= LONGEST_DESCRIPTION
    assert len(write_short_description(voice)) <= LONGEST_SHORT_DESCRIPTION


async def test_what_stands_beside_the_chat_is_set_once_and_only_where_it_changed() -> None:
    server = DemoServer(MovableClock(), first_id=1)
    await server.start()
    async with Bot(server.token, base_url=f"{server.base_url}/bot") as bot:
        await publish_menus(bot)
        first = _set(server)
        await publish_menus(bot)
        again = _set(server)
        await bot.set_my_short_description("something else", language_code="fr")
        await publish_menus(bot)
        mended = await bot.get_my_short_description(language_code="fr")
        german = await bot.get_my_commands(language_code="de")
    await server.stop()

    assert len(first) == 3 * len(LANGUAGES)
    assert again == first
    assert mended.short_description == write_short_description(Voice("fr"))
    assert german[0].description == Voice("de").say("Today's workout")


def _set(server: DemoServer) -> list[str]:
    return [call.method for call in server.ledger.calls if call.method.startswith("setMy")]


def test_the_help_names_only_commands_there_are() -> None:
    words = write_help(Voice()).text

    assert set(re.findall(r"/([a-z]+)\b(?!>)", re.sub(r"</?[a-z]+>", "", words))) <= set(COMMANDS)
