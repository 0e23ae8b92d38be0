"""Sending, changing and taking back messages."""

from typing import Any

from bot.local_telegram.chats import Json, LocalChats, PrivateChat, StoredFile
from bot.local_telegram.methods.content import read_caption, read_markup, read_reply, read_words
from bot.local_telegram.strictness.parameters import Parameters, Upload
from bot.local_telegram.strictness.pictures import read_size
from bot.local_telegram.strictness.refusals import bad_request

_LARGEST_PHOTO = 10 * 1024**2
_LARGEST_FILE = 50 * 1024**2
_DELETABLE_FOR = 48 * 3600
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def send_message(board: LocalChats, parameters: Parameters) -> Json:
    return _send(board, "sendMessage", parameters, read_words(parameters))


def send_photo(board: LocalChats, parameters: Parameters) -> Json:
    caption = read_caption(parameters)
    board.reachable_chat(parameters.text("chat_id"))
    stored = _stored(board, parameters, "photo", _LARGEST_PHOTO)
    return _send(board, "sendPhoto", parameters, {**photo_content(stored), **caption})


def send_document(board: LocalChats, parameters: Parameters) -> Json:
    caption = read_caption(parameters)
    board.reachable_chat(parameters.text("chat_id"))
    stored = _stored(board, parameters, "document", _LARGEST_FILE)
    return _send(board, "sendDocument", parameters, {**document_content(stored), **caption})


def edit_text(board: LocalChats, parameters: Parameters) -> Json:
    chat, message = _own_message(board, parameters, "edit")
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content = {**read_words(parameters), **_inline_markup(parameters)}
    changing = ("text", "entities", "reply_markup", "link_preview_options")
    return _change(board, "editMessageText", chat, message, content, changing)


def edit_caption(board: LocalChats, parameters: Parameters) -> Json:
    chat, message = _own_message(board, parameters, "edit")
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")
    content = {**read_caption(parameters), **_inline_markup(parameters)}
    changing = ("caption", "caption_entities", "reply_markup")
    return _change(board, "editMessageCaption", chat, message, content, changing)


def edit_markup(board: LocalChats, parameters: Parameters) -> Json:
    chat, message = _own_message(board, parameters, "edit")
    content = _inline_markup(parameters)
    return _change(board, "editMessageReplyMarkup", chat, message, content, ("reply_markup",))


def delete_message(board: LocalChats, parameters: Parameters) -> bool:
    chat = board.reachable_chat(parameters.text("chat_id"))
    _delete(board, chat, parameters.whole("message_id"))
    return True


def delete_messages(board: LocalChats, parameters: Parameters) -> bool:
    chat = board.reachable_chat(parameters.text("chat_id"))
    for message_id in parameters.json("message_ids") or []:
        if message_id in chat.messages:
            _delete(board, chat, message_id)
    return True


def photo_content(stored: StoredFile) -> Json:
    """A photo as a message holds it.

    Raises:
        RefusedError: The file is not a picture.
    """
    width, height = read_size(stored.upload.content)
    return {"photo": [{**_file_json(stored), "width": width, "height": height}]}


def document_content(stored: StoredFile) -> Json:
    names = {"file_name": stored.upload.filename, "mime_type": stored.upload.mime_type}
    return {"document": {**_file_json(stored), **names}}


def _send(board: LocalChats, method: str, parameters: Parameters, content: Json) -> Json:
    chat = board.reachable_chat(parameters.text("chat_id"))
    rest = {**read_reply(parameters, chat), **read_markup(parameters)}
    if parameters.flag("protect_content"):
        rest["has_protected_content"] = True
    message = board.new_message(chat, board.bot, {**content, **rest})
    return seen_by_bot(board.deliver(method, chat, message))


def seen_by_bot(message: Json) -> Json:
    """A message as the Bot API shows it: of keyboards only the inline ones."""
    markup = message.get("reply_markup", {})
    if "inline_keyboard" in markup:
        return message
    return {name: value for name, value in message.items() if name != "reply_markup"}


def _change(  # noqa: PLR0913, PLR0917  one step, told in full
    board: LocalChats,
    method: str,
    chat: PrivateChat,
    message: Json,
    content: Json,
    changing: tuple[str, ...],
) -> Json:
    before = {name: message[name] for name in changing if name in message}
    if before == content:
        raise bad_request(_NOT_MODIFIED)
    for name in changing:
        message.pop(name, None)
    message.update(content, edit_date=board.now())
    return board.deliver(method, chat, message)


def _own_message(board: LocalChats, parameters: Parameters, what: str) -> tuple[PrivateChat, Json]:
    if "inline_message_id" in parameters:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = board.reachable_chat(parameters.text("chat_id"))
    if "message_id" not in parameters:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(parameters.whole("message_id"))
    if message is None:
        raise bad_request(f"message to {what} not found")
    if not message["from"]["is_bot"]:
        raise bad_request(f"message can't be {what}ed")
    return chat, message


def _inline_markup(parameters: Parameters) -> Json:
    content = read_markup(parameters)
    if content and "inline_keyboard" not in content["reply_markup"]:
        raise bad_request("inline keyboard expected")
    return content


def _delete(board: LocalChats, chat: PrivateChat, message_id: int) -> None:
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to delete not found")
    if board.now() - message["date"] > _DELETABLE_FOR:
        raise bad_request("message can't be deleted")
    del chat.messages[message_id]
    board.deliver_removal(chat, message_id)


def _stored(board: LocalChats, parameters: Parameters, name: str, largest: int) -> StoredFile:
    given = parameters.file(name)
    if isinstance(given, Upload):
        if not given.content:
            raise bad_request("file must be non-empty")
        if len(given.content) > largest:
            raise bad_request("Request Entity Too Large")
        return board.store(given, f"{name}s")
    if given not in board.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return board.files[given]


def _file_json(stored: StoredFile) -> dict[str, Any]:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.file_id[:16],
        "file_size": len(stored.upload.content),
    }
