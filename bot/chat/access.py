"""Who is heard: everybody or a few, nobody who is banned, and none in another's words."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram import Update

from bot.chat.context import CoachContext
from bot.chat.ports import Work
from bot.coaching.ports import ConversationRow
from bot.domain.runner import RunnerId
from bot.wording.conversation import write_somebody_elses

# A stranger is told once that the coach is private, and not again for so long.
_TOLD_FOR = timedelta(days=30)
_TOLD = "told it is private"


@dataclass(frozen=True, slots=True)
class Access:
    """Lets people in.

    Attributes:
        allowed: Telegram ids of those who may use the coach; ``None`` is everyone.
        banned: Those of whom nothing is heard, whoever else may.
    """

    allowed: Collection[int] | None = None
    banned: Collection[int] = ()

    def lets_in(self, sender: int) -> bool:
        return sender not in self.banned and (self.allowed is None or sender in self.allowed)

    async def has_to_be_told(self, work: Work, sender: int, now: datetime) -> bool:
        """Tell whether a stranger has still to hear, once, that the coach is private."""
        stranger = RunnerId(sender)
        told = (await work.conversations.load(stranger)).get(_TOLD)
        if sender in self.banned or (told is not None and _is_ahead(told.expires_at, now)):
            return False
        row = ConversationRow("told", {}, now + _TOLD_FOR)
        await work.conversations.save(stranger, _TOLD, row)
        return True


def _is_ahead(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment > now


async def on_forwarded(_: Update, context: CoachContext) -> None:
    """Ask whose run it was: what others wrote is never logged as the runner's own."""
    context.say(write_somebody_elses(context.voice))
