"""Workouts on other days: swapped by /move or in plain words."""

import re
from dataclasses import replace
from datetime import date, timedelta

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import LatestMove, dialogue_of, keep_dialogue
from bot.chat.filters import COMMANDS
from bot.coaching.move import can_swap, free_days_for, swap
from bot.coaching.plan import workout_on
from bot.domain.calendar import days_from, monday_of, sunday_of
from bot.domain.workout.workout import Outcome
from bot.understanding.meaning.moved_workouts import (
    MovedWorkout,
    Stays,
    read_moved_workout,
    read_next_word,
)
from bot.understanding.meaning.wishes import read_near_day, read_two_days, says_instead
from bot.wording.plan import (
    answer_move,
    answer_swap,
    ask_where_to,
    write_moved_back,
    write_swapped,
)
from bot.wording.presses import Swap

MOVED_AGAIN_WITHIN = timedelta(hours=1)


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
    if await _moves_by_name(context, text):
        return
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


async def _moves_by_name(context: CoachContext, text: str) -> bool:
    """Move the workout that is named by its kind, or offer to where that is asked."""
    named = read_moved_workout(text, context.today)
    day = None if named is None else await _day_of(context, named)
    if named is None or day is None:
        return False
    await _move(context, day, named.to, is_asked="?" in text)
    return True


async def _move(context: CoachContext, day: date, to: date, *, is_asked: bool) -> None:
    if day == to:
        _say_it_stays(context)
    elif is_asked:
        await _offer_to_swap(context, *sorted((day, to)))
    else:
        await _swap(context, day, to)
    _remember(context, LatestMove(context.now, day, to, is_done=not is_asked and day != to))


async def _day_of(context: CoachContext, named: MovedWorkout) -> date | None:
    """Find the day that a workout of this kind is on, in the week it is to stay in."""
    monday = max(monday_of(named.to), context.today)
    for day in days_from(monday, sunday_of(named.to)):
        planned = await workout_on(context.work, context.runner, day)
        is_open = planned is not None and planned.outcome is Outcome.PLANNED
        if is_open and planned is not None and planned.workout.kind is named.kind:
            return day
    return None


def _remember(context: CoachContext, move: LatestMove | None) -> None:
    keep_dialogue(context, replace(dialogue_of(context), move=move))


def _say_it_stays(context: CoachContext) -> None:
    context.say(context.voice.say("OK, everything stays as it was."))


async def answer_offer(context: CoachContext, *, is_yes: bool) -> bool:
    """Take yes or no to a move that was offered just now; false where none was."""
    move = await _latest(context)
    if move is None or move.is_done:
        return False
    if is_yes:
        await _swap(context, move.day, move.to)
        _remember(context, replace(move, at=context.now, is_done=True))
    else:
        _say_it_stays(context)
        _remember(context, None)
    return True


async def _latest(context: CoachContext) -> LatestMove | None:
    """Find the move that was made or offered last, unless time or a run came between."""
    move = dialogue_of(context).move
    if move is None or context.now - move.at >= MOVED_AGAIN_WITHIN:
        return None
    latest = await context.work.log.latest_report(context.runner.id)
    return None if latest is not None and latest[1] > move.at else move


async def takes_next_word(context: CoachContext, text: str) -> bool:
    """Hear what is said right after a move: it stays, or goes to another day."""
    told = read_next_word(text, context.today)
    move = None if told is None else await _latest(context)
    if told is None or move is None:
        return False
    if told is Stays.STAYS or told == move.day:
        if move.is_done:
            back = await swap(context.work, context.runner, move.to, move.day, context.now)
            context.say(write_moved_back(context.voice, back))
        else:
            _say_it_stays(context)
        _remember(context, None)
    elif told != move.to:
        await _move_on(context, move, told)
    return True


async def _move_on(context: CoachContext, move: LatestMove, to: date) -> None:
    """Take a workout to another day than the one that was said before."""
    work, runner, now = context.work, context.runner, context.now
    if not move.is_done:
        await _move(context, move.day, to, is_asked=True)
        return
    await swap(work, runner, move.to, move.day, now)
    if await can_swap(work, runner, move.day, to, now):
        await _move(context, move.day, to, is_asked=False)
    else:
        await swap(work, runner, move.day, move.to, now)
        context.send(answer_swap(context.voice, (move.day, to), (), can=False))


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
    if other in free:
        _remember(context, LatestMove(context.now, today, other, is_done=False))


async def _offer_to_swap(context: CoachContext, one: date, other: date) -> None:
    """Answer whether two days to come may change places: a button does it."""
    planned = [await workout_on(context.work, context.runner, day) for day in (one, other)]
    can = await can_swap(context.work, context.runner, one, other, context.now)
    found = [each for each in planned if each is not None]
    if not found:
        await _ask_where_to(context, one)
        return
    context.send(answer_swap(context.voice, (one, other), found, can=can))
    if can:
        _remember(context, LatestMove(context.now, one, other, is_done=False))


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
    move = dialogue_of(context).move
    is_back = move is not None and move.day == press.other
    day, to = (press.other, press.one) if is_back else (press.one, press.other)
    _remember(context, LatestMove(context.now, day, to, is_done=True))


async def _swap(context: CoachContext, one: date, other: date) -> None:
    planned = await swap(context.work, context.runner, one, other, context.now)
    context.say(write_swapped(context.voice, planned))


HANDLERS: list[Handler] = [
    CommandHandler("move", on_move, COMMANDS),
    pressed(Swap, on_day),
]
