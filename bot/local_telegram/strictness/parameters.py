"""What each method takes. A misspelt parameter is refused, not ignored as the real one does."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from bot.local_telegram.strictness.refusals import RefusedError, bad_request


class Kind(Enum):
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
    "business_connection_id": Kind.TEXT,
    "chat_id": Kind.TEXT,
    "message_thread_id": Kind.WHOLE,
    "direct_messages_topic_id": Kind.WHOLE,
    "disable_notification": Kind.FLAG,
    "protect_content": Kind.FLAG,
    "allow_paid_broadcast": Kind.FLAG,
    "message_effect_id": Kind.TEXT,
    "suggested_post_parameters": Kind.JSON,
    "reply_parameters": Kind.JSON,
    "reply_markup": Kind.JSON,
}
_CAPTION = {
    "caption": Kind.TEXT,
    "parse_mode": Kind.TEXT,
    "caption_entities": Kind.JSON,
}
_MESSAGE = {
    "business_connection_id": Kind.TEXT,
    "chat_id": Kind.TEXT,
    "message_id": Kind.WHOLE,
    "inline_message_id": Kind.TEXT,
    "reply_markup": Kind.JSON,
}
_WORDS = {
    "text": Kind.TEXT,
    "parse_mode": Kind.TEXT,
    "entities": Kind.JSON,
    "link_preview_options": Kind.JSON,
}
_COMMANDS = {"scope": Kind.JSON, "language_code": Kind.TEXT}
_LANGUAGE = {"language_code": Kind.TEXT}

METHODS: Mapping[str, Mapping[str, Kind]] = {
    "getMe": {},
    "logOut": {},
    "close": {},
    "getUpdates": {
        "offset": Kind.WHOLE,
        "limit": Kind.WHOLE,
        "timeout": Kind.WHOLE,
        "allowed_updates": Kind.JSON,
    },
    "setWebhook": {
        "url": Kind.TEXT,
        "certificate": Kind.FILE,
        "ip_address": Kind.TEXT,
        "max_connections": Kind.WHOLE,
        "allowed_updates": Kind.JSON,
        "drop_pending_updates": Kind.FLAG,
        "secret_token": Kind.TEXT,
    },
    "deleteWebhook": {"drop_pending_updates": Kind.FLAG},
    "getWebhookInfo": {},
    "sendMessage": _SENDING | _WORDS,
    "sendPhoto": _SENDING
    | _CAPTION
    | {"photo": Kind.FILE, "has_spoiler": Kind.FLAG, "show_caption_above_media": Kind.FLAG},
    "sendDocument": _SENDING
    | _CAPTION
    | {
        "document": Kind.FILE,
        "thumbnail": Kind.FILE,
        "disable_content_type_detection": Kind.FLAG,
    },
    "editMessageText": _MESSAGE | _WORDS,
    "editMessageCaption": _MESSAGE | _CAPTION | {"show_caption_above_media": Kind.FLAG},
    "editMessageReplyMarkup": _MESSAGE,
    "deleteMessage": {"chat_id": Kind.TEXT, "message_id": Kind.WHOLE},
    "deleteMessages": {"chat_id": Kind.TEXT, "message_ids": Kind.JSON},
    "answerCallbackQuery": {
        "callback_query_id": Kind.TEXT,
        "text": Kind.TEXT,
        "show_alert": Kind.FLAG,
        "url": Kind.TEXT,
        "cache_time": Kind.WHOLE,
    },
    "sendChatAction": {
        "business_connection_id": Kind.TEXT,
        "chat_id": Kind.TEXT,
        "message_thread_id": Kind.WHOLE,
        "action": Kind.TEXT,
    },
    "setMessageReaction": {
        "chat_id": Kind.TEXT,
        "message_id": Kind.WHOLE,
        "reaction": Kind.JSON,
        "is_big": Kind.FLAG,
    },
    "getChat": {"chat_id": Kind.TEXT},
    "getFile": {"file_id": Kind.TEXT},
    "setMyCommands": _COMMANDS | {"commands": Kind.JSON},
    "getMyCommands": _COMMANDS,
    "deleteMyCommands": _COMMANDS,
    "setMyName": _LANGUAGE | {"name": Kind.TEXT},
    "getMyName": _LANGUAGE,
    "setMyDescription": _LANGUAGE | {"description": Kind.TEXT},
    "getMyDescription": _LANGUAGE,
    "setMyShortDescription": _LANGUAGE | {"short_description": Kind.TEXT},
    "getMyShortDescription": _LANGUAGE,
    "setChatMenuButton": {"chat_id": Kind.TEXT, "menu_button": Kind.JSON},
    "getChatMenuButton": {"chat_id": Kind.TEXT},
}


class Parameters:
    """The parameters of one call, each of its kind.

    Raises:
        RefusedError: An unknown method or parameter, or a value of another kind.
    """

    def __init__(self, method: str, raw: Mapping[str, Raw]) -> None:
        if method not in METHODS:
            raise RefusedError(404, "Not Found")
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


def _read(name: str, value: Raw, kind: Kind) -> object:
    if kind is Kind.FILE:
        return value
    if isinstance(value, Upload):
        raise bad_request(f'a file is no value of parameter "{name}"')
    if kind is Kind.JSON:
        return _read_json(name, value)
    if isinstance(value, dict | list) or (isinstance(value, bool) and kind is not Kind.FLAG):
        raise bad_request(f'invalid value of parameter "{name}"')
    if kind is Kind.FLAG:
        return _read_flag(name, str(value).lower())
    return str(value) if kind is Kind.TEXT else _read_number(name, str(value))


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
