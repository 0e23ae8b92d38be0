"""The sign in a chat that something is under way, shown while it lasts; it never matters."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.delivery.bot_api import Caller
from bot.delivery.outcomes import CALL_ERRORS
from bot.mail.calls import Call

# What is done at once needs no sign.
_AFTER_SECONDS = 0.25
# Telegram shows a sign for five seconds.
_AGAIN_SECONDS = 4.5
_ANSWER_SECONDS = 5.0


@asynccontextmanager
async def shown_as_busy(api: Caller, chat: int | None, action: str) -> AsyncIterator[None]:
    """Show a chat that it is being worked on, for as long as that takes.

    Args:
        api: Who tells Telegram.
        chat: Where; ``None``: nowhere.
        action: What is shown, in Telegram's words: ``typing``, ``upload_photo``.
    """
    showing = asyncio.create_task(_show(api, chat, action)) if chat is not None else None
    try:
        yield
    finally:
        if showing is not None:
            showing.cancel()
            with suppress(asyncio.CancelledError):
                await showing


async def _show(api: Caller, chat: int | None, action: str) -> None:
    call = Call("sendChatAction", {"chat_id": chat, "action": action})
    await asyncio.sleep(_AFTER_SECONDS)
    with suppress(*CALL_ERRORS):  # who is refused once does not ask again
        while True:
            await api.call(call, _ANSWER_SECONDS)
            await asyncio.sleep(_AGAIN_SECONDS)
