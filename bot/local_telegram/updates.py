"""Updates wait here until the bot has confirmed them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import Any

from bot.local_telegram.signals import Signal
from bot.local_telegram.strictness.refusals import RefusedCallError

KINDS = frozenset(
    {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "message_reaction",
        "message_reaction_count",
        "chat_member",
        "inline_query",
        "poll",
        "poll_answer",
        "pre_checkout_query",
        "shipping_query",
        "chat_join_request",
        "channel_post",
        "edited_channel_post",
        "chosen_inline_result",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "chat_boost",
        "removed_chat_boost",
        "purchased_paid_media",
    }
)
_ONLY_WHEN_ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LONGEST_POLL = 50
MOST_AT_ONCE = 100


@dataclass(slots=True)
class Updates:
    """The queue of one bot.

    Attributes:
        next_id: The id of the next update.
        waiting: Updates by id, oldest first, each with its line: what keeps its order.
        allowed: Kinds the bot asked for; remembered until it asks for others.
    """

    next_id: int
    waiting: dict[int, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    allowed: frozenset[str] = KINDS - _ONLY_WHEN_ASKED_FOR
    bell: Signal = field(default_factory=Signal)
    _polls: int = 0

    def add(self, kind: str, line: str, content: dict[str, Any]) -> int | None:
        """Queue an update, unless the bot did not ask for its kind."""
        if kind not in self.allowed:
            return None
        update_id = self.next_id
        self.next_id += 1
        self.waiting[update_id] = (line, {"update_id": update_id, kind: content})
        self.bell.ring()
        return update_id

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remember the kinds that are wanted; none named keeps them, an empty list resets."""
        if kinds is None:
            return
        chosen = frozenset(kinds) & KINDS
        self.allowed = chosen or KINDS - _ONLY_WHEN_ASKED_FOR

    def confirm(self, offset: int) -> None:
        """Forget what is older than ``offset``; a negative one counts from the end."""
        if offset < 0:
            self.waiting = dict(list(self.waiting.items())[offset:])
        elif offset > 0:
            for update_id in list(takewhile(lambda known: known < offset, self.waiting)):
                del self.waiting[update_id]
        self.bell.ring()

    def take(self, update_id: int) -> None:
        """Forget an update that a webhook has taken."""
        self.waiting.pop(update_id, None)
        self.bell.ring()

    def drop(self) -> None:
        self.waiting.clear()

    async def poll(self, offset: int, limit: int, timeout: int) -> list[dict[str, Any]]:  # noqa: ASYNC109
        """Wait for updates as ``getUpdates`` does.

        Raises:
            RefusedError: Another poll began meanwhile; the newer one goes on.
        """
        self._polls += 1
        mine = self._polls
        self.bell.ring()
        self.confirm(offset)

        def is_over() -> bool:
            return bool(self.waiting) or self._polls != mine

        await self.bell.until(is_over, within=min(max(timeout, 0), LONGEST_POLL))
        if self._polls != mine:
            raise RefusedCallError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        count = limit if 1 <= limit <= MOST_AT_ONCE else MOST_AT_ONCE
        return [update for _, update in islice(self.waiting.values(), count)]

    def end_polls(self) -> None:
        """Let whoever polls go, before the server stops or a webhook takes over."""
        self._polls += 1
        self.bell.ring()
