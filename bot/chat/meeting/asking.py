"""One question after the other: asked, answered by typing or tapping, or stepped back."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery, Update
from telegram.ext import ConversationHandler

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.meeting.notebook import (
    NAME,
    SUMMARY,
    Notebook,
    keep_notebook,
    open_notebook,
    open_topic,
)
from bot.chat.meeting.settings import save_settings
from bot.domain.brief import AgeBand
from bot.domain.errors import CoachError
from bot.domain.meeting import (
    Topic,
    feasibility_of,
    is_needed,
    previous_topic,
    reopen,
    worth_telling,
)
from bot.domain.runner import zone_of
from bot.domain.season.admission import check_age
from bot.domain.season.feasibility import Feasibility, Verdict
from bot.domain.season.goal import Goal
from bot.mail.letters import Buttons, Letter
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.meeting import Asked, is_back, read_answer
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.wording.answers import (
    write_summary,
    write_target_note,
    write_understood,
)
from bot.wording.buttons import (
    Answer,
    Back,
    CancelMeeting,
    ChangeAnswer,
    ShareLocation,
    StartPlan,
    button,
)
from bot.wording.feasibility import alternative_buttons, ask_to_start, write_feasibility
from bot.wording.meeting import (
    ask_for_location,
    name_option,
    question_buttons,
    worth_telling_buttons,
    write_question,
)


async def on_answer(update: Update, context: CoachContext) -> str | int | None:
    """Read a typed answer, or the way back."""
    message = update.effective_message
    assert message
    text = message.text or message.caption or ""
    if is_back(text):
        return _go_back(context)
    if message.location is not None:
        text = f"{message.location.latitude}, {message.location.longitude}"
    elif not text:
        say_again(context, context.voice.say("I read words and buttons here."))
        return None
    told = read_message(text, Context(language=context.voice.language))
    if pain.is_red_flag(told) and open_topic(context) is not Topic.HEALTH:
        await pain.stop(context, told.pain)  # the question stays open
        return None
    return await take_answer(context, text)


async def on_choice(
    context: CoachContext, query: CallbackQuery, press: Answer
) -> str | int | None:
    """Take the answer a button stands for."""
    context.answer(query.id)
    choice = press.text
    choices = open_notebook(context).choices
    if choice.startswith("#") and choice[1:].isdigit() and int(choice[1:]) < len(choices):
        choice = choices[int(choice[1:])]
    return await take_answer(context, choice)


async def on_share(context: CoachContext, query: CallbackQuery, _: ShareLocation) -> None:
    """Offer to share the location; the question stays open."""
    context.answer(query.id)
    context.send(ask_for_location(context.voice))


async def on_back_button(context: CoachContext, query: CallbackQuery, _: Back) -> str | None:
    context.answer(query.id)
    return _go_back(context)


def _go_back(context: CoachContext) -> str | None:
    """Ask the question before again."""
    notebook, topic = open_notebook(context), open_topic(context)
    earlier = None if topic is None else previous_topic(topic, notebook.answers)
    if earlier is None:
        say_again(context, context.voice.say("This is the first question."))
        return None
    return ask(context, notebook.with_answers(reopen(earlier, notebook.answers)))


async def take_named_answer(context: CoachContext, topic: Topic, text: str) -> object:
    """Take an answer that tells itself which question it answers."""
    notebook = open_notebook(context)
    keep_notebook(context, notebook.with_answers(reopen(topic, notebook.answers)))
    context.talk(NAME).state = topic.value
    after = await take_answer(context, text)
    return topic.value if after is None else after


async def take_answer(context: CoachContext, text: str) -> str | int | None:
    """Add an answer to the notebook, say it back, and ask what is next."""
    notebook, topic = open_notebook(context), open_topic(context)
    assert topic is not None
    today = _today(context, notebook)
    try:
        answers = read_answer(Asked(topic, notebook.answers, today, context.voice.language), text)
    except AnswerError as error:
        _ask_once_more(context, notebook, topic, error)
        return None
    if topic in FIGURES:  # what was decided was decided about other figures
        answers = replace(answers, all_the_same=False)
    try:
        check_age(answers.age or AgeBand.ADULT, answers.goal or Goal.OFF_SEASON)
    except CoachError as error:
        return _turn_down(context, notebook.with_answers(answers), error)
    # A new language is said in itself.
    voice = replace(context.voice, language=answers.language or context.voice.language)
    understood = write_understood(voice, topic, answers, today)
    answered = notebook.with_answers(answers)
    if answered.is_settings and answered.next_state == SUMMARY:
        if topic in FIGURES and is_advised_against(context, answered):
            return ask_before_saving(context, answered, understood)
        await save_settings(context, answered, understood, topic, says_odds=topic in FIGURES)
        return ConversationHandler.END
    return ask(context, answered, understood)


def _turn_down(context: CoachContext, notebook: Notebook, error: CoachError) -> str | int:
    """Take leave of a child; ask somebody under 18 for a shorter race."""
    if notebook.answers.age is AgeBand.CHILD:
        context.say(context.voice.error(error))
        return ConversationHandler.END
    shorter = notebook.with_answers(reopen(Topic.GOAL, notebook.answers))
    return ask(context, shorter, context.voice.error(error))


def ask(
    context: CoachContext, notebook: Notebook, understood: str = "", *, topic: Topic | None = None
) -> str:
    """Ask a question, else the next open one, or show the summary; the question comes last."""
    state = notebook.next_state if topic is None else topic.value
    keep_notebook(context, notebook)
    if state == SUMMARY:
        context.send(summary_letter(context, notebook, understood))
    else:
        context.send(_question_letter(context, notebook, Topic(state), understood))
    return state


def say_again(context: CoachContext, hint: str) -> None:
    """Give a hint and repeat the open question; the state stays."""
    topic = open_topic(context)
    assert topic is not None
    context.send(_question_letter(context, open_notebook(context), topic, hint))


def _question_letter(context: CoachContext, notebook: Notebook, topic: Topic, lead: str) -> Letter:
    voice = context.voice
    question = write_question(voice, topic, notebook.answers.goal)
    text = f"{lead}\n\n{question}" if lead else question
    is_in_order = is_needed(topic, notebook.answers) and not notebook.is_settings
    has_back = is_in_order and previous_topic(topic, notebook.answers) is not None
    return Letter(text, question_buttons(voice, topic, has_back=has_back))


def _ask_once_more(
    context: CoachContext, notebook: Notebook, topic: Topic, error: AnswerError
) -> None:
    """Give a hint and the question again; or, of several readings, let the runner choose."""
    hint = context.voice.error(error)
    if not error.options:
        say_again(context, hint)
        return
    keep_notebook(context, replace(notebook, choices=error.options))
    buttons = tuple(
        (button(name_option(context.voice, option), Answer(topic, f"#{number}")),)
        for number, option in enumerate(error.options)
    )
    question = write_question(context.voice, topic, notebook.answers.goal)
    context.say(hint if hint.endswith("?") else f"{hint}\n\n{question}", buttons=buttons)


# What decides whether a race can be done.
FIGURES = frozenset(
    {
        Topic.GOAL,
        Topic.RACE_DAY,
        Topic.WEEKLY,
        Topic.LONGEST,
        Topic.DAYS,
        Topic.AGE,
        Topic.USUAL_LONGEST,
    }
)


def is_advised_against(context: CoachContext, notebook: Notebook) -> bool:
    seen = feasibility_now(context, notebook)
    return seen.verdict is Verdict.RED and not notebook.answers.all_the_same


def ask_before_saving(context: CoachContext, notebook: Notebook, understood: str) -> str:
    """Say what speaks against a changed race before it is planned for."""
    voice, seen = context.voice, feasibility_now(context, notebook)
    keep_notebook(context, notebook)
    parts = (understood, write_feasibility(voice, seen), ask_to_start(voice, seen))
    cancel = (button(voice.say("Cancel"), CancelMeeting()),)
    text = "\n\n".join(part for part in parts if part)
    context.send(Letter(text, (*alternative_buttons(voice, seen), cancel)))
    return SUMMARY


def summary_letter(context: CoachContext, notebook: Notebook, lead: str = "") -> Letter:
    """Show every answer as understood, and say before the start whether the race can be done."""
    voice, seen = context.voice, feasibility_now(context, notebook)
    more = worth_telling(notebook.answers, seen, _today(context, notebook))
    parts = (
        lead,
        voice.say("This is what I know:"),
        write_summary(voice, notebook.answers),
        write_target_note(voice, notebook.answers, context.now.date()),
        write_feasibility(voice, seen),
        ask_to_start(voice, seen),
    )
    last_row = (
        button(voice.say("Change"), ChangeAnswer()),
        button(voice.say("Cancel"), CancelMeeting()),
    )
    rows: Buttons = (
        ((button(voice.say("Start"), StartPlan()), *last_row),)
        if seen.verdict is Verdict.GREEN
        else (*alternative_buttons(voice, seen), last_row)
    )
    rows += worth_telling_buttons(voice, more)
    return Letter("\n\n".join(part for part in parts if part), rows)


def feasibility_now(context: CoachContext, notebook: Notebook) -> Feasibility:
    return feasibility_of(notebook.answers, _today(context, notebook))


def _today(context: CoachContext, notebook: Notebook) -> date:
    """The runner's own today, as soon as their zone is known."""
    zone = notebook.answers.zone
    return context.now.date() if zone is None else context.now.astimezone(zone_of(zone)).date()
