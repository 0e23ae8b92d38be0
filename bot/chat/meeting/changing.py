"""Settings changed in words: by their names after /settings, or by ``change my mile to 6:05``."""

from datetime import datetime, timedelta

from telegram.ext import ConversationHandler

from bot.chat.context import CoachContext
from bot.chat.exchange import Talk
from bot.chat.meeting.answering import take_answers
from bot.chat.meeting.asking import ask
from bot.chat.meeting.notebook import NAME, Notebook, keep_notebook
from bot.chat.meeting.settings import SETTINGS, settings_notebook
from bot.coaching.weather import ASKED_HOUR
from bot.domain.meeting import Topic, can_be_told, reopen
from bot.understanding.meaning.answers.clocks import is_running_hour
from bot.understanding.meaning.answers.topics import is_setting, read_topic

_CHOSEN_BY_THE_PLAN = (
    "With a full plan I choose the days of the long run and of the workout, well apart. /move"
    " moves one of them; your running days stand in /settings."
)
# Where no place is known, or nobody looks at the weather.
_ANY_HOUR = (
    "The hour changes nothing in your plan: I know no weather for where you run. Run when it suits"
    " you."
)
# A bare name answers /settings only while it is still in sight.
ANSWERED_WITHIN = timedelta(hours=1)


def is_naming_setting(context: CoachContext, text: str) -> bool:
    """Whether a text is the name of a setting, and /settings has just been shown."""
    if context.exchange.runner is None:
        return False
    shown = context.talk(SETTINGS)
    is_open = shown.state is not None and context.now < _shown_at(shown) + ANSWERED_WITHIN
    return is_open and is_setting(text)


async def is_telling_hour(context: CoachContext, text: str) -> bool:
    """Whether a text is the hour of running that this morning asked for."""
    runner = context.exchange.runner
    if runner is None or runner.cell is None or runner.runs_at is not None:
        return False
    if not is_running_hour(text, context.voice.language):
        return False
    said = await context.work.sayings.of(runner.id)
    return said.last(ASKED_HOUR) == context.today


def _shown_at(talk: Talk) -> datetime:
    return datetime.fromisoformat(str(talk.notes["at"]))


async def change_named(context: CoachContext, text: str) -> None:
    """Ask the question behind the name of a setting."""
    answers = (await settings_notebook(context)).answers
    topic = read_topic(text, answers)
    assert topic is not None  # as whoever calls has seen
    await change_setting(context, topic, None)


async def change_setting(context: CoachContext, topic: Topic, answer: str | None) -> None:
    """Ask for a setting; take the new answer where it is told too."""
    notebook = await settings_notebook(context)
    answers = notebook.answers
    if topic in {Topic.HARD_DAYS, Topic.LONG_DAY} and not can_be_told(topic, answers):
        context.say(context.voice.say(_CHOSEN_BY_THE_PLAN))
        return
    if topic is Topic.RUNS_AT and not can_be_told(topic, answers):
        context.say(context.voice.say(_ANY_HOUR))
        return
    if not can_be_told(topic, answers):
        topic = Topic.GOAL
    notebook = notebook.with_answers(reopen(topic, answers))
    if answer is None:
        _go_on(context, ask(context, notebook, topic=topic))
        return
    _go_on(context, await _take(context, notebook, topic, answer))


async def take_setting(context: CoachContext, topic: Topic, answer: str) -> str | int:
    """Take a new answer; tell the state in which the conversation is then."""
    notebook = await settings_notebook(context)
    return await _take(
        context, notebook.with_answers(reopen(topic, notebook.answers)), topic, answer
    )


async def _take(context: CoachContext, notebook: Notebook, topic: Topic, answer: str) -> str | int:
    keep_notebook(context, notebook)
    context.talk(NAME).state = topic.value
    after = await take_answers(context, topic, answer)
    return topic.value if after is None else after


def _go_on(context: CoachContext, state: str | int) -> None:
    """Leave the conversation of the settings where it is now, for the next message."""
    talk = context.talk(NAME)
    if state == ConversationHandler.END:
        talk.state = None
        talk.notes.clear()
    else:
        talk.state = str(state)
