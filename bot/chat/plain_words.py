"""A word that stands alone and does what the command of that name does."""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.chat import account, calendar, plan, progress, recap, rough_day, trial, watch, why
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import NEW_WORDS
from bot.understanding.meaning.words_alone import command_of

Command = Callable[[Update, CoachContext], Coroutine[Any, Any, None]]


class _StandsAlone(filters.MessageFilter):
    """Lets a message through that is a word for a command and nothing else."""

    def filter(self, message: Message) -> bool:
        return command_of(message.text or "") is not None


async def on_word(update: Update, context: CoachContext) -> None:
    """Do what the command of that name does."""
    message = update.effective_message
    assert message and message.text
    await _COMMANDS[command_of(message.text) or ""](update, context)


async def on_hello(update: Update, context: CoachContext) -> None:
    name = context.runner.name
    context.say(context.voice.say("Hello {name}. /today has what is next.", name=name))


_COMMANDS: Mapping[str, Command] = {
    "hello": on_hello,
    "today": plan.on_today,
    "week": plan.on_week,
    "plan": plan.on_plan,
    "paces": plan.on_paces,
    "log": plan.on_log,
    "help": plan.on_help,
    "progress": progress.on_progress,
    "recap": recap.on_recap,
    "history": why.on_history,
    "trial": trial.on_trial,
    "calendar": calendar.on_calendar,
    "watch": watch.on_watch,
    "ease": rough_day.on_easy_words,
    "pause": account.on_pause,
    "export": account.on_export,
}
HANDLERS: list[Handler] = [MessageHandler(NEW_WORDS & _StandsAlone(), on_word)]
