"""What is said in one unit of work: it becomes rows of the outbox when the work ends."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, or_, select

from bot.domain.runner import RunnerId
from bot.mail.calls import (
    Params,
    answer_call,
    delete_call,
    edit_call,
    react_call,
    say_call,
    strip_call,
)
from bot.mail.letters import Attachment, Buttons, Letter
from bot.mail.outbox import Fate, Lane
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.prepared import made_once
from bot.storage.tables import outbox

_SAY = made_once(insert(outbox))
_LOOK_BACK = 16  # letters and changes: what is older was answered, or is far up in the chat


class SqlLetters:
    """A ``chat.ports.Letters``; words are kept here until :meth:`flush` writes them all.

    Attributes:
        sender: Whom this work answers: a notice belongs to them, and goes when they go.
    """

    def __init__(self) -> None:
        self.sender: int | None = None
        self._rows: list[dict[str, Any]] = []
        self._asked: list[tuple[int, Callable[[str], bool]]] = []

    def say(self, chat: RunnerId, letter: Letter) -> None:
        self._add(chat, Lane.REPLY, *say_call(chat, letter), letter.attachment)

    def edit(self, chat: RunnerId, message_id: int, letter: Letter) -> None:
        self._add(chat, Lane.REPLY, *edit_call(chat, message_id, letter))

    def strip_buttons(self, chat: RunnerId, message_id: int, kept: Buttons = ()) -> None:
        self._add(chat, Lane.REPLY, *strip_call(chat, message_id, kept))

    def strip_asked(self, chat: RunnerId, is_asked: Callable[[str], bool]) -> None:
        """Take the buttons under the last letter away that has one whose data fits."""
        if (chat, is_asked) not in self._asked:
            self._asked.append((chat, is_asked))

    def delete(self, chat: RunnerId, message_id: int) -> None:
        self._add(chat, Lane.REPLY, *delete_call(chat, message_id))

    def react(self, chat: RunnerId, message_id: int, emoji: str) -> None:
        self._add(chat, Lane.NOTICE, *react_call(chat, message_id, emoji))

    def answer(self, callback_query_id: str, words: str | None = None) -> None:
        self._add(self.sender, Lane.NOTICE, *answer_call(callback_query_id, words))

    def withdraw(self) -> None:
        self._rows.clear()
        self._asked.clear()

    async def flush(self, connection: SqlConnection, now: datetime) -> bool:
        """Write what was said, in its order; tell whether there was anything."""
        for chat, is_asked in self._asked:
            message_id = await _find_asked(connection, chat, is_asked)
            if message_id is not None and message_id not in self._changed():
                self.strip_buttons(RunnerId(chat), message_id)
        self._asked.clear()
        if not self._rows:
            return False
        await connection.execute(_SAY, [row | {"queued_at": now} for row in self._rows])
        self._rows.clear()
        return True

    def _changed(self) -> set[object]:
        """Tell which letters are changed here already."""
        return {row["params"].get("message_id") for row in self._rows}

    def _add(
        self,
        chat: int | None,
        lane: Lane,
        method: str,
        params: Params,
        attachment: Attachment | None = None,
    ) -> None:
        self._rows.append(
            {
                "chat_id": chat,
                "lane": lane,
                "fate": Fate.WAITING,
                "method": method,
                "params": params,
                "file_parameter": attachment and attachment.kind,
                "file_name": attachment and attachment.filename,
                "file": attachment and attachment.content,
            }
        )


async def _find_asked(
    connection: SqlConnection, chat: int, is_asked: Callable[[str], bool]
) -> int | None:
    """Find the last letter in the chat that has such a button still."""
    is_change = outbox.c.method.startswith("edit")
    sent = (
        select(outbox.c.message_id, outbox.c.params)
        .where(outbox.c.chat_id == chat, or_(outbox.c.message_id.is_not(None), is_change))
        .order_by(outbox.c.id.desc())
        .limit(_LOOK_BACK)
    )
    seen = set()
    for row in await connection.execute(sent):
        params = row.params or {}
        message_id = params.get("message_id", row.message_id)
        if message_id not in seen and any(is_asked(data) for data in data_in(params)):
            return int(message_id)
        seen.add(message_id)  # what was changed last is how it looks now
    return None


def data_in(params: Mapping[str, Any]) -> list[str]:
    """Give what the buttons of a letter mean, in their order."""
    rows = (params.get("reply_markup") or {}).get("inline_keyboard", ())
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]
