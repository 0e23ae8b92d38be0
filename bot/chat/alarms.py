"""What is in the way of running: a doctor's yes, somebody else's emergency, *may I run?*."""

from datetime import date

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.crisis import words_of
from bot.chat.filters import NEW_WORDS
from bot.chat.pain import is_red_flag
from bot.coaching.pain import has_red_flag, open_ailment
from bot.coaching.pause import resume_pushes
from bot.domain.health.pain import A_LITTLE, MODERATE, needs_ladder
from bot.domain.log.history import SetbackKind
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.alarms.short_sayings import says_cleared
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.complaints import ToldAilment, read_complaint
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.pain_words import (
    HealthQuestion,
    read_health_question,
    read_score,
    says_fever,
)
from bot.understanding.meaning.readings import Context, ReadingKind
from bot.understanding.meaning.wishes import read_near_day
from bot.wording.alarms import write_cleared, write_others_emergency
from bot.wording.pain import (
    answer_back_to_normal,
    answer_ill,
    answer_may_run,
    answer_may_run_later,
    answer_soreness,
)


class _IsAnothers(filters.MessageFilter):
    """Lets a message through that tells of somebody else's red flag."""

    def filter(self, message: Message) -> bool:
        alarm = read_alarm(words_of(message), today=message.date.date())
        return alarm is not None and alarm.is_anothers


class _SaysCleared(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return says_cleared(words_of(message))


async def on_anothers(update: Update, context: CoachContext) -> None:
    """Send them to help, unless a run is told beside it: that is logged first."""
    words = words_of(update.effective_message)
    if read_message(words, Context(language=context.voice.language)).result is None:
        context.say(write_others_emergency(context.voice))
        raise ApplicationHandlerStop


async def on_anothers_beside_a_run(update: Update, context: CoachContext) -> None:
    context.say(write_others_emergency(context.voice))


async def on_cleared(update: Update, context: CoachContext) -> None:
    """Take the plan up again, where it was on hold for a red flag."""
    runner = context.exchange.runner
    if runner is None or not await has_red_flag(context.work, runner):
        return
    await resume_pushes(context.work, runner, context.now)
    context.say(write_cleared(context.voice))
    raise ApplicationHandlerStop


async def on_question(update: Update, context: CoachContext) -> None:
    """Answer from the rules with today's decision; a question never logs anything."""
    runner = context.exchange.runner
    text = words_of(update.effective_message)
    if runner is None or await has_red_flag(context.work, runner):
        return
    told = Context(language=context.voice.language, today=context.today)
    reading = read_message(text, told)
    is_run = reading.result is not None and reading.kind not in {
        ReadingKind.SKIP,
        ReadingKind.REST,
    }
    if is_run or is_red_flag(reading):
        return
    answer = await _answer(context, text, read_complaint(annotate(text, told)))
    if answer is not None:
        context.say(answer)
        raise ApplicationHandlerStop


async def _answer(context: CoachContext, text: str, complaint: ToldAilment) -> str | None:
    voice, asked = context.voice, read_health_question(text)
    lasting = await open_ailment(context.work, context.runner)
    if asked is HealthQuestion.IS_IT_NORMAL:
        is_sore = complaint.has("pain", "niggle") and not complaint.is_one_sided
        return answer_soreness(voice) if is_sore else None
    if complaint.is_ill or says_fever(text):
        return answer_ill(voice, _kind_of(complaint))
    is_pain = bool(complaint.flags) or complaint.location is not None
    if not is_pain and lasting is None:
        return None
    if lasting is not None and asked is HealthQuestion.BACK_TO_NORMAL:
        return answer_back_to_normal(voice, lasting)
    if not is_pain and lasting is not None and lasting.kind is not SetbackKind.PAIN:
        return answer_ill(voice, lasting.kind)
    before = None if lasting is None else lasting.severity
    score = complaint.pain.score if complaint.pain is not None else None
    score = read_score(text) if score is None else score
    if complaint.has("acute_injury", "limping", "swelling"):
        score = max(score or 0, MODERATE + 1)
    now = before if score is None else score
    is_open = now is not None and now > A_LITTLE and not needs_ladder(max(now, before or 0))
    is_later = is_open and _asks_of_later(text, context.today)
    return answer_may_run_later(voice) if is_later else answer_may_run(voice, now, before)


def _asks_of_later(text: str, today: date) -> bool:
    day = read_near_day(text, today)
    return day is not None and day > today


def _kind_of(complaint: ToldAilment) -> SetbackKind:
    symptom = complaint.pain.symptom if complaint.pain is not None else None
    return (
        SetbackKind.ILLNESS
        if symptom in {Symptom.ABOVE_NECK, Symptom.ILLNESS}
        else SetbackKind.FEVER
    )


class _AsksOfHealth(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return read_health_question(words_of(message)) is not None


FIRST: list[Handler] = [
    MessageHandler(NEW_WORDS & _SaysCleared(), on_cleared),
    MessageHandler(NEW_WORDS & _IsAnothers(), on_anothers),
    MessageHandler(NEW_WORDS & _AsksOfHealth(), on_question),
]
LAST: list[Handler] = [MessageHandler(NEW_WORDS & _IsAnothers(), on_anothers_beside_a_run)]
