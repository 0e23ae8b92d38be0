"""Reply markup: what Telegram takes as a keyboard, and what it refuses."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from bot.local_telegram.strictness.refusals import bad_request

_ACTIONS = frozenset(
    {
        "callback_data",
        "url",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)
_LOOKS = frozenset({"text", "style", "icon_custom_emoji_id"})
_REQUESTS = frozenset(
    {
        "request_location",
        "request_contact",
        "request_users",
        "request_chat",
        "request_poll",
        "web_app",
    }
)
_STYLES = frozenset({"danger", "success", "primary"})
_MARKUPS: Mapping[str, frozenset[str]] = {
    "inline_keyboard": frozenset({"inline_keyboard"}),
    "keyboard": frozenset(
        {
            "keyboard",
            "is_persistent",
            "resize_keyboard",
            "one_time_keyboard",
            "input_field_placeholder",
            "selective",
        }
    ),
    "remove_keyboard": frozenset({"remove_keyboard", "selective"}),
    "force_reply": frozenset({"force_reply", "input_field_placeholder", "selective"}),
}
MOST_BUTTONS = 100
MOST_CALLBACK_BYTES = 64
LONGEST_PLACEHOLDER = 64


def check_markup(markup: object) -> dict[str, Any] | None:
    """Check a reply markup; an empty one is none.

    Raises:
        RefusedError: Telegram would not take it.
    """
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    kind = next((kind for kind in _MARKUPS if kind in markup), None)
    if kind is None:
        raise bad_request("can't parse reply keyboard markup JSON object")
    _refuse_unknown(markup, _MARKUPS[kind], kind)
    if len(markup.get("input_field_placeholder", "")) > LONGEST_PLACEHOLDER:
        raise bad_request("input field placeholder is too long")
    if kind == "inline_keyboard":
        _check_rows(markup[kind], _check_inline)
        return markup if any(markup[kind]) else None
    if kind == "keyboard":
        _check_rows(markup[kind], _check_reply)
    return markup


def buttons_of(message: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The inline buttons under a message, row after row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def _check_rows(rows: object, check: Any) -> None:  # noqa: ANN401
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse reply keyboard markup JSON object")
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for button in buttons:
        check(button)


def _check_inline(button: object) -> None:
    prefix = "can't parse inline keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"{prefix}: expected an Object")
    _refuse_unknown(button, _ACTIONS | _LOOKS, "inline keyboard button")
    _check_looks(button, prefix)
    actions = [action for action in _ACTIONS if button.get(action) is not None]
    if not actions:
        raise bad_request(f"{prefix}: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"{prefix}: exactly one action expected, found {sorted(actions)}")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= MOST_CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    if "web_app" in button:
        check_web_app(button["web_app"])
    if "url" in button and urlsplit(button["url"]).scheme not in {"http", "https", "tg"}:
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid")


def check_web_app(web_app: object) -> None:
    """Check where a web app is; beside HTTPS this machine's own loopback will do."""
    url = web_app.get("url", "") if isinstance(web_app, dict) else ""
    parts = urlsplit(url)
    is_near = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost", "::1"}
    if not parts.hostname or not (parts.scheme == "https" or is_near):
        raise bad_request(
            f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links"
        )


def _check_reply(button: object) -> None:
    prefix = "can't parse keyboard button"
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request(f"{prefix}: KeyboardButton must be a String or an Object")
    _refuse_unknown(button, _REQUESTS | _LOOKS, "keyboard button")
    _check_looks(button, prefix)
    if len([request for request in _REQUESTS if button.get(request)]) > 1:
        raise bad_request(f"{prefix}: at most one request expected")


def _check_looks(button: Mapping[str, Any], prefix: str) -> None:
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request(f'{prefix}: field "text" must not be empty')
    if button.get("style") not in {None, *_STYLES}:
        raise bad_request(f"{prefix}: unknown style")


def _refuse_unknown(given: Mapping[str, Any], known: Iterable[str], where: str) -> None:
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise bad_request(f"unknown field {unknown[0]!r} in {where}")
