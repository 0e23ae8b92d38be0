"""What the bot says about itself: name, descriptions, commands."""

import json
import re
from collections.abc import Callable
from typing import Any

from bot.local_telegram.chats import Json, LocalChats
from bot.local_telegram.strictness.keyboards import check_web_app
from bot.local_telegram.strictness.parameters import Parameters
from bot.local_telegram.strictness.refusals import bad_request

_MOST_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_MENU_BUTTONS = {
    "default": [{"type"}],
    "commands": [{"type"}],
    "web_app": [{"type", "text", "web_app"}],
}
_LONGEST_MENU_BUTTON = 64
Method = Callable[[LocalChats, Parameters], Any]


def get_me(board: LocalChats, _parameters: Parameters) -> Json:
    return {
        **board.bot,
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def setter(what: str) -> Method:
    """A method that keeps a name or a description, per language."""

    def keep(board: LocalChats, parameters: Parameters) -> bool:
        text = parameters.text(what)
        if len(text) > _LONGEST[what]:
            raise bad_request(f"{what} is too long")
        board.profile.setdefault(what, {})[parameters.text("language_code")] = text
        return True

    return keep


def getter(what: str) -> Method:
    """A method that tells a name or a description, in a language or by default."""

    def tell(board: LocalChats, parameters: Parameters) -> Json:
        kept = board.profile.get(what, {})
        return {what: kept.get(parameters.text("language_code")) or kept.get("", "")}

    return tell


def set_commands(board: LocalChats, parameters: Parameters) -> bool:
    commands = parameters.json("commands")
    if not isinstance(commands, list):
        raise bad_request("parameter commands is required")
    if len(commands) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if set(command) != {"command", "description"}:
            raise bad_request("can't parse BotCommand")
        if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    board.profile.setdefault("commands", {})[_scope_of(parameters)] = commands
    for chat_id, chat in board.chats.items():
        event = {"event": "commands", "commands": commands_for(board, chat.language_code)}
        board.show(chat_id, event)
    return True


def get_commands(board: LocalChats, parameters: Parameters) -> list[Json]:
    kept = board.profile.get("commands", {}).get(_scope_of(parameters), [])
    return list(kept)


def delete_commands(board: LocalChats, parameters: Parameters) -> bool:
    board.profile.get("commands", {}).pop(_scope_of(parameters), None)
    return True


def commands_for(board: LocalChats, language_code: str) -> list[Json]:
    """The commands a person of that language is shown in a private chat."""
    kept = board.profile.get("commands", {})
    for scope in ("all_private_chats", "default"):
        for language in (language_code, ""):
            if kept.get(_key(scope, language)):
                return list(kept[_key(scope, language)])
    return []


def set_menu_button(board: LocalChats, parameters: Parameters) -> bool:
    button = parameters.json("menu_button") or {"type": "default"}
    kind = button.get("type") if isinstance(button, dict) else None
    if set(button) not in _MENU_BUTTONS.get(str(kind), ()):
        raise bad_request("can't parse menu button")
    if button["type"] == "web_app":
        check_web_app(button["web_app"])
        if not 1 <= len(button["text"]) <= _LONGEST_MENU_BUTTON:
            raise bad_request("BUTTON_INVALID")
    board.profile["menu_button"] = button
    for chat_id in board.chats:
        board.show(chat_id, {"event": "menu_button", "menu_button": button})
    return True


def get_menu_button(board: LocalChats, _parameters: Parameters) -> Json:
    kept: Json = board.profile.get("menu_button", {"type": "commands"})
    return kept


def agree(_board: LocalChats, _parameters: Parameters) -> bool:
    """Answer yes and change nothing."""
    return True


def _scope_of(parameters: Parameters) -> str:
    scope = parameters.json("scope") or {"type": "default"}
    rest = {name: value for name, value in scope.items() if name != "type"}
    return _key(scope["type"], parameters.text("language_code"), rest)


def _key(scope: str, language: str, rest: Json | None = None) -> str:
    return json.dumps([scope, language, rest or {}])
