"""Who can be reached: told by what Telegram refuses, by who leaves, and by who writes again."""

from datetime import datetime

from bot.mail.inbox import Incoming
from bot.mail.ports import MailWork, Update


async def note_sender(work: MailWork, incoming: Incoming) -> None:
    """Hear from an update that its sender has left, or is back."""
    if incoming.sender is None:
        return
    if has_left(incoming.body):
        await note_unreachable(work, incoming.sender, incoming.received_at)
    elif incoming.sender_gone_at is not None and not incoming.is_from_before_they_left:
        await work.outbox.mark_back(incoming.sender)


async def close(work: MailWork, incoming: Incoming) -> None:
    """Close an update; what it would say to somebody who has left since is not said."""
    gone_at = await work.inbox.close(incoming.seq)
    if incoming.sender is None or gone_at is None:
        return
    if incoming.received_at < gone_at or has_left(incoming.body):
        work.letters.withdraw()
    else:  # told while it was handled, about the time before they wrote
        await work.outbox.mark_back(incoming.sender)


async def note_unreachable(work: MailWork, chat: int, since: datetime) -> None:
    """Stop everything to a chat that could not be reached, unless they have written since."""
    # Marked before asking: what comes in later meets the mark when it is closed.
    await work.outbox.mark_gone(chat, since)
    if all(has_left(one) for one in await work.inbox.received_since(chat, since)):
        await work.outbox.withdraw(chat)
    else:
        await work.outbox.mark_back(chat)


def has_left(update: Update) -> bool:
    """Whether an update tells that its sender has blocked the coach."""
    match update:
        case {
            "my_chat_member": {
                "chat": {"id": chat},
                "from": {"id": sender},
                "new_chat_member": {"status": "kicked" | "left"},
            }
        }:
            return bool(chat == sender)
    return False
