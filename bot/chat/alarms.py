"""What happened to somebody else, and a doctor's yes after a red flag."""

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.crisis import words_of
from bot.chat.filters import NEW_WORDS
from bot.coaching.pain import has_red_flag
from bot.coaching.pause import resume_pushes
from bot.understanding.meaning.alarms import read_alarm, says_cleared
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.wording.conversation import write_cleared, write_others_emergency


class _IsAnothers(filters.MessageFilter):
    """Lets a message through that tells of somebody else's red flag."""

    def filter(self, message: Message) -> bool:
        alarm = read_alarm(words_of(message))
        return alarm is not None and alarm.is_anothers


class _SaysCleared(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return says_cleared(words_of(message))


async def on_anothers(update: Update, context: CoachContext) -> None:
    """Send them to help, unless a run is told beside it: that is logged first."""
    words = words_of(update.effective_message)
    if read_message(words, Context(language=context.voice.language)).result is None:
        context.say(write_others_emergency(context.voice))
        raise ApplicationHandlerStop


async def on_anothers_beside_a_run(update: Update, context: CoachContext) -> None:
    context.say(write_others_emergency(context.voice))


async def on_cleared(update: Update, context: CoachContext) -> None:
    """Take the plan up again, where it was on hold for a red flag."""
    runner = context.exchange.runner
    if runner is None or not await has_red_flag(context.work, runner):
        return
    await resume_pushes(context.work, runner, context.now)
    context.say(write_cleared(context.voice))
    raise ApplicationHandlerStop


FIRST: list[Handler] = [
    MessageHandler(NEW_WORDS & _SaysCleared(), on_cleared),
    MessageHandler(NEW_WORDS & _IsAnothers(), on_anothers),
]
LAST: list[Handler] = [MessageHandler(NEW_WORDS & _IsAnothers(), on_anothers_beside_a_run)]
