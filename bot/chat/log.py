"""Results put into the log, and said back with what they mean."""

from dataclasses import replace
from datetime import date

from bot.chat.assessment import answer_report
from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    Offer,
)
from bot.chat.told_run import Told
from bot.coaching.report import Report, complete, receive_report
from bot.domain.log.results import Result


async def log(
    context: CoachContext,
    told: Told,
    results: Offer,
    *,
    is_correction: bool = False,
    is_known: bool = False,
) -> None:
    """Put results into the log, and say what they were.

    ``is_known``: which run of the log it is, if any, has been asked.
    """
    runner = context.runner
    report = Report(runner.id, told.message_id, told.sent_at, results)
    if not is_known:
        report = await complete(context.work, runner, report)
    received = await receive_report(context.work, runner, report)
    await answer_report(context, received, told.text, is_correction=is_correction)


async def log_of_card(context: CoachContext, told: Told, day: date, result: Result) -> None:
    """Log what a button of a morning stands for; the card may have buttons of another day too."""
    noted = await context.work.log.results_of(context.runner.id, told.message_id)
    others = [(one.day, one.result) for one in noted if one.day != day]
    runner = context.runner
    report = Report(runner.id, told.message_id, told.sent_at, ((day, result), *others))
    received = await receive_report(context.work, runner, report)
    if not received.is_news:
        context.say(context.voice.say("That is in your log already."))
        return
    received = replace(received, assessments=received.assessments[:1])
    await answer_report(context, received, told.text)


async def is_in_log(context: CoachContext, day: date, message_id: int) -> bool:
    """Say that a day is in the log, where another message has told of it."""
    logged = await context.work.log.results_between(context.runner.id, day, day)
    if all(one.message_id == message_id for one in logged):
        return False
    context.say(
        context.voice.say(
            "{day} is in your log already; /undo takes it back.",
            day=context.voice.short_day(day),
        )
    )
    return True
