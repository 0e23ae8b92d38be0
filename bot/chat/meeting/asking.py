"""One question after the other: asked, answered by typing or tapping, or stepped back."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery, Location, Update
from telegram.ext import ConversationHandler

from bot.chat import pain
from bot.chat.context import CoachContext
from bot.chat.meeting.notebook import (
    NAME,
    SUMMARY,
    Notebook,
    keep_notebook,
    open_notebook,
    open_topic,
)
from bot.chat.meeting.settings import save_settings
from bot.domain.brief import AgeBand
from bot.domain.errors import CoachError
from bot.domain.meeting import (
    Answers,
    Topic,
    feasibility_of,
    is_needed,
    next_topic,
    previous_topic,
    reopen,
    step_of,
    with_usual,
    worth_telling,
)
from bot.domain.quantities import Units
from bot.domain.runner import zone_of
from bot.domain.season.admission import check_age
from bot.domain.season.feasibility import Feasibility, Verdict
from bot.domain.season.goal import Goal
from bot.mail.letters import Buttons, Letter
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.several import (
    Piece,
    month_told,
    names_date,
    names_weekday,
    read_several,
)
from bot.understanding.meaning.answers.topics import read_named_answer
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.meeting import Aside, Asked, is_back, read_answer, read_aside
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from bot.wording.answers import (
    write_summary,
    write_target_note,
    write_understood,
)
from bot.wording.buttons import (
    AllTheSame,
    Answer,
    Back,
    CancelMeeting,
    ChangeAnswer,
    ShareLocation,
    ShowMonth,
    StartPlan,
    TakeRace,
    ToggleDays,
    button,
    read_press,
)
from bot.wording.conversation import write_privacy
from bot.wording.feasibility import alternative_buttons, ask_to_start, write_feasibility
from bot.wording.meeting import (
    RACES_FOR_MILE,
    ask_for_location,
    ask_race_time,
    ask_whether_weekday,
    day_buttons,
    month_buttons,
    name_option,
    question_buttons,
    untold_buttons,
    usual_buttons,
    worth_telling_buttons,
    write_meeting_help,
    write_question,
    write_step,
    write_untold,
)
from bot.wording.voice import Voice


async def on_answer(update: Update, context: CoachContext) -> object:
    """Read a typed answer, a shared location, or what is said in place of an answer."""
    message, topic = update.effective_message, open_topic(context)
    assert message
    assert topic is not None
    text = message.text or message.caption or ""
    if message.location is not None or is_back(text):
        shared = message.location
        return _go_back(context) if shared is None else await take_location(context, shared)
    if not text:
        say_again(context, context.voice.say("I read words and buttons here."))
        return None
    told = read_message(text, Context(language=context.voice.language))
    if pain.is_red_flag(told) and topic is not Topic.HEALTH:
        await pain.stop(context, told.pain)  # the question stays open
        return None
    aside = read_aside(text)
    if aside is not None and (taken := await _take_aside(context, topic, aside)) is not _AN_ANSWER:
        return taken
    keep_notebook(context, open_notebook(context).with_told(message.message_id, topic))
    several = _several_in(context, topic, text)
    return await (_take_several(context, several) if several else take_answer(context, text))


async def take_location(context: CoachContext, shared: Location) -> object:
    """Take a shared location, at any question: it tells where the runner lives."""
    place = f"{shared.latitude}, {shared.longitude}"
    return await take_named_answer(context, Topic.ZONE, place)


async def on_edited_answer(update: Update, context: CoachContext) -> object:
    """Take an answer that was put right by editing its message."""
    message, notebook = update.effective_message, open_notebook(context)
    assert message
    topic = dict(notebook.told).get(message.message_id)
    if topic is None or not message.text:
        return None
    named = read_named_answer(message.text, notebook.answers)
    several = _several_in(context, topic, message.text)
    if several:
        return await _take_several(context, several)
    return await take_named_answer(context, *(named or (topic, message.text)))


_AN_ANSWER = object()


async def _take_aside(context: CoachContext, topic: Topic, aside: Aside) -> object:
    """Do what is said in place of an answer; ``_AN_ANSWER`` where it is one to this question."""
    voice = voice_of(context, open_notebook(context))
    match aside:
        case Aside.CANCEL:
            return cancel(context)
        case Aside.HELP:
            say_again(context, write_meeting_help(voice))
            return None
        case Aside.SKIP | Aside.UNSURE if topic in _USUAL:
            usual = _USUAL[topic].format(**_USUAL_DISTANCES[voice.units])
            return await take_answer(context, usual, is_typed=False)
        case Aside.SKIP | Aside.UNSURE if topic is Topic.ZONE:
            say_again(context, voice.say("I need that for the time of your mornings."))
            return None
        case Aside.SKIP if not is_needed(topic, open_notebook(context).answers):
            return ask(context, open_notebook(context))
        case _:
            return _AN_ANSWER


# What is taken where a question is skipped, or nobody knows: said back, and changed by a tap.
_USUAL = {
    Topic.GOAL: "no race",
    Topic.RACE_DAY: "don't know",
    Topic.TARGET: "none",
    Topic.MILE: "don't know",
    Topic.WEEKLY: "{weekly}",
    Topic.LONGEST: "{longest}",
    Topic.DAYS: "3 days",
    Topic.OWN_PLAN: "no",
    Topic.HARD_DAYS: "none",
    Topic.LONG_DAY: "none",
}


_USUAL_DISTANCES = {
    Units.KM: {"weekly": "20 km", "longest": "6 km"},
    Units.MI: {"weekly": "12 mi", "longest": "4 mi"},
}


def _several_in(context: CoachContext, topic: Topic, text: str) -> list[Piece]:
    notebook = open_notebook(context)
    return read_several(text, notebook.answers, topic, _today(context, notebook))


async def _take_several(
    context: CoachContext, pieces: list[Piece], *, is_typed: bool = True
) -> object:
    """Take the answers of one message, each said back; what cannot be read is asked for."""
    notebook = open_notebook(context)
    told_units = notebook.answers.units
    understood: list[str] = []
    for topic, text in pieces:
        today = _today(context, notebook)
        reopened = reopen(topic, notebook.answers)
        notebook = _with_month(notebook, topic, text)
        try:
            answers = read_answer(Asked(topic, reopened, today, context.voice.language), text)
        except AnswerError as error:
            keep_notebook(context, notebook)
            context.talk(NAME).state = topic.value
            _ask_once_more(context, notebook, topic, error, lead=" ".join(understood))
            return topic.value
        if not is_typed:
            answers = replace(answers, units=told_units)
        notebook = notebook.with_answers(answers)
        understood.append(write_understood(voice_of(context, notebook), topic, answers, today))
    keep_notebook(context, notebook)
    if notebook.is_settings:
        if notebook.next_state != SUMMARY:
            return ask(context, notebook, " ".join(understood))
        await save_settings(context, notebook, " ".join(understood))
        return ConversationHandler.END
    return ask(context, notebook, " ".join(understood))


def _with_month(notebook: Notebook, topic: Topic, text: str) -> Notebook:
    month = month_told(text) if topic is Topic.GOAL else None
    return notebook if month is None else replace(notebook, month=month)


def cancel(context: CoachContext) -> object:
    """Leave the questions; nothing of them is kept."""
    strip_question(context)
    if open_notebook(context).is_settings:
        context.say(context.voice.say("Nothing was changed."))
    else:
        context.say(context.voice.say("Cancelled, nothing is kept. /start begins again."))
    return ConversationHandler.END


def voice_of(context: CoachContext, notebook: Notebook) -> Voice:
    """Speak in the units that the first distance was told in, and the language as it was told."""
    known, answers = context.voice, notebook.answers
    return replace(
        known, language=answers.language or known.language, units=answers.units or known.units
    )


def send_question(context: CoachContext, letter: Letter) -> None:
    """Send a question, or all answers; those before have nothing to tap any more."""
    strip_question(context)
    context.send(letter)


def strip_question(context: CoachContext) -> None:
    """Take the buttons of this meeting away that are still in the chat."""
    context.strip_asked(_is_of_meeting)


def _is_of_meeting(data: str) -> bool:
    return isinstance(read_press(data), _OF_MEETING)


_OF_MEETING = (
    AllTheSame | Answer | Back | CancelMeeting | ChangeAnswer | ShareLocation | ShowMonth
    | StartPlan | TakeRace | ToggleDays
)  # fmt: skip


async def on_help(update: Update, context: CoachContext) -> None:
    """Help, and put the open question again."""
    _say_meanwhile(context, write_meeting_help(voice_of(context, open_notebook(context))))


async def on_command_meanwhile(update: Update, context: CoachContext) -> None:
    """Answer a newcomer's command, and put the open question again."""
    message = update.effective_message
    is_privacy = message is not None and (message.text or "").startswith("/privacy")
    voice = voice_of(context, open_notebook(context))
    _say_meanwhile(
        context,
        write_privacy(voice) if is_privacy else voice.say("That comes with your plan."),
    )


def _say_meanwhile(context: CoachContext, words: str) -> None:
    if open_topic(context) is None:
        context.say(words)
        send_question(context, summary_letter(context, open_notebook(context)))
    else:
        say_again(context, words)


async def on_choice(context: CoachContext, query: CallbackQuery, press: Answer) -> object:
    """Take the answer a button stands for."""
    context.answer(query.id)
    choice = press.text
    choices = open_notebook(context).choices
    if choice.startswith("#") and choice[1:].isdigit() and int(choice[1:]) < len(choices):
        choice = choices[int(choice[1:])]
    if press.topic is Topic.MILE and choice in RACES_FOR_MILE:
        return _ask_for_time(context, choice)
    several = _several_in(context, press.topic, choice)
    if several:
        return await _take_several(context, several, is_typed=False)
    return await take_answer(context, choice, is_typed=False)


def _ask_for_time(context: CoachContext, race: str) -> str:
    """Ask for the time of a race that stands in for the mile."""
    notebook = replace(open_notebook(context), prefix=race)
    keep_notebook(context, notebook)
    context.say(ask_race_time(voice_of(context, notebook), race))
    return Topic.MILE.value


async def on_month(context: CoachContext, query: CallbackQuery, press: ShowMonth) -> None:
    """Turn the calendar under the question to a month."""
    context.answer(query.id)
    notebook = open_notebook(context)
    letter = _question_letter(context, notebook, Topic.RACE_DAY, "")
    grid = month_buttons(voice_of(context, notebook), press.first, _today(context, notebook))
    context.edit(query, Letter(letter.text, grid))


async def on_toggle(context: CoachContext, query: CallbackQuery, press: ToggleDays) -> None:
    """Mark or unmark a running day under the question."""
    context.answer(query.id)
    notebook = open_notebook(context)
    letter = _question_letter(context, notebook, Topic.DAYS, "")
    context.edit(query, Letter(letter.text, day_buttons(voice_of(context, notebook), press.days)))


async def on_share(context: CoachContext, query: CallbackQuery, _: ShareLocation) -> None:
    """Offer to share the location; the question stays open."""
    context.answer(query.id)
    context.send(ask_for_location(context.voice))


async def on_back_button(context: CoachContext, query: CallbackQuery, _: Back) -> str | None:
    context.answer(query.id)
    return _go_back(context)


def _go_back(context: CoachContext) -> str | None:
    """Ask the question before again."""
    notebook, topic = open_notebook(context), open_topic(context)
    earlier = None if topic is None else previous_topic(topic, notebook.answers)
    if earlier is None:
        say_again(context, context.voice.say("This is the first question."))
        return None
    return ask(context, notebook.with_answers(reopen(earlier, notebook.answers)))


async def take_named_answer(context: CoachContext, topic: Topic, text: str) -> object:
    """Take an answer that tells itself which question it answers."""
    notebook = open_notebook(context)
    keep_notebook(context, notebook.with_answers(reopen(topic, notebook.answers)))
    context.talk(NAME).state = topic.value
    after = await take_answer(context, text)
    return topic.value if after is None else after


async def take_answer(
    context: CoachContext, text: str, *, is_typed: bool = True
) -> str | int | None:
    """Add an answer to the notebook, say it back, and ask what is next.

    A distance that was offered, not typed, does not tell the runner's units.
    """
    notebook, topic = open_notebook(context), open_topic(context)
    assert topic is not None
    if notebook.asks_weekday and topic in {Topic.RACE_DAY, Topic.GOAL}:
        return await _take_weekday(context, notebook, text)
    today = _today(context, notebook)
    notebook = _with_month(notebook, topic, text)
    try:
        answers = _read(context, notebook, topic, text)
    except AnswerError as error:
        _ask_once_more(context, notebook, topic, error)
        return None
    if not is_typed and topic is not Topic.UNITS:
        answers = replace(answers, units=notebook.answers.units)
    if is_typed and _is_odd_day(topic, notebook.answers, answers, text):
        return _ask_about_weekday(context, notebook, answers)
    return await _go_on(context, notebook, topic, answers, today)


def _read(context: CoachContext, notebook: Notebook, topic: Topic, text: str) -> Answers:
    """Read an answer, first with what was asked for before it.

    Raises:
        AnswerError: It could not be read.
    """
    today, language = _today(context, notebook), voice_of(context, notebook).language
    asked = Asked(topic, notebook.answers, today, language)
    if notebook.prefix and topic is Topic.MILE:
        try:
            return read_answer(asked, f"{notebook.prefix} {text}")
        except AnswerError:
            pass  # another distance, or no time at all
    return read_answer(asked, text)


async def _go_on(
    context: CoachContext, notebook: Notebook, topic: Topic, answers: Answers, today: date
) -> str | int | None:
    if topic in FIGURES:  # what was decided was decided about other figures
        answers = replace(answers, all_the_same=False)
    try:
        check_age(answers.age or AgeBand.ADULT, answers.goal or Goal.OFF_SEASON)
    except CoachError as error:
        return _turn_down(context, notebook.with_answers(answers), error)
    answered = notebook.with_answers(answers)
    understood = write_understood(voice_of(context, answered), topic, answers, today)
    if answered.is_settings and answered.next_state == SUMMARY:
        if topic in FIGURES and is_advised_against(context, answered):
            return ask_before_saving(context, answered, understood)
        await save_settings(context, answered, understood, topic, says_odds=topic in FIGURES)
        return ConversationHandler.END
    return ask(context, answered, understood)


_WEEKEND = 5  # Saturday


def _is_odd_day(topic: Topic, before: Answers, answers: Answers, text: str) -> bool:
    """Whether a race day is a weekday that was not named: few races are run on one."""
    day = answers.race_day
    if topic not in {Topic.GOAL, Topic.RACE_DAY} or day is None or day == before.race_day:
        return False
    is_slip = names_date(text) and not names_weekday(text)
    return day.weekday() < _WEEKEND and is_slip


def _ask_about_weekday(context: CoachContext, notebook: Notebook, answers: Answers) -> str:
    """Ask back whether the race is on that weekday."""
    open_again = replace(answers, answered=answers.answered - {Topic.RACE_DAY})
    asking = replace(notebook.with_answers(open_again), asks_weekday=True)
    keep_notebook(context, asking)
    send_question(context, ask_whether_weekday(voice_of(context, asking), open_again))
    return Topic.RACE_DAY.value


async def _take_weekday(context: CoachContext, notebook: Notebook, text: str) -> str | int | None:
    """Take a yes, a no or another day; an answer to the next question is a yes as well."""
    answers, today = notebook.answers, _today(context, notebook)
    right = replace(answers, answered=answers.answered | {Topic.RACE_DAY})
    is_right = leading_yes_no(text) if len(text) < _LONGEST_YES else None
    if is_right:
        return await _go_on(context, notebook, Topic.RACE_DAY, right, today)
    unasked = notebook.with_answers(answers)
    if is_right is False:
        return ask(context, unasked.with_answers(replace(answers, race_day=None)))
    try:
        other = _read(context, unasked, Topic.RACE_DAY, text)
    except AnswerError as error:
        following = next_topic(right)
        if following is None or not _can_be(context, unasked.with_answers(right), following, text):
            _ask_once_more(context, unasked, Topic.RACE_DAY, error)
            return None
        keep_notebook(context, unasked.with_answers(right))
        context.talk(NAME).state = following.value
        return await take_answer(context, text)
    return await _go_on(context, unasked, Topic.RACE_DAY, other, today)


_LONGEST_YES = 20


def _can_be(context: CoachContext, notebook: Notebook, topic: Topic, text: str) -> bool:
    try:
        _read(context, notebook, topic, text)
    except AnswerError:
        return False
    return True


def _turn_down(context: CoachContext, notebook: Notebook, error: CoachError) -> str | int:
    """Ask a child for their age once more, in case it was a slip; under 18 for a shorter race."""
    words = context.voice.error(error)
    if notebook.answers.age is AgeBand.CHILD:
        slip = context.voice.say("If that was a slip, type your age again.")
        kept = notebook if notebook.is_settings else replace(notebook, answers=notebook.answers)
        return ask(context, kept, f"{words} {slip}", topic=Topic.AGE)
    shorter = notebook.with_answers(reopen(Topic.GOAL, notebook.answers))
    return ask(context, shorter, words)


def ask(
    context: CoachContext, notebook: Notebook, understood: str = "", *, topic: Topic | None = None
) -> str:
    """Ask a question, else the next open one, or show the summary; the question comes last."""
    state = notebook.next_state if topic is None else topic.value
    keep_notebook(context, notebook)
    if state == SUMMARY:
        send_question(context, summary_letter(context, notebook, understood))
    elif state == Topic.RACE_DAY and notebook.month and topic is None:
        _ask_for_day_of(context, notebook, understood)
    else:
        send_question(context, _question_letter(context, notebook, Topic(state), understood))
    return state


def _ask_for_day_of(context: CoachContext, notebook: Notebook, understood: str) -> None:
    """Ask for the day of a race whose month is told already: its Sundays can be tapped."""
    month, unmonthed = notebook.month, replace(notebook, month="")
    try:
        _read(context, unmonthed, Topic.RACE_DAY, month)
    except AnswerError as error:
        _ask_once_more(context, unmonthed, Topic.RACE_DAY, error, lead=understood)
        return
    keep_notebook(context, unmonthed)
    send_question(context, _question_letter(context, unmonthed, Topic.RACE_DAY, understood))


def say_again(context: CoachContext, hint: str) -> None:
    """Give a hint and repeat the open question; the state stays."""
    topic = open_topic(context)
    assert topic is not None
    send_question(context, _question_letter(context, open_notebook(context), topic, hint))


def _question_letter(context: CoachContext, notebook: Notebook, topic: Topic, lead: str) -> Letter:
    voice = voice_of(context, notebook)
    question = write_question(voice, topic, notebook.answers.goal)
    step = None if notebook.is_settings else step_of(topic, notebook.answers)
    if step is not None:
        question = write_step(voice, step, question)
    text = f"{lead}\n\n{question}" if lead else question
    is_in_order = is_needed(topic, notebook.answers) and not notebook.is_settings
    has_back = is_in_order and previous_topic(topic, notebook.answers) is not None
    today = _today(context, notebook)
    return Letter(text, question_buttons(voice, topic, today, has_back=has_back))


def _ask_once_more(
    context: CoachContext,
    notebook: Notebook,
    topic: Topic,
    error: AnswerError,
    *,
    lead: str = "",
) -> None:
    """Give a hint and the question again; or, of several readings, let the runner choose."""
    hint = f"{lead} {context.voice.error(error)}".strip()
    if not error.options:
        keep_notebook(context, notebook)
        send_question(context, _question_letter(context, notebook, topic, hint))
        return
    keep_notebook(context, replace(notebook, choices=error.options))
    buttons = tuple(
        (button(name_option(context.voice, option), Answer(topic, f"#{number}")),)
        for number, option in enumerate(error.options)
    )
    question = write_question(context.voice, topic, notebook.answers.goal)
    away = (
        (button(context.voice.say("← Back"), Back(topic)),)
        if previous_topic(topic, notebook.answers) is not None and not notebook.is_settings
        else ()
    )
    last = (*away, button(context.voice.say("Cancel"), CancelMeeting()))
    text = hint if hint.endswith("?") else f"{hint}\n\n{question}"
    send_question(context, Letter(text, (*buttons, last)))


# What decides whether a race can be done.
FIGURES = frozenset(
    {
        Topic.GOAL,
        Topic.RACE_DAY,
        Topic.WEEKLY,
        Topic.LONGEST,
        Topic.DAYS,
        Topic.AGE,
        Topic.USUAL_LONGEST,
    }
)


def is_advised_against(context: CoachContext, notebook: Notebook) -> bool:
    seen = feasibility_now(context, notebook)
    return seen.verdict is Verdict.RED and not notebook.answers.all_the_same


def ask_before_saving(context: CoachContext, notebook: Notebook, understood: str) -> str:
    """Say what speaks against a changed race before it is planned for."""
    voice, seen = context.voice, feasibility_now(context, notebook)
    keep_notebook(context, notebook)
    parts = (understood, write_feasibility(voice, seen), ask_to_start(voice, seen))
    cancel = (button(voice.say("Cancel"), CancelMeeting()),)
    text = "\n\n".join(part for part in parts if part)
    send_question(context, Letter(text, (*alternative_buttons(voice, seen), cancel)))
    return SUMMARY


def summary_letter(context: CoachContext, notebook: Notebook, lead: str = "") -> Letter:
    """Show every answer as understood, and say before the start whether the race can be done."""
    voice, seen = voice_of(context, notebook), feasibility_now(context, notebook)
    answers = with_usual(notebook.answers, voice.units)
    more = worth_telling(answers, seen, _today(context, notebook))
    parts = (
        lead,
        voice.say("This is what I know:"),
        write_summary(voice, answers),
        write_target_note(voice, answers, context.now.date()),
        write_untold(voice, answers),
        write_feasibility(voice, seen),
        ask_to_start(voice, seen),
    )
    last_row = (
        button(voice.say("Change"), ChangeAnswer()),
        button(voice.say("Cancel"), CancelMeeting()),
    )
    rows: Buttons = (
        ((button(voice.say("Start"), StartPlan()), *last_row),)
        if seen.verdict is Verdict.GREEN
        else (*alternative_buttons(voice, seen), last_row)
    )
    rows = (*untold_buttons(voice, answers), *rows, *usual_buttons(voice, notebook.answers))
    rows += worth_telling_buttons(voice, more)
    return Letter("\n\n".join(part for part in parts if part), rows)


def feasibility_now(context: CoachContext, notebook: Notebook) -> Feasibility:
    return feasibility_of(notebook.answers, _today(context, notebook))


def _today(context: CoachContext, notebook: Notebook) -> date:
    """The runner's own today, as soon as their zone is known."""
    zone = notebook.answers.zone
    return context.now.date() if zone is None else context.now.astimezone(zone_of(zone)).date()
