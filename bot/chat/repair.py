"""What was just said or asked is put right, taken back, or let go."""

from dataclasses import replace

from telegram import Update

from bot.chat import ailment, run_question, skip
from bot.chat.assessment import answer_report
from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    AboutForgetting,
    AboutPain,
    AboutRun,
    AboutSkip,
    AboutWrong,
    DialogueQuestion,
    LatestRep,
    LatestReport,
    Offer,
    ailment_told_last,
    ask,
    close,
    dialogue_of,
    keep_dialogue,
    mended,
)
from bot.chat.feelings import hear, hear_flags
from bot.chat.log import log
from bot.chat.reading_context import reading_context
from bot.chat.report import take_results
from bot.chat.run_question import ask_again, ask_back
from bot.chat.told_run import Told, read, results_of
from bot.chat.undo import undo
from bot.coaching.report import correct_one, correct_said, keep_with
from bot.domain.intents import Intent
from bot.domain.log.corrections import Correction
from bot.domain.log.results import Result, ResultKind
from bot.understanding.meaning.follow_ups import read_answer
from bot.understanding.meaning.mendings import Add, Cancel, Mend, Mending, Restate, TakeBack, Wrong
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Reading, Sureness
from bot.wording.log import ask_what_it_was, write_added
from bot.wording.wish import write_wish


async def mend(context: CoachContext, told: Told, mending: Mending | None) -> None:
    """Act on the open question or on what went into the log last, whichever is newer."""
    target = await mended(context)
    match mending:
        case Cancel() if dialogue_of(context).questions:
            await cancel(context)
        case Cancel() | TakeBack() if await _withdraws_ailment(context):
            pass
        case Cancel():
            context.say(context.voice.say("OK, everything stays as it was."))
        case TakeBack():
            await _take_back(context, target)
        case Wrong():
            await _reject(context, target)
        case Add(whole) if isinstance(target, LatestReport):
            await _add(context, told, target, whole)
        case Restate(words):
            await _restate(context, replace(told, text=words), target)
        case Mend() if isinstance(target, AboutRun):
            await _mend_asked(context, target, mending)
        case Mend():
            said = target if isinstance(target, LatestReport) else None
            if mending.then:  # first, so that what comes next is right in both answers
                besides = replace(told, text=mending.then)
                await take_results(context, besides, await read(context, besides))
            await _mend_said(context, said, mending)
        case None:
            context.say(write_wish(context.voice, Intent.CORRECT_LAST))


async def on_cancel(update: Update, context: CoachContext) -> None:
    await cancel(context)


async def cancel(context: CoachContext) -> None:
    """Let the newest open question go, however old it is; nothing has changed."""
    questions = dialogue_of(context).questions
    if questions:
        await _let_go(context, questions[0])
    elif not await _withdraws_ailment(context):
        context.say(context.voice.say("There is nothing to cancel."))


async def _withdraws_ailment(context: CoachContext) -> bool:
    """Take back pain or illness where nothing was told since, and no question is open."""
    is_newest = await ailment_told_last(context) is not None
    return is_newest and not dialogue_of(context).questions and await ailment.withdraw(context)


async def _let_go(context: CoachContext, question: DialogueQuestion) -> None:
    close(context, question)
    match question:
        case AboutPain() if await ailment.withdraw(context):
            return
        case AboutSkip(day=day):
            skip.say_it_stays(context, day)
            return
        case AboutRun():
            context.say(context.voice.say("OK, nothing saved."))
            return
    context.say(context.voice.say("OK, everything stays as it was."))


async def _take_back(
    context: CoachContext, target: DialogueQuestion | LatestReport | None
) -> None:
    match target:
        case AboutRun() | AboutPain() | AboutSkip() | AboutForgetting():
            await _let_go(context, target)
        case AboutWrong(message_id=message_id) | LatestReport(message_id=message_id):
            if isinstance(target, AboutWrong):
                close(context, target)
            await undo(context, message_id)
        case None:
            await undo(context)


async def _reject(context: CoachContext, target: DialogueQuestion | LatestReport | None) -> None:
    """Hear that all of it is wrong: a question is put down, a result waits for the right one."""
    match target:
        case AboutRun():
            run_question.drop(context, target)
        case LatestReport(message_id=message_id):
            entries = await context.work.log.results_of(context.runner.id, message_id)
            ask(context, AboutWrong(asked_at=context.now, message_id=message_id))
            context.send(ask_what_it_was(context.voice, entries, message_id))
        case None:
            context.say(write_wish(context.voice, Intent.CORRECT_LAST))
        case _:
            await _let_go(context, target)


async def _restate(
    context: CoachContext, told: Told, target: DialogueQuestion | LatestReport | None
) -> None:
    """Take a run that is told once more in the place of what was said or asked."""
    match target:
        case AboutRun():
            place = replace(told, message_id=target.message_id, day=told.day or target.day)
        case AboutWrong(message_id=message_id) | LatestReport(message_id=message_id):
            place = replace(told, message_id=message_id)
        case _:
            place = told
    reading = await read(context, place)
    if reading.result is None or reading.sureness is Sureness.UNCLEAR:
        if reading.question is not None:
            ask_back(context, place, reading, reading.question)
        else:
            context.say(write_wish(context.voice, Intent.CORRECT_LAST))
        return
    if isinstance(target, AboutRun | AboutWrong):
        close(context, target)
    is_correction = isinstance(target, AboutWrong | LatestReport)
    results = results_of(context, place, reading)
    await log(context, place, results, is_correction=is_correction, is_known=is_correction)


async def _add(context: CoachContext, told: Told, said: LatestReport, whole: Result) -> None:
    """Keep what is told besides of what was logged last."""
    [before] = await context.work.log.results_of(context.runner.id, said.message_id)
    received = await keep_with(context.work, context.runner, said.message_id, whole, context.now)
    if received is None:
        context.say(write_wish(context.voice, Intent.CORRECT_LAST))
    elif _judged(whole) != _judged(before.result):
        is_correction = before.result.splits not in ((), whole.splits)
        await answer_report(context, received, told.text, is_correction=is_correction)
    else:
        heard = await hear(context, told.text)
        is_figure = replace(whole, flags=before.result.flags) != before.result
        added = write_added(context.voice, whole, is_kept=whole != before.result)
        kept = "" if heard and not is_figure else added
        heard = heard or await hear_flags(context, told.text, whole.flags - before.result.flags)
        context.say("\n".join(part for part in (heard, kept) if part))


def _judged(result: Result) -> tuple[object, ...]:
    """Give what a result is judged by that can be told afterwards."""
    far = None if result.kind is ResultKind.INTERVALS else result.distance
    return result.kind, result.rpe, result.splits, result.mean_split, result.duration, far


async def _mend_said(context: CoachContext, said: LatestReport | None, told: Mend) -> None:
    """Put a figure or the day of what was logged right."""
    if said is not None and told.correction is not None and told.correction.names_rep_alone:
        await _mend_other_rep(context, said, told.correction.place)
        return
    rep = await _rep_meant(context, said, told.correction)
    received = await correct_said(
        context.work,
        context.runner,
        None if said is None else said.message_id,
        (told.correction, told.day, told.which),
        context.now,
    )
    if received is None:
        context.say(write_wish(context.voice, Intent.CORRECT_LAST))
        return
    await answer_report(context, received, is_correction=True)
    keep_dialogue(context, replace(dialogue_of(context), rep=rep))


async def _rep_meant(
    context: CoachContext, said: LatestReport | None, correction: Correction | None
) -> LatestRep | None:
    """Remember which rep is put right, and its time before."""
    if said is None or correction is None or correction.place is None or correction.time is None:
        return None
    entries = await context.work.log.results_of(context.runner.id, said.message_id)
    splits = entries[0].result.splits if len(entries) == 1 else ()
    if not -len(splits) <= correction.place < len(splits):
        return None
    before = splits[correction.place]
    return LatestRep(said.message_id, correction.place, before, correction.time)


async def _mend_other_rep(context: CoachContext, said: LatestReport, place: int | None) -> None:
    """Give the time to the rep that was meant, and the other one its own again."""
    rep = dialogue_of(context).rep
    entries = await context.work.log.results_of(context.runner.id, said.message_id)
    splits = list(entries[0].result.splits) if len(entries) == 1 else []
    if rep is None or place is None or not -len(splits) <= place < len(splits):
        context.say(write_wish(context.voice, Intent.CORRECT_LAST))
        return
    splits[rep.place] = rep.before
    moved = LatestRep(said.message_id, place, splits[place], rep.time)
    splits[place] = rep.time
    whole = replace(entries[0].result, splits=tuple(splits))
    received = await keep_with(context.work, context.runner, said.message_id, whole, context.now)
    if received is not None:
        await answer_report(context, received, is_correction=True)
        keep_dialogue(context, replace(dialogue_of(context), rep=moved))


async def _mend_asked(context: CoachContext, asked: AboutRun, told: Mend) -> None:
    """Take a figure, or the day, for the message that is asked about."""
    today = context.runner.day_of(asked.sent_at)
    if told.day is not None and told.day > today:
        await ask_again(context, asked)
        return
    moved = asked if told.day is None else _on_day(asked, told)
    offer = await _mended_offer(context, moved, told)
    if offer is None:
        ask(context, moved)
        await ask_again(context, moved)
        return
    close(context, asked)
    await log(context, Told.of(moved), offer)


def _on_day(asked: AboutRun, told: Mend) -> AboutRun:
    assert told.day is not None
    offers = tuple(tuple((told.day, result) for _, result in offer) for offer in asked.offers)
    return replace(asked, day=told.day, offers=offers)


async def _mended_offer(context: CoachContext, asked: AboutRun, told: Mend) -> Offer | None:
    """Find the results that a repair makes of an open question."""
    correction = told.correction
    if correction is None:
        return asked.offers[0] if asked.is_nod and asked.offers else None
    better = (
        correct_one(offer, correction, context.runner.units) for offer in reversed(asked.offers)
    )
    of_offers = next((offer for offer in better if offer is not None), None)
    if asked.is_nod and of_offers is not None:
        return of_offers
    return await _read_anew(context, asked, told) or of_offers


async def _read_anew(context: CoachContext, asked: AboutRun, told: Mend) -> Offer | None:
    """Read the message that was asked about with the figure in its place."""
    text = asked.text
    if told.swap is not None and text.count(told.swap[0]) == 1:
        reading = await read(context, replace(Told.of(asked), text=text.replace(*told.swap)))
    elif told.correction is not None and told.correction.is_pace:
        reading = await read(context, replace(Told.of(asked), text=f"{text} pace"))
    else:
        reading = await read_together(context, asked, told.words)
    is_whole = reading.result is not None and reading.sureness is not Sureness.UNCLEAR
    return results_of(context, Told.of(asked), reading) if is_whole else None


async def read_together(context: CoachContext, asked: AboutRun, words: str) -> Reading:
    today = context.runner.day_of(asked.sent_at)
    known = await reading_context(context, asked.day or today, today)
    return read_answer(read_message(asked.text, known), asked.text, words, known)
