"""What a conversation needs from outside, besides what the coach needs."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from bot.coaching.connection import Connections
from bot.coaching.invitations import Guests
from bot.coaching.plan_calendar import Calendars
from bot.coaching.ports import ConversationRow, UnitOfWork, UpdateSender
from bot.domain.runner import RunnerId
from bot.mail.broadcasts import Broadcasts
from bot.mail.letters import Buttons, Letter
from bot.mail.maintenance import Maintenance
from bot.mail.push import Push
from bot.mail.set_aside import SetAsideKind, SetAsideMail

WordPush = Callable[[UnitOfWork, Push, datetime], Awaitable[Letter | None]]
"""Words a push as things are at a moment; ``None``: nothing to say any more."""


class ChatLetters(Protocol):
    """What is said in this unit of work; it goes out after the commit, in this order."""

    def say(self, chat: RunnerId, letter: Letter) -> None: ...

    def edit(self, chat: RunnerId, message_id: int, letter: Letter) -> None:
        """Replace the words and buttons of a letter that was sent."""
        ...

    def strip_buttons(self, chat: RunnerId, message_id: int, kept: Buttons = ()) -> None:
        """Take the buttons under a letter that was sent away; its words stay, and some buttons."""
        ...

    def strip_asked(self, chat: RunnerId, is_asked: Callable[[str], bool]) -> None:
        """Take the buttons under the last letter away that has one whose data fits."""
        ...

    def delete(self, chat: RunnerId, message_id: int) -> None:
        """Take a message out of the chat, the runner's own or one of ours."""
        ...

    def react(self, chat: RunnerId, message_id: int, emoji: str) -> None:
        """Put a reaction to a message of the runner, in place of words."""
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


class Statistics(Protocol):
    """Counts and names, for those who run the coach."""

    async def count_everything(self, today: date) -> Mapping[str, int]: ...

    async def find_runners(self, word: str | None) -> Sequence[Sequence[object]]:
        """List runners, or those whose name or id holds a word."""
        ...


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

    @property
    def guests(self) -> Guests: ...

    @property
    def broadcasts(self) -> Broadcasts: ...

    @property
    def maintenance(self) -> Maintenance: ...

    @property
    def statistics(self) -> Statistics: ...

    def set_aside(self, kind: SetAsideKind) -> SetAsideMail: ...

    @property
    def calendars(self) -> Calendars: ...

    async def blank_out(self, sender: RunnerId, message_id: int) -> None:
        """Keep nothing of what a message said, which is being handled here."""
        ...

    async def export(self, runner: RunnerId) -> dict[str, Any] | None:
        """Tell all that is known about a runner, as JSON; ``None`` of a stranger."""
        ...
