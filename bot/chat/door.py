"""Who is heard: everybody or a few, nobody who is banned, and none in another's words."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from telegram import Update

from bot.chat.context import CoachContext
from bot.chat.ports import Work
from bot.coaching.invitations import GuestWork, code_in
from bot.coaching.ports import ConversationRow
from bot.domain.invitation import Admission
from bot.domain.runner import RunnerId
from bot.wording.notices import write_somebody_elses

# A stranger is told once that the coach is private, and not again for so long.
_TOLD_FOR = timedelta(days=30)
_TOLD = "told it is private"


@dataclass(frozen=True, slots=True)
class Door(Admission):
    """Lets people in."""

    async def admits(self, work: Work, sender: int) -> bool:
        """Tell whether somebody may use the coach, as things are."""
        if sender in self.banned:
            return False
        if self.allowed is None or sender in self.allowed:
            return True
        return await work.guests.is_guest(RunnerId(sender))

    async def admitted(
        self, work: GuestWork, people: Collection[RunnerId]
    ) -> Collection[RunnerId]:
        """Find those of many who may use the coach, as things are."""
        may = {one for one in people if one not in self.banned}
        if self.allowed is None:
            return may
        named = {one for one in may if one in self.allowed}
        others = may - named
        return named | set(await work.guests.guests_among(others)) if others else named

    async def opens_to(self, work: Work, sender: int, words: str, now: datetime) -> bool:
        """Tell whether somebody may use the coach, now that they bring these words.

        An invitation that is good lets them in from here on.
        """
        if await self.admits(work, sender):
            return True
        code = None if sender in self.banned else code_in(words)
        invitation = None if code is None else await work.guests.invitation(code)
        if invitation is None or not invitation.is_good(now):
            return False
        await work.guests.let_in(RunnerId(sender), invitation.code, now)
        await work.guests.keep(replace(invitation, used=invitation.used + 1))
        return True

    async def takes_a_word(self, work: Work, sender: int, now: datetime) -> bool:
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
