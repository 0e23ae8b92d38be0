"""Connecting the watch: how it is done, the key of the service, and ending it."""

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop, CommandHandler, MessageHandler, filters

from bot.chat.context import CoachContext, StrangerError
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.connection import State, connect, disconnect
from bot.understanding.meaning.keys import find_key
from bot.understanding.meaning.watches import read_brand
from bot.wording.connect import (
    write_connected,
    write_disconnected,
    write_how,
    write_off,
    write_trying,
)


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
    key = find_key(message.text or message.caption or "")
    if runner is None:
        context.say(context.voice.error(StrangerError()))
    elif cipher is None or key is None:
        context.say(write_off(context.voice))
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
        return find_key(message.text or message.caption or "") is not None


_ANY = filters.ChatType.PRIVATE & (filters.UpdateType.MESSAGE | filters.UpdateType.EDITED_MESSAGE)
# Before every other reader: nobody else sees it.
FIRST: list[Handler] = [MessageHandler(_ANY & _HoldsKey(), on_key)]
HANDLERS: list[Handler] = [
    CommandHandler("connect", on_connect, COMMANDS),
    CommandHandler("disconnect", on_disconnect, COMMANDS),
]
