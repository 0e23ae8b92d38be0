"""Links into a private coach: made, brought along by whoever opens one, taken back."""

import re
import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.domain.invitation import Invitation
from bot.domain.runner import RunnerId

# No letter that is taken for another when it is read aloud.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 12
_START = re.compile(r"/start(?:@\w+)?\s+([a-z0-9]{12})\s*")


class Guests(Protocol):
    """Who came by an invitation, and the invitations."""

    async def is_guest(self, person: RunnerId) -> bool: ...

    async def guests_among(self, people: Collection[RunnerId]) -> Collection[RunnerId]:
        """Find those of some people who came by an invitation."""
        ...

    async def invitation(self, code: str) -> Invitation | None:
        """Load an invitation, and keep it from others until the work ends."""
        ...

    async def invitations(self) -> Sequence[Invitation]: ...

    async def keep(self, invitation: Invitation) -> None: ...

    async def let_in(self, person: RunnerId, code: str, now: datetime) -> None: ...

    async def shut_out(self, code: str) -> int:
        """Let nobody in any more who came by a code; tell how many that were."""
        ...


class GuestWork(Protocol):
    """A unit of work, as far as it knows who came by an invitation."""

    @property
    def guests(self) -> Guests: ...


def new_code() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def code_in(text: str) -> str | None:
    """Find the code that a link has Telegram write: ``/start abcdefghjkmn``."""
    found = _START.fullmatch(text)
    return None if found is None else found.group(1)


async def revoke(guests: Guests, code: str, *, are_guests_shut_out: bool) -> bool:
    """Let nobody in by a link any more; tell whether there was one.

    Whoever came by it stays, unless they are shut out.
    """
    invitation = await guests.invitation(code)
    if invitation is None:
        return False
    await guests.keep(replace(invitation, is_revoked=True))
    if are_guests_shut_out:
        await guests.shut_out(code)
    return True


def link_to(bot: str, code: str) -> str:
    """Write the link that opens the chat with a bot and brings a code along."""
    return f"https://t.me/{bot}?start={code}"
