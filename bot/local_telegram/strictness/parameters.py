"""What each method takes. A misspelt parameter is refused, not ignored as the real one does."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from bot.local_telegram.strictness.refusals import RefusedCallError, bad_request


class ParameterKind(Enum):
    """What a parameter holds."""

    TEXT = auto()
    WHOLE = auto()
    FLAG = auto()
    JSON = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    filename: str
    content: bytes
    mime_type: str


Raw = str | int | float | bool | list[Any] | dict[str, Any] | Upload | None

_SENDING = {
    "business_connection_id": ParameterKind.TEXT,
    "chat_id": ParameterKind.TEXT,
    "message_thread_id": ParameterKind.WHOLE,
    "direct_messages_topic_id": ParameterKind.WHOLE,
    "disable_notification": ParameterKind.FLAG,
    "protect_content": ParameterKind.FLAG,
    "allow_paid_broadcast": ParameterKind.FLAG,
    "message_effect_id": ParameterKind.TEXT,
    "suggested_post_parameters": ParameterKind.JSON,
    "reply_parameters": ParameterKind.JSON,
    "reply_markup": ParameterKind.JSON,
}
_CAPTION = {
    "caption": ParameterKind.TEXT,
    "parse_mode": ParameterKind.TEXT,
    "caption_entities": ParameterKind.JSON,
}
_MESSAGE = {
    "business_connection_id": ParameterKind.TEXT,
    "chat_id": ParameterKind.TEXT,
    "message_id": ParameterKind.WHOLE,
    "inline_message_id": ParameterKind.TEXT,
    "reply_markup": ParameterKind.JSON,
}
_WORDS = {
    "text": ParameterKind.TEXT,
    "parse_mode": ParameterKind.TEXT,
    "entities": ParameterKind.JSON,
    "link_preview_options": ParameterKind.JSON,
}
_COMMANDS = {"scope": ParameterKind.JSON, "language_code": ParameterKind.TEXT}
_LANGUAGE = {"language_code": ParameterKind.TEXT}

METHODS: Mapping[str, Mapping[str, ParameterKind]] = {
    "getMe": {},
    "logOut": {},
    "close": {},
    "getUpdates": {
        "offset": ParameterKind.WHOLE,
        "limit": ParameterKind.WHOLE,
        "timeout": ParameterKind.WHOLE,
        "allowed_updates": ParameterKind.JSON,
    },
    "setWebhook": {
        "url": ParameterKind.TEXT,
        "certificate": ParameterKind.FILE,
        "ip_address": ParameterKind.TEXT,
        "max_connections": ParameterKind.WHOLE,
        "allowed_updates": ParameterKind.JSON,
        "drop_pending_updates": ParameterKind.FLAG,
        "secret_token": ParameterKind.TEXT,
    },
    "deleteWebhook": {"drop_pending_updates": ParameterKind.FLAG},
    "getWebhookInfo": {},
    "sendMessage": _SENDING | _WORDS,
    "sendPhoto": _SENDING
    | _CAPTION
    | {
        "photo": ParameterKind.FILE,
        "has_spoiler": ParameterKind.FLAG,
        "show_caption_above_media": ParameterKind.FLAG,
    },
    "sendDocument": _SENDING
    | _CAPTION
    | {
        "document": ParameterKind.FILE,
        "thumbnail": ParameterKind.FILE,
        "disable_content_type_detection": ParameterKind.FLAG,
    },
    "editMessageText": _MESSAGE | _WORDS,
    "editMessageCaption": _MESSAGE | _CAPTION | {"show_caption_above_media": ParameterKind.FLAG},
    "editMessageReplyMarkup": _MESSAGE,
    "deleteMessage": {"chat_id": ParameterKind.TEXT, "message_id": ParameterKind.WHOLE},
    "deleteMessages": {"chat_id": ParameterKind.TEXT, "message_ids": ParameterKind.JSON},
    "answerCallbackQuery": {
        "callback_query_id": ParameterKind.TEXT,
        "text": ParameterKind.TEXT,
        "show_alert": ParameterKind.FLAG,
        "url": ParameterKind.TEXT,
        "cache_time": ParameterKind.WHOLE,
    },
    "sendChatAction": {
        "business_connection_id": ParameterKind.TEXT,
        "chat_id": ParameterKind.TEXT,
        "message_thread_id": ParameterKind.WHOLE,
        "action": ParameterKind.TEXT,
    },
    "setMessageReaction": {
        "chat_id": ParameterKind.TEXT,
        "message_id": ParameterKind.WHOLE,
        "reaction": ParameterKind.JSON,
        "is_big": ParameterKind.FLAG,
    },
    "getChat": {"chat_id": ParameterKind.TEXT},
    "getFile": {"file_id": ParameterKind.TEXT},
    "setMyCommands": _COMMANDS | {"commands": ParameterKind.JSON},
    "getMyCommands": _COMMANDS,
    "deleteMyCommands": _COMMANDS,
    "setMyName": _LANGUAGE | {"name": ParameterKind.TEXT},
    "getMyName": _LANGUAGE,
    "setMyDescription": _LANGUAGE | {"description": ParameterKind.TEXT},
    "getMyDescription": _LANGUAGE,
    "setMyShortDescription": _LANGUAGE | {"short_description": ParameterKind.TEXT},
    "getMyShortDescription": _LANGUAGE,
    "setChatMenuButton": {"chat_id": ParameterKind.TEXT, "menu_button": ParameterKind.JSON},
    "getChatMenuButton": {"chat_id": ParameterKind.TEXT},
}


class Parameters:
    """The parameters of one call, each of its kind.

    Raises:
        RefusedError: An unknown method or parameter, or a value of another kind.
    """

    def __init__(self, method: str, raw: Mapping[str, Raw]) -> None:
        if method not in METHODS:
            raise RefusedCallError(404, "Not Found")
        takes = METHODS[method]
        # A file may come as its own part of the form and be referred to as attach://part.
        attached = {name: value for name, value in raw.items() if isinstance(value, Upload)}
        unknown = sorted(set(raw) - set(takes) - set(attached))
        if unknown:
            raise bad_request(f'unknown parameter "{unknown[0]}" of method {method}')
        self._attached = attached
        self._values = {
            name: _read(name, value, takes[name])
            for name, value in raw.items()
            if name in takes and value is not None
        }
        self._refuse_orphans(method)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str:
        return str(self._values.get(name, ""))

    def whole(self, name: str, default: int = 0) -> int:
        value = self._values.get(name, default)
        assert isinstance(value, int)  # noqa: S101  as _read promises
        return value

    def flag(self, name: str) -> bool:
        return bool(self._values.get(name, False))

    def json(self, name: str) -> Any:  # noqa: ANN401  whatever JSON holds
        return self._values.get(name)

    def file(self, name: str) -> Upload | str:
        """An upload, or the id or address of a file."""
        value = self._values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self._attached.get(value.removeprefix("attach://"))
        if not isinstance(value, Upload | str) or not value:
            raise bad_request(f"there is no {name} in the request")
        return value

    def plain(self) -> dict[str, Any]:
        """All of them as JSON holds them; a file by its name."""
        return {
            name: value.filename if isinstance(value, Upload) else value
            for name, value in self._values.items()
        }

    def _refuse_orphans(self, method: str) -> None:
        used = {
            value.removeprefix("attach://")
            for value in self._values.values()
            if isinstance(value, str) and value.startswith("attach://")
        }
        orphans = sorted(set(self._attached) - used - set(METHODS[method]))
        if orphans:
            raise bad_request(f'unknown file "{orphans[0]}" in a call of {method}')


def _read(name: str, value: Raw, kind: ParameterKind) -> object:
    if kind is ParameterKind.FILE:
        return value
    if isinstance(value, Upload):
        raise bad_request(f'a file is no value of parameter "{name}"')
    if kind is ParameterKind.JSON:
        return _read_json(name, value)
    if isinstance(value, dict | list) or (
        isinstance(value, bool) and kind is not ParameterKind.FLAG
    ):
        raise bad_request(f'invalid value of parameter "{name}"')
    if kind is ParameterKind.FLAG:
        return _read_flag(name, str(value).lower())
    return str(value) if kind is ParameterKind.TEXT else _read_number(name, str(value))


def _read_flag(name: str, value: str) -> bool:
    if value not in {"true", "1", "false", "0"}:
        raise bad_request(f'can\'t parse parameter "{name}" as true or false')
    return value in {"true", "1"}


def _read_number(name: str, value: str) -> int:
    try:
        return int(value)
    except ValueError as error:
        raise bad_request(f'can\'t parse parameter "{name}" as a whole number') from error


def _read_json(name: str, value: Raw) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except json.JSONDecodeError as error:
        raise bad_request(f'can\'t parse parameter "{name}" as JSON') from error
