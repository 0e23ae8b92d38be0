"""The one dispatcher: whatever is typed is understood once, and does what it means.

What a message is, and what comes before what, is decided by ``understanding.understand``.  Here
each kind of utterance meets the one thing that is done about it.
"""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from telegram import Update
from telegram.ext import CommandHandler, MessageHandler

from bot.chat import (
    account,
    calendar,
    connect,
    crisis,
    heat,
    move,
    next_season,
    pain,
    plan,
    progress,
    race,
    realign,
    recap,
    repair,
    report,
    rough_day,
    skip,
    told_facts,
    trial,
    watch,
    why,
)
from bot.chat.activity import on_recording
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import (
    AboutForgetting,
    AboutPain,
    AboutRun,
    AboutSkip,
    can_be_meant,
    close,
    dialogue_of,
    lacking_of_said,
    mended,
)
from bot.chat.door import on_forwarded
from bot.chat.effort import take_effort_unasked
from bot.chat.feelings import (
    answer_feeling,
    answer_life,
    answer_thanks,
    hear,
    say_not_understood,
)
from bot.chat.filters import COMMANDS, EDITED_WORDS, FORWARDED, NEW_CAPTIONS, NEW_WORDS, RECORDINGS
from bot.chat.meeting import changing
from bot.chat.question import (
    ASKING_HOW_MUCH,
    SMALL_ILLS,
    answer_known,
    answer_pace,
    answer_question,
    answer_remark,
    is_race_near,
)
from bot.chat.reading_context import reading_context
from bot.chat.report import Told
from bot.chat.wish import dream
from bot.coaching.pain import open_ailment
from bot.coaching.plan import next_run
from bot.coaching.rough_day import has_run_today
from bot.domain.feelings import Feeling
from bot.domain.intents import Intent
from bot.domain.knowledge import Matter
from bot.domain.meeting import Topic
from bot.domain.runner import Status
from bot.understanding.meaning.answers.keep_running import wants_to_keep_running
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.recovery import says_well
from bot.understanding.meaning.answers.settings import read_own_name
from bot.understanding.meaning.answers.told_races import read_race
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.asked_knowledge import Known, concepts_of, read_knowledge
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.mendings import Mend
from bot.understanding.meaning.missing_figures import Lacking, read_missing
from bot.understanding.meaning.readings import Context, QuestionBack, Reading, Sureness
from bot.understanding.meaning.symptoms import Symptom
from bot.understanding.meaning.wishes import read_near_day
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
from bot.understanding.words.folding import fold_word
from bot.wording.keys import command_of
from bot.wording.presses import LetGo, Nod, TakeOption
from bot.wording.wish import write_greeting, write_wish

_LONGEST_YES = 20
_OF_FALLS = frozenset({None, Symptom.ACUTE_INJURY})
_OF_AGE = frozenset({Matter.MASTERS, Matter.SENIOR, Matter.YOUTH})  # their figure is no run's
_SURE = 4  # weight of a matter that goes before a figure without a run
CommandOf = Callable[[Update, CoachContext], Coroutine[Any, Any, None]]
Action = Callable[[CoachContext, str], Awaitable[object]]


async def on_words(update: Update, context: CoachContext) -> None:
    """Understand a message, and do what it means."""
    message = update.effective_message
    assert message
    text = message.text or message.caption or ""
    if await account.take_word(context, text):
        return
    key = command_of(text)
    if key is not None:
        await _COMMANDS[key](update, context)
        return
    language = read_own_name(text)
    if language is not None:
        await changing.change_setting(context, Topic.LANGUAGE, language)
        return
    told = await report.placed(context, message)
    if changing.is_naming_setting(context, text):
        await changing.change_named(context, text)
        return
    utterance = await _understand(context, told)
    if _may_be_an_hour(utterance, text) and await changing.is_telling_hour(context, text):
        await changing.change_setting(context, Topic.RUNS_AT, text)
        return
    await _act(update, context, told, utterance)


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
    is_figure = any(read_missing(told.text, known, each) is not None for each in Lacking)
    lacking = await lacking_of_said(context) if is_figure else None
    utterance = understand(told.text, known, question, can_mend=True, lacking=lacking)
    can_mend = not isinstance(utterance, Repair) or await _is_mendable(context, utterance)
    if not can_mend:
        utterance = understand(told.text, known, question)
    day = utterance.reading.day
    if isinstance(utterance, Results | Unclear) and day is not None and day != assumed:
        known = await reading_context(context, day, today)
        utterance = understand(told.text, known, question, can_mend=can_mend)
    return utterance


async def _is_mendable(context: CoachContext, repair: Repair) -> bool:
    if isinstance(repair.mending, Mend):
        return await can_be_meant(context, repair.mending)
    return await mended(context) is not None


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
            await _COMMANDS[name](update, context)
        case Repair(mending=mending):
            await repair.mend(context, told, mending)
        case Answer():
            await _take_answer(context, utterance)
        case Results(reading=reading):
            await report.take_results(context, told, reading)
        case Complaint():
            await _take_complaint(context, utterance, told.text)
        case _ if await _answers_otherwise(context, told, utterance):
            pass
        case SettingChange(topic=topic, answer=answer):
            await changing.change_setting(context, topic, answer)
        case Fact() | Question(asked=None, known=Known()):
            await _take_or_tell(context, utterance, told.text)
        case Question() | Wish() | Chatter():
            await _grant(context, utterance, told)
        case Unclear(reading=reading, question=question):
            await _ask_unless_told(context, told, reading, question)


async def _ask_unless_told(
    context: CoachContext, told: Told, reading: Reading, question: QuestionBack
) -> None:
    """Ask what is missing of a run; what is told beside running is answered instead."""
    text = told.text
    if await answer_life(context, text):
        return
    known = read_knowledge(text, context.voice.language)
    has_figures = any(each.isdigit() for each in text)
    is_figure_told = has_figures and (known is None or known.matter not in _OF_AGE)
    if known is not None and known.is_named and (known.weight >= _SURE or not is_figure_told):
        await answer_known(context, known, text)
        return
    if await _takes_race_time(context, told, is_told=True):
        return
    if not has_figures and await has_run_today(context.work, context.runner, context.now):
        heard = await hear(context, text)
        if heard:  # of the run that was told of already
            context.say(heard)
            return
    report.ask_back(context, told, reading, question, await hear(context, text))


async def _take_complaint(context: CoachContext, told: Complaint, text: str) -> None:
    """Answer a question about what hurts, which notes nothing; note and ask about the rest."""
    known = told.known
    is_fall = known is not None and known.matter is Matter.FELL and told.pain.symptom in _OF_FALLS
    if known is not None and is_fall and told.pain.score is None:
        await pain.note(context, told.pain)
        await answer_known(context, known, text)
        return
    is_asked = known is not None and known.is_asked and known.matter in ASKING_HOW_MUCH
    if known is not None and told.pain.score is None and (is_asked or known.matter in SMALL_ILLS):
        await answer_known(context, known, text)
    else:
        await pain.ask_about(context, told.pain, text)


async def _take_or_tell(context: CoachContext, utterance: Fact | Question, text: str) -> None:
    """Keep a fact that was told, or tell what is known of what was asked."""
    if isinstance(utterance, Fact):
        await told_facts.keep(context, utterance.fact)
    elif utterance.known is not None:
        await answer_known(context, utterance.known, text)


async def _take_answer(context: CoachContext, answer: Answer) -> None:
    """Log the message that was asked about, now that it is complete."""
    asked = dialogue_of(context).awaiting(context.now)
    assert isinstance(asked, AboutRun)  # only such a question is read with its answer
    if answer.is_yes is True:
        await report.take_offer(context, asked)
    elif answer.is_yes is False:
        report.drop(context, asked)
    else:
        close(context, asked)
        told = Told.of(asked)
        # It was asked about, and answered: it needs no second yes.
        results = report.results_of(context, told, answer.reading)
        await report.log(context, told, results)
        if answer.reading.pain is not None:
            await pain.ask_about(context, answer.reading.pain)


async def _answers_otherwise(context: CoachContext, told: Told, utterance: Utterance) -> bool:
    """Take what answers a question that is not about a run, asked now or by the day itself."""
    text = told.text
    if isinstance(utterance, Question) and _is_underway(utterance.known):
        return False  # no number of theirs is a score now
    if says_well(text) and await pain.take_recovery(context):
        return True
    if wants_to_keep_running(text):
        await next_season.keep_running(context)
        return True
    if await _answers_question(context, told) or await pain.take_score_unasked(context, text):
        return True
    if isinstance(utterance, Unclear):
        return await take_effort_unasked(context, text) or await answer_remark(context, text)
    is_vague = isinstance(utterance, Chatter) and utterance.intent in _VAGUE
    return is_vague and await _answers_offer(context, text)


def _is_underway(known: Known | None) -> bool:
    return known is not None and known.matter is Matter.UNDERWAY


async def _answers_question(context: CoachContext, told: Told) -> bool:
    """Take a score for the pain that is asked about, a yes or a no for another question."""
    asked, is_yes = dialogue_of(context).awaiting(context.now), _yes_or_no(told.text)
    match asked:
        case AboutPain():
            return await pain.take_words(context, asked, told.text)
        case AboutSkip() if is_yes is not None:
            await skip.answer_ahead(context, asked, told.message_id, is_wanted=is_yes)
            return True
        case AboutForgetting() if is_yes is False:
            await account.keep_all(context, asked)
            return True
        case _:
            return False


async def _answers_offer(context: CoachContext, text: str) -> bool:
    """Take yes or no for what is offered; what says nothing gets the question about pain again."""
    asked, is_yes = dialogue_of(context).awaiting(context.now), _yes_or_no(text)
    if is_yes is not None and await realign.answer_offer(context, is_yes=is_yes):
        return True
    return isinstance(asked, AboutPain) and await pain.ask_again(context, asked)


def _yes_or_no(text: str) -> bool | None:
    return leading_yes_no(text) if len(text) < _LONGEST_YES else None


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
    if isinstance(utterance, Chatter) and await _takes_race_time(context, told):
        return
    if await _answers_what_is_told(context, intent, text):
        return
    action = _ACTIONS.get(intent)
    if action is not None:
        await action(context, text)
    elif intent is Intent.UNKNOWN:
        await say_not_understood(context)
    else:
        context.say(write_wish(context.voice, intent))


async def _takes_race_time(context: CoachContext, told: Told, *, is_told: bool = False) -> bool:
    felt = read_feelings(told.text, context.voice.language, is_race=True)
    is_after = not _OF_WHAT_IS_OVER.isdisjoint(felt)
    is_felt_before = not is_after and not _FELT_BEFORE_TOO.isdisjoint(felt)
    is_over = is_told or is_after or is_felt_before
    return await report.take_race_time(
        context, told, is_over=is_over, is_felt_before=is_felt_before
    )


async def _answers_what_is_told(context: CoachContext, intent: Intent, text: str) -> bool:
    """Answer what is lived through, feared or felt, or a matter with a name."""
    known = read_knowledge(text, context.voice.language)
    is_lived = intent in _LIVED
    if is_lived and (
        await answer_life(context, text) or await _answers_fear(context, text, known)
    ):
        return True
    # "fell, but I'm fine" tells of no fresh legs
    is_fall = intent is Intent.FRESH and known is not None and known.matter is Matter.FELL
    is_undated = intent in _WITH_DAYS and read_near_day(text, context.today) is None
    is_told = intent in _TOLD or is_undated or is_fall
    if is_told and known is not None and _says_more(context, known, intent):
        await answer_known(context, known, text)
        return True
    return intent in _FELT and await answer_feeling(context, text)


async def _answers_fear(context: CoachContext, text: str, known: Known | None) -> bool:
    """Answer fear with what is behind the runner, whatever else the words are about."""
    is_asked = known is not None and known.is_asked
    if is_asked or Feeling.FEAR not in read_feelings(text, context.voice.language):
        return False
    nerves = Known(Matter.NERVOUS, 1, is_named=True, is_asked=False, is_whole=True)
    await answer_known(context, nerves, text)
    return True


def _says_more(context: CoachContext, known: Known, intent: Intent) -> bool:
    """Whether a matter with a name goes before the easy version of the day, where that is due."""
    is_eased = intent is not Intent.UNKNOWN and known.matter in _EASED
    return known.is_named and (not is_eased or is_race_near(context))


_OF_WHAT_IS_OVER = frozenset(
    {Feeling.BAD_DAY, Feeling.DISAPPOINTED, Feeling.PB, Feeling.SELF_BLAME}
)
# At the finish, and as well at the start.
_FELT_BEFORE_TOO = frozenset(
    {Feeling.FIRST_MARATHON, Feeling.FIRST_RACE, Feeling.GOOD, Feeling.PROUD}
)
# Where words of something lived through, or of a matter with a name, say more than the intent.
_TOLD = frozenset(
    {
        Intent.UNKNOWN,
        Intent.THANKS,
        Intent.READINESS,
        Intent.FUTURE,
        Intent.OWN_MARK,
        Intent.GOAL,
        Intent.GOAL_RACE,
    }
)
_WITH_DAYS = frozenset({Intent.MOVE, Intent.SWAP})
_LIVED = _TOLD | {Intent.MOVE, Intent.FRESH, Intent.QUIT, Intent.GOAL, Intent.QUESTION}
# A runner who is worn out is offered the easy version of the day, which is more than words.
_EASED = frozenset(
    {Matter.HEAVY_LEGS, Matter.REPS_TIRED, Matter.SLEEP, Matter.STRESS, Matter.UNMOTIVATED}
)
_VAGUE = frozenset({Intent.UNKNOWN, Intent.THANKS})
# What may be the weather of days to come: ``hot all week``, ``it will be 30 degrees tomorrow``.
_FORECAST = frozenset({Intent.UNKNOWN, Intent.FUTURE})
# What may be a feeling rather than a wish: nothing of it can be done.
_FELT = frozenset(
    {
        Intent.UNKNOWN,
        Intent.THANKS,
        Intent.FUTURE,
        Intent.READINESS,
        Intent.FRESH,
        Intent.QUESTION,
        Intent.QUIT,
    }
)
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


async def _hello(update: Update, context: CoachContext) -> None:
    coming = await next_run(context.work, context.runner, context.today)
    context.say(write_greeting(context.voice, context.runner.name, coming, context.today))


async def _resume(context: CoachContext, text: str) -> None:
    """Take the plan up again; whoever was never away asks how one begins again."""
    concepts, _ = concepts_of(fold_word(text), context.voice.language)
    is_away = context.runner.status is not Status.ACTIVE
    if (
        "how" in concepts
        and not is_away
        and await open_ailment(context.work, context.runner) is None
    ):
        back = Known(Matter.TIME_OFF, 1, is_named=True, is_asked=True, is_whole=True)
        await answer_known(context, back, text)
        return
    await account.resume(context)


async def _paces(context: CoachContext, text: str) -> None:
    await answer_pace(context, text)


async def _race(context: CoachContext, text: str) -> None:
    await race.take_race(context, text, is_named=False)


async def _goal(context: CoachContext, text: str) -> None:
    """Take a race with its day as a race; for any other goal say where it stands."""
    runner = context.runner
    try:
        read_race(text, runner.brief.goal_race, context.today, context.voice.language)
    except AnswerError:
        is_asked = text.rstrip().endswith("?")
        context.say(write_wish(context.voice, Intent.QUESTION if is_asked else Intent.GOAL))
        return
    await race.take_race(context, text, is_named=False)


async def _trial(context: CoachContext, _: str) -> None:
    await trial.show_trial(context)


async def _readiness(context: CoachContext, _: str) -> None:
    await rough_day.offer_easy(context)


_COMMANDS: Mapping[str, CommandOf] = {
    "hello": _hello,
    "today": plan.on_today,
    "week": plan.on_week,
    "plan": plan.on_plan,
    "paces": plan.on_paces,
    "log": plan.on_log,
    "help": plan.on_help,
    "progress": progress.on_progress,
    "recap": recap.on_recap,
    "history": why.on_history,
    "trial": trial.on_trial,
    "calendar": calendar.on_calendar,
    "watch": watch.on_watch,
    "connect": connect.on_connect,
    "disconnect": connect.on_disconnect,
    "ease": rough_day.on_easy_words,
    "pause": account.on_pause,
    "export": account.on_export,
}
_ACTIONS: Mapping[Intent, Action] = {
    Intent.ASK_PACE: _paces,
    Intent.GOAL: _goal,
    Intent.GOAL_RACE: _race,
    Intent.HEAT: heat.take_weather,
    Intent.MOVE: move.swap_workouts,
    Intent.PAUSE: account.pause,
    Intent.PREDICT: dream,
    Intent.READINESS: _readiness,
    Intent.RESUME: _resume,
    Intent.SWAP: move.swap_workouts,
    Intent.TRIAL: _trial,
    Intent.THANKS: answer_thanks,
}


async def on_language(_: Update, context: CoachContext) -> None:
    """Ask for the language, or take the one that is told."""
    assert context.runner
    told = " ".join(context.args or ())
    await changing.change_setting(context, Topic.LANGUAGE, told or None)


HANDLERS: list[Handler] = [
    CommandHandler("language", on_language, COMMANDS),
    pressed(TakeOption, report.on_option),
    pressed(Nod, report.on_nod),
    pressed(LetGo, report.on_let_go),
    *pain.HANDLERS,
    *told_facts.HANDLERS,
    CommandHandler("cancel", repair.on_cancel, COMMANDS),
    MessageHandler(FORWARDED, on_forwarded),
    MessageHandler(RECORDINGS, on_recording),
    MessageHandler(EDITED_WORDS, report.on_edit),
    MessageHandler(NEW_WORDS | NEW_CAPTIONS, on_words),
]
