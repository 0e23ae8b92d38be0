"""The offer to realign: beside a skip or in the morning, and its two answers."""

from datetime import date

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.realigning import realign_plan
from bot.messages.writing.realigning import write_new_course


async def on_realign(update: Update, context: CoachContext) -> None:
    """Set the plan to where the runner is."""
    query = update.callback_query
    assert query and query.data
    offered = date.fromisoformat(query.data.rsplit(":", 1)[1])
    course = await realign_plan(context.work, context.runner, offered, context.now)
    if course is None:
        context.answer(query.id, context.voice.say("That is done already."))
        return
    context.answer(query.id)
    brief, today = course.runner.brief, context.today
    context.say(
        write_new_course(
            context.voice, brief, course.season, today, starts_anew=course.starts_anew
        )
    )


async def on_leave(update: Update, context: CoachContext) -> None:
    """Leave the plan as it is."""
    query = update.callback_query
    assert query
    context.answer(query.id)
    context.say(context.voice.say("The plan stays as it is. /today has what is next."))


HANDLERS: list[Handler] = [
    CallbackQueryHandler(on_realign, pattern=r"^v1:realign:yes:\d{4}-\d\d-\d\d$"),
    CallbackQueryHandler(on_leave, pattern=r"^v1:realign:no:\d{4}-\d\d-\d\d$"),
]
