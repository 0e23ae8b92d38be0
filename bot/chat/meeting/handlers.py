"""The conversation of a first meeting and of settings."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler, ConversationHandler, MessageHandler, filters

from bot.chat.admin import IsAdmin
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler, conversation
from bot.chat.exchange import speaks
from bot.chat.filters import COMMANDS, EDITED_WORDS, NEW_MESSAGE
from bot.chat.language import note_offered
from bot.chat.meeting.answering import (
    on_answer,
    on_back_button,
    on_choice,
    on_edited_answer,
    on_language_meanwhile,
    on_speak,
)
from bot.chat.meeting.asking import (
    ask,
    on_month,
    on_share,
    on_toggle,
    say_again,
    send_question,
    summary_letter,
)
from bot.chat.meeting.changing import change_setting, take_setting
from bot.chat.meeting.ending import (
    on_all_the_same,
    on_cancel,
    on_cancel_meeting,
    on_change_answer,
    on_change_choice,
    on_change_words,
    on_other_race,
    on_start_plan,
    on_summary_words,
    on_take_race,
    on_told,
)
from bot.chat.meeting.meanwhile import on_command_meanwhile, on_help, on_privacy_meanwhile
from bot.chat.meeting.notebook import CHANGE, NAME, SUMMARY, Notebook, open_notebook, open_topic
from bot.chat.meeting.open_question import AnswersQuestion, EditsAnswer, Newcomers
from bot.chat.meeting.settings import on_settings, settings_notebook
from bot.domain.meeting import Answers, Topic, reopen
from bot.wording.meeting.questions import write_hello
from bot.wording.presses import (
    AllTheSame,
    Back,
    CancelMeeting,
    ChangeAnswer,
    ChangeSetting,
    GiveAnswer,
    ShareLocation,
    ShowMonth,
    Speak,
    StartPlan,
    TakeRace,
    ToggleDays,
)


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
    is_told = speaks(user.language_code)
    if not is_told:
        note_offered(context)
    return ask(
        context,
        Notebook(Answers(language=context.voice.language)),
        write_hello(context.voice, user.first_name),
        topic=None if is_told else Topic.LANGUAGE,
    )


async def on_restart(update: Update, context: CoachContext) -> object:
    """Repeat the open question when /start comes in the middle."""
    if open_topic(context) is None:
        send_question(context, summary_letter(context, open_notebook(context)))
        return SUMMARY
    say_again(context, context.voice.say("We go on where we stopped."))
    return None


async def on_speak_later(context: CoachContext, query: CallbackQuery, press: Speak) -> None:
    """Change a runner's language, as was offered under an answer."""
    context.answer(query.id)
    if context.exchange.runner is not None:
        await change_setting(context, Topic.LANGUAGE, press.language)


async def on_change(context: CoachContext, query: CallbackQuery, press: ChangeSetting) -> object:
    """Ask the question behind a button of /settings."""
    context.answer(query.id)
    topic = press.topic
    notebook = await settings_notebook(context)
    return ask(context, notebook.with_answers(reopen(topic, notebook.answers)), topic=topic)


async def on_hour(context: CoachContext, query: CallbackQuery, press: GiveAnswer) -> object:
    """Take the hour of running that a morning asked for."""
    context.answer(query.id)
    if context.exchange.runner is None:
        return None
    return await take_setting(context, press.topic, press.text)


def _asks(topic: Topic) -> Callable[[GiveAnswer | Back], bool]:
    """Let only those buttons through that stand under the question of a topic."""
    return lambda press: press.topic is topic


_MORE: Mapping[Topic, list[Handler]] = defaultdict(
    list,
    {
        Topic.RACE_DAY: [pressed(ShowMonth, on_month)],
        Topic.DAYS: [pressed(ToggleDays, on_toggle)],
    },
)


def _question_handlers(topic: Topic) -> list[Handler]:
    return [
        pressed(GiveAnswer, on_choice, where=_asks(topic)),
        pressed(Back, on_back_button, where=_asks(topic)),
        pressed(ShareLocation, on_share),
        *_MORE[topic],
        MessageHandler(NEW_MESSAGE & AnswersQuestion(), on_answer),
        MessageHandler(EDITED_WORDS & EditsAnswer(), on_edited_answer),
    ]


MEETING = conversation(
    NAME,
    entry_points=[
        CommandHandler("start", on_start, COMMANDS),
        pressed(ChangeSetting, on_change),
        pressed(GiveAnswer, on_hour, where=_asks(Topic.RUNS_AT)),
        pressed(TakeRace, on_other_race),
    ],
    states={
        **{topic.value: _question_handlers(topic) for topic in Topic},
        SUMMARY: [
            pressed(StartPlan, on_start_plan),
            pressed(TakeRace, on_take_race),
            pressed(AllTheSame, on_all_the_same),
            pressed(GiveAnswer, on_told),
            pressed(ChangeSetting, on_change_choice),
            pressed(ChangeAnswer, on_change_answer),
            MessageHandler(NEW_MESSAGE, on_summary_words),
            MessageHandler(EDITED_WORDS & EditsAnswer(), on_edited_answer),
        ],
        CHANGE: [
            pressed(ChangeSetting, on_change_choice),
            MessageHandler(NEW_MESSAGE, on_change_words),
        ],
    },
    fallbacks=[
        pressed(CancelMeeting, on_cancel_meeting),
        pressed(Speak, on_speak),
        CommandHandler("cancel", on_cancel, COMMANDS),
        CommandHandler("start", on_restart, COMMANDS),
        CommandHandler("help", on_help, COMMANDS),
        CommandHandler("language", on_language_meanwhile, COMMANDS & Newcomers()),
        CommandHandler("privacy", on_privacy_meanwhile, COMMANDS & Newcomers()),
        MessageHandler(
            COMMANDS & filters.COMMAND & Newcomers() & ~IsAdmin(), on_command_meanwhile
        ),
    ],
)
HANDLERS: list[Handler] = [
    MEETING,
    CommandHandler("settings", on_settings, COMMANDS),
    pressed(Speak, on_speak_later),
]
