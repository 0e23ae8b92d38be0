"""The ledger: every call the bot made, and everything that reached a person."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import Any

from bot.local_telegram.signals import Signal


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A call of a method, and how it was answered.

    Attributes:
        code: HTTP status of the answer; 0 when there was none.
        at: By the coach's clock.
        instant: Real seconds on a clock that never jumps.
    """

    method: str
    parameters: Mapping[str, Any]
    code: int
    at: datetime
    instant: float

    @property
    def chat_id(self) -> int | None:
        chat = str(self.parameters.get("chat_id", ""))
        return int(chat) if chat.lstrip("-").isdigit() else None


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """Something a person got to see.

    Attributes:
        number: Counts up from 1 over all persons.
        method: What brought it: ``sendMessage``, ``editMessageText``, ``answerCallbackQuery`` …
        message_id: ``None`` for a notice.
        text: The words, a caption's included, without markup.
        message: The message as it is now, as the Bot API shows it; empty for a notice.
        at: By the coach's clock.
        instant: Real seconds on a clock that never jumps.
    """

    number: int
    method: str
    chat_id: int
    message_id: int | None
    text: str
    message: Mapping[str, Any]
    at: datetime
    instant: float

    @property
    def is_new_message(self) -> bool:
        return self.method.startswith("send")

    @property
    def buttons(self) -> list[list[str]]:
        """Labels of the inline buttons, row by row."""
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        return [[button["text"] for button in row] for row in rows]


@dataclass(slots=True)
class Ledger:
    """What happened, in order; nothing is ever taken out."""

    calls: list[CallRecord] = field(default_factory=list)
    deliveries: list[ShownMessage] = field(default_factory=list)
    bell: Signal = field(default_factory=Signal)
    _by_chat: defaultdict[int, list[ShownMessage]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def enter(self, delivery: ShownMessage) -> None:
        self.deliveries.append(delivery)
        self._by_chat[delivery.chat_id].append(delivery)
        self.bell.ring()

    def enter_call(self, call: CallRecord) -> None:
        self.calls.append(call)
        self.bell.ring()

    def deliveries_to(self, chat_id: int, after: int = 0) -> list[ShownMessage]:
        """What reached a person after the delivery of that number, oldest first."""
        deliveries = self._by_chat[chat_id]
        # The number rises, so the place is found without a look at every one of thousands.
        return deliveries[bisect_right(deliveries, after, key=attrgetter("number")) :]

    def messages_to(self, chat_id: int) -> list[ShownMessage]:
        """New messages to a person, oldest first."""
        return [one for one in self._by_chat[chat_id] if one.is_new_message]

    def doubles(self) -> dict[tuple[int, str], int]:
        """Messages that reached a person more than once: who and what, how often."""
        counted = Counter(
            (delivery.chat_id, delivery.text)
            for delivery in self.deliveries
            if delivery.is_new_message
        )
        return {message: times for message, times in counted.items() if times > 1}
