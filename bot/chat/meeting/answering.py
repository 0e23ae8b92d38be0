"""The answers of a meeting: typed, tapped, shared, put right, or stepped back from."""

from telegram import CallbackQuery, Location, Update

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.meeting.asking import ask, ask_for_time, say_again, voice_of
from bot.chat.meeting.choices import choice_named
from bot.chat.meeting.meanwhile import cancel, help_and_ask_again
from bot.chat.meeting.notebook import keep_notebook, open_notebook, open_topic
from bot.chat.meeting.one_answer import take_answer, take_named_answer
from bot.chat.meeting.several_answers import find_several, take_several
from bot.domain.meeting import Topic, is_needed, previous_topic, reopen
from bot.domain.quantities import Units
from bot.understanding.meaning.answers.settings import read_own_name
from bot.understanding.meaning.answers.topics import read_named_answer
from bot.understanding.meaning.meeting import Aside, is_back, read_aside
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.wording.meeting.choices import RACES_FOR_MILE
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
    several = find_several(context, topic, text)
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
    several = find_several(context, topic, message.text)
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
            help_and_ask_again(context)
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


async def on_language_meanwhile(update: Update, context: CoachContext) -> object:
    """Ask a newcomer for the language, or take the one that is told; the questions go on in it."""
    told = " ".join(context.args or ())
    if told:
        return await take_named_answer(context, Topic.LANGUAGE, told)
    return ask(context, open_notebook(context), topic=Topic.LANGUAGE)


async def on_choice(context: CoachContext, query: CallbackQuery, press: GiveAnswer) -> object:
    """Take the answer a button stands for."""
    context.answer(query.id)
    choice = press.text
    choices = open_notebook(context).choices
    if choice.startswith("#") and choice[1:].isdigit() and int(choice[1:]) < len(choices):
        choice = choices[int(choice[1:])]
    if press.topic is Topic.MILE and choice in RACES_FOR_MILE:
        return ask_for_time(context, choice)
    several = find_several(context, press.topic, choice)
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
