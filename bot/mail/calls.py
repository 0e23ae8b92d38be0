"""A letter as the Bot API takes it: a method and its parameters."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.mail.letters import AttachmentKind, Button, Buttons, Letter

Params = dict[str, object]

# What a button that shares the location says when the letter has no word for it.
SHARE_LOCATION = "📍"

_OF_WORDS = {"text", "link_preview_options"}
_METHODS = {AttachmentKind.PHOTO: "sendPhoto", AttachmentKind.DOCUMENT: "sendDocument"}


def say_call(chat: int, letter: Letter) -> tuple[str, Params]:
    """Write a new message; an attachment goes beside the parameters, under its kind's name."""
    params: Params = {"chat_id": chat, "parse_mode": "HTML"}
    markup = _markup(letter)
    if markup is not None:
        params["reply_markup"] = markup
    if letter.is_silent:
        params["disable_notification"] = True
    if letter.effect is not None:
        params["message_effect_id"] = letter.effect
    if letter.attachment is None or letter.attachment.kind is AttachmentKind.CHART:
        return "sendMessage", params | _words(letter)
    return _METHODS[letter.attachment.kind], params | {"caption": letter.text}


def photo_call(params: Mapping[str, object]) -> tuple[str, Params]:
    """Write a message anew that has got a picture: its words stand below."""
    kept = {name: value for name, value in params.items() if name not in _OF_WORDS}
    return _METHODS[AttachmentKind.PHOTO], kept | {"caption": params["text"]}


def edit_call(chat: int, message_id: int, letter: Letter) -> tuple[str, Params]:
    """Write new words and buttons for a message that was sent; no buttons take them away."""
    params: Params = {"chat_id": chat, "message_id": message_id, "parse_mode": "HTML"}
    return "editMessageText", params | _words(letter) | {"reply_markup": _inline(letter.buttons)}


def strip_call(chat: int, message_id: int, kept: Buttons = ()) -> tuple[str, Params]:
    """Take the buttons under a message away, all but those that are kept."""
    params: Params = {"chat_id": chat, "message_id": message_id}
    return "editMessageReplyMarkup", params | ({"reply_markup": _inline(kept)} if kept else {})


def delete_call(chat: int, message_id: int) -> tuple[str, Params]:
    """Take a message out of the chat."""
    return "deleteMessage", {"chat_id": chat, "message_id": message_id}


def react_call(chat: int, message_id: int, emoji: str) -> tuple[str, Params]:
    """Put a reaction to a message."""
    reaction = [{"type": "emoji", "emoji": emoji}]
    params: Params = {"chat_id": chat, "message_id": message_id, "reaction": reaction}
    return "setMessageReaction", params


def answer_call(callback_query_id: str, words: str | None) -> tuple[str, Params]:
    """Write the answer to a pressed button: a notice, or nothing but an end to the waiting."""
    params: Params = {"callback_query_id": callback_query_id}
    return "answerCallbackQuery", params if words is None else params | {"text": words[:200]}


def _words(letter: Letter) -> Params:
    return {"text": letter.text, "link_preview_options": {"is_disabled": True}}


def _markup(letter: Letter) -> Params | None:
    if letter.asks_location:
        return _location_keyboard(letter)
    if letter.hides_keys:
        return {"remove_keyboard": True}
    if letter.keys and not letter.buttons:
        return _keyboard(letter)
    return _inline(letter.buttons) if letter.buttons else None


def _inline(buttons: Buttons) -> Params:
    return {"inline_keyboard": [[_button(button) for button in row] for row in buttons]}


def _button(button: Button) -> Params:
    if button.copies is not None:
        return {"text": button.label, "copy_text": {"text": button.copies}}
    shown: Params = {"text": button.label, "callback_data": button.data}
    return shown if button.style is None else shown | {"style": button.style}


def _keyboard(letter: Letter) -> Params:
    """Show keys that stay, and in the empty field what may be typed."""
    rows = [[{"text": key} for key in letter.keys]]
    shown: Params = {"keyboard": rows, "is_persistent": True, "resize_keyboard": True}
    hint = {"input_field_placeholder": letter.placeholder} if letter.placeholder else {}
    return shown | hint


def _location_keyboard(letter: Letter) -> Params:
    labels = [button.label for row in letter.buttons for button in row] or [SHARE_LOCATION]
    rows = [
        [{"text": labels[0], "request_location": True}],
        *([{"text": word}] for word in labels[1:]),
    ]
    return {"keyboard": rows, "one_time_keyboard": True, "resize_keyboard": True}


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file to be sent: the parameter of the Bot API it is, its name and its bytes."""

    parameter: str
    filename: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the Bot API with its parameters."""

    method: str
    params: Mapping[str, object]
    enclosure: Enclosure | None = None
