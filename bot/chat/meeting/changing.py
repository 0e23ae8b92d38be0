"""Settings changed in words: by their names after /settings, or by ``change my mile to 6:05``."""

from datetime import datetime, timedelta

from telegram import Message, Update
from telegram.ext import ConversationHandler, filters

from bot.chat.context import CoachContext
from bot.chat.exchange import CURRENT, Talk
from bot.chat.meeting.asking import ask, take_answer
from bot.chat.meeting.notebook import NAME, keep_notebook
from bot.chat.meeting.settings import SETTINGS, settings_notebook
from bot.domain.meeting import Topic, is_needed, reopen
from bot.understanding.meaning.answers.topics import is_setting, read_change, read_topic

_CHOSEN_BY_THE_PLAN = (
    "With a full plan I choose the days of the long run and of the workout, well apart. /move"
    " moves one of them; your running days stand in /settings."
)
# A bare name answers /settings only while it is still in sight.
ANSWERED_WITHIN = timedelta(hours=1)


class ChangesSetting(filters.MessageFilter):
    """Lets words through that change a setting: its name after /settings, or ``change my …``."""

    def filter(self, message: Message) -> bool:
        exchange, text = CURRENT.get(), message.text or ""
        if exchange.runner is None:
            return False
        if read_change(text) is not None:
            return True
        shown = exchange.talk(SETTINGS)
        is_open = shown.state is not None and exchange.now < _shown_at(shown) + ANSWERED_WITHIN
        return is_open and is_setting(text)


def _shown_at(talk: Talk) -> datetime:
    return datetime.fromisoformat(str(talk.notes["at"]))


async def on_setting_words(update: Update, context: CoachContext) -> object:
    """Ask the question behind a setting's name; take the new answer where it is told too."""
    message = update.effective_message
    assert message and message.text
    notebook = await settings_notebook(context)
    answers = notebook.answers
    changed = read_change(message.text)
    topic = changed[0] if changed is not None else read_topic(message.text, answers)
    assert topic is not None  # as the filter promises
    if topic in {Topic.HARD_DAYS, Topic.LONG_DAY} and not is_needed(topic, answers):
        context.say(context.voice.say(_CHOSEN_BY_THE_PLAN))
        return ConversationHandler.END
    if topic not in {Topic.UNITS, Topic.LANGUAGE} and not is_needed(topic, answers):
        topic = Topic.GOAL
    notebook = notebook.with_answers(reopen(topic, answers))
    if changed is None or changed[1] is None:
        return ask(context, notebook, topic=topic)
    keep_notebook(context, notebook)
    context.talk(NAME).state = topic.value
    after = await take_answer(context, changed[1])
    return topic.value if after is None else after
