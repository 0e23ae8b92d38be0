"""The plan as a calendar file."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.plan import plan_ahead
from bot.mail.letters import Attachment, AttachmentKind, Letter
from bot.wording.calendar import write_plan_ics


async def on_calendar(update: Update, context: CoachContext) -> None:
    """Send the weeks up to race day; importing the file again updates them."""
    runner, voice = context.runner, context.voice
    planned = await plan_ahead(context.work, runner, context.today)
    if not planned:
        context.say(voice.say("Your plan is over. /settings sets the next goal race."))
        return
    content = write_plan_ics(voice, planned, str(runner.id), context.now)
    words = voice.count(
        "{n} workout up to race day, for your calendar. Import it again after a change: it"
        " updates what is there.",
        "{n} workouts up to race day, for your calendar. Import it again after a change: it"
        " updates what is there.",
        len(planned),
    )
    file = Attachment(AttachmentKind.DOCUMENT, "milecoach.ics", content)
    context.send(Letter(words, attachment=file))


HANDLERS: list[Handler] = [CommandHandler("calendar", on_calendar, COMMANDS)]
