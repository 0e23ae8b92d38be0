"""The questions of a meeting: one after the other, asked once more, and the summary."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery

from bot.chat.context import CoachContext
from bot.chat.language import with_offer
from bot.chat.meeting.notebook import (
    SUMMARY,
    Notebook,
    keep_notebook,
    open_notebook,
    open_topic,
)
from bot.chat.meeting.settings import odds_of
from bot.domain.meeting import (
    Answers,
    Topic,
    is_needed,
    previous_topic,
    step_of,
    with_usual,
    worth_telling,
)
from bot.domain.runner import zone_of
from bot.domain.season.feasibility import Feasibility, Verdict
from bot.mail.letters import Button, Buttons, Letter
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.meeting import MeetingQuestion, read_answer
from bot.wording.answers import (
    write_own_plan_note,
    write_summary,
    write_target_note,
)
from bot.wording.buttons import button, read_press
from bot.wording.feasibility import alternative_buttons, ask_to_start, write_feasibility
from bot.wording.meeting.choices import (
    name_option,
    question_buttons,
    untold_buttons,
    usual_buttons,
    worth_telling_buttons,
)
from bot.wording.meeting.days import day_buttons, month_buttons
from bot.wording.meeting.questions import (
    ask_for_location,
    ask_race_time,
    ask_whether_weekday,
    write_question,
    write_step,
    write_untold,
)
from bot.wording.presses import (
    AllTheSame,
    Back,
    CancelMeeting,
    ChangeAnswer,
    GiveAnswer,
    ShareLocation,
    ShowMonth,
    StartPlan,
    TakeRace,
    ToggleDays,
)
from bot.wording.voice import Voice


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
        send_question(context, question_letter(context, notebook, Topic(state), understood))
    return state


def _ask_for_day_of(context: CoachContext, notebook: Notebook, understood: str) -> None:
    """Ask for the day of a race whose month is told already: its Sundays can be tapped."""
    month, unmonthed = notebook.month, replace(notebook, month="")
    try:
        read_answer(asked(context, unmonthed, Topic.RACE_DAY), month)
    except AnswerError as error:
        ask_once_more(context, unmonthed, Topic.RACE_DAY, error, lead=understood)
        return
    keep_notebook(context, unmonthed)
    send_question(context, question_letter(context, unmonthed, Topic.RACE_DAY, understood))


def say_again(context: CoachContext, hint: str) -> None:
    """Give a hint and repeat the open question; the state stays."""
    topic = open_topic(context)
    assert topic is not None
    send_question(context, question_letter(context, open_notebook(context), topic, hint))


def question_letter(context: CoachContext, notebook: Notebook, topic: Topic, lead: str) -> Letter:
    voice = voice_of(context, notebook)
    question = _numbered(voice, notebook, topic, _question(voice, notebook, topic))
    text = f"{lead}\n\n{question}" if lead else question
    is_in_order = is_needed(topic, notebook.answers) and not notebook.is_settings
    has_back = is_in_order and previous_topic(topic, notebook.answers) is not None
    today = today_of(context, notebook)
    return Letter(text, question_buttons(voice, topic, today, has_back=has_back))


def _question(voice: Voice, notebook: Notebook, topic: Topic) -> str:
    return write_question(voice, topic, notebook.answers.goal)


def _numbered(voice: Voice, notebook: Notebook, topic: Topic, question: str) -> str:
    """Tell before a question which one it is of those that everybody is asked."""
    step = None if notebook.is_settings else step_of(topic, notebook.answers)
    return question if step is None else write_step(voice, step, question)


def ask_once_more(
    context: CoachContext,
    notebook: Notebook,
    topic: Topic,
    error: AnswerError,
    *,
    lead: str = "",
) -> None:
    """Give a hint and the question again; or, of several readings, let the runner choose."""
    voice = voice_of(context, notebook)
    hint = f"{lead} {voice.error(error)}".strip()
    if not error.options:
        keep_notebook(context, notebook)
        send_question(context, question_letter(context, notebook, topic, hint))
        return
    keep_notebook(context, replace(notebook, choices=error.options))
    buttons = tuple(
        (button(name_option(voice, option), GiveAnswer(topic, f"#{number}")),)
        for number, option in enumerate(error.options)
    )
    asking = voice.error(error) if error.is_question else _question(voice, notebook, topic)
    before = lead if error.is_question else hint
    parts = (before, _numbered(voice, notebook, topic, asking))
    text = "\n\n".join(part for part in parts if part)
    send_question(context, Letter(text, (*buttons, _ways_out(voice, notebook, topic))))


def ask_for_time(context: CoachContext, race: str) -> str:
    """Ask for the time of a race that stands in for the mile."""
    notebook = replace(open_notebook(context), prefix=race)
    keep_notebook(context, notebook)
    voice = voice_of(context, notebook)
    question = _numbered(voice, notebook, Topic.MILE, ask_race_time(voice, race))
    send_question(context, Letter(question, (_ways_out(voice, notebook, Topic.MILE),)))
    return Topic.MILE.value


def _ways_out(voice: Voice, notebook: Notebook, topic: Topic) -> tuple[Button, ...]:
    """Make the buttons that a clarifying question keeps."""
    is_first = notebook.is_settings or previous_topic(topic, notebook.answers) is None
    away = () if is_first else (button(voice.say("← Back"), Back(topic)),)
    return (*away, button(voice.say("Cancel"), CancelMeeting()))


def ask_about_weekday(
    context: CoachContext, notebook: Notebook, answers: Answers, lead: str = ""
) -> str:
    """Ask back whether the race is on that weekday."""
    open_again = replace(answers, answered=answers.answered - {Topic.RACE_DAY})
    asking = replace(notebook.with_answers(open_again), asks_weekday=True)
    keep_notebook(context, asking)
    letter = ask_whether_weekday(voice_of(context, asking), open_again)
    send_question(context, replace(letter, text=f"{lead}\n\n{letter.text}".strip()))
    return Topic.RACE_DAY.value


async def on_month(context: CoachContext, query: CallbackQuery, press: ShowMonth) -> None:
    """Turn the calendar under the question to a month."""
    context.answer(query.id)
    notebook = open_notebook(context)
    letter = question_letter(context, notebook, Topic.RACE_DAY, "")
    grid = month_buttons(voice_of(context, notebook), press.first, today_of(context, notebook))
    context.edit(query, Letter(letter.text, grid))


async def on_toggle(context: CoachContext, query: CallbackQuery, press: ToggleDays) -> None:
    """Mark or unmark a running day under the question."""
    context.answer(query.id)
    notebook = open_notebook(context)
    letter = question_letter(context, notebook, Topic.DAYS, "")
    context.edit(query, Letter(letter.text, day_buttons(voice_of(context, notebook), press.days)))


async def on_share(context: CoachContext, query: CallbackQuery, _: ShareLocation) -> None:
    """Offer to share the location; the question stays open."""
    context.answer(query.id)
    context.send(ask_for_location(context.voice))


def send_question(context: CoachContext, letter: Letter) -> None:
    """Send a question, or all answers; those before have nothing to tap any more."""
    strip_question(context)
    if context.exchange.runner is None and not letter.asks_location:
        letter = with_offer(context, letter, voice_of(context, open_notebook(context)).language)
    context.send(letter)


def strip_question(context: CoachContext) -> None:
    """Take the buttons of this meeting away that are still in the chat."""
    context.strip_asked(_is_of_meeting)


def _is_of_meeting(data: str) -> bool:
    press = read_press(data)
    if isinstance(press, GiveAnswer) and press.topic is Topic.RUNS_AT:
        return False  # it may stand under a morning, among buttons that are good still
    return isinstance(press, _OF_MEETING)


_OF_MEETING = (
    AllTheSame | GiveAnswer | Back | CancelMeeting | ChangeAnswer | ShareLocation | ShowMonth
    | StartPlan | TakeRace | ToggleDays
)  # fmt: skip


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
    more = worth_telling(answers, seen, today_of(context, notebook))
    parts = (
        lead,
        voice.say("This is what I know:"),
        write_summary(voice, answers),
        write_own_plan_note(voice, answers),
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
    return odds_of(context.exchange.runner, notebook, today_of(context, notebook))


def voice_of(context: CoachContext, notebook: Notebook) -> Voice:
    """Speak in the units that the first distance was told in, and the language as it was told."""
    known, answers = context.voice, notebook.answers
    return replace(
        known, language=answers.language or known.language, units=answers.units or known.units
    )


def asked(context: CoachContext, notebook: Notebook, topic: Topic) -> MeetingQuestion:
    """Tell what a question is asked with: the answers so far, the day and the language."""
    language = voice_of(context, notebook).language
    today, keeps_place = today_of(context, notebook), context.exchange.operator.has_weather
    return MeetingQuestion(
        topic,
        notebook.answers,
        today,
        language,
        keeps_place,
        takes_sentences=not notebook.is_settings,
    )


def today_of(context: CoachContext, notebook: Notebook) -> date:
    """The runner's own today, as soon as their zone is known."""
    zone = notebook.answers.zone
    return context.now.date() if zone is None else context.now.astimezone(zone_of(zone)).date()
