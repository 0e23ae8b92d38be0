"""The chats: persons, their chats with the bot, files, and what goes between."""

import copy
import itertools
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.local_telegram.ledger import Ledger, ShownMessage
from bot.local_telegram.strictness.parameters import Upload
from bot.local_telegram.strictness.refusals import bad_request, forbidden
from bot.local_telegram.updates import Updates

Json = dict[str, Any]
Listener = Callable[[int, Json], None]
"""Told about everything that changes on a person's screen: the chat's id and the event."""

BOT_ID = 7_000_000_001
BOT_USERNAME = "milecoach_demo_bot"


@dataclass(slots=True)
class PrivateChat:
    """The private chat of one person with the bot.

    Attributes:
        messages: By id, oldest first, as the Bot API shows them.
        reactions: The bot's, by message.
        own_reactions: The person's, by message.
        keys: Of messages that a page may bring twice, with the message each became.
        is_open: The person has written at least once.
    """

    person_id: int
    first_name: str
    language_code: str
    messages: dict[int, Json] = field(default_factory=dict)
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    own_reactions: dict[int, list[Json]] = field(default_factory=dict)
    keys: dict[str, int] = field(default_factory=dict)
    is_open: bool = False
    is_blocked: bool = False
    is_deactivated: bool = False

    @property
    def user(self) -> Json:
        return {
            "id": self.person_id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }

    @property
    def header(self) -> Json:
        return {"id": self.person_id, "type": "private", "first_name": self.first_name}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that went through the chat."""

    file_id: str
    path: str
    upload: Upload


@dataclass(frozen=True, slots=True)
class Query:
    """A pressed button that waits for its answer."""

    chat_id: int
    message_id: int
    pressed_at: float


class LocalChats:
    """All state of the local Telegram, changed only in whole steps.

    Args:
        clock: The coach's clock, which dates every message.
        first_id: Where update and message ids begin. By default later than at any earlier
            start, so that a bot that remembers old ids meets none of them again.
    """

    def __init__(self, clock: Callable[[], datetime], first_id: int | None = None) -> None:
        begin = int(time.time()) if first_id is None else first_id
        self.clock = clock
        self.chats: dict[int, PrivateChat] = {}
        self.files: dict[str, StoredFile] = {}
        self.queries: dict[str, Query] = {}
        self.profile: dict[str, Any] = {}
        self.ledger = Ledger()
        self.updates = Updates(begin)
        self.listeners: list[Listener] = []
        self.moves: list[Json] = []
        self._message_ids = itertools.count(begin)
        self._person_ids = itertools.count(5_000_000_001)  # ids have not fitted 32 bits for years

    @property
    def bot(self) -> Json:
        name = self.profile.get("name", {}).get("") or "Mile Coach"
        return {"id": BOT_ID, "is_bot": True, "first_name": name, "username": BOT_USERNAME}

    def now(self) -> int:
        return int(self.clock().timestamp())

    def note_move(self) -> None:
        """Remember, for the screens, that the clock was moved, and tell them."""
        last = max((max(chat.messages, default=0) for chat in self.chats.values()), default=0)
        move = {"after": last, "at": self.now()}
        self.moves.append(move)
        for chat_id in self.chats:
            self.show(chat_id, {"event": "clock", "now": self.clock().timestamp(), "move": move})

    def add_person(
        self, name: str, language_code: str, person_id: int | None = None
    ) -> PrivateChat:
        chat = PrivateChat(person_id or next(self._person_ids), name, language_code)
        return self.chats.setdefault(chat.person_id, chat)

    def chat(self, chat_id: str) -> PrivateChat:
        """The chat with that id.

        Raises:
            RefusedError: There is none.
        """
        if not chat_id:
            raise bad_request("chat_id is empty")
        if not chat_id.lstrip("-").isdigit() or int(chat_id) not in self.chats:
            raise bad_request("chat not found")
        return self.chats[int(chat_id)]

    def reachable_chat(self, chat_id: str) -> PrivateChat:
        """The chat with that id, if the bot may write there.

        Raises:
            RefusedError: There is none, or it is closed to the bot.
        """
        chat = self.chat(chat_id)
        if chat.is_deactivated:
            raise forbidden("user is deactivated")
        if chat.is_blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.is_open:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def new_message(self, chat: PrivateChat, sender: Json, content: Json) -> Json:
        """Put a message into a chat; nobody is told yet."""
        message = {
            "message_id": next(self._message_ids),
            "from": sender,
            "chat": chat.header,
            "date": self.now(),
            **content,
        }
        chat.messages[message["message_id"]] = message
        return message

    def store(self, upload: Upload, folder: str) -> StoredFile:
        file_id = secrets.token_urlsafe(24)
        suffix = upload.filename.rpartition(".")[2] if "." in upload.filename else "bin"
        path = f"{folder}/file_{len(self.files)}.{suffix}"
        stored = StoredFile(file_id, path, upload)
        self.files[file_id] = stored
        return stored

    def stored_at(self, path: str) -> StoredFile | None:
        return next((file for file in self.files.values() if file.path == path), None)

    def deliver(self, method: str, chat: PrivateChat, message: Json) -> Json:
        """Write a message, new or changed, into the ledger and onto the person's screen."""
        text = str(message.get("text") or message.get("caption") or "")
        self._enter(method, chat, message["message_id"], text, copy.deepcopy(message))
        self.show(chat.person_id, {"event": "message", "message": message})
        return message

    def deliver_notice(self, query: Query, text: str, *, is_alert: bool) -> None:
        """Answer a pressed button; without words it only stops waiting."""
        self._enter("answerCallbackQuery", self.chats[query.chat_id], None, text, {})
        notice = {"text": text, "is_alert": is_alert, "message_id": query.message_id}
        self.show(query.chat_id, {"event": "notice", **notice})

    def deliver_reaction(self, chat: PrivateChat, message_id: int, reaction: list[Json]) -> None:
        chat.reactions[message_id] = reaction
        emoji = "".join(one["emoji"] for one in reaction)
        self._enter("setMessageReaction", chat, message_id, emoji, {})
        event = {"event": "reaction", "message_id": message_id, "reaction": reaction}
        self.show(chat.person_id, event)

    def deliver_removal(self, chat: PrivateChat, message_id: int) -> None:
        self._enter("deleteMessage", chat, message_id, "", {})
        self.show(chat.person_id, {"event": "removed", "message_id": message_id})

    def show(self, chat_id: int, event: Json) -> None:
        for listener in list(self.listeners):
            listener(chat_id, event)

    def _enter(
        self, method: str, chat: PrivateChat, message_id: int | None, text: str, message: Json
    ) -> None:
        number = len(self.ledger.deliveries) + 1
        self.ledger.enter(
            ShownMessage(
                number,
                method,
                chat.person_id,
                message_id,
                text,
                message,
                self.clock(),
                time.monotonic(),
            )
        )
