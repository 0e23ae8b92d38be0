"""The offer to realign: beside a skip or in the morning, and its two answers."""

from datetime import date

from telegram import CallbackQuery

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.realign import is_offer_open, realign_plan
from bot.wording.presses import Realign
from bot.wording.realign import write_new_course


async def on_realign(context: CoachContext, query: CallbackQuery, press: Realign) -> None:
    """Set the plan to where the runner is, or leave it as it is."""
    if not press.is_wanted:
        context.answer(query.id)
        _leave(context)
        return
    is_done = await _realign(context, press.day)
    context.answer(query.id, None if is_done else context.voice.say("That is done already."))


async def answer_offer(context: CoachContext, *, is_yes: bool) -> bool:
    """Take yes or no in words; false where nothing was offered today."""
    if not await is_offer_open(context.work, context.runner, context.today):
        return False
    if not is_yes:
        _leave(context)
        return True
    return await _realign(context, context.today)


async def _realign(context: CoachContext, offered: date) -> bool:
    course = await realign_plan(context.work, context.runner, offered, context.now)
    if course is None:
        return False
    brief, today = course.runner.brief, context.today
    context.say(
        write_new_course(
            context.voice, brief, course.season, today, starts_anew=course.starts_anew
        )
    )
    return True


def _leave(context: CoachContext) -> None:
    context.say(context.voice.say("The plan stays as it is. /today has what is next."))


HANDLERS: list[Handler] = [
    pressed(Realign, on_realign),
]
