"""The runner tells in plain words how a workout went; the coach answers, or asks back once."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler, ConversationHandler, MessageHandler

from bot.chat import pain
from bot.chat.activity import on_recording
from bot.chat.assessment import write_received
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import conversation
from bot.chat.effort import take_effort_unasked
from bot.chat.filters import COMMANDS, EDITED_WORDS, NEW_WORDS, RECORDINGS
from bot.chat.question import answer_remark
from bot.chat.reading_context import reading_context
from bot.chat.wish import answer_wish
from bot.coaching.report import Report, complete, receive_report
from bot.domain.intents import Intent
from bot.domain.log.results import Result
from bot.understanding.meaning.answers.recovery import says_well
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.follow_ups import read_answer
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Reading, Sureness
from bot.wording.buttons import Nod, Option, button
from bot.wording.log import ask_whether_right

NAME = "report"
UNCLEAR = "unclear"
NOD = "nod"
END = ConversationHandler.END


@dataclass(frozen=True, slots=True)
class Told:
    """A message about running, as it stands in the chat.

    Attributes:
        day: The day it is about, where it replies to a message of that day.
    """

    text: str
    message_id: int
    sent_at: datetime
    day: date | None = None


async def on_words(update: Update, context: CoachContext) -> object:
    """Read a message; log what is sure, ask about what is not."""
    told = await _placed(context, update)
    return await _act(context, told, await _read(context, told))


async def on_skip(update: Update, context: CoachContext) -> object:
    """Take /skip as the word for it, with whatever reason follows."""
    told = await _placed(context, update)
    words = (context.voice.say("Skipped"), told.text.partition(" ")[2].strip())
    skipped = replace(told, text=", ".join(word for word in words if word))
    return await _act(context, skipped, await _read(context, skipped))


async def on_reply(update: Update, context: CoachContext) -> object:
    """Read the answer to the open question together with the message it was about."""
    asked, reply = _asked(context), await _placed(context, update)
    alone = await _read(context, reply)
    if pain.is_red_flag(alone) or (alone.sureness is Sureness.SURE and alone.result is not None):
        return await _act(context, reply, alone)
    if says_well(reply.text) and await pain.take_recovery(context):
        return END
    today = context.runner.day_of(asked.sent_at)
    day_context = await reading_context(context, asked.day or today, today)
    first = read_message(asked.text, day_context)
    together = _about(asked, read_answer(first, asked.text, reply.text, day_context))
    is_no_answer = together.sureness is Sureness.UNCLEAR or together.result is None
    if is_no_answer and alone.sureness is not Sureness.UNCLEAR:
        return await _act(context, reply, alone)
    return await _act(context, asked, together)


async def on_option(context: CoachContext, query: CallbackQuery, press: Option) -> object:
    """Take the likely reading that a button stands for."""
    context.answer(query.id)
    asked = _asked(context)
    day = context.runner.day_of(asked.sent_at)
    reading = await _read(context, asked)
    options = reading.question.options if reading.question is not None else ()
    if press.number >= len(options):
        return _ask(context, asked, reading)
    return await _log(context, asked, [(reading.day or day, options[press.number].result)])


async def on_nod(context: CoachContext, query: CallbackQuery, press: Nod) -> object:
    """Log what was said back, or drop it to be told anew."""
    context.answer(query.id)
    return await _take_nod(context, is_right=press.is_right)


async def on_nod_words(update: Update, context: CoachContext) -> object:
    """Take yes or no in words; anything else is told anew."""
    told = await _placed(context, update)
    answer = leading_yes_no(told.text)
    if answer is not None:
        return await _take_nod(context, is_right=answer)
    return await _act(context, told, await _read(context, told))


async def on_ailment_words(update: Update, context: CoachContext) -> object:
    """Take what is typed while pain or illness is asked about: an answer, or something else."""
    told, state = await _placed(context, update), str(context.talk(NAME).state)
    reading = await _read(context, told)
    is_clear = reading.sureness is Sureness.SURE
    if is_clear and (reading.result is not None or reading.pain is not None):
        return await _act(context, told, reading)
    answered = await pain.take_words(context, state, told.text)
    if answered is not None:
        return answered
    if is_clear and reading.intent not in {None, Intent.UNKNOWN}:
        return await _act(context, told, reading)
    return await pain.ask_again(context, state)


async def _take_nod(context: CoachContext, *, is_right: bool) -> int:
    if is_right:
        return await _log_as_read(context, _asked(context))
    context.say(context.voice.say("Then tell me once more how it was."))
    return END


async def on_edit(update: Update, context: CoachContext) -> None:
    """Correct the result that an edited message had reported; other edits change nothing."""
    if context.exchange.runner is None:
        return
    told = await _placed(context, update)
    reading = await _read(context, told)
    if pain.is_red_flag(reading):
        await pain.stop(context, reading.pain)
        return
    is_open = context.talk(NAME).state in {UNCLEAR, NOD}
    is_pending = is_open and _asked(context).message_id == told.message_id
    if not is_pending and not await context.work.log.results_of(
        context.runner.id, told.message_id
    ):
        return
    if reading.result is None or reading.sureness is Sureness.UNCLEAR:
        context.say(
            context.voice.say(
                "I could not read the edited message, so the log stays as it was. For example:"
                " <code>4x400 94 93 95 92</code>"
            )
        )
        return
    if is_pending:
        context.talk(NAME).state = None
        context.talk(NAME).notes.clear()
    await _log(context, told, _results(context, told, reading), is_correction=True)


async def on_cancel(update: Update, context: CoachContext) -> int:
    """Leave the open question; nothing is logged."""
    context.say(context.voice.say("Left open, nothing is logged."))
    return END


async def on_nothing_to_cancel(update: Update, context: CoachContext) -> None:
    context.say(context.voice.say("There is nothing to cancel."))


async def _read(context: CoachContext, told: Told) -> Reading:
    today = context.runner.day_of(told.sent_at)
    assumed = told.day or today
    reading = read_message(told.text, await reading_context(context, assumed, today))
    if reading.day is None or reading.day == assumed:
        return _about(told, reading)
    return read_message(told.text, await reading_context(context, reading.day, today))


def _about(told: Told, reading: Reading) -> Reading:
    """Place a reading on the day its message is about, unless it names another."""
    return replace(reading, day=reading.day or told.day)


async def _act(context: CoachContext, told: Told, reading: Reading) -> object:
    if pain.is_red_flag(reading):
        return await pain.stop(context, reading.pain)
    if reading.result is None or reading.sureness is Sureness.UNCLEAR:
        return await _act_on_words(context, told, reading)
    if reading.sureness is Sureness.NEEDS_A_NOD:
        return _ask_for_a_nod(context, told, reading.result)
    await _log(context, told, _results(context, told, reading))
    if reading.pain is not None and _is_ailing(reading):
        return await pain.ask_about(context, reading.pain)
    return END


async def _act_on_words(context: CoachContext, told: Told, reading: Reading) -> object:
    if await _is_about_an_ailment(context, told, reading):
        return END
    if reading.sureness is Sureness.UNCLEAR:
        if await take_effort_unasked(context, told.text):
            return END
        if await answer_remark(context, told.text):
            return END
        return _ask(context, told, reading)
    if reading.pain is not None:
        return await pain.ask_about(context, reading.pain)
    await answer_wish(context, reading, told.text)
    return END


async def _is_about_an_ailment(context: CoachContext, told: Told, reading: Reading) -> bool:
    """Whether the message says how what held the runner back is now."""
    if reading.result is not None or reading.pain is not None:
        return False
    if says_well(told.text) and await pain.take_recovery(context):
        return True
    return await pain.take_score_unasked(context, told.text)


def _is_ailing(reading: Reading) -> bool:
    """Whether to ask about pain; a niggle that is "ok" is only kept with the result."""
    return reading.result is None or "niggle" not in reading.result.flags


def _ask(context: CoachContext, told: Told, reading: Reading) -> str:
    question = reading.question
    assert question is not None
    _keep(context, told)
    buttons = tuple(
        (button(option.label, Option(number, told.message_id)),)
        for number, option in enumerate(question.options)
    )
    context.say(context.voice.say(question.sentence, **question.values), buttons=buttons)
    return UNCLEAR


def _ask_for_a_nod(context: CoachContext, told: Told, result: Result) -> str:
    _keep(context, told)
    voice = context.voice
    yes, change = Nod(True, told.message_id), Nod(False, told.message_id)
    buttons = ((button(voice.say("Yes"), yes), button(voice.say("Change"), change)),)
    context.say(ask_whether_right(voice, result), buttons=buttons)
    return NOD


async def _log_as_read(context: CoachContext, told: Told) -> int:
    return await _log(context, told, _results(context, told, await _read(context, told)))


def _results(context: CoachContext, told: Told, reading: Reading) -> list[tuple[date, Result]]:
    assert reading.result is not None
    today = context.runner.day_of(told.sent_at)
    return [(day or told.day or today, result) for day, result in reading.results_by_day]


async def _log(
    context: CoachContext,
    told: Told,
    results: list[tuple[date, Result]],
    *,
    is_correction: bool = False,
) -> int:
    runner = context.runner
    report = Report(runner.id, told.message_id, told.sent_at, tuple(results))
    if not is_correction:
        report = await complete(context.work, runner, report)
    received = await receive_report(context.work, runner, report)
    context.send(
        write_received(context.voice, received, context.today, is_correction=is_correction)
    )
    return END


def _told(update: Update) -> Told:
    message = update.effective_message
    assert message and message.text
    return Told(message.text, message.message_id, message.date)


async def _placed(context: CoachContext, update: Update) -> Told:
    """Place a reply on the day of what it replies to: a morning, or an earlier result."""
    told, message = _told(update), update.effective_message
    replied = None if message is None else message.reply_to_message
    if replied is None:
        return told
    logged = await context.work.log.results_of(context.runner.id, replied.message_id)
    day = logged[0].day if logged else context.runner.day_of(replied.date)
    return replace(told, day=day)


def _keep(context: CoachContext, told: Told) -> None:
    context.talk(NAME).notes.update(
        text=told.text,
        message_id=told.message_id,
        sent_at=told.sent_at.isoformat(),
        day=None if told.day is None else told.day.isoformat(),
    )


def _asked(context: CoachContext) -> Told:
    notes = context.talk(NAME).notes
    return Told(
        text=str(notes["text"]),
        message_id=int(str(notes["message_id"])),
        sent_at=datetime.fromisoformat(str(notes["sent_at"])),
        day=date.fromisoformat(str(notes["day"])) if notes.get("day") else None,
    )


REPORT = conversation(
    NAME,
    entry_points=[
        *pain.ENTRY_POINTS,
        MessageHandler(RECORDINGS, on_recording),
        CommandHandler("skip", on_skip, COMMANDS),
        MessageHandler(NEW_WORDS, on_words),
    ],
    states={
        pain.SCORE: [*pain.BUTTONS, MessageHandler(NEW_WORDS, on_ailment_words)],
        pain.NECK: [*pain.BUTTONS, MessageHandler(NEW_WORDS, on_ailment_words)],
        UNCLEAR: [
            pressed(Option, on_option),
            MessageHandler(NEW_WORDS, on_reply),
        ],
        NOD: [
            pressed(Nod, on_nod),
            MessageHandler(NEW_WORDS, on_nod_words),
        ],
    },
    fallbacks=[
        MessageHandler(RECORDINGS, on_recording),
        CommandHandler("cancel", on_cancel, COMMANDS),
    ],
)
HANDLERS = [
    REPORT,
    MessageHandler(EDITED_WORDS, on_edit),
    CommandHandler("cancel", on_nothing_to_cancel, COMMANDS),
]
