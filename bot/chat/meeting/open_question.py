"""Whether a message answers the open question, or is about something else."""

from datetime import timedelta

from telegram import Message
from telegram.ext import filters

from bot.chat.exchange import CURRENT, Exchange
from bot.chat.meeting.notebook import asked_at, open_notebook, open_topic
from bot.domain.intents import Intent
from bot.domain.meeting import Topic
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.topics import is_setting
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.meeting import (
    Aside,
    MeetingQuestion,
    is_back,
    read_answer,
    read_aside,
)
from bot.understanding.meaning.mendings import Cancel
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Chatter, Repair, Results, Unclear

# A setting is changed in passing: nobody comes back to its question later.
ANSWERED_WITHIN = timedelta(hours=1)
_VAGUE = frozenset({Intent.UNKNOWN, Intent.THANKS})


class AnswersQuestion(filters.MessageFilter):
    """Lets through what answers the open question.

    A newcomer is led from one question to the next, whatever they say.  A runner whose settings
    are open may say something else meanwhile: a result, pain, a question, another setting.
    """

    def filter(self, message: Message) -> bool:
        exchange = CURRENT.get()
        topic = open_topic(exchange)
        if topic is None or not open_notebook(exchange).is_settings:
            return True
        asked = asked_at(exchange)
        if asked is not None and exchange.now >= asked + ANSWERED_WITHIN:
            return False
        text = message.text
        if text is None or is_back(text) or read_aside(text) not in {None, Aside.HELP}:
            return True
        if _can_be_read(exchange, topic, text):
            return True
        if open_notebook(exchange).asks_weekday and leading_yes_no(text) is not None:
            return True
        return not _is_something_else(exchange, text)


class Newcomers(filters.MessageFilter):
    """Lets through what comes from somebody who has no plan yet."""

    def filter(self, _: Message) -> bool:
        return CURRENT.get().runner is None


class EditsAnswer(filters.MessageFilter):
    """Lets an edited message through that has answered a question of this meeting."""

    def filter(self, message: Message) -> bool:
        return message.message_id in dict(open_notebook(CURRENT.get()).told)


def _can_be_read(exchange: Exchange, topic: Topic, text: str) -> bool:
    today, language = exchange.now.date(), exchange.voice.language
    try:
        read_answer(MeetingQuestion(topic, open_notebook(exchange).answers, today, language), text)
    except AnswerError as error:
        return bool(error.options)
    return True


def _is_something_else(exchange: Exchange, text: str) -> bool:
    """Whether a text is clear by itself, so that it is no answer that could not be read."""
    if is_setting(text):
        return True
    known = Context(language=exchange.voice.language, today=exchange.now.date())
    match understand(text, known):
        case Results(needs_nod=needs_nod):
            return not needs_nod
        case Repair(mending=Cancel()) | Unclear():
            return False
        case Chatter(intent=intent):
            return intent not in _VAGUE
        case _:
            return True
