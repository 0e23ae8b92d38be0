"""The plan as a calendar: a file to import, and an address from which it is followed."""

from functools import partial

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.plan_calendar import calendar_of, ensure_address, give_out, revoke_address
from bot.wording.plan_calendar import (
    address_of,
    digest,
    write_address_stopped,
    write_calendar_letter,
    write_plan_ics,
)
from bot.wording.presses import StopCalendar


async def on_calendar(update: Update, context: CoachContext) -> None:
    """Send the weeks up to race day, and the address where there is one."""
    runner, voice, work = context.runner, context.voice, context.work
    given = await give_out(work, runner, context.today, partial(digest, voice))
    if not given:
        context.say(voice.say("Your plan is over. /settings sets the next goal race."))
        return
    public_url = context.exchange.public_url
    address = None
    if public_url is not None:
        address = address_of(public_url, await ensure_address(work, runner))
    calendar = await calendar_of(work, runner)
    content = write_plan_ics(voice, given, calendar.tag, context.now)
    workouts = sum(one.planned is not None for one in given)
    context.send(write_calendar_letter(voice, workouts, content, address))


async def on_stop(context: CoachContext, query: CallbackQuery, press: StopCalendar) -> None:
    """Let the address lead nowhere any more."""
    context.answer(query.id)
    had_one = await revoke_address(context.work, context.runner)
    context.say(write_address_stopped(context.voice, had_one=had_one))
    context.strip_buttons(query)


HANDLERS: list[Handler] = [
    CommandHandler("calendar", on_calendar, COMMANDS),
    pressed(StopCalendar, on_stop),
]
