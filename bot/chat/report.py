"""How a workout went: logged with its assessment, asked back about, or corrected by an edit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from telegram import CallbackQuery, Message, Update

from bot.chat import pain
from bot.chat.assessment import answer_report
from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    AboutRun,
    AboutWrong,
    Offer,
    ask,
    close,
    dialogue_of,
    say_out_of_date,
)
from bot.chat.feelings import hear
from bot.chat.reading_context import reading_context
from bot.coaching.plan import workout_on
from bot.coaching.report import Report, complete, find_recorded, receive_report
from bot.domain.log.one_run import Likeness, as_corrected, as_told, join
from bot.domain.log.results import AS_PLANNED, LoggedResult, Result, ResultKind
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.runner import zone_of
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.drafts import Message as Words
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Option, QuestionBack, Reading, Sureness
from bot.wording.activity import ask_whether_it_was_one
from bot.wording.buttons import button
from bot.wording.log import ask_whether_right, name_result
from bot.wording.presses import LetGo, Nod, TakeOption
from bot.wording.voice import Html, Voice


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

    @classmethod
    def of(cls, asked: AboutRun) -> "Told":
        """The message that a question was about."""
        return cls(asked.text, asked.message_id, asked.sent_at, asked.day)


async def placed(context: CoachContext, message: Message) -> Told:
    """Place a reply on the day of what it replies to: a morning, or an earlier result."""
    told = Told(message.text or message.caption or "", message.message_id, message.date)
    replied = message.reply_to_message
    if replied is None:
        return told
    logged = await context.work.log.results_of(context.runner.id, replied.message_id)
    day = logged[0].day if logged else context.runner.day_of(replied.date)
    return replace(told, day=day)


async def read(context: CoachContext, told: Told) -> Reading:
    """Read a message by what is known of its day, which it may name itself."""
    today = context.runner.day_of(told.sent_at)
    assumed = told.day or today
    reading = read_message(told.text, await reading_context(context, assumed, today))
    if reading.day is not None and reading.day != assumed:
        reading = read_message(told.text, await reading_context(context, reading.day, today))
    return reading


def results_of(context: CoachContext, told: Told, reading: Reading) -> Offer:
    """Give each result of a message its day."""
    today = context.runner.day_of(told.sent_at)
    return tuple((day or told.day or today, result) for day, result in reading.results_by_day)


async def take_results(context: CoachContext, told: Told, reading: Reading) -> None:
    """Log what was told, or what it puts right, or ask whether it was read right."""
    results = results_of(context, told, reading)
    is_hoped = not _is_exact(told.text) and _is_early(context, told, results)
    if reading.sureness is Sureness.NEEDS_A_NOD or is_hoped:
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
    await _ask_of_pain(context, told, reading)


async def _ask_of_pain(context: CoachContext, told: Told, reading: Reading) -> None:
    """Ask about what hurts, once the run that was told with it is in the log."""
    if reading.pain is not None and _is_ailing(reading):
        await pain.ask_about(context, reading.pain, told.text)


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


async def _is_noted_already(context: CoachContext, told: Told, results: Offer) -> bool:
    """Hear *done* once: by its button or in a word, it is the same."""
    if [result.has(AS_PLANNED) for _, result in results] != [True]:
        return False
    return await is_in_log(context, results[0][0], told.message_id)


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


def _is_ailing(reading: Reading) -> bool:
    """Whether to ask about pain; a niggle that is "ok" is only kept with the result."""
    return reading.result is None or not reading.result.has("niggle")


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


# Questions about a run, and their answers


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
    _keep(context, replace(told, day=day), offers, is_nod=False)
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
    _keep(context, told, (results,), is_nod=True)
    days = sorted({day for day, _ in results})
    words = ask_whether_right(
        voice,
        [result for _, result in results],
        days[0] if days != [context.today] else None,
    )
    words = "\n".join(line for line in (heard, words) if line)
    context.say(words, buttons=((yes, change),))


def _keep(context: CoachContext, told: Told, offers: tuple[Offer, ...], *, is_nod: bool) -> None:
    asked = AboutRun(
        asked_at=context.now,
        text=told.text,
        message_id=told.message_id,
        sent_at=told.sent_at,
        day=told.day,
        offers=offers,
        is_nod=is_nod,
    )
    ask(context, asked)


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
    asked = AboutRun(
        asked_at=context.now,
        text=told.text,
        message_id=told.message_id,
        sent_at=told.sent_at,
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
    asked = AboutRun(
        asked_at=context.now,
        text=told.text,
        message_id=told.message_id,
        sent_at=told.sent_at,
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


def ask_whether_run(context: CoachContext, told: Told, day: date, result: Result) -> None:
    """Ask whether what was recorded was a run, where the file does not say."""
    voice = context.voice
    asked = AboutRun(
        asked_at=context.now,
        text=told.text,
        message_id=told.message_id,
        sent_at=told.sent_at,
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
        await _ask_of_pain(context, told, await read(context, told))
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


def skip_result(result: Result) -> Result:
    """Take any reading of a reason for a day that was skipped."""
    return replace(result, kind=ResultKind.SKIP)


async def take_race_time(
    context: CoachContext, told: Told, *, is_over: bool, is_felt_before: bool = False
) -> bool:
    """Take a lone time for that of the race, on its day: who writes then tells how it went.

    It is read back where it may still be the runner's hope: the race cannot be over yet, or what
    is felt is felt at the start too.

    Args:
        context: The runner's.
        told: The message.
        is_over: It tells of something done or felt, so that hours and minutes are no hope.
        is_felt_before: What is felt in it may be felt before a race as well.
    """
    today = context.runner.day_of(told.sent_at)
    planned = await workout_on(context.work, context.runner, today)
    if planned is None or planned.workout.kind is not WorkoutKind.RACE:
        return False
    reps = planned.workout.reps
    if planned.outcome is not Outcome.PLANNED or reps is None:
        return False
    said = annotate(told.text, Context(today=today, language=context.voice.language))
    is_past = said.mentions("past")
    text = told.text if is_past else _without_hopes(told.text, said)
    taken = _race_time(text, reps.distance, is_over=is_over)
    if taken is None:
        return False
    results = ((today, Result(kind=ResultKind.RACE, distance=reps.distance, duration=taken)),)
    is_a_hope = not is_past and (is_felt_before or said.mentions("goal_word", "future", "wish"))
    if _is_early(context, told, results) or (is_a_hope and not _is_exact(text)):
        ask_for_nod(context, told, results, await hear(context, told.text))
    else:
        await log(context, told, results)
    return True


def _is_early(context: CoachContext, told: Told, results: Offer) -> bool:
    """Whether a race of today cannot be over yet: its time was told before it, as a hope."""
    today = context.runner.day_of(told.sent_at)
    begins = datetime.combine(today, _EARLIEST_START, zone_of(context.runner.zone))
    return any(
        result.kind is ResultKind.RACE
        and day == today
        and result.duration is not None
        and told.sent_at < begins + timedelta(seconds=result.duration.seconds)
        for day, result in results
    )


def _is_exact(text: str) -> bool:
    """Whether a time is told to the second, as a clock at the finish shows it."""
    return any(clock.count(":") == _TO_THE_SECOND for clock in _CLOCK.findall(text))


def _without_hopes(text: str, said: Words) -> str:
    """Leave out the times that are hoped for, and the hours of the clock."""
    for item in said.items:
        is_hope = item.owner in {"goal", "clock_time"} or item.mood in {"future", "wish"}
        if is_hope and item.is_number:
            text = text.replace(item.text, " ", 1)
    return text


def _race_time(text: str, distance: Distance, *, is_over: bool) -> Duration | None:
    """Find the one time that a race can have taken; beside ``4:45:30`` a ``4:45`` was the aim."""
    clocks = [re.sub(r"\s", "", clock).replace("h", ":") for clock in _CLOCK.findall(text.lower())]
    exact = [clock for clock in clocks if clock.count(":") == _TO_THE_SECOND]
    times = [
        taken
        for clock in (exact or clocks)
        for taken in _readings(clock, is_over=is_over)
        if _FASTEST_RACE <= Pace.of(distance, taken).seconds_per_km <= _SLOWEST_RACE
    ]
    return times[0] if len(times) == 1 else None


def _readings(clock: str, *, is_over: bool) -> Iterator[Duration]:
    """A clock of two parts is minutes and seconds, or of a marathon hours and minutes."""
    yield Duration.parse(clock)
    if is_over and clock.count(":") < _TO_THE_SECOND:
        yield Duration.parse(f"{clock}:00")


_CLOCK = re.compile(r"(?<![\d:.,])\d{1,2}(?::| ?h ?)[0-5]\d(?::[0-5]\d)?(?![\d:])")
_TO_THE_SECOND = 2  # colons
_EARLIEST_START = time(6)  # few races begin before
_FASTEST_RACE, _SLOWEST_RACE = 150, 720  # s/km: no clock of a day, and no split
