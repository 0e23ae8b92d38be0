"""What a conversation needs from outside, besides what the coach needs."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from bot.coaching.connection import Connections
from bot.coaching.ports import ConversationRow, UnitOfWork, UpdateSender
from bot.domain.runner import RunnerId
from bot.mail.letters import Letter
from bot.mail.push import Push

WordPush = Callable[[UnitOfWork, Push, datetime], Awaitable[Letter | None]]
"""Words a push as things are at a moment; ``None``: nothing to say any more."""


class ChatLetters(Protocol):
    """What is said in this unit of work; it goes out after the commit, in this order."""

    def say(self, chat: RunnerId, letter: Letter) -> None: ...

    def edit(self, chat: RunnerId, message_id: int, letter: Letter) -> None:
        """Replace the words and buttons of a letter that was sent."""
        ...

    def strip_buttons(self, chat: RunnerId, message_id: int) -> None:
        """Take the buttons under a letter that was sent away; its words stay."""
        ...

    def strip_asked(self, chat: RunnerId, is_asked: Callable[[str], bool]) -> None:
        """Take the buttons under the last letter away that has one whose data fits."""
        ...

    def delete(self, chat: RunnerId, message_id: int) -> None:
        """Take a message out of the chat, the runner's own or one of ours."""
        ...

    def answer(self, callback_query_id: str, words: str | None = None) -> None:
        """Answer a pressed button, with a short notice at most 200 characters long."""
        ...


class Conversations(Protocol):
    """One row per runner and conversation."""

    async def load(self, runner: RunnerId) -> Mapping[str, ConversationRow]:
        """All open conversations of a runner by name."""
        ...

    async def save(self, runner: RunnerId, name: str, row: ConversationRow) -> None: ...

    async def drop(self, runner: RunnerId, name: str) -> None: ...


class Work(UnitOfWork, Protocol):
    """The unit of work of one update."""

    async def sender(self, sender: RunnerId) -> UpdateSender:
        """Load what an update needs of its sender; a runner stays locked until the work ends."""
        ...

    @property
    def letters(self) -> ChatLetters: ...

    @property
    def conversations(self) -> Conversations: ...

    @property
    def connections(self) -> Connections: ...

    async def blank_out(self, sender: RunnerId, message_id: int) -> None:
        """Keep nothing of what a message said, which is being handled here."""
        ...

    async def export(self, runner: RunnerId) -> dict[str, Any] | None:
        """Tell all that is known about a runner, as JSON; ``None`` of a stranger."""
        ...
