"""Questions about a run that was told or recorded, and their answers."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    AboutRun,
    Offer,
    ask,
    close,
    dialogue_of,
    logged_last,
    say_out_of_date,
)
from bot.chat.log import log
from bot.chat.told_run import Told, read, results_of
from bot.domain.log.corrections import Correction, correct
from bot.domain.log.one_run import as_told, join
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.understanding.meaning.additions import is_lone_figure
from bot.understanding.meaning.readings import Context, Option, QuestionBack, Reading
from bot.wording.activity import ask_whether_it_was_one
from bot.wording.buttons import button
from bot.wording.log import ask_whether_right, name_result
from bot.wording.presses import LetGo, Nod, TakeOption
from bot.wording.voice import Html, Voice


def ask_back(
    context: CoachContext, told: Told, reading: Reading, question: QuestionBack, heard: str = ""
) -> None:
    """Ask the one question that a message leaves open, after what was heard in it."""
    today = context.runner.day_of(told.sent_at)
    day = reading.day or told.day
    offers = tuple(((day or today, option.result),) for option in question.options)
    rows = tuple(
        (button(_label(context.voice, option), TakeOption(number, told.message_id)),)
        for number, option in enumerate(question.options)
    )
    let_go = button(context.voice.say("Never mind"), LetGo(told.message_id))
    ask(context, replace(told.asked(context.now), day=day, offers=offers))
    sentence = context.voice.say(question.sentence, **question.values)
    sentence = context.voice.figures(sentence)
    words = f"{heard}\n{sentence}" if heard else sentence
    context.say(words, buttons=(*rows, (let_go,)))


def _label(voice: Voice, option: Option) -> str:
    return voice.say(option.label) if option.is_named else voice.figures(option.label)


def ask_for_nod(context: CoachContext, told: Told, results: Offer, heard: str = "") -> None:
    """Say results back before they are logged, after the one sentence for what was heard."""
    voice, message = context.voice, told.message_id
    yes = button(voice.say("Yes"), Nod(is_right=True, message=message))
    change = button(voice.say("Change"), Nod(is_right=False, message=message))
    ask(context, replace(told.asked(context.now), offers=(results,), is_nod=True))
    days = sorted({day for day, _ in results})
    words = ask_whether_right(
        voice,
        [result for _, result in results],
        days[0] if days != [context.today] else None,
    )
    words = "\n".join(line for line in (heard, words) if line)
    context.say(words, buttons=((yes, change),))


def ask_whether_same(
    context: CoachContext, told: Told, in_words: Result, recorded: Result, logged: LoggedResult
) -> None:
    """Ask which figures are right where those in words and those of the watch differ.

    Args:
        context: The chat.
        told: The message that came now: the words, or what stood under the file.
        in_words: The run as it was told.
        recorded: The run as it was recorded.
        logged: Which of the two is in the log already.
    """
    voice, day = context.voice, logged.day
    alone = in_words if logged.result is recorded else recorded
    offers = tuple(
        ((day, result),)
        for result in (join(in_words, recorded), as_told(in_words, recorded), alone)
    )
    asked = replace(
        told.asked(context.now),
        day=day,
        offers=offers,
        same_as=logged.message_id,
        sentence=voice.say(
            "You told me {told}, and your watch has {recorded}. Which is right?",
            told=Html(name_result(voice, in_words)),
            recorded=Html(name_result(voice, recorded)),
        ),
        labels=(voice.say("The watch"), voice.say("What I told"), voice.say("Two runs")),
    )
    ask_about_file(context, asked)


def ask_which_recording(
    context: CoachContext, told: Told, logged: LoggedResult, recorded: Result
) -> None:
    """Ask which of two recordings of one run is right, where their figures differ."""
    voice = context.voice
    of_both = [name_result(voice, result) for result in (logged.result, recorded)]
    one, other = map(Html, of_both)
    asked = replace(
        told.asked(context.now),
        day=logged.day,
        offers=tuple(
            ((logged.day, result),)
            for result in (logged.result, join(logged.result, recorded), recorded)
        ),
        same_as=logged.message_id,
        sentence=voice.say(
            "Two recordings of one run, {day}: {one}, and {other}. Which is right?",
            day=voice.short_day(logged.day),
            one=one,
            other=other,
        ),
        labels=(
            voice.say("The first"),
            voice.say("The second"),
            voice.say("Two runs"),
        ),
    )
    ask_about_file(context, asked)


async def asks_whether_of_last(context: CoachContext, told: Told, alone: Result) -> bool:
    """Ask whether a lone figure is of the run that was just told, or of another.

    Args:
        context: The chat.
        told: The message: ``5,6 km`` after *5 km 32:00*.
        alone: The run with nothing but that figure.
    """
    if not is_lone_figure(told.text, Context(language=context.voice.language)):
        return False
    logged, correction = await logged_last(context), _correction_by(alone)
    if logged is None or correction is None:
        return False
    said, voice = logged.result, context.voice
    better = correct(said, correction, context.runner.units)
    if better is None or better == said or said.distance is None or said.duration is None:
        return False
    asked = replace(
        told.asked(context.now),
        day=logged.day,
        offers=(((logged.day, better),), ((told.day or context.today, alone),)),
        same_as=logged.message_id,
        sentence=voice.say(
            "Is that the run you just told me of, so {result}? Or another one?",
            result=Html(name_result(voice, better)),
        ),
        labels=(voice.say("The same run"), voice.say("Another run")),
    )
    ask_about_file(context, asked)
    return True


def _correction_by(alone: Result) -> Correction | None:
    """Take the one figure of a run for what another run had wrong."""
    figures = (alone.distance, alone.duration)
    bare = Result(kind=ResultKind.RUN, distance=alone.distance, duration=alone.duration)
    if alone != bare or figures.count(None) != 1:
        return None
    return Correction(distance=alone.distance, time=alone.duration)


def ask_whether_run(context: CoachContext, told: Told, day: date, result: Result) -> None:
    """Ask whether what was recorded was a run, where the file does not say."""
    voice = context.voice
    asked = replace(
        told.asked(context.now),
        day=day,
        offers=(((day, result),),),
        is_nod=True,
        sentence=ask_whether_it_was_one(voice, result, day),
        labels=(voice.say("Yes"), voice.say("No")),
    )
    ask_about_file(context, asked)


def ask_about_file(context: CoachContext, asked: AboutRun) -> None:
    """Put a question about a recorded run, for the first time or once more."""
    ask(context, asked)
    presses: list[Nod | TakeOption] = list(
        [
            Nod(is_right=True, message=asked.message_id),
            Nod(is_right=False, message=asked.message_id),
        ]
        if asked.is_nod
        else [TakeOption(number, asked.message_id) for number in range(len(asked.labels))]
    )
    row = tuple(button(label, press) for label, press in zip(asked.labels, presses, strict=True))
    context.say(Html(asked.sentence), buttons=(row,))


async def ask_again(context: CoachContext, asked: AboutRun) -> None:
    """Put an open question once more."""
    if asked.sentence:
        ask_about_file(context, asked)
        return
    told = Told.of(asked)
    if asked.is_nod and asked.offers:
        ask_for_nod(context, told, asked.offers[0])
        return
    reading = await read(context, told)
    if reading.question is not None:
        ask_back(context, told, reading, reading.question)


async def take_offer(context: CoachContext, asked: AboutRun, number: int = 0) -> None:
    """Log what a button, or a yes, stands for."""
    offers = asked.offers or await _offers_again(context, asked)
    if number >= len(offers):
        await ask_again(context, asked)
        return
    close(context, asked)
    told = Told.of(asked)
    if asked.same_as is None:
        await log(context, told, offers[number])
        await ask_of_pain(context, told, await read(context, told))
        return
    if number < len(offers) - 1:
        told = replace(told, message_id=asked.same_as)
    await log(context, told, offers[number], is_known=True)


async def _offers_again(context: CoachContext, asked: AboutRun) -> tuple[Offer, ...]:
    """Read anew what was asked by a version that did not keep what it offered."""
    told = Told.of(asked)
    reading = await read(context, told)
    if reading.result is not None:
        return (results_of(context, told, reading),)
    today = context.runner.day_of(told.sent_at)
    options = () if reading.question is None else reading.question.options
    return tuple(((told.day or today, option.result),) for option in options)


def drop(context: CoachContext, asked: AboutRun) -> None:
    """Close a question whose reading was wrong; the run is told anew."""
    close(context, asked)
    is_file = bool(asked.sentence)
    context.say(
        context.voice.say("OK, nothing saved.")
        if is_file
        else context.voice.say("Then tell me once more how it was.")
    )


async def on_option(context: CoachContext, query: CallbackQuery, press: TakeOption) -> None:
    """Take the likely reading that a button stands for."""
    asked = dialogue_of(context).about(press.message)
    context.answer(query.id)
    if asked is None or asked.is_nod:
        await say_what_holds(context, press.message)
    else:
        await take_offer(context, asked, press.number)


async def on_nod(context: CoachContext, query: CallbackQuery, press: Nod) -> None:
    """Log what was said back, or drop it to be told anew."""
    asked = dialogue_of(context).about(press.message)
    context.answer(query.id)
    if asked is None or not asked.is_nod:
        await say_what_holds(context, press.message)
    elif press.is_right:
        await take_offer(context, asked)
    else:
        drop(context, asked)


async def on_let_go(context: CoachContext, query: CallbackQuery, press: LetGo) -> None:
    """Close the question of a button; nothing is logged."""
    asked = dialogue_of(context).about(press.message)
    context.answer(query.id)
    if asked is None:
        await say_what_holds(context, press.message)
    else:
        close(context, asked)
        context.say(context.voice.say("OK, nothing saved."))


async def say_what_holds(context: CoachContext, message_id: int | None = None) -> None:
    """Say what an old button's question has come to."""
    logged = await context.work.log.results_of(context.runner.id, message_id) if message_id else ()
    asked = dialogue_of(context).awaiting(context.now)
    if logged:
        context.say(context.voice.say("That is in your log already."))
    elif isinstance(asked, AboutRun):
        context.say(context.voice.say("That button is from an earlier question."))
        await ask_again(context, asked)
    else:
        say_out_of_date(context)


def _is_ailing(reading: Reading) -> bool:
    """Whether to ask about pain; a niggle that is "ok" is only kept with the result."""
    return reading.result is None or not reading.result.has("niggle")


async def ask_of_pain(context: CoachContext, told: Told, reading: Reading) -> None:
    """Ask about what hurts, once the run that was told with it is in the log."""
    if reading.pain is not None and _is_ailing(reading):
        await pain.ask_about(context, reading.pain, told.text)
