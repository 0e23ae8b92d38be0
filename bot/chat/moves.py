"""Workouts on other days: swapped by /move or in plain words."""

from datetime import date

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.moving import swap
from bot.messages.reading.wishes import read_near_day, read_two_days
from bot.messages.writing.weeks import write_swapped


async def on_move(update: Update, context: CoachContext) -> None:
    """Swap two days; one alone changes places with today."""
    text, today = " ".join(context.args or ()), context.today
    other = read_near_day(text, today)
    if read_two_days(text, today) is None and other is not None and other != today:
        await _swap(context, today, other)
    else:
        await swap_workouts(context, text)


async def swap_workouts(context: CoachContext, text: str) -> None:
    """Swap or move what two days ask for."""
    days = read_two_days(text, context.today)
    if days is not None:
        await _swap(context, *days)
        return
    context.say(
        context.voice.say("Which two days? For example: <code>swap today and tomorrow</code>")
    )


async def _swap(context: CoachContext, one: date, other: date) -> None:
    planned = await swap(context.work, context.runner, one, other, context.now)
    context.say(write_swapped(context.voice, planned))


HANDLERS: list[Handler] = [CommandHandler("move", on_move, COMMANDS)]
