"""The answers of a meeting: typed, tapped or put right, said back, or stepped back from."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery, Location, Update
from telegram.ext import ConversationHandler

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.meeting.asking import (
    ask,
    ask_about_weekday,
    ask_before_saving,
    ask_for_time,
    ask_once_more,
    asked,
    feasibility_now,
    question_letter,
    say_again,
    send_question,
    strip_question,
    summary_letter,
    today_of,
    voice_of,
)
from bot.chat.meeting.choices import choice_named
from bot.chat.meeting.notebook import (
    NAME,
    SUMMARY,
    Notebook,
    keep_notebook,
    open_notebook,
    open_topic,
)
from bot.chat.meeting.settings import FIGURES, is_settled, save_settings
from bot.chat.meeting.typed_answers import can_be_read, read_typed
from bot.chat.plan import say_help
from bot.domain.brief import AgeBand
from bot.domain.errors import CoachError
from bot.domain.knowledge import Matter, Standing
from bot.domain.meeting import (
    Answers,
    Topic,
    is_needed,
    next_topic,
    previous_topic,
    reopen,
)
from bot.domain.quantities import Units
from bot.domain.season.admission import check_age
from bot.domain.season.feasibility import Verdict
from bot.domain.season.goal import Goal, GoalRace
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.settings import read_own_name
from bot.understanding.meaning.answers.several import (
    Several,
    greets,
    is_odd_day,
    month_told,
    read_parts,
)
from bot.understanding.meaning.answers.topics import read_named_answer
from bot.understanding.meaning.answers.words import quoted
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.meeting import (
    Aside,
    is_back,
    read_answer,
    read_aside,
)
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Question
from bot.wording.answers import (
    write_not_understood,
    write_understood,
)
from bot.wording.conversation import write_privacy
from bot.wording.knowledge.answer import write_known
from bot.wording.meeting.choices import RACES_FOR_MILE
from bot.wording.meeting.questions import write_meeting_help
from bot.wording.presses import Back, GiveAnswer, Speak


async def on_answer(update: Update, context: CoachContext) -> object:
    """Read a typed answer, a shared location, or what is said in place of an answer."""
    message, topic = update.effective_message, open_topic(context)
    assert message
    assert topic is not None
    text = message.text or message.caption or ""
    if message.location is not None or is_back(text):
        shared = message.location
        return _go_back(context) if shared is None else await take_location(context, shared)
    if not text:
        say_again(context, context.voice.say("I read words and buttons here."))
        return None
    told = read_message(text, Context(language=context.voice.language))
    if pain.is_red_flag(told) and topic is not Topic.HEALTH:
        await pain.stop(context, told.pain)  # the question stays open
        return None
    aside = read_aside(text)
    if aside is not None and (taken := await _take_aside(context, topic, aside)) is not _AN_ANSWER:
        return taken
    if (language := read_own_name(text)) is not None:
        return await take_named_answer(context, Topic.LANGUAGE, language)
    keep_notebook(context, open_notebook(context).with_told(message.message_id, topic))
    return await take_answers(context, topic, text)


async def on_speak(context: CoachContext, query: CallbackQuery, press: Speak) -> object:
    """Go on in another language."""
    context.answer(query.id)
    return await take_named_answer(context, Topic.LANGUAGE, press.language)


async def take_answers(context: CoachContext, topic: Topic, text: str) -> str | int | None:
    """Take what answers the open question, and others with it."""
    text = choice_named(context, topic, text)
    several = _several_in(context, topic, text)
    if several.pieces:
        return await take_several(context, several)
    return await take_answer(context, text)


async def take_location(context: CoachContext, shared: Location) -> object:
    """Take a shared location, at any question: it tells where the runner lives."""
    place = f"{shared.latitude}, {shared.longitude}"
    return await take_named_answer(context, Topic.ZONE, place)


async def on_edited_answer(update: Update, context: CoachContext) -> object:
    """Take an answer that was put right by editing its message."""
    message, notebook = update.effective_message, open_notebook(context)
    assert message
    topic = dict(notebook.told).get(message.message_id)
    if topic is None or not message.text:
        return None
    keep_notebook(context, notebook.with_told(message.message_id, topic))
    named = read_named_answer(message.text, notebook.answers)
    several = _several_in(context, topic, message.text)
    if several.pieces:
        return await take_several(context, several)
    return await take_named_answer(context, *(named or (topic, message.text)))


_AN_ANSWER = object()


async def _take_aside(context: CoachContext, topic: Topic, aside: Aside) -> object:
    """Do what is said in place of an answer; ``_AN_ANSWER`` where it is one to this question."""
    voice = voice_of(context, open_notebook(context))
    match aside:
        case Aside.CANCEL:
            return cancel(context)
        case Aside.SKIP | Aside.UNSURE if _leaves_setting(context, topic, aside):
            return cancel(context)
        case Aside.HELP:
            _say_help(context)
        case Aside.SKIP | Aside.UNSURE if topic in _USUAL:
            usual = _USUAL[topic].format(**_USUAL_DISTANCES[voice.units])
            if open_notebook(context).asks_weekday:
                usual = "yes"  # the day stays as it was told
            return await take_answer(context, usual, is_typed=False)
        case Aside.SKIP | Aside.UNSURE if topic is Topic.ZONE:
            say_again(context, voice.say("I need that for the time of your mornings."))
        case Aside.SKIP | Aside.UNSURE if _can_be_left(context, topic, aside):
            return ask(context, open_notebook(context))
        case _:
            return _AN_ANSWER
    return None


def _leaves_setting(context: CoachContext, topic: Topic, aside: Aside) -> bool:
    """Whether a setting that is asked for stays as it was: nothing is set by a shrug."""
    is_shrug = aside is Aside.SKIP or topic not in _MAY_BE_UNKNOWN
    return open_notebook(context).is_settings and is_shrug


def _can_be_left(context: CoachContext, topic: Topic, aside: Aside) -> bool:
    """Whether a question goes without an answer: it is none of those that a plan needs."""
    is_unneeded = not is_needed(topic, open_notebook(context).answers)
    return is_unneeded and (aside is Aside.SKIP or topic is Topic.LANGUAGE)


# Where not to know is an answer that a runner may change to.
_MAY_BE_UNKNOWN = frozenset({Topic.RACE_DAY, Topic.MILE})
# What is taken where a question is skipped, or nobody knows: said back, and changed by a tap.
_USUAL = {
    Topic.GOAL: "no race",
    Topic.RACE_DAY: "don't know",
    Topic.TARGET: "none",
    Topic.MILE: "don't know",
    Topic.WEEKLY: "{weekly}",
    Topic.LONGEST: "{longest}",
    Topic.DAYS: "3 days",
    Topic.OWN_PLAN: "no",
    Topic.HARD_DAYS: "none",
    Topic.LONG_DAY: "none",
}


_USUAL_DISTANCES = {
    Units.KM: {"weekly": "20 km", "longest": "6 km"},
    Units.MI: {"weekly": "12 mi", "longest": "4 mi"},
}


def cancel(context: CoachContext) -> object:
    """Leave the questions; nothing of them is kept."""
    strip_question(context)
    if open_notebook(context).is_settings:
        context.say(context.voice.say("Nothing was changed."))
    else:
        context.say(context.voice.say("Cancelled, nothing is kept. /start begins again."))
    return ConversationHandler.END


async def on_help(update: Update, context: CoachContext) -> None:
    """Help, and put the open question again."""
    _say_help(context)


def _say_help(context: CoachContext) -> None:
    """Help a newcomer with the questions, a runner with everything; what is open comes last."""
    notebook = open_notebook(context)
    if not notebook.is_settings:
        say_meanwhile(context, write_meeting_help(voice_of(context, notebook)))
        return
    say_help(context)
    topic = open_topic(context)
    if topic is not None:
        send_question(context, question_letter(context, notebook, topic, ""))


async def on_command_meanwhile(update: Update, context: CoachContext) -> None:
    """Answer a newcomer's command, and put the open question again."""
    say_meanwhile(context, context.voice.say("That comes with your plan."))


async def on_language_meanwhile(update: Update, context: CoachContext) -> object:
    """Ask a newcomer for the language, or take the one that is told; the questions go on in it."""
    told = " ".join(context.args or ())
    if told:
        return await take_named_answer(context, Topic.LANGUAGE, told)
    return ask(context, open_notebook(context), topic=Topic.LANGUAGE)


async def on_privacy_meanwhile(update: Update, context: CoachContext) -> None:
    """Tell what is kept, and put the open question again."""
    operator, voice = context.exchange.operator, voice_of(context, open_notebook(context))
    words = write_privacy(
        voice, operator.retention, operator.contact, has_weather=operator.has_weather
    )
    say_meanwhile(context, words)


def say_meanwhile(context: CoachContext, words: str) -> None:
    """Say something in between; what is open comes last."""
    if open_topic(context) is None:
        context.say(words)
        send_question(context, summary_letter(context, open_notebook(context)))
    else:
        say_again(context, words)


async def on_choice(context: CoachContext, query: CallbackQuery, press: GiveAnswer) -> object:
    """Take the answer a button stands for."""
    context.answer(query.id)
    choice = press.text
    choices = open_notebook(context).choices
    if choice.startswith("#") and choice[1:].isdigit() and int(choice[1:]) < len(choices):
        choice = choices[int(choice[1:])]
    if press.topic is Topic.MILE and choice in RACES_FOR_MILE:
        return ask_for_time(context, choice)
    several = _several_in(context, press.topic, choice)
    if several.pieces:
        return await take_several(context, several, is_typed=False)
    return await take_answer(context, choice, is_typed=False)


async def on_back_button(context: CoachContext, query: CallbackQuery, _: Back) -> str | None:
    context.answer(query.id)
    return _go_back(context)


def _go_back(context: CoachContext) -> str | None:
    """Ask the question before again."""
    notebook, topic = open_notebook(context), open_topic(context)
    if topic is Topic.LANGUAGE and not notebook.is_settings:
        return ask(context, notebook)  # it has no place in the order
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
    notebook = _with_month(notebook, topic, text)
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
    if is_typed and _is_odd_day(topic, notebook.answers, answers, text):
        return ask_about_weekday(context, notebook, answers)
    return await _go_on(context, notebook, topic, answers, today)


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
        _say_help(context)
        return True
    answers = notebook.answers
    race = GoalRace(answers.goal or Goal.OFF_SEASON, answers.race_day, answers.target)
    standing = Standing(today=today_of(context, notebook), race=race)
    say_again(context, write_known(voice, meant.known.matter, standing))
    return True


def _several_in(context: CoachContext, topic: Topic, text: str) -> Several:
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
        notebook = _with_month(notebook, topic, text)
        try:
            answers = read_answer(asked(context, notebook.with_answers(reopened), topic), text)
        except AnswerError as error:
            wrong = wrong or (topic, error)
            continue
        is_odd |= _is_odd_day(topic, reopened, answers, text)
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
    refused = _refused(notebook.answers)
    if refused is not None:
        return _turn_down(context, notebook, refused)
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
        return await _change(context, notebook, understood, topics)
    return ask(context, notebook, understood)


_MOST_QUOTED = 3


def _with_month(notebook: Notebook, topic: Topic, text: str) -> Notebook:
    month = month_told(text) if topic is Topic.GOAL else None
    return notebook if month is None else replace(notebook, month=month)


async def _go_on(
    context: CoachContext, notebook: Notebook, topic: Topic, answers: Answers, today: date
) -> str | int | None:
    if topic in FIGURES:  # what was decided was decided about other figures
        answers = replace(answers, all_the_same=False)
    refused = _refused(answers)
    if refused is not None:
        return _turn_down(context, notebook.with_answers(answers), refused)
    answered = notebook.with_answers(answers)
    understood = write_understood(voice_of(context, answered), topic, answers, today)
    if answered.is_settings and answered.next_state == SUMMARY:
        return await _change(context, answered, understood, {topic})
    return ask(context, answered, understood)


async def _change(
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


def _is_odd_day(topic: Topic, before: Answers, answers: Answers, text: str) -> bool:
    day = answers.race_day
    if topic not in {Topic.GOAL, Topic.RACE_DAY} or day is None or day == before.race_day:
        return False
    return is_odd_day(day, text)


async def _take_weekday(context: CoachContext, notebook: Notebook, text: str) -> str | int | None:
    """Take a yes, a no or another day; an answer to the next question is a yes as well."""
    answers, today = notebook.answers, today_of(context, notebook)
    right = replace(answers, answered=answers.answered | {Topic.RACE_DAY})
    is_right = leading_yes_no(text) if len(text) < _LONGEST_YES else None
    if is_right:
        return await _go_on(context, notebook, Topic.RACE_DAY, right, today)
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
    return await _go_on(context, unasked, Topic.RACE_DAY, other, today)


_LONGEST_YES = 20


def _refused(answers: Answers) -> CoachError | None:
    """Give what speaks against coaching a runner of this age for this race, if anything does."""
    try:
        check_age(answers.age or AgeBand.ADULT, answers.goal or Goal.OFF_SEASON)
    except CoachError as error:
        return error
    return None


def _turn_down(context: CoachContext, notebook: Notebook, error: CoachError) -> str | int:
    """Ask a child for their age once more, in case it was a slip; under 18 for a shorter race."""
    words = context.voice.error(error)
    if notebook.answers.age is AgeBand.CHILD:
        slip = context.voice.say("If that was a slip, type your age again.")
        kept = notebook if notebook.is_settings else replace(notebook, answers=notebook.answers)
        return ask(context, kept, f"{words} {slip}", topic=Topic.AGE)
    shorter = notebook.with_answers(reopen(Topic.GOAL, notebook.answers))
    return ask(context, shorter, words)
