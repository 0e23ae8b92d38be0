"""A day is skipped: by /skip, by its button, or in words; a day to come after one question."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat import pain
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import AboutSkip, ask, close, dialogue_of
from bot.chat.filters import COMMANDS
from bot.chat.log import log, log_of_card
from bot.chat.reading_context import reading_context
from bot.chat.told_run import Told, placed, read
from bot.coaching.plan import workout_on
from bot.coaching.report import Report, receive_report
from bot.coaching.skip import day_meant, standing_of
from bot.domain.log.results import Result, ResultKind
from bot.domain.week.skip import Skippable
from bot.mail.push import PushKind
from bot.understanding.meaning.skips import read_reason, read_skipped_days
from bot.wording.presses import LeaveOut, Skip
from bot.wording.skip import ask_whether_to_leave_out, write_left_out, write_standing


async def on_skip(update: Update, context: CoachContext) -> None:
    """Skip the day that is named, or today."""
    message = update.effective_message
    assert message
    told = await placed(context, message)
    words = " ".join(context.args or ())
    days = (told.day,) if told.day is not None else read_skipped_days(words, context.today)
    day = await day_meant(context.work, context.runner, days, context.now)
    reason = read_reason(words, await reading_context(context, min(day, context.today)))
    reading = await read(context, replace(told, text=words))
    if pain.is_red_flag(reading):
        await pain.stop(context, reading.pain)
        return
    await skip(context, told, day, _skip_result(reason))
    if reading.pain is not None:
        await pain.ask_about(context, reading.pain, words)


async def on_button(context: CoachContext, query: CallbackQuery, press: Skip) -> None:
    """Skip the day of a morning."""
    await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, press.day)
    message_id = 0 if query.message is None else query.message.message_id
    context.answer(query.id)
    told, skipped = Told("", message_id, context.now), Result(kind=ResultKind.SKIP)
    standing = await standing_of(context.work, context.runner, press.day, context.now, message_id)
    if standing is Skippable.OPEN:
        await log_of_card(context, told, press.day, skipped)
    else:
        await skip(context, told, press.day, skipped)


async def skip(context: CoachContext, told: Told, day: date, result: Result) -> None:
    """Skip a day once; what is to come is asked about first."""
    standing = await standing_of(context.work, context.runner, day, context.now, told.message_id)
    match standing:
        case Skippable.OPEN:
            await log(context, replace(told, day=day), ((day, result),))
        case Skippable.TO_COME:
            await ask_ahead(context, day)
        case _:
            context.say(write_standing(context.voice, standing, day))


async def skip_ahead(context: CoachContext, day: date) -> None:
    """Ask whether a day to come is to be left out, where something is planned on it."""
    standing = await standing_of(context.work, context.runner, day, context.now)
    if standing is Skippable.TO_COME:
        await ask_ahead(context, day)
    else:
        context.say(write_standing(context.voice, standing, day))


async def ask_ahead(context: CoachContext, day: date) -> None:
    planned = await workout_on(context.work, context.runner, day)
    assert planned is not None  # as its standing says
    ask(context, AboutSkip(asked_at=context.now, day=day))
    context.send(ask_whether_to_leave_out(context.voice, planned))


async def on_leave_out(context: CoachContext, query: CallbackQuery, press: LeaveOut) -> None:
    """Leave a day to come out, or leave it in."""
    context.answer(query.id)
    asked = next(
        (
            one
            for one in dialogue_of(context).questions
            if isinstance(one, AboutSkip) and one.day == press.day
        ),
        None,
    )
    if asked is not None:
        message_id = 0 if query.message is None else query.message.message_id
        await answer_ahead(context, asked, message_id, is_wanted=press.is_wanted)
    elif press.is_wanted:
        await skip_ahead(context, press.day)
    else:
        say_it_stays(context, press.day)


async def answer_ahead(
    context: CoachContext, asked: AboutSkip, message_id: int, *, is_wanted: bool
) -> None:
    """Do as the runner answered: the day is in the log as skipped, and Undo brings it back."""
    close(context, asked)
    if not is_wanted:
        say_it_stays(context, asked.day)
        return
    skipped = ((asked.day, Result(kind=ResultKind.SKIP)),)
    told = Report(context.runner.id, message_id, context.now, skipped)
    await receive_report(context.work, context.runner, told)
    context.send(write_left_out(context.voice, asked.day, message_id))


def say_it_stays(context: CoachContext, day: date) -> None:
    context.say(context.voice.say("OK, {day} stays as it is.", day=context.voice.short_day(day)))


HANDLERS: list[Handler] = [
    CommandHandler("skip", on_skip, COMMANDS),
    pressed(Skip, on_button),
    pressed(LeaveOut, on_leave_out),
]


def _skip_result(result: Result) -> Result:
    """Take any reading of a reason for a day that was skipped."""
    return replace(result, kind=ResultKind.SKIP)
