"""A person in front of a screen: writes, presses, sends, and waits for what comes."""

import copy
import mimetypes
import secrets
import time
from collections.abc import Sequence
from typing import Any

from bot.local_telegram.chats import Json, LocalChats, PrivateChat, Query
from bot.local_telegram.ledger import ShownMessage
from bot.local_telegram.methods.messages import document_content, photo_content, seen_by_bot
from bot.local_telegram.strictness.keyboards import buttons_of
from bot.local_telegram.strictness.markup import FormattedText, utf16_length, with_commands
from bot.local_telegram.strictness.parameters import Upload
from bot.local_telegram.strictness.pictures import mime_type_of

BERLIN = (52.52, 13.405)
# A machine that is busy with other things may take its time; waiting ends as soon as it may.
_WAIT_SECONDS = 60.0


class NoSuchButtonError(LookupError):
    """The person looks for a button that is not on the screen."""


class NotHeardError(AssertionError):
    """The bot did not say enough in time."""


class Person:
    """One person, as a test or the chat page moves them.

    Every action returns at once; ``hears`` waits for what the bot says to it.
    """

    def __init__(self, board: LocalChats, chat: PrivateChat) -> None:
        self._board = board
        self._chat = chat
        self._heard = 0

    @property
    def id(self) -> int:
        return self._chat.person_id

    @property
    def name(self) -> str:
        return self._chat.first_name

    @property
    def messages(self) -> list[Json]:
        """The chat as the person sees it now, oldest message first."""
        return list(self._chat.messages.values())

    @property
    def deliveries(self) -> list[ShownMessage]:
        """Everything that reached this person: messages, edits, notices."""
        return self._board.ledger.deliveries_to(self.id)

    async def writes(self, text: str, reply_to: int | None = None, key: str | None = None) -> int:
        """Write a message; with a key that came before, it is the message it became then.

        Returns:
            Its id.
        """
        if key is None:
            return self._send(_words(text), reply_to)
        if key not in self._chat.keys:
            self._chat.keys[key] = self._send(_words(text), reply_to)
        return self._chat.keys[key]

    async def edits(self, message_id: int, text: str) -> None:
        """Change an own message."""
        message = self._chat.messages[message_id]
        message.pop("entities", None)
        message.update(_words(text), edit_date=self._board.now())
        self._show(message)
        self._update("edited_message", message)

    async def presses(self, button: str, message_id: int | None = None) -> str | None:
        """Press the newest button with that label or data.

        Args:
            button: Its label, the beginning of its label, or its callback data. A key of the
                reply keyboard is found by any part of its label.
            message_id: Look under this message only.

        Returns:
            The id of the callback query; ``None`` for a button of the reply keyboard.

        Raises:
            NoSuchButtonError: It is not on the screen.
        """
        found = self._find_button(button, message_id)
        if found is None:
            await self._press_reply_key(button)
            return None
        message, data = found
        query_id = str(secrets.randbits(62))
        self._board.queries[query_id] = Query(self.id, message["message_id"], time.monotonic())
        query = {
            "id": query_id,
            "from": self._chat.user,
            "message": copy.deepcopy(message),
            "chat_instance": str(self.id),
            "data": data,
        }
        self._chat.is_open = True
        self._board.updates.add("callback_query", f"presses {self.id}", query)
        return query_id

    async def sends_location(
        self, latitude: float = BERLIN[0], longitude: float = BERLIN[1]
    ) -> int:
        return self._send({"location": {"latitude": latitude, "longitude": longitude}})

    async def sends_sticker(self, emoji: str = "👟") -> int:
        sticker = {"file_id": "sticker", "file_unique_id": "sticker", "type": "regular"}
        shape = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._send({"sticker": {**sticker, **shape, "emoji": emoji}})

    async def sends_voice(self, seconds: int = 3) -> int:
        voice = {"file_id": "voice", "file_unique_id": "voice", "duration": seconds}
        return self._send({"voice": {**voice, "mime_type": "audio/ogg"}})

    async def sends_photo(self, content: bytes, caption: str = "") -> int:
        upload = Upload("photo.jpg", content, mime_type_of(content))
        photo = photo_content(self._board.store(upload, "photos"))
        return self._send({**photo, **_caption(caption)})

    async def sends_document(self, filename: str, content: bytes, caption: str = "") -> int:
        mime_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        stored = self._board.store(Upload(filename, content, mime_type), "documents")
        return self._send({**document_content(stored), **_caption(caption)})

    async def reacts(self, message_id: int, emoji: str | None) -> None:
        """React to a message; ``None`` takes the reaction back."""
        chosen = [{"type": "emoji", "emoji": emoji}] if emoji else []
        before = self._chat.own_reactions.get(message_id, [])
        self._chat.own_reactions[message_id] = chosen
        self._board.show(
            self.id, {"event": "own_reaction", "message_id": message_id, "reaction": chosen}
        )
        reaction = {
            "chat": self._chat.header,
            "message_id": message_id,
            "user": self._chat.user,
            "date": self._board.now(),
            "old_reaction": before,
            "new_reaction": chosen,
        }
        self._update("message_reaction", reaction)

    async def blocks(self) -> None:
        """Block the bot, which is told so."""
        self._chat.is_blocked = True
        self._membership("member", "kicked")

    async def unblocks(self) -> None:
        """Let the bot write again; it is told so."""
        self._chat.is_blocked = False
        self._membership("kicked", "member")

    async def deletes_account(self) -> None:
        """Vanish: from now on the bot gets 403, and is told nothing."""
        self._chat.is_deactivated = True

    async def hears(self, count: int = 1, within: float = _WAIT_SECONDS) -> Sequence[ShownMessage]:
        """Wait for new messages since the last time this was asked.

        Args:
            count: How many at least.
            within: Seconds to wait at most.

        Returns:
            All new messages by now; edits and notices are in ``deliveries``.

        Raises:
            NotHeardError: Fewer came in time.
        """
        await self._board.ledger.bell.until(lambda: len(self._unheard()) >= count, within)
        unheard = self._unheard()
        if len(unheard) < count:
            said = [delivery.text for delivery in unheard]
            raise NotHeardError(f"{self.name} waited for {count} messages and heard {said}")
        self._heard = unheard[-1].number if unheard else self._heard
        return unheard

    async def hears_words(self, words: str, within: float = _WAIT_SECONDS) -> ShownMessage:
        """Wait for a new message or an edit with these words in it.

        Raises:
            NotHeardError: It did not come in time.
        """

        def matching() -> list[ShownMessage]:
            return [one for one in self._new() if words in one.text]

        await self._board.ledger.bell.until(lambda: bool(matching()), within)
        found = matching()
        if not found:
            said = [one.text for one in self._new()]
            raise NotHeardError(f"{self.name} waited for {words!r} and heard {said}")
        self._heard = found[0].number
        return found[0]

    async def hears_nothing(self, for_seconds: float) -> None:
        """Wait, and see that no message comes.

        Raises:
            NotHeardError: One came.
        """
        if await self._board.ledger.bell.until(lambda: bool(self._unheard()), for_seconds):
            said = [delivery.text for delivery in self._unheard()]
            raise NotHeardError(f"{self.name} expected silence and heard {said}")

    def _unheard(self) -> list[ShownMessage]:
        return [one for one in self._new() if one.is_new_message]

    def _new(self) -> list[ShownMessage]:
        return self._board.ledger.deliveries_to(self.id, self._heard)

    def _send(self, content: Json, reply_to: int | None = None) -> int:
        self._chat.is_open = True
        if reply_to in self._chat.messages:
            content = {**content, "reply_to_message": self._chat.messages[reply_to]}
        message = self._board.new_message(self._chat, self._chat.user, content)
        self._show(message)
        self._update("message", message)
        return int(message["message_id"])

    def _show(self, message: Json) -> None:
        self._board.show(self.id, {"event": "message", "message": message})

    def _update(self, kind: str, content: Json) -> None:
        self._board.updates.add(kind, f"chat {self.id}", copy.deepcopy(content))

    def _membership(self, before: str, after: str) -> None:
        change = {
            "chat": self._chat.header,
            "from": self._chat.user,
            "date": self._board.now(),
            "old_chat_member": _member(self._board.bot, before),
            "new_chat_member": _member(self._board.bot, after),
        }
        self._update("my_chat_member", change)

    def _find_button(self, wanted: str, message_id: int | None) -> tuple[Json, str] | None:
        messages = [
            message
            for number, message in reversed(self._chat.messages.items())
            if message_id in {None, number}
        ]
        for matches in (_is_exactly, _begins_with):
            for message in messages:
                for button in buttons_of(message):
                    if "callback_data" in button and matches(button, wanted):
                        return seen_by_bot(message), button["callback_data"]
        return None

    async def _press_reply_key(self, wanted: str) -> None:
        for key in reply_keys(self.messages):
            if wanted.lower() not in key["text"].lower():
                continue
            if key.get("request_location"):
                await self.sends_location()
            else:
                await self.writes(key["text"])
            return
        shown = [button["text"] for one in self.messages for button in buttons_of(one)]
        raise NoSuchButtonError(f"{self.name} sees no button {wanted!r}, only {shown}")


def reply_keys(messages: Sequence[Json]) -> list[Json]:
    """The keys of the reply keyboard that is up after these messages."""
    for message in reversed(messages):
        markup = message.get("reply_markup", {})
        if "remove_keyboard" in markup:
            return []
        if "keyboard" in markup:
            keys = [key for row in markup["keyboard"] for key in row]
            return [{"text": key} if isinstance(key, str) else key for key in keys]
    return []


def _is_exactly(button: Json, wanted: str) -> bool:
    return wanted in {button["text"], button["callback_data"]}


def _begins_with(button: Json, wanted: str) -> bool:
    return bool(button["text"].lower().startswith(wanted.lower()))


def _words(text: str) -> Json:
    trimmed = text.strip()
    if not 1 <= utf16_length(trimmed) <= 4096:
        raise ValueError("a person's message has 1 to 4096 characters")
    formatted = with_commands(FormattedText(trimmed))
    words: Json = {"text": formatted.text}
    if formatted.entities:
        words["entities"] = list(formatted.entities)
    return words


def _caption(text: str) -> Json:
    return {"caption": text} if text else {}


def _member(bot: Json, status: str) -> dict[str, Any]:
    member: dict[str, Any] = {"user": bot, "status": status}
    return {**member, "until_date": 0} if status == "kicked" else member
