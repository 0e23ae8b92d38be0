"""How a workout went: logged, asked back about, or corrected by an edit."""

from dataclasses import replace

from telegram import Update

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    AboutWrong,
    Offer,
    close,
    dialogue_of,
    said_last,
)
from bot.chat.feelings import hear
from bot.chat.log import is_in_log, log
from bot.chat.race_time import is_early, is_exact
from bot.chat.run_question import ask_for_nod, ask_of_pain, ask_whether_same, asks_whether_of_last
from bot.chat.told_run import Told, placed, read, results_of
from bot.coaching.report import Report, find_recorded
from bot.domain.log.history import RUNNING
from bot.domain.log.one_run import Likeness, as_corrected
from bot.domain.log.results import AS_PLANNED, ResultKind
from bot.understanding.meaning.additions import goes_on
from bot.understanding.meaning.readings import Context, Reading, Sureness


async def take_results(context: CoachContext, told: Told, reading: Reading) -> None:
    """Log what was told, or what it puts right, or ask whether it was read right."""
    results = results_of(context, told, reading)
    is_hoped = not is_exact(told.text) and is_early(context, told, results)
    is_over = await pain.hears_it_is_over(context, told.text)
    if is_over:
        await pain.take_recovery(context)
    is_guess = reading.sureness is Sureness.NEEDS_A_NOD and not is_over
    is_guess = is_guess and not await _goes_on(context, told, results)
    if is_guess and reading.day is None and await _asks_whether_of_last(context, told, results):
        return
    if is_guess or is_hoped:
        ask_for_nod(context, told, results, await hear(context, told.text))
        return
    wrong = dialogue_of(context).awaiting(context.now)
    if isinstance(wrong, AboutWrong):
        close(context, wrong)
        told = replace(told, message_id=wrong.message_id)
        await log(context, told, results, is_correction=True, is_known=True)
    elif await _asks_whether_same(context, told, results):
        return
    elif not await _is_noted_already(context, told, results):
        await log(context, told, results)
    await ask_of_pain(context, told, reading)


async def _goes_on(context: CoachContext, told: Told, results: Offer) -> bool:
    """Whether one more run is told right after one: ``and another 4k in 27 tonight``."""
    if len(results) != 1 or not goes_on(told.text, Context(language=context.voice.language)):
        return False
    said, result = await said_last(context), results[0][1]
    is_whole = result.kind is ResultKind.RUN and result.pace is not None
    return is_whole and said is not None and said.kind in RUNNING


async def _asks_whether_same(context: CoachContext, told: Told, results: Offer) -> bool:
    """Ask whether a run is the one that a watch recorded, where the figures do not agree."""
    if len(results) != 1:
        return False
    runner = context.runner
    report = Report(runner.id, told.message_id, told.sent_at, results)
    found = await find_recorded(context.work, runner, report)
    if found is None or found[1] is not Likeness.PERHAPS:
        return False
    [(_, result)] = results
    ask_whether_same(context, told, result, found[0].result, found[0])
    return True


async def _asks_whether_of_last(context: CoachContext, told: Told, results: Offer) -> bool:
    return len(results) == 1 and await asks_whether_of_last(context, told, results[0][1])


async def _is_noted_already(context: CoachContext, told: Told, results: Offer) -> bool:
    """Hear *done* once: by its button or in a word, it is the same."""
    if [result.has(AS_PLANNED) for _, result in results] != [True]:
        return False
    return await is_in_log(context, results[0][0], told.message_id)


async def on_edit(update: Update, context: CoachContext) -> None:
    """Correct the result that an edited message had reported; other edits change nothing."""
    message = update.effective_message
    if context.exchange.runner is None or message is None:
        return
    told = await placed(context, message)
    reading = await read(context, told)
    if pain.is_red_flag(reading):
        await pain.stop(context, reading.pain)
        return
    asked = dialogue_of(context).about(told.message_id)
    before = await context.work.log.results_of(context.runner.id, told.message_id)
    results = results_of(context, told, reading)
    if asked is None and not before and not await _is_of_recorded(context, told, results):
        return
    if reading.result is None or reading.sureness is Sureness.UNCLEAR:
        context.say(
            context.voice.say(
                "I could not read the edited message, so the log stays as it was. For example:"
                " <code>4x400 94 93 95 92</code>"
            )
        )
        return
    if asked is not None:
        close(context, asked)
    if not before and await _asks_whether_same(context, told, results):
        return
    if len(before) == len(results) == 1:
        [(day, result)], [one] = results, before
        if day == one.day:
            results = ((day, as_corrected(result, one.result)),)
    await log(context, told, results, is_correction=True, is_known=bool(before))


async def _is_of_recorded(context: CoachContext, told: Told, results: Offer) -> bool:
    """Whether a message may have told of a run that the log knows by its recording."""
    if len(results) != 1:
        return False
    report = Report(context.runner.id, told.message_id, told.sent_at, results)
    return await find_recorded(context.work, context.runner, report) is not None
