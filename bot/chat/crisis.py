"""Somebody writes that they want to die: heard before everything else, in any state."""

from telegram import CallbackQuery, Message, Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.crisis import come_back, is_resting, rest_quietly
from bot.domain.runner import Status
from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.short_sayings import asks_to_begin_again, says_safe
from bot.understanding.meaning.words_alone import command_of
from bot.wording.crisis import (
    ask_whether_safe,
    write_begin_again,
    write_crisis,
    write_perhaps_more,
)
from bot.wording.presses import Safe

_ASKS_TO_RUN = frozenset({"today", "week", "plan", "trial", "hello", "resume", "start"})


def words_of(message: Message | None) -> str:
    """The words of a message, or those under a picture or a file."""
    return "" if message is None else message.text or message.caption or ""


def is_despair(update: Update) -> bool:
    """Tell whether an update says so beyond doubt."""
    text = words_of(update.effective_message) if update.callback_query is None else ""
    return bool(text) and read_despair(text) is Despair.CLEAR


class _Despairs(filters.MessageFilter):
    """Lets a message through that wishes to die, as far as that is meant."""

    def __init__(self, despair: Despair) -> None:
        super().__init__()
        self._despair = despair

    def filter(self, message: Message) -> bool:
        return read_despair(words_of(message)) is self._despair


class _MayAskToRun(filters.MessageFilter):
    """Lets a message through that asks for running again, or says to be safe."""

    def filter(self, message: Message) -> bool:
        text = words_of(message)
        return _asks_to_run(text) or says_safe(text)


def _asks_to_run(text: str) -> bool:
    if text.startswith("/"):
        return text[1:].partition(" ")[0].partition("@")[0] in _ASKS_TO_RUN
    return command_of(text) in _ASKS_TO_RUN or asks_to_begin_again(text)


async def on_despair(update: Update, context: CoachContext) -> None:
    """Say the fixed text, and let the plan rest."""
    await _answer(context)
    raise ApplicationHandlerStop


async def on_perhaps_more(update: Update, context: CoachContext) -> None:
    context.say(write_perhaps_more(context.voice))


async def on_return(update: Update, context: CoachContext) -> None:
    """Ask who comes back whether they are safe, before there is any plan again."""
    runner = context.exchange.runner
    if runner is None or runner.status is not Status.PAUSED:
        return
    if not await is_resting(context.work, runner):
        return
    if says_safe(words_of(update.effective_message)):
        await _begin_again(context)
    else:
        context.send(ask_whether_safe(context.voice))
    raise ApplicationHandlerStop


async def on_safe(context: CoachContext, query: CallbackQuery, press: Safe) -> None:
    context.answer(query.id)
    runner = context.exchange.runner
    if not press.is_safe:
        await _answer(context)
    elif runner is not None and await is_resting(context.work, runner):
        await _begin_again(context)
    raise ApplicationHandlerStop


async def _begin_again(context: CoachContext) -> None:
    morning = await come_back(context.work, context.runner, context.now)
    context.say(write_begin_again(context.voice, context.voice.short_day(morning.day)))


async def _answer(context: CoachContext) -> None:
    exchange = context.exchange
    runner = exchange.runner
    if runner is not None:
        await rest_quietly(context.work, runner, context.now)
    line = exchange.operator.crisis_line
    context.say(write_crisis(context.voice, line, is_runner=runner is not None))


_ANY = filters.ChatType.PRIVATE & (filters.UpdateType.MESSAGE | filters.UpdateType.EDITED_MESSAGE)
FIRST: list[Handler] = [
    MessageHandler(_ANY & _Despairs(Despair.CLEAR), on_despair),
    MessageHandler(
        filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & _MayAskToRun(), on_return
    ),
    pressed(Safe, on_safe),
]
LAST: list[Handler] = [
    MessageHandler(
        filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & _Despairs(Despair.WITH_A_RUN),
        on_perhaps_more,
    )
]
