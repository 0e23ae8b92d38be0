"""What follows an answer of a meeting: the next question, a change kept, or a no."""

from dataclasses import replace
from datetime import date

from telegram.ext import ConversationHandler

from bot.chat.context import CoachContext
from bot.chat.meeting.asking import (
    ask,
    ask_before_saving,
    feasibility_now,
    strip_question,
    today_of,
    voice_of,
)
from bot.chat.meeting.notebook import SUMMARY, Notebook
from bot.chat.meeting.settings import FIGURES, is_settled, save_settings
from bot.domain.brief import AgeBand
from bot.domain.errors import CoachError
from bot.domain.meeting import Answers, Topic, reopen
from bot.domain.season.age_limits import check_age
from bot.domain.season.feasibility import Verdict
from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.several import is_odd_day, month_told
from bot.wording.answers import write_understood


def with_month(notebook: Notebook, topic: Topic, text: str) -> Notebook:
    month = month_told(text) if topic is Topic.GOAL else None
    return notebook if month is None else replace(notebook, month=month)


async def go_on(
    context: CoachContext, notebook: Notebook, topic: Topic, answers: Answers, today: date
) -> str | int | None:
    if topic in FIGURES:  # what was decided was decided about other figures
        answers = replace(answers, all_the_same=False)
    refused = refused_by_age(answers)
    if refused is not None:
        return turn_down(context, notebook.with_answers(answers), refused)
    answered = notebook.with_answers(answers)
    understood = write_understood(voice_of(context, answered), topic, answers, today)
    if answered.is_settings and answered.next_state == SUMMARY:
        return await keep_change(context, answered, understood, {topic})
    return ask(context, answered, understood)


async def keep_change(
    context: CoachContext, notebook: Notebook, understood: str, topics: set[Topic]
) -> str | int:
    """Keep what was changed; first ask where it makes a race one to be advised against."""
    if FIGURES & topics and is_advised_against(context, notebook):
        return ask_before_saving(context, notebook, understood)
    strip_question(context)
    await save_settings(context, notebook, understood, topics)
    return ConversationHandler.END


def is_advised_against(context: CoachContext, notebook: Notebook) -> bool:
    runner, seen = context.exchange.runner, feasibility_now(context, notebook)
    if runner is not None and is_settled(runner, notebook.answers, today_of(context, notebook)):
        return False
    return seen.verdict is Verdict.RED and not notebook.answers.all_the_same


def is_odd_answer(topic: Topic, before: Answers, answers: Answers, text: str) -> bool:
    day = answers.race_day
    if topic not in {Topic.GOAL, Topic.RACE_DAY} or day is None or day == before.race_day:
        return False
    return is_odd_day(day, text)


def refused_by_age(answers: Answers) -> CoachError | None:
    """Give what speaks against coaching a runner of this age for this race, if anything does."""
    try:
        check_age(answers.age or AgeBand.ADULT, answers.goal or Goal.OFF_SEASON)
    except CoachError as error:
        return error
    return None


def turn_down(context: CoachContext, notebook: Notebook, error: CoachError) -> str | int:
    """Ask a child for their age once more, in case it was a slip; under 18 for a shorter race."""
    words = context.voice.error(error)
    if notebook.answers.age is AgeBand.CHILD:
        slip = context.voice.say("If that was a slip, type your age again.")
        kept = notebook if notebook.is_settings else replace(notebook, answers=notebook.answers)
        return ask(context, kept, f"{words} {slip}", topic=Topic.AGE)
    shorter = notebook.with_answers(reopen(Topic.GOAL, notebook.answers))
    return ask(context, shorter, words)
