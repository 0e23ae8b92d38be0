"""One answer of a meeting: taken, said back, and followed by what is next."""

from dataclasses import replace

from bot.chat.context import CoachContext
from bot.chat.meeting.after_answer import go_on, is_odd_answer, with_month
from bot.chat.meeting.asking import (
    ask,
    ask_about_weekday,
    ask_once_more,
    say_again,
    today_of,
    voice_of,
)
from bot.chat.meeting.meanwhile import help_and_ask_again
from bot.chat.meeting.notebook import NAME, Notebook, keep_notebook, open_notebook, open_topic
from bot.chat.meeting.typed_answers import can_be_read, read_typed
from bot.domain.knowledge import Matter
from bot.domain.meeting import Topic, next_topic, reopen
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.standing import Standing
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.several import greets
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Question
from bot.wording.knowledge.answer import write_known


async def take_named_answer(context: CoachContext, topic: Topic, text: str) -> object:
    """Take an answer that tells itself which question it answers."""
    notebook = open_notebook(context)
    keep_notebook(context, notebook.with_answers(reopen(topic, notebook.answers)))
    context.talk(NAME).state = topic.value
    after = await take_answer(context, text)
    return topic.value if after is None else after


async def take_answer(
    context: CoachContext, text: str, *, is_typed: bool = True
) -> str | int | None:
    """Add an answer to the notebook, say it back, and ask what is next.

    A distance that was offered, not typed, does not tell the runner's units.
    """
    notebook, topic = open_notebook(context), open_topic(context)
    assert topic is not None
    if notebook.asks_weekday and topic in {Topic.RACE_DAY, Topic.GOAL}:
        return await _take_weekday(context, notebook, text)
    today = today_of(context, notebook)
    notebook = with_month(notebook, topic, text)
    try:
        answers = read_typed(context, notebook, topic, text)
    except AnswerError as error:
        following = next_topic(notebook.answers)
        if (
            topic is Topic.LANGUAGE
            and following
            and can_be_read(context, notebook, following, text)
        ):
            context.talk(NAME).state = following.value  # said without an answer to what was asked
            return await take_answer(context, text)
        if is_typed and not notebook.is_settings and _answer_question(context, notebook, text):
            return None
        ask_once_more(context, notebook, topic, error)
        return None
    if not is_typed and topic is not Topic.UNITS:
        answers = replace(answers, units=notebook.answers.units)
    if is_typed and is_odd_answer(topic, notebook.answers, answers, text):
        return ask_about_weekday(context, notebook, answers)
    return await go_on(context, notebook, topic, answers, today)


def _answer_question(context: CoachContext, notebook: Notebook, text: str) -> bool:
    """Answer a newcomer's greeting or question about running, and put the open one again."""
    if greets(text):
        say_again(context, "")
        return True
    voice = voice_of(context, notebook)
    meant = understand(text, Context(language=voice.language, today=today_of(context, notebook)))
    if not isinstance(meant, Question) or meant.known is None or not meant.known.is_asked:
        return False
    if meant.known.matter is Matter.HELP:
        help_and_ask_again(context)
        return True
    answers = notebook.answers
    race = GoalRace(answers.goal or Goal.OFF_SEASON, answers.race_day, answers.target)
    standing = Standing(today=today_of(context, notebook), race=race)
    say_again(context, write_known(voice, meant.known.matter, standing))
    return True


async def _take_weekday(context: CoachContext, notebook: Notebook, text: str) -> str | int | None:
    """Take a yes, a no or another day; an answer to the next question is a yes as well."""
    answers, today = notebook.answers, today_of(context, notebook)
    right = replace(answers, answered=answers.answered | {Topic.RACE_DAY})
    is_right = leading_yes_no(text) if len(text) < _LONGEST_YES else None
    if is_right:
        return await go_on(context, notebook, Topic.RACE_DAY, right, today)
    unasked = notebook.with_answers(answers)
    if is_right is False:
        return ask(context, unasked.with_answers(replace(answers, race_day=None)))
    try:
        other = read_typed(context, unasked, Topic.RACE_DAY, text)
    except AnswerError as error:
        following = next_topic(right)
        if following is None or not can_be_read(
            context, unasked.with_answers(right), following, text
        ):
            ask_once_more(context, unasked, Topic.RACE_DAY, error)
            return None
        keep_notebook(context, unasked.with_answers(right).with_last_told_of(following))
        context.talk(NAME).state = following.value
        return await take_answer(context, text)
    return await go_on(context, unasked, Topic.RACE_DAY, other, today)


_LONGEST_YES = 20
