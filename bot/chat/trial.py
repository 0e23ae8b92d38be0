"""The time trial: looked up or asked for by /trial, and left out again by its button."""

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.trial import ask_trial, drop_trial, trial_ahead
from bot.wording.presses import DropTrial
from bot.wording.trial import write_trial


async def on_trial(update: Update, context: CoachContext) -> None:
    await show_trial(context)


async def show_trial(context: CoachContext) -> None:
    """Show the card of the next time trial; plan one where none is near."""
    work, runner, now = context.work, context.runner, context.now
    ahead = await trial_ahead(work, runner, now)
    trial = ahead or await ask_trial(work, runner, now)
    can_drop = ahead is None or runner.brief.trial_asked is not None
    context.send(write_trial(context.voice, trial, can_drop=can_drop))


async def on_drop(context: CoachContext, query: CallbackQuery, _: DropTrial) -> None:
    """Leave an asked trial out: the week is as it was."""
    if await drop_trial(context.work, context.runner, context.now):
        context.answer(query.id)
        context.say(context.voice.say("Left out: the week is as it was. /week shows it."))
    else:
        context.answer(query.id, context.voice.say("That trial is already off the plan."))


HANDLERS: list[Handler] = [
    CommandHandler("trial", on_trial, COMMANDS),
    pressed(DropTrial, on_drop),
]
