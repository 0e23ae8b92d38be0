"""What a message holds: words, captions, keyboards, what it replies to."""

from typing import Any

from bot.local_telegram.chats import PrivateChat
from bot.local_telegram.strictness.keyboards import check_markup
from bot.local_telegram.strictness.markup import (
    FormattedText,
    read_formatted,
    utf16_length,
    with_commands,
)
from bot.local_telegram.strictness.parameters import Parameters
from bot.local_telegram.strictness.refusals import bad_request

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100


def read_words(parameters: Parameters) -> dict[str, Any]:
    """The text of a message, with its entities.

    Raises:
        RefusedError: Empty, too long, or markup that does not parse.
    """
    words = _formatted(parameters, "text", "entities")
    if not words.text:
        raise bad_request("message text is empty")
    if utf16_length(words.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    content: dict[str, Any] = {"text": words.text}
    if words.entities:
        content["entities"] = list(words.entities[:MOST_ENTITIES])
    options = parameters.json("link_preview_options")
    if options:
        content["link_preview_options"] = options
    return content


def read_caption(parameters: Parameters) -> dict[str, Any]:
    """The words under a photo or a file; none is fine.

    Raises:
        RefusedError: Too long, or markup that does not parse.
    """
    words = _formatted(parameters, "caption", "caption_entities")
    if utf16_length(words.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    content: dict[str, Any] = {"caption": words.text} if words.text else {}
    if words.entities:
        content["caption_entities"] = list(words.entities[:MOST_ENTITIES])
    return content


def read_markup(parameters: Parameters) -> dict[str, Any]:
    """The keyboard of a message.

    Raises:
        RefusedError: Telegram would not take it.
    """
    markup = check_markup(parameters.json("reply_markup"))
    return {} if markup is None else {"reply_markup": markup}


def read_reply(parameters: Parameters, chat: PrivateChat) -> dict[str, Any]:
    """The message that is replied to.

    Raises:
        RefusedError: It is gone, and the bot insists on it.
    """
    reply = parameters.json("reply_parameters")
    if not reply:
        return {}
    original = chat.messages.get(int(reply.get("message_id", 0)))
    if original is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}


def _formatted(parameters: Parameters, words: str, entities: str) -> FormattedText:
    text = parameters.text(words)
    given = parameters.json(entities)
    if given is None:
        return read_formatted(text, parameters.text("parse_mode") or None)
    if not isinstance(given, list) or not all(_is_within(one, text) for one in given):
        raise bad_request("can't parse entities: wrong entity")
    return with_commands(FormattedText(text, tuple(given)))


def _is_within(entity: object, text: str) -> bool:
    if not isinstance(entity, dict) or not {"type", "offset", "length"} <= set(entity):
        return False
    end = int(entity["offset"]) + int(entity["length"])
    return 0 <= int(entity["offset"]) < end <= utf16_length(text)
