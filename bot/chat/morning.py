"""The morning push: its buttons Done and Why, and Move for a workout that was missed."""

from datetime import date

from telegram import CallbackQuery

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.log import is_in_log, log_of_card
from bot.chat.run_question import ask_back
from bot.chat.told_run import Told, read
from bot.chat.why import write_reasons
from bot.coaching.move import move_missed
from bot.coaching.plan import workout_on
from bot.domain.log.as_planned import as_planned
from bot.mail.push import PushKind
from bot.wording.missed import write_moved, write_no_room
from bot.wording.presses import Done, MoveMissed, Why

# What the button says in a word: an answer to a question about it is read with that.
DONE = "done"


async def on_done(context: CoachContext, query: CallbackQuery, press: Done) -> None:
    """Log the day's workout as planned."""
    await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, press.day)
    context.answer(query.id)
    await log_as_planned(
        context, press.day, 0 if query.message is None else query.message.message_id
    )


async def log_as_planned(context: CoachContext, day: date, message_id: int) -> None:
    """Log a day's workout as planned, as told by a tap on a message of the coach."""
    planned = await workout_on(context.work, context.runner, day)
    if planned is None:
        context.say(context.voice.say("Nothing is planned for that day any more."))
        return
    if day > context.today:
        context.say(context.voice.say("That day is still to come."))
        return
    if await is_in_log(context, day, message_id):
        return
    told = Told(DONE, message_id, context.now, day)
    result = as_planned(planned.workout)
    if result is not None:
        await log_of_card(context, told, day, result)
        return
    reading = await read(context, told)
    if reading.question is not None:
        ask_back(context, told, reading, reading.question)


async def on_move_missed(context: CoachContext, query: CallbackQuery, press: MoveMissed) -> None:
    """Give a workout that was missed another day of its week, or say that there is none."""
    context.answer(query.id)
    work, runner, now = context.work, context.runner, context.now
    day = await move_missed(work, runner, press.day, now)
    moved = None if day is None else await workout_on(work, runner, day)
    if moved is None:
        context.say(write_no_room(context.voice))
    else:
        context.say(write_moved(context.voice, moved))


async def on_why(context: CoachContext, query: CallbackQuery, press: Why) -> None:
    """Tell the rules behind the day's workout."""
    day = press.day
    await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, day)
    planned = await workout_on(context.work, context.runner, day)
    if planned is None:
        context.answer(query.id, context.voice.say("Nothing is planned for that day any more."))
        return
    context.answer(query.id)
    context.say(write_reasons(context, planned.workout))


HANDLERS: list[Handler] = [
    pressed(Done, on_done),
    pressed(MoveMissed, on_move_missed),
    pressed(Why, on_why),
]
