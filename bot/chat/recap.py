"""The week that is over, whenever it is asked for."""

from datetime import time

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.recap import latest_recap, set_recap_time, week_to_come
from bot.understanding.meaning.answers.clocks import read_clock
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.wording.recap import write_fewer_messages, write_left_out, write_recap

# Nothing comes unasked between 22:00 and 6:00, and what comes may be an hour late.
EARLIEST, LATEST = time(6), time(21)


async def on_recap(update: Update, context: CoachContext) -> None:
    wish = " ".join(context.args or ())
    if wish:
        await _set_time(context, wish)
        return
    recap = await latest_recap(context.work, context.runner, context.today)
    if recap is None:
        context.say(context.voice.say("There is no week to look back on yet."))
    else:
        monday, today = recap.week.starts, context.today
        coming = await week_to_come(context.work, context.runner, monday, today)
        context.say(write_recap(context.voice, recap, coming))


async def _set_time(context: CoachContext, wish: str) -> None:
    """Set when the week is looked back on, or that it is not."""
    runner, voice = context.runner, context.voice
    recap_at = None if _is_off(wish) else read_clock(wish, voice.language)
    if recap_at is not None and not EARLIEST <= recap_at <= LATEST:
        context.say(voice.say("Between 6:00 and 21:00, for example: <code>/recap 19:00</code>"))
        return
    if recap_at is None:
        await leave_out(context)
        return
    await set_recap_time(context.work, runner, recap_at, context.now)
    context.say(
        voice.say("I look back on your week on Sundays at {time}.", time=voice.clock(recap_at))
    )


async def leave_out(context: CoachContext, _: str = "") -> None:
    """Look back on no week unasked any more."""
    await set_recap_time(context.work, context.runner, None, context.now)
    context.say(write_left_out(context.voice))


async def write_less(context: CoachContext, _: str) -> None:
    """Leave out what can be left out, and say what still comes."""
    runner = context.runner
    if runner.recap_at is not None:
        await set_recap_time(context.work, runner, None, context.now)
    context.say(write_fewer_messages(context.voice, runner))


def _is_off(wish: str) -> bool:
    return wish.casefold() == "off" or leading_yes_no(wish) is False


HANDLERS: list[Handler] = [CommandHandler("recap", on_recap, COMMANDS)]
