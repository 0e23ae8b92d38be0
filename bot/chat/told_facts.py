"""Facts told in passing: kept, shown with the settings, and taken out again by a button."""

from telegram import CallbackQuery

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.told_facts import drop_fact, keep_fact
from bot.domain.told_facts import ToldFact
from bot.wording.presses import ForgetFact
from bot.wording.told_facts import fact_buttons, write_forgotten, write_kept


async def keep(context: CoachContext, fact: ToldFact) -> None:
    """Keep a fact and say what it changes."""
    await keep_fact(context.work, context.runner, fact, context.now)
    context.say(write_kept(context.voice, fact), buttons=fact_buttons(context.voice, (fact,)))


async def on_forget_fact(context: CoachContext, query: CallbackQuery, press: ForgetFact) -> None:
    context.answer(query.id)
    await drop_fact(context.work, context.runner, press.kind, context.now)
    context.say(write_forgotten(context.voice))


HANDLERS: list[Handler] = [pressed(ForgetFact, on_forget_fact)]
