"""A message without any markup, for when Telegram refuses the one with it."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from bot.mail.calls import Call

_TAG = re.compile(r"<[^<>]*>")
_LIMITS = {"text": 4096, "caption": 1024}
_DATA_BYTES = 64
_LOOKS = frozenset({"parse_mode", "message_effect_id"})


def plain(call: Call) -> Call:
    """Keep the words, cut to length, and the buttons that Telegram cannot object to."""
    params = {name: value for name, value in call.params.items() if name not in _LOOKS}
    for name, limit in _LIMITS.items():
        if name in params:
            params[name] = unescape(_TAG.sub("", str(params[name])))[:limit] or "…"
    if "reply_markup" in params:
        params["reply_markup"] = _sound(params["reply_markup"])
    return Call(call.method, params, call.enclosure)


def _sound(markup: object) -> object:
    if not isinstance(markup, Mapping) or "inline_keyboard" not in markup:
        return markup
    rows = [[button for button in row if _is_sound(button)] for row in markup["inline_keyboard"]]
    return {"inline_keyboard": [row for row in rows if row]}


def _is_sound(button: Mapping[str, Any]) -> bool:
    data = str(button.get("callback_data", ""))
    return bool(button.get("text")) and 0 < len(data.encode()) <= _DATA_BYTES
