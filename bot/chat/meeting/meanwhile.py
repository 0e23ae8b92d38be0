"""What is said while a question of the meeting is open, and leaving the questions."""

from telegram import Update
from telegram.ext import ConversationHandler

from bot.chat.context import CoachContext
from bot.chat.meeting.asking import (
    question_letter,
    say_again,
    send_question,
    strip_question,
    summary_letter,
    voice_of,
)
from bot.chat.meeting.notebook import open_notebook, open_topic
from bot.chat.plan import say_help
from bot.wording.meeting.questions import write_meeting_help
from bot.wording.privacy import write_privacy


def cancel(context: CoachContext) -> object:
    """Leave the questions; nothing of them is kept."""
    strip_question(context)
    if open_notebook(context).is_settings:
        context.say(context.voice.say("Nothing was changed."))
    else:
        context.say(context.voice.say("Cancelled, nothing is kept. /start begins again."))
    return ConversationHandler.END


async def on_help(update: Update, context: CoachContext) -> None:
    """Help, and put the open question again."""
    help_and_ask_again(context)


def help_and_ask_again(context: CoachContext) -> None:
    """Help a newcomer with the questions, a runner with everything; what is open comes last."""
    notebook = open_notebook(context)
    if not notebook.is_settings:
        say_meanwhile(context, write_meeting_help(voice_of(context, notebook)))
        return
    say_help(context)
    topic = open_topic(context)
    if topic is not None:
        send_question(context, question_letter(context, notebook, topic, ""))


async def on_command_meanwhile(update: Update, context: CoachContext) -> None:
    """Answer a newcomer's command, and put the open question again."""
    say_meanwhile(context, context.voice.say("That comes with your plan."))


async def on_privacy_meanwhile(update: Update, context: CoachContext) -> None:
    """Tell what is kept, and put the open question again."""
    operator, voice = context.exchange.operator, voice_of(context, open_notebook(context))
    words = write_privacy(
        voice, operator.retention, operator.contact, has_weather=operator.has_weather
    )
    say_meanwhile(context, words)


def say_meanwhile(context: CoachContext, words: str) -> None:
    """Say something in between; what is open comes last."""
    if open_topic(context) is None:
        context.say(words)
        send_question(context, summary_letter(context, open_notebook(context)))
    else:
        say_again(context, words)
