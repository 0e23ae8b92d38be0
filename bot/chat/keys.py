"""The small keyboard below the chat, brought up or taken away in the settings."""

from telegram import CallbackQuery

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.exchange import KEYS
from bot.mail.letters import Letter
from bot.wording.keys import keys_of, write_keys, write_splits
from bot.wording.presses import ShowKeys

OFF = "off"


async def say_with_keys(context: CoachContext, text: str) -> None:
    """Answer what was looked up, with the keyboard that looks it up again, unless it is off."""
    if context.talk(KEYS).notes:
        context.say(text)
        return
    planned = await context.work.log.workout_on(context.runner.id, context.today)
    reps = None if planned is None else planned.workout.reps
    splits = "" if reps is None else write_splits(reps)
    context.send(Letter(text, keys=keys_of(context.voice), placeholder=splits))


async def on_keys(context: CoachContext, query: CallbackQuery, press: ShowKeys) -> None:
    context.answer(query.id)
    talk = context.talk(KEYS)
    talk.notes.clear()
    talk.state = None if press.is_wanted else OFF
    if not press.is_wanted:
        talk.notes.update(at=context.now.isoformat())
    context.send(write_keys(context.voice, is_shown=press.is_wanted))


HANDLERS: list[Handler] = [pressed(ShowKeys, on_keys)]
