"""The one dispatcher: whatever is typed is understood once, and does what it means.

What a message is, and what comes before what, is decided by ``understanding.understand``.  Here
each kind of utterance meets the one thing that is done about it.
"""

from telegram import Update
from telegram.ext import CommandHandler, MessageHandler

from bot.chat import account, crisis, heat, illness, move, pain, repair, report, skip, told_facts
from bot.chat.actions import ACTIONS, COMMANDS_TOLD
from bot.chat.activity import on_recording
from bot.chat.asked_back import answers_otherwise, answers_pain, take_answer
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import (
    AboutRun,
    ailment_told_last,
    can_be_meant,
    can_be_retold,
    dialogue_of,
    mended,
    said_last,
)
from bot.chat.door import on_forwarded
from bot.chat.feelings import answer_life, hear, say_not_understood
from bot.chat.filters import COMMANDS, EDITED_WORDS, FORWARDED, NEW_CAPTIONS, NEW_WORDS, RECORDINGS
from bot.chat.judged_run import judge_run
from bot.chat.knowledge import answer_known
from bot.chat.meeting import changing
from bot.chat.question import answer_question
from bot.chat.reading_context import reading_context
from bot.chat.run_question import ask_back, asks_whether_of_last, on_let_go, on_nod, on_option
from bot.chat.told_besides import (
    answers_fear_of_race,
    answers_what_is_told,
    take_complaint,
    takes_race_time,
)
from bot.chat.told_run import Told, placed
from bot.coaching.rough_day import has_run_today
from bot.domain.intents import Intent, Subject
from bot.domain.knowledge import Matter
from bot.domain.log.results import Result, ResultKind
from bot.domain.meeting import Topic
from bot.domain.quantities import Duration
from bot.understanding.meaning.answers.settings import read_own_name
from bot.understanding.meaning.asked_knowledge import Known, read_knowledge
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.links import is_about_link
from bot.understanding.meaning.mendings import Cancel, Mend, Restate, TakeBack
from bot.understanding.meaning.readings import Context, QuestionBack, Reading, Sureness
from bot.understanding.understand import understand
from bot.understanding.utterances import (
    Answer,
    Chatter,
    Command,
    Complaint,
    Crisis,
    Fact,
    OpenQuestion,
    Question,
    Repair,
    Results,
    SettingChange,
    Unclear,
    Utterance,
    Wish,
)
from bot.wording.keys import command_of
from bot.wording.notices import write_about_link
from bot.wording.presses import LetGo, Nod, TakeOption
from bot.wording.wish import write_wish

_OF_AGE = frozenset({Matter.MASTERS, Matter.SENIOR, Matter.YOUTH})  # their figure is no run's
_SURE = 4  # weight of a matter that goes before a figure without a run


async def on_words(update: Update, context: CoachContext) -> None:
    """Understand a message, and do what it means."""
    message = update.effective_message
    assert message
    text = message.text or message.caption or ""
    if await account.take_word(context, text):
        return
    key = command_of(text)
    if key is not None:
        await COMMANDS_TOLD[key](update, context)
        return
    language = read_own_name(text)
    if language is not None:
        await changing.change_setting(context, Topic.LANGUAGE, language)
        return
    told = await placed(context, message)
    if changing.is_naming_setting(context, text):
        await changing.change_named(context, text)
        return
    utterance = await _understand(context, told)
    if _may_be_an_hour(utterance, text) and await changing.is_telling_hour(context, text):
        await changing.change_setting(context, Topic.RUNS_AT, text)
        return
    if _may_be_of_move(utterance) and await move.takes_next_word(context, text):
        return
    await _act(update, context, told, utterance)


def _may_be_of_move(utterance: Utterance) -> bool:
    """Whether nothing but a day, or that all stays, may have been said: ``rather Friday``."""
    match utterance:
        case Chatter() | Wish() | Question() | Unclear():
            return True
        case Repair(mending=mending):
            return mending is None or isinstance(mending, Cancel | TakeBack | Mend)
        case _:
            return False


def _may_be_an_hour(utterance: Utterance, text: str) -> bool:
    """Whether nothing sure was understood: ``18:00`` may be a run, or the hour of one."""
    match utterance:
        case Chatter(intent=Intent.THANKS):
            return any(each.isdigit() for each in text)  # "Morning!" greets
        case Chatter(intent=Intent.UNKNOWN) | Unclear():
            return True
        case Results(reading=reading):
            return reading.sureness is not Sureness.SURE
        case _:
            return False


async def _understand(context: CoachContext, told: Told) -> Utterance:
    """Understand a message by what is known of its day, which it may name itself."""
    today = context.runner.day_of(told.sent_at)
    assumed = told.day or today
    known = await reading_context(context, assumed, today)
    asked = dialogue_of(context).awaiting(context.now)
    question = await _open_question(context, asked, known) if isinstance(asked, AboutRun) else None
    utterance = understand(told.text, known, question, can_mend=True)
    said = await said_last(context) if _may_add(utterance) else None
    if said is not None:
        utterance = understand(told.text, known, question, can_mend=True, said=said)
    can_mend = not isinstance(utterance, Repair) or await _is_mendable(context, utterance)
    if not can_mend:
        utterance = understand(told.text, known, question)
    day = utterance.reading.day
    if isinstance(utterance, Results | Unclear) and day is not None and day != assumed:
        known = await reading_context(context, day, today)
        utterance = understand(told.text, known, question, can_mend=can_mend)
    return utterance


def _may_add(utterance: Utterance) -> bool:
    """Whether a message may tell more of the run before: ``152 on average``, ``45:10``."""
    match utterance:
        case Results(reading=reading):
            is_guess = reading.sureness is not Sureness.SURE
            return is_guess or reading.result is None or not _is_whole(reading.result)
        case Chatter() | Unclear() | Question() | Repair(mending=Mend() | TakeBack() | None):
            return True
        case _:
            return False


def _is_whole(result: Result) -> bool:
    is_timed = result.distance is not None and result.duration is not None
    return is_timed or bool(result.splits) or result.mean_split is not None


async def _is_mendable(context: CoachContext, repair: Repair) -> bool:
    if isinstance(repair.mending, Mend):
        return await can_be_meant(context, repair.mending)
    if isinstance(repair.mending, Restate):
        return await can_be_retold(context, repair.mending)
    return await mended(context) is not None or await ailment_told_last(context) is not None


async def _open_question(context: CoachContext, asked: AboutRun, known: Context) -> OpenQuestion:
    today = context.runner.day_of(asked.sent_at)
    day = asked.day or today
    if (day, today) != (known.today, known.today):
        known = await reading_context(context, day, today)
    return OpenQuestion(text=asked.text, context=known, is_nod=asked.is_nod)


async def _act(update: Update, context: CoachContext, told: Told, utterance: Utterance) -> None:
    """Do what an utterance means: the one place where that is decided."""
    match utterance:
        case Crisis():
            await crisis.on_despair(update, context)
        case Complaint(pain=complaint) if complaint.is_red_flag:
            await pain.stop(context, complaint)
        case Command(name=name):
            await COMMANDS_TOLD[name](update, context)
        case Repair(mending=mending):
            await repair.mend(context, told, mending)
        case Answer():
            await take_answer(context, utterance)
        case Results(reading=reading):
            await _take_results(context, told, reading)
        case Complaint():
            await take_complaint(context, utterance, told.text)
        case _ if await answers_otherwise(context, told, utterance):
            pass
        case SettingChange(topic=topic, answer=answer):
            await changing.change_setting(context, topic, answer)
        case (
            Fact()
            | Question(asked=None, known=Known())
            | Question(asked=Asked(subject=Subject.RUN_TOLD))
        ):
            await _take_or_tell(context, utterance, told.text)
        case Question() | Wish() | Chatter():
            await _grant(context, utterance, told)
        case Unclear(reading=reading, question=question):
            await _ask_unless_told(context, told, reading, question)


async def _take_results(context: CoachContext, told: Told, reading: Reading) -> None:
    if not (_may_be_of_pain(reading) and await answers_pain(context, told)):
        await report.take_results(context, told, reading)


def _may_be_of_pain(reading: Reading) -> bool:
    """``ya no, se me pasó``: what sounds like a run left out may be of the pain that left."""
    result = reading.result
    return result is not None and result.kind is ResultKind.SKIP and reading.day is None


async def _ask_unless_told(
    context: CoachContext, told: Told, reading: Reading, question: QuestionBack
) -> None:
    """Ask what is missing of a run; what is told beside running is answered instead."""
    text = told.text
    if is_about_link(text):
        context.say(write_about_link(context.voice))
        return
    if await answer_life(context, text) or await answers_fear_of_race(context, text):
        return
    known = read_knowledge(text, context.voice.language)
    has_figures = any(each.isdigit() for each in text)
    is_figure_told = has_figures and (known is None or known.matter not in _OF_AGE)
    if known is not None and known.is_named and (known.weight >= _SURE or not is_figure_told):
        await answer_known(context, known, text)
        return
    if await takes_race_time(context, told, is_told=True):
        return
    if not has_figures and await has_run_today(context.work, context.runner, context.now):
        heard = await hear(context, text)
        if heard:  # of the run that was told of already
            context.say(heard)
            return
    if await _may_be_of_last(context, told, reading):
        return
    ask_back(context, told, reading, question, await hear(context, text))


async def _may_be_of_last(context: CoachContext, told: Told, reading: Reading) -> bool:
    """Ask whether a lone time is that of the run that was just told."""
    details = reading.details
    others = (details.distance_m, details.reps, reading.day)
    if details.duration_s is None or any(other is not None for other in others):
        return False
    alone = Result(kind=ResultKind.RUN, duration=Duration(details.duration_s))
    return await asks_whether_of_last(context, told, alone)


async def _take_or_tell(context: CoachContext, utterance: Fact | Question, text: str) -> None:
    """Keep a fact that was told, judge the run that was, or tell what is known of the asked."""
    if isinstance(utterance, Fact):
        await told_facts.keep(context, utterance.fact)
    elif utterance.asked is not None:
        await judge_run(context)
    elif utterance.known is not None:
        await answer_known(context, utterance.known, text)


async def _grant(context: CoachContext, utterance: Question | Wish | Chatter, told: Told) -> None:
    """Answer what is asked, do what is wished for, or say what the coach can do instead."""
    text = told.text
    intent = utterance.reading.intent or Intent.UNKNOWN
    if isinstance(utterance, Wish) and utterance.day is not None:
        await skip.skip_ahead(context, utterance.day)
        return
    is_asked = isinstance(utterance, Question) and intent in _ASKED
    if (intent in _FORECAST and await heat.take_forecast(context, text)) or (
        is_asked and await answer_question(context, text)
    ):
        return
    if isinstance(utterance, Chatter) and await takes_race_time(context, told):
        return
    if await answers_what_is_told(context, intent, text):
        return
    action = ACTIONS.get(intent)
    if action is not None:
        await action(context, text)
    elif intent is Intent.UNKNOWN and is_about_link(text):
        context.say(write_about_link(context.voice))
    elif intent is Intent.UNKNOWN:
        await say_not_understood(context, text)
    else:
        context.say(write_wish(context.voice, intent))


# What may be the weather of days to come: ``hot all week``, ``it will be 30 degrees tomorrow``.
_FORECAST = frozenset({Intent.UNKNOWN, Intent.FUTURE})
# What may be a question, by how it is put.
_ASKED = frozenset(
    {
        Intent.QUESTION,
        Intent.UNKNOWN,
        Intent.ASK_PACE,
        Intent.FUTURE,
        Intent.GOAL_RACE,
        Intent.OWN_MARK,
    }
)


async def on_language(_: Update, context: CoachContext) -> None:
    """Ask for the language, or take the one that is told."""
    assert context.runner
    told = " ".join(context.args or ())
    await changing.change_setting(context, Topic.LANGUAGE, told or None)


HANDLERS: list[Handler] = [
    CommandHandler("language", on_language, COMMANDS),
    pressed(TakeOption, on_option),
    pressed(Nod, on_nod),
    pressed(LetGo, on_let_go),
    *pain.HANDLERS,
    *illness.HANDLERS,
    *told_facts.HANDLERS,
    CommandHandler("cancel", repair.on_cancel, COMMANDS),
    MessageHandler(FORWARDED, on_forwarded),
    MessageHandler(RECORDINGS, on_recording),
    MessageHandler(EDITED_WORDS, report.on_edit),
    MessageHandler(NEW_WORDS | NEW_CAPTIONS, on_words),
]
