"""Workouts on other days: swapped by /move or in plain words."""

import re
from datetime import date

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.move import can_swap, free_days_for, swap
from bot.coaching.plan import workout_on
from bot.domain.workout.workout import Outcome
from bot.understanding.meaning.wishes import read_near_day, read_two_days, says_instead
from bot.wording.plan import answer_move, answer_swap, ask_where_to, write_swapped
from bot.wording.presses import Swap


async def on_move(update: Update, context: CoachContext) -> None:
    """Swap two days; one alone changes places with today."""
    text, today = " ".join(context.args or ()), context.today
    other = read_near_day(text, today)
    if read_two_days(text, today) is None and other is not None and other != today:
        await _swap(context, today, other)
    else:
        await swap_workouts(context, text)


async def swap_workouts(context: CoachContext, text: str) -> None:
    """Swap or move what two days ask for; for one alone ask where to."""
    days, day = _two_days_in(text, context.today), read_near_day(text, context.today)
    if days is not None and "?" in text and context.today in days:
        await _offer(context, *sorted(days))
    elif days is not None and "?" in text:
        await _offer_to_swap(context, *sorted(days))
    elif days is not None:
        await _swap(context, *days)
    elif day is not None and day > context.today and says_instead(text):
        await _offer(context, context.today, day)
    elif day is not None:
        await _ask_where_to(context, day)
    else:
        context.say(
            context.voice.say("Which two days? For example: <code>swap today and tomorrow</code>")
        )


def _two_days_in(text: str, today: date) -> tuple[date, date] | None:
    """Find the two days of one sentence, or else of all of them."""
    found = (read_two_days(each, today) for each in re.split(r"(?<=[.!?])\s+", text))
    return next((days for days in found if days is not None), read_two_days(text, today))


async def _offer(context: CoachContext, today: date, other: date) -> None:
    """Answer whether today's workout may be run on another day: a button moves it."""
    planned = await workout_on(context.work, context.runner, today)
    if planned is None or planned.outcome is not Outcome.PLANNED:
        await _ask_where_to(context, today)
        return
    free = await free_days_for(context.work, context.runner, today, context.now)
    context.send(answer_move(context.voice, planned, other, free))


async def _offer_to_swap(context: CoachContext, one: date, other: date) -> None:
    """Answer whether two days to come may change places: a button does it."""
    planned = [await workout_on(context.work, context.runner, day) for day in (one, other)]
    can = await can_swap(context.work, context.runner, one, other, context.now)
    found = [each for each in planned if each is not None]
    if not found:
        await _ask_where_to(context, one)
        return
    context.send(answer_swap(context.voice, (one, other), found, can=can))


async def _ask_where_to(context: CoachContext, day: date) -> None:
    planned = await workout_on(context.work, context.runner, day)
    if planned is None or planned.outcome is not Outcome.PLANNED:
        context.say(
            context.voice.say("Nothing is left to run on {day}.", day=context.voice.short_day(day))
        )
        return
    free = await free_days_for(context.work, context.runner, day, context.now)
    context.send(ask_where_to(context.voice, planned, free))


async def on_day(context: CoachContext, query: CallbackQuery, press: Swap) -> None:
    """Move a day's workout to the free day of a button."""
    context.answer(query.id)
    await _swap(context, press.one, press.other)


async def _swap(context: CoachContext, one: date, other: date) -> None:
    planned = await swap(context.work, context.runner, one, other, context.now)
    context.say(write_swapped(context.voice, planned))


HANDLERS: list[Handler] = [
    CommandHandler("move", on_move, COMMANDS),
    pressed(Swap, on_day),
]
