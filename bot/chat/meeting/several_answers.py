"""Several answers of a meeting in one message: each taken and said back."""

from dataclasses import replace

from bot.chat.context import CoachContext
from bot.chat.meeting.after_answer import (
    is_odd_answer,
    keep_change,
    refused_by_age,
    turn_down,
    with_month,
)
from bot.chat.meeting.asking import (
    ask,
    ask_about_weekday,
    ask_once_more,
    asked,
    today_of,
    voice_of,
)
from bot.chat.meeting.notebook import NAME, SUMMARY, keep_notebook, open_notebook
from bot.chat.meeting.settings import FIGURES
from bot.chat.meeting.typed_answers import can_be_read
from bot.domain.meeting import Topic, reopen
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.several import Several, read_parts
from bot.understanding.meaning.answers.words import quoted
from bot.understanding.meaning.meeting import read_answer
from bot.wording.answers import write_not_understood, write_understood


def find_several(context: CoachContext, topic: Topic, text: str) -> Several:
    notebook = open_notebook(context)
    today = today_of(context, notebook)

    def is_answer(words: str) -> bool:
        return can_be_read(context, notebook, topic, words)

    return read_parts(text, notebook.answers, topic, today, is_answer)


async def take_several(
    context: CoachContext, told: Several, *, is_typed: bool = True
) -> str | int:
    """Take the answers of one message, each said back; what cannot be read is asked for."""
    notebook, pieces = open_notebook(context), told.pieces
    if notebook.asks_weekday and Topic.RACE_DAY not in dict(pieces):  # then it was right
        answered = notebook.answers.answered | {Topic.RACE_DAY}
        notebook = notebook.with_answers(replace(notebook.answers, answered=answered))
    if is_typed and len(pieces) == 1:
        notebook = notebook.with_last_told_of(pieces[0][0])
    told_units = notebook.answers.units
    wrong: tuple[Topic, AnswerError] | None = None
    said_back: dict[Topic, str] = {}
    is_odd = False
    for topic, text in pieces:
        today = today_of(context, notebook)
        reopened = reopen(topic, notebook.answers)
        notebook = with_month(notebook, topic, text)
        try:
            answers = read_answer(asked(context, notebook.with_answers(reopened), topic), text)
        except AnswerError as error:
            wrong = wrong or (topic, error)
            continue
        is_odd |= is_odd_answer(topic, reopened, answers, text)
        if not is_typed:
            answers = replace(answers, units=told_units)
        notebook = notebook.with_answers(answers)
        said_back[topic] = write_understood(voice_of(context, notebook), topic, answers, today)
    said = [quoted(each) for each in told.unread[:_MOST_QUOTED]]
    unread = [write_not_understood(voice_of(context, notebook), said)] if said else []
    if Topic.RACE_DAY in said_back:
        said_back.pop(Topic.GOAL, None)  # a race is said back with its day
    understood = " ".join([*said_back.values(), *unread])
    topics = {topic for topic, _ in pieces}
    if FIGURES & topics:  # what was decided was decided about other figures
        notebook = notebook.with_answers(replace(notebook.answers, all_the_same=False))
    refused = refused_by_age(notebook.answers)
    if refused is not None:
        return turn_down(context, notebook, refused)
    if wrong is not None:
        unanswered, reason = wrong
        keep_notebook(context, notebook)
        context.talk(NAME).state = unanswered.value
        ask_once_more(context, notebook, unanswered, reason, lead=understood)
        return unanswered.value
    if is_odd:
        race = {Topic.GOAL, Topic.RACE_DAY}  # which is said in the question
        besides = [words for topic, words in said_back.items() if topic not in race]
        lead = " ".join([*besides, *unread])
        return ask_about_weekday(context, notebook, notebook.answers, lead)
    keep_notebook(context, notebook)
    if notebook.is_settings and notebook.next_state == SUMMARY:
        return await keep_change(context, notebook, understood, topics)
    return ask(context, notebook, understood)


_MOST_QUOTED = 3
