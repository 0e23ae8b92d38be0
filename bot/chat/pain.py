"""Pain: one question with buttons, then what it means for running."""

from dataclasses import replace

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat import illness
from bot.chat.ailment import close_question, is_asked, names, note_setback
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import (
    AboutPain,
    ask,
    dialogue_of,
    keep_dialogue,
    say_out_of_date,
)
from bot.chat.filters import COMMANDS
from bot.coaching.pain import (
    ailment_of,
    has_red_flag,
    hold_plan,
    open_ailment,
    recover,
)
from bot.domain.details import Detail
from bot.domain.health.pain import MODERATE, PainTime, needs_ladder, severity_at
from bot.domain.log.history import Setback, SetbackKind
from bot.understanding.meaning.alarms.short_sayings import says_fine
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.answers.pain_scale import asks_about_scale
from bot.understanding.meaning.answers.pain_times import read_pain_time
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.complaints import read_serious_answer
from bot.understanding.meaning.pain_words import read_score, read_score_alone
from bot.understanding.meaning.readings import Context, Pain, Reading
from bot.wording.alarms import write_head_injury, write_on_hold, write_overheated, write_red_flag
from bot.wording.pain import (
    BONES,
    ailment_buttons,
    answer_may_run,
    ask_how_much,
    ask_when,
    explain_scale,
    when_buttons,
    write_illness,
    write_over,
    write_pain,
    write_when,
)
from bot.wording.presses import PainScore, PainWhen
from bot.wording.voice import Voice

# No emergency, but no running until somebody has looked at it, in a day or two.
_SERIOUS = frozenset({Symptom.NIGHT_PAIN, Symptom.BONE_PAIN})
# Who limps, or has something swell, does not run on it.
_STOPPING = frozenset({Symptom.LIMPING, Symptom.SWELLING})


async def on_pain_command(update: Update, context: CoachContext) -> None:
    """Ask how much it hurts; nothing is noted before that is said."""
    _ask_score(context, None)


def is_red_flag(reading: Reading) -> bool:
    return reading.pain is not None and reading.pain.is_red_flag


async def stop(context: CoachContext, pain: Pain | None) -> None:
    """Give the fixed emergency text, and put the plan on hold where there is one."""
    is_urgent = pain is not None and pain.symptom is Symptom.HEAD_INJURY
    beside = _beside(context.voice, pain)
    text = write_red_flag(context.voice, beside, is_urgent=is_urgent)
    runner = context.exchange.runner
    if runner is not None and pain is not None and pain.symptom in _SERIOUS:
        score = max(pain.score or 0, MODERATE + 1)
        await _note_pain(context, score, pain.location)
        keep_dialogue(context, replace(dialogue_of(context), ailment=None))  # never by a slip
        text = write_pain(context.voice, score, is_soon=True)
    elif runner is not None:
        await hold_plan(context.work, context.runner, context.now)
        text = f"{text}\n{write_on_hold(context.voice)}"
    context.say(text)


def _beside(voice: Voice, pain: Pain | None) -> str:
    """Say what is due at once, where heat or a blow to the head is behind it."""
    if pain is None:
        return ""
    if pain.symptom is Symptom.HEAD_INJURY:
        return write_head_injury(voice)
    return write_overheated(voice) if pain.symptom is Symptom.HEAT_COLLAPSE else ""


async def ask_about(context: CoachContext, pain: Pain, text: str = "") -> None:
    """Note pain or illness, and ask for what is not known yet.

    Args:
        context: The conversation.
        pain: What a message speaks of.
        text: The message: it may tell since when somebody is ill, or until when they were.
    """
    if pain.symptom in illness.ILL:
        await illness.take_illness(context, pain.symptom, text)
        return
    is_answer = pain.location is None and pain.score is None and await is_asked(context)
    if is_answer and await _take_serious(context, text):
        return
    time = read_pain_time(text, is_asked=False)
    score = pain.score if pain.score is None or time is None else severity_at(time, pain.score)
    is_stopping = pain.symptom in _STOPPING
    is_soon = pain.location in BONES and names(context, text, Detail.ONE_SPOT)
    if is_stopping or is_soon:  # whatever the number: no running on that
        score = max(score or 0, MODERATE + 1)
    await _note_pain(context, score, pain.location)
    if score is None:
        _ask_score(context, pain.location, time)
    else:
        told = write_pain(
            context.voice, score, pain.location, is_soon=is_soon, is_stopping=is_stopping
        )
        context.say(told)


async def note(context: CoachContext, pain: Pain) -> None:
    """Note where it hurts, where something else asks how much."""
    await _note_pain(context, pain.score, pain.location)


async def on_score(context: CoachContext, query: CallbackQuery, press: PainScore) -> None:
    """Take a score from a button, while it is asked for or something hurts."""
    context.answer(query.id)
    if await is_asked(context):
        asked = (one for one in dialogue_of(context).questions if isinstance(one, AboutPain))
        await _take_score(context, press.score, next((one.time for one in asked), None))
    else:
        say_out_of_date(context)


async def take_words(context: CoachContext, asked: AboutPain, text: str) -> bool:
    """Take a typed answer to the open question; false where it is none."""
    if asked.is_illness:
        return False
    if asked.asks_when:
        time = read_pain_time(text, is_asked=True)
        if time is not None:
            return await _take_time(context, time)
    elif asks_about_scale(text):
        _explain_scale(context, asked)
        return True
    elif await _take_serious(context, text):
        return True
    score = read_score(text, is_asked=True)
    is_no = leading_yes_no(text) is False and not asked.asks_when
    is_none = is_no or says_fine(text, is_asked=True)
    if score is None and is_none:  # none, not at all, it is fine
        score = 0
    if score is None:
        return False
    await _take_score(context, score, read_pain_time(text, is_asked=False) or asked.time)
    return True


async def _take_serious(context: CoachContext, text: str) -> bool:
    """Take ``on the bone, also at night`` for the answer; false where nothing like it is said."""
    lasting = await open_ailment(context.work, context.runner)
    location = None if lasting is None else lasting.location
    told = Context(language=context.voice.language, today=context.today)
    serious = read_serious_answer(text, told, location)
    if serious is None:
        return False
    close_question(context)
    await stop(context, serious)
    return True


async def take_score_unasked(context: CoachContext, text: str) -> bool:
    """Take a number alone as the answer to the morning's question, while something hurts."""
    score = read_score_alone(text)
    if score is None:
        return False
    lasting = await open_ailment(context.work, context.runner)
    if lasting is None or lasting.kind is not SetbackKind.PAIN:
        return False
    await _take_score(context, score)
    return True


async def ask_again(context: CoachContext, asked: AboutPain) -> bool:
    """Put the open question once more."""
    if asked.is_illness:
        illness.ask_where(context)
        return True
    if asked.asks_when:
        _ask_when(context)
        return True
    lasting = await open_ailment(context.work, context.runner)
    location = None if lasting is None else lasting.location
    _ask_score(context, location, asked.time)
    return True


async def take_recovery(context: CoachContext) -> bool:
    """Hear that pain or illness is over; false where nothing holds the runner back.

    A red flag is lifted by a doctor's yes alone.
    """
    setbacks = await context.work.log.setbacks(context.runner.id)
    if await has_red_flag(context.work, context.runner):
        context.say(write_on_hold(context.voice))
        return True
    ailment = ailment_of(setbacks)
    if ailment is None:
        return False
    await recover(context.work, context.runner, context.now)
    is_pain = ailment.kind is SetbackKind.PAIN
    voice = context.voice
    context.say(write_over(voice, ailment.severity) if is_pain else write_illness(voice, None))
    return True


async def hears_it_is_over(context: CoachContext, text: str) -> bool:
    """Whether a run was told as one without the pain that lasts: ``knee: zero, 5 km``."""
    if not names(context, text, Detail.ZERO) or read_score(text, is_asked=True):
        return False
    lasting = await open_ailment(context.work, context.runner)
    return lasting is not None and lasting.kind is SetbackKind.PAIN


async def _take_score(context: CoachContext, score: int, time: PainTime | None = None) -> None:
    lasting, voice = await open_ailment(context.work, context.runner), context.voice
    before = None if lasting is None else lasting.severity
    if score == 0:
        close_question(context)
        await recover(context.work, context.runner, context.now)
        context.say(write_over(voice, before))
        return
    weighed = score if time is None else severity_at(time, score)
    await _note_pain(context, weighed, None if lasting is None else lasting.location)
    close_question(context)
    if time is not None and weighed != score:
        context.say(write_when(voice, time))
    elif needs_ladder(before) and not needs_ladder(score):
        context.say(answer_may_run(voice, score, before))
    elif needs_ladder(score) or time is not None:
        context.say(write_pain(voice, score))
    else:
        _ask_when(context, write_pain(voice, score))


async def on_when(context: CoachContext, query: CallbackQuery, press: PainWhen) -> None:
    """Take when it hurts: what gets worse, or hurts at night, counts as 6 or more."""
    context.answer(query.id)
    if not await _take_time(context, press.when):
        say_out_of_date(context)


async def _take_time(context: CoachContext, time: PainTime) -> bool:
    """Take when it hurts; false where nothing does."""
    lasting = await open_ailment(context.work, context.runner)
    if lasting is None or lasting.kind is not SetbackKind.PAIN:
        return False
    severity = severity_at(time, lasting.severity)
    if severity != lasting.severity:
        await _note_pain(context, severity, lasting.location)
    close_question(context)
    context.say(write_when(context.voice, time))
    return True


def _ask_when(context: CoachContext, said: str = "") -> None:
    ask(context, AboutPain(asked_at=context.now, asks_when=True))
    text = "\n".join(part for part in (said, ask_when(context.voice)) if part)
    context.say(text, buttons=when_buttons(context.voice))


async def _note_pain(context: CoachContext, score: float | None, location: str | None) -> None:
    lasting = await open_ailment(context.work, context.runner)
    if score is not None and lasting is not None and needs_ladder(lasting.severity):
        score = max(score, MODERATE + 1)  # a 2 two days after a 6 does not bring running back
    setback = Setback(SetbackKind.PAIN, context.today, severity=score, location=location)
    await note_setback(context, setback)


def ask_how_much_by_the_way(context: CoachContext) -> None:
    """Take a number for how much it hurts, after an answer that has asked for it."""
    ask(context, AboutPain(asked_at=context.now))


def _explain_scale(context: CoachContext, asked: AboutPain) -> None:
    """Say what the numbers stand for, and ask once more."""
    ask(context, replace(asked, asked_at=context.now))
    buttons = ailment_buttons(context.voice, SetbackKind.PAIN)
    context.say(explain_scale(context.voice), buttons=buttons)


def _ask_score(context: CoachContext, location: str | None, time: PainTime | None = None) -> None:
    ask(context, AboutPain(asked_at=context.now, time=time))
    buttons = ailment_buttons(context.voice, SetbackKind.PAIN)
    context.say(ask_how_much(context.voice, location), buttons=buttons)


HANDLERS: list[Handler] = [
    CommandHandler("pain", on_pain_command, COMMANDS),
    pressed(PainScore, on_score),
    pressed(PainWhen, on_when),
]
