"""Connecting the watch: how it is done, the key of the service, and ending it."""

from collections.abc import Mapping
from typing import Any

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop, CommandHandler, MessageHandler, filters

from bot.chat.context import CoachContext, StrangerError
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.connection import Cipher, State, connect, disconnect
from bot.understanding.meaning.keys import find_key
from bot.understanding.meaning.watches import read_brand
from bot.wording.connect import (
    write_connected,
    write_disconnected,
    write_how,
    write_off,
    write_refused,
    write_trying,
)

# Begins what is kept of a message with a key until it is handled; the key follows, encrypted.
_SEALED = "\u2063key "
_KEPT = ("message_id", "date", "edit_date", "chat", "from")


def conceal(update: Mapping[str, Any], cipher: Cipher | None) -> Mapping[str, Any]:
    """Encrypt the key in a message before it is put anywhere."""
    for kind in ("message", "edited_message"):
        match update.get(kind):
            case {"text": str(text), "chat": {"type": "private"}, **message}:
                pass
            case {"caption": str(text), "chat": {"type": "private"}, **message}:
                pass
            case _:
                continue
        key = find_key(text)
        if key is not None:
            sealed = "" if cipher is None else cipher.encrypt(key)
            kept = {name: message[name] for name in _KEPT if name in message}
            words = _without_keys(text)
            kept |= {"chat": update[kind]["chat"], "text": f"{_SEALED}{sealed or '-'} {words}"}
            return {**update, kind: kept}
    return update


def _without_keys(text: str) -> str:
    """Leave what else a message says: it may be a cry for help."""
    while (key := find_key(text)) is not None:
        text = text.replace(key, " ")
    return text


def _holds_key(text: str) -> bool:
    return text.startswith(_SEALED) or find_key(text) is not None


def _key_in(text: str, cipher: Cipher) -> str | None:
    """Tell the key of a message; ``None`` where it was encrypted with a secret that is gone."""
    if text.startswith(_SEALED):
        return cipher.decrypt(text.removeprefix(_SEALED).partition(" ")[0])
    return find_key(text)


async def on_connect(update: Update, context: CoachContext) -> None:
    """Say how the watch is connected, or that it is."""
    voice, runner = context.voice, context.runner
    message = update.effective_message
    brand = read_brand((message.text or "") if message else "")
    connection = await context.work.connections.of(runner.id)
    if context.exchange.cipher is None:
        context.say(write_off(voice, brand))
    elif connection is not None and connection.state is State.ON:
        context.say(write_connected(voice, connection.athlete or "", brand))
    else:
        context.say(write_how(voice, brand))


async def on_key(update: Update, context: CoachContext) -> None:
    """Take a key out of the chat at once, and keep it to be tried."""
    message = update.effective_message
    assert message
    sender = context.exchange.sender
    context.work.letters.delete(sender, message.message_id)
    await context.work.blank_out(sender, message.message_id)
    runner, cipher = context.exchange.runner, context.exchange.cipher
    key = None if cipher is None else _key_in(message.text or message.caption or "", cipher)
    if runner is None:
        context.say(context.voice.error(StrangerError()))
    elif cipher is None:
        context.say(write_off(context.voice))
    elif key is None:
        context.say(write_refused(context.voice))
    else:
        await connect(context.work, runner, cipher.encrypt(key), context.now)
        context.say(write_trying(context.voice))
    raise ApplicationHandlerStop


async def on_disconnect(update: Update, context: CoachContext) -> None:
    """End the connection: at once, or as soon as nothing of ours is to come there."""
    runner, work = context.runner, context.work
    had_one = await work.connections.of(runner.id) is not None
    if context.exchange.cipher is None:  # nobody goes there any more
        await work.connections.drop(runner.id)
        leaving = None
    else:
        leaving = await disconnect(work, runner, context.now)
    context.say(write_disconnected(context.voice, had_one=had_one, leaves=leaving is not None))


class _HoldsKey(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return _holds_key(message.text or message.caption or "")


_ANY = filters.ChatType.PRIVATE & (filters.UpdateType.MESSAGE | filters.UpdateType.EDITED_MESSAGE)
# Before every other reader: nobody else sees it.
FIRST: list[Handler] = [MessageHandler(_ANY & _HoldsKey(), on_key)]
HANDLERS: list[Handler] = [
    CommandHandler("connect", on_connect, COMMANDS),
    CommandHandler("disconnect", on_disconnect, COMMANDS),
]
