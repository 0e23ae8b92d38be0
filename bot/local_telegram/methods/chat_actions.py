"""Small signs in a chat: button notices, typing, reactions, files to fetch."""

import time

from bot.local_telegram.chats import Json, LocalChats
from bot.local_telegram.strictness.parameters import Parameters
from bot.local_telegram.strictness.refusals import bad_request

_LONGEST_NOTICE = 200
_QUERY_LIVES = 60.0
_LARGEST_DOWNLOAD = 20 * 1024**2
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
_ALL_REACTIONS = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ "
    "🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 "
    "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
)
REACTIONS = frozenset(_ALL_REACTIONS.split(" "))


def answer_callback_query(board: LocalChats, parameters: Parameters) -> bool:
    query = board.queries.get(parameters.text("callback_query_id"))
    if query is None or time.monotonic() - query.pressed_at > _QUERY_LIVES:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = parameters.text("text")
    if len(text) > _LONGEST_NOTICE:
        raise bad_request("MESSAGE_TOO_LONG")
    board.deliver_notice(query, text, is_alert=parameters.flag("show_alert"))
    return True


def send_chat_action(board: LocalChats, parameters: Parameters) -> bool:
    chat = board.reachable_chat(parameters.text("chat_id"))
    if parameters.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    board.show(chat.person_id, {"event": "typing", "action": parameters.text("action")})
    return True


def set_message_reaction(board: LocalChats, parameters: Parameters) -> bool:
    chat = board.reachable_chat(parameters.text("chat_id"))
    message = chat.messages.get(parameters.whole("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    chosen = parameters.json("reaction") or []
    if len(chosen) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in chosen:
        if reaction.get("type") != "emoji" or reaction.get("emoji") not in REACTIONS:
            raise bad_request("REACTION_INVALID")
    board.deliver_reaction(chat, message["message_id"], chosen)
    return True


def get_chat(board: LocalChats, parameters: Parameters) -> Json:
    chat = board.chat(parameters.text("chat_id"))
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}
    return {**chat.header, **full}


_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_file(board: LocalChats, parameters: Parameters) -> Json:
    stored = board.files.get(parameters.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    size = len(stored.upload.content)
    if size > _LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.file_id[:16],
        "file_size": size,
        "file_path": stored.path,
    }
