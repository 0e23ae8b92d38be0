"""The end of a meeting: start, change an answer, or cancel."""

import re
from dataclasses import replace

from telegram import CallbackQuery, Update, User
from telegram.ext import ConversationHandler

from bot.chat.context import CoachContext
from bot.chat.meeting.after_answer import is_advised_against
from bot.chat.meeting.answering import take_location
from bot.chat.meeting.asking import (
    ask,
    feasibility_now,
    send_question,
    strip_question,
    summary_letter,
    voice_of,
)
from bot.chat.meeting.meanwhile import cancel, on_help
from bot.chat.meeting.notebook import CHANGE, Notebook, keep_notebook, open_notebook
from bot.chat.meeting.one_answer import take_named_answer
from bot.chat.meeting.settings import growth_buttons, save_settings, say_plan, settings_notebook
from bot.chat.meeting.several_answers import take_several
from bot.chat.meeting.typed_answers import can_be_read
from bot.coaching.meeting import Newcomer, start_plan
from bot.domain.errors import CoachError
from bot.domain.meeting import Topic, reopen, with_race, with_usual
from bot.domain.runner import RunnerId
from bot.domain.season.feasibility import AlternativeKind
from bot.mail.letters import Letter
from bot.understanding.meaning.answers.settings import read_own_name
from bot.understanding.meaning.answers.several import Several
from bot.understanding.meaning.answers.topics import read_change, read_named_answer, read_topic
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.meeting import Aside, Decision, read_aside, read_decision
from bot.wording.answers import write_understood
from bot.wording.meeting.choices import change_buttons, choice_of
from bot.wording.meeting.questions import write_easy_only
from bot.wording.presses import (
    AllTheSame,
    CancelMeeting,
    ChangeAnswer,
    ChangeSetting,
    GiveAnswer,
    StartPlan,
    TakeRace,
)

END = ConversationHandler.END


async def on_summary_words(update: Update, context: CoachContext) -> object:
    """Take Start, Change or Cancel in typed words; the name of an answer changes that one."""
    message, user = update.effective_message, update.effective_user
    assert message
    assert user
    text = message.text or ""
    if message.location is not None:
        return await take_location(context, message.location)
    if (language := read_own_name(text)) is not None:
        return await take_named_answer(context, Topic.LANGUAGE, language)
    aside = read_aside(text)
    if aside is Aside.HELP:
        await on_help(update, context)
        return None
    decision = Decision.CANCEL if aside is Aside.CANCEL else read_decision(text)
    if decision is not None:
        return await _decide(context, user, decision)
    keep_notebook(context, _with_told(open_notebook(context), message.message_id, text))
    return await _on_other_words(context, text)


async def _decide(context: CoachContext, user: User, decision: Decision) -> object:
    match decision:
        case Decision.START if is_advised_against(context, open_notebook(context)):
            return await _all_the_same(context, user)
        case Decision.START:
            return await _start(context, user)
        case Decision.CHANGE:
            return _ask_what_to_change(context)
        case Decision.CANCEL:
            return cancel(context)


def _with_told(notebook: Notebook, message_id: int, text: str) -> Notebook:
    named = read_named_answer(text, notebook.answers)
    return notebook if named is None else notebook.with_told(message_id, named[0])


async def _on_other_words(context: CoachContext, text: str) -> object:
    """Take an answer told with its name, or ask the question that is named."""
    several = _several_in(context, text)
    if several.pieces:
        return await take_several(context, several)
    answers = open_notebook(context).answers
    named = read_named_answer(text, answers) or _changed_to(text)
    if named is not None:
        return await take_named_answer(context, *named)
    topic = read_topic(text, answers)
    if topic is not None:
        return _change(context, topic)
    untold = _untold_in(context, text)
    if untold is not None:
        return await take_named_answer(context, *untold)
    if answers.health is None and leading_yes_no(text) is False:  # to the start, or to the list?
        return ask(context, open_notebook(context), topic=Topic.HEALTH)
    send_question(context, _summary_again(context))
    return None


def _changed_to(text: str) -> tuple[Topic, str] | None:
    """``change my race day to 10 January``: which answer, and the new one."""
    changed = read_change(text)
    return None if changed is None or changed[1] is None else (changed[0], changed[1])


def _untold_in(context: CoachContext, text: str) -> tuple[Topic, str] | None:
    """Take an age, or what tells of health, while it is not told; a bare no tells neither."""
    notebook = open_notebook(context)
    voice, answers = voice_of(context, notebook), notebook.answers
    for topic, told in ((Topic.AGE, answers.age), (Topic.HEALTH, answers.health)):
        choice = choice_of(voice, topic, text) if told is None else None
        if choice is not None:
            return topic, choice
    if answers.age is None and can_be_read(context, notebook, Topic.AGE, text):
        return Topic.AGE, text
    tells_health = answers.health is None and leading_yes_no(text) is None
    if tells_health and can_be_read(context, notebook, Topic.HEALTH, text):
        return Topic.HEALTH, text
    return None


def _several_in(context: CoachContext, text: str) -> Several:
    """Read a message that tells several answers and nothing else: ``34, none of these``."""
    answers = open_notebook(context).answers
    pieces = [piece for piece in re.split(r"\s*[,;\n]\s*", text) if piece]
    told = [read_named_answer(piece, answers) or _untold_in(context, piece) for piece in pieces]
    found = tuple(one for one in told if one is not None)
    is_clear = _SEVERAL <= len(found) == len(told) == len({topic for topic, _ in found})
    return Several(found) if is_clear else Several()


_SEVERAL = 2


async def on_told(context: CoachContext, query: CallbackQuery, press: GiveAnswer) -> object:
    """Take what was not asked."""
    context.answer(query.id)
    return await take_named_answer(context, press.topic, press.text)


async def on_start_plan(context: CoachContext, query: CallbackQuery, _: StartPlan) -> object:
    context.answer(query.id)
    return await _start(context, query.from_user)


async def on_take_race(context: CoachContext, query: CallbackQuery, press: TakeRace) -> object:
    """Take the race with better odds: back to the summary, or into the plan."""
    context.answer(query.id)
    notebook = open_notebook(context)
    taken = notebook.with_answers(with_race(notebook.answers, press.goal, press.day))
    return await _go_on_with(context, taken)


async def on_other_race(context: CoachContext, query: CallbackQuery, press: TakeRace) -> object:
    """Take the race with better odds in place of the one that is planned for."""
    context.answer(query.id)
    if context.exchange.runner is None:
        return None
    notebook = await settings_notebook(context)
    taken = notebook.with_answers(with_race(notebook.answers, press.goal, press.day))
    return await _go_on_with(context, taken)


async def _go_on_with(context: CoachContext, taken: Notebook) -> object:
    understood = write_understood(context.voice, Topic.RACE_DAY, taken.answers, context.now.date())
    if taken.is_settings:
        strip_question(context)
        await save_settings(context, taken, understood, {Topic.RACE_DAY})
        return END
    return ask(context, taken, understood)


async def on_all_the_same(context: CoachContext, query: CallbackQuery, _: AllTheSame) -> object:
    context.answer(query.id)
    return await _all_the_same(context, query.from_user)


async def _all_the_same(context: CoachContext, user: User) -> object:
    """Start the race that was advised against, where that may be: easy and long runs only."""
    notebook = open_notebook(context)
    if feasibility_now(context, notebook).alternative(AlternativeKind.RUN_WALK) is None:
        send_question(context, summary_letter(context, notebook))
        return None
    decided = notebook.with_answers(replace(notebook.answers, all_the_same=True))
    keep_notebook(context, decided)
    return await _start(context, user)


async def on_change_answer(context: CoachContext, query: CallbackQuery, _: ChangeAnswer) -> str:
    context.answer(query.id)
    return _ask_what_to_change(context)


async def on_cancel_meeting(
    context: CoachContext, query: CallbackQuery, _: CancelMeeting
) -> object:
    context.answer(query.id)
    return cancel(context)


async def on_change_words(update: Update, context: CoachContext) -> object:
    message = update.effective_message
    assert message
    topic = read_topic(message.text or "", open_notebook(context).answers)
    if topic is None:
        return _ask_what_to_change(context)
    return _change(context, topic)


async def on_change_choice(
    context: CoachContext, query: CallbackQuery, press: ChangeSetting
) -> object:
    context.answer(query.id)
    return _change(context, press.topic)


async def on_cancel(update: Update, context: CoachContext) -> object:
    """Leave the questions; nothing of them is kept."""
    return cancel(context)


def _change(context: CoachContext, topic: Topic) -> str:
    notebook = open_notebook(context)
    keep_notebook(context, notebook.with_answers(reopen(topic, notebook.answers)))
    return ask(context, open_notebook(context), topic=topic)


def _ask_what_to_change(context: CoachContext) -> str:
    buttons = change_buttons(context.voice, open_notebook(context).answers)
    text = context.voice.say("Which answer shall we change?")
    send_question(context, Letter(text, buttons))
    return CHANGE


def _summary_again(context: CoachContext) -> Letter:
    hint = context.voice.say("Type <i>yes</i>, <i>change</i> or <i>cancel</i>.")
    return summary_letter(context, open_notebook(context), hint)


async def _start(context: CoachContext, user: User) -> object:
    notebook = open_notebook(context)
    if is_advised_against(context, notebook):  # a button of a summary before it was
        send_question(context, summary_letter(context, notebook))
        return None
    if notebook.is_settings:
        strip_question(context)
        await save_settings(context, notebook, "")
        return END
    newcomer = Newcomer(RunnerId(user.id), user.first_name, context.voice.language)
    try:
        answers = with_usual(notebook.answers, context.voice.units)
        runner, season = await start_plan(context.work, newcomer, answers, context.now)
    except CoachError as error:
        send_question(context, summary_letter(context, notebook, context.voice.error(error)))
        return None
    strip_question(context)
    lead = context.voice.say("Here we go, {name}.", name=runner.name)
    await say_plan(
        context,
        runner,
        season,
        f"{lead} {write_easy_only(context.voice, runner)}".strip(),
        buttons=growth_buttons(context.voice, runner, season),
        is_first=True,
    )
    return END
