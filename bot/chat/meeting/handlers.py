"""The conversation of a first meeting and of settings."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, ConversationHandler, MessageHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler, conversation
from bot.chat.filters import COMMANDS, NEW_MESSAGE, NEW_WORDS
from bot.chat.meeting.answering import AnswersQuestion
from bot.chat.meeting.asking import (
    ask,
    on_answer,
    on_back,
    on_choice,
    on_share,
    say_again,
    summary_letter,
)
from bot.chat.meeting.changing import ChangesSetting, on_setting_words
from bot.chat.meeting.ending import (
    on_cancel,
    on_change_choice,
    on_change_words,
    on_summary_choice,
    on_summary_words,
)
from bot.chat.meeting.notebook import (
    CHANGE,
    NAME,
    SUMMARY,
    Notebook,
    open_notebook,
    open_topic,
)
from bot.chat.meeting.settings import on_settings, settings_notebook
from bot.domain.meeting import Answers, Topic, reopen
from bot.wording.conversation import write_hello


async def on_start(update: Update, context: CoachContext) -> object:
    """Greet a newcomer and ask the first question, or go on where a meeting stopped."""
    user = update.effective_user
    assert user
    if context.exchange.runner is not None:
        context.say(
            context.voice.say(
                "Welcome back, {name}. /today has your workout, /settings what you told me.",
                name=context.runner.name,
            )
        )
        return ConversationHandler.END
    if context.talk(NAME).notes:
        return ask(
            context, open_notebook(context), context.voice.say("We go on where we stopped.")
        )
    return ask(
        context,
        Notebook(Answers(language=context.voice.language)),
        write_hello(context.voice, user.first_name),
    )


async def on_restart(update: Update, context: CoachContext) -> object:
    """Repeat the open question when /start comes in the middle."""
    if open_topic(context) is None:
        context.send(summary_letter(context, open_notebook(context)))
        return SUMMARY
    say_again(context, context.voice.say("We go on where we stopped."))
    return None


async def on_change(update: Update, context: CoachContext) -> object:
    """Ask the question behind a button of /settings."""
    query = update.callback_query
    assert query and query.data
    context.answer(query.id)
    topic = Topic(query.data.rsplit(":", 1)[1])
    notebook = await settings_notebook(context)
    return ask(context, notebook.with_answers(reopen(topic, notebook.answers)), topic=topic)


def _question_handlers(topic: Topic) -> list[Handler]:
    return [
        CallbackQueryHandler(on_choice, pattern=f"^v1:ask:{topic}:"),
        CallbackQueryHandler(on_back, pattern=f"^v1:back:{topic}$"),
        CallbackQueryHandler(on_share, pattern="^v1:where$"),
        MessageHandler(NEW_MESSAGE & AnswersQuestion(), on_answer),
        MessageHandler(NEW_WORDS & ChangesSetting(), on_setting_words),
    ]


MEETING = conversation(
    NAME,
    entry_points=[
        CommandHandler("start", on_start, COMMANDS),
        CallbackQueryHandler(on_change, pattern="^v1:change:"),
        MessageHandler(NEW_WORDS & ChangesSetting(), on_setting_words),
    ],
    states={
        **{topic.value: _question_handlers(topic) for topic in Topic},
        SUMMARY: [
            CallbackQueryHandler(on_summary_choice, pattern="^v1:meeting:"),
            MessageHandler(NEW_MESSAGE, on_summary_words),
        ],
        CHANGE: [
            CallbackQueryHandler(on_change_choice, pattern="^v1:change:"),
            MessageHandler(NEW_MESSAGE, on_change_words),
        ],
    },
    fallbacks=[
        CommandHandler("cancel", on_cancel, COMMANDS),
        CommandHandler("start", on_restart, COMMANDS),
    ],
)
HANDLERS: list[Handler] = [MEETING, CommandHandler("settings", on_settings, COMMANDS)]
