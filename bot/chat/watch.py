"""The next workout as a file for the watch."""

from datetime import timedelta

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.plan import next_workouts
from bot.domain.workout.steps import steps_of
from bot.mail.letters import Attachment, AttachmentKind, Letter
from bot.wording.morning import write_headline
from bot.wording.voice import Html
from bot.wording.watch import write_watch_file

_AHEAD = timedelta(weeks=2)


async def on_watch(update: Update, context: CoachContext) -> None:
    """Send today's workout, or the next one where today has none left."""
    voice, today = context.voice, context.today
    coming = await next_workouts(context.work, context.runner, today, today + _AHEAD)
    planned = next((each for each in coming if steps_of(each.workout)), None)
    if planned is None:
        context.say(voice.say("No workout of mine is planned in the coming two weeks."))
        return
    words = voice.say(
        "{workout}\n\nCopy the file to GARMIN/NewFiles on your watch over USB, or import it in"
        " your watch's app.",
        workout=Html(write_headline(voice, planned)),
    )
    content = write_watch_file(voice, planned, context.now)
    name = f"milecoach-{planned.day.isoformat()}.fit"
    file = Attachment(AttachmentKind.DOCUMENT, name, content)
    context.send(Letter(words, attachment=file))


HANDLERS: list[Handler] = [CommandHandler("watch", on_watch, COMMANDS)]
